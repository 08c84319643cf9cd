"""What an operator says at the command line: a typhoon day, and what has been checked in the directory."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.cli import checks, hours
from bot.cli.lines import Refusal
from handlers.desk import closing
from storage import checks as stored_checks
from storage import closures, workers
from storage.retention import Keep, sweep
from storage.tables import checks as check_rows
from storage.transaction import Tx
from tests.whole.conftest import OpensStage, Stage

Stops = Callable[[Stage], Awaitable[None]]


@pytest.fixture
def stops(monkeypatch: pytest.MonkeyPatch) -> Stops:
    """Stops the service and leaves its settings to the command line."""

    async def stop(stage: Stage) -> None:
        environment = dict(stage.environment)
        await stage.closes()
        for name, value in environment.items():
            monkeypatch.setenv(name, value)

    return stop


async def test_a_typhoon_day_is_said_listed_and_ended_with_who_said_it(
    opens: OpensStage, stops: Stops, capsys: pytest.CaptureFixture[str]
) -> None:
    await stops(await opens())

    await hours.close("10004", "2099-08-01T18:00", "2099-08-01T06:00", "值班小陳")
    await hours.listing()
    await hours.reopen("新竹縣", "值班小王")
    capsys.readouterr()
    await hours.listing()

    listed = capsys.readouterr().out
    assert listed.startswith("新竹縣\t2099-08-01T06:00\t2099-08-01T18:00\t值班小陳\t")
    assert "by 值班小王" in listed
    with pytest.raises(Refusal, match="nothing is closed"):
        await hours.reopen("新竹縣", "值班小王")


async def test_what_a_worker_said_at_the_desk_is_listed_with_their_center(
    opens: OpensStage, stops: Stops, capsys: pytest.CaptureFixture[str]
) -> None:
    stage = await opens()

    def say(tx: Tx) -> None:
        mei = workers.add(
            tx, sign_in="mei", name="小美", center_id="10004-zhubei", password_hash="-", language="zh-Hant"
        )
        assert mei is not None
        closing.say(tx, mei, stage.bot.house.map.directory, ["10004"], tx.now, tx.now + timedelta(hours=9))

    await stage.bot.store.write(say)
    await stops(stage)

    await hours.listing()

    listed = capsys.readouterr().out
    assert " at 10004-zhubei\t" in listed
    assert "小美" not in listed


@pytest.mark.parametrize(
    ("county", "until"), [("火星", "2099-08-01T18:00"), ("10004", "soon"), ("10004", "2099-09-01T18:00")]
)
async def test_a_typhoon_day_that_cannot_be_is_refused_in_one_sentence(
    opens: OpensStage, stops: Stops, county: str, until: str
) -> None:
    await stops(await opens())

    with pytest.raises(Refusal):
        await hours.close(county, until, "2099-08-01T06:00", "值班")


async def test_what_people_say_is_wrong_is_listed_until_somebody_has_checked_it(
    opens: OpensStage, stops: Stops, capsys: pytest.CaptureFixture[str]
) -> None:
    stage = await opens()
    await stage.bot.store.write(lambda tx: stored_checks.ask_for(tx, "10004-zhubei", "phone"))
    await stops(stage)

    await checks.listing()
    listed = capsys.readouterr().out
    await checks.close(int(listed.split("\t")[0]), "值班")
    capsys.readouterr()
    await checks.listing()

    assert "phone\t1\t" in listed
    assert "竹北" in listed
    assert capsys.readouterr().out == ""
    with pytest.raises(Refusal, match="nothing waits"):
        await checks.close(7, "值班")


async def test_a_closure_counts_only_within_its_time(stage: Stage) -> None:
    begins, ends = stage.clock() + timedelta(hours=1), stage.clock() + timedelta(hours=3)
    await stage.bot.store.write(lambda tx: closures.close(tx, "10004", begins, ends, "值班"))

    async def is_shut() -> bool:
        shut = await stage.bot.store.read(closures.shut)
        return any(day.holds(stage.clock()) for days in shut.values() for day in days)

    before = await is_shut()
    stage.clock.ahead(hours=2)
    within = await is_shut()
    stage.clock.ahead(hours=2)

    assert [before, within, await is_shut()] == [False, True, False]


async def test_what_was_checked_and_a_day_that_is_long_past_are_erased(stage: Stage) -> None:
    now = stage.clock()

    def write(tx: Tx) -> None:
        stored_checks.ask_for(tx, "10004-zhubei", "phone")
        stored_checks.close(tx, stored_checks.waiting(tx)[0].id, "值班")
        stored_checks.ask_for(tx, "10004-zhubei", "hours")
        closures.close(tx, "10004", now, now + timedelta(hours=9), "值班")

    await stage.bot.store.write(write)
    stage.clock.ahead(days=400)
    await stage.bot.store.write(lambda tx: sweep(tx, Keep()))

    assert await stage.bot.store.read(closures.every) == []
    assert await stage.bot.store.read(_kept) == ["hours"]


def _kept(tx: Tx) -> list[str]:
    return list(tx.connection.execute(select(check_rows.c.what)).scalars())
