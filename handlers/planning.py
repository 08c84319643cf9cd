"""Keeping a person's safety plan: written step by step, changed one entry at a time, shown back when it is hard.

What is written is kept at once, so that nothing of it is lost to a danger that comes between. It is shown only to its
writer and only as an answer to them; what goes out late says where to find it instead.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from directory.helping import rung
from directory.model import HotlineId
from flows.aftercare import Sure
from flows.plan import MOST, Step, after, without_means
from flows.talk import begin, play
from handlers import caring, danger, talking
from handlers.conversation import Conversation, Moved
from handlers.helplines import calls, spell_rung
from handlers.house import House
from handlers.messages import AnyButton, Button, Outgoing, Reply
from handlers.presses import Command, OnMenu, data
from handlers.scripts import FlowName, script
from locales import FIRST, Words
from storage import people, plans
from storage.people import Person
from storage.plans import Entry
from storage.transaction import Tx

FLOWS: Final = (FlowName.PLAN, FlowName.PLAN_DELETION)
DELETE: Final = "delete"
_ENTRY: Final = "entry-"
_REWRITE: Final = "rewrite-"
_REMOVE: Final = "remove-"
_PEACE: Final = HotlineId("peace-of-mind-1925")
_FOREIGN: Final = HotlineId("labour-1955")
_KEPT_LONGEST: Final = 500


def do(tx: Tx, house: House, person: Person, about: str, words: Words) -> Reply:
    """What a button of the plan, or its name in words, asks for; in the middle of care only to see it."""
    at = talking.open_conversation(tx, house, person)
    number = _number(about)
    if at is not None and at.flow is FlowName.CARE:
        return _see(tx, house, person, at, words)
    if about in list(Step):
        return _show(tx, house, _start(tx, house, person, at, {"step": about}), words)
    if about == DELETE:
        if not plans.exists(tx, person.id):
            return Reply((Outgoing(words.text("plan-none"), buttons=(offer(tx, person, words),)),))
        return _show(tx, house, _start(tx, house, person, at, {}, FlowName.PLAN_DELETION), words)
    if number is not None:
        return _on_entry(tx, house, person, at, about, number, words)
    return _see(tx, house, person, at, words)


def offer(tx: Tx, person: Person, words: Words) -> Button:
    """The way to the plan: to one's own, or to writing one."""
    return mine(words) if plans.exists(tx, person.id) else _to(words.text("plan-begin"), "")


def mine(words: Words) -> Button:
    """The button that shows the plan."""
    return _to(words.text("plan-mine"), "")


def show(tx: Tx, house: House, moved: Moved, words: Words) -> Reply:
    """The question of a step, with what has been written for it, each entry with its button."""
    return _show(tx, house, moved, words)


def finish(tx: Tx, house: House, moved: Moved, words: Words) -> Reply:
    """Keep what was written and ask on: for more, for the next step, or show what there is now."""
    at = moved.conversation
    person = at.person
    if at.flow is FlowName.PLAN_DELETION:
        if moved.turn.result is Sure.YES:
            return _deleted(tx, house, at, words)
        caring.leave(tx, house, at)
        return Reply((_whole(tx, house, person, words, can_change=True),))
    step = Step(at.args["step"])
    written = moved.turn.result
    entry = at.args.get("entry")
    if entry is not None:
        if written is not None:
            plans.rewrite(tx, person.id, int(entry), written, _message(moved, step))
        return _ask(tx, house, at, step, "", words)
    if written is not None:
        plans.add(tx, person.id, step, written, _message(moved, step))
        if len(_of(tx, person, step)) < MOST:
            following = words.text("plan-next" if after(step) is not None else "plan-done")
            return _ask(tx, house, at, step, words.text("plan-kept", next=following), words)
    note = words.text("plan-step-full") if written is not None else ""
    following_step = after(step)
    if following_step is not None:
        return _ask(tx, house, at, following_step, note, words)
    return leave(tx, house, at, words)


def keep_unasked(tx: Tx, house: House, person: Person, text: str, message: str | None, *, is_heavy: bool) -> None:
    """What was written into the plan and is danger at the same time: kept, although danger is answered first."""
    at = talking.open_conversation(tx, house, person)
    if at is None or at.flow is not FlowName.PLAN or (person.talk is not None and person.talk.is_paused):
        return
    kept, entry = text.strip()[:_KEPT_LONGEST], at.args.get("entry")
    if entry is not None:
        plans.rewrite(tx, person.id, int(entry), kept, message, is_heavy=is_heavy)
    else:
        plans.add(tx, person.id, at.args["step"], kept, message, is_heavy=is_heavy)


def edited(tx: Tx, person: Person, message: str, text: str, *, is_heavy: bool) -> bool:
    """Whether a changed message stands in the plan; its entry is then changed too."""
    entry = next((entry for entry in plans.of(tx, person.id) if entry.message == message), None)
    if entry is None or not text.strip():
        return False
    plans.rewrite(tx, person.id, entry.number, text.strip()[:_KEPT_LONGEST], message, is_heavy=is_heavy)
    return True


def leave(tx: Tx, house: House, at: Conversation, words: Words) -> Reply:
    """What is written stays; a talk that waited behind it can go on."""
    waits = caring.leave(tx, house, at) is not None
    person = replace(at.person, talk=None)
    said = "plan-written" if plans.exists(tx, person.id) else "plan-offer"
    buttons: tuple[AnyButton, ...] = (offer(tx, person, words),)
    if waits:
        buttons = (*buttons, danger.goes_on(words))
    return Reply((Outgoing(words.text(said), buttons=buttons),))


def _see(tx: Tx, house: House, person: Person, at: Conversation | None, words: Words) -> Reply:
    """The whole plan; and the question on the screen once more, if there is one that is not the plan's own."""
    is_in_care = at is not None and at.flow is FlowName.CARE
    is_paused = person.talk is not None and person.talk.is_paused
    shown = _whole(tx, house, person, words, can_change=not is_in_care)
    if at is not None and (is_paused or at.kept is not None) and not is_in_care:
        shown = replace(shown, buttons=(*shown.buttons, danger.goes_on(words)))
    if at is None or is_paused or at.flow in FLOWS:
        return Reply((shown,))
    moved = Moved(at, play(at.script, at.talk))
    asked = caring.show(tx, house, moved, words) if is_in_care else talking.show(moved, words)
    return replace(asked, messages=(shown, *asked.messages))


def _whole(tx: Tx, house: House, person: Person, words: Words, *, can_change: bool) -> Outgoing:
    entries = plans.of(tx, person.id)
    help_lines = tuple(rung(known, tx.now, words.language, house.map.directory) for known in _lines(words))
    if not entries:
        first = (_to(words.text("plan-begin"), Step.SIGNS),) if can_change else ()
        return Outgoing(words.text("plan-intro"), buttons=(*calls(help_lines, words), *first))
    paragraphs = [words.text("plan-title")]
    for step in Step:
        written = [_spell(entry, step, words) for entry in entries if entry.step == step]
        if step is Step.PROFESSIONALS:
            written = [*(spell_rung(it, tx.now, words) for it in help_lines), *written]
        if written or can_change:
            paragraphs.append("\n".join([words.text(f"plan-step-{step.value}"), *written]))
    changes: list[AnyButton] = []
    if can_change:
        changes = [_to(words.text(f"plan-step-{step.value}"), step) for step in Step]
        changes.append(_to(words.text("plan-delete"), DELETE))
    late = Outgoing(words.text("plan-late"), buttons=(mine(words),))
    return Outgoing("\n".join(paragraphs), buttons=(*calls(help_lines, words), *changes), columns=1, later=late)


def _lines(words: Words) -> tuple[HotlineId, ...]:
    """The lines that stand in every plan: 1925, and for who speaks another language also 1955."""
    return (_PEACE,) if words.language == FIRST else (_PEACE, _FOREIGN)


def _start(
    tx: Tx,
    house: House,
    person: Person,
    at: Conversation | None,
    args: Mapping[str, str],
    flow: FlowName = FlowName.PLAN,
) -> Moved:
    """A question of the plan; a talk that was open waits behind it, untouched."""
    kept: Mapping[str, Any] | None = None
    if at is not None:
        kept = at.kept if at.flow in FLOWS else at.as_kept
    return _begun(tx, house, person, flow, args, kept)


def _begun(
    tx: Tx, house: House, person: Person, flow: FlowName, args: Mapping[str, str], kept: Mapping[str, Any] | None
) -> Moved:
    started = replace(person, talk_no=person.talk_no + 1, talk=None)
    people.change(tx, person.id, talk_no=started.talk_no)
    playing = script(tx, house, started, flow, args)
    turn = begin(playing)
    return Moved(Conversation(started, flow, args, playing, turn.talk, kept), turn)


def _ask(tx: Tx, house: House, at: Conversation, step: Step, note: str, words: Words) -> Reply:
    """This step's question, after another one of the same plan."""
    moved = _begun(tx, house, at.person, FlowName.PLAN, {"step": step.value}, at.kept)
    return _show(tx, house, replace(moved, before=(note,) if note else ()), words)


def _show(tx: Tx, house: House, moved: Moved, words: Words) -> Reply:
    talking.keep_talk(tx, house, moved)
    shown = talking.show(moved, words)
    at = moved.conversation
    if at.flow is not FlowName.PLAN:
        return shown
    *before, asked = shown.messages
    step = Step(at.args["step"])
    written = _of(tx, at.person, step)
    overview = (_to(words.text("plan-mine"), ""),)
    if not written or "entry" in at.args:
        return replace(shown, messages=(*before, replace(asked, buttons=(*asked.buttons, *overview))))
    numbered = [
        words.text("plan-numbered", number=place, words=_hidden(entry, step, words))
        for place, entry in enumerate(written, 1)
    ]
    changes = tuple(
        _to(words.text("plan-change", number=place), f"{_ENTRY}{entry.number}")
        for place, entry in enumerate(written[-2 * MOST :], max(1, len(written) - 2 * MOST + 1))
    )
    text = "\n".join([asked.text, words.text("plan-have"), *numbered])
    whole = replace(asked, text=text, buttons=(*asked.buttons, *changes, *overview), later=asked)
    return replace(shown, messages=(*before, whole))


def _on_entry(
    tx: Tx, house: House, person: Person, at: Conversation | None, about: str, number: int, words: Words
) -> Reply:
    entry = next((entry for entry in plans.of(tx, person.id) if entry.number == number), None)
    if entry is None:
        return Reply((Outgoing(words.text("plan-gone"), buttons=(offer(tx, person, words),)),))
    step = Step(entry.step)
    if about.startswith(_REWRITE):
        args = {"step": step.value, "entry": str(number)}
        return _show(tx, house, _start(tx, house, person, at, args), words)
    if about.startswith(_REMOVE):
        plans.remove(tx, person.id, number)
        moved = _start(tx, house, person, at, {"step": step.value})
        return _show(tx, house, replace(moved, before=(words.text("plan-removed"),)), words)
    buttons = (
        _to(words.text("plan-rewrite"), f"{_REWRITE}{number}"),
        _to(words.text("plan-remove"), f"{_REMOVE}{number}"),
        _to(words.text("back"), step),
    )
    text = "\n".join([words.text("plan-which"), _spell(entry, step, words)])
    late = Outgoing(words.text("plan-which"), buttons=buttons)
    return Reply((Outgoing(text, buttons=buttons, later=late),))


def _deleted(tx: Tx, house: House, at: Conversation, words: Words) -> Reply:
    plans.erase(tx, at.person.id)
    waits = caring.leave(tx, house, at) is not None
    buttons = (danger.goes_on(words),) if waits else ()
    return Reply((Outgoing(words.text("plan-deleted"), buttons=buttons),))


def _of(tx: Tx, person: Person, step: Step) -> list[Entry]:
    return [entry for entry in plans.of(tx, person.id) if entry.step == step]


def _spell(entry: Entry, step: Step, words: Words) -> str:
    return words.text("plan-entry", words=_hidden(entry, step, words))


def _hidden(entry: Entry, step: Step, words: Words) -> str:
    """The entry as it is shown: what was written in danger now is not repeated, and no means is."""
    if entry.is_heavy:
        return words.text("plan-heavy")
    if step is not Step.SAFE:
        return entry.words
    return without_means(entry.words, [thing.strip() for thing in words.text("plan-means").split(",")])


def _message(moved: Moved, step: Step) -> str | None:
    given = moved.turn.talk.answers.get(step.value)
    return given.message if given is not None else None


def _number(about: str) -> int | None:
    """The entry that a button names."""
    for verb in (_ENTRY, _REWRITE, _REMOVE):
        if about.startswith(verb) and about.removeprefix(verb).isdecimal():
            return int(about.removeprefix(verb))
    return None


def _to(label: str, about: str) -> Button:
    return Button(label, data(OnMenu(Command.PLAN, about)))
