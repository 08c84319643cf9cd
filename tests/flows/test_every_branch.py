"""Every question of every flow, with every answer to it: it ends, it has its words, and both platforms show it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import chain

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message

from bot.line import outgoing as line_messages
from bot.telegram import outgoing as telegram_messages
from bot.texts import graphemes
from directory.model import Concern
from flows.forms import Line, ManyOf, OneOf, Option, Summary
from flows.report import Report, sign_label
from flows.signs import HARM, PRESSING, RED_IN_A_SHOP, SIGNS
from flows.talk import Script, Turn, play
from flows.where import Map
from handlers.asking import ask
from handlers.messages import Button, PlaceButton
from handlers.presses import read
from locales import FOLDER, LANGUAGES, words
from tests.flows.walking import lines_of, scripts, walk

FLOWS = (
    "enrol", "report", "report_at_shop", "meal", "meal_at_border", "addition", "withdrawal", "erasure", "duty",
    "duty_of_a_chief", "duty_of_an_officer", "gatekeeper", "gatekeeper_in_new_taipei", "screening", "help",
    "care_imminent", "care_active", "care_passive", "care_again", "care_call", "hidden",
    "lookup", "lookup_at_shop", "news", "news_known",
    "plan_first", "plan_last", "plan_again", "plan_deletion",
    "outreach", "outreach_of_an_officer", "outreach_at_shop", "outreach_in_tainan", "outreach_in_taichung",
    "outreach_again",
)  # fmt: skip

# What the questions are shown with: buttons, notes and excuses that no flow names.
AROUND = (
    "as-is", "list-comma", "back", "stop", "keep", "done", "where-share", "where-shared-before", "change",
    "story-noted", "story-has-media", "kept-words", "yes-words", "no-words", "unsure-words", "skip-words",
    "back-words", "stop-words", "menu-words", "sorry-choose", "sorry-read", "sorry-words", "sorry-long",
    "sorry-phone", "sorry-where", "sorry-abroad", "sorry-district", "sorry-which", "sorry-media",
    "sorry-media-here", "sorry-stale", "sorry-fault",
)  # fmt: skip

ALLOWED_LABEL = 20


@pytest.fixture(scope="session")
def walked(map: Map) -> dict[str, list[Turn]]:
    """Each flow with the turns that meet every question and every answer to it."""
    return {name: list(walk(script)) for name, script in scripts(map).items()}


@pytest.fixture(scope="session")
def faces(walked: dict[str, list[Turn]]) -> list[Turn]:
    """One turn for each look a question can have."""
    seen: dict[str, Turn] = {}
    for turn in chain.from_iterable(walked.values()):
        if turn.question is not None:
            form = turn.question.form
            labels = [row.value.spelled() for row in form.rows] if isinstance(form, Summary) else [repr(form)]
            seen.setdefault(f"{turn.question.key} {turn.question.line.spelled()} {labels} {len(turn.path) > 1}", turn)
    # An answer that is asked for once more may also be kept: that is the question with the most buttons.
    again = [replace(turn, talk=replace(turn.talk, reopened=turn.path[-1])) for turn in seen.values()]
    return [*seen.values(), *again]


@pytest.mark.parametrize("name", FLOWS)
def test_every_flow_ends_with_each_of_its_results(name: str, walked: dict[str, list[Turn]]) -> None:
    ends = [turn for turn in walked[name] if turn.is_over]

    assert ends
    if name.startswith(("report", "meal")):
        assert {isinstance(turn.result, Report) for turn in ends} == {True, False}


@pytest.mark.parametrize("name", FLOWS)
def test_every_question_has_its_own_key(name: str, walked: dict[str, list[Turn]]) -> None:
    for turn in walked[name]:
        assert len(set(turn.path)) == len(turn.path)
        assert all(re.fullmatch(r"[a-z_]+(\.[a-z_]+)?", key) for key in turn.path), "keys are lasting names"


def test_every_question_of_the_report_is_reached(walked: dict[str, list[Turn]]) -> None:
    met = {key for turn in walked["report"] for key in turn.path}

    assert met == {
        "kind", "danger", "call_first", "way", "where", "where.which", "where.district", "signs", "village", "home",
        "home_at", "home_at.which", "home_at.district", "story", "contact", "phone", "call_me", "send",
    }  # fmt: skip


@pytest.mark.parametrize("name", FLOWS)
def test_only_the_answers_on_the_path_decide(name: str, walked: dict[str, list[Turn]], map: Map) -> None:
    script: Script = scripts(map)[name]

    for turn in walked[name][::7]:
        again = play(script, turn.talk)

        assert again.path == turn.path
        assert again.result == turn.result


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_of_every_flow_has_its_words(language: str, walked: dict[str, list[Turn]]) -> None:
    there = _own(language)

    needed = {sentence.id for sentence in _sentences(walked)} | set(AROUND)

    assert sorted(needed - there.keys()) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_speaks_of_the_same_things_in_every_language(language: str) -> None:
    first = {id: _arguments(text) for id, text in _own("zh-Hant").items()}

    there = {id: _arguments(text) for id, text in _own(language).items()}

    assert {id: there[id] for id in there if id in first and there[id] - first[id]} == {}, "an argument nobody gives"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_fits_line(language: str, faces: list[Turn]) -> None:
    spoken = words(language)

    for turn in faces:
        payload = line_messages.payload(ask(turn, 12345, spoken), is_group=False)
        replies = [item["action"] for message in payload for item in message.get("quickReply", {}).get("items", ())]
        assert len(payload) <= 5
        assert len(replies) <= 13
        assert all(len(action.get("data", "").encode()) <= 300 for action in replies)
        asked = ask(turn, 12345, spoken)[-1]
        tapped = [button for button in (*asked.buttons, *asked.asides) if isinstance(button, Button | PlaceButton)]
        assert len(replies) == len(tapped), "all choices hang under the chat, none has to go into a bubble"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_fits_telegram(language: str, faces: list[Turn]) -> None:
    spoken = words(language)

    for turn in faces:
        for call in telegram_messages.calls("77", ask(turn, 12345, spoken)):
            assert 1 <= len(call.payload["text"]) <= 4096
            keyboard = call.payload.get("reply_markup", {}).get("inline_keyboard", ())
            for button in chain.from_iterable(keyboard):
                assert button["text"].strip()
                if "callback_data" in button:
                    assert len(button["callback_data"].encode()) <= 64
                    assert read(button["callback_data"]) is not None


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_label_has_to_be_shortened(language: str, faces: list[Turn]) -> None:
    spoken = words(language)
    long = {
        button.label
        for turn in faces
        for asked in ask(turn, 1, spoken)[-1:]
        for button in (*asked.buttons, *asked.asides)
        if isinstance(button, Button | PlaceButton) and len(graphemes(button.label)) > ALLOWED_LABEL
    }

    assert sorted(long) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_ticked_label_is_not_shortened_either(language: str, faces: list[Turn]) -> None:
    spoken = words(language)
    long = {
        label
        for turn in faces
        if turn.question is not None and isinstance(turn.question.form, ManyOf)
        for option in turn.question.form.options
        if len(graphemes(label := "✓ " + spoken.text(option.label.id))) > ALLOWED_LABEL
    }

    assert sorted(long) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_options_of_a_question_are_called_alike(language: str, faces: list[Turn]) -> None:
    spoken = words(language)

    for turn in faces:
        assert turn.question is not None
        for options in _options(turn):
            names = [
                name.casefold()
                for option in options
                for name in {spoken.text(option.label.id, **_plain(option.label)), *spoken.also(option.label.id)}
            ]
            twice = {name for name in names if names.count(name) > 1}
            assert twice == set(), f"{turn.question.key}: {twice}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_yes_no_and_unsure_are_apart(language: str) -> None:
    spoken = words(language)
    yes, no, unsure, skip = (
        {word.strip().casefold() for word in spoken.text(f"{name}-words").split(",")}
        for name in ("yes", "no", "unsure", "skip")
    )

    assert "" not in yes | no | unsure | skip
    assert yes & no == yes & unsure == no & unsure == yes & skip == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_typed_label_of_back_and_stop_is_understood(language: str) -> None:
    spoken = words(language)

    # Telegram types the label of a button beside the one that shares a place.
    for label, listed in (("back", "back-words"), ("stop", "stop-words")):
        known = {word.strip().casefold() for word in spoken.text(listed).split(",")}
        assert spoken.text(label).casefold() in known


def test_every_sign_has_a_label_and_stands_once_in_its_kind() -> None:
    there = _own("zh-Hant")

    assert SIGNS.keys() == set(Concern)
    for signs in SIGNS.values():
        assert len(set(signs)) == len(signs)
        assert all(sign_label(sign).id in there for sign in signs)


def test_a_sign_that_changes_where_a_report_goes_is_offered_somewhere() -> None:
    offered = set(chain.from_iterable(SIGNS.values()))

    assert offered >= HARM | PRESSING | RED_IN_A_SHOP
    assert set(SIGNS[Concern.CHILD_MEAL]) >= RED_IN_A_SHOP


def test_no_label_of_a_sign_is_left_over() -> None:
    used = {sign_label(sign).id for signs in SIGNS.values() for sign in signs} | {"sign-none"}

    assert {id for id in _own("zh-Hant") if id.startswith("sign-")} == used


FORBIDDEN = ("轉念", "加油", "想開", "別想太多", "你還有家人", "您還有家人", "馬上有人到", "精神病", "！！")


def test_no_sentence_uses_the_forbidden_words() -> None:
    found = {id: word for id, text in _own("zh-Hant").items() for word in FORBIDDEN if word in text}

    assert found == {}


# The first holds the privacy notice, the second the farewell of the six-tap report.
LONGER = {"welcome", "report-sent"}


def test_a_bubble_holds_few_sentences() -> None:
    bubbles = {id: text for id, text in _own("zh-Hant").items() if not id.startswith(("privacy-", "console-"))}

    long = {id for id, text in bubbles.items() if _sentence_count(text) > 3}

    assert long <= LONGER, long - LONGER


def _sentence_count(text: str) -> int:
    return len(re.findall("[。？！]", re.sub("「[^」]*」", "", text)))


def _sentences(walked: dict[str, list[Turn]]) -> Iterator[Line]:
    for turn in chain.from_iterable(walked.values()):
        for said in turn.said:
            yield from lines_of(said.line)
        if turn.question is not None:
            yield from lines_of(turn.question.line)
            yield from lines_of(turn.question.form)


def _options(turn: Turn) -> list[tuple[Option, ...]]:
    assert turn.question is not None
    match turn.question.form:
        case OneOf(options=options) | Summary(options=options):
            return [options]
        case ManyOf(options=options, none=none):
            return [(*options, none)]
        case _:
            return []


def _plain(label: Line) -> dict[str, str | int]:
    return {name: value for name, value in label.args.items() if isinstance(value, str | int)}


@cache
def _own(language: str) -> dict[str, str]:
    """The sentences that stand in the language's own folder, as they are written."""
    texts: dict[str, str] = {}
    for file in sorted((FOLDER / language).glob("*.ftl")):
        source = file.read_text("utf-8")
        for entry in FluentParser().parse(source).body:
            if isinstance(entry, Message) and entry.value is not None and entry.value.span is not None:
                texts[entry.id.name] = source[entry.value.span.start : entry.value.span.end]
    return texts


def _arguments(text: str) -> set[str]:
    return set(re.findall(r"\$([a-z_]+)", text))
