from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.texts import cut, graphemes, labelled, shorten, split, utf16, width, without_people

FAMILY = "👨‍👩‍👧‍👦"
NOD = "👍🏽"
FLAG = "🇹🇼"
MARKED = "é"
ANY = st.text(st.characters(exclude_categories=["Cs"]))
PIECES = st.lists(st.sampled_from([FAMILY, NOD, FLAG, MARKED, "字", "a", " ", "\n", "。", "𠮷"])).map("".join)


@pytest.mark.parametrize(
    ("text", "count"),
    [("", 0), ("字a", 2), (FAMILY, 1), (NOD, 1), (FLAG + FLAG, 2), (MARKED, 1), ("ที่", 1), ("𠮷野家", 3), ("1️⃣", 1)],
)
def test_a_person_counts_characters_as_we_do(text: str, count: int) -> None:
    assert len(graphemes(text)) == count


@given(st.one_of(ANY, PIECES), st.integers(2, 50))
def test_pieces_put_together_are_the_text_and_none_is_too_long(text: str, limit: int) -> None:
    pieces = split(text, limit)

    assert "".join(pieces) == text
    assert all(utf16(piece) <= limit for piece in pieces)
    assert all(pieces) or text == ""


@given(PIECES, st.integers(12, 60))
def test_a_cut_never_goes_through_a_character(text: str, limit: int) -> None:
    pieces = split(text, limit)

    assert [each for piece in pieces for each in graphemes(piece)] == graphemes(text)


def test_a_cut_prefers_the_end_of_a_line() -> None:
    assert split("第一行\n第二行很長很長", 7) == ["第一行\n", "第二行很長很長"]


def test_a_cut_prefers_the_end_of_a_sentence_to_its_middle() -> None:
    assert split("說完了。還有一句話", 6) == ["說完了。", "還有一句話"]


@given(st.one_of(ANY, PIECES), st.integers(2, 40))
def test_a_shortened_label_is_within_its_limit(text: str, limit: int) -> None:
    short = shorten(text, limit)

    assert len(graphemes(short)) <= limit
    assert utf16(short) <= limit * 10
    assert short == text or short.endswith("…")


@given(st.one_of(ANY, PIECES), st.integers(3, 40))
def test_a_cut_text_is_within_its_limit(text: str, limit: int) -> None:
    assert utf16(cut(text, limit)) <= limit


@settings(max_examples=5)
@given(st.integers(4999, 5003))
def test_piled_up_accents_do_not_stop_the_splitter(count: int) -> None:
    assert all(utf16(piece) <= 5000 for piece in split("e" + "\u0301" * count, 5000))


def test_a_label_is_set_off_as_its_script_does_it() -> None:
    assert labelled("地點", "竹北") == "地點：竹北"
    assert labelled("Tempat", "竹北") == "Tempat: 竹北"


def test_a_chinese_label_is_twice_as_wide() -> None:
    assert width("字a") == 3


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("Bad Request: chat not found", "Bad Request: chat not found"),
        ('can\'t parse entities: unsupported start tag "阿伯" at byte offset 4', None),
        ("Wrong HTTP URL 'https://example.com/secret'", "Wrong HTTP URL …"),
        ("chat 5001234567 is gone", "chat … is gone"),
    ],
)
def test_a_reason_holds_nothing_of_a_person(said: str, kept: str | None) -> None:
    told = without_people(said)

    assert "阿伯" not in told
    assert kept is None or told == kept
