"""Words of danger in the middle of every conversation, in every language: what is answered, and that nothing is lost.

One golden file a language under `danger/`; rewritten by `pytest --update`, and its diff is read like a dialogue.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Final

import pytest

from flows.crisis import Grade, Lexicon, grade
from flows.plan import Step
from handlers.information import PASSING
from handlers.messages import Press
from handlers.presses import Command, OnMenu, data
from handlers.scripts import FlowName
from locales import LANGUAGES
from storage.sites import Site, SiteId
from tests.talking import Meets, Talking, written

FOLDER = Path(__file__).parent / "danger"

SAID: Final[Mapping[str, Mapping[Grade, str]]] = {
    "zh-Hant": {
        Grade.IMMINENT: "藥我都吞下去了 再見",
        Grade.ACTIVE: "我想自殺",
        Grade.PASSIVE: "活著好累 不想醒來",
        Grade.THIRD_PARTY: "我朋友說他想自殺",
        Grade.VIOLENCE_NOW: "我先生現在拿刀要砍我",
    },
    "en": {
        Grade.IMMINENT: "i already swallowed all the pills, goodbye",
        Grade.ACTIVE: "i want to kill myself",
        Grade.PASSIVE: "i wish i could sleep and never wake up",
        Grade.THIRD_PARTY: "my friend says she wants to kill herself",
        Grade.VIOLENCE_NOW: "my husband has a knife and is trying to kill me",
    },
    "id": {
        Grade.IMMINENT: "aku sudah telan semua obatnya, selamat tinggal",
        Grade.ACTIVE: "aku mau bunuh diri",
        Grade.PASSIVE: "aku ingin tidur dan tidak bangun lagi",
        Grade.THIRD_PARTY: "teman saya bilang dia mau bunuh diri",
        Grade.VIOLENCE_NOW: "suami saya pegang pisau mau bunuh saya sekarang",
    },
    "vi": {
        Grade.IMMINENT: "tôi uống hết thuốc ngủ rồi, vĩnh biệt",
        Grade.ACTIVE: "tôi muốn tự tử",
        Grade.PASSIVE: "tôi chỉ muốn ngủ mãi không dậy nữa",
        Grade.THIRD_PARTY: "bạn tôi nói nó muốn tự tử",
        Grade.VIOLENCE_NOW: "chồng tôi đang cầm dao đòi giết tôi",
    },
    "th": {
        Grade.IMMINENT: "กินยาเข้าไปหมดแล้ว ลาก่อน",
        Grade.ACTIVE: "ฉันอยากฆ่าตัวตาย",
        Grade.PASSIVE: "อยากหลับไปไม่ตื่นอีกเลย",
        Grade.THIRD_PARTY: "เพื่อนฉันบอกว่าอยากฆ่าตัวตาย",
        Grade.VIOLENCE_NOW: "สามีกำลังถือมีดจะฆ่าฉัน",
    },
    "fil": {
        Grade.IMMINENT: "nainom ko na lahat ng gamot, paalam",
        Grade.ACTIVE: "gusto ko nang magpakamatay",
        Grade.PASSIVE: "sana matulog na lang ako at hindi na magising",
        Grade.THIRD_PARTY: "sabi ng kaibigan ko gusto niyang magpakamatay",
        Grade.VIOLENCE_NOW: "may hawak na kutsilyo ang asawa ko papatayin niya ako",
    },
}
_shops = count(1_000_000)
OWN: Final = (Grade.IMMINENT, Grade.ACTIVE, Grade.PASSIVE)
BEGINS: Final[Mapping[FlowName, OnMenu]] = {
    FlowName.ENROL: OnMenu(Command.MENU),
    FlowName.REPORT: OnMenu(Command.REPORT),
    FlowName.MEAL: OnMenu(Command.MEAL),
    FlowName.HELP: OnMenu(Command.HELP),
    FlowName.DUTY: OnMenu(Command.DUTY),
    FlowName.GATEKEEPER: OnMenu(Command.GATEKEEPER),
    FlowName.SCREENING: OnMenu(Command.MOOD),
    FlowName.PLAN: OnMenu(Command.PLAN, Step.SIGNS),
    FlowName.ERASURE: OnMenu(Command.ERASE),
    FlowName.OUTREACH: OnMenu(Command.OUTREACH),
    FlowName.NEWS: OnMenu(Command.NEWS),
}
"""Every conversation that begins with one press; those about a case or out of danger are played by tests of theirs."""


@pytest.mark.parametrize("language", LANGUAGES)
async def test_danger_is_answered_in_the_middle_of_every_talk(
    language: str, meets: Meets, shop: Site, lexicon: Lexicon, update: bool
) -> None:
    path = FOLDER / f"{language}.txt"
    for meant, said in SAID[language].items():
        assert grade(said, lexicon=lexicon).grade is meant

    dialogues = [await _dialogue(meets, shop, language, flow) for flow in BEGINS]
    shown = "\n".join(dialogues)

    if update:
        path.parent.mkdir(exist_ok=True)
        path.write_text(shown, "utf-8")
    assert path.exists(), f"{path.name} is missing: write it with pytest --update, and read it"
    assert shown == path.read_text("utf-8"), "the answers read differently: pytest --update, and read the diff"


@pytest.mark.parametrize("flow", BEGINS)
async def test_what_was_being_told_goes_on_where_it_was(flow: FlowName, meets: Meets, shop: Site) -> None:
    for language in LANGUAGES:
        for meant in OWN:
            person = await _in(flow, meets, shop, language)
            asked = person.is_asked

            await person.says(SAID[language][meant])
            await person.sends(person.event(Press(data(OnMenu(Command.CONTINUE)))))

            assert person.is_asked == asked


@pytest.mark.parametrize("flow", [flow for flow in BEGINS if flow not in PASSING])
@pytest.mark.parametrize("command", [Command.GATEKEEPER, Command.DUTY, Command.HOME])
async def test_what_is_asked_beside_a_talk_leaves_it_where_it_was(
    flow: FlowName, command: Command, meets: Meets, shop: Site
) -> None:
    person = await _in(flow, meets, shop, "zh-Hant")
    await person.says(SAID["zh-Hant"][Grade.THIRD_PARTY])
    before = person.talk
    await person.sends(person.event(Press(data(OnMenu(command)))))
    assert person.talk != before

    await person.says("先不用了")

    assert person.talk == before


async def _dialogue(meets: Meets, shop: Site, language: str, flow: FlowName) -> str:
    lines: list[str] = []
    for meant, said in SAID[language].items():
        person = await _in(flow, meets, shop, language)
        if not lines:
            lines += [f"== {flow} ==", *written(person.shown[-1])]
        before = len(person.shown)
        await person.says(said)
        answered = [written(message) for message in person.shown[before:]]
        assert any(number in "".join(answered[0][:2]) for number in ("119", "110", "1925")), (flow, meant)
        lines += [f"-- {meant}", f"> {said}"]
        lines += [line for message in answered for line in message]
    return "\n".join(lines) + "\n"


async def _in(flow: FlowName, meets: Meets, shop: Site, language: str) -> Talking:
    """Somebody with this conversation's first question before them; a clerk has a shop of their own."""
    role = {FlowName.ENROL: None, FlowName.MEAL: "clerk"}.get(flow, "resident")
    at = replace(shop, id=SiteId(next(_shops))) if flow is FlowName.MEAL else None
    person = await meets(role, at=at, language=language)
    await person.sends(person.event(Press(data(BEGINS[flow]))))
    assert person.is_asked is not None, flow
    return person
