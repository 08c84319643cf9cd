"""Weighs the scraps of the examples anew: `python -m tools.weigh` writes locales/common/ear.tsv.

It needs scikit-learn, which nothing else here does: install tools/requirements-weigh.lock in an environment of its own.
The examples beside the tests are read, and the `silent` ones of the rules; the sealed ones never. What people look for,
places they type and the bot's own words for everyday things are no danger either.
"""

from __future__ import annotations

import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from flows.crisis import Lexicon, load_lexicon
from flows.crisis.ear import KINDS, scraps
from flows.crisis.match import matches, read
from flows.crisis.normalize import plain
from locales import LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "tests" / "flows" / "crisis" / "examples"
TABLE = ROOT / "locales" / "common" / "ear.tsv"
DANGER_LINES = ("police-110", "fire-119", "protection-113", "peace-of-mind-1925", "lifeline-1995")
EVERYDAY: Final = ("common", "home", "report", "center", "console", "directory", "privacy", "outreach")
"""Subjects whose words tell of no danger to whoever reads them."""
ASKED_FOR: Final = ("help", "need", "lookup", "plan")
"""Subjects whose words people type to ask for something; those a rule hears are left out."""
ENOUGH: Final = 0.65
STRENGTHS: Final = (10.0, 2.0)
RAREST: Final = 2
LIGHTEST: Final = 50


def main() -> None:
    """Write the table; the same examples give the same table."""
    lexicon = load_lexicon()
    told = sorted(set(examples(lexicon)))
    found = [sorted(scraps(plain(text, lexicon.folding))) for _, text in told]
    often = Counter(scrap for each in found for scrap in each)
    columns = {scrap: at for at, scrap in enumerate(sorted(s for s, times in often.items() if times >= RAREST))}
    rows = _rows(found, columns)
    grades = [grade for grade, _ in told]
    danger = _weights(rows, [grade != "none" for grade in grades], STRENGTHS[0])
    is_danger = [at for at, grade in enumerate(grades) if grade != "none"]
    kinds = _weights(rows[is_danger], [KINDS.index(grades[at]) for at in is_danger], STRENGTHS[1])
    weights = [danger[0], *kinds]
    lines = [
        "# What scraps of messages weigh, in hundredths: danger at all, then " + ", ".join(KINDS) + ".",
        f"# Made by tools.weigh from {len(told)} examples, {len(is_danger)} of them danger. Not to be edited by hand.",
        "\t".join(["=enough", str(ENOUGH)]),
        "\t".join(["=bias", *(str(bias) for _, bias in weights)]),
    ]
    for scrap, at in columns.items():
        cells = [each[at] for each, _ in weights]
        if max(map(abs, cells)) >= LIGHTEST:
            lines.append("\t".join([scrap, *map(str, cells)]))
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")
    sys.stdout.write(f"{len(lines) - 4} scraps of {len(told)} examples\n")


def _is_heard(words: str, lexicon: Lexicon) -> bool:
    """Whether a rule has something to say of these words, as of the name of a help line for those who want to die."""
    return "{" in words or not words.strip() or bool(matches(read(words, lexicon), lexicon))


def examples(lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    """Grade and words of every example that may be studied."""
    for part in ("seen", "told", "outside-open"):
        for path in EXAMPLES.glob(f"{part}.*tsv"):
            for row in path.read_text(encoding="utf-8").splitlines():
                grade, _, text = row.split("\t")
                yield grade, text
    for cells in _told_in("queries.tsv"):
        # Who looks for one of these may be in danger: that is no example of the contrary.
        if not any(line in cells[-1] for line in DANGER_LINES):
            yield "none", cells[1]
    for cells in _told_in("typed_places.tsv"):
        yield "none", cells[0]
    for language in LANGUAGES:
        for subject in EVERYDAY:
            for row in (ROOT / "locales" / language / f"{subject}.ftl").read_text(encoding="utf-8").splitlines():
                words = row.partition("=")[2].strip()
                if words and "{" not in words:
                    yield "none", words
        for subject in ASKED_FOR:
            for row in (ROOT / "locales" / language / f"{subject}.ftl").read_text(encoding="utf-8").splitlines():
                asked = row.partition("=")[2].split(",")
                yield from (("none", words.strip()) for words in asked if not _is_heard(words, lexicon))
    for path in (ROOT / "locales").glob("*/danger*.toml"):
        for rule in tomllib.loads(path.read_text(encoding="utf-8")).get("rule", []):
            yield from (("none", text) for text in rule.get("silent", []))


def _told_in(name: str) -> Iterator[list[str]]:
    for row in (ROOT / "tests" / "directory" / name).read_text(encoding="utf-8").splitlines()[1:]:
        yield row.split("\t")


def _rows(found: Sequence[Sequence[str]], columns: dict[str, int]) -> Any:
    places, at, cells = [], [], []
    for row, each in enumerate(found):
        known = [columns[scrap] for scrap in each if scrap in columns]
        places += [row] * len(known)
        at += known
        cells += [max(len(each), 1) ** -0.5] * len(known)
    return csr_matrix((cells, (places, at)), shape=(len(found), len(columns)))


def _weights(rows: Any, wanted: Sequence[object], strength: float) -> list[tuple[list[int], int]]:
    """For each class the weight of every column, and the bias, in hundredths."""
    fitted = LogisticRegression(C=strength, max_iter=3000).fit(rows, wanted)
    return [
        ([round(100 * weight) for weight in each], round(100 * bias))
        for each, bias in zip(fitted.coef_, fitted.intercept_, strict=True)
    ]


if __name__ == "__main__":
    main()
