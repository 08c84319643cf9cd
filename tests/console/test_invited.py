from __future__ import annotations

from base64 import urlsafe_b64encode
from collections.abc import Awaitable, Callable

import pytest

from bot.cli.invite import Wanted, make
from bot.cli.lines import Refusal
from bot.settings import from_environment
from directory.model import Directory
from storage.transaction import Store
from tests.console.conftest import PASSWORD, ZHUBEI, Visitor

Opens = Callable[[], Awaitable[Visitor]]
SETTINGS = from_environment({"GUARDIAN_KEYS": urlsafe_b64encode(b"k" * 32).decode()})


def _wanted(worker: str) -> Wanted:
    return Wanted(
        center=None, duty=None, worker=worker, shop=None, address="", kind="meal_station",
        email=None, webhook=None, rank=1,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("of", "called"),
    [
        (ZHUBEI, "新竹縣竹北區社會福利服務中心"),
        ("operator", "守望值班"),
        ("新竹縣", "新竹縣值班"),
        ("10004", "新竹縣值班"),
        ("台北市", "臺北市值班"),
    ],
)
async def test_an_account_is_opened_at_a_centers_a_countys_and_the_operators_desk(
    store: Store, directory: Directory, visitor: Opens, of: str, called: str
) -> None:
    said = await store.write(lambda tx: make(tx, SETTINGS, directory, _wanted(of)))
    browser, code = await visitor(), said.split("/console/join/")[1].split("\n")[0]

    await browser.post(f"/join/{code}", sign_in="mei", name="小美", password=PASSWORD, again=PASSWORD)

    assert called in said
    assert called in (await browser.get("/")).text


async def test_an_account_for_nobody_we_know_is_refused_in_one_sentence(store: Store, directory: Directory) -> None:
    with pytest.raises(Refusal, match="火星"):
        await store.write(lambda tx: make(tx, SETTINGS, directory, _wanted("火星")))
