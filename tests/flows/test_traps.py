"""The ten traps of replaying a conversation, each with the case that falls into it."""

from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path

import pytest

import flows
from flows import talk as engine
from flows.forms import FreeText, Line, line
from flows.questions import ask_one, ask_story, ask_text, must_read
from flows.report import Contact, Danger, Reporter, report
from flows.talk import Ask, BrokenFlow, Flow, NotAnAnswer, Raw, Say, Talk, about, answer, begin, only_path, play, reopen
from flows.where import Map
from handlers.messages import Press
from handlers.messages import Words as Said
from storage.sites import Site
from tests.talking import Meets, Talking


def _text(key: str, about: str = "") -> Flow[str]:
    def read(raw: Raw) -> str:
        if not isinstance(raw, str):
            raise NotAnAnswer(line("sorry-words"))
        return raw

    return (yield from Ask(key, line("as-is", text=key), FreeText(50), read, about))


def _two() -> Flow[tuple[str, str]]:
    first = yield from _text("first")
    second = yield from _text("second")
    return first, second


def _three() -> Flow[tuple[str, str, str]]:
    """The next release of `_two`."""
    new = yield from _text("new")
    first = yield from _text("first")
    second = yield from _text("second")
    return new, first, second


def test_an_answer_goes_to_the_question_the_person_saw() -> None:
    talk = answer(_two, begin(_two).talk, "one").talk

    turn = answer(_three, talk, "two")

    assert turn.question is not None
    assert turn.question.key == "new"
    assert turn.talk.answers["second"].raw == "two"
    assert answer(_three, turn.talk, "zero").result == ("zero", "one", "two")


async def test_words_are_not_read_as_the_answer_to_a_question_nobody_saw(talk: Talking) -> None:
    await talk.says("11", "沒有", "台北市信義區")
    assert talk.is_asked == "signs"
    await talk.says("1")
    await talk.taps("是，同一個地方", "沒有要補充")
    assert talk.is_asked == "contact"

    await talk.unsends(_message_of(talk, "where"))
    await talk.says("2")

    assert talk.is_asked == "where", "the place was taken back, so it is asked for"
    assert talk.talk is not None
    assert "where" not in talk.talk.answers, "2 was said to another question"


async def test_a_button_counts_for_its_own_question_when_an_earlier_answer_is_gone(talk: Talking) -> None:
    await talk.says("11", "沒有", "台北市信義區")
    await talk.says("1")
    await talk.taps("是，同一個地方", "沒有要補充")

    await talk.unsends(_message_of(talk, "where"))
    await talk.taps("不用找我")
    await talk.says("台北市信義區")

    assert talk.is_asked == "send"
    assert talk.card["聯絡您"] == "不用找我"


def test_back_runs_along_the_path_and_not_along_the_stored_answers() -> None:
    def flow() -> Flow[str]:
        which = yield from _text("which")
        if which == "long":
            yield from _text("detour")
        return (yield from _text("end"))

    talk = begin(flow).talk
    for given in ("long", "round"):
        talk = answer(flow, talk, given).talk
    talk = reopen(flow, talk, "which").talk
    talk = answer(flow, talk, "short").talk
    assert "detour" in talk.answers

    turn = reopen(flow, talk)

    assert turn.question is not None
    assert turn.question.key == "which"
    assert turn.talk.answers["detour"].raw == "round", "back loses no answer"


def test_back_at_the_first_question_does_nothing() -> None:
    before = begin(_two)

    once = reopen(_two, before.talk)
    twice = reopen(_two, once.talk)

    assert once.talk == before.talk
    assert twice.talk == before.talk


async def test_back_can_be_pressed_again_to_go_further_back(talk: Talking) -> None:
    await talk.taps("其他", "現在沒有")
    await talk.says("竹北市")

    await talk.taps("上一題", "上一題")

    assert talk.is_asked == "danger"
    assert talk.labels[-3:] == ["維持原來的", "上一題", "先不用了"]


def test_a_line_is_shown_once_also_when_all_later_questions_are_answered() -> None:
    def flow(warns: bool) -> Flow[str]:
        first = yield from _text("first")
        if warns:
            yield from Say("warning", line("report-suicide-lines"))
        yield from _text("second")
        return first + (yield from _text("third"))

    talk = begin(lambda: flow(False)).talk
    for given in ("1", "2"):
        talk = answer(lambda: flow(False), talk, given).talk

    turn = play(lambda: flow(True), talk)

    assert [said.key for said in turn.said] == ["warning"]
    assert play(lambda: flow(True), turn.talk).said == ()


def test_a_line_that_a_deploy_put_before_the_question_on_the_screen_is_shown() -> None:
    def flow() -> Flow[str]:
        first = yield from _text("first")
        yield from Say("warning", line("report-suicide-lines"))
        second = yield from _text("second")
        return first + second + (yield from _text("third"))

    talk = answer(_two, begin(_two).talk, "1").talk

    turn = answer(flow, talk, "2")
    standing = begin(flow)

    assert [said.key for said in turn.said] == ["warning"]
    assert [said.key for said in answer(flow, turn.talk, "3").said] == []
    assert [said.key for said in answer(flow, standing.talk, "1", at=standing).said] == ["warning"]


async def test_what_must_be_read_is_a_question_with_one_button(talk: Talking) -> None:
    await talk.taps("長輩獨居或沒人照顧", "現在就有危險")

    assert talk.is_asked == "call_first"
    assert talk.labels == ["打 119", "打 110", "打好了，下一步", "上一題", "先不用了"]
    await talk.says("他一直在流血快一點")
    assert talk.is_asked == "call_first"
    await talk.taps("打好了，下一步")
    assert talk.is_asked == "where"


def test_a_skipped_question_is_answered() -> None:
    def flow() -> Flow[str | None]:
        return (yield from ask_text("name", line("report-call-me"), longest=30, skip=line("skip")))

    turn = answer(flow, begin(flow).talk, None)

    assert turn.is_over
    assert turn.result is None
    assert engine.from_json(engine.to_json(turn.talk)) == turn.talk


_IMPURE = {"asyncio", "aiohttp", "sqlalchemy", "logging", "random", "secrets", "time", "uuid", "datetime", "os"}


@pytest.mark.parametrize("path", sorted(Path(flows.__path__[0]).glob("*.py")), ids=lambda path: path.stem)
def test_a_flow_neither_cleans_up_nor_looks_around(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))

    for node in ast.walk(tree):
        assert not (isinstance(node, ast.Try) and node.finalbody), f"line {node.lineno}: try/finally"
        assert not (
            isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("print", "open")
        )
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        assert not {name.split(".")[0] for name in names} & _IMPURE


async def test_a_fault_in_a_flow_leaves_the_talk_and_apologizes_with_the_numbers(meets: Meets) -> None:
    class _Broken(Map):
        def find(self, text: str) -> None:  # type: ignore[override]
            raise ZeroDivisionError("a fault in the flow")

    talk = await meets()
    await talk.says("回報", "4", "沒有")
    before = talk.talk
    whole, talk.house = talk.house, replace(talk.house, map=_Broken(talk.house.map.directory))
    event = talk.event(Said("竹北市中正東路"))

    with pytest.raises(ZeroDivisionError):
        await talk.sends(event)
    sorry = await talk.fails(event)

    assert sorry is not None
    assert "110" in sorry.messages[0].text
    assert {"110", "119"} <= {getattr(button, "number", "") for button in sorry.messages[0].buttons}
    assert talk.talk == before
    talk.house = whole
    await talk.says("竹北市")
    assert talk.is_asked == "signs", "the talk goes on where it was"


def test_two_questions_under_one_key_are_a_fault_of_the_flow() -> None:
    def flow() -> Flow[None]:
        yield from _text("same")
        yield from _text("same")

    with pytest.raises(BrokenFlow):
        answer(flow, begin(flow).talk, "x")


def test_answers_on_a_branch_that_was_left_are_not_kept(map: Map) -> None:
    def script() -> Flow[object]:
        return report(map, Reporter())

    talk = begin(script).talk
    given: list[Raw] = ["other", "not_now", {"text": "竹北市"}, [], "same", None, "phone", "0912345678", "林小姐"]
    for raw in given:
        talk = answer(script, talk, raw).talk
    talk = engine.amend(script, talk, "contact", "no").talk
    assert "phone" in talk.answers

    kept = only_path(play(script, talk))

    assert {"phone", "call_me"}.isdisjoint(kept.answers)
    assert play(script, kept).path == play(script, talk).path
    assert kept.drafts == {}


async def test_a_sent_report_leaves_no_talk_behind(meets: Meets, shop: Site) -> None:
    talk = await meets("clerk", shop)
    await talk.says("選單")

    await talk.taps("孩子用餐回報", "吃了", "國小", "都沒有", "送出")

    assert talk.talk is None
    assert len(await talk.reports()) == 1


async def test_the_same_event_twice_has_one_effect_and_one_answer(talk: Talking) -> None:
    event = talk.event(Press(talk.button("其他").data))

    first = await talk.sends(event)
    after = talk.talk
    second = await talk.sends(event)

    assert talk.talk == after
    assert talk.is_asked == "danger"
    assert second.key == first.key, "the platform drops the second answer by its key"


async def test_an_event_sent_twice_sends_one_report(meets: Meets, shop: Site) -> None:
    talk = await meets("clerk", shop)
    await talk.says("選單")
    await talk.taps("孩子用餐回報", "吃了", "國小", "都沒有")
    event = talk.event(Press(talk.button("送出").data))

    for _ in range(3):
        await talk.sends(event)

    assert len(await talk.reports()) == 1


async def test_a_double_tap_is_one_answer(talk: Talking) -> None:
    button = talk.button("其他")

    await talk.sends(talk.event(Press(button.data)))
    await talk.sends(talk.event(Press(button.data)))

    assert talk.is_asked == "danger"
    assert talk.talk is not None
    assert list(talk.talk.answers) == ["kind"]


async def test_a_double_tap_on_send_is_one_report(meets: Meets, shop: Site) -> None:
    talk = await meets("clerk", shop)
    await talk.says("選單")
    await talk.taps("孩子用餐回報", "吃了", "國小", "都沒有")

    await talk.taps("送出", "送出")

    assert len(await talk.reports()) == 1
    assert "不能用了" in talk.last


async def test_editing_the_place_asks_for_consent_again(talk: Talking) -> None:
    await talk.says("其他", "沒有", "新竹縣竹北市", "都沒有", "是", "他在門口坐了一整天", "不用找我")
    assert talk.is_asked == "send"
    assert talk.talk is not None
    old = talk.talk.asked

    await talk.edits("地點", "臺東縣臺東市")

    assert talk.is_asked == "send"
    assert talk.talk.asked != old
    assert talk.card["地點"] == "臺東縣臺東市"


def test_consent_given_to_one_text_is_not_consent_to_another() -> None:
    def flow(to: str) -> Flow[str]:
        return (yield from _text("send", about(to)))

    talk = begin(lambda: flow("Zhubei")).talk
    talk = answer(lambda: flow("Zhubei"), talk, "send").talk

    assert play(lambda: flow("Zhubei"), talk).is_over
    assert not play(lambda: flow("Taitung"), talk).is_over


def test_a_fingerprint_is_the_same_everywhere_and_knows_what_it_speaks_of() -> None:
    assert about(Danger.NOW, "child_harm") == about("now", "child_harm") == "3c54f530a6e1"
    assert about("now", "child_harm") != about("child_harm", "now")


def test_a_whole_sentence_is_fingerprinted_with_what_it_mentions() -> None:
    def place(name: str) -> Line:
        return line("place-with-detail", area=line("as-is", text=name), detail="二樓")

    assert place("竹北市").spelled() != place("竹東鎮").spelled()


def test_what_a_message_gave_is_gone_when_it_is_taken_back() -> None:
    def flow() -> Flow[object]:
        first = yield from _text("first")
        told = yield from ask_story(
            "story", line("report-story"), longest=99, done=line("story-done"), skip=line("skip")
        )
        yield from must_read("read", line("report-called"), line("report-called"))
        return first, told.words

    talk = begin(flow).talk
    talk = answer(flow, talk, "a name", "m1").talk
    talk = answer(flow, talk, {"words": [["one", "m2"], ["two", "m3"]], "media": []}, "m4").talk

    without_two = engine.take_back(flow, talk, "m3")
    without_done = engine.take_back(flow, talk, "m4")
    without_first = engine.take_back(flow, talk, "m1")

    assert without_two.talk.answers["story"].raw["words"] == [["one", "m2"]]
    assert without_done.talk.answers["story"].raw["words"] == [["one", "m2"], ["two", "m3"]], (
        "only the word “done” went"
    )
    assert without_first.question is not None
    assert without_first.question.key == "first"
    assert without_first.talk.asked == talk.asked, "nothing new was shown"


def test_a_question_that_was_not_asked_takes_no_answer() -> None:
    turn = answer(_two, Talk(), "into the blue")

    assert turn.talk.answers == {}


def test_a_choice_outside_the_offered_ones_is_no_answer() -> None:
    def flow() -> Flow[Contact]:
        return (yield from ask_one("contact", line("report-contact"), [(Contact.NO, line("contact-no"))]))

    with pytest.raises(NotAnAnswer):
        answer(flow, begin(flow).talk, "phone")


def _message_of(talk: Talking, key: str) -> str:
    assert talk.talk is not None
    message = talk.talk.answers[key].message
    assert message is not None
    return message
