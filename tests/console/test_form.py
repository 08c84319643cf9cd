"""A referral's form at the desk and behind the referrer's own link: opened by whom, how often, and what it tells."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from io import BytesIO
from urllib.parse import quote

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from odfdo import Document

from bot.own_form import PATH, OwnForm
from directory.model import Directory
from handlers.house import House
from handlers.printed import own_link
from handlers.reporting import file_report
from paper.templates import MEDIA_TYPE, Templates
from storage import links, reports, timeline
from storage.people import Person
from storage.reports import StoredReport
from storage.retention import Keep, sweep
from storage.timeline import Happened
from storage.transaction import Store
from tests.console.conftest import Clock, Joins, Visitor
from tests.referrals import STORY, referral, sealed

HEALTH = "10018-health"

Phone = TestClient[web.Request, web.Application]


@pytest.fixture
async def filed(store: Store, house: House, directory: Directory, reporter: Person) -> StoredReport:
    """A neighbor's referral, with the health bureau of Hsinchu City."""
    told = referral(directory)

    return await store.write(
        lambda tx: file_report(tx, house, reporter, told.report, kind="outreach", more=sealed(told))[0]
    )


@pytest.fixture
async def hui(joins: Joins) -> Visitor:
    """A worker of the health bureau."""
    return await joins("hui", HEALTH)


@pytest.fixture
async def phone(store: Store, house: House) -> AsyncIterator[Phone]:
    """The referrer's browser."""
    app, own = web.Application(), OwnForm(store, house, Templates())
    app.router.add_get(PATH, own.ask)
    app.router.add_post(PATH, own.open)
    async with TestClient(TestServer(app), headers={"Accept-Language": "zh-TW"}) as client:
        yield client


async def happened(store: Store, report: StoredReport) -> list[tuple[str, str, object]]:
    entries = await store.read(lambda tx: timeline.of(tx, report.id))
    return [(entry.happened, entry.actor.partition(":")[0], entry.facts.get("how")) for entry in entries]


async def test_the_desk_shows_the_form_and_gives_it_as_odt(hui: Visitor, filed: StoredReport) -> None:
    page = await hui.opens(filed.case)
    form = await hui.get(f"/case/{quote(filed.case)}/form")
    odt = await hui.get(f"/case/{quote(filed.case)}/form.odt")

    assert f"{filed.case}/form" in page.text.replace("%E7%AB%B9", "竹")
    assert STORY in form.text
    assert "0912 345 678" in form.text
    assert "form-action 'self'" in form.response.headers["Content-Security-Policy"]
    assert odt.response.content_type == MEDIA_TYPE
    content = await odt.response.read()
    assert "阿明" in Document(BytesIO(content)).get_formatted_text()


async def test_opening_the_form_is_written_down_once_a_day_and_way(
    hui: Visitor, filed: StoredReport, store: Store, clock: Clock
) -> None:
    for path in ("form", "form", "form.odt"):
        await hui.get(f"/case/{quote(filed.case)}/{path}")
    clock.passes(timedelta(days=1))
    await hui.signs_in("hui")
    await hui.get(f"/case/{quote(filed.case)}/form")

    opened = [entry for entry in await happened(store, filed) if entry[0] is Happened.FORM_OPENED]
    assert [(who, how) for _, who, how in opened] == [("worker", "page"), ("worker", "odt"), ("worker", "page")]
    page = await hui.opens(filed.case)
    assert "hui社工 打開了轉介單。" in page.text
    assert "hui社工 下載了轉介單（ODT）。" in page.text


async def test_the_form_is_for_who_may_see_the_case(
    mei: Visitor, filed: StoredReport, report: StoredReport, hui: Visitor
) -> None:
    assert (await mei.get(f"/case/{quote(filed.case)}/form")).status == 404
    assert (await mei.get(f"/case/{quote(filed.case)}/form.odt")).status == 404
    assert (await mei.get(f"/case/{quote(report.case)}/form")).status == 404, "an ordinary report has none"
    assert (await hui.get(f"/case/{quote(filed.case)}/form?sent=2")).status == 404
    assert (await hui.get(f"/case/{quote(filed.case)}/form?sent=1")).status == 200


async def test_after_the_retention_period_there_is_no_form(
    hui: Visitor, filed: StoredReport, store: Store, clock: Clock
) -> None:
    await store.write(lambda tx: reports.change(tx, filed.id, state="closed", closed_at=tx.now))
    clock.passes(timedelta(days=91))
    await store.write(lambda tx: sweep(tx, Keep()))

    await hui.signs_in("hui")

    assert (await hui.get(f"/case/{quote(filed.case)}/form")).status == 404


async def test_the_referrers_link_opens_once_and_names_nobody(
    phone: Phone, store: Store, house: House, filed: StoredReport
) -> None:
    link = await store.write(lambda tx: own_link(tx, house, filed))
    path = link.removeprefix(house.public_url)

    preview = await (await phone.get(path)).text()
    first = await phone.post(path, data={"as": "page"})
    second = await phone.post(path, data={"as": "page"})

    for personal in ("林", "0912", "阿明", filed.case, quote(filed.case), STORY):
        assert personal not in link
        assert personal not in preview
    assert first.status == 200
    assert STORY in await first.text()
    assert first.headers["Cache-Control"] == "no-store"
    assert second.status == 410
    assert STORY not in await second.text()
    assert (Happened.FORM_FETCHED, "reporter", "page") in await happened(store, filed)


async def test_looking_at_the_link_first_uses_nothing_up(
    phone: Phone, store: Store, house: House, filed: StoredReport
) -> None:
    path = (await store.write(lambda tx: own_link(tx, house, filed))).removeprefix(house.public_url)

    for _ in range(3):
        assert (await phone.get(path)).status == 200
    saved = await phone.post(path, data={"as": "odt"})

    assert saved.content_type == MEDIA_TYPE
    assert "阿明" in Document(BytesIO(await saved.read())).get_formatted_text()


async def test_the_link_is_good_for_a_quarter_of_an_hour(
    phone: Phone, store: Store, house: House, filed: StoredReport, clock: Clock
) -> None:
    path = (await store.write(lambda tx: own_link(tx, house, filed))).removeprefix(house.public_url)

    clock.passes(timedelta(minutes=15, seconds=1))

    assert (await phone.get(path)).status == 410
    assert (await phone.post(path)).status == 410


async def test_a_link_to_the_form_opens_no_desk_and_one_to_the_desk_no_form(
    phone: Phone, hui: Visitor, store: Store, house: House, filed: StoredReport
) -> None:
    own = (await store.write(lambda tx: own_link(tx, house, filed))).rpartition("/")[2]
    desk = await store.write(lambda tx: links.make(tx, filed.id, timedelta(hours=1)))
    assert (await phone.post(f"/form/{desk}")).status == 410

    assert "/case/" not in (await hui.get(f"/open/{own}")).url
    assert "/case/" in (await hui.get(f"/open/{desk}")).url
    assert (await phone.get("/form/guess")).status == 410


async def test_a_referral_is_handed_on_among_the_health_side(hui: Visitor, filed: StoredReport, store: Store) -> None:
    page = (await hui.opens(filed.case)).text

    assert '<option value="10018-mental">' in page
    assert "社會福利服務中心" not in page.partition('<select id="to"')[2].partition("</select>")[0]
    assert "轉出去了" in (await hui.does(filed.case, "hand-on", to="10018-mental")).text
    handed = await store.write(lambda tx: reports.by_id(tx, filed.id))
    assert handed is not None
    assert handed.center_id == "10018-mental"
