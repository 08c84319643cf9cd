"""A fact says how old it is; what nobody has confirmed for too long is shown as such."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from directory.facts import Confidence, Source, UnitId
from directory.freshness import LIMITS, Known, as_of, freshness, is_old
from directory.hours import TAIPEI
from directory.model import Directory, HotlineId
from directory.search import Asked, search

READ = date(2026, 11, 23)


def source(dated: str, assurer: str | None = None) -> Source:
    return Source("somewhere", dated, READ, Confidence.MEDIUM, assurer)


@pytest.mark.parametrize(
    ("dated", "day"),
    [
        ("2024-11-12", date(2024, 11, 12)),
        ("2023-03", date(2023, 3, 31)),
        ("2023-12", date(2023, 12, 31)),
        ("about 2023", date(2023, 12, 31)),
        ("2023-04; address 2025", date(2025, 12, 31)),
        ("2025-08-16; 2026-02-13", date(2026, 2, 13)),
        ("2026", READ),
        ("undated", None),
    ],
)
def test_a_fact_is_as_old_as_its_source_not_as_our_reading_of_it(dated: str, day: date | None) -> None:
    assert as_of(source(dated)) == day


def test_what_the_office_itself_has_confirmed_is_as_young_as_that_day() -> None:
    assert as_of(source("2019", assurer="新竹市政府社會處")) == READ


@pytest.mark.parametrize("known", list(Known))
def test_each_kind_of_fact_has_its_limit(known: Known) -> None:
    confirmed = source("2019", assurer="office")

    assert not is_old(confirmed, known, READ + LIMITS[known])
    assert is_old(confirmed, known, READ + LIMITS[known] + timedelta(days=1))
    assert is_old(source("undated"), known, READ)


def test_what_is_too_old_is_named(directory: Directory) -> None:
    evening_clinic = freshness(directory.unit(UnitId("10018-addiction-1")), READ, directory)
    new_line = freshness(directory.hotline(HotlineId("keelung-youth")), READ, directory)

    assert Known.HOURS in evening_clinic.old
    assert evening_clinic.as_of == date(2023, 3, 27)
    assert not new_line.is_old


def test_an_answer_carries_how_old_it_is_where_a_time_was_asked(directory: Directory) -> None:
    at = datetime(2026, 11, 25, 19, 0, tzinfo=TAIPEI)

    (asked, *_) = search(Asked("新竹 晚上戒酒門診", at=at), directory)
    (without, *_) = search(Asked("新竹 晚上戒酒門診"), directory)

    assert asked.freshness is not None
    assert asked.freshness.is_old
    assert without.freshness is None
