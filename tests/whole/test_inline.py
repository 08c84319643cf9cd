"""Somebody types after the bot's name in a chat of their own: who can help is shown, and nothing is kept."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import func, select

from emulators.wire import Json
from storage import closures
from storage.tables import people, poison, turns
from storage.transaction import Tx
from tests.whole.conftest import Stage


def _texts(results: list[Json] | None) -> list[str]:
    return [each["input_message_content"]["message_text"] for each in results or ()]


async def test_what_is_typed_after_the_name_shows_plain_cards(stage: Stage) -> None:
    asker = stage.world.telegram.person("阿芬")

    results = await asker.types_after_bot_name("戒酒 新竹市")

    assert any("國軍" in text for text in _texts(results))
    assert all("https://guardian.example/help/zh-Hant/" in text for text in _texts(results))


async def test_the_cards_are_in_the_language_of_the_phone(stage: Stage) -> None:
    asker = stage.world.telegram.person("Lan", language_code="vi")

    results = await asker.types_after_bot_name("Zhubei")

    assert any("Giờ: Thứ Hai–Thứ Sáu 08:00–17:30" in text for text in _texts(results))


async def test_on_a_typhoon_day_a_card_to_pass_on_says_from_when_to_when_its_office_may_be_shut(stage: Stage) -> None:
    asker = stage.world.telegram.person("阿芬")
    ends = stage.clock() + timedelta(hours=9)
    await stage.bot.store.write(lambda tx: closures.close(tx, "10004", tx.now, ends, "值班"))

    results = await asker.types_after_bot_name("竹北 社福中心")

    center = next(each for each in results or () if each["id"] == "10004-zhubei")
    assert "當地可能停班，先打電話問" in center["description"]
    assert "當地可能停班，先打電話問" in center["input_message_content"]["message_text"]
    lines = [text for each, text in zip(results or (), _texts(results), strict=True) if each["id"] == "welfare-1957"]
    assert not any("停班" in text for text in lines)


async def test_before_anything_is_typed_the_lines_are_there(stage: Stage) -> None:
    asker = stage.world.telegram.person("阿芬")

    results = await asker.types_after_bot_name("")

    assert [each["id"] for each in results or ()] == ["peace-of-mind-1925", "protection-113", "welfare-1957"]


async def test_words_of_despair_show_1925_first(stage: Stage) -> None:
    asker = stage.world.telegram.person("阿芬")

    results = await asker.types_after_bot_name("我想死")

    assert results is not None
    assert results[0]["id"] == "peace-of-mind-1925"


async def test_nothing_of_a_query_is_kept(stage: Stage) -> None:
    asker = stage.world.telegram.person("阿芬")

    await asker.types_after_bot_name("戒酒 新竹市")

    assert await stage.bot.store.read(_rows) == 0


async def test_a_query_without_our_secret_is_refused_and_an_odd_one_does_no_harm(stage: Stage) -> None:
    updates = stage.world.telegram.updates

    assert await updates.status_of({"update_id": 1, "inline_query": {"id": "1"}}, secret="wrong") == 401
    assert await updates.status_of({"update_id": 1, "inline_query": {"id": "1"}}) == 200


def _rows(tx: Tx) -> int:
    return sum(
        tx.connection.execute(select(func.count()).select_from(table)).scalar_one() for table in (people, poison, turns)
    )
