"""Who wants to be told news of a topic in a county: asked for, and ended with one word."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sqlalchemy import Select, bindparam, delete, select

from storage.people import PersonId
from storage.statements import every, insert_once
from storage.tables import people, subscriptions
from storage.transaction import Tx


@dataclass(frozen=True, slots=True)
class Subscription:
    topic: str
    county: str


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who would be written to: enough to count by, and nothing to know them by."""

    person: PersonId
    platform: str
    language: str


_OF = (
    select(subscriptions.c.topic, subscriptions.c.county)
    .where(subscriptions.c.person_id == bindparam("id"))
    .order_by(subscriptions.c.topic, subscriptions.c.county)
)


def begin(tx: Tx, person: PersonId, topic: str, county: str) -> bool:
    """From now on; False when it was so already."""
    row = {"person_id": person, "topic": topic, "county": county, "since": tx.now}
    return insert_once(tx.connection, subscriptions, row)


def end(tx: Tx, person: PersonId, topic: str | None = None, county: str | None = None) -> int:
    """No more of this topic and county, or of all; how many that were."""
    ended = delete(subscriptions).where(subscriptions.c.person_id == person)
    if topic is not None:
        ended = ended.where(subscriptions.c.topic == topic)
    if county is not None:
        ended = ended.where(subscriptions.c.county == county)
    return tx.connection.execute(ended).rowcount


def of(tx: Tx, person: PersonId) -> tuple[Subscription, ...]:
    """What the person has asked for."""
    return tuple(Subscription(row.topic, row.county) for row in every(tx.connection, _OF, {"id": person}))


def readers(tx: Tx, topic: str, counties: Collection[str]) -> tuple[list[Reader], int]:
    """Who would be written to about this now, and how many more have asked for it and are not.

    Those are the ones who have blocked the bot, are in danger, or have named the times at which a message is safe.
    No counties: all of them.
    """
    found = (
        select(
            people.c.id,
            people.c.platform,
            people.c.language,
            people.c.blocked_at,
            people.c.safe_time,
            people.c.care_until,
        )
        .where(people.c.id.in_(_wanting(topic, counties)))
        .order_by(people.c.id)
    )
    rows = tx.connection.execute(found).all()
    reached = [
        Reader(PersonId(row.id), row.platform, row.language)
        for row in rows
        if row.blocked_at is None and row.safe_time is None and (row.care_until is None or row.care_until <= tx.now)
    ]
    return reached, len(rows) - len(reached)


def still(tx: Tx, among: Iterable[PersonId], topic: str, counties: Collection[str]) -> set[PersonId]:
    """Those among them who still want it."""
    wanting = _wanting(topic, counties).where(subscriptions.c.person_id.in_(list(among)))
    return {PersonId(person) for person in tx.connection.execute(wanting).scalars()}


def _wanting(topic: str, counties: Collection[str]) -> Select[int]:
    wanting = select(subscriptions.c.person_id).where(subscriptions.c.topic == topic)
    return wanting.where(subscriptions.c.county.in_(list(counties))) if counties else wanting
