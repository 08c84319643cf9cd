"""Going through a flow: what can be answered to a question, and every question with every option once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from directory.model import CountyCode, Place, Point, VillageCode
from flows.aftercare import addition, erasure, withdrawal
from flows.care import care, hidden
from flows.crisis import Grade
from flows.duty import must_i_report
from flows.enrol import enrol, home
from flows.forms import (
    FreeText,
    Line,
    ManyOf,
    MustRead,
    OneOf,
    PhoneNumber,
    Story,
    Summary,
    WhereAt,
)
from flows.gatekeeper import gatekeeper
from flows.help import find_help
from flows.lookup import find_service
from flows.news import subscribe
from flows.outreach import Referrer, outreach
from flows.plan import Step, deletion, write
from flows.report import Reporter, meal, report
from flows.screening import screening
from flows.talk import Ask, Flow, NotAnAnswer, Raw, Script, Turn, answer, begin, play
from flows.where import Map, SafetyPoint
from handlers.asking import ask
from handlers.messages import Outgoing
from locales import Words

ZHUBEI = {"text": "新竹縣竹北市"}
SHARED = {"text": "花蓮縣秀林鄉"}
PLACES: tuple[Raw, ...] = (
    ZHUBEI,
    {"text": "東區"},
    {"text": "新竹"},
    {"text": "花蓮縣"},
    SHARED,
    {"text": "那個轉角"},
    {"point": [24.83, 121.01], "address": "竹北市某路"},
    {"unknown": True},
)
TAINAN: dict[str, Raw] = {
    "danger": "not_now",
    "where": {"text": "臺南市永康區"},
    "signs": ["hears_things"],
    "only": "none",
}
TAICHUNG: dict[str, Raw] = {**TAINAN, "where": {"text": "臺中市西屯區"}}
STORY: Raw = {"words": [["他說他三天沒吃了", "m1"]], "media": [1]}


def scripts(map: Map) -> dict[str, Script]:
    """Every flow there is, for people who differ in what the flow asks."""
    shop = SafetyPoint("全家 竹北文興店", Place(detail="測試路 1 號", **_zhubei(map)), serves_meals=True)
    village = map.directory.place_in(_code(map, "竹北市"), VillageCode("10004010001"))
    border = SafetyPoint("秀林的店", map.directory.place_in(_code(map, "秀林鄉")), serves_meals=True)
    return {
        "enrol": enrol,
        "home": lambda: home(map),
        "report": lambda: report(map, Reporter("resident")),
        "report_at_shop": lambda: report(map, Reporter("clerk", shop)),
        "meal": lambda: meal(map, Reporter("clerk", shop), shop),
        "meal_at_border": lambda: meal(map, Reporter("clerk", border), border),
        "addition": lambda: addition("竹-7K3F-2"),
        "withdrawal": lambda: withdrawal("竹-7K3F-2"),
        "erasure": erasure,
        "duty": lambda: must_i_report(map.directory, "resident"),
        "duty_of_a_chief": lambda: must_i_report(map.directory, "chief"),
        "duty_of_an_officer": lambda: must_i_report(map.directory, "officer"),
        "gatekeeper": lambda: gatekeeper(None),
        "gatekeeper_in_new_taipei": lambda: gatekeeper(CountyCode("65000")),
        "screening": screening,
        "lookup": lambda: find_service(map, None),
        "lookup_at_shop": lambda: find_service(map, shop),
        "lookup_near": lambda: find_service(map, shop, (village, Place(village.county))),
        "news": lambda: subscribe(map, (), (9, 20)),
        "news_known": lambda: subscribe(map, (CountyCode("10004"), CountyCode("09007")), (9, 20)),
        "help": lambda: find_help(map),
        "outreach": lambda: outreach(map, Referrer("resident")),
        "outreach_of_an_officer": lambda: outreach(map, Referrer("officer")),
        "outreach_at_shop": lambda: outreach(map, Referrer("clerk", shop)),
        "outreach_again": lambda: outreach(map, Referrer("officer", returned="not_enough")),
        "outreach_in_tainan": lambda: _given(outreach(map, Referrer("guardian")), TAINAN),
        "outreach_in_taichung": lambda: _given(outreach(map, Referrer("guardian")), TAICHUNG),
        "care_imminent": lambda: care(map, Grade.IMMINENT),
        "care_active": lambda: care(map, Grade.ACTIVE),
        "care_passive": lambda: care(map, Grade.PASSIVE),
        "care_again": lambda: care(map, Grade.PASSIVE, is_again=True),
        "care_call": lambda: care(map, Grade.PASSIVE, wants_call=True),
        "hidden": lambda: hidden(map),
        "plan_first": lambda: write(Step.SIGNS),
        "plan_last": lambda: write(Step.SAFE),
        "plan_again": lambda: write(Step.PEOPLE, is_again=True),
        "plan_deletion": deletion,
    }


def _given(flow: Flow[Any], answers: Mapping[str, Raw]) -> Flow[Any]:
    """The flow with some questions answered beforehand: what depends on two answers is met then."""
    value: Any = None
    while True:
        try:
            step = flow.send(value)
        except StopIteration as end:
            return end.value
        is_given = isinstance(step, Ask) and step.key in answers
        value = step.read(answers[step.key]) if is_given else (yield step)


def _zhubei(map: Map) -> dict[str, Any]:
    place = map.directory.place_in(_code(map, "竹北市"))
    return {"county": place.county, "district": place.district, "point": Point(24.83, 121.01)}


def _code(map: Map, name: str) -> Any:
    return next(district.code for district in map.directory.districts if district.name == name)


def answers_to(question: Ask[Any]) -> tuple[Raw, ...]:
    """Answers that this question takes: every option, and of what is free one of each kind."""
    match question.form:
        case OneOf(options=options) | Summary(options=options):
            return tuple(option.value for option in options)
        case ManyOf(options=options):
            return ([], [option.value for option in options], *([option.value] for option in options))
        case MustRead():
            return (True,)
        case FreeText(skip=skip) if question.key.endswith(".district"):
            return ("吉安鄉", "新竹縣竹北市", *((None,) if skip is not None else ()))
        case FreeText(skip=skip):
            return ("林小姐", *((None,) if skip is not None else ()))
        case Story():
            return (STORY, None)
        case WhereAt(known=known):
            return (*PLACES, *({"known": option.value} for option in known))
        case PhoneNumber():
            return ("0912345678",)


def good_answers(question: Ask[Any]) -> tuple[Raw, ...]:
    """The answers among them that are none refused here, such as a district of the county that was named."""
    good = []
    for raw in answers_to(question):
        try:
            question.read(raw)
        except NotAnAnswer:
            continue
        good.append(raw)
    return tuple(good)


def walk(script: Script) -> Iterator[Turn]:
    """Turns that together meet every question with every answer to it at least once."""
    tried: set[tuple[str, str]] = set()
    yield begin(script)
    waiting = [begin(script).talk]
    while waiting:
        talk = waiting.pop()
        turn = play(script, talk)
        question = turn.question
        assert question is not None
        for raw in good_answers(question):
            mark = (_name(turn), repr(raw))
            if mark in tried:
                continue
            tried.add(mark)
            after = answer(script, talk, raw)
            yield after
            if after.question is not None:
                waiting.append(after.talk)


def _name(turn: Turn) -> str:
    """A question as one meets it: its key, its words and what it offers, and the kind of concern behind it."""
    question = turn.question
    assert question is not None
    line = question.line if not isinstance(question.form, Summary) else ""
    is_shared = turn.values.get("where") == SHARED
    return f"{question.key} {line} {turn.known.get('kind')} {turn.values.get('danger')} {is_shared}"


def lines_of(thing: object) -> Iterator[Line]:
    """Every sentence inside a question, with the sentences these mention."""
    if isinstance(thing, Line):
        yield thing
        for value in thing.args.values():
            yield from lines_of(value)
    elif isinstance(thing, tuple):
        for part in thing:
            yield from lines_of(part)
    elif hasattr(thing, "__slots__"):
        for name in thing.__slots__:
            yield from lines_of(getattr(thing, name))


def shown(turn: Turn, words: Words) -> tuple[Outgoing, ...]:
    """The turn's question as messages."""
    return ask(turn, 12345, words)


__all__ = ["PLACES", "STORY", "answers_to", "good_answers", "lines_of", "scripts", "shown", "walk"]
