"""An idiom, a title or a recovery silences what it speaks of, and nothing that the writer says of themselves."""

from __future__ import annotations

import pytest

from flows.crisis import Grade, grade, load_lexicon
from flows.crisis.match import matches, read
from flows.crisis.rules import Sign

LEXICON = load_lexicon()
QUIET = (Grade.NONE, Grade.SOFT)
OWN = (Grade.PASSIVE, Grade.ACTIVE, Grade.IMMINENT)
WISHES = {
    "zh-Hant": "我真的不想活了",
    "nan": "我毋想欲活矣",
    "en": "i want to kill myself",
    "id": "aku mau bunuh diri",
    "vi": "tôi muốn tự tử",
    "th": "ฉันอยากฆ่าตัวตาย",
    "fil": "gusto kong magpakamatay",
    "ja": "私は自殺したい",
}
HEARD = 0.98


def _given(text: str) -> Grade:
    return grade(text, lexicon=LEXICON).grade


def _tells_of_recovery(text: str) -> bool:
    """Whether a wish said before it may be over."""
    return any(sighting.rule.sign is Sign.RECOVERED for sighting in matches(read(text, LEXICON), LEXICON))


@pytest.mark.parametrize("language", WISHES)
@pytest.mark.parametrize("order", ["{mask} {wish}", "{mask}, {wish}", "{wish} {mask}", "{wish}, {mask}"])
def test_no_idiom_silences_a_wish_that_stands_beside_it(language: str, order: str) -> None:
    masks = [
        example
        for rule in LEXICON.rules
        if rule.language == language and rule.sign is Sign.MASK
        for example in rule.fires
        if not order.startswith("{wish}") or not _tells_of_recovery(example)
    ]

    heard = [_given(order.format(mask=mask, wish=WISHES[language])) not in QUIET for mask in masks]

    assert sum(heard) >= HEARD * len(heard)


@pytest.mark.parametrize(
    "text",
    [
        "昨晚演到女主角割腕那集 編劇太灑狗血了 現在我在頂樓準備跳下去了",
        "開槍聲 是電影 可是我好想死",
        "小時候我想自殺被媽媽救回來 現在又想了",
        "以前有想過不想活 現在好很多 但我今天真的想死",
        "我想自殺專線打不通",
        "tin tức nhảy lầu em muốn chết",
        "từng tự tử hụt, giờ ổn, nhưng tôi muốn chết",
        "リスカやめて二年 でも死にたい",
        "pinsan ko nag attempt nung 2015 ngayon yoga teacher na masaya na, gusto ko nang mamatay",
        "suicide squad was great, i really want to die",
        "我看那部電影 可是我真的想死 主角最後走進海裡",
        "the last message of the day, but i want to kill myself, battery low",
    ],
)
def test_an_own_wish_is_heard_through_what_else_is_told(text: str) -> None:
    assert _given(text) in OWN


@pytest.mark.parametrize(
    "text",
    [
        "手機爛到害我想死",
        "以前有想過不想活 現在好很多 有定期看醫生",
        "昨晚演到女主角割腕那集 編劇太灑狗血了",
        'lagu "Aku Mau Mati Saja" judulnya bener ga sih',
        "My mum panicked but I never thought of hurting myself, I was just sad about a breakup",
        "自殺防治專線是幾號",
    ],
)
def test_what_an_idiom_speaks_of_stays_silent(text: str) -> None:
    assert _given(text) in QUIET


@pytest.mark.parametrize(
    "text",
    [
        "朋友說他想自殺 我也是",
        "新聞說有藝人輕生 我也想",
        "電影裡那樣跳下去 我也想",
        "my friend said she wants to die and so do I",
        "teman saya mau bunuh diri, aku juga",
        "bạn tôi nói nó muốn tự tử, tôi cũng vậy",
        "เพื่อนบอกว่าอยากตาย หนูก็เหมือนกัน",
        "sabi ng kaibigan ko gusto niyang magpakamatay, ako rin",
    ],
)
def test_so_do_i_makes_anothers_wish_the_writers(text: str) -> None:
    assert _given(text) in OWN


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("朋友說他想自殺 我也是剛知道", Grade.THIRD_PARTY),
        ("朋友說他想自殺 我也想幫他", Grade.THIRD_PARTY),
        ("my mum took an overdose what do i do", Grade.THIRD_PARTY),
        ("my friend wants to die, he told me too", Grade.THIRD_PARTY),
        ("餓到想死 我也是", Grade.NONE),
        ("新聞說有藝人輕生 心裡悶悶的", Grade.NONE),
    ],
)
def test_not_every_too_is_a_wish(text: str, meant: Grade) -> None:
    assert _given(text) is meant
