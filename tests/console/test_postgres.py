from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from handlers.correcting import Wrong
from storage import checks, closures
from storage.database import Database
from storage.reports import StoredReport
from storage.sealed import Keyring
from storage.transaction import Store
from tests.console.conftest import XINPU, ZHUBEI, Clock, Visitor
from tests.console.test_closures import NOON_TO_MIDNIGHT
from tests.postgres import PostgresServer
from tests.postgres import postgres as postgres


@pytest.fixture
async def store(postgres: PostgresServer, clock: Clock) -> AsyncIterator[Store]:
    async with postgres.database() as url:
        store = Store(await Database.open(url), Keyring([b"k" * 32]), clock)
        yield store
        await store.close()


async def test_the_desk_is_the_same_on_postgresql(
    visitor: Callable[[], Awaitable[Visitor]], mei: Visitor, lin: Visitor, report: StoredReport
) -> None:
    browser = await visitor()
    assert (await browser.signs_in("mei", "guess")).status == 401
    assert report.case in (await browser.signs_in()).text

    assert "您接手了" in (await mei.does(report.case, "accept")).text
    assert "did=accepted" in (await browser.does(report.case, "accept")).url, "mei herself, in another browser"
    assert "問題送出了" in (await mei.does(report.case, "ask", question="還在嗎？")).text
    assert "轉出去了" in (await mei.does(report.case, "hand-on", to=XINPU)).text

    assert (await mei.opens(report.case)).status == 404
    assert "還在嗎？" in (await lin.opens(report.case)).text


async def test_days_off_and_checks_are_the_same_on_postgresql(mei: Visitor, store: Store) -> None:
    await store.write(lambda tx: checks.ask_for(tx, ZHUBEI, Wrong.PHONE))
    await mei.post("/closures", **NOON_TO_MIDNIGHT)
    await mei.post("/closures", **NOON_TO_MIDNIGHT)
    [said] = await store.read(closures.standing)
    [check] = await store.read(checks.waiting)

    assert "取消了" in (await mei.post(f"/closures/{said.id}/lift")).text
    assert "不再列出" in (await mei.post(f"/checks/{check.id}/done")).text
    assert await store.read(closures.shut) == {}
