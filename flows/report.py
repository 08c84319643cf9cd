"""Tell the responsible center what was seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache

from directory.model import Concern, Place
from directory.routing import Routing, route
from flows.forms import Line, Option, Summary, SummaryRow, line
from flows.questions import (
    Told,
    ask_many,
    ask_one,
    ask_phone,
    ask_story,
    ask_text,
    dialled,
    labels,
    must_read,
    read_story,
    yes_no_unsure,
)
from flows.signs import PRESSING, RED_IN_A_SHOP, SIGNS, shows_harm
from flows.talk import Ask, Flow, Know, NotAnAnswer, Raw, Say, about
from flows.where import Map, SafetyPoint, ask_village, ask_where, place_line

STORY_LONGEST = 10_000
STORY_SHOWN = 500


class Danger(StrEnum):
    NOW = "now"
    NOT_NOW = "not_now"
    UNSURE = "unsure"


class Way(StrEnum):
    """How to tell of somebody whose conduct worries others."""

    REPORT = "report"
    REFER = "refer"


class HomeIs(StrEnum):
    SAME = "same"
    ELSEWHERE = "elsewhere"
    UNKNOWN = "unknown"


class Contact(StrEnum):
    HERE = "here"
    PHONE = "phone"
    NO = "no"


class Meal(StrEnum):
    ATE = "ate"
    TOOK_AWAY = "took_away"
    NONE = "none"


class Age(StrEnum):
    PRESCHOOL = "preschool"
    PRIMARY = "primary"
    OLDER = "older"


class Urgency(StrEnum):
    NOW = "now"
    HIGH = "high"
    NORMAL = "normal"


class Consent(StrEnum):
    SEND = "send"
    ADD = "add"
    DROP = "drop"


@dataclass(frozen=True, slots=True)
class Reporter:
    """What a report needs to know of the person who writes it."""

    role: str | None = None
    site: SafetyPoint | None = None
    home: Place | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Report:
    """A finished report, with where it goes and why."""

    kind: Concern
    urgency: Urgency
    danger: Danger
    place: Place = field(repr=False)
    home: Place | None = field(repr=False)
    signs: tuple[str, ...]
    told: Told
    contact: Contact
    phone: str | None = field(repr=False)
    call_me: str | None = field(repr=False)
    routing: Routing
    meal: Meal | None = None
    age: Age | None = None
    is_unfinished: bool = False


@dataclass(frozen=True, slots=True)
class ToReferral:
    """The health side is to be asked for a visit instead."""

    danger: Danger


def report(map: Map, me: Reporter) -> Flow[Report | ToReferral | None]:
    """Any concern, from anybody; gives None when it is not to be sent."""
    kind = yield from ask_one("kind", line("report-kind"), labels("kind", Concern))
    yield from Know("kind", kind)
    danger = yield from ask_one("danger", line("report-danger"), _DANGERS)
    yield from Know("danger", danger)
    if danger is not Danger.NOT_NOW:
        yield from must_read(
            "call_first",
            line("report-call-first" if danger is Danger.NOW else "report-call-unsure"),
            line("report-called"),
            [(_call(number), number) for number in _first_numbers(kind)],
            about=about(danger, kind),
        )
    elif kind is Concern.SUICIDE:
        yield from Say("suicide_lines", line("report-suicide-lines"))
    if kind is Concern.MENTAL and danger is not Danger.NOW:
        way = yield from ask_one("way", line("outreach-offer"), labels("outreach-offer", Way), columns=1)
        if way is Way.REFER:
            return ToReferral(danger)
    near = (me.home,) if me.home is not None else ()
    place = yield from ask_where("where", line("report-where"), map, me.site, line("where-unknown"), near)
    yield from Know("place", place)
    yield from _heard(place, map)
    signs = yield from ask_many("signs", line("report-signs"), _signs(kind), line("sign-none"), about=about(kind))
    place = yield from ask_village("village", place, kind, map, harm=shows_harm(signs))
    yield from Know("place", place)
    home = yield from _home(place, map)
    told = yield from ask_story(
        "story", line("report-story"), longest=STORY_LONGEST, done=line("story-done"), skip=line("story-skip")
    )
    contact = yield from ask_one("contact", line("report-contact"), labels("contact", Contact))
    phone, call_me = None, None
    if contact is Contact.PHONE:
        phone = yield from ask_phone("phone", line("report-phone"))
        call_me = yield from ask_text("call_me", line("report-call-me"), longest=30, skip=line("skip"))
    routing = route(place, kind, map.directory, harm=shows_harm(signs))
    finished = Report(
        kind, _urgency(kind, danger, signs), danger, place, home, signs, told, contact, phone, call_me, routing
    )
    rows = [
        SummaryRow(line("row-kind"), kind_label(kind), "kind"),
        SummaryRow(line("row-danger"), _danger_label(danger), "danger"),
        SummaryRow(line("row-where"), place_line(place, map.directory), "where"),
        SummaryRow(line("row-home"), place_line(home, map.directory) if home else line("home-unknown"), "home"),
        SummaryRow(line("row-signs"), signs_line(signs), "signs"),
        SummaryRow(line("row-story"), told_line(told), "story"),
        SummaryRow(line("row-contact"), _contact_line(contact, phone, call_me), "contact"),
    ]
    consent = yield from _ask_consent("send", finished, rows, (Consent.SEND, Consent.DROP))
    return finished if consent is Consent.SEND else None


def meal(map: Map, me: Reporter, shop: SafetyPoint) -> Flow[Report | None]:
    """A child served a meal at a 幸福保衛站: six taps from an enrolled shop (procedures §5.1: serve first)."""
    yield from Know("kind", Concern.CHILD_MEAL)
    served = yield from ask_one("meal", line("meal-served"), labels("meal", Meal), columns=3)
    age = yield from ask_one("age", line("meal-age"), labels("age", Age), columns=3)
    signs = yield from ask_many("signs", line("meal-signs"), _signs(Concern.CHILD_MEAL), line("sign-none"))
    if not RED_IN_A_SHOP.isdisjoint(signs):
        yield from must_read(
            "call_first", line("meal-call-113"), line("report-called"), [(_call(n), n) for n in ("113", "110")]
        )
    place = yield from ask_village("village", shop.place, Concern.CHILD_MEAL, map, harm=shows_harm(signs))
    yield from Know("place", place)
    routing = route(place, Concern.CHILD_MEAL, map.directory, harm=shows_harm(signs))
    urgency = Urgency.HIGH if shows_harm(signs) else Urgency.NORMAL

    def finished(told: Told) -> Report:
        return Report(
            Concern.CHILD_MEAL, urgency, Danger.NOT_NOW, place, None, signs, told, Contact.HERE, None, None, routing,
            meal=served, age=age,
        )  # fmt: skip

    rows = [
        SummaryRow(line("row-where"), line("as-is", text=shop.name)),
        SummaryRow(line("row-meal"), line(f"meal-{served.value.replace('_', '-')}"), "meal"),
        SummaryRow(line("row-age"), line(f"age-{age.value}"), "age"),
        SummaryRow(line("row-signs"), signs_line(signs), "signs"),
    ]
    first = finished(Told())
    consent = yield from _ask_consent("send", first, rows, (Consent.SEND, Consent.ADD, Consent.DROP))
    if consent is not Consent.ADD:
        return first if consent is Consent.SEND else None
    told = yield from ask_story(
        "story", line("meal-story"), longest=STORY_LONGEST, done=line("story-done"), skip=line("story-skip")
    )
    second = finished(told)
    rows.append(SummaryRow(line("row-story"), told_line(told), "story"))
    consent = yield from _ask_consent("send_now", second, rows, (Consent.SEND, Consent.DROP))
    return second if consent is Consent.SEND else None


def unfinished(
    known: Mapping[str, object], values: Mapping[str, object], drafts: Mapping[str, Raw], map: Map
) -> Report | None:
    """What was told before the person fell silent, ticks and words not yet finished included.

    None unless they had said that somebody is in danger now: nothing else goes out unasked.
    """
    if values.get("danger") is not Danger.NOW:
        return None
    kind = known["kind"]
    place = known.get("place", Place())
    signs = values.get("signs", tuple(drafts.get("signs", ())))
    told = values.get("story", read_story(drafts.get("story"), STORY_LONGEST))
    assert isinstance(kind, Concern)
    assert isinstance(place, Place)
    assert isinstance(signs, tuple)
    assert isinstance(told, Told)
    routing = route(place, kind, map.directory, harm=shows_harm(signs))
    return Report(
        kind, Urgency.NOW, Danger.NOW, place, None, signs, told, Contact.HERE, None, None, routing, is_unfinished=True
    )


def _heard(place: Place, map: Map) -> Flow[None]:
    """Say which district was understood, so that a wrong one is seen at once; said again when it changes."""
    if place.district is not None:
        area = map.directory.name_of(place)
        yield from Say(f"heard_{place.village or place.district}", line("where-heard", area=area))


def _home(place: Place, map: Map) -> Flow[Place | None]:
    """Where the home is: which county is competent differs by law, so both places are kept (procedures §4.2)."""
    where = yield from ask_one("home", line("report-home"), _HOMES, columns=3)
    if where is HomeIs.UNKNOWN:
        return None
    if where is HomeIs.SAME:
        return place
    return (yield from ask_where("home_at", line("report-home-at"), map, None, line("where-unknown")))


def _ask_consent(key: str, finished: Report, rows: list[SummaryRow], options: tuple[Consent, ...]) -> Flow[Consent]:
    offered = tuple(Option(choice.value, line(f"consent-{choice.value}")) for choice in options)
    receivers = tuple(
        line(
            "summary-receiver", name=destination.name, reason=Line(destination.reason.id, dict(destination.reason.args))
        )
        for destination in finished.routing.destinations
    )
    form = Summary(
        line("summary-title"),
        tuple(rows),
        (line("summary-receivers"), *receivers),
        offered,
        is_urgent=finished.urgency is Urgency.NOW,
    )

    def read(raw: Raw) -> Consent:
        if raw not in [choice.value for choice in options]:
            raise NotAnAnswer(line("sorry-choose"))
        return Consent(raw)

    fingerprint = about([row.value.spelled() for row in rows], [receiver.spelled() for receiver in receivers])
    return (yield from Ask(key, line("summary-ask"), form, read, fingerprint))


def _urgency(kind: Concern, danger: Danger, signs: tuple[str, ...]) -> Urgency:
    if danger is Danger.NOW:
        return Urgency.NOW
    pressing = kind in (Concern.CHILD_HARM, Concern.VIOLENCE, Concern.SUICIDE) or not PRESSING.isdisjoint(signs)
    return Urgency.HIGH if pressing or danger is Danger.UNSURE else Urgency.NORMAL


def _first_numbers(kind: Concern) -> tuple[str, ...]:
    """110 where somebody does harm, 119 where a body is in danger; 113 once it is safe (procedures §1.1)."""
    if kind in (Concern.CHILD_HARM, Concern.VIOLENCE):
        return ("110", "119", "113")
    if kind in (Concern.SUICIDE, Concern.ELDER, Concern.DISABILITY, Concern.HOMELESS):
        return ("119", "110")
    return ("110", "119")


@cache
def _signs(kind: Concern) -> tuple[tuple[str, Line], ...]:
    return tuple((sign, sign_label(sign)) for sign in SIGNS[kind])


def sign_label(sign: str) -> Line:
    return line(f"sign-{sign.replace('_', '-')}")


def signs_line(signs: tuple[str, ...]) -> Line:
    return line("list", items=tuple(sign_label(sign) for sign in signs)) if signs else line("sign-none")


def kind_label(kind: Concern) -> Line:
    return line(f"kind-{kind.value.replace('_', '-')}")


def _danger_label(danger: Danger) -> Line:
    return line(f"danger-{danger.value.replace('_', '-')}")


_DANGERS = yes_no_unsure(Danger.NOW, Danger.NOT_NOW, Danger.UNSURE, _danger_label)
_HOMES = yes_no_unsure(HomeIs.SAME, HomeIs.ELSEWHERE, HomeIs.UNKNOWN, lambda home: line(f"home-{home.value}"))


def _call(number: str) -> Line:
    return line("call", number=number)


def told_line(told: Told) -> Line:
    """What was told, as much as a card holds; the fingerprint stands for all of it."""
    whole = about(told.parts, told.media)
    words = told.words if len(told.words) <= STORY_SHOWN else f"{told.words[:STORY_SHOWN]}…"
    if told.media and words:
        return line("told-both", words=words, count=len(told.media), whole=whole)
    if told.media:
        return line("told-media", count=len(told.media), whole=whole)
    return line("as-is", text=words, whole=whole) if words else line("told-nothing")


def _contact_line(contact: Contact, phone: str | None, call_me: str | None) -> Line:
    if phone is None:
        return line(f"contact-{contact.value}")
    return line("contact-phone-at", number=dialled(phone), who=call_me or "")
