"""What the fixed answers in danger must say, and may never say."""

from __future__ import annotations

from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

LOCALES = Path(__file__).parents[3] / "locales"
LANGUAGES = ("zh-Hant", "en", "id", "vi", "th", "fil")
ANSWERS = (
    "imminent",
    "active",
    "passive",
    "third-party",
    "third-party-urgent",
    "violence-now",
    "threat",
    "information",
)
FIRST = (*ANSWERS, "threat-children")
LINES = ("minor-line", "soft-line", "repeat", "repeat-violence", "last-resort", "paused")
BUTTONS = ("call-110", "call-119", "call-113", "call-1925", "continue", "safe-now")
FORBIDDEN = (
    "轉念",
    "加油",
    "想開",
    "別想太多",
    "你還有家人",
    "您還有家人",
    "成功",
    "失敗",
    "馬上有人",
    "has been sent",
)


def _messages(language: str) -> dict[str, str]:
    resource = FluentParser().parse((LOCALES / language / "crisis.ftl").read_text(encoding="utf-8"))
    texts: dict[str, str] = {}
    for entry in resource.body:
        assert not isinstance(entry, ast.Junk), entry.content
        if isinstance(entry, ast.Message) and entry.value:
            texts[entry.id.name] = "".join(
                part.value for part in entry.value.elements if isinstance(part, ast.TextElement)
            )
    return texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_answer_has_its_words(language: str) -> None:
    texts = _messages(language)

    missing = {f"crisis-{name}" for name in ANSWERS + LINES + BUTTONS} - texts.keys()

    assert missing == set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("answer", FIRST)
def test_help_stands_in_the_first_bubble(language: str, answer: str) -> None:
    first = _messages(language)[f"crisis-{answer}-1"]

    assert any(number in first for number in ("110", "119", "1925"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_bubble_has_two_sentences_at_most(language: str) -> None:
    long = {name: text for name, text in _messages(language).items() if sum(text.count(end) for end in "。？?") > 2}

    assert long == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_last_resort_names_the_three_numbers(language: str) -> None:
    text = _messages(language)["crisis-last-resort"]

    assert [number for number in ("110", "119", "1925") if number not in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_answer_lectures_or_promises(language: str) -> None:
    texts = _messages(language)

    assert [name for name, text in texts.items() if any(word in text for word in FORBIDDEN)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_says_that_nobody_has_signed_it(language: str) -> None:
    head = (LOCALES / language / "crisis.ftl").read_text(encoding="utf-8").splitlines()[:4]

    assert any("No clinician" in line for line in head)
