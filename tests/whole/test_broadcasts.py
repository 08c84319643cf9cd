"""News reaches those who asked for it, once each, at daytime; whatever the platforms do meanwhile."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from emulators.chat import Chat
from storage import broadcasts, people, subscriptions
from storage.broadcasts import Broadcast, BroadcastId, BroadcastState, Reach, Written
from storage.transaction import Tx
from tests.whole.conftest import BOTH, OpensStage, Person, Stage, says, shows, tap

COUNTY, OTHER = "10004", "10018"
TEXT = "租金補貼從今天開始申請，帶身分證和租約到公所。"
NEWS = Written("money", (COUNTY,), {"zh-Hant": TEXT}, "welfare-1957")
SHORT, LEASE = timedelta(seconds=2), timedelta(minutes=3)


def platform_of(stage: Stage, person: Person) -> str:
    return "line" if person in stage.world.line.people.values() else "telegram"


async def known(stage: Stage, person: Person) -> people.PersonId:
    def find(tx: Tx) -> people.PersonId:
        found = people.find(tx, platform_of(stage, person), str(person.id))
        assert found is not None
        return found.id

    return await stage.bot.store.write(find)


async def wants(stage: Stage, *readers: Person, county: str = COUNTY) -> None:
    for reader in readers:
        await reader.chat.settled()
        await stage.bot.store.write(
            partial(subscriptions.begin, person=await known(stage, reader), topic="money", county=county)
        )


async def broadcast(stage: Stage, written: Written = NEWS) -> BroadcastId:
    def say(tx: Tx) -> BroadcastId:
        id = broadcasts.draft(tx, "10004-zhubei", 1, written)
        assert broadcasts.say(tx, id, subscriptions.readers(tx, written.topic, written.counties)[0], tx.now)
        return id

    return await stage.bot.store.write(say)


async def passes(stage: Stage, time: timedelta) -> None:
    """Let this time pass, and everything be sent that may be."""
    stage.clock.ahead(seconds=time.total_seconds())
    await stage.bot.courier.round()
    await stage.bot.lanes.settled()


async def until(stage: Stage, id: BroadcastId, state: BroadcastState, step: timedelta = SHORT) -> Broadcast:
    """The broadcast, once it has come that far."""
    while True:
        found = await stage.bot.store.write(partial(broadcasts.by_id, id=id))
        assert found is not None
        if found.state is state:
            return found
        assert found.state is BroadcastState.SENDING
        await passes(stage, step)


async def reached(stage: Stage, id: BroadcastId) -> dict[tuple[str, Reach], int]:
    return await stage.bot.store.read(partial(broadcasts.reach, id=id))


def times(chat: Chat, words: str = TEXT) -> int:
    return sum(words in bubble.text for bubble in chat.bot_said)


@BOTH
async def test_news_reaches_each_who_asked_once_on_both_platforms_and_nobody_else(stage: Stage) -> None:
    on_line: list[Person] = [await stage.neighbor(name) for name in ("阿香", "阿珠")]
    on_telegram = await stage.resident()
    elsewhere, silent = await stage.neighbor("阿雄"), await stage.neighbor("阿土")
    await wants(stage, *on_line, on_telegram)
    await wants(stage, elsewhere, county=OTHER)

    id = await broadcast(stage)
    await until(stage, id, BroadcastState.ENDED)

    assert [times(reader.chat) for reader in (*on_line, on_telegram)] == [1, 1, 1]
    assert times(elsewhere.chat) == times(silent.chat) == 0
    assert await reached(stage, id) == {("line", Reach.SENT): 2, ("telegram", Reach.SENT): 1}
    assert [call for call, _ in stage.world.line.calls].count("multicast") == 1
    said = on_telegram.chat.bot_said[-1]
    assert "竹北" in said.text
    assert "新竹縣" in said.text


async def test_a_reader_of_another_language_is_told_that_the_news_is_in_chinese_or_gets_their_own(stage: Stage) -> None:
    reader = await stage.resident()
    await stage.bot.store.write(partial(people.change, person_id=await known(stage, reader), language="vi"))
    await wants(stage, reader)

    await until(stage, await broadcast(stage), BroadcastState.ENDED)
    assert "chỉ viết bằng tiếng Hoa" in reader.chat.bot_said[-1].text
    own = Written("money", (COUNTY,), {"zh-Hant": TEXT, "vi": "Trợ cấp tiền thuê nhà"}, None)
    await until(stage, await broadcast(stage, own), BroadcastState.ENDED)
    said = reader.chat.bot_said[-1].text
    assert "Trợ cấp tiền thuê nhà" in said
    assert TEXT not in said


@BOTH
async def test_its_button_shows_the_card_and_is_counted_without_a_name(stage: Stage) -> None:
    readers: list[Person] = [await stage.neighbor(), await stage.resident()]
    await wants(stage, *readers)
    id = await broadcast(stage)
    await until(stage, id, BroadcastState.ENDED)

    for reader in readers:
        await tap(reader, "看服務卡")
        await reader.chat.settled()
        assert "1957" in reader.chat.as_dialogue()

    found = await stage.bot.store.write(partial(broadcasts.by_id, id=id))
    assert found is not None
    assert found.taps == 2


async def test_news_without_a_card_leads_to_the_services_of_its_topic(stage: Stage) -> None:
    reader = await stage.neighbor()
    await wants(stage, reader)
    await until(stage, await broadcast(stage, Written("money", (COUNTY,), {"zh-Hant": TEXT})), BroadcastState.ENDED)

    await tap(reader, "找這類服務")

    await shows(reader.chat, "生活費不夠")


async def test_one_tap_ends_all_news_and_nothing_else(stage: Stage) -> None:
    reader = await stage.neighbor()
    await wants(stage, reader)
    await until(stage, await broadcast(stage), BroadcastState.ENDED)

    await tap(reader, "不再收到")
    await says(reader.chat, "不再傳消息給您")
    await until(stage, await broadcast(stage), BroadcastState.ENDED)

    assert times(reader.chat) == 1
    assert "回報" in "".join(reader.chat.labels)


async def test_nobody_is_written_to_at_night(stage: Stage) -> None:
    reader = await stage.neighbor()
    await wants(stage, reader)
    stage.clock.ahead(hours=2)  # 20:40 in Taipei

    id = await broadcast(stage)
    await passes(stage, timedelta(hours=12))
    assert times(reader.chat) == 0, "8:40"
    await passes(stage, timedelta(minutes=21))
    await until(stage, id, BroadcastState.ENDED)

    assert times(reader.chat) == 1


async def test_somebody_in_the_middle_of_a_report_keeps_its_buttons_and_gets_the_news_later(stage: Stage) -> None:
    reader = await stage.neighbor()
    await wants(stage, reader)
    await tap(reader, "回報")
    await reader.chat.settled()

    id = await broadcast(stage)
    await passes(stage, SHORT)
    assert times(reader.chat) == 0
    assert "長輩獨居或沒人照顧" in reader.chat.labels
    await until(stage, id, BroadcastState.ENDED, timedelta(minutes=6))

    assert times(reader.chat) == 1


async def test_who_ends_it_comes_into_danger_or_blocks_us_meanwhile_is_left_out(stage: Stage) -> None:
    ends, alarmed, blocks = [await stage.resident(name) for name in ("阿一", "阿二", "阿三")]
    await wants(stage, ends, alarmed, blocks)
    stage.world.telegram.faults.blocked(to=str(blocks.id))

    id = await broadcast(stage)
    await stage.bot.store.write(partial(subscriptions.end, person=await known(stage, ends)))
    care = stage.clock() + timedelta(days=1)
    await stage.bot.store.write(partial(people.change, person_id=await known(stage, alarmed), care_until=care))
    await until(stage, id, BroadcastState.ENDED)

    assert [times(reader.chat) for reader in (ends, alarmed, blocks)] == [0, 0, 0]
    assert await reached(stage, id) == {("telegram", Reach.LEFT): 2, ("telegram", Reach.BLOCKED): 1}
    assert (await stage.bot.store.read(partial(subscriptions.readers, topic="money", counties=())))[1] == 2


@BOTH
async def test_an_answer_of_line_that_is_lost_sends_nothing_twice(stage: Stage) -> None:
    readers = [await stage.neighbor(name) for name in ("阿香", "阿珠")]
    await wants(stage, *readers)
    stage.world.line.faults.answer_lost(method="multicast")

    id = await broadcast(stage)
    await until(stage, id, BroadcastState.ENDED)

    assert [times(reader.chat) for reader in readers] == [1, 1]
    assert [call for call, _ in stage.world.line.calls].count("multicast") == 2
    assert await reached(stage, id) == {("line", Reach.SENT): 2}


async def test_what_was_stopped_is_not_tried_again(stage: Stage) -> None:
    reader = await stage.neighbor()
    await wants(stage, reader)
    stage.world.line.faults.broken(None, method="multicast")
    id = await broadcast(stage)
    await passes(stage, SHORT)

    assert await stage.bot.store.write(partial(broadcasts.stop, id=id))
    stage.world.line.faults.clear()
    await passes(stage, LEASE)
    await passes(stage, LEASE)

    assert times(reader.chat) == 0
    assert sum(number for (_, reach), number in (await reached(stage, id)).items() if reach is Reach.PACKED) == 0


async def test_a_second_attempt_waits_for_the_day(stage: Stage) -> None:
    reader = await stage.neighbor()
    await wants(stage, reader)
    stage.world.line.faults.broken(None, method="multicast")
    id = await broadcast(stage)
    await passes(stage, SHORT)

    stage.clock.ahead(hours=2)  # 20:40 in Taipei
    stage.world.line.faults.clear()
    await passes(stage, LEASE)
    await passes(stage, LEASE)
    assert times(reader.chat) == 0
    await passes(stage, timedelta(hours=12, minutes=30))
    await until(stage, id, BroadcastState.ENDED)

    assert times(reader.chat) == 1


async def test_who_comes_into_danger_before_a_second_attempt_is_left_out_of_it(stage: Stage) -> None:
    readers = [await stage.neighbor(name) for name in ("阿香", "阿珠")]
    await wants(stage, *readers)
    stage.world.line.faults.broken(None, method="multicast")
    id = await broadcast(stage)
    await passes(stage, SHORT)

    care = stage.clock() + timedelta(days=1)
    await stage.bot.store.write(partial(people.change, person_id=await known(stage, readers[0]), care_until=care))
    stage.world.line.faults.clear()
    await until(stage, id, BroadcastState.ENDED)

    assert [times(reader.chat) for reader in readers] == [0, 1]


@BOTH
async def test_an_answer_of_telegram_that_is_lost_sends_nothing_twice_and_keeps_nobody_else_from_it(
    stage: Stage,
) -> None:
    readers = [await stage.resident(name) for name in ("阿一", "阿二", "阿三")]
    await wants(stage, *readers)
    stage.world.telegram.faults.answer_lost(method="sendMessage", to=str(readers[1].id))

    id = await broadcast(stage)
    await until(stage, id, BroadcastState.ENDED)

    assert [times(reader.chat) for reader in readers] == [1, 1, 1]
    assert await reached(stage, id) == {("telegram", Reach.SENT): 2, ("telegram", Reach.UNSURE): 1}


async def test_a_limit_of_telegram_is_kept_and_everybody_gets_it(stage: Stage) -> None:
    readers = [await stage.resident(name) for name in ("阿一", "阿二", "阿三")]
    await wants(stage, *readers)
    stage.world.telegram.faults.too_many(retry_after=30, method="sendMessage", to=str(readers[1].id))

    id = await broadcast(stage)
    await until(stage, id, BroadcastState.ENDED, timedelta(seconds=10))

    assert [times(reader.chat) for reader in readers] == [1, 1, 1]
    assert await reached(stage, id) == {("telegram", Reach.SENT): 3}


async def test_news_never_takes_what_line_keeps_for_danger_and_goes_on_when_somebody_says_so(opens: OpensStage) -> None:
    stage = await opens(monthly_limit=200, GUARDIAN_LINE_RESERVE="20")
    readers: list[Person] = [await stage.neighbor(name) for name in ("阿香", "阿珠")]
    other = await stage.resident()
    await wants(stage, *readers, other)

    stage.world.line.used = 179

    id = await broadcast(stage)
    await until(stage, id, BroadcastState.HELD)
    assert [times(reader.chat) for reader in readers] == [0, 0]
    assert times(other.chat) == 1

    stage.world.line.used = 0
    stage.clock.ahead(minutes=6)
    assert await stage.bot.store.write(partial(broadcasts.go_on, id=id))
    await until(stage, id, BroadcastState.ENDED)
    assert [times(reader.chat) for reader in (*readers, other)] == [1, 1, 1]


async def test_where_telegram_breaks_nobody_gets_it_twice_and_at_most_one_a_break_is_left_without(stage: Stage) -> None:
    readers = [await stage.resident(name) for name in ("阿一", "阿二", "阿三", "阿四")]
    await wants(stage, *readers)
    stage.world.telegram.faults.broken(2, status=502, method="sendMessage")

    id = await broadcast(stage)
    await until(stage, id, BroadcastState.ENDED, timedelta(seconds=20))

    assert await reached(stage, id) == {("telegram", Reach.UNSURE): 2, ("telegram", Reach.SENT): 2}
    assert sum(times(reader.chat) for reader in readers) == 2


async def test_what_could_not_be_sent_in_three_days_is_old(stage: Stage) -> None:
    reader = await stage.resident()
    await wants(stage, reader)
    stage.world.telegram.faults.too_many(None, retry_after=60, method="sendMessage")

    id = await broadcast(stage)
    await passes(stage, SHORT)
    await passes(stage, timedelta(hours=73))
    await until(stage, id, BroadcastState.ENDED)

    assert await reached(stage, id) == {("telegram", Reach.LEFT): 1}


async def test_news_of_a_center_that_is_gone_from_the_directory_holds_up_no_other(stage: Stage) -> None:
    reader = await stage.resident()
    await wants(stage, reader)

    def say(tx: Tx) -> BroadcastId:
        id = broadcasts.draft(tx, "10004-gone", 1, NEWS)
        assert broadcasts.say(tx, id, subscriptions.readers(tx, NEWS.topic, NEWS.counties)[0], tx.now)
        return id

    id = await stage.bot.store.write(say)
    await until(stage, id, BroadcastState.ENDED)

    assert "守望" in reader.chat.bot_said[-1].text
