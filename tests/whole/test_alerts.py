"""Danger now pages whoever is on duty, with no word of it; the person is told only what is true."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from emulators.telegram import TelegramPerson
from handlers import duty
from handlers.duty import Colleague, Outcome
from handlers.oncall import OPERATOR, of_county
from storage import closures, reports
from storage.reports import StoredReport
from storage.tables import reports as report_rows
from storage.transaction import Tx
from tests.whole.conftest import BOTH, ZHUBEI, Group, Person, Stage, says, shows, tap
from tests.whole.test_care import MIND

DANGER = "算了 活著好累 都寫好了 再見"
VIOLENT = "他拿刀打我，我今晚就跳樓"
ON_DUTY = "立即危險・請接手"


@pytest.fixture(params=["telegram", "line"])
async def person(request: pytest.FixtureRequest, stage: Stage) -> Person:
    """A resident on each platform in turn."""
    return await (stage.resident() if request.param == "telegram" else stage.neighbor())


async def alerts(stage: Stage) -> list[StoredReport]:
    """Every alert there is, the oldest first."""

    def read(tx: Tx) -> list[StoredReport]:
        ids = tx.connection.execute(select(report_rows.c.id).where(report_rows.c.is_alert).order_by(report_rows.c.id))
        return [found for (id,) in ids if (found := reports.by_id(tx, id)) is not None]

    return await stage.bot.store.write(read)


async def the_alert(stage: Stage) -> StoredReport:
    [alert] = await alerts(stage)
    return alert


async def is_in_danger(stage: Stage, person: Person, words: str = DANGER) -> StoredReport:
    await person.says(words)
    await person.chat.settled()
    await stage.quiet()
    return await the_alert(stage)


def heard(person: Person, words: str) -> int:
    """How often the bot has said this to them."""
    return sum(words in said.text for said in person.chat.bot_said)


def cards(group: Group | TelegramPerson, words: str = ON_DUTY) -> int:
    return sum(words in said.text for said in group.chat.bot_said)


async def test_danger_pages_who_is_on_duty_and_the_answer_says_only_what_is_known(stage: Stage, person: Person) -> None:
    group, worker = await stage.group(OPERATOR, "守望值班群")

    alert = await is_in_danger(stage, person)

    assert cards(group) == 1
    card = group.chat.bot_said[-1]
    assert alert.case in card.text
    assert "寫好" not in group.chat.as_dialogue()
    assert heard(person, "119") >= 1
    assert heard(person, "還不知道有沒有人看到") == 1
    assert heard(person, "有人接手了") == 0
    await group.taps(worker, "接手")
    await stage.quiet()
    assert heard(person, "有人接手了") == 1
    assert (await stage.report(alert.case)).center_id == OPERATOR


async def test_nobody_on_duty_is_said_plainly_and_whoever_is_bound_later_gets_the_case(
    stage: Stage, person: Person
) -> None:
    alert = await is_in_danger(stage, person)

    assert heard(person, "這裡現在沒有值班的人可以通知") == 1
    group, worker = await stage.group(OPERATOR, "守望值班群")
    await shows(group.chat, "接手")
    await group.taps(worker, "接手")
    await stage.quiet()
    assert (await stage.report(alert.case)).state == "accepted"


async def test_an_office_that_is_closed_is_paged_and_called_closed(stage: Stage) -> None:
    group, _ = await stage.group(ZHUBEI)
    clerk = await stage.clerk()
    stage.clock.ahead(hours=8)

    await is_in_danger(stage, clerk)

    assert cards(group) == 1
    assert heard(clerk, "現在不是上班時間") == 1


async def test_on_a_typhoon_day_an_office_is_told_after_the_operator_and_called_perhaps_closed(stage: Stage) -> None:
    group, _ = await stage.group(ZHUBEI)
    clerk = await stage.clerk()
    stage.clock.ahead(hours=16)  # in the middle of the next morning
    await stage.bot.store.write(lambda tx: closures.close(tx, "10004", tx.now, tx.now + timedelta(hours=9), "值班"))

    await is_in_danger(stage, clerk)

    assert cards(group) == 1
    assert heard(clerk, "今天可能停班") == 1
    assert heard(clerk, "不是上班時間") == 0


async def test_who_is_on_duty_is_told_before_an_office_that_may_be_shut(stage: Stage) -> None:
    group, _ = await stage.group(ZHUBEI)
    operator = await stage.duty_chat(OPERATOR, "守望值班")
    clerk = await stage.clerk()
    stage.clock.ahead(hours=16)  # in the middle of the next morning
    await stage.bot.store.write(lambda tx: closures.close(tx, "10004", tx.now, tx.now + timedelta(hours=9), "值班"))

    await is_in_danger(stage, clerk)

    assert [cards(operator), cards(group)] == [1, 0]
    assert heard(clerk, "停班") == 0


@BOTH
async def test_the_page_climbs_by_rank_up_to_the_operator_until_somebody_accepts(stage: Stage) -> None:
    county = of_county("10004")
    first = await stage.duty_chat(county, "縣值班一", 1)
    second = await stage.duty_chat(county, "縣值班二", 2)
    operator = await stage.duty_chat(OPERATOR, "守望值班")
    clerk = await stage.clerk()

    alert = await is_in_danger(stage, clerk)
    assert [cards(chat) for chat in (first, second, operator)] == [1, 0, 0]
    await stage.later(minutes=3)
    assert [cards(chat) for chat in (first, second, operator)] == [1, 1, 0]
    await stage.later(minutes=3)
    assert [cards(chat) for chat in (first, second, operator)] == [1, 1, 1]
    await stage.later(minutes=3)
    assert cards(first, "還沒有人接手") == 1

    await operator.taps("接手")
    await stage.later(hours=2)

    assert (await stage.report(alert.case)).accepted_by is not None
    assert cards(first, "還沒有人接手") == 1
    assert heard(clerk, "您還在嗎") == 3


async def test_a_platform_that_fails_pages_the_next_at_once(stage: Stage) -> None:
    first = await stage.duty_chat(OPERATOR, "值班一", 1)
    second = await stage.duty_chat(OPERATOR, "值班二", 2)
    neighbor = await stage.neighbor()
    stage.world.telegram.faults.broken(None, method="sendMessage", to=str(first.id))

    await is_in_danger(stage, neighbor)

    assert [cards(first), cards(second)] == [0, 1]


@BOTH
async def test_danger_again_belongs_to_the_same_case_and_pages_again(stage: Stage) -> None:
    group, worker = await stage.group(OPERATOR, "守望值班群")
    neighbor = await stage.neighbor()
    alert = await is_in_danger(stage, neighbor)

    stage.clock.ahead(minutes=2)
    await is_in_danger(stage, neighbor, "我今晚要從頂樓跳下去")
    await is_in_danger(stage, neighbor, "我今晚要從頂樓跳下去")

    assert cards(group, "立即危險・還沒有人接手") == 1
    await group.taps(worker, "接手")
    await stage.quiet()
    stage.clock.ahead(minutes=2)
    again = await is_in_danger(stage, neighbor)
    assert again.case == alert.case
    assert cards(group, "本人又寫來說有危險") == 1
    assert heard(neighbor, "接手的人會知道您又寫來了") == 1


async def closes(stage: Stage, alert: StoredReport, outcome: Outcome = Outcome.SERVED) -> None:
    """Closed as at the desk."""

    def work(tx: Tx) -> None:
        report = reports.by_id(tx, alert.id)
        assert report is not None
        duty.close(tx, report, Colleague(OPERATOR, "worker:1", "值班"), outcome)

    await stage.bot.store.write(work)
    await stage.quiet()


@BOTH
async def test_danger_after_the_case_was_closed_opens_it_and_pages_anew(stage: Stage) -> None:
    group, worker = await stage.group(OPERATOR, "守望值班群")
    neighbor = await stage.neighbor()
    alert = await is_in_danger(stage, neighbor)
    await group.taps(worker, "接手")
    await closes(stage, alert)
    assert heard(neighbor, "值班的人這次先到這裡") == 1

    again = await is_in_danger(stage, neighbor)

    assert (again.case, again.state) == (alert.case, "received")
    await shows(group.chat, "接手")
    await group.taps(worker, "接手")
    await stage.quiet()
    assert (await the_alert(stage)).state == "accepted"
    assert heard(neighbor, "有人接手了") == 2


async def test_a_worker_asks_through_the_bot_and_a_typed_word_is_the_answer(stage: Stage, person: Person) -> None:
    group, worker = await stage.group(OPERATOR, "守望值班群")
    alert = await is_in_danger(stage, person)
    await group.taps(worker, "接手")
    await group.chat.settled()
    await group.taps(worker, "問本人")
    await shows(group.chat, "您現在安全嗎？")

    await group.taps(worker, "您現在安全嗎？")
    await stage.quiet()
    assert heard(person, "您現在安全嗎？") == 1
    await person.says("還在陽台，但是坐著")
    await says(person.chat, "社工看得到")
    await stage.quiet()

    assert [letter.text for letter in await stage.letters(alert)] == ["您現在安全嗎？", "還在陽台，但是坐著"]
    assert cards(group, "通報人回答了") == 1
    assert "陽台" not in group.chat.as_dialogue()


async def test_who_says_they_are_safe_is_asked_no_more_and_the_case_stays_open(stage: Stage, person: Person) -> None:
    group, _ = await stage.group(OPERATOR, "守望值班群")
    alert = await is_in_danger(stage, person)

    await person.says("我沒事了")
    await person.chat.settled()
    await stage.later(minutes=20)

    assert heard(person, "也會告訴值班的人您說現在安全") == 1
    assert cards(group, "本人說現在安全") == 1
    assert heard(person, "您還在嗎") == 0
    assert (await stage.report(alert.case)).is_open


async def test_the_button_that_says_safe_does_the_same(stage: Stage, person: Person) -> None:
    await stage.group(OPERATOR, "守望值班群")
    alert = await is_in_danger(stage, person)
    await stage.later(minutes=3)
    await shows(person.chat, "我現在安全")

    await person.taps("我現在安全")
    await person.chat.settled()

    assert "said_safe" in await stage.happened(alert)


async def test_one_word_ends_the_question_whether_they_are_there(stage: Stage, person: Person) -> None:
    await is_in_danger(stage, person)
    await stage.later(minutes=3)
    assert heard(person, "您還在嗎") == 1

    await person.says("停")
    await person.chat.settled()
    await stage.later(minutes=30)

    assert heard(person, "您還在嗎") == 1


async def test_who_goes_on_writing_is_not_asked_whether_they_are_there(stage: Stage) -> None:
    neighbor = await stage.neighbor()
    await is_in_danger(stage, neighbor)

    stage.clock.ahead(minutes=2)
    await neighbor.says("我坐在陽台")
    await neighbor.chat.settled()
    await stage.later(minutes=2)

    assert heard(neighbor, "您還在嗎") == 0


async def test_where_violence_is_near_nothing_comes_unasked(stage: Stage, person: Person) -> None:
    group, worker = await stage.group(OPERATOR, "守望值班群")
    await is_in_danger(stage, person, VIOLENT)
    before = len(person.chat.bot_said)

    await stage.later(minutes=10)
    await group.taps(worker, "接手")
    await group.chat.settled()
    await group.taps(worker, "問本人")
    await stage.quiet()

    assert len(person.chat.bot_said) == before
    await says(group.chat, "不能主動傳訊")


async def test_violence_that_is_told_later_ends_what_comes_unasked(stage: Stage, person: Person) -> None:
    await is_in_danger(stage, person)
    await person.says("他拿刀在門口打我")
    await person.chat.settled()
    await stage.quiet()
    before = len(person.chat.bot_said)

    await stage.later(minutes=10)

    assert len(person.chat.bot_said) == before


async def test_meaning_it_today_pages_as_well(stage: Stage, person: Person) -> None:
    group, _ = await stage.group(OPERATOR, "守望值班群")
    await person.says("我不想活了")
    await shows(person.chat, "今天有")
    assert await alerts(stage) == []

    await person.taps("今天有")
    await person.chat.settled()
    await stage.quiet()

    assert cards(group) == 1
    assert heard(person, "還不知道有沒有人看到") == 1


async def agrees_to_a_call(person: Person) -> None:
    await tap(person, "請人打給我")
    for text in ("小美", "0912345678"):
        await person.chat.settled()
        await person.says(text)
    await tap(person, "上班時間", "只能我接")
    await person.chat.settled()
    await person.says("竹北市")
    await tap(person, "送出")
    await person.chat.settled()


async def test_a_call_agreed_to_joins_the_alert_of_those_it_was_agreed_with(stage: Stage) -> None:
    group, _ = await stage.group(MIND, "心衛值班")
    clerk = await stage.clerk()
    alert = await is_in_danger(stage, clerk)

    await agrees_to_a_call(clerk)
    await stage.quiet()

    assert len(await stage.bot.store.read(lambda tx: tx.connection.execute(select(report_rows.c.id)).all())) == 1
    body = await stage.bot.store.read(lambda tx: reports.body(tx, alert.id))
    assert (body["call_me"], body["contact"]) == ("小美", "phone")
    assert cards(group, "本人同意回電") == 1
    assert cards(group) == 1
    assert heard(clerk, alert.case) >= 1


async def test_a_call_agreed_to_with_others_stands_beside_the_alert_and_names_it(stage: Stage) -> None:
    operator, _ = await stage.group(OPERATOR, "守望值班群")
    mind, _ = await stage.group(MIND, "心衛值班")
    neighbor = await stage.neighbor()
    alert = await is_in_danger(stage, neighbor)

    await agrees_to_a_call(neighbor)
    await stage.quiet()

    assert cards(mind, "心情關懷・危急") == 1
    assert cards(operator, "本人另外請人回電") == 1
    body = await stage.bot.store.read(lambda tx: reports.body(tx, alert.id))
    assert body["call_me"] is None
    assert "callback" in await stage.happened(alert)


async def test_an_alert_is_handed_on_and_taken_back_by_the_person_like_any_case(stage: Stage) -> None:
    operator, on_call = await stage.group(OPERATOR, "守望值班群")
    center, worker = await stage.group(ZHUBEI)
    clerk = await stage.clerk()
    alert = await is_in_danger(stage, clerk)
    assert [cards(operator), cards(center)] == [1, 0]

    await operator.taps(on_call, "不是我們的")
    await shows(operator.chat, "新竹縣竹北區社會福利服務中心")
    await operator.taps(on_call, "新竹縣竹北區社會福利服務中心")
    await stage.quiet()
    assert cards(center) == 1
    await center.taps(worker, "不是我們的")
    await shows(center.chat, "守望值班")
    await clerk.says("停")
    await clerk.chat.settled()
    await clerk.says("查案件")
    await tap(clerk, alert.case, "撤回")
    await says(clerk.chat, "確定要撤回")
    await clerk.taps("撤回")
    await clerk.chat.settled()
    await stage.quiet()

    assert (await stage.report(alert.case)).state == "withdrawn"


async def test_who_is_nowhere_known_can_be_handed_on_at_the_desk(stage: Stage) -> None:
    operator, on_call = await stage.group(OPERATOR, "守望值班群")
    await is_in_danger(stage, await stage.neighbor())

    await operator.taps(on_call, "不是我們的")

    await shows(operator.chat, "打開")
