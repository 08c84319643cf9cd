"""What comes to the two doors: once or twice, in any order, in batches, and what nobody should have sent."""

from __future__ import annotations

import dataclasses
import json

import aiohttp
import pytest

from emulators.line.webhooks import signature
from flows.crisis import Lexicon
from storage import poison
from storage.poison import SetAside
from tests.whole.conftest import BOTH, OpensStage, Stage, files_an_elder, reports_an_elder, says, shows, tap


async def set_aside(stage: Stage) -> list[SetAside]:
    return await stage.bot.store.read(poison.waiting)


async def post(stage: Stage, platform: str, body: bytes, **headers: str) -> int:
    async with (
        aiohttp.ClientSession() as http,
        http.post(f"{stage.url}/webhooks/{platform}", data=body, headers=headers) as response,
    ):
        return response.status


@BOTH
async def test_the_same_line_event_twice_has_one_effect_and_one_answer(stage: Stage) -> None:
    neighbor = await stage.neighbor()
    await reports_an_elder(neighbor)
    before = len(neighbor.chat.bot_said)
    stage.world.line.faults.duplicate()

    await neighbor.taps("送出")
    case = await stage.case(neighbor.chat)
    await stage.world.line.redelivers()
    await stage.quiet()

    assert len(neighbor.chat.bot_said) == before + 1
    assert [call for call, _ in stage.world.line.calls].count("push") == 0
    assert (await stage.report(case)).state == "received"


async def test_the_same_telegram_update_twice_has_one_effect_and_one_answer(stage: Stage) -> None:
    resident = await stage.resident()
    await reports_an_elder(resident)
    before = len(resident.chat.bot_said)
    stage.world.telegram.faults.duplicate()

    await resident.taps("送出")
    await stage.case(resident.chat)
    await stage.world.telegram.updates.again()
    await stage.quiet()

    assert len(resident.chat.bot_said) == before + 1
    await tap(resident, "查我的案件")
    listed = await says(resident.chat, "您送出的案件")
    assert listed.text.count("已收到") == 1


async def test_a_duplicated_word_is_answered_once(stage: Stage) -> None:
    neighbor = await stage.neighbor()
    stage.world.line.faults.duplicate(3)

    await tap(neighbor, "回報", "長輩獨居或沒人照顧", "現在沒有")
    await says(neighbor.chat, "在哪裡")
    await stage.quiet()

    assert neighbor.chat.as_dialogue().count("這件事在哪裡") == 1
    assert [call for call, _ in stage.world.line.calls].count("push") == 0


@BOTH
@pytest.mark.parametrize("platform", ["line", "telegram"])
async def test_an_event_that_comes_again_before_its_answer_is_out_is_answered_once(stage: Stage, platform: str) -> None:
    line, telegram = stage.world.line, stage.world.telegram
    person = await stage.neighbor() if platform == "line" else await stage.resident()
    faults = line.faults if platform == "line" else telegram.faults
    before = len(person.chat.bot_said)
    faults.hangs(method="reply" if platform == "line" else "sendMessage")

    await person.says("查案件")
    await faults.someone_hangs()
    await (line.redelivers() if platform == "line" else telegram.updates.again())
    await (line.redelivers() if platform == "line" else telegram.updates.again())
    faults.release()
    await stage.bot.lanes.settled()
    await stage.later(minutes=1)

    assert len(person.chat.bot_said) == before + 1
    assert "push" not in [call for call, _ in line.calls]


async def test_events_out_of_order_lose_nothing_and_ask_again(stage: Stage) -> None:
    neighbor = await stage.neighbor()
    await tap(neighbor, "回報", "長輩獨居或沒人照顧", "現在沒有")
    await neighbor.chat.settled()
    stage.world.line.faults.reorder(2)

    await neighbor.says("新竹縣竹北市光明六路10號")
    await neighbor.says("王伯伯的門三天沒開，信箱都滿了")
    await stage.quiet()

    said = neighbor.chat.as_dialogue()
    assert "看到或聽到什麼" in said or "是哪一個鄉鎮市區" in said or "找不到" in said


async def test_a_poison_event_never_takes_its_batch_with_it(stage: Stage) -> None:
    first, second, third = [await stage.neighbor(name) for name in ("甲", "乙", "丙")]

    async with stage.world.line.batch():
        await first.says("查案件")
        await second.says("查案件")
        await third.says("查案件")
        waiting = stage.world.line.webhooks._waiting
        assert waiting is not None
        waiting[1] = {**waiting[1], "source": {"type": "user"}}

    await says(first.chat, "您還沒有送出過案件")
    await says(third.chat, "您還沒有送出過案件")
    [odd] = await set_aside(stage)
    assert odd.platform == "line"
    assert odd.reason == "userId is missing or not of its kind"
    assert "甲" not in odd.reason


@pytest.mark.parametrize("signed", [None, "", "bm90IGl0", "ünsigned"])
async def test_what_line_did_not_sign_is_refused_and_leaves_nothing(stage: Stage, signed: str | None) -> None:
    body = json.dumps({"events": [{"type": "nonsense"}]}).encode()

    headers = {} if signed is None else {"X-Line-Signature": signed}
    assert await post(stage, "line", body, **headers) == 401

    assert await set_aside(stage) == []


@pytest.mark.parametrize("secret", ["", "wrong", "ünsecret"])
async def test_what_does_not_carry_the_telegram_secret_is_refused(stage: Stage, secret: str) -> None:
    body = json.dumps({"update_id": 1}).encode()

    assert await post(stage, "telegram", body) == 401
    assert await post(stage, "telegram", body, **{"X-Telegram-Bot-Api-Secret-Token": secret}) == 401


async def test_a_webhook_without_events_is_fine(stage: Stage) -> None:
    assert await stage.world.line.webhooks.status_of({"destination": "U", "events": []}) == 200
    assert await set_aside(stage) == []


async def test_kinds_nobody_knows_yet_are_fine(stage: Stage) -> None:
    event = {"type": "hologram", "webhookEventId": "1", "source": {"type": "user", "userId": "U1"}, "timestamp": 1}

    assert await stage.world.line.webhooks.status_of({"destination": "U", "events": [event]}) == 200
    assert await stage.world.telegram.updates.status_of({"update_id": 1, "hologram": {}}) == 200
    assert await set_aside(stage) == []


@pytest.mark.parametrize("body", [b"", b"no json", b"[]", b"\xff\xfe", b'{"events": 5}', b"[" * 100_000])
async def test_a_body_that_is_no_webhook_is_set_aside(stage: Stage, body: bytes) -> None:
    signed = signature(stage.world.channel_secret, body)

    assert await stage.world.line.webhooks.post_raw(body, signed) == 200

    [odd] = await set_aside(stage)
    assert odd.body == body


async def test_a_telegram_body_that_is_no_update_is_set_aside(stage: Stage) -> None:
    secret = {"X-Telegram-Bot-Api-Secret-Token": stage.world.telegram_secret}

    assert await post(stage, "telegram", b"no json", **secret) == 200

    assert [odd.platform for odd in await set_aside(stage)] == ["telegram"]


async def broken(opens: OpensStage, lexicon: Lexicon) -> Stage:
    """A bot whose words of danger are damaged, so that taking in any words fails."""
    return await opens(words=dataclasses.replace(lexicon, indexes={}))


async def test_an_event_that_fails_inside_is_set_aside_and_its_writer_is_told_the_help_lines(
    opens: OpensStage, lexicon: Lexicon
) -> None:
    stage = await broken(opens, lexicon)
    neighbor = await stage.neighbor()

    await neighbor.says("我不想活了")

    sorry = await shows(neighbor.chat, "119")
    for number in ("110", "119", "1925"):
        assert number in " ".join([sorry.text, *neighbor.chat.labels])
    assert len(await set_aside(stage)) == 1


async def test_an_event_that_fails_inside_twice_is_still_taken_with_one_apology(
    opens: OpensStage, lexicon: Lexicon
) -> None:
    stage = await broken(opens, lexicon)
    neighbor = await stage.neighbor()

    await neighbor.says("王伯伯的門三天沒開")
    await neighbor.chat.settled()
    await stage.quiet()
    before = len(neighbor.chat.bot_said)
    await stage.world.line.redelivers()
    await stage.quiet()

    assert len(neighbor.chat.bot_said) == before


async def test_the_talk_is_as_it_was_after_a_fault(opens: OpensStage, lexicon: Lexicon) -> None:
    stage = await broken(opens, lexicon)
    neighbor = await stage.neighbor()
    await tap(neighbor, "回報", "長輩獨居或沒人照顧")
    await neighbor.chat.settled()

    await neighbor.says("現在沒有")
    await shows(neighbor.chat, "119")
    await neighbor.sends_sticker()

    await says(neighbor.chat, "現在有人有危險嗎")


async def test_ready_healthy_and_counted(stage: Stage) -> None:
    await files_an_elder(stage, await stage.neighbor())

    async with aiohttp.ClientSession() as http:
        statuses = [(await http.get(f"{stage.url}/{path}")).status for path in ("healthz", "readyz", "metrics")]

    assert statuses == [200, 200, 200]
