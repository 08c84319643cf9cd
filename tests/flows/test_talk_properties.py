"""Whatever a person does and whatever a deploy changes: the talk is what its answers make it, and can be finished."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.forms import FreeText, ManyOf, Option, line
from flows.talk import (
    Ask,
    Flow,
    NotAnAnswer,
    Raw,
    Say,
    Script,
    Talk,
    Turn,
    about,
    amend,
    answer,
    begin,
    draft,
    from_json,
    keep,
    only_path,
    play,
    reopen,
    take_back,
    to_json,
    under,
)
from flows.where import Map
from tests.flows.walking import good_answers, scripts

VALUES = ("a", "b", "c", None)


@dataclass(frozen=True)
class Node:
    """A question of a random flow: it takes some values, and may speak of earlier answers or hang on one."""

    key: str
    takes: tuple[str | None, ...]
    speaks_of: tuple[str, ...] = ()
    only_if: tuple[str, str | None] | None = None
    says: bool = False
    is_nested: bool = False


def _ask(node: Node, given: dict[str, Raw]) -> Flow[Raw]:
    def read(raw: Raw) -> Raw:
        if raw not in node.takes:
            raise NotAnAnswer(line("sorry-choose"))
        return raw

    fingerprint = about([given.get(key) for key in node.speaks_of]) if node.speaks_of else ""
    return (yield from Ask(node.key, line("as-is", text=node.key), FreeText(9), read, fingerprint))


def _script(nodes: tuple[Node, ...]) -> Script:
    def flow() -> Flow[tuple[tuple[str, Raw], ...]]:
        given: dict[str, Raw] = {}
        for node in nodes:
            if node.only_if is not None and given.get(node.only_if[0], "none") != node.only_if[1]:
                continue
            if node.says:
                yield from Say(f"say_{node.key}", line("as-is", text=node.key))
            asked = _ask(node, given)
            given[node.key] = yield from (under("part", asked) if node.is_nested else asked)
        return tuple(given.items())

    return flow


@st.composite
def _flows(draw: st.DrawFn) -> tuple[Node, ...]:
    keys = draw(st.lists(st.sampled_from([f"q{number}" for number in range(8)]), min_size=1, max_size=6, unique=True))
    nodes: list[Node] = []
    for key in keys:
        earlier = st.sampled_from([node.key for node in nodes]) if nodes else st.nothing()
        nodes.append(
            Node(
                key,
                draw(st.lists(st.sampled_from(VALUES), min_size=1, unique=True).map(tuple)),
                draw(st.lists(earlier, max_size=2, unique=True).map(tuple)) if nodes else (),
                draw(st.none() | st.tuples(earlier, st.sampled_from(VALUES))) if nodes else None,
                draw(st.booleans()),
                draw(st.booleans()),
            )
        )
    return tuple(nodes)


@st.composite
def _deployed(draw: st.DrawFn, nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    """The next release: a question is put in, taken out, renamed, or takes other answers."""
    at = draw(st.integers(0, len(nodes) - 1))
    match draw(st.sampled_from(["insert", "remove", "rename", "other answers"])):
        case "insert":
            return (*nodes[:at], Node(f"new{draw(st.integers(0, 3))}", VALUES), *nodes[at:])
        case "remove" if len(nodes) > 1:
            return (*nodes[:at], *nodes[at + 1 :])
        case "rename":
            return (*nodes[:at], replace(nodes[at], key=f"{nodes[at].key}_again"), *nodes[at + 1 :])
        case _:
            return (*nodes[:at], replace(nodes[at], takes=VALUES), *nodes[at + 1 :])


def _distinct(nodes: tuple[Node, ...]) -> bool:
    return len({node.key for node in nodes}) == len(nodes)


STEPS = ("answer", "back", "back", "edit", "keep", "amend", "draft", "take back")


def _step(data: st.DataObject, script: Script, turn: Turn, answers: Callable[[Ask[Any]], tuple[Raw, ...]]) -> Turn:
    """One thing a person does; what is refused changes nothing."""
    talk = turn.talk
    keys = sorted({*turn.path, *talk.answers, "nowhere"})
    match data.draw(st.sampled_from((*STEPS, "answer", "answer"))):
        case "answer" if turn.question is not None:
            good = answers(turn.question)
            raw = data.draw(st.sampled_from(good or (None,)))
            try:
                return answer(script, talk, raw, data.draw(st.none() | st.sampled_from(["m1", "m2"])))
            except NotAnAnswer:
                return turn
        case "back":
            before = turn.talk.answers
            after = reopen(script, talk)
            assert after.talk.answers == before, "back loses no answer"
            return after
        case "edit":
            return reopen(script, talk, data.draw(st.sampled_from(keys)))
        case "keep":
            return keep(script, talk)
        case "amend":
            key = data.draw(st.sampled_from(keys))
            asked = reopen(script, talk, key).question
            good = answers(asked) if asked is not None and asked.key == key else ()
            try:
                return amend(script, talk, key, data.draw(st.sampled_from(good or ("odd",))))
            except NotAnAnswer:
                return turn
        case "draft":
            return play(script, draft(talk, data.draw(st.sampled_from(keys)), {"words": [["part", "m1"]], "media": []}))
        case "take back":
            taken = take_back(script, talk, "m1")
            assert taken.talk.asked == talk.asked
            return play(script, taken.talk)
        case _:
            return turn


def _holds(script: Script, turn: Turn) -> None:
    """What is true of every talk at every moment."""
    talk = turn.talk
    assert from_json(json.loads(json.dumps(to_json(talk)))) == talk
    assert len(set(turn.path)) == len(turn.path)
    assert (talk.asked is None) == turn.is_over
    fresh = play(script, Talk(answers=only_path(turn).answers, reopened=talk.reopened))
    assert fresh.path == turn.path
    assert fresh.result == turn.result
    assert fresh.values == turn.values
    again = play(script, talk)
    assert again.talk == talk, "looking changes nothing"
    assert again.said == (), "nothing is said twice"
    if not turn.path:
        return
    first = reopen(script, replace(talk, reopened=turn.path[0]))
    assert first.question is not None
    assert first.question.key == turn.path[0], "back at the first question does nothing"


def _finish(script: Script, turn: Turn, answers: Callable[[Ask[Any]], tuple[Raw, ...]]) -> None:
    for _ in range(60):
        if turn.question is None:
            return
        turn = answer(script, turn.talk, answers(turn.question)[0])
    raise AssertionError(f"it never ends: {turn.path}")


def _takes(nodes: tuple[Node, ...]) -> Callable[[Ask[Any]], tuple[Raw, ...]]:
    by_key = {(f"part.{node.key}" if node.is_nested else node.key): node.takes for node in nodes}
    return lambda question: by_key[question.key]


@given(_flows(), st.data())
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_talk_is_what_its_answers_make_it(nodes: tuple[Node, ...], data: st.DataObject) -> None:
    script, takes = _script(nodes), _takes(nodes)
    turn = begin(script)

    for _ in range(data.draw(st.integers(0, 14))):
        turn = _step(data, script, turn, takes)
        _holds(script, turn)

    _finish(script, turn, takes)


@given(_flows(), st.data())
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_deploy_in_the_middle_of_a_talk_is_harmless(nodes: tuple[Node, ...], data: st.DataObject) -> None:
    script, takes = _script(nodes), _takes(nodes)
    turn = begin(script)

    for _ in range(data.draw(st.integers(0, 4))):
        for _ in range(data.draw(st.integers(0, 5))):
            turn = _step(data, script, turn, takes)
        deployed = data.draw(_deployed(nodes))
        if not _distinct(deployed):
            continue
        seen, before = turn.talk.asked, turn.talk.answers
        nodes, script, takes = deployed, _script(deployed), _takes(deployed)
        if seen is not None:
            # The person answers the question that the last release has asked.
            asked = next((node for node in nodes if seen[0] in (node.key, f"part.{node.key}")), None)
            raw = data.draw(st.sampled_from(asked.takes if asked is not None else VALUES))
            try:
                turn = answer(script, turn.talk, raw)
            except NotAnAnswer:
                turn = play(script, turn.talk)
            else:
                assert turn.talk.answers[seen[0]].raw == raw, "it stands under the question they saw"
                assert {key: given for key, given in turn.talk.answers.items() if key != seen[0]} == {
                    key: given for key, given in before.items() if key != seen[0]
                }
        else:
            turn = play(script, turn.talk)
        _holds(script, turn)

    _finish(script, turn, takes)


@pytest.mark.parametrize("name", ["enrol", "report", "report_at_shop", "meal_at_border", "addition", "erasure"])
@given(data=st.data())
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
def test_every_flow_of_ours_is_what_its_answers_make_it(name: str, map: Map, data: st.DataObject) -> None:
    script = scripts(map)[name]
    turn = begin(script)

    for _ in range(data.draw(st.integers(0, 16))):
        turn = _step(data, script, turn, good_answers)
        _holds(script, turn)

    _finish(script, turn, good_answers)


def test_ticks_are_a_draft_until_they_are_finished() -> None:
    form = ManyOf((Option("a", line("done")),), Option("none", line("done")))

    def flow() -> Flow[Raw]:
        return (yield from Ask("signs", line("done"), form, lambda raw: raw))

    talk = draft(begin(flow).talk, "signs", ["a"])

    assert play(flow, talk).question is not None
    assert answer(flow, talk, ["a"]).talk.drafts == {}
