"""Whatever a person presses, writes, sends or takes back: the talk answers, loses no words, and can be finished."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.forms import FreeText, Story, Summary, WhereAt
from flows.talk import Talk, begin
from flows.where import Map
from handlers import talking
from handlers.asking import ask
from handlers.messages import Button
from handlers.presses import OnQuestion, Verb, read
from handlers.scripts import FlowName
from handlers.talking import Conversation, Moved
from locales import words
from storage.people import Person, PersonId
from tests.flows.walking import good_answers, scripts

ZH = words("zh-Hant")
SAID = (
    "2",
    "是",
    "沒有",
    "好",
    "不知道",
    "送出",
    "先不要送出",
    "新竹縣竹北市",
    "東區",
    "他說他三天沒吃東西了",
    "x" * 2100,
    "…",
    "0912345678",
)
BEGUN = {"report": FlowName.REPORT, "report_at_shop": FlowName.REPORT, "meal_at_border": FlowName.MEAL}

MOMENT = datetime(2026, 11, 25, tzinfo=UTC)


def _conversation(name: str, map: Map) -> Conversation:
    script = scripts(map)[name]
    person = Person(PersonId(1), "line", "chat", "zh-Hant", "clerk", None, 3, False, MOMENT)
    return Conversation(person, BEGUN[name], {}, script, begin(script).talk)


def _buttons(moved: Moved) -> list[OnQuestion]:
    message = ask(moved.turn, moved.conversation.number, ZH)[-1]
    changes = [row.change for row in message.card.rows if row.change is not None] if message.card is not None else []
    pressed = [
        read(button.data) for button in (*message.buttons, *message.asides, *changes) if isinstance(button, Button)
    ]
    return [press for press in pressed if isinstance(press, OnQuestion) and press.verb is not Verb.STOP]


def _moved(at: Conversation) -> Moved:
    return Moved(at, talking.unsend(at, "no such message").turn)


def _told(talk: Talk) -> set[str]:
    """The words that stand in the story, told or kept for it."""
    given = talk.answers.get("story")
    raws: list[Any] = [talk.drafts.get("story"), given.raw if given is not None else None]
    return {text for raw in raws if isinstance(raw, dict) for text, _ in raw.get("words", ())}


@pytest.mark.parametrize("name", sorted(BEGUN))
@given(data=st.data())
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
def test_a_talk_always_answers_and_can_be_finished(name: str, map: Map, data: st.DataObject) -> None:
    moved = _moved(_conversation(name, map))
    seen = _buttons(moved)

    for number in range(data.draw(st.integers(0, 15))):
        at = replace(moved.conversation, talk=moved.turn.talk)
        told = _told(at.talk)
        match data.draw(st.sampled_from(["press", "press", "press", "press again", "say", "photo", "share", "unsend"])):
            case "press":
                moved = talking.press(at, data.draw(st.sampled_from(_buttons(moved))), ZH)
            case "press again":
                moved = talking.press(at, data.draw(st.sampled_from(seen)), ZH)
            case "say":
                question = moved.turn.question
                moved = talking.write_words(at, data.draw(st.sampled_from(SAID)), f"m{number}", ZH)
                if question is not None and not isinstance(question.form, Story):
                    assert told <= _told(moved.turn.talk), "what was told once is not lost by saying more"
            case "photo":
                moved = talking.add_attachment(at, number, data.draw(st.sampled_from([None, *SAID])), f"m{number}", ZH)
            case "share":
                moved = talking.share_spot(at, data.draw(st.sampled_from([24.83, 35.0])), 121.01, "某路", ZH)
            case _:
                moved = talking.unsend(at, f"m{data.draw(st.integers(0, 15))}")
        if moved.turn.is_over:
            return
        seen += _buttons(moved)

    _finish(moved)


def _finish(moved: Moved) -> None:
    """Go on as somebody who takes the way the buttons offer, and writes where there is nothing else."""
    for number in range(40):
        question = moved.turn.question
        if question is None:
            return
        at = replace(moved.conversation, talk=moved.turn.talk)
        going = [press for press in _buttons(moved) if press.verb in (Verb.ANSWER, Verb.DONE)]
        if isinstance(question.form, Summary):
            moved = talking.press(at, going[0], ZH)
        elif isinstance(question.form, FreeText | WhereAt):
            text = next(str(raw["text"] if isinstance(raw, dict) else raw) for raw in good_answers(question) if raw)
            moved = talking.write_words(at, text, f"end{number}", ZH)
        elif going:
            moved = talking.press(at, going[-1], ZH)
        else:
            moved = talking.write_words(at, "0912345678", f"end{number}", ZH)
    raise AssertionError(f"it never ends: {moved.turn.path}")
