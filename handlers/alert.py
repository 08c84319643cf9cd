"""Somebody is in danger now: whoever is on duty is paged at once, with a case that holds no word of theirs.

What is told without consent is only that somebody is in danger and how to answer them, to avert danger to life
(Personal Data Protection Act art. 16 and 20, as crisis.md §7 reads them); words and identity open with consent.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from enum import StrEnum
from typing import Any, Final

from directory.destinations import Role, Routing
from directory.model import Concern, CountyCode, DistrictCode, Place
from directory.routing import route
from flows.forms import line
from flows.questions import Told
from flows.report import Contact as Wish
from flows.report import Danger, Report, Urgency
from flows.talk import play
from handlers import circulation, notices, oncall, talking
from handlers.circulation import send_card, send_to, spread
from handlers.house import House
from handlers.messages import AnyButton, Button, CallButton, Outgoing
from handlers.presses import SAFE, STOP, Command, OnMenu, data
from handlers.reporting import body, county_short, file_report
from handlers.scripts import safety_point
from locales import FIRST, Words
from locales import words as words_of
from storage import reports, timeline, turns
from storage.people import Person
from storage.reports import NewReport, ReportState, StoredReport
from storage.timeline import Happened
from storage.transaction import Tx

NUMBERS: Final = ("119", "110", "1925")
SAME: Final = timedelta(hours=24)
"""So long after an alert is over, danger belongs to it and opens it once more; that is how long care lasts too."""
CHECKS: Final = 3
"""How often the person is asked at most whether they are still there (crisis.md §7: every few minutes, until taken)."""
AGAIN: Final = timedelta(minutes=1)
"""Who writes ten times in a minute pages once: a group that hears every word of it stops listening."""
SLOWEST: Final = timedelta(hours=1)


class Paged(StrEnum):
    """What can be said of a page that has just been queued; that somebody saw it shows only when they accept."""

    TOLD = "told"
    CLOSED = "closed"
    NOBODY = "nobody"


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
            _news(tx, known, "alert-news-again", f"again:{times}")
    if not known.is_open:
        return _said("alert-again-taken", words)
    return _said("alert-again" if _is_told(tx, house, known) else "alert-nobody", words)


def current(tx: Tx, person: Person) -> StoredReport | None:
    """The alert that danger of this person belongs to: one that is not over, or has not been for long; locked."""
    own = reports.of_reporter(tx, person.id, most=50)
    latest = next((report for report in own if report.is_alert), None)
    if latest is None or (latest.closed_at is not None and latest.closed_at + SAME < tx.now):
        return None
    return reports.by_id(tx, latest.id)


def awaits_answer(tx: Tx, person: Person) -> StoredReport | None:
    """The alert in which a worker has asked something and waits for the answer."""
    alert = current(tx, person)
    if alert is None or alert.closed_at is not None:
        return None
    letters = [entry for entry in timeline.of(tx, alert.id) if entry.happened in (Happened.ASKED, Happened.ANSWERED)]
    return alert if letters and letters[-1].happened is Happened.ASKED else None


def climb(tx: Tx, house: House, alert: StoredReport) -> bool:
    """Nobody has taken it in time: page the next ones, at last everybody again; False when nobody new could be told."""
    reached = bool(_page_next(tx, house, alert))
    if not reached:
        circulation.remind(tx, alert)
    timeline.add(tx, alert.id, Happened.ESCALATED, "guardian", step=alert.step, reached=reached)
    _ask_whether_there(tx, house, alert)
    pace = house.patience.alert
    pause = pace if reached else min(pace * 2 ** max(0, min(alert.step, 8) - 2), SLOWEST)
    reports.change(tx, alert.id, step=alert.step + 1, due_at=tx.now + pause)
    return reached


def say_safe(tx: Tx, house: House, person: Person, words: Words) -> Outgoing:
    """The person says they are safe, or that it was a false alarm: noted, and passed on to whoever has the case."""
    alert = current(tx, person)
    if alert is None or alert.closed_at is not None:
        return Outgoing(words.text("alert-safe-noted"), buttons=(_call("1925", words), _call("119", words)))
    entries = timeline.of(tx, alert.id)
    if entries[-1].happened is not Happened.SAID_SAFE:
        timeline.add(tx, alert.id, Happened.SAID_SAFE, "reporter")
        _news(tx, alert, "alert-news-safe", f"safe:{len(entries)}")
    _rewrite(tx, alert, checks=CHECKS)
    if alert.is_open:
        # Only staff say that it is over; but minutes no longer count.
        reports.change(tx, alert.id, due_at=tx.now + house.patience.accept_high / 2)
    said = "alert-safe-passed-on" if not alert.is_open or _is_told(tx, house, alert) else "alert-safe-noted"
    return Outgoing(words.text(said), buttons=(_call("1925", words), _call("119", words)))


def hush(tx: Tx, person: Person) -> None:
    """From now on nothing is sent unasked in the alert that runs, if one does."""
    alert = current(tx, person)
    if alert is not None:
        _rewrite(tx, alert, contact=Wish.NO)


def stop_checks(tx: Tx, person: Person) -> bool:
    """Ask no more whether they are still there; False when nothing of the kind was to come."""
    alert = current(tx, person)
    if alert is None or not alert.is_open or _body(tx, alert).get("checks", 0) >= CHECKS:
        return False
    _rewrite(tx, alert, checks=CHECKS)
    return True


def file_callback(tx: Tx, house: House, person: Person, callback: Report) -> tuple[StoredReport, bool]:
    """The call somebody agreed to: in the alert that runs, if only those have it whom they agreed to; else beside it.

    Either way each of the two names the other, and nobody hears of the same danger twice.
    """
    alert = current(tx, person)
    if alert is None or alert.closed_at is not None:
        return file_report(tx, house, person, callback, repeat_of=alert.id if alert is not None else None)
    agreed = {to.id for to in callback.routing.destinations}
    has_it = circulation.told(tx, alert.id)
    if has_it and has_it <= agreed:
        return _join(tx, person, alert, callback)
    filed, is_reached = file_report(tx, house, person, callback, repeat_of=alert.id)
    timeline.add(tx, filed.id, Happened.CALLBACK, "reporter", other=alert.case)
    timeline.add(tx, alert.id, Happened.CALLBACK, "reporter", other=filed.case)
    _news(tx, alert, "alert-news-callback-other", f"callback:{filed.id}", other=filed.case)
    return filed, is_reached


def _raise(tx: Tx, house: House, person: Person, is_hushed: bool) -> Paged:
    place, routing = _routed(tx, house, person)
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
    return _page_first(tx, house, alert)


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
    _rewrite(tx, alert, checks=0)
    timeline.add(tx, alert.id, Happened.AGAIN, "reporter")
    fresh = reports.by_id(tx, alert.id)
    assert fresh is not None
    return _page_first(tx, house, fresh)


def _page_first(tx: Tx, house: House, alert: StoredReport) -> Paged:
    paged = _page_next(tx, house, alert)
    told = sorted({contact.center_id for contact in paged})
    timeline.add(
        tx,
        alert.id,
        Happened.ROUTED,
        "guardian",
        destinations=[[id, Role.CENTER, "alert"] for id in told],
        reached=bool(told),
    )
    if not told:
        # It waits where somebody may be connected meanwhile.
        send_to(tx, alert, alert.center_id or oncall.OPERATOR, Role.CENTER)
        return Paged.NOBODY
    at_work = [id for id in told if not oncall.is_closed(house.map.directory, id, tx.now)]
    return Paged.TOLD if at_work else Paged.CLOSED


def _page_next(tx: Tx, house: House, alert: StoredReport) -> oncall.Rung:
    """Send the card to the next who have not got it; nobody when all have."""
    gone = circulation.relieved(tx, alert.id)
    for rung in _ladder(tx, house, alert):
        paged = [
            contact for contact in rung if contact.center_id not in gone and send_card(tx, alert, contact, Role.CENTER)
        ]
        if paged:
            return tuple(paged)
    return ()


def _ladder(tx: Tx, house: House, alert: StoredReport) -> list[oncall.Rung]:
    place = Place(
        CountyCode(alert.county) if alert.county is not None else None,
        DistrictCode(alert.district) if alert.district is not None else None,
    )
    routing = _mind_first(route(place, Concern.SUICIDE, house.map.directory))
    holder = alert.center_id if alert.state is ReportState.HANDED_ON else None
    return oncall.ladder(tx, house.map.directory, alert.county, routing, holder)


def _is_told(tx: Tx, house: House, alert: StoredReport) -> bool:
    """Whether somebody who is connected has been told of it."""
    return bool(circulation.told(tx, alert.id)) and any(_ladder(tx, house, alert))


def _routed(tx: Tx, house: House, person: Person) -> tuple[Place, Routing]:
    """The county and district the person is most likely in, and who is responsible there."""
    place = _place(tx, house, person)
    known = Place(place.county, place.district)
    return known, _mind_first(route(known, Concern.SUICIDE, house.map.directory))


def _place(tx: Tx, house: House, person: Person) -> Place:
    """Said in the talk that runs, enrolled, or of the last report: a guess that decides only who is paged."""
    at = talking.open_conversation(tx, house, person)
    for talk in (at, talking.behind(tx, house, at) if at is not None else None):
        said = play(talk.script, talk.talk).known.get("place") if talk is not None else None
        if isinstance(said, Place) and said.county is not None:
            return said
    shop = safety_point(tx, person)
    if shop is not None:
        return shop.place
    last = next((report for report in reports.of_reporter(tx, person.id) if report.county is not None), None)
    if last is None or last.county is None:
        return Place()
    return Place(CountyCode(last.county), DistrictCode(last.district) if last.district is not None else None)


def _mind_first(routing: Routing) -> Routing:
    ordered = sorted(routing.destinations, key=lambda to: to.role is not Role.MENTAL_HEALTH)
    return replace(routing, destinations=tuple(ordered))


def _ask_whether_there(tx: Tx, house: House, alert: StoredReport) -> None:
    """The truth to somebody who waits in silence, with the numbers: few times, stopped by a word, never if hushed."""
    reporter = reports.reporter(tx, alert.id)
    told = _body(tx, alert)
    if reporter is None or told.get("checks", 0) >= CHECKS or told["contact"] == Wish.NO:
        return
    heard = turns.last_heard(tx, reporter)
    if heard is not None and heard + house.patience.alert > tx.now:
        return
    _rewrite(tx, alert, checks=told.get("checks", 0) + 1)
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


def _join(tx: Tx, person: Person, alert: StoredReport, callback: Report) -> tuple[StoredReport, bool]:
    """The alert becomes the case of the call: what was agreed to stands in it now."""
    checks = _body(tx, alert).get("checks", 0)
    reports.rewrite(tx, alert.id, {**body(callback, person), "checks": checks})
    if callback.place.county is not None:
        reports.change(tx, alert.id, county=callback.place.county, district=callback.place.district)
    timeline.add(tx, alert.id, Happened.CALLBACK, "reporter")
    _news(tx, alert, "alert-news-callback", f"callback:{tx.new_id()}")
    fresh = reports.by_id(tx, alert.id)
    assert fresh is not None
    has_it = circulation.told(tx, alert.id)
    reached = [
        send_to(tx, fresh, to.id, to.role)
        for to in callback.routing.destinations
        if fresh.is_open and to.id not in has_it and to.role not in (Role.NATIONAL, Role.INTAKE)
    ]
    return fresh, bool(has_it) or any(reached)


def _news(tx: Tx, alert: StoredReport, id: str, what: str, **args: str) -> None:
    text = words_of(FIRST).text(id, case=alert.case, **args)
    spread(tx, alert, Outgoing(text, is_protected=True), what, is_news=True)


def _body(tx: Tx, alert: StoredReport) -> dict[str, Any]:
    try:
        return dict(reports.body(tx, alert.id))
    except reports.Gone:
        return {"checks": CHECKS, "contact": Wish.NO}


def _rewrite(tx: Tx, alert: StoredReport, **facts: object) -> None:
    try:
        reports.rewrite(tx, alert.id, {**reports.body(tx, alert.id), **facts})
    except reports.Gone:
        return


def _said(id: str, words: Words) -> Outgoing:
    """What is true of a page, with the way to say that it is not needed."""
    buttons: tuple[AnyButton, ...] = (Button(words.text("alert-safe"), data(OnMenu(Command.CARE, SAFE))),)
    return Outgoing(words.text(id), buttons=buttons)


def _call(number: str, words: Words) -> CallButton:
    return CallButton(words.text("call", number=number), number)
