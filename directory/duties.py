"""Who must report what by law: the matrix of role and law, and the file it is read from."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from directory.facts import Source
from directory.rows import Row, Sources, read

if TYPE_CHECKING:
    from directory.model import Directory


class Bearer(StrEnum):
    """Those between whom the laws make a difference."""

    CHIEF = "chief"  # 村里長
    OFFICER = "officer"  # 村里幹事
    MANAGER = "manager"  # 公寓大廈管理人員
    ANYONE = "anyone"  # store clerks, volunteers, residents
    PROFESSIONAL = "professional"  # social, medical and school staff, police


class Subject(StrEnum):
    """What a law on reporting is about."""

    CHILD_HARM = "child_harm"
    FAMILY = "family"  # a child in a vulnerable family
    EXPLOITATION = "exploitation"
    VIOLENCE = "violence"
    SEXUAL_ASSAULT = "sexual_assault"
    ELDER = "elder"
    DISABILITY = "disability"
    SUICIDE = "suicide"  # behavior: thoughts alone are no trigger
    MENTAL = "mental"
    ASSISTANCE = "assistance"


class Bound(StrEnum):
    """How far a law binds somebody."""

    MUST = "must"
    MAY = "may"
    NOT_NAMED = "not_named"


class Window(StrEnum):
    """Where a report in the sense of the law is taken."""

    PROTECTION_LINE = "113"
    ECARE = "ecare"
    COUNTY = "county"
    SUICIDE_SYSTEM = "suicide_system"  # the ministry's; handled by the county's health bureau
    HEALTH_BUREAU = "health_bureau"
    MENTAL_CENTER = "mental_center"


class Fine(StrEnum):
    """Why no amount stands in a row."""

    NONE = "none"  # the law was read and has none
    NONE_FOUND = "none_found"
    NOT_READ = "not_read"


@dataclass(frozen=True, slots=True)
class Duty:
    """What one law asks of one role; `hours` and `fine` (NT$) only where somebody must.

    `protected` is the article and its paragraph by which nobody may tell who has reported.
    """

    subject: Subject
    bearer: Bearer
    law: str
    article: str
    what: str
    bound: Bound
    hours: int | None
    where: tuple[Window, ...]
    fine: tuple[int, int] | Fine | None
    protected: tuple[str, str] | None
    source: Source = field(repr=False, compare=False)


def duty(role: Bearer, subject: Subject, directory: Directory) -> Duty:
    """What the law asks of this role; every role and subject has its row."""
    return next(known for known in directory.duties if (known.bearer, known.subject) == (role, subject))


def read_duties(folder: Path, sources: Sources) -> tuple[Duty, ...]:
    """Every row of duties.csv; raises BadRow at the first that is wrong, or when the matrix has a hole."""
    duties = read(folder, "duties.csv", lambda row: _duty(row, sources), lambda known: (known.subject, known.bearer))
    there = {(known.subject, known.bearer) for known in duties}
    for subject in Subject:
        for bearer in Bearer:
            if (subject, bearer) not in there:
                raise Row("duties.csv", len(duties) + 1, {}).bad(f"no row for {bearer} and {subject}")
    return duties


def _duty(row: Row, sources: Sources) -> Duty:
    bound = row.choice("duty", Bound)
    hours, fine = row.maybe("hours"), row.maybe("fine")
    if bound is not Bound.MUST and (hours or fine):
        raise row.bad("hours or fine for somebody who need not report")
    if bound is Bound.MUST and not fine:
        raise row.bad("fine is empty")
    if hours is not None and not hours.isdigit():
        raise row.bad(f"hours {hours!r} are no number")
    return Duty(
        subject=row.choice("subject", Subject),
        bearer=row.choice("role", Bearer),
        law=row.text("law"),
        article=row.text("article"),
        what=row.text("what"),
        bound=bound,
        hours=int(hours) if hours is not None else None,
        where=_windows(row, set(Window)),
        fine=_fine(row, fine),
        protected=_protected(row),
        source=row.source(sources),
    )


def _windows(row: Row, known: Container[str]) -> tuple[Window, ...]:
    said = row.text("where").split()
    for window in said:
        if window not in known:
            raise row.bad(f"unknown window {window}")
    return tuple(Window(window) for window in said)


def _protected(row: Row) -> tuple[str, str] | None:
    said = row.maybe("protected")
    if said is None:
        return None
    if (parts := re.fullmatch(r"(\d+)\.(\d+)", said)) is None:
        raise row.bad(f"protected {said!r} is no article and paragraph, like 53.5")
    return parts[1], parts[2]


def _fine(row: Row, said: str | None) -> tuple[int, int] | Fine | None:
    if said is None:
        return None
    if said in set(Fine):
        return Fine(said)
    if amounts := re.fullmatch(r"(\d+)-(\d+)", said):
        return int(amounts[1]), int(amounts[2])
    raise row.bad(f"fine {said!r} is neither two amounts nor one of {', '.join(Fine)}")
