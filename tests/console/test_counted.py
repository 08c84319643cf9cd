"""From the numbers of readers nobody can be guessed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from handlers.desk.counted import FEWEST, Counted, counted
from handlers.desk.news import Audience
from locales import LANGUAGES


def _told(**languages: int) -> Counted:
    return counted(Audience({"line": {name.replace("_", "-"): number for name, number in languages.items()}}, 0, ""))[
        "line"
    ]


def test_enough_readers_are_told_by_language_and_all_others_together() -> None:
    assert _told(zh_Hant=40, vi=9, th=2, id=1) == Counted(52, {"zh-Hant": 40, "vi": 9}, 3)


def test_a_language_that_could_be_told_hides_what_a_difference_would_tell() -> None:
    assert _told(zh_Hant=40, vi=9, th=1) == Counted(50, {"zh-Hant": 40}, 10)
    assert _told(zh_Hant=40, th=1) == Counted(41, {}, 0)
    assert _told(th=1) == Counted(1, {}, 0)


@given(st.dictionaries(st.sampled_from(LANGUAGES), st.integers(1, 9), min_size=1))
def test_no_number_and_no_difference_tells_of_fewer_than_three(languages: dict[str, int]) -> None:
    told = counted(Audience({"line": languages}, 0, ""))["line"]

    assert told.total == sum(languages.values())
    assert all(number >= FEWEST for number in told.languages.values())
    assert told.others == 0 or told.others >= FEWEST
    assert not told.languages or sum(told.languages.values()) + told.others == told.total
