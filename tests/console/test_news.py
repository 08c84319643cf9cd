"""What the desk shows before news goes out is what goes out, to those it was shown for, once."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import timedelta
from functools import partial

import pytest
from aiohttp import ClientSession, CookieJar

from handlers.oncall import OPERATOR
from storage import broadcasts, people, sessions, subscriptions, workers
from storage.broadcasts import BroadcastId, BroadcastState
from storage.transaction import Tx
from tests.whole.conftest import ZHUBEI, ZHUDONG, OpensStage, Person, Stage
from tests.whole.conftest import empty_database as empty_database
from tests.whole.conftest import lexicon as lexicon
from tests.whole.conftest import opens as opens
from tests.whole.conftest import stage as stage
from tests.whole.conftest import town as town
from tests.whole.test_broadcasts import SHORT, TEXT, known, passes, reached, times, until, wants

FORM = {"topic": "money", "county": "10004", "text-zh-Hant": TEXT, "entry": "welfare-1957"}


class Desk:
    """A worker's browser, signed in at the running service."""

    def __init__(self, session: ClientSession, center: str) -> None:
        self._session = session
        self.center = center

    async def get(self, path: str) -> str:
        async with self._session.get(f"/console{path}") as response:
            assert response.status == 200
            return await response.text()

    async def post(self, path: str, **fields: str) -> str:
        token = named("token", await self.get("/news"))
        async with self._session.post(f"/console{path}", data={"token": token, **fields}) as response:
            assert response.status == 200
            return await response.text()

    async def writes(self, **fields: str) -> BroadcastId:
        """A draft."""
        id = named("news", await self.get("/news/new"))
        assert "草稿存好了" in await self.post("/news/new", news=id, **{**FORM, **fields})
        return BroadcastId(int(id))

    async def sends(self, id: BroadcastId, mark: str | None = None) -> str:
        """What comes of pressing the button on the page as it stands, or as it stood."""
        return await self.post(f"/news/{id}/send", mark=mark or named("mark", await self.get(f"/news/{id}")))


def named(field: str, page: str) -> str:
    """What a hidden field holds."""
    found = re.search(rf'name="{field}" value="([^"]+)"', page)
    assert found is not None, page
    return found[1]


Opens = Callable[[Stage, str], Awaitable[Desk]]


@pytest.fixture
async def desk() -> AsyncIterator[Opens]:
    """Opens the desk of a center."""
    async with AsyncExitStack() as sessions_open:

        async def open_desk(stage: Stage, center: str = ZHUBEI) -> Desk:
            def join(tx: Tx) -> str:
                worker = workers.add(
                    tx, sign_in=center, name="小美", center_id=center, password_hash="-", language="zh-Hant"
                )
                assert worker is not None
                return sessions.begin(tx, worker.id)

            cookies = {"guardian_desk": await stage.bot.store.write(join)}
            session = ClientSession(stage.url, cookies=cookies, cookie_jar=CookieJar(unsafe=True))
            return Desk(await sessions_open.enter_async_context(session), center)

        yield open_desk


def rows(page: str) -> dict[str, tuple[str, ...]]:
    """The table of numbers."""
    found = re.findall(r'<th scope="row"[^>]*>([^<]+)</th>((?:<td>[^<]*</td>)+)', page)
    return {name: tuple(re.findall(r"<td>([^<]*)</td>", cells)) for name, cells in found}


async def state_of(stage: Stage, id: BroadcastId) -> BroadcastState:
    found = await stage.bot.store.write(partial(broadcasts.by_id, id=id))
    assert found is not None
    return found.state


async def test_the_number_that_is_shown_is_the_number_that_is_sent(stage: Stage, desk: Opens) -> None:
    readers: list[Person] = [await stage.neighbor("阿香"), await stage.neighbor("阿珠"), await stage.resident()]
    elsewhere = await stage.neighbor("阿雄")
    await wants(stage, *readers)
    await wants(stage, elsewhere, county="10018")
    mei = await desk(stage, ZHUBEI)

    id = await mei.writes()
    shown = await mei.get(f"/news/{id}")
    sent = await mei.sends(id)
    await until(stage, id, BroadcastState.ENDED)
    over = await mei.get(f"/news/{id}")

    assert rows(shown) == {"一共 3 人": ("2", "1")}
    assert "送出給 3 人" in shown
    assert "看服務卡" in shown
    assert "好了，會照下面的樣子傳" in sent
    assert [times(reader.chat) for reader in (*readers, elsewhere)] == [1, 1, 1, 0]
    assert rows(over) == {"傳出去了": ("2", "1"), "還在等": ("0", "0")}
    assert "傳完了" in over
    for reader in readers:
        bubble = re.search(r'<p class="words">([^<]+)</p>', shown)
        assert bubble is not None
        assert reader.chat.bot_said[-1].text == bubble[1], "what was shown is what arrived"


async def test_who_ends_it_after_it_was_shown_makes_it_shown_anew_before_anything_goes_out(
    stage: Stage, desk: Opens
) -> None:
    stays, leaves = await stage.neighbor("阿香"), await stage.neighbor("阿珠")
    await wants(stage, stays, leaves)
    mei = await desk(stage, ZHUBEI)
    id = await mei.writes()
    mark = named("mark", await mei.get(f"/news/{id}"))

    await stage.bot.store.write(partial(subscriptions.end, person=await known(stage, leaves)))
    anew = await mei.sends(id, mark)
    await passes(stage, SHORT)
    assert "還沒有送出：要收到的人或內容剛剛變了" in anew
    assert "送出給 1 人" in anew
    assert times(stays.chat) == 0
    await mei.sends(id)
    await until(stage, id, BroadcastState.ENDED)

    assert (times(stays.chat), times(leaves.chat)) == (1, 0)


async def test_words_that_a_colleague_changed_after_they_were_shown_do_not_go_out_unseen(
    stage: Stage, desk: Opens
) -> None:
    await wants(stage, await stage.neighbor())
    mei = await desk(stage, ZHUBEI)
    id = await mei.writes()
    mark = named("mark", await mei.get(f"/news/{id}"))

    await mei.post(f"/news/{id}/edit", **{**FORM, "text-zh-Hant": "別的內容"})
    anew = await mei.sends(id, mark)

    assert "還沒有送出" in anew
    assert "別的內容" in anew
    assert await state_of(stage, id) is BroadcastState.DRAFT


@pytest.mark.parametrize("stage", ["sqlite", "postgresql"], indirect=True)
async def test_two_taps_on_send_and_on_keep_send_and_keep_it_once(stage: Stage, desk: Opens) -> None:
    reader = await stage.neighbor()
    await wants(stage, reader)
    mei = await desk(stage, ZHUBEI)
    form = {"news": named("news", await mei.get("/news/new")), **FORM}

    await asyncio.gather(*(mei.post("/news/new", **form) for _ in range(3)))
    [it] = await stage.bot.store.read(lambda tx: list(broadcasts.every(tx)))
    mark = named("mark", await mei.get(f"/news/{it.id}"))
    answers = await asyncio.gather(*(mei.sends(it.id, mark) for _ in range(3)))
    await until(stage, it.id, BroadcastState.ENDED)
    late = await mei.sends(it.id, mark)

    assert times(reader.chat) == 1
    assert sorted("好了，會照下面" in answer for answer in answers) == [False, False, True]
    assert "已經有人做了" in late


async def test_what_would_use_lines_last_messages_has_no_button_and_is_refused(opens: OpensStage, desk: Opens) -> None:
    stage = await opens(monthly_limit=200, GUARDIAN_LINE_RESERVE="20")
    readers = [await stage.neighbor(name) for name in ("阿香", "阿珠")]
    await wants(stage, *readers)
    stage.world.line.used = 179
    mei = await desk(stage, ZHUBEI)

    id = await mei.writes()
    shown = await mei.get(f"/news/{id}")
    refused = await mei.sends(id, "anything")
    later = await mei.writes(at="2026-12-01T10:00")

    assert "/send" not in shown
    assert re.search(r"這個月還剩</dt><dd>21<", shown)
    assert re.search(r"這則要用</dt><dd>2<", shown)
    assert re.search(r"留給有危險的人</dt><dd>20<", shown)
    assert "大約用到 11月25日" in shown
    assert "時間改到 12月1日 以後" in shown
    assert await state_of(stage, id) is BroadcastState.DRAFT
    assert "還沒有送出" in refused
    assert "送出給 2 人" in await mei.get(f"/news/{later}")


async def test_what_other_news_will_use_this_month_is_not_given_away_twice(opens: OpensStage, desk: Opens) -> None:
    stage = await opens(monthly_limit=200, GUARDIAN_LINE_RESERVE="20")
    await wants(stage, await stage.neighbor("阿香"), await stage.neighbor("阿珠"))
    stage.world.line.used = 177
    mei = await desk(stage, ZHUBEI)
    first, second = await mei.writes(at="2026-11-27T10:00"), await mei.writes()

    await mei.sends(first)
    shown = await mei.get(f"/news/{second}")

    assert re.search(r"別則消息已經排定</dt><dd>2<", shown)
    assert "/send" not in shown
    assert "不能送出" in shown


async def test_what_goes_over_telegram_alone_does_not_wait_for_line(opens: OpensStage, desk: Opens) -> None:
    stage = await opens(monthly_limit=200, GUARDIAN_LINE_RESERVE="20")
    reader = await stage.resident()
    await wants(stage, reader)
    stage.world.line.used = 200
    mei = await desk(stage, ZHUBEI)

    id = await mei.writes()
    await mei.sends(id)
    await until(stage, id, BroadcastState.ENDED)

    assert times(reader.chat) == 1


async def test_where_line_does_not_say_what_is_left_the_page_says_so(stage: Stage, desk: Opens) -> None:
    await wants(stage, await stage.neighbor())
    stage.world.line.faults.broken(None, method="quota")
    mei = await desk(stage, ZHUBEI)

    page = await mei.get(f"/news/{await mei.writes()}")

    assert "LINE 現在沒有說還剩多少" in page
    assert "送出給 1 人" in page


async def test_what_is_planned_for_the_night_is_said_and_sent_in_the_morning(stage: Stage, desk: Opens) -> None:
    reader = await stage.neighbor()
    await wants(stage, reader)
    mei = await desk(stage, ZHUBEI)

    id = await mei.writes(at="2026-11-25T21:00")
    shown = await mei.get(f"/news/{id}")
    sent = await mei.sends(id)
    lists = await mei.get("/news")
    await passes(stage, timedelta(hours=14))
    assert times(reader.chat) == 0, "8:40"
    await passes(stage, timedelta(minutes=21))
    await until(stage, id, BroadcastState.ENDED)

    assert "11月26日 09:00 開始傳" in shown
    assert "您選的時間在晚上" in shown
    assert "11月26日 09:00 才傳" in sent
    assert 'http-equiv="refresh"' not in sent
    assert "11月26日 09:00 才傳" in lists
    assert times(reader.chat) == 1


async def test_stopped_in_the_middle_it_goes_to_nobody_else(stage: Stage, desk: Opens) -> None:
    first, busy = await stage.neighbor("阿香"), await stage.neighbor("阿珠")
    await wants(stage, first, busy)
    await busy.taps("回報")
    await busy.chat.settled()
    mei = await desk(stage, ZHUBEI)
    id = await mei.writes()
    await mei.sends(id)
    await passes(stage, SHORT)
    await first.chat.wait_for(lambda chat: times(chat) == 1)

    moving = await mei.get(f"/news/{id}")
    still = await mei.get(f"/news/{id}?still=1")
    stopped = await mei.post(f"/news/{id}/stop")
    again = await mei.post(f"/news/{id}/stop")
    await passes(stage, timedelta(hours=1))

    assert rows(moving) == {"傳出去了": ("1",), "還在等": ("1",)}
    assert f'content="30; url=/console/news/{id}?watch=1"' in moving
    assert 'http-equiv="refresh"' not in still
    assert "停了，不會再傳" in stopped
    assert rows(stopped) == {"傳出去了": ("1",), "還在等": ("0",), "沒有傳（不想再收，或現在不能傳）": ("1",)}
    assert "已經有人做了" in again
    assert times(busy.chat) == 0


async def test_what_was_held_goes_on_when_there_is_room_and_to_nobody_twice(opens: OpensStage, desk: Opens) -> None:
    stage = await opens(monthly_limit=200, GUARDIAN_LINE_RESERVE="20")
    waits, has = await stage.neighbor(), await stage.resident()
    await wants(stage, waits, has)
    mei = await desk(stage, ZHUBEI)
    id = await mei.writes()
    await mei.sends(id)
    stage.world.line.used = 195
    await until(stage, id, BroadcastState.HELD)
    stage.clock.ahead(minutes=2)

    held = await mei.get(f"/news/{id}")
    stage.world.line.used = 0
    stage.clock.ahead(minutes=6)
    open_again = await mei.get(f"/news/{id}")
    gone_on = await mei.post(f"/news/{id}/go-on")
    again = await mei.post(f"/news/{id}/go-on")
    await until(stage, id, BroadcastState.ENDED)

    assert "12月1日 起" in held
    assert "/go-on" not in held
    assert "/go-on" in open_again
    assert "繼續傳了" in gone_on
    assert "已經有人做了" in again
    assert (times(waits.chat), times(has.chat)) == (1, 1)
    assert sum((await reached(stage, id)).values()) == 2


async def test_all_who_speak_for_the_county_see_what_was_said_and_can_stop_it(stage: Stage, desk: Opens) -> None:
    reader = await stage.neighbor()
    await wants(stage, reader)
    mei, lin, chen = await desk(stage, ZHUBEI), await desk(stage, ZHUDONG), await desk(stage, OPERATOR)
    id = await mei.writes(at="2026-11-27T10:00")
    await mei.sends(id)

    seen = await lin.get(f"/news/{id}")
    stopped = await chen.post(f"/news/{id}/stop")
    at_home = await mei.get(f"/news/{id}")
    await passes(stage, timedelta(days=3))

    assert "新竹縣竹北區社會福利服務中心" in seen
    assert '送出的</dt><dd lang="zh-Hant">新竹縣竹北區社會福利服務中心<' in seen
    assert '停的</dt><dd lang="zh-Hant">守望值班<' in at_home
    assert '送出的</dt><dd lang="zh-Hant">小美<' in at_home
    assert "小美" not in re.sub(r'<p class="who">.*?</p>', "", seen), "colleagues of another center stay unnamed"
    assert "停了" in stopped
    assert times(reader.chat) == 0


async def test_a_press_is_counted_on_the_page(stage: Stage, desk: Opens) -> None:
    reader = await stage.neighbor()
    await wants(stage, reader)
    mei = await desk(stage, ZHUBEI)
    id = await mei.writes()
    await mei.sends(id)
    await until(stage, id, BroadcastState.ENDED)

    await reader.chat.settled()
    await reader.taps("看服務卡")
    await reader.chat.settled()

    assert "按鈕被按了 1 次" in await mei.get(f"/news/{id}")


async def test_who_came_into_danger_after_it_was_shown_is_not_sent_to(stage: Stage, desk: Opens) -> None:
    calm, afraid = await stage.neighbor("阿香"), await stage.neighbor("阿珠")
    await wants(stage, calm, afraid)
    mei = await desk(stage, ZHUBEI)
    id = await mei.writes()
    mark = named("mark", await mei.get(f"/news/{id}"))

    care = stage.clock() + timedelta(days=1)
    await stage.bot.store.write(partial(people.change, person_id=await known(stage, afraid), care_until=care))
    anew = await mei.sends(id, mark)

    assert "送出給 1 人" in anew
    assert "不到 3 人想收到，但現在不會傳給他們" in anew
