"""How the danger grading does on phrases written by someone who never saw its rules.

``python -m benchmarks.grading_outside open`` counts the half its authors may study, with ``--misses`` line by line;
``sealed`` counts the half that nobody may read against the rules, and so only as totals.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from flows.crisis import Grade, Grading, grade, load_lexicon

EXAMPLES = Path(__file__).resolve().parent.parent / "tests" / "flows" / "crisis" / "examples"
SILENT = frozenset({Grade.NONE, Grade.SOFT})
ALL = "all"


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase and the grade its writer meant."""

    meant: Grade
    language: str
    text: str = field(repr=False)


@dataclass(slots=True)
class Tally:
    """How many phrases of one language and grade there are, and how they fared."""

    total: int = 0
    right: int = 0
    near: int = 0
    heard: int = 0


def phrases(part: str) -> Iterator[Phrase]:
    """The phrases of this half, language by language."""
    for path in sorted(EXAMPLES.glob(f"outside-{part}.*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            meant, language, text = line.split("\t")
            yield Phrase(Grade(meant), language, text)


def is_right(meant: Grade, given: Grading) -> bool:
    """Whether the grade is the one meant; an urgent word about someone else may count as imminent."""
    if meant is Grade.NONE:
        return given.grade in SILENT
    if meant is Grade.THIRD_PARTY and given.grade is Grade.IMMINENT:
        return given.urgent
    return given.grade is meant


def is_near(meant: Grade, given: Grading) -> bool:
    """Whether it is right, or one step between imminent and active."""
    steps = {Grade.IMMINENT: Grade.ACTIVE, Grade.ACTIVE: Grade.IMMINENT}
    return is_right(meant, given) or given.grade is steps.get(meant)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table of one half; 2 when line-by-line misses of the sealed half are asked for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.grading_outside", description=__doc__)
    parser.add_argument("part", choices=("open", "sealed"))
    parser.add_argument("--misses", action="store_true", help="each phrase graded otherwise (open half only)")
    asked = parser.parse_args(arguments)
    if asked.misses and asked.part == "sealed":
        print("The sealed half is counted, never read: --misses is for the open half.", file=sys.stderr)
        return 2

    lexicon = load_lexicon()
    tallies: dict[tuple[str, Grade], Tally] = {}
    given_instead: Counter[tuple[Grade, Grade]] = Counter()
    for phrase in phrases(asked.part):
        given = grade(phrase.text, lexicon=lexicon)
        for language in (phrase.language, ALL):
            tally = tallies.setdefault((language, phrase.meant), Tally())
            tally.total += 1
            tally.right += is_right(phrase.meant, given)
            tally.near += is_near(phrase.meant, given)
            tally.heard += given.grade not in SILENT
        given_instead[phrase.meant, given.grade] += 1
        if asked.misses and not is_right(phrase.meant, given):
            print(f"{phrase.meant} -> {given.grade}\t{phrase.language}\t{phrase.text}")
    _print_tables(tallies, given_instead)
    return 0


def _print_tables(tallies: dict[tuple[str, Grade], Tally], given_instead: Counter[tuple[Grade, Grade]]) -> None:
    print(f"{'language':<9} {'meant':<13} {'right':>9} {'':>5}  {'any alert':>9}  imminent or active")
    for (language, meant), tally in sorted(tallies.items(), key=lambda item: (item[0][0] == ALL, item[0][0])):
        row = f"{language:<9} {meant:<13} {tally.right:>4}/{tally.total:<4} {tally.right / tally.total:>5.0%}"
        if meant is Grade.NONE:
            print(f"{row}  false alarms {tally.heard} ({tally.heard / tally.total:.1%})")
            continue
        near = f"  {tally.near}/{tally.total}" if meant in (Grade.IMMINENT, Grade.ACTIVE) else ""
        print(f"{row}  {tally.heard:>4}/{tally.total:<4}{near}")
    print("\nmeant \\ given" + "".join(f" {given:>13}" for given in Grade))
    for meant in Grade:
        if meant is not Grade.SOFT:
            print(f"{meant:<13}" + "".join(f" {given_instead[meant, given]:>13}" for given in Grade))


if __name__ == "__main__":
    raise SystemExit(main())
