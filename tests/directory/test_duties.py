"""Who must report what: every cell of the matrix, as it stands in the procedures of the project."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import pytest

from directory.duties import Bearer, Bound, Fine, Subject, Window, duty
from directory.load import DATA, BadRow, load
from directory.model import Directory

BEARERS = (Bearer.CHIEF, Bearer.OFFICER, Bearer.MANAGER, Bearer.ANYONE, Bearer.PROFESSIONAL)
MATRIX = {
    Subject.CHILD_HARM: ("53", "may must may may must", 24, (6000, 60000)),
    Subject.FAMILY: ("54", "must must must may must", None, Fine.NONE_FOUND),
    Subject.EXPLOITATION: ("7", "may must must may must", 24, Fine.NOT_READ),
    Subject.VIOLENCE: ("50", "not_named not_named not_named may must", 24, (6000, 30000)),
    Subject.SEXUAL_ASSAULT: ("11", "not_named must not_named may must", 24, Fine.NOT_READ),
    Subject.ELDER: ("43", "must must not_named may must", 24, Fine.NONE_FOUND),
    Subject.DISABILITY: ("76", "may must may may must", 24, Fine.NOT_READ),
    Subject.SUICIDE: ("11", "must must not_named not_named must", 24, Fine.NONE),
    Subject.MENTAL: ("48", "not_named may not_named not_named may", None, Fine.NONE),
    Subject.ASSISTANCE: ("9-1", "not_named must not_named not_named must", None, Fine.NONE_FOUND),
}
CELLS = [
    (bearer, subject, Bound(cell), article, hours, fine)
    for subject, (article, cells, hours, fine) in MATRIX.items()
    for bearer, cell in zip(BEARERS, cells.split(), strict=True)
]


@pytest.mark.parametrize(("bearer", "subject", "bound", "article", "hours", "fine"), CELLS)
def test_every_cell_says_what_the_law_says(
    bearer: Bearer,
    subject: Subject,
    bound: Bound,
    article: str,
    hours: int | None,
    fine: tuple[int, int] | Fine,
    directory: Directory,
) -> None:
    known = duty(bearer, subject, directory)

    assert (known.bound, known.article) == (bound, article)
    is_bound = bound is Bound.MUST
    assert (known.hours, known.fine) == ((hours, fine) if is_bound else (None, None))


def test_the_matrix_has_no_other_cells(directory: Directory) -> None:
    assert len(directory.duties) == len(CELLS) == len(Subject) * len(Bearer)


def test_what_is_practice_and_not_law_is_marked(directory: Directory) -> None:
    doubtful = {(known.subject, known.bearer) for known in directory.duties if known.source.is_doubtful}

    assert doubtful == {(Subject.VIOLENCE, Bearer.ANYONE), (Subject.ELDER, Bearer.ANYONE)}


def test_suicidal_behavior_is_not_reported_to_the_protection_line(directory: Directory) -> None:
    assert duty(Bearer.CHIEF, Subject.SUICIDE, directory).where == (Window.SUICIDE_SYSTEM, Window.HEALTH_BUREAU)


@pytest.mark.parametrize(
    ("cells", "problem"),
    [
        ({"duty": "perhaps"}, "duty 'perhaps' is none of"),
        ({"role": "clerk"}, "role 'clerk' is none of"),
        ({"where": "999"}, "unknown window 999"),
        ({"source": "nowhere"}, "unknown source nowhere"),
        ({"hours": "24"}, "hours or fine for somebody who need not report"),
        ({"law": ""}, "law is empty"),
    ],
)
def test_a_wrong_duty_is_refused_with_its_file_and_line(cells: dict[str, str], problem: str, tmp_path: Path) -> None:
    folder = _changed(tmp_path, cells)

    with pytest.raises(BadRow, match=r"duties\.csv:2: ") as refusal:
        load(folder)

    assert problem in str(refusal.value)


def test_a_hole_in_the_matrix_is_refused(tmp_path: Path) -> None:
    folder = _changed(tmp_path, None)

    with pytest.raises(BadRow, match="no row for chief and child_harm"):
        load(folder)


def _changed(tmp_path: Path, cells: dict[str, str] | None) -> Path:
    """The data with the first duty changed, or without it."""
    folder = tmp_path / "data"
    shutil.copytree(DATA, folder)
    with (folder / "duties.csv").open(encoding="utf-8", newline="") as lines:
        first, *rest = csv.DictReader(lines)
    kept = rest if cells is None else [{**first, **cells}, *rest]
    with (folder / "duties.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, first)
        writer.writeheader()
        writer.writerows(kept)
    return folder


PROTECTED = {
    Subject.CHILD_HARM: ("53", "5"),
    Subject.FAMILY: ("54", "5"),
    Subject.EXPLOITATION: ("7", "4"),
    Subject.VIOLENCE: ("50", "2"),
    Subject.SEXUAL_ASSAULT: ("11", "2"),
    Subject.ELDER: ("43", "2"),
    Subject.DISABILITY: ("76", "3"),
    Subject.SUICIDE: ("11", "2"),
}


@pytest.mark.parametrize("subject", Subject)
def test_the_paragraph_that_keeps_the_reporter_secret_is_named(subject: Subject, directory: Directory) -> None:
    assert {duty(bearer, subject, directory).protected for bearer in Bearer} == {PROTECTED.get(subject)}
