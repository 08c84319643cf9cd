"""What people write instead of pressing, as they write it."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.model import Concern
from flows.forms import FreeText, ManyOf, MustRead, OneOf, Option, PhoneNumber, Sense, Story, Summary, WhereAt, line
from flows.questions import labels
from flows.report import Age, Consent, Contact, Danger, HomeIs, Meal, sign_label
from flows.signs import SIGNS
from flows.talk import NotAnAnswer, Raw
from flows.understand import is_slip, is_word, tells_more, understand
from locales import LANGUAGES, words

ZH = words("zh-Hant")
EN = words("en")

DANGER = OneOf(
    (
        Option("now", line("danger-now"), Sense.YES),
        Option("not_now", line("danger-not-now"), Sense.NO),
        Option("unsure", line("danger-unsure"), Sense.UNSURE),
    )
)
HOME = OneOf(
    (
        Option("same", line("home-same"), Sense.YES),
        Option("elsewhere", line("home-elsewhere"), Sense.NO),
        Option("unknown", line("home-unknown"), Sense.UNSURE),
    )
)
KIND = OneOf(tuple(Option(kind, label) for kind, label in labels("kind", Concern)))
MEAL = OneOf(tuple(Option(meal, label) for meal, label in labels("meal", Meal)))
AGE = OneOf(tuple(Option(age, label) for age, label in labels("age", Age)))
CONTACT = OneOf(tuple(Option(contact, label) for contact, label in labels("contact", Contact)))
CONSENT = Summary(
    line("summary-title"), (), (), tuple(Option(choice, line(f"consent-{choice}")) for choice in Consent), False
)
HARM = ManyOf(
    tuple(Option(sign, sign_label(sign)) for sign in SIGNS[Concern.CHILD_HARM]), Option("none", line("sign-none"))
)
READ = MustRead(line("report-called"))
NAME = FreeText(30, line("skip"))
PLACE = WhereAt((Option("site", line("where-site", name="全家")),), line("where-unknown"))
STORY = Story(2000, line("story-done"), line("story-skip"))
PHONE = PhoneNumber()
FORMS = (DANGER, HOME, KIND, MEAL, AGE, CONTACT, CONSENT, HARM, READ, NAME, PLACE, STORY, PHONE)


@pytest.mark.parametrize(
    ("form", "text", "raw"),
    [
        (KIND, "4", "elder"),
        (KIND, "４", "elder"),
        (KIND, "④", "elder"),
        (KIND, "四", "elder"),
        (KIND, "第4個", "elder"),
        (KIND, "第四個", "elder"),
        (KIND, " 4. ", "elder"),
        (KIND, "（4）", "elder"),
        (KIND, "11", "other"),
        (KIND, "十一", "other"),
        (KIND, "十", "homeless"),
        (KIND, "長輩獨居或沒人照顧", "elder"),
        (KIND, "獨居", "elder"),
        (KIND, "我要幫一個阿公", "elder"),
        (KIND, "有人打老婆！", "violence"),
        (KIND, "街友", "homeless"),
        (DANGER, "是", "now"),
        (DANGER, "對。", "now"),
        (DANGER, "ＯＫ", "now"),
        (DANGER, "沒有", "not_now"),
        (DANGER, "沒有危險", "not_now"),
        (DANGER, "目前沒有", "not_now"),
        (DANGER, "不知道", "unsure"),
        (DANGER, "不確定", "unsure"),
        (DANGER, "有危險！快點", "now"),
        (HOME, "是", "same"),
        (HOME, "不是", "elsewhere"),
        (HOME, "不清楚", "unknown"),
        (MEAL, "吃了", "ate"),
        (MEAL, "外帶", "took_away"),
        (MEAL, "沒吃", "none"),
        (AGE, "小學生", "primary"),
        (AGE, "應該是國小吧", "primary"),
        (AGE, "3", "older"),
        (CONTACT, "2", "phone"),
        (CONTACT, "可以打電話給我", "phone"),
        (CONSENT, "送出", "send"),
        (CONSENT, "好", "send"),
        (CONSENT, "1", "send"),
        (CONSENT, "不送了", "drop"),
        (HARM, "身上有傷", ["injured"]),
        (HARM, "有傷", ["injured"]),
        (HARM, "1 2", ["injured", "afraid"]),
        (HARM, "1、2", ["injured", "afraid"]),
        (HARM, "１，２，５", ["injured", "afraid", "alone"]),
        (HARM, "一和二", ["injured", "afraid"]),
        (HARM, "很害怕 身上有傷", ["injured", "afraid"]),
        (HARM, "身上有傷、很害怕", ["injured", "afraid"]),
        (HARM, "身上有傷跟很餓", ["injured", "hungry"]),
        (HARM, "身上有傷\n一個人", ["injured", "alone"]),
        (HARM, "身上髒、沒換洗", ["dirty"]),
        (HARM, "身上髒、沒換洗、很餓", ["dirty", "hungry"]),
        (HARM, "都沒有", []),
        (HARM, "沒有", []),
        (HARM, "9", []),
        (READ, "打好了", True),
        (READ, "打了", True),
        (READ, "下一步", True),
        (READ, "好", True),
        (READ, "1", True),
        (NAME, "林小姐", "林小姐"),
        (NAME, "略過", None),
        (NAME, "不用", None),
        (NAME, "不知道", None),
        (PLACE, "竹北市光明六路", {"text": "竹北市光明六路"}),
        (PLACE, "不知道", {"unknown": True}),
        (PLACE, "不知道在哪裡", {"unknown": True}),
        (PLACE, "店裡", {"known": "site"}),
        (PLACE, "就在全家", {"known": "site"}),
        (STORY, "沒有", None),
        (STORY, "沒有要補充", None),
        (STORY, "他一個人", {"words": [["他一個人", "m1"]], "media": []}),
        (PHONE, " 0912345678 ", "0912345678"),
    ],
)
def test_a_written_answer_is_understood(form: OneOf, text: str, raw: Raw) -> None:
    assert understand(form, text, ZH, None, "m1") == raw


@pytest.mark.parametrize(
    ("form", "text", "raw"),
    [
        (KIND, "4", "elder"),
        (KIND, "Elderly", "elder"),
        (KIND, "an old man next door", "elder"),
        (KIND, "No. 4", "elder"),
        (KIND, "#4", "elder"),
        (DANGER, "Yes", "now"),
        (DANGER, "nope", "not_now"),
        (DANGER, "Not now", "not_now"),
        (DANGER, "I don't know", "unsure"),
        (DANGER, "I don’t know", "unsure"),
        (HOME, "yes.", "same"),
        (HOME, "no idea", "unknown"),
        (CONSENT, "Send it", "send"),
        (CONSENT, "don't send", "drop"),
        (HARM, "alone and very hungry", ["alone", "hungry"]),
        (HARM, "Has injuries, Very afraid", ["injured", "afraid"]),
        (HARM, "1, 3", ["injured", "crying"]),
        (HARM, "None of these", []),
        (READ, "called", True),
        (READ, "done", True),
        (NAME, "skip", None),
        (NAME, "Ms Lin", "Ms Lin"),
        (PLACE, "I don't know where", {"unknown": True}),
        (PLACE, "Zhubei City", {"text": "Zhubei City"}),
        (STORY, "nothing to add", None),
    ],
)
def test_a_written_answer_is_understood_in_english(form: OneOf, text: str, raw: Raw) -> None:
    assert understand(form, text, EN) == raw


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (CONSENT, "先不要送出"),
        (CONSENT, "不要送出"),
        (CONSENT, "不可以"),
        (CONSENT, "我還不確定"),
        (CONSENT, "等一下再送出"),
        (DANGER, "沒有立即危險"),
        (DANGER, "他不危險"),
        (HARM, "沒有很害怕"),
        (HARM, "12"),
        (KIND, "12"),
        (KIND, "0"),
        (KIND, "一個"),
        (KIND, "阿公跟街友"),
        (KIND, "。。。"),
        (READ, "等一下"),
    ],
)
def test_what_could_mean_the_opposite_is_asked_again(form: OneOf, text: str) -> None:
    with pytest.raises(NotAnAnswer):
        understand(form, text, ZH)


@pytest.mark.parametrize(
    ("form", "text"),
    [(DANGER, "there isn't any danger"), (CONSENT, "I want to send later"), (KIND, "I know nothing"), (DANGER, "know")],
)
def test_what_could_mean_the_opposite_is_asked_again_in_english(form: OneOf, text: str) -> None:
    with pytest.raises(NotAnAnswer):
        understand(form, text, EN)


def test_no_sign_is_lost_whose_name_holds_a_word_that_joins() -> None:
    signs = ManyOf(
        tuple(Option(sign, sign_label(sign)) for sign in SIGNS[Concern.ELDER]), Option("none", line("sign-none"))
    )

    chosen = understand(signs, "Not seen for days, smell at the door", EN, [])

    assert chosen == ["not_seen", "smell"]


def test_written_signs_are_added_to_the_ticked_ones() -> None:
    assert understand(HARM, "很害怕", ZH, ["alone"]) == ["afraid", "alone"]
    assert understand(HARM, "選好了", ZH, ["alone"]) == ["alone"]
    assert understand(HARM, "好", ZH, ["alone"]) == ["alone"]
    assert understand(HARM, "沒有", ZH, ["alone"]) == ["alone"], "nothing more is not nothing"
    assert understand(HARM, "都沒有", ZH, ["alone"]) == []


def test_a_story_grows_until_it_is_finished() -> None:
    begun = understand(STORY, "他一個人", ZH, None, "m1")

    grown = understand(STORY, "三天了", ZH, begun, "m2")

    assert grown == {"words": [["他一個人", "m1"], ["三天了", "m2"]], "media": []}
    assert understand(STORY, "寫好了", ZH, grown) == grown
    assert understand(STORY, "沒有", ZH, {"words": [], "media": [7]}) == {"words": [["沒有", None]], "media": [7]}


def test_a_place_shared_before_can_be_typed_as_telegram_does() -> None:
    shared = {"point": [24.8, 121.0]}

    assert understand(PLACE, "用剛才分享的位置", ZH, shared) == shared


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sense", Sense)
def test_yes_no_and_unsure_are_understood_in_every_language(language: str, sense: Sense) -> None:
    spoken = words(language)
    meant = next(option.value for option in HOME.options if option.sense is sense)

    for word in spoken.text(f"{sense.value}-words").split(","):
        assert understand(HOME, word, spoken) == meant
        assert understand(HOME, f" {word.strip().upper()}! ", spoken) == meant


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", [form for form in FORMS if isinstance(form, OneOf | Summary | ManyOf)])
def test_every_label_and_synonym_is_understood_as_its_option(language: str, form: OneOf | Summary | ManyOf) -> None:
    spoken = words(language)

    for option in form.options:
        for name in (spoken.text(option.label.id), *spoken.also(option.label.id)):
            raw = understand(form, name, spoken)
            assert raw == ([option.value] if isinstance(form, ManyOf) else option.value), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_word_to_skip_skips(language: str) -> None:
    spoken = words(language)

    for word in spoken.text("skip-words").split(","):
        assert understand(NAME, word, spoken) is None
        assert understand(STORY, word, spoken) is None


@given(st.sampled_from(FORMS), st.text(max_size=80), st.sampled_from(LANGUAGES))
def test_no_text_breaks_the_understanding(form: OneOf, text: str, language: str) -> None:
    tells_more(form, text, words(language))
    with suppress(NotAnAnswer):
        understand(form, text, words(language))


_BITS = st.lists(
    st.sampled_from(
        ["1", "第", "個", "十", "一", "、", " ", "和", "沒有", "送出", "身上有傷", "no", "and", "危險", "九十九", "'"]
    ),
    max_size=8,
).map("".join)


@given(st.sampled_from(FORMS), _BITS)
def test_no_pile_of_words_breaks_the_understanding(form: OneOf, text: str) -> None:
    with suppress(NotAnAnswer):
        understand(form, text, ZH, [] if isinstance(form, ManyOf) else None)


@pytest.mark.parametrize(
    ("form", "text", "tells"),
    [
        (KIND, "樓下阿公三天沒出門了，門口有味道", True),
        (KIND, "阿公", False),
        (KIND, "應該是阿公", False),
        (KIND, "4", False),
        (DANGER, "不確定", False),
        (HARM, "身上有傷、很害怕、一個人", False),
        (NAME, "樓下阿公三天沒出門了，門口有味道", False),
    ],
)
def test_words_that_tell_more_than_the_choice_are_noticed(form: OneOf, text: str, tells: bool) -> None:
    assert tells_more(form, text, ZH) is tells


def test_a_slip_is_shorter_than_a_story() -> None:
    assert is_slip("蛤？")
    assert is_slip("hello?")
    assert not is_slip("他三天沒出門")
    assert not is_slip("he has not come out")


def test_a_word_of_a_list_is_the_whole_message() -> None:
    assert is_word("取消！", "stop-words", ZH)
    assert not is_word("他叫我不要取消", "stop-words", ZH)


def test_danger_is_offered_with_all_its_answers() -> None:
    assert [option.value for option in DANGER.options] == list(Danger)
    assert [option.value for option in HOME.options] == list(HomeIs)
