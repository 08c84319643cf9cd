"""Deletion by the clock: what the privacy notice promises, done by the rows' own moments.

A closed report loses its key, and with it everything that was sealed under it; its row, without content and
reporter, stays for the counts. Attachments lie under the master key, so their rows go. A back-up of the
database opens what it holds only as long as the master keys of its day are kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import delete, or_, select, update

from storage import broadcasts as news
from storage import throttles
from storage.tables import (
    alarms,
    attachments,
    broadcasts,
    checks,
    closures,
    deliveries,
    invites,
    links,
    lookups,
    messages,
    people,
    plans,
    poison,
    reports,
    sessions,
    subscriptions,
    talks,
    turns,
)
from storage.transaction import Tx


@dataclass(frozen=True, slots=True)
class Keep:
    """How long each thing is kept."""

    closed_report: timedelta = timedelta(days=90)  # after closing or withdrawing
    idle_talk: timedelta = timedelta(days=7)
    quiet_person: timedelta = timedelta(days=365)  # and what news they want, even where their safety plan stays
    event: timedelta = timedelta(days=3)  # longer than any platform sends an event again
    poison: timedelta = timedelta(days=30)
    loose_delivery: timedelta = timedelta(days=30)
    check: timedelta = timedelta(days=90)  # what was wrong in the directory, once checked
    closure: timedelta = timedelta(days=365)  # after a day on which offices were shut
    news_readers: timedelta = timedelta(days=30)  # whom a broadcast has reached; then only numbers stay
    news: timedelta = timedelta(days=730)
    draft: timedelta = timedelta(days=90)  # of news, after it was begun
    alarm: timedelta = timedelta(days=90)  # what was heard of danger, without words (a proposal of crisis.md §7)


@dataclass(frozen=True, slots=True)
class Erased:
    """How many rows of each kind a sweep has emptied or removed."""

    reports: int
    talks: int
    people: int


def sweep(tx: Tx, keep: Keep) -> Erased:
    """Erase everything whose time has come. Nothing of an open case is touched."""
    connection = tx.connection
    _forget_expired(tx, keep)
    emptied = _empty_reports(tx, keep)
    idle = list(
        connection.execute(select(talks.c.person_id).where(talks.c.updated_at < tx.now - keep.idle_talk)).scalars()
    )
    if idle:
        connection.execute(delete(talks).where(talks.c.person_id.in_(idle)))
        connection.execute(
            delete(attachments).where(attachments.c.person_id.in_(idle), attachments.c.report_id.is_(None))
        )
    # A safety plan was promised to stay until its writer deletes it, and it is the plan of whoever wrote it.
    # The news they asked for is another matter: it was said to stop by itself after a year without use.
    unseen = select(people.c.id).where(people.c.seen_at < tx.now - keep.quiet_person)
    connection.execute(delete(subscriptions).where(subscriptions.c.person_id.in_(unseen)))
    quiet = list(connection.execute(unseen.where(people.c.id.not_in(select(plans.c.person_id)))).scalars())
    if quiet:
        connection.execute(delete(attachments).where(attachments.c.person_id.in_(quiet)))
        connection.execute(delete(people).where(people.c.id.in_(quiet)))
    return Erased(emptied, len(idle), len(quiet))


def _empty_reports(tx: Tx, keep: Keep) -> int:
    over = list(
        tx.connection.execute(
            select(reports.c.id).where(
                reports.c.closed_at < tx.now - keep.closed_report, reports.c.key_wrapped.is_not(None)
            )
        ).scalars()
    )
    if over:
        tx.connection.execute(delete(attachments).where(attachments.c.report_id.in_(over)))
        tx.connection.execute(update(messages).where(messages.c.report_id.in_(over)), {"body_sealed": None})
        without = {"payload_sealed": None, "message_refs_sealed": None}
        tx.connection.execute(update(deliveries).where(deliveries.c.report_id.in_(over)), without)
        gone = {"key_wrapped": None, "body_sealed": None, "reporter_index": None, "reporter_sealed": None}
        tx.connection.execute(update(reports).where(reports.c.id.in_(over)), gone)
    return len(over)


def _forget_expired(tx: Tx, keep: Keep) -> None:
    """What has run out and nobody can use any more."""
    now = tx.now
    throttles.forget_past(tx)
    news.keep_numbers(tx, now - keep.news_readers)
    for old in (
        delete(turns).where(
            turns.c.received_at < now - keep.event, or_(turns.c.answered_at.is_not(None), turns.c.due_at.is_(None))
        ),
        delete(invites).where(invites.c.expires_at < now),
        delete(links).where(links.c.expires_at < now),
        delete(sessions).where(sessions.c.expires_at < now),
        delete(poison).where(poison.c.at < now - keep.poison),
        delete(checks).where(checks.c.closed_at < now - keep.check),
        delete(lookups).where(lookups.c.ends_at <= now),
        delete(closures).where(closures.c.ends_at < now - keep.closure),
        delete(broadcasts).where(broadcasts.c.ended_at < now - keep.news),
        delete(broadcasts).where(broadcasts.c.begins_at.is_(None), broadcasts.c.created_at < now - keep.draft),
        delete(alarms).where(alarms.c.at < now - keep.alarm),
        delete(deliveries).where(
            deliveries.c.report_id.is_(None),
            deliveries.c.due_at.is_(None),
            deliveries.c.created_at < now - keep.loose_delivery,
        ),
    ):
        tx.connection.execute(old)
