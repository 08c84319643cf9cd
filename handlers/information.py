"""What is told to those who ask: lines, a center near by, how to stay with somebody, a check, a duty to report."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from directory.duties import Subject
from directory.groups import Group, group_of
from directory.helping import Rung, Want, near, rung, rungs
from directory.model import Concern, HotlineId, Place
from directory.needs import NeedId
from flows.crisis import Grade
from flows.duty import Informed, Then
from flows.help import Wanted, answered, label
from flows.screening import Band, Mood
from flows.talk import Raw
from flows.understand import is_named
from handlers import caring, danger, menu, planning, talking
from handlers.helplines import call, calls, spell_rung, unit_card
from handlers.house import House
from handlers.meanwhile import ask_again
from handlers.messages import AnyButton, Button, Outgoing, Reply
from handlers.presses import Command, OnMenu, data
from handlers.scripts import BESIDE, FlowName, county, safety_point
from handlers.talking import Conversation, Moved
from locales import Words
from storage import closures, people
from storage.people import Person
from storage.transaction import Tx

_FLOWS: Final = {
    Command.HELP: FlowName.HELP,
    Command.DUTY: FlowName.DUTY,
    Command.FIND: FlowName.LOOKUP,
    Command.GATEKEEPER: FlowName.GATEKEEPER,
    Command.MOOD: FlowName.SCREENING,
    Command.HOME: FlowName.HOME,
}
PASSING: Final = frozenset({*_FLOWS.values(), FlowName.NEWS})
"""Conversations of which nothing is lost when another begins."""
_MATERNAL: Final = HotlineId("maternal")


def begin(tx: Tx, house: House, person: Person, on: OnMenu, words: Words) -> Moved | Reply:
    """The conversation asked for; whoever is in the middle of another keeps it, and is given the lines at once."""
    at, flow = talking.open_conversation(tx, house, person), _FLOWS[on.command]
    if at is None or (at.flow in PASSING and at.kept is None):
        return talking.start_answered(tx, house, person, flow, _known(on))
    if flow in BESIDE and at.flow not in (FlowName.CARE, FlowName.HIDDEN):
        kept = at.kept if at.flow in BESIDE else at.as_kept
        begun = talking.start_answered(tx, house, replace(person, talk=None), flow, _known(on))
        return replace(begun, conversation=replace(begun.conversation, kept=kept))
    return _meanwhile(tx, house, at, on, words)


def _known(on: OnMenu) -> dict[str, Raw]:
    """What the button has answered already."""
    match on.command:
        case Command.HELP if on.about in set(Want):
            return dict(answered(Want(on.about)))
        case Command.DUTY if on.about in set(Subject):
            return {"subject": on.about}
        case Command.FIND if on.about in set(Group):
            return {"group": on.about}
        case Command.FIND:
            group = group_of(NeedId(on.about))
            return {"group": group.value, "need": on.about} if group is not None else {}
        case _:
            return {}


def report_on(tx: Tx, house: House, person: Person, kind: str) -> Moved:
    """A report; what is known already, its kind and perhaps a place (`elder.10004010`), is not asked again."""
    concern, place = concern_in(kind), place_in(kind, house)
    answers: dict[str, Raw] = {"kind": concern.value} if concern is not None else {}
    if place is not None:
        answers["where"] = {"text": house.map.directory.name_of(place)}
    return talking.start_answered(tx, house, person, FlowName.REPORT, answers)


def concern_in(about: str) -> Concern | None:
    """The kind of concern that a button for a report carries, if any."""
    kind = about.partition(".")[0]
    return Concern(kind) if kind in set(Concern) else None


def place_in(about: str, house: House) -> Place | None:
    """The county, district or village that such a button carries, if any."""
    return house.map.directory.place_with(about.partition(".")[2])


def finish(tx: Tx, house: House, person: Person, result: object, words: Words) -> Reply:
    """What follows from a conversation that has ended; nothing of it is kept."""
    match result:
        case Wanted(Want.SOMEONE):
            return _shown(tx, house, talking.start(tx, house, person, FlowName.GATEKEEPER), words)
        case Wanted(Want.MOOD):
            return _shown(tx, house, talking.start(tx, house, person, FlowName.SCREENING), words)
        case Wanted(Want.NEAR, place) if place is not None:
            units = near(place, house.map.directory)
            cards = [unit_card(unit, tx.now, words, closures.shut(tx)) for unit in units]
            none = Outgoing(words.text("help-near-none"), buttons=(call("1925", words),))
            return Reply((*(cards or [none]), _next(words)))
        case Wanted(Want.COURSE):
            course = Outgoing(words.text("help-about-course"), buttons=_on_courses(words))
            return Reply((course, _next(words)))
        case Wanted(want):
            return Reply((_ladder(tx, house, person, want, words), _next(words, more=_beside(want, words))))
        case Informed(Then.REPORT, kind):
            return _shown(tx, house, report_on(tx, house, person, kind), words)
        case Informed(Then.OTHER):
            return _shown(tx, house, talking.start(tx, house, person, FlowName.DUTY), words)
        case True:
            return _shown(tx, house, report_on(tx, house, person, Concern.SUICIDE), words)
        case Mood() as mood:
            return _told(tx, house, person, mood, words)
        case None:
            skipped = Outgoing(words.text("mood-skipped"), buttons=(call("1925", words),))
            return Reply((skipped, _next(words)))
        case _:
            return Reply((menu.menu(tx, person, words),))


def prevention(words: Words) -> Reply:
    """The page of suicide prevention, for somebody who asks about it."""
    numbers = tuple(call(number, words) for number in ("1925", "119", "110"))
    return Reply(
        (
            Outgoing(words.text("crisis-information-1"), buttons=numbers),
            Outgoing(words.text("crisis-information"), buttons=_topics(words)),
        )
    )


def _meanwhile(tx: Tx, house: House, at: Conversation, on: OnMenu, words: Words) -> Reply:
    """The lines, if they were asked for, and then the question on the screen once more: nothing of it is lost."""
    asked = ask_again(tx, house, at, words)
    first = []
    if on.command is Command.HELP:
        want = Want(on.about) if on.about in set(Want) else Want.FEELING
        first.append(_ladder(tx, house, at.person, want, words))
    elif at.flow in (FlowName.REPORT, FlowName.MEAL):
        first.append(Outgoing(words.text("talk-kept")))
    return replace(asked, messages=(*first, *asked.messages))


def _told(tx: Tx, house: House, person: Person, mood: Mood, words: Words) -> Reply:
    """What the check says and whom to turn to; the answer on suicide is judged on its own, and first."""
    if mood.is_alarming:
        people.change(tx, person.id, care_until=tx.now + danger.CARE, care_grade=Grade.ACTIVE)
        asked = caring.show(tx, house, caring.start(tx, house, person, Grade.ACTIVE), words)
        first = caring.with_next_line(tx, house, danger.first_answer(Grade.ACTIVE, words), words)
        heard = danger.answered(tx, person, Grade.ACTIVE, "mood.suicide", danger.Action.ANSWERED)
        return replace(asked, messages=(*first, *asked.messages), heard=heard)
    said = [Outgoing(words.text(f"mood-{mood.band}", total=mood.total))]
    if mood.suicide:
        said.append(Outgoing(words.text("mood-suicide-mild"), buttons=(call("1925", words),)))
    extra = rung(_MATERNAL, tx.now, words.language, house.map.directory) if mood.is_new_parent else None
    said.append(_ladder(tx, house, person, Want.FEELING, words, extra))
    point = safety_point(tx, person)
    if mood.band in (Band.MODERATE, Band.SEVERE) and point is not None:
        said += [
            unit_card(unit, tx.now, words, closures.shut(tx)) for unit in near(point.place, house.map.directory)[:1]
        ]
    forgotten = _next(words, "mood-forgotten")
    offered = replace(forgotten, buttons=(*forgotten.buttons, planning.offer(tx, person, words)))
    return Reply((*said, offered))


def _ladder(tx: Tx, house: House, person: Person, want: Want, words: Words, first: Rung | None = None) -> Outgoing:
    directory, shut = house.map.directory, closures.shut(tx)
    found = rungs(want, tx.now, words.language, directory, county(tx, person), shut)
    shown = (first, *found[:3]) if first is not None else found
    lines = [spell_rung(it, tx.now, words) for it in shown]
    about = f"help-about-{want.value.replace('_', '-')}"
    opening = [words.text(about)] if words.has(about) else []
    return Outgoing("\n".join([*opening, words.text("help-ladder"), *lines]), buttons=calls(shown, words))


def named(text: str, words: Words) -> Want | None:
    """The need that the whole text names, by its label or another word for it."""
    for want in Want:
        if want is not Want.OTHER and is_named(text, label(want), f"need-{want.value.replace('_', '-')}-words", words):
            return want
    return None


def _on_courses(words: Words) -> tuple[AnyButton, ...]:
    return (Button(words.text("menu-gate"), data(OnMenu(Command.GATEKEEPER))),)


def _beside(want: Want, words: Words) -> tuple[AnyButton, ...]:
    """What else belongs to this need, beside its lines."""
    if want is Want.REPORTING:
        return (Button(words.text("menu-duty"), data(OnMenu(Command.DUTY))),)
    if want is Want.OWN_CHILD:
        return _on_courses(words)
    return ()


def _next(words: Words, id: str = "help-next", *, more: tuple[AnyButton, ...] = ()) -> Outgoing:
    back: tuple[AnyButton, ...] = (
        *more,
        Button(words.text("menu-report"), data(OnMenu(Command.REPORT))),
        Button(words.text("menu-help"), data(OnMenu(Command.HELP))),
        Button(words.text("menu-near"), data(OnMenu(Command.HELP, Want.NEAR))),
    )
    return Outgoing(words.text(id), buttons=back)


def _topics(words: Words) -> tuple[AnyButton, ...]:
    return (
        Button(words.text("menu-help"), data(OnMenu(Command.HELP))),
        Button(words.text("menu-gate"), data(OnMenu(Command.GATEKEEPER))),
        Button(words.text("menu-duty"), data(OnMenu(Command.DUTY))),
        Button(words.text("menu-mood"), data(OnMenu(Command.MOOD))),
        Button(words.text("menu-near"), data(OnMenu(Command.HELP, Want.NEAR))),
    )


def _shown(tx: Tx, house: House, moved: Moved, words: Words) -> Reply:
    talking.keep_talk(tx, house, moved)
    return talking.show(moved, words)
