"""Where no phrase is found, a text is like the needs whose words it shares scraps with, and a strange one like none."""

from __future__ import annotations

import pytest

from directory.likeness import Likeness
from directory.model import Directory
from directory.search import Asked, search

SAID = (("爺爺都不吃飯", "奶奶不吃飯", "爺爺一個人住"), ("房租付不出來", "沒錢付房租", "房租付不起"), ())


@pytest.mark.parametrize(("text", "owner"), [("爺爺一個人吃飯", 0), ("付不起房租", 1)])
def test_a_text_is_most_like_the_owner_of_its_scraps(text: str, owner: int) -> None:
    shares = Likeness(SAID).like(text)

    assert max(shares, key=lambda known: shares[known]) == owner
    assert sum(shares.values()) == pytest.approx(1)


def test_a_text_of_strange_scraps_is_like_nothing() -> None:
    assert Likeness(SAID).like("qwerty") == {}
    assert Likeness(()).like("房租") == {}


@pytest.mark.parametrize("text", ["qwerty zxcv", "asdfgh", "ok", "今天星期幾"])
def test_what_is_like_no_need_is_answered_with_1957(text: str, directory: Directory) -> None:
    assert search(Asked(text), directory)[0].id == "welfare-1957"
