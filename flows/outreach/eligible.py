"""Whether this is for the outreach program: the city's rules, who asks, and what alone belongs elsewhere."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from directory.destinations import Destination
from directory.destinations import Role as To
from directory.duties import Bearer, Bound, Subject, duty
from directory.model import Concern, Directory, Place
from directory.outreach import Asked, CaseType, Excluded, Exclusion, Program, Step
from flows.enrol import Role
from flows.forms import Line, line
from flows.outreach.sheet import Me, Referrer, Standing, ToReport
from flows.questions import ask_many, ask_one, labels, must_read
from flows.talk import Flow, Say, about


class Then(StrEnum):
    """What follows when the program is not for this."""

    REPORT = "report"
    LINES = "lines"
    MORE = "more"
    ENOUGH = "enough"


class Way(StrEnum):
    ON = "on"
    ENOUGH = "enough"


Verdict = Way | Excluded | ToReport
"""Whether the conversation goes on; if not, what the numbers are wanted for, or what the center is told."""


class _Only(StrEnum):
    NONE = "none"


_KNOWS: Final = {
    Me.FAMILY: Asked.FAMILY,
    Me.NEIGHBOR: Asked.ANYONE,
    Me.CHIEF: Asked.ANYONE,
    Me.OFFICER: Asked.NETWORK,
    Me.STAFF: Asked.NETWORK,
}
_BEARERS: Final = {
    Me.FAMILY: Bearer.ANYONE,
    Me.NEIGHBOR: Bearer.ANYONE,
    Me.CHIEF: Bearer.CHIEF,
    Me.OFFICER: Bearer.OFFICER,
    Me.STAFF: Bearer.PROFESSIONAL,
}
_ROLES: Final = {Role.CHIEF: Me.CHIEF, Role.OFFICER: Me.OFFICER, Role.CLERK: Me.NEIGHBOR}


def knows(me: Me) -> Asked:
    """What somebody who is this to the person can know."""
    return _KNOWS[me]


def standing(me: Me, directory: Directory) -> Standing:
    """How the law names them: art. 48 who may notify, art. 45 the family (精神衛生法)."""
    if duty(_BEARERS[me], Subject.MENTAL, directory).bound is not Bound.NOT_NAMED:
        return Standing.NAMED
    return Standing.FAMILY if me is Me.FAMILY else Standing.NOT_NAMED


def ask_me(me: Referrer) -> Flow[Me]:
    """What the referrer is to the person, where their role here does not say it."""
    known = _ROLES.get(Role(me.role)) if me.role is not None else None
    if known is not None:
        return known
    return (yield from ask_one("me", line("outreach-me"), labels("outreach-me", Me), columns=1))


def show_program(place: Place, program: Program, to: Destination, directory: Directory) -> Flow[None]:
    """How it goes in this county, as far as a source says; read before anything is asked."""
    assert place.county is not None
    county = directory.county(place.county).name
    said = list(_rules(county, program, directory))
    for number, sentence in enumerate(said):
        yield from Say(f"rules_{place.county}_{number}", sentence)
    is_known = to.role is not To.NATIONAL
    calls = [] if is_known and not program.says_nothing else [(line("call", number="1925"), "1925")]
    goes_to = line("outreach-goes-to", unit=to.name) if is_known else line("outreach-goes-nowhere", county=county)
    yield from must_read("rules", goes_to, line("outreach-next"), calls, about=about(county, to.id))


def show_standing(me: Me, to: Destination, program: Program, directory: Directory) -> Flow[Standing]:
    """Whether the law lets this person refer, and what happens with what they tell if it does not name them."""
    named = standing(me, directory)
    article = duty(_BEARERS[me], Subject.MENTAL, directory).article
    yield from Say(f"standing_{me}", line(f"outreach-standing-{_dashed(named)}", article=article))
    if named is not Standing.NAMED and program.scope is not None:
        yield from Say(f"scope_{program.county}_{named}", line(f"outreach-scope-{_dashed(program.scope)}"))
    return named


def ask_excluded(me: Me, directory: Directory) -> Flow[Verdict]:
    """Whether one thing that belongs elsewhere explains it all; each has a place of its own."""
    offered = directory.programs.exclusions_for(knows(me))
    options: list[tuple[StrEnum, Line]] = [(it.what, line(f"outreach-only-{_dashed(it.what)}")) for it in offered]
    options.append((_Only.NONE, line("outreach-only-none")))
    chosen = yield from ask_one("only", line("outreach-only"), options, columns=1, about=about(knows(me)))
    exclusion = next((it for it in offered if it.what == chosen), None)
    if exclusion is None:
        return Way.ON
    sentence = line(f"outreach-elsewhere-{_dashed(exclusion.what)}")
    then = yield from ask_one("elsewhere", sentence, _thens(exclusion), columns=1, about=about(exclusion.what))
    return _verdict(then, exclusion.what, exclusion.report)


def ask_nothing_seen() -> Flow[Verdict]:
    """Nothing of what can be seen was seen: the center may still be told."""
    offered = [(then, line(f"outreach-then-{then.value}")) for then in (Then.REPORT, Then.MORE, Then.ENOUGH)]
    then = yield from ask_one("nothing_seen", line("outreach-nothing-seen"), offered, columns=1)
    return _verdict(then, None, Concern.OTHER)


def ask_cases(program: Program, me: Me) -> Flow[tuple[CaseType, ...]]:
    """Which of the city's other case types fit, of those this person can know."""
    known = [case.type for case in program.cases_for(knows(me)) if case.type is not CaseType.SUSPECTED]
    if not known:
        return ()
    options = [(str(type), line(f"outreach-case-{_dashed(type)}")) for type in known]
    ticked = yield from ask_many(
        "cases", line("outreach-cases"), options, line("outreach-case-none"), about=about(program.county, me)
    )
    return tuple(CaseType(type) for type in ticked)


def _verdict(then: Then, what: Excluded | None, report: Concern | None) -> Verdict:
    if then is Then.REPORT and report is not None:
        return ToReport(report)
    if then is Then.LINES and what is not None:
        return what
    return Way.ON if then is Then.MORE else Way.ENOUGH


def _rules(county: str, program: Program, directory: Directory) -> list[Line]:
    if program.is_unpublished:
        return [line("outreach-rules-unpublished", county=county)]
    if program.says_nothing:
        return [line("outreach-rules-nothing", county=county)]
    said = []
    if program.steps:
        said.append(
            line("outreach-rules-steps", county=county, steps=tuple(_step(it, program) for it in program.steps))
        )
    if program.is_joint:
        said.append(line("outreach-rules-joint"))
    if providers := program.current_providers:
        names = tuple(line("as-is", text=directory.unit(it.unit).name) for it in providers)
        said.append(line("outreach-rules-providers", year=providers[0].year - 1911, names=names))
    return said


def _step(step: Step, program: Program) -> Line:
    if step is Step.VISITED and program.visit_within is not None:
        return line("outreach-step-visited-within", days=program.visit_within.days)
    return line(f"outreach-step-{_dashed(step)}")


def _thens(exclusion: Exclusion) -> list[tuple[Then, Line]]:
    offered = [
        *([Then.REPORT] if exclusion.report is not None else []),
        *([Then.LINES] if exclusion.lines or exclusion.units else []),
        Then.MORE,
        Then.ENOUGH,
    ]
    return [(then, line(f"outreach-then-{then.value}")) for then in offered]


def _dashed(value: str) -> str:
    return value.replace("_", "-")
