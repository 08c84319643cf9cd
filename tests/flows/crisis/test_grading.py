"""What a message is graded as, and what may never lower its grade."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from flows.crisis import Grade, grade, load_lexicon
from flows.crisis.rules import PARTS

LEXICON = load_lexicon()
EXAMPLES = Path(__file__).parent / "examples"
RANK = [Grade.NONE, Grade.SOFT, Grade.VIOLENCE_NOW, Grade.THIRD_PARTY, Grade.PASSIVE, Grade.ACTIVE, Grade.IMMINENT]
ACCEPTED = {
    "imminent": {Grade.IMMINENT},
    "active": {Grade.ACTIVE, Grade.IMMINENT, Grade.PASSIVE},
    "passive": {Grade.PASSIVE, Grade.ACTIVE, Grade.IMMINENT},
    "third_party": {Grade.THIRD_PARTY, Grade.IMMINENT},
    "violence_now": {Grade.VIOLENCE_NOW},
    "none": {Grade.NONE, Grade.SOFT},
}
# The share of the seen examples that must stay right; benchmarks.grading_quality prints what is found on unseen ones.
KEPT = 0.95
DANGERS = [
    "我真的好想死",
    "遺書寫好了",
    "把整罐安眠藥吞下去了",
    "我站在頂樓要跳了",
    "不想活了",
    "活著好累",
    "木炭買好了今晚就走",
]


def _rows(part: str) -> list[tuple[str, str, str]]:
    rows: list[tuple[str, str, str]] = []
    for path in sorted(EXAMPLES.glob(f"{part}.*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            expected, language, text = line.split("\t")
            rows.append((expected, language, text))
    return rows


def _given(text: str) -> Grade:
    return grade(text, lexicon=LEXICON).grade


def _rules_alarmed(text: str) -> bool:
    """Whether it was graded as danger, and by a rule rather than by the ear."""
    given = grade(text, lexicon=LEXICON)
    return given.grade not in (Grade.NONE, Grade.SOFT) and not given.is_weighed


@pytest.mark.parametrize("language", sorted({language for _, language, _ in _rows("seen")}))
def test_the_seen_examples_are_graded_as_their_writers_said(language: str) -> None:
    rows = [(expected, text) for expected, spoken, text in _rows("seen") if spoken == language]

    right = sum(_given(text) in ACCEPTED[expected] for expected, text in rows)

    assert right >= KEPT * len(rows)


def test_at_least_half_of_all_examples_are_harmless() -> None:
    rows = _rows("seen") + _rows("sealed")

    harmless = sum(expected == "none" for expected, _, _ in rows)

    assert len(rows) >= 1500
    assert harmless >= 0.5 * len(rows)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("木炭買好了 今晚就走", Grade.IMMINENT),
        ("算了 活著好累 都寫好了 再見", Grade.IMMINENT),
        ("我想自殺", Grade.ACTIVE),
        ("如果我想自殺，打1925會被報警嗎", Grade.ACTIVE),
        ("累死了，我真的不想活了", Grade.ACTIVE),
        ("我跟他說我想死", Grade.ACTIVE),
        ("他說他想死", Grade.THIRD_PARTY),
        ("我不想死", Grade.SOFT),
        ("不想活 動太早", Grade.NONE),
        ("想去死海", Grade.NONE),
        ("想4點去接他", Grade.NONE),
        ("already swallowed all my pills lol", Grade.IMMINENT),
        ("5 kms", Grade.NONE),
        ("i w4nt t0 d1e", Grade.ACTIVE),
    ],
)
def test_a_sentence_of_the_label_rules_gets_its_grade(text: str, expected: Grade) -> None:
    assert _given(text) is expected


@pytest.mark.parametrize(
    "change",
    [
        lambda text: " ".join(text),
        lambda text: "\u200b".join(text),
        lambda text: text + "😭😭",
        lambda text: text + "😂",
        lambda text: text + "！！！",
        lambda text: text.replace("死", "死死死死").replace("了", "了了了了"),
        lambda text: "".join(chr(ord(sign) + 0xFEE0) if "!" <= sign <= "~" else sign for sign in text),
        lambda text: text.translate(str.maketrans("殺樓會藥遺書買裡說頂離開", "杀楼会药遗书买里说顶离开")),
    ],
    ids=["blanks", "zero width", "tears", "laughing", "exclamation", "repeated", "full width", "simplified"],
)
@pytest.mark.parametrize(
    "text",
    [
        "我真的好想死",
        "遺書寫好了",
        "把整罐安眠藥吞下去了",
        "我站在頂樓要跳了",
        "不想活了",
        "活著好累",
        "木炭買好了今晚就走",
    ],
)
def test_a_disguise_never_lowers_the_grade(text: str, change: object) -> None:
    assert callable(change)

    disguised = _given(change(text))

    assert RANK.index(disguised) >= RANK.index(_given(text))


def test_a_bare_goodbye_is_asked_about_only_in_care() -> None:
    in_care = grade("再見", lexicon=LEXICON, in_care=True)
    outside = grade("再見", lexicon=LEXICON)

    assert (in_care.grade, [hit.id for hit in in_care.rules]) == (Grade.SOFT, ["care.goodbye"])
    assert outside.grade is Grade.NONE


def test_violence_is_reported_beside_the_writers_own_wish() -> None:
    given = grade("他現在拿刀在門外要殺我 我不想活了", lexicon=LEXICON)

    assert given.violence
    assert given.grade in (Grade.ACTIVE, Grade.IMMINENT)


def test_a_question_about_prevention_is_routed_and_raises_no_alarm() -> None:
    given = grade("自殺防治守門人課程在哪報名", lexicon=LEXICON)

    assert (given.grade, given.route) == (Grade.NONE, "suicide_prevention")


def test_an_idiom_that_was_taken_out_is_named() -> None:
    given = grade("餓到想死", lexicon=LEXICON)

    assert (given.grade, given.rules) == (Grade.NONE, ())
    assert "zh.mask.daily" in given.masked


def test_a_denied_wish_is_named() -> None:
    given = grade("我不想死", lexicon=LEXICON)

    assert (given.grade, given.negated) == (Grade.SOFT, ("zh.wish.die",))


def test_words_in_an_endless_sentence_are_found_wherever_they_stand() -> None:
    filler = "桌子椅子杯子盤子筷子湯匙"

    given = {_given(filler * before + "我想自殺" + filler * 60) for before in range(0, 60, 3)}

    assert given == {Grade.ACTIVE}


def test_a_span_points_at_the_writers_own_characters() -> None:
    text = "唉…我 真 的 好 想 死"

    given = grade(text, lexicon=LEXICON)

    spans = {text[slice(*hit.span)].replace(" ", "") for hit in given.rules}
    assert any(span.endswith("想死") for span in spans)


def test_the_same_message_is_graded_the_same() -> None:
    text = "今晚我就走 謝謝大家 再見"

    assert grade(text, lexicon=LEXICON) == grade(text, lexicon=LEXICON)


@pytest.mark.parametrize("piece", ["想死", "a", "ㄙ ", "我想", "kill my", "ตาย", "😂", "拿刀要", "i want to "])
def test_a_message_of_two_thousand_signs_is_graded_whole(piece: str) -> None:
    long = (piece * 2000)[:1990] + " 我想自殺"

    assert _given(long) in (Grade.ACTIVE, Grade.IMMINENT)


def test_no_expression_repeats_without_a_bound() -> None:
    unbounded = re.compile(r"(?<!\\\\)[*+](?!\?\))|\{\d+,\}")

    endless = [
        probe.expression
        for index in LEXICON.indexes.values()
        for probe in index.probes
        if unbounded.search(probe.expression)
    ]

    assert endless == []


def test_hints_and_parts_say_nothing_alone() -> None:
    alone = [rule for rule in LEXICON.rules if rule.sign in PARTS]

    loud = [example for rule in alone for example in rule.fires if _rules_alarmed(example)]

    assert loud == []
