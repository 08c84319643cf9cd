"""How well the detector finds what the example files say: figures only, never the sentences.

Run `python -m benchmarks.grading_quality sealed` (or `seen`); with `--misses` it lists the sentences of the seen files.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from flows.crisis import Grade, Grading, grade, load_lexicon

EXAMPLES = Path(__file__).parents[1] / "tests" / "flows" / "crisis" / "examples"
ACCEPTED = {
    "imminent": {Grade.IMMINENT},
    "active": {Grade.ACTIVE, Grade.IMMINENT, Grade.PASSIVE},
    "passive": {Grade.PASSIVE, Grade.ACTIVE, Grade.IMMINENT},
    "third_party": {Grade.THIRD_PARTY, Grade.IMMINENT},
    "violence_now": {Grade.VIOLENCE_NOW},
    "none": {Grade.NONE, Grade.SOFT},
}


def examples(part: str) -> Iterator[tuple[str, str, str]]:
    """Every example of this part: expected grade, language, sentence."""
    for path in sorted(EXAMPLES.glob(f"{part}.*tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            expected, language, text = line.split("\t")
            yield expected, language, text


def is_right(expected: str, given: Grading) -> bool:
    """Whether this grading is one that the label rules accept."""
    return given.grade in ACCEPTED[expected] or (expected == "violence_now" and given.violence)


def main(part: str, *, misses: bool) -> None:
    """Print right answers of all, for each language and grade."""
    lexicon = load_lexicon()
    right: Counter[tuple[str, str]] = Counter()
    total: Counter[tuple[str, str]] = Counter()
    alarmed: Counter[str] = Counter()
    dangers: Counter[str] = Counter()
    taken: Counter[tuple[str, str, str]] = Counter()
    for expected, language, text in examples(part):
        given = grade(text, lexicon=lexicon)
        total[language, expected] += 1
        right[language, expected] += is_right(expected, given)
        if expected in ("imminent", "active"):
            dangers[language] += 1
            alarmed[language] += given.grade in (Grade.IMMINENT, Grade.ACTIVE)
        if not is_right(expected, given):
            taken[language, expected, given.grade] += 1
        if misses and part == "seen" and not is_right(expected, given):
            print(f"{expected:12} {language:8} {given.grade:12} {text}   {[hit.id for hit in given.rules]}")
    languages = sorted({language for language, _ in total})
    print("language  " + "".join(f"{name:>16}" for name in ACCEPTED) + f"{'imminent+active':>18}")
    for language in languages:
        cells = (f"{right[language, name]}/{total[language, name]}" for name in ACCEPTED)
        print(
            f"{language:10}"
            + "".join(f"{cell:>16}" for cell in cells)
            + f"{alarmed[language]}/{dangers[language]}".rjust(18)
        )
    sums = ((sum(right[la, name] for la in languages), sum(total[la, name] for la in languages)) for name in ACCEPTED)
    shares = (f"{100 * hit / max(all_, 1):.1f} %" for hit, all_ in sums)
    print(
        f"{'all':10}"
        + "".join(f"{share:>16}" for share in shares)
        + f"{100 * alarmed.total() / max(dangers.total(), 1):.1f} %".rjust(18)
    )
    print("taken for: " + "; ".join(f"{la} {a} as {b} {n}" for (la, a, b), n in sorted(taken.items())))


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "sealed", misses="--misses" in sys.argv)
