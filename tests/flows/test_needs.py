"""A need has its words in every language, and whoever writes one of them finds who can help."""

from __future__ import annotations

import pytest

from directory.helping import Want, rungs
from flows.crisis import Grade, Lexicon, grade
from flows.help import label
from locales import LANGUAGES, words
from tests.flows.heard import answers, numbers
from tests.flows.test_every_sentence import keys
from tests.talking import NOW, Meets


@pytest.mark.parametrize(
    ("typed", "name"), [("板橋 早療", "早期療育"), ("房租付不出來", "1957"), ("竹北", "竹北區社會福利")]
)
async def test_free_words_find_who_can_help_and_1957_comes_last(meets: Meets, typed: str, name: str) -> None:
    person = await meets()

    await person.says(typed)

    assert name in answers(person)
    assert "1957" in person.last
    assert "沒有送給任何人" in person.last
    assert "回報" in person.labels
    assert len([message for who, message in person.log if who == "守望"]) <= 4


async def test_words_that_mean_nothing_to_us_are_not_understood(meets: Meets) -> None:
    person = await meets()

    await person.says("哈哈哈哈")

    assert "看不懂" in person.last


NAMED = [want for want in Want if want is not Want.OTHER]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("want", NAMED)
async def test_every_need_is_found_by_typing_it(meets: Meets, lexicon: Lexicon, want: Want, language: str) -> None:
    spoken = words(language)
    list_id = f"need-{want.value.replace('_', '-')}-words"
    typed = [spoken.text(label(want).id), *(spoken.text(list_id).split(",") if spoken.has(list_id) else ())]
    person = await meets(language=language)

    for word in typed:
        heard = grade(word, lexicon=lexicon).grade
        await person.says(word.strip())
        told = answers(person)
        if heard is Grade.VIOLENCE_NOW:
            # Who says that they are being beaten is answered as somebody who is.
            assert want is Want.PROTECTION
            assert {"110", "113"} <= numbers(person)
            continue
        assert heard in (Grade.NONE, Grade.SOFT), word
        if want is Want.NEAR:
            assert person.is_asked == "where"
        elif want is Want.SOMEONE:
            assert person.is_asked == "danger"
        elif want is Want.MOOD:
            assert person.is_asked == "begin"
        elif want is Want.COURSE:
            assert spoken.text("help-about-course") in told
        else:
            first = rungs(want, NOW, language, person.house.map.directory)[0].line
            assert spoken.text("help-ladder") in told
            assert (first.number or "") in told
        await person.says(spoken.text("stop-words").split(",")[0])


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_names_two_things(language: str) -> None:
    spoken = words(language)
    lists = [id for id in keys(language, "need.ftl") if id.endswith("-words")]
    lists += ["menu-words", "report-words", "cases-words", "plan-words", "stop-words", "back-words", "language-words"]
    owners: dict[str, set[str]] = {}
    for id in lists:
        for word in spoken.text(id).split(","):
            owners.setdefault(word.strip().casefold(), set()).add(id)

    assert {word: ids for word, ids in owners.items() if len(ids) > 1} == {}


@pytest.mark.parametrize(
    ("tapped", "number", "said"),
    [
        ("男性想找人說", "0800-013-999", "什麼煩惱都可以說"),
        ("失去親友的遺族", "1925", "遺族關懷"),
        ("擔心自己的孩子", "1925", "直接問孩子"),
        ("想戒毒品", "0800-770-885", "可以打這些電話"),
        ("怎麼通報", "113", "先打 110 或 119"),
    ],
)
async def test_the_needs_behind_the_first_question_have_lines(
    meets: Meets, tapped: str, number: str, said: str
) -> None:
    person = await meets()
    await person.says("求助專線")

    await person.taps("更多", tapped)

    assert number in answers(person)
    assert said in answers(person)
