"""The file of needs is refused where it cannot be believed, and covers what the directory holds."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import pytest

from directory.load import DATA, BadRow, load
from directory.model import Directory, UnitKind
from directory.needs import LANGUAGES, Danger


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(DATA, tmp_path / "data"))


def change(folder: Path, line: int, file: str = "needs.csv", **cells: str) -> None:
    """Write other cells into one line of the file; line 2 is the first need."""
    with (folder / file).open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    rows[line - 2].update(cells)
    with (folder / file).open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


@pytest.mark.parametrize(
    ("cells", "problem"),
    [
        ({"need": "Money!"}, "need 'Money!' is not an id"),
        ({"need": "suicide"}, "stands here twice"),
        ({"family": "maybe"}, "family 'maybe' is neither yes nor empty"),
        ({"danger": "some"}, "danger 'some' is none of now, suicide"),
        ({"when": "noon"}, "when 'noon' is none of evening, weekend"),
        ({"offers": ""}, "either offers or a time of the week"),
        ({"offers": "line:nobody"}, "offer 'line:nobody' is no center, unit or line"),
        ({"offers": "unit:shop"}, "offer 'unit:shop' is no center, unit or line"),
        ({"offers": "line:fire-119 line:fire-119"}, "an offer stands here twice"),
        ({"family": "yes", "offers": "line:fire-119"}, "a family concern without its center"),
        ({"zh-Hant": ""}, "zh-Hant is empty"),
        ({"vi": "đói||đói"}, "an empty word in vi"),
        ({"vi": "đói|đói"}, "a word stands twice in vi"),
        ({"basis": ""}, "basis is empty"),
        ({"together": "child+nobody-known"}, "unknown family of words nobody-known"),
        ({"general": "maybe"}, "general 'maybe' is neither yes nor empty"),
        ({"source": "nobody"}, "unknown source nobody"),
        ({"confidence": "sure"}, "confidence 'sure' is none of high, medium, low"),
    ],
)
def test_a_need_that_cannot_be_believed_is_refused_with_file_and_line(
    folder: Path, cells: dict[str, str], problem: str
) -> None:
    change(folder, 3, **cells)

    with pytest.raises(BadRow) as refused:
        load(folder)

    assert "needs.csv:" in str(refused.value)
    assert problem in str(refused.value)


@pytest.mark.parametrize(
    ("file", "cells", "problem"),
    [
        ("words.csv", {"zh-Hant": "小孩+餓"}, "a family has single words"),
        ("words.csv", {"en": "kid|kid"}, "a word stands twice in en"),
        ("words.csv", {"source": "nobody"}, "unknown source nobody"),
        ("shorthand.csv", {"full": ""}, "full is empty"),
        ("sentences.csv", {"need": "nothing"}, "unknown need nothing"),
    ],
)
def test_a_word_that_cannot_be_believed_is_refused_too(
    folder: Path, file: str, cells: dict[str, str], problem: str
) -> None:
    change(folder, 3, file, **cells)

    with pytest.raises(BadRow) as refused:
        load(folder)

    assert f"{file}:" in str(refused.value)
    assert problem in str(refused.value)


def test_every_kind_of_unit_serves_some_need(directory: Directory) -> None:
    served = {offer.unit for need in directory.needs for offer in need.offers}

    assert set(UnitKind) <= served


def test_every_public_line_of_the_country_serves_some_need(directory: Directory) -> None:
    served = {offer.line for need in directory.needs for offer in need.offers}

    assert {line.id for line in directory.hotlines if line.is_public and line.county is None} <= served


def test_no_need_is_served_by_a_line_for_professionals(directory: Directory) -> None:
    served = {offer.line for need in directory.needs for offer in need.offers}

    assert not {line.id for line in directory.hotlines if not line.is_public} & served


@pytest.mark.parametrize("danger", list(Danger))
def test_danger_has_words_in_every_language(danger: Danger, directory: Directory) -> None:
    said = [need.phrases for need in directory.needs if need.danger is danger]

    assert all(any(phrases[language] for phrases in said) for language in LANGUAGES)
