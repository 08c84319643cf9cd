"""A call by the community mental health center, asked for by the person it is for, and with their consent."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import Final

from directory.destinations import Role, Routing
from directory.model import Concern
from directory.routing import route
from flows.crisis import Grade
from flows.forms import Line, Option, Summary, SummaryRow, line
from flows.questions import Told, ask_one, ask_phone, ask_text, labels
from flows.report import Consent, Contact, Danger, Report, Urgency
from flows.talk import Ask, Flow, Know, NotAnAnswer, Raw, Say, about
from flows.understand import spell
from flows.where import Map, ask_where, place_line
from locales import FIRST, words


class Time(StrEnum):
    """When it is safe to be called."""

    EVENING = "evening"
    OFFICE = "office"
    ANY = "any"


class Who(StrEnum):
    """Who may pick up."""

    ME = "me"
    ANYONE = "anyone"
    MINOR = "minor"


_DANGER: Final = {
    Grade.IMMINENT: (Urgency.NOW, Danger.NOW),
    Grade.ACTIVE: (Urgency.HIGH, Danger.UNSURE),
    Grade.PASSIVE: (Urgency.HIGH, Danger.NOT_NOW),
}


def ask_callback(map: Map, grade: Grade, told: tuple[Line, ...], *, is_minor: bool) -> Flow[Report | None]:
    """The call as a case of its own, the mental health center first; None when it is not to be sent."""
    name = yield from ask_text("call_name", line("care-call-name"), longest=30, skip=line("skip"))
    phone = yield from ask_phone("call_phone", line("care-call-phone"))
    time = yield from ask_one("call_time", line("care-call-time"), labels("care-time", Time))
    who = yield from ask_one("call_who", line("care-call-who"), _WHO[:2] if is_minor else _WHO)
    if who is Who.MINOR:
        yield from Say("hard_minor", line("care-hard-minor-said"))
    is_minor = is_minor or who is Who.MINOR
    yield from Know("minor", is_minor)
    place = yield from ask_where("where", line("care-where"), map, None, line("care-where-unsaid"))
    routing = _mind_first(route(place, Concern.SUICIDE, map.directory))
    words_told = (
        line("care-told-own"),
        *told,
        line("care-told-time", answer=line(f"care-time-{time.value}")),
        line("care-told-who", answer=line(f"care-who-{who.value}")),
        *((line("care-told-minor"),) if is_minor else ()),
    )
    urgency, danger = _DANGER[grade]
    asked = Report(
        Concern.SUICIDE, urgency, danger, place, None, (), _in_chinese(words_told), Contact.PHONE, phone, name, routing
    )
    rows = (
        SummaryRow(line("care-row-name"), line("as-is", text=name) if name else line("care-name-none"), "call_name"),
        SummaryRow(line("care-row-phone"), line("as-is", text=phone), "call_phone"),
        SummaryRow(line("care-row-time"), line(f"care-time-{time.value}"), "call_time"),
        SummaryRow(line("care-row-who"), line(f"care-who-{who.value}"), "call_who"),
        SummaryRow(line("care-row-where"), place_line(place, map.directory), "where"),
        SummaryRow(line("care-row-told"), line("list", items=told) if told else line("care-told-nothing")),
    )
    consent = yield from _ask_consent(rows, routing, is_urgent=urgency is Urgency.NOW)
    return asked if consent is Consent.SEND else None


def _mind_first(routing: Routing) -> Routing:
    """The same destinations, those for troubles of the mind before the others."""
    ordered = sorted(routing.destinations, key=lambda to: to.role is not Role.MENTAL_HEALTH)
    return replace(routing, destinations=tuple(ordered))


def _in_chinese(told: tuple[Line, ...]) -> Told:
    """What the colleague reads, whatever the person's language."""
    return Told(tuple((str(spell(sentence, words(FIRST))), None) for sentence in told))


def _ask_consent(rows: tuple[SummaryRow, ...], routing: Routing, *, is_urgent: bool) -> Flow[Consent]:
    receivers = tuple(
        line("summary-receiver", name=to.name, reason=Line(to.reason.id, dict(to.reason.args)))
        for to in routing.destinations
        if to.role is not Role.NATIONAL
    )
    notes = (line("summary-receivers"), *receivers) if receivers else (line("care-no-receiver"),)
    options = tuple(Option(choice.value, line(f"consent-{choice.value}")) for choice in (Consent.SEND, Consent.DROP))

    def read(raw: Raw) -> Consent:
        if raw not in (Consent.SEND, Consent.DROP):
            raise NotAnAnswer(line("sorry-choose"))
        return Consent(raw)

    fingerprint = about([row.value.spelled() for row in rows], [receiver.spelled() for receiver in receivers])
    form = Summary(line("summary-title"), rows, notes, options, is_urgent)
    return (yield from Ask("call_send", line("summary-ask"), form, read, fingerprint))


_WHO: Final = labels("care-who", Who)
