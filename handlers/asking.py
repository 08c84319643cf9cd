"""A question as a message: its words in the person's language, and its buttons."""

from __future__ import annotations

from typing import Any

from flows.forms import (
    FreeText,
    Line,
    ManyOf,
    MustRead,
    OneOf,
    Option,
    PhoneNumber,
    Story,
    Summary,
    WhereAt,
)
from flows.talk import Ask, Raw, Talk, Turn
from flows.understand import spell
from handlers.messages import AnyButton, Button, CallButton, Card, Outgoing, PlaceButton, Row
from handlers.presses import SEEN, OnQuestion, Verb, data
from locales import Words

SHOWN_BACK = 120
"""How much of what a person wrote is repeated to them: enough to recognize it."""


def say(sentence: Line, words: Words) -> str:
    """The sentence in one language."""
    return str(spell(sentence, words))


def ask(turn: Turn, talk_no: int, words: Words, before: tuple[str, ...] = ()) -> tuple[Outgoing, ...]:
    """What to show for a talk that waits for an answer: the lines before it, then the question.

    Lines and question go out as one message where there is nothing between them to press.
    """
    question = turn.question
    assert question is not None, "a talk that is over asks nothing"
    lines = [*before, *(say(said.line, words) for said in turn.said)]
    opening = tuple(Outgoing(text) for text in lines)
    return (*opening, _question(question, turn, talk_no, words))


def _question(question: Ask[object], turn: Turn, talk_no: int, words: Words) -> Outgoing:
    form = question.form
    draft = ticked(question, turn.talk) if isinstance(form, ManyOf) else turn.talk.drafts.get(question.key)
    buttons = tuple(_answers(question, draft, talk_no, words))
    asides = tuple(_ways_out(turn, talk_no, words))
    if isinstance(form, Summary):
        return Outgoing(card=_card(form, talk_no, words), buttons=buttons, asides=asides)
    columns = form.columns if isinstance(form, OneOf) else 2
    return Outgoing(_text(question, draft, words), buttons=buttons, asides=asides, columns=columns)


def ticked(question: Ask[Any], talk: Talk) -> list[str]:
    """The ticked boxes: those being ticked now, else those of the answer that is asked for once more.

    A tick from before the offered boxes changed is dropped: nobody could see it or take it away.
    """
    assert isinstance(question.form, ManyOf)
    given = talk.answers.get(question.key)
    raw = talk.drafts.get(question.key)
    if raw is None and talk.reopened == question.key and given is not None:
        raw = given.raw
    offered = [option.value for option in question.form.options]
    return [value for value in raw or () if value in offered]


def _text(question: Ask[object], draft: Raw, words: Words) -> str:
    if isinstance(question.form, Story) and draft is not None:
        if draft.get("words"):
            written = "\n".join(text for text, _ in draft["words"])
            return words.text("story-noted", words=written[:SHOWN_BACK] + ("…" if len(written) > SHOWN_BACK else ""))
        return words.text("story-has-media", count=len(draft["media"]))
    return say(question.line, words)


def _answers(question: Ask[object], draft: Raw, talk_no: int, words: Words) -> list[AnyButton]:
    key = question.key

    def button(label: str, verb: Verb, value: str = "") -> Button:
        return Button(label, data(OnQuestion(verb, talk_no, key, value)))

    def choices(options: tuple[Option, ...]) -> list[AnyButton]:
        return [button(say(option.label, words), Verb.ANSWER, option.value) for option in options]

    match question.form:
        case OneOf(options=options):
            return choices(options)
        case Summary(options=options):
            shown = f"{SEEN}{question.about}"
            return [button(say(option.label, words), Verb.ANSWER, option.value + shown) for option in options]
        case ManyOf(options=options, none=none):
            boxes: list[AnyButton] = [
                button(("✓ " if option.value in draft else "") + say(option.label, words), Verb.TICK, option.value)
                for option in options
            ]
            if draft:
                return [*boxes, button(words.text("done"), Verb.DONE)]
            return [*boxes, button(say(none.label, words), Verb.DONE)]
        case MustRead(button=label, calls=calls):
            lines: list[AnyButton] = [CallButton(say(call, words), number) for call, number in calls]
            return [*lines, button(say(label, words), Verb.ANSWER)]
        case FreeText(skip=skip):
            return [button(say(skip, words), Verb.ANSWER)] if skip is not None else []
        case Story(done=done, skip=skip):
            return [button(say(done if draft is not None else skip, words), Verb.DONE)]
        case WhereAt(known=known, unknown=unknown):
            places: list[AnyButton] = [PlaceButton(words.text("where-share"))]
            places += [button(say(option.label, words), Verb.ANSWER, f"known:{option.value}") for option in known]
            if draft is not None:
                places.append(button(words.text("where-shared-before"), Verb.DONE))
            if unknown is not None:
                places.append(button(say(unknown, words), Verb.ANSWER, "unknown"))
            return places
        case PhoneNumber():
            return []


def _ways_out(turn: Turn, talk_no: int, words: Words) -> list[AnyButton]:
    question = turn.question
    assert question is not None
    ways: list[AnyButton] = []
    if turn.talk.reopened == question.key:
        ways.append(Button(words.text("keep"), data(OnQuestion(Verb.KEEP, talk_no, question.key))))
    if len(turn.path) > 1:
        ways.append(Button(words.text("back"), data(OnQuestion(Verb.BACK, talk_no, question.key))))
    if not isinstance(question.form, Summary) and len(turn.path) > 1:
        ways.append(Button(words.text("stop"), data(OnQuestion(Verb.STOP, talk_no, question.key))))
    return ways


def _card(form: Summary, talk_no: int, words: Words) -> Card:
    rows = []
    for row in form.rows:
        label = say(row.label, words)
        change = None
        if row.key is not None:
            text = words.text("change", what=label)
            change = Button(text, data(OnQuestion(Verb.EDIT, talk_no, row.key)))
        rows.append(Row(label, say(row.value, words), change))
    return Card(say(form.title, words), tuple(rows), "\n".join(say(note, words) for note in form.notes), form.is_urgent)
