"""What must be reported, by whom and how fast, and the text that goes where reports are taken."""

from __future__ import annotations

from itertools import product

import pytest

from directory.duties import Bearer, Bound, Subject, duty
from directory.model import Concern, Directory
from flows.duty import explained, owed
from flows.enrol import Role
from handlers.asking import say
from handlers.messages import Press
from handlers.presses import Command, OnMenu, data
from locales import LANGUAGES, words
from tests.flows.heard import answers
from tests.talking import Meets, Talking


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

    told = answers(chief)
    assert "自殺防治法》第 11 條" in told
    assert "24 小時內通報" in told
    assert "只有想法，不是通報的條件" in told
    assert "還不是法定通報" in told


async def test_a_clerk_is_not_named_for_suicide_and_may_still_tell_the_center(meets: Meets) -> None:
    clerk = await meets("clerk")

    await clerk.says("我要通報嗎")
    await clerk.taps("自殺行為")
    told = answers(clerk)
    await clerk.taps("也告訴社福中心")

    assert "沒有點名您" in told
    assert clerk.is_asked == "danger"
    assert clerk.talk is not None
    assert clerk.talk.answers["kind"].raw == "suicide"


async def test_a_duty_asked_for_in_the_middle_of_a_report_is_told_and_the_report_goes_on(talk: Talking) -> None:
    await talk.taps("長輩獨居或沒人照顧")

    await talk.says("我要通報嗎")
    assert talk.is_asked == "subject"
    await talk.taps("長輩有危難", "都不是", "問另一種情形", "自殺行為", "都不是", "先這樣")

    assert talk.is_asked == "danger"
    await talk.taps("現在沒有")
    assert talk.is_asked == "where"


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
