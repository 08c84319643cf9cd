"""What somebody in danger reads first: which numbers, in which order, at which hour, in which language."""

from __future__ import annotations

import re
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from directory.model import Directory
from handlers.helplines import beside_1925
from handlers.messages import CallButton
from locales import FOLDER, LANGUAGES, words
from tests.flows.test_care import SAID
from tests.talking import Meets

TAIPEI = ZoneInfo("Asia/Taipei")
NIGHT = datetime(2026, 3, 4, 3, 0, tzinfo=TAIPEI)
PROGRAM = {"zh-Hant": "我是程式", "en": "I am a program", "id": "Saya program", "vi": "chương trình máy",
           "th": "นี่คือโปรแกรม", "fil": "Program ako"}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("grade", ["imminent", "active", "passive"])
async def test_help_now_comes_before_1925_and_1925_before_the_next_line(
    meets: Meets, language: str, grade: str
) -> None:
    person = await meets(language=language)

    await person.says(SAID[language][grade])

    first, peace, *_ = person.shown
    assert re.search("119|110", first.text)
    assert "1925" not in first.text
    assert [button.number for button in first.buttons if isinstance(button, CallButton)] == ["119", "110", "1925"]
    assert "24" in peace.text
    assert "#" in peace.text
    following = "1995" if language == "zh-Hant" else "1955"
    assert peace.text.index("1925") < peace.text.index(following) < peace.text.index("警政服務")
    assert PROGRAM[language] in person.last
    assert len(person.shown) <= 5, "one call to LINE"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_next_line_answers_at_night(language: str, directory: Directory) -> None:
    told = beside_1925(directory, NIGHT, words(language))

    assert "24" in told
    assert "0800" not in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_1995_is_named_with_the_hours_of_the_directory_and_no_others(language: str, directory: Directory) -> None:
    line = next(line for line in directory.hotlines if line.number == "1995")
    assert line.hours == "24/7"

    for file in (FOLDER / language).glob("*.ftl"):
        for sentence in re.findall(r"= .*\b1995\b.*$", file.read_text("utf-8"), re.MULTILINE):
            assert "24" in sentence, sentence
