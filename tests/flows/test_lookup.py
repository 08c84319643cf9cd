"""Looking up who can help: typed, or by taps; where is meant, and what a report from there begins with."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.keys import SPOT_LENGTH, about, spot_of, spot_with
from directory.locate import meters_between
from directory.model import Directory, Found, Point
from flows.where import Map
from handlers.messages import Button, Platform
from handlers.presses import LONGEST
from storage import reports
from storage.sites import Site
from tests.flows.leafing import deck_of, leaves_of
from tests.talking import Meets, Talking


def _tell(talk: Talking) -> Button:
    """The way from the first card that has one into a report."""
    buttons = (button for leaf in leaves_of(talk) for button in leaf.buttons)
    return next(it for it in buttons if isinstance(it, Button) and it.label == "請中心關心這家人")


def _distances(talk: Talking) -> list[str]:
    """What the cards say of how far it is."""
    return [row.value for leaf in leaves_of(talk) for row in leaf.card.rows if "公里" in row.value]


def _turn(talk: Talking) -> Button:
    """The button to the next card."""
    deck = deck_of(talk).deck
    assert deck is not None
    return deck.turns[-1]


async def _shares_a_place(meets: Meets) -> Talking:
    person = await meets(platform=Platform.TELEGRAM)
    await person.says("找服務")
    await person.taps("長輩", "長輩一個人住")
    await person.shares(24.83123, 121.01189)
    await person.taps("新竹縣竹北市")
    return person


async def test_what_is_looked_for_by_taps_is_found_in_three(meets: Meets) -> None:
    person = await meets()
    await person.says("找服務")

    await person.taps("酒、藥、賭", "戒酒")
    await person.says("新竹市東區")

    assert any("國軍" in leaf.card.title for leaf in leaves_of(person))
    assert "1957" in person.last
    assert person.talk is None


async def test_the_shop_somebody_works_in_is_a_place_of_one_tap(meets: Meets, shop: Site) -> None:
    clerk = await meets("clerk", at=shop)
    await clerk.says("找服務")

    await clerk.taps("家裡的事", "家裡有難處", "就在全家 竹北文興店")

    assert "竹北" in leaves_of(clerk)[0].card.title


async def test_who_types_instead_of_choosing_is_answered_all_the_same(meets: Meets) -> None:
    person = await meets()
    await person.says("找服務", "竹北 早療")

    assert person.talk is None
    assert any("早" in leaf.card.title for leaf in leaves_of(person))


async def test_who_says_no_place_is_shown_what_is_near_the_one_they_work_in_and_told_so(
    meets: Meets, shop: Site
) -> None:
    clerk = await meets("clerk", at=shop)

    await clerk.says("阿嬤一個人住 沒吃飯")

    offices = [leaf.card.rows for leaf in leaves_of(clerk)]
    assert "先找 新竹縣竹北市" in deck_of(clerk).text
    assert not any("新北市" in row.value or "臺南市" in row.value for rows in offices for row in rows)
    await clerk.says("臺南 早療")
    assert "新竹" not in deck_of(clerk).text


async def test_who_says_no_place_and_has_none_is_told_how_to_say_one(meets: Meets) -> None:
    person = await meets()

    await person.says("阿嬤一個人住 沒吃飯")

    assert "寫上鄉鎮市區" in deck_of(person).text


async def test_who_says_no_place_after_another_search_today_goes_on_there(meets: Meets) -> None:
    person = await meets()
    await person.says("板橋 早療")

    await person.says("房租付不出來")

    assert "先找 新北市板橋區" in deck_of(person).text


async def test_the_center_is_told_with_place_and_kind_filled_in(meets: Meets) -> None:
    person = await meets()
    await person.says("找服務")
    await person.taps("長輩", "長輩一個人住")
    await person.says("新竹縣竹北市中崙里")

    await person.presses(_tell(person))
    assert person.shown[-2].text == "先幫您填好：長輩獨居或沒人照顧，新竹縣竹北市中崙里。送出前都可以改。"
    await person.taps("現在沒有")

    assert person.is_asked == "signs"
    assert person.shown[-2].text == "好，地點是新竹縣竹北市中崙里。"


async def test_a_place_that_was_filled_in_can_be_changed_before_and_after_its_turn(meets: Meets) -> None:
    person = await meets()
    await person.says("竹北市中崙里 獨居老人沒人照顧")
    await person.presses(_tell(person))

    await person.taps("改地點", "現在沒有")
    assert person.is_asked == "where"
    await person.says("新竹縣竹東鎮")
    assert person.is_asked == "signs"
    await person.taps("上一題")

    assert person.is_asked == "where"


@pytest.mark.parametrize("turns", [0, 1])
async def test_of_a_shared_place_a_report_begins_with_the_district_alone(meets: Meets, turns: int) -> None:
    person = await _shares_a_place(meets)
    for _ in range(turns):
        await person.presses(_turn(person))

    await person.presses(_tell(person))
    await person.taps("現在沒有", "都沒有", "是，同一個地方", "沒有要補充", "不用找我", "送出")

    [report] = await person.reports()
    body = await person.store.read(lambda tx: reports.body(tx, report.id))
    assert body["place"]["district"] == "10004010"
    assert body["place"]["point"] is None


@pytest.mark.parametrize("turns", [0, 1])
async def test_a_place_that_may_be_several_is_asked_and_not_filled_in(meets: Meets, turns: int) -> None:
    person = await meets()
    await person.says("東區 獨居老人沒人照顧")
    for _ in range(turns):
        await person.presses(_turn(person))

    await person.presses(_tell(person))
    await person.taps("現在沒有")

    assert person.is_asked == "where"


async def test_of_a_county_only_the_district_is_left_to_be_asked(meets: Meets) -> None:
    person = await meets()
    await person.says("花蓮縣 獨居老人沒人照顧")

    await person.presses(_tell(person))
    await person.taps("現在沒有")

    assert person.is_asked == "where.district"
    assert "花蓮縣" in person.last


async def test_a_referral_that_begins_at_a_card_does_not_ask_for_the_place_again(meets: Meets) -> None:
    person = await meets()
    await person.says("新竹市東區 幻聽")
    await person.presses(_tell(person))

    await person.taps("現在沒有", "填轉介單")

    assert person.is_asked == "rules"
    assert any("新竹市" in message.text for message in person.shown[-4:])


async def test_a_card_pressed_in_the_middle_of_a_report_loses_nothing_of_it(meets: Meets) -> None:
    person = await meets()
    await person.says("竹北 獨居老人沒人照顧")
    tell = _tell(person)
    await person.says("回報", "孩子沒人顧", "他說爸爸去工作還沒有回來")
    before = person.talk

    await person.presses(tell)

    assert before is not None
    assert person.talk is not None
    assert person.talk.drafts == before.drafts


async def test_distances_and_order_stay_while_the_cards_are_leafed_through(meets: Meets) -> None:
    person = await _shares_a_place(meets)
    first = deck_of(person).deck
    assert first is not None
    assert _distances(person)

    for page in range(1, len(first.leaves)):
        await person.presses(_turn(person))
        turned = deck_of(person).deck
        assert turned is not None
        assert turned.page == page
        assert turned.leaves == first.leaves


async def test_a_page_button_tells_where_somebody_stands_to_a_hundred_meters_only(meets: Meets) -> None:
    person = await _shares_a_place(meets)
    carried = _turn(person).data.rsplit(".", 1)[1][:SPOT_LENGTH]

    assert spot_with(carried) == Point(24.831, 121.012)


@pytest.mark.parametrize("village", ["10015110-wenlan", "10004010001"])
async def test_every_page_fits_a_button_even_from_a_shop_in_a_village(meets: Meets, shop: Site, village: str) -> None:
    there = replace(shop, county=village[:5], district=village[:8], village=village, latitude=24.83, longitude=121.01)
    clerk = await meets("clerk", at=there)
    await clerk.says("找服務")

    await clerk.taps("家裡的事", "家裡有難處", "就在全家 竹北文興店")

    assert len(_turn(clerk).data) <= LONGEST
    await clerk.presses(_turn(clerk))
    assert _distances(clerk)


@given(st.floats(21.8, 26.5), st.floats(118.0, 122.2))
def test_a_spot_comes_back_as_near_as_a_distance_is_told(lat: float, lon: float) -> None:
    point = Point(lat, lon)
    spot = spot_of(point)

    assert len(spot) == SPOT_LENGTH
    assert spot_with(spot) == about(point)
    assert meters_between(point, about(point)) < 100


@pytest.mark.parametrize("letters", ["", "AAAA", "AAAA!", "_____"])
def test_letters_that_name_no_spot_give_none(letters: str) -> None:
    assert spot_with(letters) is None
    assert spot_of(Point(51.5, -0.1)) == ""


def test_every_place_that_a_button_can_carry_is_found_again_by_its_name(directory: Directory, map: Map) -> None:
    codes = [*(it.code for it in directory.districts), *(it.code for it in directory.villages)]
    for code in codes:
        place = directory.place_with(code)
        assert place is not None
        found = map.find(directory.name_of(place))
        assert isinstance(found, Found), code
        assert (found.place.county, found.place.district, found.place.village) == (
            place.county,
            place.district,
            place.village,
        )
    assert directory.place_with("99999") is None
    assert directory.place_with("") is None
