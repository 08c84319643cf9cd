"""Words of danger come first: before any command or question, in any talk, in any language."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from typing import Final

from directory.model import Concern
from flows.care import OWN, is_nearer
from flows.crisis import Grade, Grading, Lexicon, grade
from handlers import alert, mistaken, quiet, talking
from handlers.helplines import call
from handlers.house import House
from handlers.messages import AnyButton, Button, CallButton, Heard, Outgoing
from handlers.presses import CALL, PAGE, SAFE, Command, OnMenu, data
from handlers.scripts import TELLING, FlowName
from locales import Words
from storage import alarms, deliveries, people
from storage.alarms import NewAlarm
from storage.people import Person
from storage.transaction import Tx

LAST_RESORT: Final = "110 · 119 · 1925（安心專線，24 小時）"

CARE: Final = timedelta(hours=24)
"""How long after an alert even a bare goodbye is asked about."""

_ANSWERS: Final = {
    Grade.IMMINENT: ("crisis-imminent", ("119", "110", "1925")),
    Grade.ACTIVE: ("crisis-active", ("119", "110", "1925")),
    Grade.PASSIVE: ("crisis-passive", ("119", "110", "1925")),
    Grade.THIRD_PARTY: ("crisis-third-party", ("119", "110", "1925")),
    Grade.VIOLENCE_NOW: ("crisis-violence-now", ("110", "113")),
}
_OF_OTHERS: Final = frozenset({Grade.THIRD_PARTY, Grade.VIOLENCE_NOW})
"""The writer's own danger stops the running talk; what they report of others goes on being reported."""
_APART: Final = frozenset({FlowName.CARE, FlowName.HIDDEN})
"""Talks beside which nothing else is offered: the writer's own danger comes first."""
_STEPS: Final[Mapping[Grade, Grade]] = {Grade.SOFT: Grade.PASSIVE, Grade.PASSIVE: Grade.ACTIVE}
"""What a weak sign weighs when it is not the first of the day."""
_SILENT_SIGN: Final = "1"
"""What somebody who must not be heard was told to send; it comes in full width from some keyboards."""


@dataclass(frozen=True, slots=True)
class Alarm:
    """What is said first, and whether anything else is said after it: the questions of care, or what was going on."""

    messages: tuple[Outgoing, ...]
    goes_on: bool
    care: Grade | None = None
    is_of_others: bool = False
    is_discreet: bool = False
    is_first: bool = False
    """The whole first answer of this grade, and not a shorter one to what was said before."""
    is_minor: bool = False
    heard: Heard | None = None


class Action(StrEnum):
    """What was done about words of danger, as the log names it."""

    LINE = "line"  # one quiet line beside the ordinary answer
    LOOKED_FOR = "looked_for"  # the same, to the name of something that is offered: it is not counted
    REPORTED = "reported"  # the report that runs has shown the numbers already
    ANSWERED = "answered"
    ASKED_ON = "asked_on"
    REPEATED = "repeated"
    PAGED = "paged"


def hear(
    tx: Tx,
    house: House,
    person: Person,
    text: str,
    lexicon: Lexicon,
    words: Words,
    *,
    is_named: Callable[[], bool] = lambda: False,
) -> Alarm | None:
    """The first answer to words of danger; None when there are none. What was heard is written down without a word.

    `is_named`: whether this is the name of something that is offered, such as help with low spirits, and no sign.
    """
    in_care = person.care_until is not None and person.care_until > tx.now
    found = grade(text, lexicon=lexicon, in_care=in_care)
    if found.grade is Grade.NONE:
        return None
    if found.grade is not Grade.IMMINENT and not found.violence and mistaken.is_known(tx, person, text):
        return None
    is_told = found.is_weighed and _is_telling(person)
    if is_told:
        found = replace(found, grade=Grade.SOFT, violence=False, urgent=False)
    is_request = is_told or found.route is not None or (found.grade in _STEPS and is_named())
    weighed = found if is_request else _stepped_up(tx, house, person, text, found, words)
    if _is_goodbye(tx, person, found, text, lexicon) and in_care:
        weighed = replace(found, grade=Grade.ACTIVE)
        alarm: Alarm | None = Alarm((Outgoing(words.text("crisis-goodbye")),), goes_on=False, care=Grade.ACTIVE)
        action = Action.ASKED_ON
    else:
        alarm, action = _weighed(tx, house, person, weighed, text, words)
    if is_request and action is Action.LINE:
        action = Action.LOOKED_FOR
    heard = Heard(found.grade, tuple(hit.id for hit in found.rules), found.lexicon_version, action)
    alarms.write(tx, person.id, NewAlarm(heard.grade, heard.rules, heard.lexicon, heard.action))
    if alarm is None:
        return None
    if weighed.grade is not Grade.SOFT:
        mistaken.note(tx, person, text)
    return replace(
        alarm,
        messages=(*alarm.messages, *_offer_page(tx, person, weighed.grade, alarm, words)),
        heard=heard,
        is_discreet=found.violence,
    )


def _weighed(
    tx: Tx, house: House, person: Person, found: Grading, text: str, words: Words
) -> tuple[Alarm | None, Action]:
    """What is said of this grade to this person, and what that is called in the log."""
    in_care = person.care_until is not None and person.care_until > tx.now
    if found.grade is Grade.SOFT:
        line = Outgoing(words.text("crisis-soft-line"), buttons=(call("1925", words),))
        return Alarm((line,), goes_on=True), Action.LINE
    if found.grade in _OF_OTHERS and _was_told_whom_to_call(person):
        return None, Action.REPORTED
    people.change(tx, person.id, care_until=tx.now + CARE)
    if found.violence:
        # A message that comes later may be read by whoever does the harm.
        quiet.hush(tx, person.id)
        alert.hush(tx, person)
    is_asked_already = person.talk is not None and person.talk.flow == FlowName.CARE
    if found.grade in _OF_OTHERS:
        if found.violence or not (in_care and person.care_grade in OWN):
            people.change(tx, person.id, care_grade=found.grade)
        said = _first_answer(found, words)
        if found.violence:
            asks = (_call_me(words),) if found.is_threat else ()
            said = (*said[:-1], replace(said[-1], buttons=(*asks, _safe(words), quiet.offer(words))))
        elif person.talk is None or person.talk.flow not in _APART:
            said = (*said[:-1], replace(said[-1], buttons=_beside(words)))
        return Alarm(said, goes_on=person.talk is not None, is_of_others=True), Action.ANSWERED
    is_now = found.grade is Grade.IMMINENT
    paged = (alert.raise_alarm(tx, house, person, words, is_hushed=found.violence),) if is_now else ()
    is_new = is_nearer(found.grade, person.care_grade if in_care else None)
    if is_asked_already and not is_new:
        action = Action.PAGED if is_now else Action.ASKED_ON
        at = talking.open_conversation(tx, house, person)
        is_answer = at is not None and talking.is_choice(at, text, words)
        return Alarm((*(() if is_answer else (_again(tx, person, found, words),)), *paged), goes_on=True), action
    if not in_care or is_new:
        people.change(tx, person.id, care_grade=found.grade)
    if not is_new:
        action = Action.PAGED if is_now else Action.REPEATED
        return Alarm((_again(tx, person, found, words), *paged), goes_on=False, care=found.grade), action
    kept = (paused(words, person.talk.flow),) if person.talk is not None and not is_asked_already else ()
    alarm = Alarm(
        (*_first_answer(found, words), *paged, *kept),
        goes_on=False,
        care=found.grade,
        is_first=True,
        is_minor=found.is_minor,
    )
    return alarm, Action.PAGED if is_now else Action.ANSWERED


def _again(tx: Tx, person: Person, found: Grading, words: Words) -> Outgoing:
    """Shorter, and in other words than last time: the same block again would be a wall."""
    times = alarms.count(tx, person.id, OWN, CARE, but=Action.LOOKED_FOR)
    text = words.text(f"crisis-again-{times % 3}")
    if not found.is_minor:
        return Outgoing(text)
    return Outgoing(f"{text}\n{words.text('crisis-minor-line')}", buttons=(call("113", words),))


def _is_telling(person: Person) -> bool:
    """Whether somebody is telling of others: what only sounds like danger is then no more than a weak sign."""
    return person.talk is not None and not person.talk.is_paused and person.talk.flow in TELLING


def _is_goodbye(tx: Tx, person: Person, found: Grading, text: str, lexicon: Lexicon) -> bool:
    """Whether a bare goodbye, which is nothing by itself, comes after danger of the writer's own: it is asked about."""
    is_bare = found.grade is Grade.SOFT and grade(text, lexicon=lexicon).grade is Grade.NONE
    return is_bare and (person.care_grade in OWN or mistaken.is_let_go(tx, person))


def _stepped_up(tx: Tx, house: House, person: Person, text: str, found: Grading, words: Words) -> Grading:
    """Weak signs twice within a day weigh one step more (crisis.md §6.2); an answer to our own question is none."""
    if found.grade not in _STEPS or alarms.count(tx, person.id, tuple(_STEPS), CARE, but=Action.LOOKED_FOR) == 0:
        return found
    at = talking.open_conversation(tx, house, person)
    if at is not None and at.flow is FlowName.CARE and talking.is_choice(at, text, words):
        return found
    return replace(found, grade=_STEPS[found.grade])


def _offer_page(tx: Tx, person: Person, grade: Grade, alarm: Alarm, words: Words) -> tuple[Outgoing, ...]:
    """After two alarms within a day somebody on duty is offered, unless they are told already (crisis.md §7)."""
    if grade not in (Grade.PASSIVE, Grade.ACTIVE) or not alarm.messages:
        return ()
    times = alarms.count(tx, person.id, OWN, CARE, but=Action.LOOKED_FOR)
    if times < 2 or times % 2 or alert.current(tx, person) is not None:
        return ()
    page = Button(words.text("alert-offer-yes"), data(OnMenu(Command.CARE, PAGE)))
    return (Outgoing(words.text("alert-offer"), buttons=(page,)),)


def is_silent_sign(tx: Tx, person: Person, text: str) -> bool:
    """Whether this is the one sign that somebody in violence was told to send because they must not be heard."""
    is_recent = person.care_until is not None and person.care_until > tx.now
    is_sign = unicodedata.normalize("NFKC", text).strip(' .。「」“”"') == _SILENT_SIGN
    return is_sign and is_recent and person.care_grade == Grade.VIOLENCE_NOW


def is_cared_for(tx: Tx, person: Person) -> bool:
    """Whether there was an alert within the last day."""
    return person.care_until is not None and person.care_until > tx.now


def is_in_care(tx: Tx, person: Person) -> bool:
    """Whether there was an alert within the last day, and what the person does now is not yet a new start."""
    if mistaken.is_let_go(tx, person) and not quiet.is_hushed(person):
        return False
    return is_cared_for(tx, person) and (person.talk is None or person.talk.is_paused)


def asks(person: Person) -> str:
    """What the names of the messages begin with that ask once more how somebody is."""
    return f"care:{person.id}:"


def stop_asking(tx: Tx, person: Person) -> bool:
    """Take back the message that was agreed to; False when there was none."""
    return deliveries.cancel_notices(tx, person.id, asks(person)) > 0


def stop_all(tx: Tx, person: Person) -> bool:
    """One word ends what is sent unasked: the message agreed to, and whether they are still there."""
    had_agreed = stop_asking(tx, person)
    return alert.stop_checks(tx, person) or had_agreed


def stay(words: Words, *, grade: str | None = None, has_more: bool = False, has_plan: bool = False) -> Outgoing:
    """Still here: short, with the numbers, a person who calls, and where there are, one's plan and the way back.

    Whoever told of violence is told once more to leave, and whoever worries about another what can be done for them.
    """
    buttons: list[AnyButton]
    if grade == Grade.VIOLENCE_NOW:
        buttons = [call("110", words), call("113", words), _safe(words), quiet.offer(words)]
        return Outgoing(
            words.text("crisis-repeat-violence"), buttons=(*buttons, *([goes_on(words)] if has_more else []))
        )
    buttons = [call(number, words) for number in ("119", "110", "1925")]
    if grade == Grade.THIRD_PARTY:
        buttons += _beside(words)
    else:
        buttons.append(_call_me(words))
    if has_plan:
        buttons.append(Button(words.text("plan-mine"), data(OnMenu(Command.PLAN))))
    if has_more:
        buttons.append(goes_on(words))
    return Outgoing(words.text("crisis-repeat"), buttons=tuple(buttons))


def last_resort(words: Words, sorry: str) -> Outgoing:
    """What goes out when anything on the way here fails; it depends on nothing that could fail too."""
    try:
        text = f"{words.text(sorry)}\n{words.text('crisis-last-resort')}"
    except KeyError:
        text = LAST_RESORT
    return Outgoing(text, buttons=tuple(CallButton(number, number) for number in ("119", "110", "1925")))


def first_answer(own: Grade, words: Words) -> tuple[Outgoing, ...]:
    """What is said first to somebody whose danger shows without a word of theirs, as by an answer to a check."""
    return _first_answer(Grading(own, False, False, None, (), ""), words)


def _first_answer(found: Grading, words: Words) -> tuple[Outgoing, ...]:
    """The fixed words of the grade, help first, each bubble on its own; the numbers to press stand at the first."""
    id, numbers = _answer(found)
    is_own_child = found.is_minor and found.grade in OWN
    if "113" not in numbers and ((found.violence and not found.is_threat) or is_own_child):
        numbers = (*numbers, "113")
    # Whoever is in danger themselves is asked on: the question stands in the talk that follows.
    asks = (id,) if found.grade in _OF_OTHERS else ()
    first, *rest = [words.text(name) for name in (f"{id}-1", f"{id}-2", *asks) if words.has(name)]
    if is_own_child:
        rest[0] = f"{rest[0]}\n{words.text('crisis-minor-line')}"
    calls = tuple(call(number, words) for number in numbers)
    return (Outgoing(first, buttons=calls), *(Outgoing(part) for part in rest))


def _answer(found: Grading) -> tuple[str, tuple[str, ...]]:
    """Which words are said first, and the numbers to press; whoever would do the harm is told to step back from it."""
    if found.grade is Grade.THIRD_PARTY and found.urgent:
        return "crisis-third-party-urgent", ("119", "110", "1925")
    if found.grade is Grade.VIOLENCE_NOW and found.is_threat:
        return "crisis-threat", ("110", "119", "1925")
    if found.with_children:
        return "crisis-threat-children", ("119", "110", "113", "1925")
    return _ANSWERS[found.grade]


def paused(words: Words, flow: str) -> Outgoing:
    """What was going on is kept, and here is the way back to it."""
    kept = {FlowName.PLAN: "plan-paused", FlowName.REPORT: "crisis-paused", FlowName.MEAL: "crisis-paused"}
    text = words.text(kept.get(FlowName(flow), "crisis-paused-other"))
    return Outgoing(text, buttons=(goes_on(words),))


def goes_on(words: Words) -> Button:
    """The way back to what was going on."""
    return Button(words.text("crisis-continue"), data(OnMenu(Command.CONTINUE)))


def answered(tx: Tx, person: Person, grade: Grade, question: str, action: Action) -> Heard:
    """Danger that showed by an answer to a question of ours and not by words: written down like any other."""
    heard = Heard(grade, (question,), "", action)
    alarms.write(tx, person.id, NewAlarm(heard.grade, heard.rules, heard.lexicon, heard.action))
    return heard


def _beside(words: Words) -> tuple[Button, ...]:
    """What somebody can do for another: be shown how to stay with them, ask the law, tell the center."""
    return (
        Button(words.text("menu-gate"), data(OnMenu(Command.GATEKEEPER))),
        Button(words.text("menu-duty"), data(OnMenu(Command.DUTY))),
        Button(words.text("gate-then-tell"), data(OnMenu(Command.REPORT, Concern.SUICIDE))),
    )


def _call_me(words: Words) -> Button:
    """The wish to be called by somebody."""
    return Button(words.text("care-call-me"), data(OnMenu(Command.CARE, CALL)))


def _safe(words: Words) -> Button:
    """The answer to whether somebody is safe."""
    return Button(words.text("crisis-safe-now"), data(OnMenu(Command.CARE, SAFE)))


def _was_told_whom_to_call(person: Person) -> bool:
    """Whether the running report has shown the numbers already: a clerk's story of violence is no new alarm."""
    return person.talk is not None and "call_first" in person.talk.state["talk"]["answers"]
