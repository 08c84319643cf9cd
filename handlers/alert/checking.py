"""Whether the person is still there: asked few times, stopped by a word, and never where somebody reads along."""

from __future__ import annotations

from typing import Final

from flows.forms import line
from flows.report import Contact as Wish
from handlers import notices
from handlers.alert import paging
from handlers.alert.case import CHECKS, current, news, note, told
from handlers.helplines import call
from handlers.house import House
from handlers.messages import Outgoing
from handlers.presses import SAFE, STOP, Command, OnMenu
from locales import Words
from storage import reports, timeline, turns
from storage.people import Person
from storage.reports import StoredReport
from storage.timeline import Happened
from storage.transaction import Tx

NUMBERS: Final = ("119", "110", "1925")


def hush(tx: Tx, person: Person) -> None:
    """From now on nothing is sent unasked in the alert that runs, if one does."""
    alert = current(tx, person)
    if alert is not None:
        note(tx, alert, contact=Wish.NO)


def stop_checks(tx: Tx, person: Person) -> bool:
    """Ask no more whether they are still there; False when nothing of the kind was to come."""
    alert = current(tx, person)
    if alert is None or not alert.is_open or told(tx, alert).get("checks", 0) >= CHECKS:
        return False
    note(tx, alert, checks=CHECKS)
    return True


def say_safe(tx: Tx, house: House, person: Person, words: Words) -> Outgoing:
    """The person says they are safe, or that it was a false alarm: noted, and passed on to whoever has the case."""
    alert = current(tx, person)
    if alert is None or alert.closed_at is not None:
        return Outgoing(words.text("alert-safe-noted"), buttons=(call("1925", words), call("119", words)))
    entries = timeline.of(tx, alert.id)
    if entries[-1].happened is not Happened.SAID_SAFE:
        timeline.add(tx, alert.id, Happened.SAID_SAFE, "reporter")
        news(tx, alert, "alert-news-safe", f"safe:{len(entries)}")
    note(tx, alert, checks=CHECKS)
    if alert.is_open:
        # Only staff say that it is over; but minutes no longer count.
        reports.change(tx, alert.id, due_at=tx.now + house.patience.accept_high / 2)
    said = "alert-safe-passed-on" if not alert.is_open or paging.is_told(tx, house, alert) else "alert-safe-noted"
    return Outgoing(words.text(said), buttons=(call("1925", words), call("119", words)))


def ask_whether_there(tx: Tx, house: House, alert: StoredReport) -> None:
    """The truth to somebody who waits in silence, with the numbers: few times, stopped by a word, never if hushed."""
    reporter = reports.reporter(tx, alert.id)
    known = told(tx, alert)
    if reporter is None or known.get("checks", 0) >= CHECKS or known["contact"] == Wish.NO:
        return
    heard = turns.last_heard(tx, reporter)
    if heard is not None and heard + house.patience.alert > tx.now:
        return
    note(tx, alert, checks=known.get("checks", 0) + 1)
    notices.tell(
        tx,
        reporter,
        f"there:{alert.id}:{alert.fence}:{alert.step}",
        line("alert-there"),
        (line("alert-safe"), OnMenu(Command.CARE, SAFE)),
        (line("alert-there-stop"), OnMenu(Command.CARE, STOP)),
        report=alert.id,
        numbers=NUMBERS,
        is_urgent=True,
    )
