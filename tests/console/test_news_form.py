"""A piece of news is written down as it was meant, once, for one's own county, and goes to nobody by that."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest

from handlers.oncall import OPERATOR, of_county
from storage import broadcasts, people, subscriptions
from storage.broadcasts import Broadcast, BroadcastState, Written
from storage.retention import Keep, sweep
from storage.transaction import Store, Tx
from tests.console.conftest import Clock, Joins, Page, Visitor

TEXT = "租金補貼從今天開始申請，帶身分證和租約到公所。"
FORM = {"topic": "money", "county": "10004", "text-zh-Hant": TEXT}


async def kept(store: Store) -> list[Broadcast]:
    return await store.read(lambda tx: list(broadcasts.every(tx)))


def form_of(page: Page) -> dict[str, str]:
    """What makes a form ours, and this form the one it is."""
    found = re.search(r'name="news" value="(\d+)"', page.text)
    assert found is not None, page.text
    return {"token": page.token, "news": found[1]}


def path_of(page: Page) -> str:
    """Where the news stands that a page is about."""
    return page.url.partition("/console")[2].partition("?")[0]


def mark_in(page: Page) -> str:
    """By what the button knows who was shown."""
    found = re.search(r'name="mark" value="(\w+)"', page.text)
    assert found is not None, page.text
    return found[1]


async def writes(visitor: Visitor, **fields: str) -> Page:
    return await visitor.post("/news/new", **form_of(await visitor.get("/news/new")), **{**FORM, **fields})


async def test_what_was_written_is_kept_as_a_draft_and_listed(mei: Visitor, store: Store) -> None:
    fields = {"text-vi": "Trợ cấp", "text-th": "  ", "at": "2026-03-05T10:00", "entry": "welfare-1957"}

    page = await writes(mei, **fields)
    lists = await mei.get("/news")

    [it] = await kept(store)
    at = datetime(2026, 3, 5, 2, tzinfo=UTC)
    assert it.written == Written("money", ("10004",), {"zh-Hant": TEXT, "vi": "Trợ cấp"}, "welfare-1957", at)
    assert (it.state, it.center_id) == (BroadcastState.DRAFT, "10004-zhubei")
    assert "還沒有傳給任何人" in page.text
    assert "錢、吃、住" in lists.text
    assert "草稿，還沒有傳" in lists.text


async def test_a_form_sent_twice_makes_one_draft_and_the_back_button_changes_it(mei: Visitor, store: Store) -> None:
    form = form_of(await mei.get("/news/new"))

    await mei.post("/news/new", **form, **FORM)
    await mei.post("/news/new", **form, **FORM)
    await mei.post("/news/new", **form, **{**FORM, "text-zh-Hant": "改過了"})

    [it] = await kept(store)
    assert it.written.texts == {"zh-Hant": "改過了"}


async def test_the_form_of_what_is_over_loses_no_word_and_becomes_another(mei: Visitor, store: Store) -> None:
    form = form_of(await mei.get("/news/new"))
    await mei.post("/news/new", **form, **FORM)
    await mei.post(f"/news/{form['news']}/stop")

    again = await mei.post("/news/new", **form, **FORM)
    other = await mei.post("/news/new", **form, **{**FORM, "text-zh-Hant": "另外一則"})
    third = await mei.post("/news/new", **form_of(other), **{**FORM, "text-zh-Hant": "另外一則"})

    assert "草稿，丟掉了" in again.text
    assert "已經有人做了" in again.text
    assert other.status == 409
    assert "另外一則" in other.text
    assert "草稿存好了" in third.text
    assert {it.state for it in await kept(store)} == {BroadcastState.DRAFT, BroadcastState.STOPPED}


@pytest.mark.parametrize(
    ("typed", "kindly"),
    [
        ({"topic": ""}, "請選主題"),
        ({"topic": "harm"}, "請選主題"),
        ({"county": "10018"}, "請選縣市"),
        ({"county": ""}, "請選縣市"),
        ({"county": "", "everywhere": "1"}, "請選縣市"),
        ({"text-zh-Hant": " \r\n "}, "請寫中文的內容"),
        ({"text-zh-Hant": "長" * 501}, "現在 501 個字"),
        ({"text-fil": "x" * 502}, "現在 502 個字"),
        ({"entry": "nobody"}, "不在名錄裡"),
        ({"words": "租金"}, "請在找到的裡面選一個"),
        ({"words": "租金", "seen": "租金"}, "請在找到的裡面選一個"),
        ({"at": "明天"}, "看不懂時間"),
        ({"at": "2026-03-04T11:59"}, "已經過了"),
        ({"at": "2026-06-04T11:59"}, "最遠只能排到 60 天後"),
    ],
)
async def test_what_cannot_be_meant_is_asked_about_beside_its_field_and_what_was_typed_stays(
    mei: Visitor, store: Store, typed: dict[str, str], kindly: str
) -> None:
    page = await writes(mei, **{"text-en": "In English", **typed})

    assert page.status == 422
    assert kindly in page.text
    assert "In English" in page.text
    assert "還沒有存" in page.text
    assert 'name="news"' in page.text
    assert not await kept(store)


async def test_a_text_of_exactly_500_signs_is_kept_however_a_browser_ends_its_lines(mei: Visitor, store: Store) -> None:
    await writes(mei, **{"text-zh-Hant": "字" * 249 + "\r\n" + "😀" * 250})

    [it] = await kept(store)
    assert len(it.written.texts["zh-Hant"]) == 500


async def test_a_service_is_found_by_words_chosen_and_shown_again(mei: Visitor, store: Store) -> None:
    asked = form_of(await mei.get("/news/new"))

    found = await mei.post("/news/new", **asked, **FORM, do="search", words="竹北 社福中心")
    page = await mei.post(
        "/news/new", **asked, **FORM, words="竹北 社福中心", seen="竹北 社福中心", entry="10004-zhubei"
    )
    edited = await mei.get(f"/news/{asked['news']}/edit")

    assert 'value="10004-zhubei"' in found.text
    assert TEXT in found.text
    assert "03-5586581" in found.text
    assert "新竹縣竹北區社會福利服務中心" in page.text
    assert 'value="10004-zhubei" checked' in edited.text


async def test_the_id_of_a_service_is_pasted_and_none_is_chosen_again(mei: Visitor, store: Store) -> None:
    asked = form_of(await mei.get("/news/new"))

    pasted = await mei.post("/news/new", **asked, **FORM, do="search", words="welfare-1957")
    await mei.post("/news/new", **asked, **FORM, entry="none")

    assert 'value="welfare-1957" checked' in pasted.text
    [it] = await kept(store)
    assert it.written.entry is None


async def test_searching_keeps_nothing(mei: Visitor, store: Store) -> None:
    await writes(mei, do="search", words="長照")

    assert not await kept(store)


async def test_the_operator_writes_to_some_counties_or_to_all_and_never_to_all_by_leaving_it_open(
    joins: Joins, store: Store
) -> None:
    operator = await joins("chen", OPERATOR)

    opened = await writes(operator, county="")
    await writes(operator, everywhere="1", county="10004")

    assert "全台灣" in opened.text
    assert opened.status == 422
    [it] = await kept(store)
    assert it.written.counties == ()


async def test_a_county_gets_its_own_boxes_and_no_all_of_taiwan(joins: Joins) -> None:
    duty = await joins("duty", of_county("10004"))

    page = await duty.get("/news/new")

    assert "新竹縣" in page.text
    assert "全台灣" not in page.text
    assert "臺南市" not in page.text


async def test_news_of_another_county_and_drafts_of_another_center_are_as_if_they_were_missing(
    mei: Visitor, lin: Visitor, joins: Joins, store: Store
) -> None:
    tainan = await joins("ann", of_county("67000"))
    form = form_of(await mei.get("/news/new"))
    await mei.post("/news/new", **form, **FORM)

    for visitor in (tainan, lin):
        missing = await visitor.get("/news/17")
        for path in (f"/news/{form['news']}", f"/news/{form['news']}/edit"):
            page = await visitor.get(path)
            assert (page.status, page.text) == (404, missing.text)
        for act in ("edit", "send", "stop", "go-on"):
            assert (await visitor.post(f"/news/{form['news']}/{act}", **FORM)).status == 404
        assert TEXT not in (await visitor.get("/news")).text
    taken = await lin.post("/news/new", token=(await lin.get("/news")).token, news=form["news"], **FORM)

    assert taken.status == 404
    [it] = await kept(store)
    assert it.state is BroadcastState.DRAFT


async def test_a_worker_whose_center_is_gone_is_told_so_and_writes_nothing(joins: Joins, store: Store) -> None:
    left = await joins("left", "10004-gone")

    lists, form = await left.get("/news"), await left.get("/news/new")
    refused = await left.post("/news/new", token=lists.token, news="17", **FORM)

    assert "不在名錄裡" in lists.text
    assert "不在名錄裡" in form.text
    assert refused.status == 422
    assert not await kept(store)


async def test_a_form_whose_number_is_none_is_refused(mei: Visitor) -> None:
    token = (await mei.get("/news/new")).token

    assert (await mei.post("/news/new", token=token, news="x", **FORM)).status == 400
    assert (await mei.get("/news/x")).status == 404


async def test_few_readers_of_a_language_are_not_told_apart_and_why_somebody_is_left_out_is_never_said(
    mei: Visitor, store: Store
) -> None:
    def want(tx: Tx) -> None:
        for language, many in (("zh-Hant", 5), ("id", 4), ("th", 1)):
            for number in range(many):
                reader = people.welcome(tx, "line", f"U-{language}-{number}", language)
                subscriptions.begin(tx, reader.id, "money", "10004")
        blocked, guarded = (people.welcome(tx, "line", f"U-{number}", "vi") for number in range(2))
        people.change(tx, blocked.id, blocked_at=tx.now)
        people.change(tx, guarded.id, care_until=tx.now + timedelta(days=1))
        for reader in (blocked, guarded):
            subscriptions.begin(tx, reader.id, "money", "10004")

    await store.write(want)

    page = await writes(mei)

    table = re.findall(r'<th scope="row"[^>]*>([^<]+)</th><td>(\S+)</td>', page.text)
    assert table == [("一共 10 人", "10"), ("中文", "5"), ("其他語言", "5")]
    assert "不到 3 人想收到，但現在不會傳給他們" in page.text
    assert "封鎖" not in page.text
    assert "沒有接上 LINE" in page.text


async def test_with_nobody_to_write_to_there_is_nothing_to_send(mei: Visitor, clock: Clock) -> None:
    page = await writes(mei)
    sent = await mei.post(f"{path_of(page)}/send", mark="")

    assert "現在沒有人會收到" in page.text
    assert "/send" not in page.text
    assert "還沒有送出：現在沒有人會收到" in sent.text


async def test_a_draft_is_thrown_away_and_listed_no_more(mei: Visitor, store: Store) -> None:
    page = await writes(mei)
    path = path_of(page)

    thrown = await mei.post(f"{path}/stop")
    again = await mei.post(f"{path}/stop")

    assert "草稿丟掉了" in thrown.text
    assert "還沒有寫過消息" in thrown.text
    assert "已經有人做了" in again.text


async def test_what_was_written_once_begins_another_piece_with_its_words_and_without_its_time(
    mei: Visitor, store: Store
) -> None:
    first = await writes(mei, entry="welfare-1957", at="2026-03-05T10:00")
    await mei.post(f"{path_of(first)}/stop")

    form = await mei.get(f"{path_of(first)}/again")
    second = await mei.post("/news/new", **form_of(form), **FORM)

    assert TEXT in form.text
    assert 'value="welfare-1957" checked' in form.text
    assert "2026-03-05" not in form.text
    assert path_of(second) != path_of(first)
    assert len(await kept(store)) == 2


async def test_the_language_is_changed_without_leaving_a_piece_of_news(mei: Visitor) -> None:
    draft = await writes(mei)
    here = re.search(r'name="page" value="([^"]+)"', draft.text)
    assert here is not None

    english = await mei.post("/language", token=draft.token, language="en", page=here[1])
    astray = await mei.post("/language", token=draft.token, language="en", page="news/../case")

    assert path_of(english) == path_of(draft)
    assert "Nobody would get it now" in english.text
    assert astray.url.endswith("/console/")


async def test_a_draft_that_nobody_sends_is_erased_after_three_months(mei: Visitor, store: Store, clock: Clock) -> None:
    await writes(mei)
    clock.passes(timedelta(days=91))

    await store.write(lambda tx: sweep(tx, Keep()))

    assert not await kept(store)
