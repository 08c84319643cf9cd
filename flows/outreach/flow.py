"""The conversation: danger first, then the city's rules, then what was seen, then what is sent and to whom."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from typing import Final

from directory.destinations import Role as To
from directory.model import Concern, Directory
from directory.outreach import CaseType, Excluded, program
from directory.referring import receivers
from flows.forms import Line, Option, Summary, SummaryRow, line
from flows.outreach import eligible
from flows.outreach.eligible import Way
from flows.outreach.interview import NEAR, About, Own, Seen, ask_own, ask_person, ask_seen
from flows.outreach.sheet import Elsewhere, Me, Referral, Referrer, Sheet, Standing, ToReport
from flows.questions import ask_many, ask_one, dialled, labels, must_read, yes_no_unsure
from flows.report import Consent, Contact, Danger, Report, Urgency, sign_label, signs_line, told_line
from flows.signs import SIGNS
from flows.talk import Ask, Flow, Know, NotAnAnswer, Raw, Say, about
from flows.where import Map, ask_where, place_line

SEEN: Final = tuple(sign for sign in SIGNS[Concern.MENTAL] if sign != "weapon")
"""What can be seen or heard of it; weapons are asked about as a risk."""


class AfterCall(StrEnum):
    ON = "on"
    LATER = "later"


class NoPlace(StrEnum):
    REPORT = "report"
    ENOUGH = "enough"


def outreach(map: Map, me: Referrer) -> Flow[Referral | Elsewhere | ToReport | None]:
    """A referral, or where it belongs instead; None when nothing is to be sent."""
    directory = map.directory
    yield from Know("kind", Concern.MENTAL)
    danger = yield from ask_one("danger", line("report-danger"), _DANGERS)
    yield from Know("danger", danger)
    if danger is not Danger.NOT_NOW and not (yield from _call_first(danger)):
        return None
    near = (me.home,) if me.home is not None else ()
    place = yield from ask_where("where", line("outreach-where"), map, me.site, line("where-unknown"), near)
    yield from Know("place", place)
    if place.county is None:
        then = yield from ask_one(
            "no_place", line("outreach-no-place"), labels("outreach-no-place", NoPlace), columns=1
        )
        return ToReport(Concern.MENTAL) if then is NoPlace.REPORT else None
    yield from Say(f"heard_{place.district or place.county}", line("where-heard", area=directory.name_of(place)))
    rules, routing = program(place.county, directory), receivers(place, directory)
    to = routing.destinations[0]
    yield from eligible.show_program(place, rules, to, directory)
    who = yield from eligible.ask_me(me)
    standing = yield from eligible.show_standing(who, to, rules, directory)
    signs = yield from ask_many("signs", line("report-signs"), _seen(), line("sign-none"))
    verdict = yield from (eligible.ask_excluded(who, directory) if signs else eligible.ask_nothing_seen())
    if verdict is Way.ENOUGH:
        return None
    if isinstance(verdict, Excluded):
        return Elsewhere(verdict, place)
    if isinstance(verdict, ToReport):
        return verdict
    others = yield from eligible.ask_cases(rules, who)
    cases = (CaseType.SUSPECTED, *others) if signs else others
    seen = yield from ask_seen()
    person = yield from ask_person(who)
    own = yield from ask_own(who, is_joint=rules.is_joint)
    urgency = _urgency(danger, seen)
    report = Report(
        Concern.MENTAL, urgency, danger, place, None, signs, seen.told, Contact.PHONE, own.phone, own.name, routing
    )
    sheet = _sheet(who, standing, cases, seen, person, own)
    rows = list(_rows(report, sheet, me, directory))
    consent = yield from _ask_consent(report, rows, me)
    return Referral(report, sheet) if consent is Consent.SEND else None


def _call_first(danger: Danger) -> Flow[bool]:
    """110 or 119, and a distance to keep; the way back stands open. Gives whether to go on."""
    yield from must_read(
        "call_first",
        line("outreach-call-first" if danger is Danger.NOW else "outreach-call-unsure"),
        line("report-called"),
        [(line("call", number=number), number) for number in ("110", "119")],
        about=about(danger),
    )
    then = yield from ask_one("after_call", line("outreach-after-call"), labels("outreach-after-call", AfterCall))
    return then is AfterCall.ON


def _sheet(me: Me, standing: Standing, cases: tuple[CaseType, ...], seen: Seen, person: About, own: Own) -> Sheet:
    return Sheet(
        me, standing, own.unit, own.name, own.phone, person.name, person.phone, person.sex, person.age, person.lives,
        person.kin, cases, seen.since, seen.often, seen.risks, seen.drinks, person.treatment, person.clinic,
        person.helped, person.tried, person.knows, own.joins, own.free,
    )  # fmt: skip


def _rows(report: Report, sheet: Sheet, me: Referrer, directory: Directory) -> Iterator[SummaryRow]:
    """Every answer on a line of its own, with the question that changes it."""

    def row(key: str, value: Line, label: str = "") -> SummaryRow:
        return SummaryRow(line(label or f"outreach-row-{_dashed(key)}"), value, key)

    def one(key: str, value: StrEnum) -> SummaryRow:
        return row(key, line(f"outreach-{_dashed(key)}-{_dashed(value)}"))

    def several(key: str, values: tuple[StrEnum, ...]) -> SummaryRow:
        items = tuple(line(f"outreach-{key}-{_dashed(value)}") for value in values)
        return row(key, line("list", items=items) if items else line(f"outreach-{key}-none"))

    def text(key: str, value: str | None, none: str = "outreach-unknown") -> SummaryRow:
        return row(key, line("as-is", text=value) if value is not None else line(none))

    yield row("danger", line(f"danger-{_dashed(report.danger)}"), "row-danger")
    yield row("where", place_line(report.place, directory), "row-where")
    if me.role is None or me.role not in _SAID_BY_ROLE:
        yield one("me", sheet.me)
    yield row("signs", signs_line(report.signs), "row-signs")
    asked = program(report.place.county, directory).cases_for(eligible.knows(sheet.me))
    if any(case.type is not CaseType.SUSPECTED for case in asked):
        others = tuple(case for case in sheet.cases if case is not CaseType.SUSPECTED)
        items = tuple(line(f"outreach-case-{_dashed(case)}") for case in others)
        yield row("cases", line("list", items=items) if items else line("outreach-case-none"))
    yield row("story", told_line(report.told))
    yield one("since", sheet.since)
    yield one("often", sheet.often)
    yield several("risks", sheet.risks)
    yield one("drinks", sheet.drinks)
    yield text("person", sheet.person)
    yield one("sex", sheet.sex)
    yield one("age", sheet.age)
    yield several("lives", sheet.lives)
    yield text("kin", sheet.kin)
    if sheet.treatment is not None:
        yield text("person_phone", sheet.person_phone)
        yield one("treatment", sheet.treatment)
        if sheet.treatment in ("regular", "stopped"):
            yield text("clinic", sheet.clinic)
    yield several("helped", sheet.helped)
    yield text("tried", sheet.tried, "told-nothing")
    yield one("knows", sheet.knows)
    yield one("joins", sheet.joins)
    if sheet.joins != "no":
        yield several("free", sheet.free)
    if sheet.unit is not None:
        yield text("unit", sheet.unit)
    yield text("name", sheet.name)
    yield row("phone", line("as-is", text=dialled(sheet.phone)))


def _ask_consent(report: Report, rows: list[SummaryRow], me: Referrer) -> Flow[Consent]:
    choices = (Consent.SEND, Consent.DROP)
    offered = tuple(Option(choice.value, line(f"consent-{choice.value}")) for choice in choices)
    receivers = tuple(
        line("summary-receiver", name=to.name, reason=Line(to.reason.id, dict(to.reason.args)))
        for to in report.routing.destinations
        if to.role is not To.NATIONAL
    )
    whom = (line("summary-receivers"), *receivers) if receivers else (line("outreach-no-receiver"),)
    back = (line(f"outreach-returned-{_dashed(me.returned)}"),) if me.returned is not None else ()
    notes = (*back, *whom, line("outreach-name-shown"))
    form = Summary(line("summary-title"), tuple(rows), notes, offered, is_urgent=report.urgency is Urgency.NOW)

    def read(raw: Raw) -> Consent:
        if raw not in choices:
            raise NotAnAnswer(line("sorry-choose"))
        return Consent(raw)

    fingerprint = about([row.value.spelled() for row in rows], [receiver.spelled() for receiver in receivers])
    return (yield from Ask("send", line("summary-ask"), form, read, fingerprint))


def _urgency(danger: Danger, seen: Seen) -> Urgency:
    if danger is Danger.NOW:
        return Urgency.NOW
    is_pressing = danger is Danger.UNSURE or not NEAR.isdisjoint(seen.risks)
    return Urgency.HIGH if is_pressing else Urgency.NORMAL


@cache
def _seen() -> tuple[tuple[str, Line], ...]:
    return tuple((sign, sign_label(sign)) for sign in SEEN)


def _dashed(value: str) -> str:
    return value.replace("_", "-")


_SAID_BY_ROLE: Final = frozenset({"chief", "officer", "clerk"})
_DANGERS: Final = yes_no_unsure(
    Danger.NOW, Danger.NOT_NOW, Danger.UNSURE, lambda danger: line(f"danger-{_dashed(danger)}")
)
