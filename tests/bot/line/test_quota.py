"""What the desk is told of LINE's month: seldom asked, never waited for, and no number where LINE gives none."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.line.quota import MonthSeen
from handlers.desk.month import Month
from handlers.messages import RefusalKind, Refused

NOW = datetime(2026, 11, 11, 4, tzinfo=UTC)


class Channel:
    """LINE, which tells its month when asked."""

    def __init__(self, *told: tuple[int | None, int] | Refused | None) -> None:
        self.told = list(told)
        self.now = NOW

    async def quota(self) -> tuple[int | None, int] | Refused:
        answer = self.told.pop(0)
        if answer is None:
            await asyncio.Event().wait()
        assert answer is not None
        return answer


def seen(channel: Channel, kept: int = 20) -> MonthSeen:
    return MonthSeen(channel.quota, kept, lambda: channel.now, wait=0.01)


async def test_line_is_asked_once_a_minute() -> None:
    channel = Channel((200, 1), (200, 2))
    month = seen(channel)

    first, same = await month(), await month()
    channel.now += timedelta(minutes=1)
    next_minute = await month()

    assert first == same == Month(200, 1, 20)
    assert next_minute == Month(200, 2, 20)


@pytest.mark.parametrize("told", [Refused(RefusalKind.LATER, "away"), None], ids=["refuses", "is silent"])
async def test_where_line_refuses_or_is_silent_nothing_is_known_for_a_minute_and_then_it_is_asked_again(
    told: Refused | None,
) -> None:
    channel = Channel(told, (200, 1))
    month = seen(channel)

    assert [await month(), await month()] == [None, None]
    channel.now += timedelta(minutes=1)
    assert await month() == Month(200, 1, 20)


async def test_a_plan_smaller_than_the_reserve_keeps_half_of_itself_and_one_without_a_limit_has_none() -> None:
    assert await seen(Channel((30, 1)))() == Month(30, 1, 15)
    assert await seen(Channel((None, 1)))() == Month(None, 1, 20)
