"""One report on one page, and what a worker does with it."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar

from aiohttp import web

from console import facts, happenings, pages, shown
from console.forms import field
from console.visit import HOME, VISIT, desk_of
from directory.model import Center, CountyCode, Directory, Unit, UnitKind
from handlers import oncall
from handlers.cards import headline
from handlers.circulation import health_side
from handlers.desk import acts
from handlers.desk.acts import QUESTION_LONGEST, Act, Did
from handlers.desk.casefile import CaseFile, open_case
from handlers.desk.queue import says_safe
from handlers.duty import NotOurs, Outcome, WhyBack, outcomes
from storage.reports import OUTREACH, ReportState, StoredReport
from storage.timeline import Happened
from storage.transaction import Tx

E = TypeVar("E", bound=StrEnum)


async def show(request: web.Request) -> web.Response:
    did = chosen(Did, request.query.get("did", ""))
    return await _page(request, did=f"desk-did-{did}" if did is not None else "")


async def accept(request: web.Request) -> web.Response:
    house, worker, case = desk_of(request).house, request[VISIT].worker, request.match_info["case"]
    return await _done(request, lambda tx: acts.accept(tx, house, worker, case))


async def hand_on(request: web.Request) -> web.Response:
    house, worker, case = desk_of(request).house, request[VISIT].worker, request.match_info["case"]
    to, why = await field(request, "to"), chosen(NotOurs, await field(request, "why"))
    groups = [*_all_groups(house.map.directory), *_all_groups(house.map.directory, is_referral=True)]
    known = {id for _, group in groups for id, _ in group}
    if to not in known and oncall.name(house.map.directory, to) is None:
        return await _page(request, problem="desk-choose-center", status=422)
    did = await desk_of(request).store.write(lambda tx: acts.hand_on(tx, house, worker, case, to, why))
    if did is Did.HANDED_ON:
        # Usually the page is no longer ours to see.
        raise web.HTTPSeeOther(f"{HOME}/?did=handed-on")
    return await _done(request, lambda tx: did)


async def ask(request: web.Request) -> web.Response:
    worker, case, question = request[VISIT].worker, request.match_info["case"], await field(request, "question")
    if not question or len(question) > QUESTION_LONGEST:
        problem = "desk-ask-long" if question else "desk-ask-empty"
        return await _page(request, problem=problem, question=question, status=422)
    return await _done(request, lambda tx: acts.ask(tx, worker, case, question))


async def close(request: web.Request) -> web.Response:
    worker, case = request[VISIT].worker, request.match_info["case"]
    outcome = chosen(Outcome, await field(request, "outcome"))
    if outcome is None:
        return await _page(request, problem="desk-choose-outcome", status=422)
    return await _done(request, lambda tx: acts.close(tx, worker, case, outcome))


async def give_back(request: web.Request) -> web.Response:
    worker, case = request[VISIT].worker, request.match_info["case"]
    why = chosen(WhyBack, await field(request, "why"))
    if why is None:
        return await _page(request, problem="desk-choose-why-back", status=422)
    return await _done(request, lambda tx: acts.give_back(tx, worker, case, why))


def chosen(choices: type[E], value: str) -> E | None:
    """The choice of this value, if it is one."""
    return next((choice for choice in choices if choice.value == value), None)


async def _done(request: web.Request, act: Callable[[Tx], Did | None]) -> web.Response:
    did = await desk_of(request).store.write(act)
    if did is None:
        raise web.HTTPNotFound
    raise web.HTTPSeeOther(pages.case_url(request.match_info["case"], did))


async def _page(
    request: web.Request, *, did: str = "", problem: str = "", question: str = "", status: int = 200
) -> web.Response:
    visit, desk, case = request[VISIT], desk_of(request), request.match_info["case"]
    file, now = await desk.store.write(lambda tx: (open_case(tx, visit.worker, case), tx.now))
    if file is None:
        raise web.HTTPNotFound
    words, directory, report, body = visit.words, desk.house.map.directory, file.report, file.body
    return pages.page(
        request,
        "case.html",
        status=status,
        report=report,
        file=file,
        headline=headline(report, directory, words),
        left=shown.left(report, words, now) if report.is_open else None,
        state=_state(file, visit.worker.center_id),
        holder=shown.name_of(directory, report.center_id) if report.center_id else "",
        by=shown.actor(report.accepted_by, words, file.colleagues) if report.accepted_by else "",
        is_ours=report.center_id == visit.worker.center_id,
        is_safe=says_safe([entry.happened for entry in file.entries or ()]),
        wants_withdrawal=any(entry.happened is Happened.WITHDRAWAL_ASKED for entry in file.entries or ()),
        facts=facts.facts(body, words) if body is not None else [],
        reporter=facts.reporter(body, words) if body is not None else [],
        spots=facts.spots(body, words, directory) if body is not None else [],
        story=facts.story(body) if body is not None else [],
        reasons=facts.reasons(body, words) if body is not None else [],
        sendings=facts.sendings(body) if body is not None else [],
        events=happenings.events(file, words, directory),
        parcels=happenings.parcels(file, words, directory),
        groups=_groups(directory, report) if Act.HAND_ON in file.can else [],
        whys=[(why.value, happenings.not_ours(why)) for why in NotOurs],
        outcomes=[(outcome.value, happenings.outcome(outcome)) for outcome in outcomes(report)],
        backs=[(why.value, happenings.why_back(why)) for why in WhyBack],
        question_longest=QUESTION_LONGEST,
        did=did,
        problem=problem,
        question=question,
    )


def _state(file: CaseFile, center_id: str) -> str:
    """The name of the sentence that says where the case stands."""
    report = file.report
    if report.is_open and report.center_id != center_id:
        return "desk-state-shared"
    if report.state is ReportState.CLOSED and report.outcome:
        return happenings.outcome(report.outcome)
    return f"desk-state-{report.state.value.replace('_', '-')}"


def _groups(directory: Directory, report: StoredReport) -> list[tuple[str, list[tuple[str, str]]]]:
    """Where a case can go: its own county's centers and windows first, its district's at the top; then all others."""
    groups = _all_groups(directory, report.district, is_referral=report.kind == OUTREACH)
    own = directory.county(CountyCode(report.county)).name if report.county is not None else None
    groups.sort(key=lambda group: group[0] != own)
    if report.is_alert:
        groups = [*_on_call(directory, report), *groups]
    return [(county, [(id, name) for id, name in group if id != report.center_id]) for county, group in groups]


def _on_call(directory: Directory, report: StoredReport) -> list[tuple[str, list[tuple[str, str]]]]:
    """Who is on call for the whole country and for the county: only danger now is handed to them."""
    ids = [oncall.OPERATOR, *([oncall.of_county(report.county)] if report.county is not None else [])]
    return [("守望", [(id, oncall.name(directory, id) or id) for id in ids])]


def _all_groups(
    directory: Directory, district: str | None = None, *, is_referral: bool = False
) -> list[tuple[str, list[tuple[str, str]]]]:
    groups = []
    for county in directory.counties:
        centers: list[Center | Unit] = [center for center in directory.centers if center.county == county.code]
        if is_referral:
            centers = list(health_side(directory, county.code))
        centers.sort(key=lambda center: district not in center.districts)
        windows = [
            unit
            for kind in (UnitKind.INTAKE_WINDOW, UnitKind.SOCIAL_BUREAU)
            for unit in directory.units_of(kind, county.code)
        ]
        named = [(str(center.id), center.name) for center in centers] + [(str(unit.id), unit.name) for unit in windows]
        groups.append((county.name, named))
    return [(name, group) for name, group in groups if group]
