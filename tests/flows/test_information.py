"""Who asks is told: lines, how to stay with somebody, how one is, and what must be reported."""

from __future__ import annotations

import re
from itertools import product

import pytest

from directory.duties import Bearer, Bound, Subject, duty
from directory.helping import Want, rungs
from directory.model import Concern, Directory
from flows.crisis import Grade, Lexicon, grade
from flows.duty import explained, owed
from flows.enrol import Role
from flows.help import label
from flows.screening import ITEMS, Band, Mood
from handlers.asking import say
from handlers.messages import CallButton, Platform, Press
from handlers.presses import Command, OnMenu, data
from locales import FOLDER, LANGUAGES, words
from storage.sites import Site
from tests.talking import NOW, Meets, Talking, written

STEPS = ["下一步"] * 6
TROUBLES = ("完全沒有", "輕微", "中等程度", "厲害", "非常厲害")


def _answers(talk: Talking) -> str:
    """Everything the bot has said since the last thing the person did."""
    said: list[str] = []
    for who, what in reversed(talk.log):
        if who != "守望":
            break
        assert not isinstance(what, str)
        said.insert(0, "\n".join(written(what)))
    return "\n".join(said)


def _numbers(talk: Talking) -> set[str]:
    decks = [message.deck for message in talk.shown if message.deck is not None]
    buttons = [button for message in talk.shown for button in message.buttons]
    buttons += [button for deck in decks for leaf in deck.leaves for button in leaf.buttons]
    return {button.number for button in buttons if isinstance(button, CallButton)}


@pytest.mark.parametrize(("bearer", "subject"), list(product(Bearer, Subject)))
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_answer_names_the_law_and_the_article(
    bearer: Bearer, subject: Subject, language: str, directory: Directory
) -> None:
    known = duty(bearer, subject, directory)

    told = [say(sentence, words(language)) for sentence in explained(known)]

    assert known.law in told[0]
    assert known.article in told[0]
    assert (str(known.hours) in told[0]) if known.hours else True
    assert len(told) <= 4, "with the question, one call to LINE"


@pytest.mark.parametrize(
    ("role", "kind", "law"),
    [
        (Role.CHIEF, Concern.SUICIDE, "自殺防治法"),
        (Role.CHIEF, Concern.ELDER, "老人福利法"),
        (Role.CHIEF, Concern.VIOLENCE, None),
        (Role.CHIEF, Concern.CHILD_HARM, None),
        (Role.OFFICER, Concern.CHILD_HARM, "兒童及少年福利與權益保障法"),
        (Role.OFFICER, Concern.DISABILITY, "身心障礙者權益保障法"),
        (Role.OFFICER, Concern.VIOLENCE, None),
        (Role.CLERK, Concern.SUICIDE, None),
        (Role.RESIDENT, Concern.ELDER, None),
        (None, Concern.ELDER, None),
    ],
)
def test_only_who_must_report_is_reminded_after_a_report(
    role: Role | None, kind: Concern, law: str | None, directory: Directory
) -> None:
    reminder = owed(role, kind, directory)

    text = say(reminder, words("zh-Hant")) if reminder is not None else None
    assert (law is None) == (text is None)
    assert text is None or (law is not None and law in text and "還不是法定通報" in text)


def test_who_is_reminded_is_bound_by_the_matrix(directory: Directory) -> None:
    for kind in (Concern.ELDER, Concern.SUICIDE, Concern.DISABILITY, Concern.VIOLENCE, Concern.CHILD_HARM):
        bound = duty(Bearer.CHIEF, Subject(kind.value), directory).bound
        assert (owed(Role.CHIEF, kind, directory) is not None) == (bound is Bound.MUST)


async def test_a_chief_hears_of_the_day_after_suicidal_behavior_and_that_thoughts_are_no_trigger(meets: Meets) -> None:
    chief = await meets("chief")

    await chief.says("我要通報嗎")
    await chief.taps("自殺行為")

    told = _answers(chief)
    assert "自殺防治法》第 11 條" in told
    assert "24 小時內通報" in told
    assert "只有想法，不是通報的條件" in told
    assert "還不是法定通報" in told


async def test_a_clerk_is_not_named_for_suicide_and_may_still_tell_the_center(meets: Meets) -> None:
    clerk = await meets("clerk")

    await clerk.says("我要通報嗎")
    await clerk.taps("自殺行為")
    told = _answers(clerk)
    await clerk.taps("也告訴社福中心")

    assert "沒有點名您" in told
    assert clerk.is_asked == "danger"
    assert clerk.talk is not None
    assert clerk.talk.answers["kind"].raw == "suicide"


async def test_a_helper_is_coached_step_by_step_and_the_center_is_told_in_the_end(meets: Meets) -> None:
    helper = await meets()
    await helper.says("求助專線")
    await helper.taps("擔心別人", "應該沒有", *STEPS)

    await helper.taps("告訴中心")

    assert helper.is_asked == "danger"
    assert helper.talk is not None
    assert helper.talk.answers["kind"].raw == "suicide"


@pytest.mark.parametrize("danger", ["現在就有危險", "不確定"])
async def test_a_helper_in_doubt_calls_first_and_stays_safe(meets: Meets, danger: str) -> None:
    helper = await meets()
    await helper.says("求助專線")

    await helper.taps("擔心別人", danger)

    assert "安全的地方" in helper.last
    assert {"119", "110"} <= _numbers(helper)
    await helper.taps("打好了，下一步")
    assert "一問" in helper.last


async def test_the_five_steps_of_new_taipei_are_shown_to_who_asks(meets: Meets) -> None:
    helper = await meets()
    await helper.says("求助專線")
    await helper.taps("擔心別人", "應該沒有", *STEPS)
    assert all("看、聽、轉、牽、走" not in message.text for message in helper.shown)

    await helper.taps("看新北的五個字")

    assert "看、聽、轉、牽、走" in helper.last


@pytest.mark.parametrize(
    ("total", "band"),
    [(0, Band.WELL), (5, Band.WELL), (6, Band.MILD), (9, Band.MILD), (10, Band.MODERATE), (14, Band.MODERATE),
     (15, Band.SEVERE), (20, Band.SEVERE)],
)  # fmt: skip
def test_the_cut_offs_are_the_official_ones(total: int, band: Band) -> None:
    assert Mood(total, suicide=4).band is band


@pytest.mark.parametrize(("suicide", "is_alarming"), [(0, False), (1, False), (2, True), (3, True), (4, True)])
@pytest.mark.parametrize("total", [0, 20])
def test_the_answer_on_suicide_is_judged_on_its_own(total: int, suicide: int, is_alarming: bool) -> None:
    assert Mood(total, suicide).is_alarming is is_alarming


@pytest.mark.parametrize(
    ("trouble", "star", "said"),
    [("完全沒有", "完全沒有", "一般範圍"), ("中等程度", "輕微", "困擾不輕"), ("非常厲害", "完全沒有", "困擾很重")],
)
async def test_the_check_ends_with_next_steps_and_keeps_nothing(
    meets: Meets, trouble: str, star: str, said: str
) -> None:
    person = await meets()
    await person.says("求助專線")
    await person.taps("心情溫度計", "開始", *[trouble] * len(ITEMS), star)
    if trouble != "完全沒有":
        await person.taps("有")

    told = _answers(person)

    assert said in told
    assert "1925：24 小時" in told
    assert ("0800-870-870" in told) is (trouble != "完全沒有")
    assert ("有一點自殺的想法" in told) is (star == "輕微")
    assert "已經刪掉" in told
    assert person.talk is None


async def test_thoughts_of_suicide_are_answered_by_the_words_of_danger_whatever_the_sum(meets: Meets) -> None:
    person = await meets()
    await person.says("求助專線")

    await person.taps("心情溫度計", "開始", *["完全沒有"] * len(ITEMS), "中等程度")

    assert words("zh-Hant").text("crisis-active-1") in _answers(person)
    assert "打算結束自己的生命" in person.last
    assert (await person.person()).care_until is not None


async def test_who_does_not_want_the_check_is_given_the_line_all_the_same(meets: Meets) -> None:
    person = await meets()
    await person.says("求助專線")

    await person.taps("心情溫度計", "先不做")

    assert "1925" in _numbers(person)


async def test_asking_for_lines_in_the_middle_of_a_report_loses_nothing_of_it(talk: Talking) -> None:
    await talk.taps("長輩獨居或沒人照顧")

    await talk.says("求助專線")

    assert "1925：24 小時" in _answers(talk)
    assert talk.is_asked == "danger"
    await talk.taps("現在沒有")
    assert talk.is_asked == "where"


async def test_a_duty_asked_for_in_the_middle_of_a_report_is_told_and_the_report_goes_on(talk: Talking) -> None:
    await talk.taps("長輩獨居或沒人照顧")

    await talk.says("我要通報嗎")
    assert talk.is_asked == "subject"
    await talk.taps("長輩有危難", "都不是", "問另一種情形", "自殺行為", "都不是", "先這樣")

    assert talk.is_asked == "danger"
    await talk.taps("現在沒有")
    assert talk.is_asked == "where"


async def test_a_newcomer_is_helped_before_being_asked_who_they_are(meets: Meets) -> None:
    newcomer = await meets(None, platform=Platform.TELEGRAM)

    await newcomer.says("/help")

    assert newcomer.is_asked == "want"


@pytest.mark.parametrize("role", ["resident", None])
async def test_a_question_about_suicide_prevention_opens_its_page(meets: Meets, role: str | None) -> None:
    person = await meets(role)

    await person.says("自殺防治守門人課程")

    assert person.last == words("zh-Hant").text("crisis-information")
    assert {"求助專線", "怎麼陪他", "我要通報嗎"} <= set(person.labels)


@pytest.mark.parametrize(
    ("typed", "number"), [("0800-788-995", "1925"), ("0800788995 還能打嗎", "1925"), ("0800-024-111", "1990")]
)
async def test_an_old_number_is_answered_with_the_new_one(meets: Meets, typed: str, number: str) -> None:
    person = await meets()

    await person.says(typed)

    assert "已經換成" in person.last
    assert _numbers(person) == {number}


@pytest.mark.parametrize("typed", ["049-2551010", "0492551010"])
async def test_the_line_of_the_professionals_is_never_given_out(meets: Meets, typed: str) -> None:
    person = await meets()

    await person.says(typed)

    assert "2551010" not in _answers(person)
    assert "119" in _numbers(person)


@pytest.mark.parametrize(
    ("typed", "name"), [("板橋 早療", "早期療育"), ("房租付不出來", "1957"), ("竹北", "竹北區社會福利")]
)
async def test_free_words_find_who_can_help_and_1957_comes_last(meets: Meets, typed: str, name: str) -> None:
    person = await meets()

    await person.says(typed)

    assert name in _answers(person)
    assert "1957" in person.last
    assert "沒有送給任何人" in person.last
    assert "回報" in person.labels
    assert len([message for who, message in person.log if who == "守望"]) <= 4


async def test_words_that_mean_nothing_to_us_are_not_understood(meets: Meets) -> None:
    person = await meets()

    await person.says("哈哈哈哈")

    assert "看不懂" in person.last


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_of_the_information_is_there_in_every_language(language: str) -> None:
    assert _keys(language) == _keys("zh-Hant")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_branch_of_the_ladder_has_its_words_in_every_language(language: str) -> None:
    assert _keys(language, "need") == _keys("zh-Hant", "need")


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
        told = _answers(person)
        if heard is Grade.VIOLENCE_NOW:
            # Who says that they are being beaten is answered as somebody who is.
            assert want is Want.PROTECTION
            assert {"110", "113"} <= _numbers(person)
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
    lists = [id for id in _keys(language, "need") if id.endswith("-words")]
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

    assert number in _answers(person)
    assert said in _answers(person)


async def test_a_line_says_how_it_is_reached_in_writing_and_with_interpreters(meets: Meets) -> None:
    person = await meets()
    await person.says("求助專線")

    await person.taps("被打或被傷害")

    assert "113：24 小時，有通譯；也收簡訊" in _answers(person)


async def test_an_old_number_is_answered_in_care_too(meets: Meets) -> None:
    person = await meets()
    await person.says("活著好累", "停")

    await person.says("0800-788-995")

    assert "已經換成" in person.last


def _keys(language: str, file: str = "help") -> list[str]:
    return re.findall(r"^([a-z0-9-]+) =", (FOLDER / language / f"{file}.ftl").read_text("utf-8"), re.MULTILINE)


async def test_who_is_bound_gets_a_text_to_send_where_reports_are_taken(meets: Meets) -> None:
    chief = await meets("chief")
    await chief.says("回報")
    await chief.taps("有人說想死", "現在沒有")
    await chief.says("臺南市東區大同里")
    await chief.taps("說想死或不想活", "選好了", "是，同一個地方")
    await chief.says("他昨天被送醫，今天回家了")
    await chief.taps("可以，在這裡問我", "送出")

    await chief.taps("整理通報內容")

    how, pasted = chief.shown[-2:]
    assert "自殺防治通報系統" in how.text
    assert "臺南市東區大同里" in pasted.text
    assert "他昨天被送醫" in pasted.text
    assert "村里長" in pasted.text
    assert "他昨天被送醫" not in pasted.when_late.text


async def test_the_text_of_somebody_elses_case_is_not_shown(meets: Meets) -> None:
    stranger = await meets("chief")

    await stranger.sends(stranger.event(Press(data(OnMenu(Command.SUMMARY, "竹-7K3F-2")))))

    assert stranger.last == words("zh-Hant").text("cases-none")


async def test_after_a_heavy_check_the_center_near_the_place_of_work_is_told(meets: Meets, shop: Site) -> None:
    clerk = await meets("clerk", at=shop)
    await clerk.says("心情溫度計")

    await clerk.taps("開始", *["厲害"] * len(ITEMS), "完全沒有", "沒有")

    assert "社區心理衛生中心" in _answers(clerk)
