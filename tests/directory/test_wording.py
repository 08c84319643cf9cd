"""Plain words are understood as they are said: in families, in short forms, and with a slip of the finger."""

from __future__ import annotations

import pytest

from directory.model import Directory
from directory.needs import Family
from directory.search import needs_in, recognizes
from directory.spelling import Spelling
from directory.wording import Phrases, fold

CHILD = Family("child", {"zh-Hant": ("小孩", "囝仔"), "en": ("kid*",), "vi": ("con",), "fil": ("anak",)})
HUNGRY = Family("hungry", {"zh-Hant": ("餓",), "en": ("hungry",), "vi": ("đói",), "fil": ("gutom",)})


def owners(text: str, *harmless: str) -> set[int]:
    return set(Phrases([(1, (CHILD, HUNGRY)), (2, ("rice",))], harmless).covered(fold(text)))


@pytest.mark.parametrize(
    "text", ["囝仔很餓", "hungry kids", "gutom ang anak", "con tôi đói", "hungry ang anak", "小孩 hungry"]
)
def test_any_word_of_each_family_makes_the_phrase(text: str) -> None:
    assert owners(text) == {1}


@pytest.mark.parametrize("text", ["anak doi", "小孩", "con gutom", "skid hungry"])
def test_one_family_or_words_of_two_languages_make_none(text: str) -> None:
    assert owners(text) == set()


def test_a_word_inside_a_harmless_one_is_not_there() -> None:
    assert owners("小孩餓不餓", "餓不餓") == set()
    assert owners("小孩餓 餓不餓", "餓不餓") == {1}


def test_an_open_end_goes_on_and_a_closed_one_does_not() -> None:
    beaten = Phrases([(1, ("*pukul",)), (2, ("abus*",)), (3, ("rice",))])

    assert set(beaten.covered("saya dipukul")) == {1}
    assert set(beaten.covered("abusing")) == {2}
    assert set(beaten.covered("ricecooker pukulan")) == set()


def test_what_takes_several_words_together_says_more() -> None:
    both = Phrases([(1, (CHILD, HUNGRY)), (2, ("hungry", "kid"))]).covered("hungry kid")

    assert both[1] == both[2] > len("hungrykid")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("alchohol", "alcohol"),
        ("alcohl", "alcohol"),
        ("alcoohl", "alcohol"),
        ("alcoholl", "alcohol"),
        ("abusing", "abusing"),
        ("blcohol", "blcohol"),
        ("rce", "rce"),
        ("gk bisa", "tidak bisa"),
        ("吸gk", "吸gk"),
    ],
)
def test_a_slip_in_a_long_word_and_a_short_form_are_understood(typed: str, meant: str) -> None:
    assert Spelling(["alcohol", "abus*", "rice"], {"gk": "tidak"}).meant(typed) == meant


@pytest.mark.parametrize(
    ("text", "need"),
    [
        ("我孫子四歲了還袂曉講話", "early-intervention"),
        ("老闆三個月沒發薪水", "migrant-work"),
        ("my dad slapped my sister again", "protection"),
        ("bapak sering mukulin ibu", "protection"),
        ("bos ga bayar gaji", "migrant-work"),
        ("ck say ruou danh con", "protection"),
        ("ลูกชายไม่ยอมไปโรงเรียน", "school"),
        ("d pa pinapasahod ng amo", "migrant-work"),
    ],
)
def test_a_need_is_heard_in_words_that_no_phrase_holds(text: str, need: str, directory: Directory) -> None:
    assert need in needs_in(text, directory)


@pytest.mark.parametrize(
    ("text", "need"),
    [
        ("爸爸打電話來", "protection"),
        ("cảm ơn chồng tôi", "protection"),
        ("this is so much fun for my kids", "protection"),
        ("anak saya dan ibu di taman", "child-alone"),
    ],
)
def test_everyday_words_are_taken_for_no_need(text: str, need: str, directory: Directory) -> None:
    assert need not in needs_in(text, directory)


def test_what_the_city_is_asked_for_is_not_taken_for_a_cry_for_help(directory: Directory) -> None:
    assert needs_in("垃圾車幾點來", directory) == ("city-matter",)
    assert not recognizes("垃圾車幾點來", directory)
