"""How one is: the five questions, what their sum means, and what the sixth answer does on its own."""

from __future__ import annotations

import pytest

from flows.screening import ITEMS, Band, Mood
from locales import words
from storage.sites import Site
from tests.flows.heard import answers, numbers
from tests.talking import Meets


@pytest.mark.parametrize(
    ("total", "band"),
    [(0, Band.WELL), (5, Band.WELL), (6, Band.MILD), (9, Band.MILD), (10, Band.MODERATE), (14, Band.MODERATE),
     (15, Band.SEVERE), (20, Band.SEVERE)],
)  # fmt: skip
def test_the_cut_offs_are_the_official_ones(total: int, band: Band) -> None:
    assert Mood(total, suicide=4).band is band


@pytest.mark.parametrize(("suicide", "is_alarming"), [(0, False), (1, False), (2, True), (3, True), (4, True)])
@pytest.mark.parametrize("total", [0, 20])
def test_the_answer_on_suicide_is_judged_on_its_own(total: int, suicide: int, is_alarming: bool) -> None:
    assert Mood(total, suicide).is_alarming is is_alarming


@pytest.mark.parametrize(
    ("trouble", "star", "said"),
    [("完全沒有", "完全沒有", "一般範圍"), ("中等程度", "輕微", "困擾不輕"), ("非常厲害", "完全沒有", "困擾很重")],
)
async def test_the_check_ends_with_next_steps_and_keeps_nothing(
    meets: Meets, trouble: str, star: str, said: str
) -> None:
    person = await meets()
    await person.says("求助專線")
    await person.taps("心情溫度計", "開始", *[trouble] * len(ITEMS), star)
    if trouble != "完全沒有":
        await person.taps("有")

    told = answers(person)

    assert said in told
    assert "1925：24 小時" in told
    assert ("0800-870-870" in told) is (trouble != "完全沒有")
    assert ("有一點自殺的想法" in told) is (star == "輕微")
    assert "已經刪掉" in told
    assert person.talk is None


async def test_thoughts_of_suicide_are_answered_by_the_words_of_danger_whatever_the_sum(meets: Meets) -> None:
    person = await meets()
    await person.says("求助專線")

    await person.taps("心情溫度計", "開始", *["完全沒有"] * len(ITEMS), "中等程度")

    assert words("zh-Hant").text("crisis-active-1") in answers(person)
    assert "打算結束自己的生命" in person.last
    assert (await person.person()).care_until is not None


async def test_who_does_not_want_the_check_is_given_the_line_all_the_same(meets: Meets) -> None:
    person = await meets()
    await person.says("求助專線")

    await person.taps("心情溫度計", "先不做")

    assert "1925" in numbers(person)


async def test_after_a_heavy_check_the_center_near_the_place_of_work_is_told(meets: Meets, shop: Site) -> None:
    clerk = await meets("clerk", at=shop)
    await clerk.says("心情溫度計")

    await clerk.taps("開始", *["厲害"] * len(ITEMS), "完全沒有", "沒有")

    assert "社區心理衛生中心" in answers(clerk)
