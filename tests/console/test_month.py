"""What is told of LINE's month before news goes out: it never promises more than there is."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from handlers.desk.month import Month, outlook

NOW = datetime(2026, 11, 11, 4, tzinfo=UTC)  # noon of the eleventh in Taipei: ten and a half days have passed
NEXT = datetime(2026, 12, 1, 1, tzinfo=UTC)


def test_the_day_on_which_only_the_reserve_is_left_comes_nearer_by_what_goes_out() -> None:
    month = Month(limit=230, used=105, reserve=20)  # ten a day

    seen = outlook(month, NOW, NOW, cost=50)

    assert (seen.left, seen.is_too_much) == (125, False)
    assert seen.ends_on == date(2026, 11, 17)
    assert seen.ends_on_without == date(2026, 11, 22)


def test_a_month_that_lasts_names_no_day() -> None:
    assert outlook(Month(limit=3000, used=105, reserve=20), NOW, NOW, cost=50).ends_on is None


def test_what_would_use_the_reserve_is_too_much_this_month_and_not_the_next() -> None:
    month = Month(limit=200, used=150, reserve=20)

    assert outlook(month, NOW, NOW, cost=31).is_too_much
    assert not outlook(month, NOW, NOW, cost=30).is_too_much
    assert not outlook(month, NOW, NEXT, cost=31).is_too_much


def test_no_month_is_large_enough_for_more_than_the_plan() -> None:
    month = Month(limit=200, used=0, reserve=20)

    assert outlook(month, NOW, NEXT, cost=181).is_too_much_for_any
    assert outlook(month, NOW, NEXT, cost=181).is_too_much
    assert not outlook(month, NOW, NEXT, cost=180).is_too_much_for_any


def test_what_costs_nothing_is_never_too_much() -> None:
    assert not outlook(Month(limit=200, used=200, reserve=20), NOW, NOW, cost=0).is_too_much


def test_what_is_promised_to_other_news_is_not_promised_twice() -> None:
    month = Month(limit=200, used=100, reserve=20)

    assert not outlook(month, NOW, NOW, cost=30, promised=50).is_too_much
    assert outlook(month, NOW, NOW, cost=31, promised=50).is_too_much
    assert outlook(month, NOW, NEXT, cost=131, promised=50).is_too_much


def test_a_plan_without_a_limit_has_no_end() -> None:
    seen = outlook(Month(limit=None, used=9000, reserve=20), NOW, NOW, cost=5000)

    assert (seen.left, seen.ends_on, seen.is_too_much) == (None, None, False)


@given(st.integers(0, 5000), st.integers(0, 5000), st.integers(0, 500), st.integers(0, 5000), st.integers(0, 40 * 24))
def test_sending_never_makes_the_month_last_longer(limit: int, used: int, reserve: int, cost: int, hours: int) -> None:
    now = NOW + timedelta(hours=hours)

    seen = outlook(Month(limit, used, reserve), now, now, cost)

    if seen.ends_on_without is not None:
        assert seen.ends_on is not None
        assert seen.ends_on <= seen.ends_on_without
