from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from urllib.parse import quote

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from argon2 import PasswordHasher

from console.app import console_app
from console.passwords import Passwords
from handlers.house import House
from storage import invites, links
from storage.invites import InviteFor
from storage.reports import StoredReport
from storage.transaction import Store
from tests.console.conftest import PASSWORD, ZHUBEI, Clock, Visitor

Opens = Callable[[], Awaitable[Visitor]]


async def test_a_worker_signs_in_reads_and_signs_out(visitor: Opens, mei: Visitor, report: StoredReport) -> None:
    browser = await visitor()

    page = await browser.signs_in(" MEI ")
    assert page.url.endswith("/console/")
    assert report.case in page.text

    gone = await browser.post("/sign-out")
    assert gone.url.endswith("/console/sign-in")
    assert (await browser.get("/")).status == 401
    assert (await mei.get("/")).status == 200, "only this browser was signed out"


async def test_a_session_of_yesterday_opens_nothing_after_sign_out(mei: Visitor) -> None:
    kept = {
        name: morsel.value
        for name, morsel in mei.client.session.cookie_jar.filter_cookies(mei.client.make_url("/console/")).items()
    }

    await mei.post("/sign-out")

    mei.client.session.cookie_jar.update_cookies(kept, mei.client.make_url("/console/"))
    assert (await mei.get("/")).status == 401


async def test_the_cookie_is_kept_from_scripts_and_other_sites(store: Store, house: House, mei: Visitor) -> None:
    root = web.Application()
    root.add_subapp("/console", console_app(store, house, is_secure=True, passwords=_cheap()))

    async with TestClient(TestServer(root)) as client:
        form = await client.get("/console/sign-in")
        token = form.cookies["guardian_form"].value
        entered = await client.post(
            "/console/sign-in",
            data={"token": token, "name": "mei", "password": PASSWORD},
            headers={"Cookie": f"guardian_form={token}"},
            allow_redirects=False,
        )

    for cookie in (form.cookies["guardian_form"], entered.cookies["guardian_desk"]):
        assert cookie["httponly"]
        assert cookie["secure"]
        assert cookie["samesite"] == "Lax"
        assert cookie["path"] == "/console"


async def test_a_sign_in_gives_a_fresh_session_and_ends_the_one_before(mei: Visitor) -> None:
    def cookie() -> str:
        return mei.client.session.cookie_jar.filter_cookies(mei.client.make_url("/console/"))["guardian_desk"].value

    before, token = cookie(), (await mei.get("/")).token

    await mei.post("/sign-in", token=token, name="mei", password=PASSWORD)

    after = cookie()
    assert after != before
    mei.client.session.cookie_jar.update_cookies({"guardian_desk": before}, mei.client.make_url("/console/"))
    assert (await mei.get("/")).status == 401


async def test_an_unknown_name_and_a_wrong_password_get_the_same_answer(visitor: Opens, mei: Visitor) -> None:
    browser = await visitor()

    wrong = await browser.signs_in("mei", "not the password")
    unknown = await browser.signs_in("nobody", "not the password")

    assert (wrong.status, unknown.status) == (401, 401)
    assert wrong.text == unknown.text


async def test_a_name_is_held_back_after_five_tries_even_with_the_right_password(
    visitor: Opens, mei: Visitor, clock: Clock
) -> None:
    browser = await visitor()
    for _ in range(5):
        assert (await browser.signs_in("mei", "guess")).status == 401

    held = await browser.signs_in("mei")

    assert held.status == 429
    assert int(held.response.headers["Retry-After"]) >= 60
    assert (await browser.signs_in("nobody", "guess")).status == 401, "others may still try"
    clock.passes(timedelta(minutes=3))
    assert (await browser.signs_in("mei")).url.endswith("/console/")


async def test_an_address_is_held_back_after_many_names(visitor: Opens) -> None:
    browser = await visitor()
    token = (await browser.get("/sign-in")).token

    answers = [
        (await browser.post("/sign-in", token=token, name=f"name{number}", password="guess")).status
        for number in range(21)
    ]

    assert answers == [401] * 20 + [429]


async def test_a_session_nobody_uses_ends_after_an_hour_though_the_list_reloads(mei: Visitor, clock: Clock) -> None:
    for _ in range(2):
        clock.passes(timedelta(minutes=29))
        assert (await mei.get("/?watch=1")).status == 200
    clock.passes(timedelta(minutes=2))

    assert (await mei.get("/?watch=1")).status == 401


async def test_a_form_without_its_token_does_nothing(mei: Visitor, lin: Visitor, report: StoredReport) -> None:
    path = f"/case/{quote(report.case)}/accept"
    foreign = (await lin.get("/")).token

    for token in ("", "guess", foreign, "瘀"):
        assert (await mei.post(path, token=token)).status == 403

    assert "desk" not in (await mei.opens(report.case)).url
    assert "等接手" in (await mei.opens(report.case)).text


@pytest.mark.parametrize(
    "headers",
    [{"Origin": "https://elsewhere.example"}, {"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"}],
)
async def test_a_form_from_elsewhere_does_nothing(mei: Visitor, report: StoredReport, headers: dict[str, str]) -> None:
    token = (await mei.get("/")).token

    page = await mei.post_as(headers, f"/case/{quote(report.case)}/accept", token=token)

    assert page.status == 403


async def test_a_form_that_is_no_form_of_ours_is_refused(mei: Visitor, report: StoredReport) -> None:
    url = f"/console/case/{quote(report.case)}/ask"
    token = (await mei.get("/")).token

    as_json = await mei.client.post(url, json={"token": token, "question": "?"})
    too_large = await mei.client.post(url, data={"token": token, "question": "長" * 30_000})

    assert as_json.status == 403
    assert too_large.status == 413


async def test_a_link_is_not_spent_by_looking_at_it(
    store: Store, house: House, visitor: Opens, mei: Visitor, report: StoredReport
) -> None:
    link = await store.write(lambda tx: links.make(tx, report.id, house.patience.link))
    preview, browser = await visitor(), await visitor()

    shown = await preview.get(f"/open/{link}")
    headed = await preview.client.head(f"/console/open/{link}")
    early = await mei.get(f"/open/{link}", Sec_Purpose="prefetch;prerender")
    assert (shown.status, headed.status, early.status) == (200, 405, 204)
    assert report.case not in shown.text

    form = await browser.get(f"/open/{link}")
    assert f'name="link" value="{link}"' in form.text
    opened = await browser.signs_in(link=link)

    assert report.case in opened.url
    assert "瘀青" in opened.text


async def test_a_link_opens_once(store: Store, house: House, mei: Visitor, report: StoredReport) -> None:
    link = await store.write(lambda tx: links.make(tx, report.id, house.patience.link))

    first, second = await mei.get(f"/open/{link}"), await mei.get(f"/open/{link}")

    assert report.case in first.url
    assert second.url.endswith("/console/?did=link-spent")
    assert "那個連結已經用過" in second.text


async def test_another_centers_worker_neither_opens_nor_spends_a_link(
    store: Store, house: House, mei: Visitor, lin: Visitor, report: StoredReport
) -> None:
    link = await store.write(lambda tx: links.make(tx, report.id, house.patience.link))

    foreign = await lin.get(f"/open/{link}")

    assert "那個連結已經用過" in foreign.text
    assert report.case not in foreign.text
    assert report.case in (await mei.get(f"/open/{link}")).url


async def test_a_worker_who_was_signed_out_comes_back_to_the_case(
    visitor: Opens, mei: Visitor, report: StoredReport
) -> None:
    browser = await visitor()
    asked = await browser.opens(report.case)
    assert f'name="case" value="{report.case}"' in asked.text

    opened = await browser.signs_in(case=report.case)

    assert opened.url.endswith(report.case)
    elsewhere = await (await visitor()).signs_in(case="//elsewhere.example")
    assert elsewhere.url.endswith("/console/")


async def test_an_invitation_makes_one_account(store: Store, visitor: Opens) -> None:
    code = await store.write(lambda tx: invites.make(tx, InviteFor.WORKER, ZHUBEI, "", timedelta(days=7)))
    browser = await visitor()
    fields = {"name": "陳美", "password": PASSWORD, "again": PASSWORD}

    assert "竹北" in (await browser.get(f"/join/{code}")).text
    joined = await browser.post(f"/join/{code}", sign_in="Chen.Mei", **fields)

    assert joined.url.endswith("/console/")
    assert "陳美" in joined.text
    again = await (await visitor()).post(f"/join/{code}", sign_in="second", **fields)
    assert again.status == 404
    assert (await (await visitor()).signs_in("chen.mei")).status == 200


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"sign_in": "x"}, "登入名稱要 3 到 60 個字"),
        ({"sign_in": "<b>mei"}, "登入名稱要 3 到 60 個字"),
        ({"sign_in": "mei"}, "已經有人用了"),
        ({"name": ""}, "姓名或稱呼"),
        ({"password": "elevenchars", "again": "elevenchars"}, "至少要 12 個字"),
        ({"password": "second.worker", "again": "second.worker", "sign_in": "second.worker"}, "太像"),
        ({"again": "something else altogether"}, "兩次密碼不一樣"),
    ],
)
async def test_what_does_not_fit_is_said_kindly_and_the_invitation_stays(
    store: Store, visitor: Opens, mei: Visitor, changed: dict[str, str], sentence: str
) -> None:
    code = await store.write(lambda tx: invites.make(tx, InviteFor.WORKER, ZHUBEI, "", timedelta(days=7)))
    browser = await visitor()
    fits = {"sign_in": "second", "name": "李", "password": PASSWORD, "again": PASSWORD}

    page = await browser.post(f"/join/{code}", **{**fits, **changed})

    assert page.status == 422
    assert sentence in page.text
    assert PASSWORD not in page.text
    assert (await browser.post(f"/join/{code}", **fits)).url.endswith("/console/")


async def test_a_centers_code_makes_no_worker(store: Store, visitor: Opens) -> None:
    code = await store.write(lambda tx: invites.make(tx, InviteFor.CENTER, ZHUBEI, "1", timedelta(days=7)))

    assert (await (await visitor()).get(f"/join/{code}")).status == 404


async def test_a_worker_reads_the_desk_in_their_language(mei: Visitor, report: StoredReport) -> None:
    page = await mei.post("/language", language="en", case=report.case)

    assert page.url.endswith(report.case)
    assert '<html lang="en">' in page.text
    assert "What was reported" in page.text
    assert '<html lang="zh-Hant">' in (await mei.post("/language", language="zh-Hant")).text


async def test_a_password_is_kept_as_argon2id(store: Store) -> None:
    hashed = await Passwords().hash(PASSWORD)

    assert hashed.startswith("$argon2id$")
    assert await Passwords().is_right(PASSWORD, hashed)
    assert not await Passwords().is_right(PASSWORD, None)


def _cheap() -> Passwords:
    return Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
