"""`directory check`, `export`, `import` and `stale`: the directory kept true by those who know."""

from __future__ import annotations

import csv
import io
import json
import shutil
import tempfile
import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import unified_diff
from pathlib import Path

from bot.cli.lines import Refusal
from directory.freshness import Known
from directory.hsds import Export
from directory.load import DATA, LINES, BadRow, load
from directory.model import Directory
from directory.stale import Stale, stale
from directory.tables import OF_THE_SOURCE, TABLES

_NAMESPACE = uuid.UUID("5f1c0a52-6a0b-5b36-9d1e-6d5b6f3a2c11")
"""Under it every id of ours has one UUID, the same in each export."""

_MOST_FAULTS = 20


def check(folder: Path = DATA) -> str:
    """What the directory holds, once every row of it has been believed."""
    directory = load(folder)
    catalog = directory.catalog
    return (
        f"{len(directory.counties)} counties, {len(directory.districts)} districts, "
        f"{len(directory.villages)} villages, {len(directory.centers)} centers, {len(directory.units)} units, "
        f"{len(directory.hotlines)} lines; "
        f"{len(catalog.organizations)} organizations, {len(catalog.services)} services, "
        f"{len(catalog.locations)} locations, {len(catalog.phones)} phones, {len(catalog.schedules)} schedules, "
        f"{len(catalog.areas)} areas, {len(catalog.conditions)} conditions: all good."
    )


def export(directory: Directory) -> str:
    """All public services as a page of HSDS 3.0."""
    page = Export(directory, lambda known: str(uuid.uuid5(_NAMESPACE, known))).page()
    return json.dumps(page, ensure_ascii=False, indent=1)


def stale_lines(directory: Directory, on: date, *, county: str | None, most: int) -> Iterator[str]:
    """A table of what to ask again first, and at which number."""
    found = _found(directory, on, county)
    yield f"{len(found)} facts are beyond their limit on {on}; the {min(most, len(found))} to ask first:"
    yield "score\tfact\tid\tname\tsays\tas of\tconfidence\task at"
    for it in found[:most]:
        day = it.as_of.isoformat() if it.as_of is not None else "undated"
        cells = (f"{it.score:.1f}", it.known, it.id, it.name, it.says, day, it.confidence, it.call or "-")
        yield "\t".join(cells)


def form_lines(directory: Directory, on: date, *, county: str | None, most: int) -> Iterator[str]:
    """The numbers among them as a file that `import` takes, for whoever calls to mend and to sign as assurer."""
    owners = list(dict.fromkeys(it.id for it in _found(directory, on, county) if it.known is Known.PHONE))[:most]
    form = _FORMS["phones.csv"]
    rows = [row for _, row in _numbered(DATA / "phones.csv")]
    yield from _text(form, [row for owner in owners for row in rows if row["of"] == owner])


def _found(directory: Directory, on: date, county: str | None) -> list[Stale]:
    if county is not None and county not in {it.name for it in directory.counties}:
        names = "、".join(it.name for it in directory.counties)
        raise Refusal(f"no county has the name {county}: it is one of {names}.")
    return [it for it in stale(directory, on) if county is None or _county(it, directory) == county]


def _county(it: Stale, directory: Directory) -> str | None:
    return directory.county(it.county).name if it.county is not None else None


@dataclass(frozen=True, slots=True)
class _Form:
    """A kind of file that can be taken in: its columns, and what of a row says which rows it replaces."""

    columns: tuple[str, ...]
    key: tuple[str, ...]


_FORMS: Mapping[str, _Form] = {
    "sources.csv": _Form(("key", "text", "date"), ("key",)),
    "hotlines.csv": _Form((*LINES, *OF_THE_SOURCE), ("id",)),
    **{
        table: _Form((*columns, *OF_THE_SOURCE), ("of", "about") if "about" in columns else columns[:1])
        for table, columns in TABLES.items()
    },
}
"""A row of phones, schedules or areas replaces all of its owner; a condition, all of its owner on that matter."""

_Row = dict[str, str]
_Numbered = tuple[_Row, int | None]
"""A row, with the line it stands on where it comes from the file that is taken in."""


def take_in(file: Path, *, write: bool, folder: Path = DATA) -> Iterator[str]:
    """The changes that a file makes, made only with `write`; rows that cannot be believed stop them all."""
    table, rows = _read(file)
    form = _FORMS[table]
    before = [row for _, row in _numbered(folder / table)]
    after = _merged(before, rows, form)
    _believe(file, table, after, folder)
    old, new = _text(form, before), _text(form, [row for row, _ in after])
    changes = [line for line in list(unified_diff(old, new, n=0, lineterm=""))[2:] if not line.startswith("@@")]
    if not changes:
        yield f"{table}: nothing new."
        return
    yield f"{table}:"
    yield from changes
    if write:
        _write(folder / table, new)
        yield f"{table}: written; it counts from the next start."
    else:
        yield "Nothing was written; run it again with --write."


def _read(file: Path) -> tuple[str, list[tuple[int, _Row]]]:
    """The table a file belongs to, told by its columns, and its rows."""
    try:
        rows = list(_numbered(file))
        with file.open(encoding="utf-8-sig", newline="") as lines:
            columns = next(csv.reader(lines), [])
    except FileNotFoundError:
        raise Refusal(f"no file {file}.") from None
    except (OSError, UnicodeDecodeError, csv.Error) as fault:
        raise Refusal(f"{file.name} cannot be read as CSV in UTF-8: {type(fault).__name__}.") from None
    for table, form in _FORMS.items():
        if set(columns) == set(form.columns):
            return table, rows
        if set(form.key) < set(columns) < set(form.columns):
            lacking = [column for column in form.columns if column not in columns]
            raise Refusal(
                f"{file.name} is like {table} without the columns {', '.join(lacking)}: nothing was taken in."
            )
    forms = "\n".join(f"  {','.join(form.columns)}" for form in _FORMS.values())
    raise Refusal(f"{file.name} has the columns of no form; its first line is one of:\n{forms}")


def _numbered(file: Path) -> Iterator[tuple[int, _Row]]:
    with file.open(encoding="utf-8-sig", newline="") as lines:
        reader = csv.DictReader(lines)
        for cells in reader:
            if None in cells or None in cells.values():
                raise BadRow(file.name, reader.line_num, "more or fewer cells than columns")
            yield reader.line_num, {column: value.strip() for column, value in cells.items()}


def _merged(before: list[_Row], rows: list[tuple[int, _Row]], form: _Form) -> list[_Numbered]:
    """The table with the rows in the place of those they replace, or at its end."""
    incoming: dict[tuple[str, ...], list[_Numbered]] = {}
    for line, row in rows:
        incoming.setdefault(tuple(row[column] for column in form.key), []).append((row, line))
    merged: list[_Numbered] = []
    for row in before:
        key = tuple(row[column] for column in form.key)
        if key not in incoming:
            merged.append((row, None))
        else:
            merged.extend(incoming[key])
            incoming[key] = []
    return [*merged, *(numbered for left in incoming.values() for numbered in left)]


def _believe(file: Path, table: str, after: list[_Numbered], folder: Path) -> None:
    """Read the whole directory as it would be; each row of the file that is refused is named with its line."""
    faults: list[str] = []
    believed = list(after)
    with tempfile.TemporaryDirectory() as temporary:
        trial = Path(shutil.copytree(folder, Path(temporary) / "data"))
        while True:
            _write(trial / table, _text(_FORMS[table], [row for row, _ in believed]))
            try:
                load(trial)
            except BadRow as fault:
                refused = believed[fault.line - 2] if fault.file == table and fault.line - 2 < len(believed) else None
                if refused is None or refused[1] is None:
                    # A row elsewhere that no longer holds because of the file.
                    faults.append(str(fault) if not faults else "")
                    break
                faults.append(f"{file.name}:{refused[1]}: {fault.problem}")
                believed.remove(refused)
                if len(faults) == _MOST_FAULTS:
                    break
            else:
                break
    if faults:
        raise Refusal("nothing was taken in:\n" + "\n".join(filter(None, faults)))


def _text(form: _Form, rows: Sequence[_Row]) -> list[str]:
    out = io.StringIO()
    writer = csv.DictWriter(out, form.columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().splitlines()


def _write(file: Path, lines: list[str]) -> None:
    """All of it or nothing: a crash leaves the old file."""
    beside = file.with_suffix(".new")
    beside.write_text("\n".join(lines) + "\n", encoding="utf-8")
    beside.replace(file)
