"""What no rule has words for is weighed: it may raise what they left open, and never what they settled."""

from __future__ import annotations

import pytest

from flows.crisis import Grade, grade, load_lexicon
from flows.crisis.ear import KINDS, Ear, scraps
from flows.crisis.normalize import plain

LEXICON = load_lexicon()
HEAVY = Ear({"樓": 5900, "風": 1400, "bye": 700, "my": 300}, {"樓": (500, 0, 0, 0, 0)}, -300, (0.0,) * len(KINDS), 0.7)


def test_a_message_is_cut_into_scraps_that_spaces_and_marks_do_not_change() -> None:
    assert {"<", ">"} & scraps("風好大") == set()
    assert {"風", "風好", "風好大", "<風", "大>"} <= scraps("風好大")
    assert scraps("bye my friend") == {"bye", "my", "friend", "bye my", "my friend"}


def test_words_with_tones_are_also_heard_without() -> None:
    assert {"tử", "tu", "tự tử", "tu tu"} <= scraps("tự tử")


def test_what_weighs_enough_is_heard_with_its_likeliest_kind_and_place() -> None:
    heard = HEAVY.hear("我一個人站在樓上 風好大好大")

    assert heard is not None
    assert heard.kind == "imminent"
    assert heard.sureness > HEAVY.enough
    assert heard.span[0] <= "我一個人站在樓上 風好大好大".index("樓") < heard.span[1]


@pytest.mark.parametrize("said", ["樓", "今天天氣不錯想去公園走走", "hello there my old friend how are you"])
def test_what_is_short_or_weighs_little_is_left_to_the_rules(said: str) -> None:
    assert HEAVY.hear(said) is None


@pytest.mark.parametrize(
    ("said", "grades"),
    [
        ("請問自殺防治守門人的課程哪裡可以報名", {Grade.NONE, Grade.SOFT}),
        ("我以前想過自殺，現在好了，想謝謝你們", {Grade.NONE, Grade.SOFT}),
        ("我沒有想要自殺", {Grade.NONE, Grade.SOFT}),
    ],
)
def test_what_the_rules_settled_is_not_weighed(said: str, grades: set[Grade]) -> None:
    given = grade(said, lexicon=LEXICON)

    assert given.grade in grades
    assert not given.is_weighed


def test_what_was_heard_by_ear_says_so_and_where_in_the_writers_own_characters() -> None:
    given = [(said, grade(said, lexicon=LEXICON)) for said in _told()]
    by_ear = [(said, found) for said, found in given if found.is_weighed]

    assert by_ear
    for said, found in by_ear:
        [hit] = found.rules
        assert hit.id == f"ear.{found.grade}"
        assert 0 <= hit.span[0] < hit.span[1] <= len(said)


def test_spaces_width_and_pictures_change_nothing_of_what_is_heard() -> None:
    for said in _told():
        ear = LEXICON.ear.hear(_plain(said))
        if ear is not None and any("\u4e00" <= sign <= "\u9fff" for sign in said):
            assert LEXICON.ear.hear(_plain(" ".join(said))) is not None
            assert LEXICON.ear.hear(_plain(f"{said}😂")) is not None


def _told() -> list[str]:
    """Ways of saying it for which there is no rule, and may be one later."""
    return [
        "東西都打包好了 鑰匙放在信箱 你們不用上來找我",
        "瓶子已經空了 眼皮好重 幫我跟媽媽說對不起",
        "風好大 站在最上面看下去車子好小",
        "我把狗送給隔壁了 卡片的密碼寫在桌上 明天就不用麻煩你們了",
        "the note is on the fridge and the dog is with my sister, you won't have to worry about me after tonight",
        "the bottle is empty and i feel so heavy, tell my mom i'm sorry",
    ]


def _plain(said: str) -> str:
    return plain(said, LEXICON.folding)
