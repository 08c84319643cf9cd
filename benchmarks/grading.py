"""What the grading of one message costs, beside a flat list of words searched by one expression in the same run.

Run `python -m benchmarks.grading`. Plain messages are what most people write; look-alikes hold words of danger and
mean none. Figures are printed, never kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from time import process_time

from benchmarks.grading_quality import examples
from flows.crisis import grade, load_lexicon

FLAT = re.compile(
    "自殺|想死|不想活|輕生|去死|活不下去|跳樓|燒炭|割腕|安眠藥|遺書|上吊|結束生命|消失|沒有意義|"
    "suicide|kill myself|want to die|end my life|self harm|bunuh diri|tự tử|muốn chết|ฆ่าตัวตาย|อยากตาย|magpakamatay",
    re.IGNORECASE,
)
ROUNDS = 40


def microseconds(work: Callable[[str], object], messages: list[str]) -> float:
    """The best of several rounds, for each message; time of the processor, not of the clock."""
    best = float("inf")
    for _ in range(ROUNDS):
        started = process_time()
        for message in messages:
            work(message)
        best = min(best, process_time() - started)
    return best / len(messages) * 1e6


def main() -> None:
    """Print microseconds for each message and the ratio to the flat list."""
    started = process_time()
    lexicon = load_lexicon()
    print(f"lexicon {lexicon.version}: {len(lexicon.rules)} rules, read in {process_time() - started:.2f} s")
    plain = [text for _, _, text in examples("seen.plain")]
    rows = [row for part in ("seen", "sealed") for row in examples(part)]
    alike = [text for expected, _, text in rows if expected == "none" and text not in plain]
    danger = [text for expected, _, text in rows if expected != "none"]
    long = ["".join(alike)[:2000]]
    for name, messages in (("plain", plain), ("look-alike", alike), ("danger", danger), ("2,000 signs", long)):
        ours = microseconds(lambda text: grade(text, lexicon=lexicon), messages)
        flat = microseconds(FLAT.search, messages)
        print(f"{name:12} {ours:9.1f} µs a message, flat list {flat:6.1f} µs, ratio {ours / flat:5.1f}")


if __name__ == "__main__":
    main()
