from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from datetime import date

import pytest

from directory.facts import Confidence, Status
from directory.freshness import Known
from directory.model import Directory
from directory.stale import stale
from handlers.correcting import Wrong
from handlers.oncall import OPERATOR
from locales import LANGUAGES, words
from storage import checks
from storage.transaction import Store
from tests.console.conftest import ZHUBEI, Clock, Joins, Page, Visitor

Says = Callable[..., Awaitable[None]]
TODAY = date(2026, 3, 4)


@pytest.fixture
def says(store: Store) -> Says:
    """Somebody says that something is wrong with an entry."""

    async def say(entry: str, what: Wrong = Wrong.PHONE, times: int = 1) -> None:
        for _ in range(times):
            await store.write(lambda tx: checks.ask_for(tx, entry, what))

    return say


def _done(page: Page) -> str:
    """The address of the first “looked into it”."""
    found = re.search(r'action="/console(/checks/\d+/done)"', page.text)
    assert found is not None, page.text
    return found[1]


async def test_what_is_said_to_be_wrong_stands_there_with_its_facts_until_somebody_has_looked_into_it(
    mei: Visitor, says: Says, store: Store, directory: Directory
) -> None:
    center = directory.center_or_unit(ZHUBEI)
    await says(ZHUBEI, Wrong.PHONE, times=3)
    await says(ZHUBEI, Wrong.MOVED)

    page = await mei.get("/checks")
    done = await mei.post(_done(page))

    assert page.text.count(f">{center.name}</span>") >= 1
    assert "2026-03-04 起 3 次" in page.text
    assert "搬走了" in page.text
    assert f'href="tel:{center.phone}"' in page.text
    assert str(center.address) in page.text
    assert center.contact.text in page.text
    assert "不再列出" in done.text
    assert [it.what for it in await store.read(checks.waiting)] == [Wrong.MOVED]


async def test_a_second_tap_says_that_somebody_has_looked_into_it(mei: Visitor, says: Says) -> None:
    await says(ZHUBEI)
    first = _done(await mei.get("/checks"))
    await mei.post(first)

    again = await mei.post(first)

    assert again.status == 200
    assert "已經有人查過了" in again.text


async def test_each_reads_what_is_said_of_their_own_county_and_the_operator_all_and_national_lines(
    mei: Visitor, joins: Joins, says: Says, directory: Directory
) -> None:
    operator = await joins("chen", OPERATOR)
    taipei = next(center for center in directory.centers if center.county == "63000")
    line = directory.hotlines[0]
    for entry in (ZHUBEI, taipei.id, line.id, "a-place-that-is-gone"):
        await says(entry)

    own, all_of_it = await mei.get("/checks"), await operator.get("/checks")

    assert own.text.count('class="doubted"') == 1
    assert all_of_it.text.count('class="doubted"') == 4
    assert "名錄裡已經沒有這個單位" in all_of_it.text
    assert f">{line.name}</span>" in all_of_it.text


async def test_nobody_is_sent_to_a_line_for_danger_only_to_ask_about_it(joins: Joins, says: Says) -> None:
    operator = await joins("chen", OPERATOR)
    await says("police-110")
    await says("119-sms-hsinchu-county")

    page = await operator.get("/checks")

    doubted = page.text[: page.text.index("太久沒有問的")]
    assert doubted.count("不要打去問") == 2
    assert "tel:" not in doubted


async def test_nobody_closes_what_is_said_of_another_county(
    mei: Visitor, joins: Joins, says: Says, store: Store, directory: Directory
) -> None:
    operator = await joins("chen", OPERATOR)
    taipei = next(center for center in directory.centers if center.county == "63000")
    await says(taipei.id)
    done = _done(await operator.get("/checks"))

    foreign, missing, odd = await mei.post(done), await mei.post("/checks/17/done"), await mei.post("/checks/x/done")

    assert (foreign.status, missing.status, odd.status) == (404, 404, 404)
    assert foreign.text == missing.text
    assert len(await store.read(checks.waiting)) == 1


async def test_the_oftenest_said_stands_first_and_a_flood_of_sayings_stays_a_page(
    joins: Joins, says: Says, directory: Directory
) -> None:
    operator = await joins("chen", OPERATOR)
    for center in directory.centers[:60]:
        await says(center.id)
    often = directory.centers[59]
    await says(often.id, times=2)

    page = await operator.get("/checks")

    assert page.text.count('class="doubted"') == 50
    assert "還有 10 個單位" in page.text
    assert often.name in page.text.split('class="doubted"')[1]


async def test_what_nobody_has_asked_about_for_too_long_is_a_list_to_call_the_most_urgent_first(
    mei: Visitor, directory: Directory
) -> None:
    own = [it for it in stale(directory, TODAY) if it.county == "10004"]

    page = await mei.get("/checks")

    assert f'太久沒有問的 <span class="count">{len(own)}</span>' in page.text
    listed = page.text[page.text.index("先問這些") :]
    assert listed.index(own[0].name) <= min(listed.index(it.name) for it in own[1:20])
    assert f'href="tel:{str(own[0].call).partition("#")[0]}"' in listed


async def test_the_operator_reads_the_counties_with_most_old_facts_first(joins: Joins, directory: Directory) -> None:
    operator = await joins("chen", OPERATOR)
    found = stale(directory, TODAY)

    page = await operator.get("/checks")

    counted = [int(count) for count in re.findall(r"<li><span[^>]*>[^<]+</span> (\d+)</li>", page.text)]
    assert counted == sorted(counted, reverse=True)
    assert sum(counted) == len(found)
    assert ">全國</span>" in page.text


async def test_a_worker_whose_center_is_gone_reads_an_empty_page(joins: Joins, says: Says) -> None:
    await says(ZHUBEI)
    left = await joins("left", "10004-gone")

    page = await left.get("/checks")

    assert "沒有人說哪裡不對" in page.text
    assert "都還在期限內" in page.text


async def test_facts_grow_old_with_the_day(mei: Visitor, clock: Clock, directory: Directory) -> None:
    clock.now = clock.now.replace(year=2036)
    then = clock.now.date()
    await mei.signs_in()

    page = await mei.get("/checks")

    count = sum(it.county == "10004" for it in stale(directory, then))
    assert f'太久沒有問的 <span class="count">{count}</span>' in page.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_can_stand_on_the_page_has_its_words(language: str) -> None:
    spoken = words(language)
    for id in (
        *(f"desk-fact-{known}" for known in Known),
        *(f"desk-status-{status}".replace("_", "-") for status in Status),
        *(f"desk-confidence-{confidence}" for confidence in Confidence),
        *(f"wrong-{wrong}" for wrong in Wrong),
    ):
        assert spoken.text(id)
