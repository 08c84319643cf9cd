"""What each row of the five city reports comes to in a chat: the steps to it, or why there are none.

Steps are typed words, or the label of a button in brackets, at most four of them, with ` > ` between.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from directory.rows import Row, rows_of

_DATA = Path(__file__).parent / "data"
MOST_STEPS = 4


@dataclass(frozen=True, slots=True)
class Reachable:
    """One thing that a row promises: who asks, the steps, and words of the answer; or why it is left out."""

    row: str
    item: str
    kind: str
    role: str
    steps: tuple[str, ...]
    shows: str
    left_out: str


def read_reachable(folder: Path = _DATA) -> tuple[Reachable, ...]:
    """Every line of rows.csv; raises BadRow for one that has neither steps nor a reason."""
    return tuple(_reachable(row) for row in rows_of(folder, "rows.csv"))


def _reachable(row: Row) -> Reachable:
    steps = tuple(step.strip() for step in (row.maybe("steps") or "").split(" > ") if step.strip())
    if bool(steps) == (row.maybe("left_out") is not None) or len(steps) > MOST_STEPS:
        raise row.bad("a row has one to four steps, or the reason why it has none")
    if steps:
        row.text("shows")
    return Reachable(
        row.text("row"),
        row.text("item"),
        row.text("kind"),
        row.maybe("role") or "",
        steps,
        row.maybe("shows") or "",
        row.maybe("left_out") or "",
    )
