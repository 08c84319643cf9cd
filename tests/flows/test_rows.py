"""Every row of the city reports that is ours can be reached in a chat, by the steps that stand in the table."""

from __future__ import annotations

import pytest

from directory.reachable import Reachable, read_reachable
from storage.sites import Site
from tests.talking import Meets, written

ROWS = read_reachable()
REACHED = [row for row in ROWS if row.steps]


@pytest.mark.parametrize("row", REACHED, ids=lambda row: f"{row.row} {row.shows}")
async def test_the_steps_of_a_row_lead_to_what_it_promises(row: Reachable, meets: Meets, shop: Site) -> None:
    person = await meets("clerk", at=shop) if row.role == "shop" else await meets(row.role)
    begun = 0

    for step in row.steps:
        begun = len(person.shown)
        if not step.startswith("["):
            await person.says(step)
            continue
        if not person.shown:
            await person.says("選單")
        await person.taps(step[1:-1])

    told = "\n".join(line for message in person.shown[begun:] for line in written(message))
    assert row.shows in told


def test_no_row_is_left_out_without_a_reason() -> None:
    assert {row.row for row in ROWS if not row.steps and not row.left_out} == set()
    assert len({row.row for row in ROWS}) == 104
