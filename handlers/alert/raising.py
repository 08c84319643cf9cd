"""Somebody is in danger now: a case without a word of theirs, paged from one to the next until it is taken."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from directory.model import Concern
from flows.questions import Told
from flows.report import Contact as Wish
from flows.report import Danger, Report, Urgency
from handlers import circulation, oncall
from handlers.alert import paging
from handlers.alert.case import current, news, note
from handlers.alert.checking import ask_whether_there, hush
from handlers.alert.paging import Paged
from handlers.house import House
from handlers.messages import AnyButton, Button, Outgoing
from handlers.presses import SAFE, Command, OnMenu, data
from handlers.reporting import body, county_short
from locales import Words
from storage import reports, timeline
from storage.people import Person
from storage.reports import NewReport, ReportState, StoredReport
from storage.timeline import Happened
from storage.transaction import Tx

AGAIN: Final = timedelta(minutes=1)
"""Who writes ten times in a minute pages once: a group that hears every word of it stops listening."""
SLOWEST: Final = timedelta(hours=1)


def raise_alarm(tx: Tx, house: House, person: Person, words: Words, *, is_hushed: bool = False) -> Outgoing:
    """Page for somebody who is in danger now, or once more for the case they have; the truth about it in one bubble.

    `is_hushed`: whoever does the harm may read what comes, so nothing is sent unasked.
    """
    if is_hushed:
        hush(tx, person)
    known = current(tx, person)
    if known is None:
        return _said(f"alert-{_raise(tx, house, person, is_hushed)}", words)
    if known.closed_at is not None:
        return _said(f"alert-{_reopen(tx, house, known)}", words)
    entries = timeline.of(tx, known.id)
    times = sum(entry.happened is Happened.AGAIN for entry in entries)
    if entries[-1].happened is not Happened.AGAIN or entries[-1].at + AGAIN < tx.now:
        timeline.add(tx, known.id, Happened.AGAIN, "reporter")
        if known.is_open:
            circulation.remind(tx, known, f":again:{times}")
            reports.change(tx, known.id, due_at=min(known.due_at or tx.now, tx.now + house.patience.alert))
        else:
            news(tx, known, "alert-news-again", f"again:{times}")
    if not known.is_open:
        return _said("alert-again-taken", words)
    return _said("alert-again" if paging.is_told(tx, house, known) else "alert-nobody", words)


def climb(tx: Tx, house: House, alert: StoredReport) -> bool:
    """Nobody has taken it in time: page the next ones, at last everybody again; False when nobody new could be told."""
    reached = bool(paging.further(tx, house, alert))
    if not reached:
        circulation.remind(tx, alert)
    timeline.add(tx, alert.id, Happened.ESCALATED, "guardian", step=alert.step, reached=reached)
    ask_whether_there(tx, house, alert)
    pace = house.patience.alert
    pause = pace if reached else min(pace * 2 ** max(0, min(alert.step, 8) - 2), SLOWEST)
    reports.change(tx, alert.id, step=alert.step + 1, due_at=tx.now + pause)
    return reached


def _raise(tx: Tx, house: House, person: Person, is_hushed: bool) -> Paged:
    place, routing = paging.routed(tx, house, person)
    pace = house.patience.alert
    report = Report(
        Concern.SUICIDE,
        Urgency.NOW,
        Danger.NOW,
        place,
        None,
        (),
        Told((), ()),
        Wish.NO if is_hushed else Wish.HERE,
        None,
        None,
        routing,
    )
    rungs = oncall.ladder(tx, house.map.directory, place.county, routing, None)
    holder = rungs[0][0].center_id if rungs else next((to.id for to in routing.centers), oncall.OPERATOR)
    alert = reports.file(
        tx,
        NewReport(
            report.kind,
            report.urgency,
            place.county,
            county_short(house, place.county),
            place.district,
            holder,
            {**body(report, person), "role": None, "checks": 0},
            person.id,
            False,
            tx.now + pace,
            tx.now + pace,
            is_alert=True,
        ),
    )
    timeline.add(tx, alert.id, Happened.RECEIVED, "reporter", kind=report.kind, unfinished=False)
    return paging.first(tx, house, alert)


def _reopen(tx: Tx, house: House, alert: StoredReport) -> Paged:
    """In danger once more after the case was over: it is taken up again from the beginning."""
    pace = house.patience.alert
    reports.change(
        tx,
        alert.id,
        state=ReportState.RECEIVED,
        accepted_at=None,
        accepted_by=None,
        closed_at=None,
        outcome=None,
        step=0,
        accept_by=tx.now + pace,
        due_at=tx.now + pace,
        fence=alert.fence + 1,
    )
    note(tx, alert, checks=0)
    timeline.add(tx, alert.id, Happened.AGAIN, "reporter")
    fresh = reports.by_id(tx, alert.id)
    assert fresh is not None
    return paging.first(tx, house, fresh)


def _said(id: str, words: Words) -> Outgoing:
    """What is true of a page, with the way to say that it is not needed."""
    buttons: tuple[AnyButton, ...] = (Button(words.text("alert-safe"), data(OnMenu(Command.CARE, SAFE))),)
    return Outgoing(words.text(id), buttons=buttons)
