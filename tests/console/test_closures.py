from __future__ import annotations

import re
from datetime import timedelta

import pytest

from handlers.oncall import OPERATOR, of_county
from storage import closures
from storage.transaction import Store
from tests.console.conftest import Clock, Joins, Page, Visitor

NOON_TO_MIDNIGHT = {"county": "10004", "begins": "2026-03-04T12:00", "ends": "2026-03-05T00:00"}


def _lifting(page: Page) -> str:
    """The address of the first button that lifts something."""
    found = re.search(r'action="/console(/closures/\d+/lift)"', page.text)
    assert found is not None, page.text
    return found[1]


async def test_a_day_off_is_said_for_the_own_county_until_midnight_and_is_lifted_again(
    mei: Visitor, store: Store, clock: Clock
) -> None:
    before = await mei.get("/closures")

    said = await mei.post("/closures", **NOON_TO_MIDNIGHT)
    shut = await store.read(closures.shut)
    lifted = await mei.post(_lifting(said))

    assert 'value="2026-03-04T12:00"' in before.text
    assert 'value="2026-03-05T00:00"' in before.text
    assert "沒有。各單位照平常" in before.text
    assert "新竹縣" in said.text
    assert "3月4日 24:00" in said.text
    assert "mei社工" in said.text
    assert set(shut) == {"10004"}
    assert "取消了" in lifted.text
    assert not await store.read(closures.shut)
    [kept] = await store.read(closures.every)
    assert kept.said_by == kept.lifted_by
    assert str(kept.said_by).startswith("worker:")


async def test_in_the_evening_the_form_stands_at_the_next_day(mei: Visitor, clock: Clock) -> None:
    clock.passes(timedelta(hours=9))
    asked = await mei.get("/closures")

    page = await mei.signs_in(page="closures")

    assert asked.status == 401
    assert 'name="page" value="closures"' in asked.text
    assert 'value="2026-03-05T00:00"' in page.text
    assert 'value="2026-03-06T00:00"' in page.text


async def test_the_list_of_cases_says_that_a_day_off_still_stands(mei: Visitor, joins: Joins) -> None:
    await mei.post("/closures", **NOON_TO_MIDNIGHT)
    taipei = await joins("ann", of_county("63000"))

    own, foreign = await mei.get("/"), await taipei.get("/")

    assert "現在說可能停班：新竹縣。" in own.text
    assert "可能停班" not in foreign.text
    await mei.post(_lifting(await mei.get("/closures")))
    assert "可能停班" not in (await mei.get("/")).text


async def test_a_double_tap_says_it_once(mei: Visitor, store: Store) -> None:
    await mei.post("/closures", **NOON_TO_MIDNIGHT)
    await mei.post("/closures", **NOON_TO_MIDNIGHT)

    assert len(await store.read(closures.standing)) == 1


async def test_a_second_tap_on_lifting_says_that_it_was_lifted(mei: Visitor) -> None:
    said = await mei.post("/closures", **NOON_TO_MIDNIGHT)
    await mei.post(_lifting(said))

    again = await mei.post(_lifting(said))

    assert again.status == 200
    assert "已經有人取消" in again.text


@pytest.mark.parametrize(
    ("typed", "kindly"),
    [
        ({"county": ""}, "請選縣市"),
        ({"begins": "中午"}, "看不懂時間"),
        ({"ends": ""}, "看不懂時間"),
        ({"ends": "2026-03-04T11:00"}, "結束要在開始之後"),
        ({"begins": "2026-03-03T00:00", "ends": "2026-03-03T12:00"}, "已經過了"),
        ({"ends": "2026-03-12T12:01"}, "最長 7 天"),
        ({"begins": "2027-03-04T12:00", "ends": "2027-03-05T00:00"}, "30 天以後"),
        ({"begins": "0001-01-01T00:00", "ends": "9999-12-31T23:59"}, "最長 7 天"),
    ],
)
async def test_a_time_that_cannot_be_meant_is_asked_about_kindly_and_what_was_typed_stays(
    mei: Visitor, store: Store, typed: dict[str, str], kindly: str
) -> None:
    given = {name: value for name, value in {**NOON_TO_MIDNIGHT, **typed}.items() if value or name != "county"}

    page = await mei.post("/closures", **given)

    assert page.status == 422
    assert kindly in page.text
    assert f'value="{given["begins"]}"' in page.text
    assert f'value="{given["ends"]}"' in page.text
    assert await store.read(closures.every) == []


async def test_nobody_says_or_lifts_it_for_a_county_that_is_not_theirs(
    mei: Visitor, joins: Joins, store: Store
) -> None:
    taipei = await joins("ann", of_county("63000"))
    said = await mei.post("/closures", **NOON_TO_MIDNIGHT)

    foreign = await taipei.post("/closures", **NOON_TO_MIDNIGHT)
    lifting, missing = await taipei.post(_lifting(said)), await taipei.post("/closures/17/lift")

    assert foreign.status == 403
    assert (lifting.status, missing.status) == (404, 404)
    assert lifting.text == missing.text
    assert "新竹縣" not in (await taipei.get("/closures")).text
    assert len(await store.read(closures.standing)) == 1


async def test_colleagues_of_another_center_read_the_center_and_not_the_name(mei: Visitor, lin: Visitor) -> None:
    await mei.post("/closures", **NOON_TO_MIDNIGHT)

    page = await lin.get("/closures")

    assert "新竹縣竹北區社會福利服務中心 · 3月4日 12:00" in page.text
    assert "mei社工" not in page.text


async def test_the_operator_says_it_for_several_counties_at_once(joins: Joins, store: Store) -> None:
    operator = await joins("chen", OPERATOR)
    token = (await operator.get("/closures")).token
    chosen = [("county", "10004"), ("county", "10018")]
    times = [("begins", "2026-03-04T12:00"), ("ends", "2026-03-05T00:00"), ("token", token)]

    async with operator.client.post("/console/closures", data=[*chosen, *times]) as answer:
        text = await answer.text()

    assert set(await store.read(closures.shut)) == {"10004", "10018"}
    assert "取消新竹市的停班" in text


async def test_what_was_said_at_the_command_line_is_shown_as_it_was_said(mei: Visitor, store: Store) -> None:
    await store.write(
        lambda tx: closures.close(tx, "10004", tx.now + timedelta(hours=1), tx.now + timedelta(hours=2), "值班小陳")
    )

    page = await mei.get("/closures")

    assert "值班小陳" in page.text
    assert "還沒開始" in page.text


async def test_a_day_off_that_is_over_is_said_no_more(mei: Visitor, clock: Clock) -> None:
    await mei.post("/closures", **NOON_TO_MIDNIGHT)

    clock.passes(timedelta(hours=13))
    page = await mei.signs_in(page="closures")

    assert "沒有。各單位照平常" in page.text


async def test_a_worker_whose_center_is_gone_is_told_so_and_says_nothing(joins: Joins) -> None:
    left = await joins("left", "10004-gone")

    page = await left.get("/closures")

    assert "不在名錄裡" in page.text
    assert (await left.post("/closures", **NOON_TO_MIDNIGHT)).status == 403


async def test_the_language_is_changed_without_leaving_the_page(mei: Visitor) -> None:
    page = await mei.post("/language", token=(await mei.get("/closures")).token, language="en", page="closures")

    assert page.url.endswith("/console/closures")
    assert "Opening hours on days off" in page.text


async def test_every_room_of_the_desk_leads_to_the_others(mei: Visitor) -> None:
    for path in ("/", "/closures", "/checks"):
        page = await mei.get(path)
        assert page.text.count('aria-current="page"') == 1
        assert 'href="/console/closures"' in page.text
