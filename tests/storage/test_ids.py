from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.ids import ALPHABET, case_number, new_id, read_case_number

COUNTY = st.sampled_from(["竹", "北", "新北", "竹市", "花", "臺東"])
PLACES = (0, 1, 2, 3, 4, 6)


@st.composite
def case_numbers(draw: st.DrawFn) -> str:
    symbols = iter(draw(st.lists(st.integers(0, len(ALPHABET) - 1), min_size=5, max_size=5)))
    return case_number(draw(COUNTY), lambda _: next(symbols))


def _with(number: str, at: int, *symbols: str) -> str:
    """The number with these symbols written from this place of its second part on, dashes left where they are."""
    county, _, code = number.partition("-")
    written = list(code)
    written[at : at + len(symbols)] = symbols
    return f"{county}-{''.join(written)}"


@given(case_numbers())
def test_a_case_number_reads_as_itself(number: str) -> None:
    assert read_case_number(number) == number


@given(case_numbers())
def test_every_wrong_character_is_caught(number: str) -> None:
    code = number.partition("-")[2]

    misread = [_with(number, at, other) for at in PLACES for other in ALPHABET if other != code[at]]

    assert len(misread) == len(PLACES) * (len(ALPHABET) - 1)
    assert not any(map(read_case_number, misread))


@given(case_numbers())
def test_every_swap_of_neighbors_is_caught(number: str) -> None:
    county, body, check = number.split("-")
    code = body + check

    swapped = [
        code[:at] + code[at + 1] + code[at] + code[at + 2 :] for at in range(len(code) - 1) if code[at] != code[at + 1]
    ]

    assert not any(read_case_number(county + wrong) for wrong in swapped)


@given(case_numbers())
def test_a_case_number_is_read_however_it_is_typed(number: str) -> None:
    full_width = "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in number)

    typed = [number.lower(), number.replace("-", ""), number.replace("-", " "), f" {number}\n", full_width]
    typed += [f"案號：{number}。", number.replace("-", "—"), number.replace("臺", "台"), number.replace("8", "B")]

    assert {read_case_number(text) for text in typed} == {number}


@pytest.mark.parametrize("text", ["", "竹", "7K3FH-2", "竹-7K3F", "竹-7K3FH-22", "竹-7K30H-2", "1925", "竹竹竹", "-"])
def test_what_is_no_case_number_is_refused(text: str) -> None:
    assert read_case_number(text) is None


def test_the_alphabet_is_prime_and_has_no_vowels_or_look_alikes() -> None:
    assert len(set(ALPHABET)) == len(ALPHABET) == 17
    assert not set(ALPHABET) & set("AEIOU0QD1LJVBSZGMP4")


def test_every_symbol_can_be_drawn() -> None:
    draws = itertools.cycle(range(len(ALPHABET)))

    numbers = [case_number("竹", lambda bound: next(draws) % bound) for _ in range(len(ALPHABET))]

    assert {symbol for number in numbers for symbol in number[2:7]} == set(ALPHABET)


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC)),
    st.timedeltas(timedelta(milliseconds=1), timedelta(days=365)),
)
def test_later_ids_are_greater_and_fit_63_bits(moment: datetime, later: timedelta) -> None:
    assert 0 < new_id(moment) < new_id(moment + later) < 2**63


def test_ids_of_one_moment_differ(now: datetime) -> None:
    assert len({new_id(now) for _ in range(20)}) > 1
