"""The village a chief or volunteer serves, and the place looked in today: one tap, and nothing more is remembered."""

from __future__ import annotations

import pytest

from flows.looking import only_names_place
from flows.where import Map
from handlers import quiet
from handlers.messages import Button, Platform
from locales import LANGUAGES, words
from storage import lookups
from storage.sites import Site
from tests.talking import Meets, Talking

HOME = "新竹縣竹北市 中崙里"


async def _enrols(meets: Meets, role: str = "村里長、鄰長") -> Talking:
    newcomer = await meets(None)
    await newcomer.says("你好")
    await newcomer.taps(role)
    return newcomer


async def _looks_for(person: Talking) -> None:
    await person.says("找服務")
    await person.taps("長輩", "長照")


@pytest.mark.parametrize("role", ["村里長、鄰長", "村里幹事", "守護員、志工"])
async def test_who_serves_a_village_is_asked_which(meets: Meets, role: str) -> None:
    person = await _enrols(meets, role)
    assert person.is_asked == "home"

    await person.says("竹北市中崙里")

    assert person.talk is None
    assert "記下了：新竹縣竹北市 中崙里" in person.last
    assert "回報" in person.labels
    assert (await person.person()).home == "10004010031"


@pytest.mark.parametrize("role", ["超商、商店店員", "一般民眾", "餐廳、診所、管理員"])
async def test_who_serves_no_village_is_not_asked(meets: Meets, role: str) -> None:
    person = await _enrols(meets, role)

    assert person.talk is None
    assert "回報" in person.labels


async def test_nobody_has_to_say(meets: Meets) -> None:
    chief = await _enrols(meets)

    await chief.taps("先不說")

    assert (await chief.person()).home is None
    assert "回報" in chief.labels
    await _looks_for(chief)
    assert chief.labels == ["分享位置", "不知道在哪裡", "上一題", "先不用了"]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_label_that_telegram_types_for_the_button_is_an_answer(meets: Meets, language: str) -> None:
    chief = await meets("chief", language=language, platform=Platform.TELEGRAM)
    await chief.says("/village")
    assert chief.is_asked == "home"

    await chief.says(words(language).text("home-skip"))

    assert chief.talk is None
    assert words(language).text("home-none") in chief.last


@pytest.mark.parametrize("said", ["阿伯一個人住 三天沒出門 門口有味道", "竹北 早療", "長照"])
async def test_what_is_no_village_is_heard_as_without_the_question(meets: Meets, said: str) -> None:
    chief = await _enrols(meets)
    other = await meets("chief")
    await other.says(said)

    await chief.says(said)

    assert (await chief.person()).home is None
    assert chief.shown[-1] == other.shown[-1]


async def test_a_photo_instead_of_the_village_begins_a_report(meets: Meets) -> None:
    chief = await _enrols(meets)

    await chief.sends_photo()

    assert chief.is_asked == "kind"
    assert chief.talk is not None
    assert chief.talk.drafts["story"]["media"]


async def test_the_village_is_one_tap_when_looking_and_when_reporting(meets: Meets) -> None:
    chief = await _enrols(meets)
    await chief.says("竹北市中崙里")

    await _looks_for(chief)
    await chief.taps(HOME)
    assert any(message.deck is not None for message in chief.shown)
    await chief.says("回報", "其他", "沒有")
    await chief.taps(HOME)

    assert chief.is_asked == "signs"
    assert chief.shown[-2].text == "好，地點是新竹縣竹北市中崙里。"
    await chief.says("想轉介", "沒有")
    await chief.taps(HOME)
    assert chief.is_asked == "rules"


async def test_who_has_not_told_the_village_can_keep_where_they_looked(meets: Meets) -> None:
    chief = await meets("chief")
    await chief.says("竹北市中崙里 早療")

    await chief.taps("記住這裡")

    assert "記下了：新竹縣竹北市 中崙里" in chief.last
    assert (await chief.person()).home == "10004010031"
    await chief.says("東區 早療", "新竹縣 早療", "竹東 早療")
    assert "記住這裡" not in chief.labels


@pytest.mark.parametrize(
    ("role", "said"), [("resident", "竹北 早療"), ("chief", "東區 早療"), ("chief", "新竹縣 早療")]
)
async def test_a_place_is_offered_to_be_kept_only_where_it_may_be_somebodys_village(
    meets: Meets, role: str, said: str
) -> None:
    person = await meets(role)

    await person.says(said)

    assert "記住這裡" not in person.labels


async def test_a_village_can_be_changed_and_taken_back(meets: Meets) -> None:
    chief = await _enrols(meets)
    await chief.says("竹北市中崙里", "我的里", "東區", "新竹市東區")
    assert (await chief.person()).home == "10018010"

    await chief.says("/village")
    await chief.taps("先不說")

    assert (await chief.person()).home is None


async def test_telling_the_village_in_the_middle_of_a_report_leads_back_to_it(meets: Meets) -> None:
    chief = await meets("chief")
    await chief.says("回報", "長輩獨居或沒人照顧")

    await chief.says("我的里")
    assert chief.is_asked == "home"
    await chief.says("竹北市中崙里")

    assert chief.is_asked == "danger"
    assert (await chief.person()).home == "10004010031"


async def test_a_story_told_at_the_village_belongs_to_the_report_behind_it(meets: Meets) -> None:
    chief = await meets("chief")
    await chief.says("回報", "長輩獨居或沒人照顧", "我的里")

    await chief.says("阿伯平常七點會出來掃地，三天沒看到他")

    assert chief.is_asked == "danger"
    assert chief.talk is not None
    assert "三天沒看到他" in str(chief.talk.drafts["story"])


async def test_erasing_oneself_forgets_the_village_and_the_day(meets: Meets) -> None:
    chief = await _enrols(meets)
    await chief.says("竹北市中崙里", "新竹市東區 早療")
    before = await chief.person()

    await chief.says("刪除我的資料")
    await chief.taps("刪除")
    await chief.says("你好")

    assert (await chief.person()).home is None
    assert await chief.store.read(lambda tx: lookups.of(tx, before.id)) == lookups.Today()


@pytest.mark.parametrize("typed", ["新竹縣竹北市中崙里 早療", None])
async def test_where_somebody_looked_today_is_one_tap_the_next_time(meets: Meets, typed: str | None) -> None:
    person = await meets()
    if typed is not None:
        await person.says(typed)
    else:
        await _looks_for(person)
        await person.says("新竹縣竹北市中崙里")

    await _looks_for(person)

    assert person.labels[:2] == ["分享位置", HOME]
    await person.taps(HOME)
    assert person.talk is None


async def test_of_a_shared_place_only_the_district_is_remembered(meets: Meets) -> None:
    person = await meets()
    await _looks_for(person)
    await person.shares(24.8312, 121.0119, "302新竹縣竹北市光明六路10號")
    await person.taps("新竹縣竹北市")

    mine = await person.person()
    today = await person.store.read(lambda tx: lookups.of(tx, mine.id))

    assert today == lookups.Today("10004010")


async def test_the_place_of_a_report_is_not_offered_when_looking(meets: Meets) -> None:
    person = await meets()
    await person.says("回報", "其他", "沒有", "新竹縣竹北市")
    await person.taps("都沒有", "是，同一個地方", "沒有要補充", "不用找我", "送出")

    await _looks_for(person)

    assert "新竹縣竹北市" not in person.labels


async def test_a_place_that_may_be_several_is_not_remembered(meets: Meets) -> None:
    person = await meets()
    await person.says("東區 早療")

    mine = await person.person()

    assert await person.store.read(lambda tx: lookups.of(tx, mine.id)) == lookups.Today()


async def test_nothing_is_remembered_of_whoever_must_not_be_read(meets: Meets) -> None:
    person = await meets()
    mine = await person.person()
    await person.store.write(lambda tx: quiet.hush(tx, mine.id))

    await _looks_for(person)
    await person.says("新竹縣竹北市")

    assert await person.store.read(lambda tx: lookups.of(tx, mine.id)) == lookups.Today()


async def test_the_same_place_is_offered_once(meets: Meets, shop: Site) -> None:
    clerk = await meets("clerk", at=shop)
    await clerk.says("竹北 早療")

    await _looks_for(clerk)

    assert clerk.labels[:3] == ["分享位置", "就在全家 竹北文興店", "不知道在哪裡"]


async def test_a_button_of_yesterday_asks_again_for_the_place(meets: Meets) -> None:
    person = await meets()
    await person.says("竹北 早療")
    await _looks_for(person)
    known = next(it for it in person.shown[-1].buttons if isinstance(it, Button) and it.label == "新竹縣竹北市")
    mine = await person.person()
    await person.store.write(lambda tx: lookups.keep_place(tx, mine.id, "10004010", tx.now))

    await person.presses(known)

    assert person.is_asked == "where"


@pytest.mark.parametrize(
    ("said", "is_place"),
    [
        ("竹北市中崙里", True),
        ("我是竹北市中崙里的里長", True),
        ("板橋區", True),
        ("中崙里", True),
        ("Zhubei City", True),
        ("阿伯住竹北市，三天沒出門了", False),
        ("竹北 獨居老人", False),
        ("他昨天又沒來上課", False),
    ],
)
def test_a_story_that_names_a_place_is_not_taken_for_the_place(map: Map, said: str, is_place: bool) -> None:
    assert only_names_place(said, map) is is_place
