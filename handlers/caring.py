"""Staying with somebody in danger: a talk of its own, with the one it interrupted kept inside it, untouched."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

from directory.destinations import Role
from directory.hours import Opening
from flows.care import OWN, TODAY_YES, is_nearer
from flows.crisis import Grade
from flows.forms import MustRead, OneOf, Summary, line
from flows.report import Report
from flows.talk import NotAnAnswer, answer, begin, play
from flows.understand import understand
from handlers import alert, danger, notices, oncall, talking
from handlers.asking import say
from handlers.helplines import beside_1925, call
from handlers.house import House
from handlers.messages import Button, Outgoing, Reply
from handlers.presses import ASK, MISTAKEN, STOP, Command, OnMenu, data
from handlers.scripts import FlowName, script
from handlers.talking import Conversation, Moved
from locales import Words
from storage import closures, people, plans, talks
from storage.people import OpenTalk, Person
from storage.transaction import Tx

FOLLOW_UP: Final = timedelta(hours=22)
"""When the one message comes that was agreed to: within a day (crisis.md §7)."""

_NUMBERS: Final[Mapping[object, tuple[str, ...]]] = {
    Grade.IMMINENT: ("119", "110", "1925"),
    Grade.ACTIVE: ("1925", "119"),
    Grade.PASSIVE: ("1925", "119"),
}
_SENT: Final = {
    None: "care-sent",
    Opening.CLOSED: "care-sent-closed",
    Opening.PERHAPS_SHUT: "care-sent-day-off",
}


def start(
    tx: Tx,
    house: House,
    person: Person,
    grade: Grade,
    wants: str = "",
    *,
    is_again: bool = False,
    is_minor: bool = False,
) -> Moved:
    """The first question of this grade; a running talk is kept as it is, and one of care begins anew."""
    kept = None
    at = talking.open_conversation(tx, house, person)
    if at is not None:
        kept = at.kept if at.flow is FlowName.CARE else at.as_kept
    started = replace(person, talk_no=person.talk_no + 1, talk=None)
    people.change(tx, person.id, talk_no=started.talk_no)
    args = {"grade": grade.value, "wants": wants, **({"again": "yes"} if is_again else {})}
    args |= {"minor": "yes"} if is_minor else {}
    playing = script(tx, house, started, FlowName.CARE, args)
    turn = begin(playing)
    return Moved(Conversation(started, FlowName.CARE, args, playing, turn.talk, kept), turn)


def with_next_line(tx: Tx, house: House, first: tuple[Outgoing, ...], words: Words) -> tuple[Outgoing, ...]:
    """A first answer whose second bubble, the one of 1925, names as well who else answers at this hour."""
    help_now, peace, *rest = first
    beside = beside_1925(house.map.directory, tx.now, words)
    return (help_now, replace(peace, text=f"{peace.text}\n{beside}"), *rest)


def again(tx: Tx, house: House, person: Person, wants: str, words: Words) -> Moved:
    """The questions once more because the person asked for it, as near as the danger was."""
    grade = grade_of(tx, person)
    people.change(tx, person.id, care_until=tx.now + danger.CARE, care_grade=grade)
    return replace(start(tx, house, person, grade, wants), before=(words.text("crisis-repeat"),))


def grade_of(tx: Tx, person: Person) -> Grade:
    """How near the person's own danger was within the last day; the weakest where nothing is known."""
    is_recent = person.care_until is not None and person.care_until > tx.now
    return next((own for own in OWN if is_recent and own == person.care_grade), Grade.PASSIVE)


def write(
    tx: Tx, house: House, at: Conversation, text: str, message: str | None, words: Words, *, is_alarming: bool
) -> Moved:
    """What was written in care: an answer if it is one; if not, still here, and the question once more, shorter.

    Words of danger answer only what can be chosen: they are nobody's name and no place.
    """
    turn = play(at.script, at.talk)
    assert turn.question is not None, "a stored talk waits for an answer"
    form = turn.question.form
    here = () if is_alarming else (words.text("crisis-repeat"),)
    if is_alarming and not isinstance(form, OneOf):
        return Moved(at, turn)
    try:
        return Moved(at, answer(at.script, at.talk, understand(form, text, words, None, message), message, at=turn))
    except NotAnAnswer as why:
        is_choice = isinstance(form, OneOf | MustRead | Summary)
        if not is_choice:
            return Moved(at, play(at.script, at.talk), (say(why.line, words),))
        args = {**at.args, "again": "yes"}
        shorter = replace(at, args=args, script=script(tx, house, at.person, FlowName.CARE, args))
        return Moved(shorter, play(shorter.script, at.talk), here)


def show(tx: Tx, house: House, moved: Moved, words: Words) -> Reply:
    """The next question with the numbers to press, and the talk written down where it stands."""
    at, known = moved.conversation, moved.turn.known
    talking.keep_talk(tx, house, moved)
    if is_nearer(known.get("grade"), at.person.care_grade):
        people.change(tx, at.person.id, care_grade=known["grade"])
    shown = talking.show(moved, words)
    if any(said.key == TODAY_YES for said in moved.turn.said):
        paged = alert.raise_alarm(tx, house, at.person, words)
        heard = danger.answered(tx, at.person, Grade.IMMINENT, "care.today", danger.Action.PAGED)
        shown = replace(shown, messages=(*shown.messages[:-1], paged, shown.messages[-1]), heard=heard)
    is_minor = known.get("minor") or "minor" in at.args
    numbers = (*_NUMBERS[known["grade"]], *(("113",) if is_minor else ()))
    last = shown.messages[-1]
    calls = tuple(call(number, words) for number in numbers)
    own: tuple[Button, ...] = (_plan(words),) if plans.exists(tx, at.person.id) else ()
    if moved.turn.path and moved.turn.path[-1] in ("tired", "today") and len(moved.turn.path) == 1:
        own = (*own, Button(words.text("mistaken-button"), data(OnMenu(Command.CARE, MISTAKEN))))
    return replace(shown, messages=(*shown.messages[:-1], replace(last, buttons=(*calls, *last.buttons, *own))))


def leave(tx: Tx, house: House, at: Conversation) -> OpenTalk | None:
    """End the talk of care; the kept one stands where it stood, paused."""
    if at.kept is None:
        talks.end(tx, at.person.id)
        return None
    due = tx.now + house.patience.quiet if _is_report(at.kept) else None
    talks.keep(tx, at.person.id, at.kept["flow"], at.kept["state"], due)
    talks.pause(tx, at.person.id)
    return OpenTalk(at.kept["flow"], at.kept["state"], is_paused=True)


def finish(tx: Tx, house: House, at: Conversation, callback: Report | None, words: Words) -> Reply:
    """Pass on what was agreed to, say honestly what comes of it, offer what was kept, and to ask once more."""
    kept = leave(tx, house, at)
    sent = (_passed_on(tx, house, at.person, callback, words),) if callback is not None else ()
    ask = Button(words.text("care-follow-up-yes"), data(OnMenu(Command.CARE, ASK)))
    has_plan = plans.exists(tx, at.person.id)
    plan = _plan(words) if has_plan else Button(words.text("plan-begin"), data(OnMenu(Command.PLAN)))
    text = words.text("care-follow-up") if has_plan else f"{words.text('care-follow-up')}\n{words.text('plan-offer')}"
    return Reply((*sent, *still_here(kept, words, has_plan=has_plan), Outgoing(text, buttons=(ask, plan))))


def ask_later(tx: Tx, person: Person, words: Words) -> Outgoing:
    """Queue the one message that was agreed to, in place of an earlier one; one word takes it back."""
    danger.stop_asking(tx, person)
    notices.tell(
        tx,
        person.id,
        f"{danger.asks(person)}{tx.new_id()}",
        line("care-asks"),
        (line("care-asks-hard"), OnMenu(Command.CARE)),
        (line("care-asks-stop"), OnMenu(Command.CARE, STOP)),
        due_at=tx.now + FOLLOW_UP,
    )
    stop = Button(words.text("care-asks-stop"), data(OnMenu(Command.CARE, STOP)))
    return Outgoing(words.text("care-follow-up-set"), buttons=(stop,))


def still_here(kept: OpenTalk | None, words: Words, *, has_plan: bool) -> tuple[Outgoing, ...]:
    """Still here, with the numbers; and the way back to what was paused."""
    waits = (danger.paused(words, kept.flow),) if kept is not None else ()
    return (danger.stay(words, has_plan=has_plan), *waits)


def was_hidden(number: object, words: Words) -> Outgoing:
    """The last word to somebody who must not be heard; nothing comes after it."""
    text = words.text("care-hidden-text", number=str(number)) if number is not None else words.text("care-hidden-end")
    return Outgoing(text, buttons=(call("110", words),))


def _passed_on(tx: Tx, house: House, person: Person, callback: Report, words: Words) -> Outgoing:
    stored, is_reached = alert.file_callback(tx, house, person, callback)
    if not is_reached:
        said = "care-sent-nobody"
    else:
        to = callback.routing.destinations[0]
        is_office = to.role is Role.MENTAL_HEALTH
        said = _SENT[oncall.is_away(house.map.directory, to.id, tx.now, closures.shut(tx)) if is_office else None]
    return Outgoing(words.text(said, case=stored.case), buttons=(call("1925", words),))


def _plan(words: Words) -> Button:
    return Button(words.text("plan-mine"), data(OnMenu(Command.PLAN)))


def _is_report(kept: Mapping[str, Any] | None) -> bool:
    return kept is not None and kept["flow"] in (FlowName.REPORT, FlowName.MEAL)
