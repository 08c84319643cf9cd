"""The real service is killed while people talk to it: the short form of `python -m benchmarks crash`."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from benchmarks.crash import PLATFORMS, run
from tests.databases import ENGINES
from tests.postgres import PostgresServer


@pytest.fixture(params=ENGINES)
async def engine(request: pytest.FixtureRequest, tmp_path: Path, postgres: PostgresServer) -> AsyncIterator[str]:
    """The URL of an empty database, on each engine in turn."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'guardian.db'}"
    else:
        async with postgres.database() as url:
            yield url


async def test_nothing_is_lost_doubled_or_mixed_up_when_the_service_is_killed(engine: str, tmp_path: Path) -> None:
    outcome = await run("either", engine, tmp_path, kills=2, people=8)

    assert outcome.started == outcome.finished, outcome
    assert outcome.verdict.is_clean, outcome.verdict
    assert all(number >= len(PLATFORMS) for number in outcome.cards.values()), "each chat of the center has the card"
    assert not outcome.counts["talk lost"]
