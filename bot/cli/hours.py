"""`hours close`, `open` and `list`: a day on which the offices of a county may be shut, said by an operator."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from bot.cli.counties import county_named
from bot.cli.kept import open_store
from bot.cli.lines import Refusal
from bot.clock import now
from bot.settings import from_environment
from directory.hours import TAIPEI
from directory.load import load
from directory.model import County
from handlers import closing
from handlers.closing import LONGEST
from handlers.desk.sight import worker_in, workers_in
from storage import closures, workers
from storage.closures import Closure
from storage.transaction import Tx

T = TypeVar("T")


async def close(county: str, until: str, begins: str | None, by: str) -> None:
    """From now, or `begins`, until then. On SQLite the service must not be running."""
    known, starts_at, ends_at = _county(county), _moment(begins) if begins else now(), _moment(until)
    if not starts_at < ends_at <= starts_at + LONGEST:
        raise Refusal(f"--until {until} must come after the beginning, and within {LONGEST.days} days of it.")
    await _written(lambda tx: closing.say(tx, known.code, starts_at, ends_at, by))
    print(f"{known.name}: offices are shown as perhaps shut until {until}; lines that answer all day stay as they are.")


async def reopen(county: str, by: str) -> None:
    """End it before its time. On SQLite the service must not be running."""
    known = _county(county)
    lifted = await _written(lambda tx: closures.lift(tx, known.code, by))
    if not lifted:
        raise Refusal(f"nothing is closed in {known.name}.")
    print(f"{known.name}: offices are shown by their hours again.")


async def listing() -> None:
    """All that has been said, newest first, with who said it."""
    names: dict[str, str] = {county.code: county.name for county in load().counties}
    said, centers = await _written(_said)

    def who(by: str | None) -> str:
        center = centers.get(worker_in(by) or 0)
        return f"{by} at {center}" if center is not None else str(by)

    for it in said:
        ended = f"lifted {_local(it.lifted_at)} by {who(it.lifted_by)}" if it.lifted_at is not None else "-"
        name = names.get(it.county, it.county)
        print(f"{name}\t{_local(it.begins_at)}\t{_local(it.ends_at)}\t{who(it.said_by)}\t{_local(it.said_at)}\t{ended}")


def _said(tx: Tx) -> tuple[list[Closure], dict[int, str]]:
    """The closures, and the centers of the workers who said or lifted one at the desk."""
    said = closures.every(tx)
    return said, workers.centers(tx, workers_in(by for it in said for by in (it.said_by, it.lifted_by)))


async def _written(work: Callable[[Tx], T]) -> T:
    async with open_store(from_environment(), "closures") as store:
        return await store.write(work)


def _county(said: str) -> County:
    found = county_named(said, load())
    if found is None:
        raise Refusal(f"--county {said} is no county such as 10004 or 新竹縣.")
    return found


def _moment(said: str) -> datetime:
    """A moment in Taiwan's time: 2026-08-01T18:00."""
    try:
        read = datetime.fromisoformat(said)
    except ValueError:
        raise Refusal(f"{said} is not a moment like 2026-08-01T18:00.") from None
    return read if read.tzinfo is not None else read.replace(tzinfo=TAIPEI)


def _local(at: datetime) -> str:
    return at.astimezone(TAIPEI).strftime("%Y-%m-%dT%H:%M")
