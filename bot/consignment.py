"""What one delivery needs to be sent, and what is written down when it was tried."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

import structlog

from directory.destinations import Role
from handlers import circulation
from handlers.house import House
from handlers.messages import Outcome, RefusalKind, Refused
from storage import contacts, deliveries, links, people, reports, timeline
from storage.contacts import Contact
from storage.deliveries import Delivery, Purpose
from storage.people import Person
from storage.reports import StoredReport
from storage.timeline import Happened
from storage.transaction import Tx

log = structlog.get_logger()

BUDGET = timedelta(hours=72)
SLOWEST = timedelta(minutes=30)
HOPELESS = (RefusalKind.BLOCKED, RefusalKind.FAULT)


@dataclass(frozen=True, slots=True)
class Load:
    """A delivery with all that is needed to send it, read in one transaction."""

    delivery: Delivery
    report: StoredReport | None = None
    contact: Contact | None = None
    person: Person | None = None
    link: str | None = None
    topic: str | None = None


def load_up(tx: Tx, delivery: Delivery, house: House) -> Load:
    """What a delivery needs; a card gets a fresh one-time link each time it is sent."""
    report = reports.by_id(tx, delivery.report) if delivery.report is not None else None
    if delivery.person is not None:
        return Load(delivery, report, person=people.by_id(tx, delivery.person))
    contact = contacts.by_id(tx, delivery.contact) if delivery.contact is not None else None
    link = None
    if report is not None and delivery.purpose is not Purpose.UPDATE:
        link = f"{house.public_url}/console/open/{links.make(tx, report.id, house.patience.link)}"
    topic = _known_topic(tx, delivery, contact)
    return Load(delivery, report, contact, None, link, topic)


def _known_topic(tx: Tx, delivery: Delivery, contact: Contact | None) -> str | None:
    """The forum topic in which this case's card went out to the same group."""
    if contact is None or not contact.uses_topics or delivery.report is None:
        return None
    for earlier in deliveries.of_report(tx, delivery.report):
        if earlier.contact == contact.id and earlier.message_refs and earlier.message_refs[0].startswith("topic:"):
            return earlier.message_refs[0].removeprefix("topic:")
    return None


def settle(tx: Tx, load: Load, outcome: Outcome) -> None:
    """Write down what became of a delivery."""
    delivery = load.delivery
    if not isinstance(outcome, Refused):
        topic = (f"topic:{load.topic}",) if load.topic is not None else ()
        done = deliveries.sent(tx, delivery, (*topic, *outcome.messages))
        if done and delivery.report is not None and delivery.purpose is Purpose.CARD:
            timeline.add(
                tx, delivery.report, Happened.DELIVERED, "guardian", center=delivery.center_id, channel=delivery.channel
            )
        if done and delivery.report is not None and delivery.purpose in (Purpose.CARD, Purpose.REMINDER):
            circulation.catch_up(tx, delivery.report, delivery)
        return
    is_page = load.report is not None and load.report.is_alert and delivery.purpose is Purpose.CARD
    if is_page and delivery.attempts == 1 and load.report is not None and load.report.is_open:
        # Somebody in danger does not wait for a platform: the next one is paged meanwhile.
        reports.change(tx, load.report.id, due_at=tx.now)
    if outcome.kind is RefusalKind.MOVED and load.contact is not None and outcome.new_chat is not None:
        contacts.move(tx, load.contact, outcome.new_chat)
        deliveries.failed(tx, delivery, outcome.reason, tx.now)
        return
    is_late = delivery.created_at + BUDGET < tx.now
    if outcome.kind in HOPELESS or is_late:
        _give_up(tx, load, outcome)
        return
    deliveries.failed(tx, delivery, outcome.reason, tx.now + _pause(delivery.attempts, outcome))


def _give_up(tx: Tx, load: Load, outcome: Refused) -> None:
    """The end of a delivery is an alarm and an entry, never silence."""
    delivery = load.delivery
    log.error(
        "delivery_given_up", delivery=delivery.id, purpose=delivery.purpose, channel=delivery.channel, kind=outcome.kind
    )
    deliveries.give_up(tx, delivery, outcome.reason)
    if delivery.report is not None:
        timeline.add(
            tx, delivery.report, Happened.UNDELIVERABLE, "guardian", center=delivery.center_id, channel=delivery.channel
        )
    if outcome.kind is RefusalKind.BLOCKED and load.contact is not None:
        contacts.end(tx, load.contact.id)
    if outcome.kind is RefusalKind.BLOCKED and load.person is not None:
        people.change(tx, load.person.id, blocked_at=tx.now)
    if delivery.purpose is Purpose.CARD and load.report is not None and load.report.is_open:
        # With no other contact there, the case waits for the center's next one.
        circulation.send_to(tx, load.report, delivery.center_id or "", delivery.role or Role.CENTER)
        reports.change(tx, load.report.id, due_at=tx.now, step=max(1, load.report.step))


def _pause(attempts: int, outcome: Refused) -> timedelta:
    wait = timedelta(seconds=5 * 2 ** min(attempts, 10))
    told = timedelta(seconds=outcome.after) if outcome.after is not None else timedelta()
    if outcome.kind is RefusalKind.QUOTA:
        told = timedelta(hours=1)
    return max(min(wait, SLOWEST), told)
