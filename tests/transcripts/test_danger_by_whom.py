"""Who writes changes the first answer: one who might do the harm, one who would take children along, one under 18.

One golden file a language under `danger/`; rewritten by `pytest --update`, and its diff is read like a dialogue.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pytest

from flows.crisis import Grade, Lexicon, grade
from locales import LANGUAGES
from tests.talking import Meets, written

FOLDER = Path(__file__).parent / "danger"

THREAT, CHILDREN, MINOR = "threat", "children", "minor"
SAID: Final[Mapping[str, Mapping[str, str]]] = {
    "zh-Hant": {THREAT: "再吵我就殺了你們", CHILDREN: "我要帶小孩一起走", MINOR: "我15歲 我想自殺"},
    "en": {
        THREAT: "i'm going to kill him",
        CHILDREN: "i want to take my kids with me when i die",
        MINOR: "im 16 and i want to die",
    },
    "id": {
        THREAT: "saya mau bacok majikan saya",
        CHILDREN: "aku mau bawa anakku mati bareng",
        MINOR: "aku 15 tahun, aku mau bunuh diri",
    },
    "vi": {THREAT: "tôi sẽ giết nó", CHILDREN: "tôi muốn đem con chết cùng", MINOR: "em 15 tuổi, em muốn chết"},
    "th": {THREAT: "ฉันจะฆ่ามัน", CHILDREN: "อยากพาลูกตายด้วยกัน", MINOR: "หนูอายุ 14 อยากตาย"},
    "fil": {
        THREAT: "papatayin ko siya",
        CHILDREN: "isasama ko mga anak ko sa kamatayan",
        MINOR: "15 anyos pa lang ako, gusto ko nang mamatay",
    },
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_first_answer_is_for_whoever_writes(
    language: str, meets: Meets, lexicon: Lexicon, update: bool
) -> None:
    path = FOLDER / f"by-whom.{language}.txt"
    lines: list[str] = []
    for who, said in SAID[language].items():
        found = grade(said, lexicon=lexicon)
        assert (found.is_threat, found.with_children, found.is_minor) == (who == THREAT, who == CHILDREN, who == MINOR)
        person = await meets("resident", language=language)
        await person.says(said)
        lines += [f"-- {who}", f"> {said}"]
        lines += [line for message in person.shown for line in written(message)]
    shown = "\n".join(lines) + "\n"

    if update:
        path.write_text(shown, "utf-8")
    assert path.exists(), f"{path.name} is missing: write it with pytest --update, and read it"
    assert shown == path.read_text("utf-8"), "the answers read differently: pytest --update, and read the diff"


async def test_who_threatens_and_asks_for_a_call_is_asked_for_the_call(meets: Meets) -> None:
    person = await meets("resident")
    await person.says("我要砍死他")

    await person.taps("請人打給我")

    assert person.is_asked == "call_name"


async def test_a_minor_sees_113_at_every_question_of_care(meets: Meets) -> None:
    person = await meets("resident")
    await person.says("我未滿18 我想自殺")

    await person.taps("今天沒有")

    assert "打 113" in "".join(written(person.shown[-1]))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("我先生現在拿刀要砍我", Grade.VIOLENCE_NOW),
        ("他傳訊息說我要殺了你", Grade.VIOLENCE_NOW),
        ("he said he will kill me", Grade.VIOLENCE_NOW),
        ("我女兒15歲想自殺", Grade.THIRD_PARTY),
        ("我高中老師 我想死", Grade.ACTIVE),
        ("i'm 16 weeks pregnant and i want to die", Grade.ACTIVE),
        ("她說要帶小孩一起走", Grade.THIRD_PARTY),
    ],
)
def test_what_is_told_of_another_is_not_taken_for_the_writers(text: str, meant: Grade, lexicon: Lexicon) -> None:
    found = grade(text, lexicon=lexicon)

    assert (found.grade, found.is_threat, found.with_children, found.is_minor) == (meant, False, False, False)
