"""A conversation is a pure generator; its whole state is the answers given so far.

Every event runs the flow again from its first line over the stored answers, to the first question that
is still open. No position in the code is ever stored, so a restart or a deploy in the middle of a talk
is harmless. The rules that keep it so:

- a key names its answer for good, and is met at most once in a run;
- an answer belongs to the question the person saw, wherever a deploy has moved it since;
- a question's `about` fingerprints what it speaks of: when that changes, it is asked again;
- a flow reads no clock, no chance and no store: time, person and directory are its arguments.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Collection, Generator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Generic, TypeVar

from flows.forms import Form, Line

T = TypeVar("T")

Raw = Any
"""An answer as it is stored: plain JSON. `None` is an answer too (skipped)."""


class NotAnAnswer(ValueError):
    """What came does not answer the question; `line` says why, kindly."""

    def __init__(self, line: Line) -> None:
        super().__init__(line.id)
        self.line = line


class BrokenFlow(Exception):
    """The flow itself is wrong (two questions under one key): the talk stays as it was."""


@dataclass(frozen=True, slots=True)
class Say:
    """A line without a question. It is shown once; what must be read is a question with one button."""

    key: str
    line: Line

    def __iter__(self) -> Generator[Say, None, None]:
        yield self


@dataclass(frozen=True, slots=True)
class Know:
    """Something the flow has worked out and others may use before it ends, such as the place."""

    key: str
    value: object

    def __iter__(self) -> Generator[Know, None, None]:
        yield self


@dataclass(frozen=True, slots=True)
class Ask(Generic[T]):
    """A question; `where = yield from Ask(...)` gives what `read` makes of the answer."""

    key: str
    line: Line
    form: Form
    read: Callable[[Raw], T]
    about: str = ""

    def __iter__(self) -> Generator[Ask[Any], Any, T]:
        value: T = yield self
        return value


Step = Say | Know | Ask[Any]
Flow = Generator[Any, Any, T]
Script = Callable[[], Flow[Any]]


@dataclass(frozen=True, slots=True)
class Answer:
    raw: Raw = field(repr=False)
    about: str = ""
    message: str | None = None  # the platform's id of the message it came in, so that it can be taken back


@dataclass(frozen=True, slots=True)
class Talk:
    """All that is stored of a conversation."""

    answers: Mapping[str, Answer] = field(default_factory=dict)
    asked: tuple[str, str] | None = None  # (key, about) of the question on the person's screen
    reopened: str | None = None  # an answered question that is being asked once more
    told: tuple[str, ...] = ()  # the keys of the lines already shown
    drafts: Mapping[str, Raw] = field(default_factory=dict, repr=False)  # answers still being put together


@dataclass(frozen=True, slots=True)
class Turn:
    """Where a talk stands after a run."""

    talk: Talk
    path: tuple[str, ...]  # the keys of all questions met, in the order of the conversation
    said: tuple[Say, ...]  # lines to show before the question
    question: Ask[Any] | None  # None: the flow has ended
    values: Mapping[str, Any] = field(default_factory=dict, repr=False)  # what the answers on the path mean
    known: Mapping[str, Any] = field(default_factory=dict, repr=False)
    result: Any = field(default=None, repr=False)
    run: _Run | None = field(default=None, repr=False, compare=False)  # spent by the first answer

    @property
    def is_over(self) -> bool:
        return self.question is None


_PLAIN = json.JSONEncoder(ensure_ascii=False, sort_keys=True, default=str)


def about(*things: object) -> str:
    """A short fingerprint of what a question mentions; the same things give the same on every machine."""
    return hashlib.blake2b(_PLAIN.encode(things).encode(), digest_size=6).hexdigest()


def play(script: Script, talk: Talk) -> Turn:
    """Run the flow over the answers to the first open question, or to its end."""
    return _Run(script()).on(talk, None)


class _Run:
    """A flow on its way: it can be carried on from the question it stands at, which spares a second replay."""

    __slots__ = ("flow", "known", "path", "said", "values")

    def __init__(self, flow: Flow[Any]) -> None:
        self.flow = flow
        self.path: list[str] = []
        self.said: list[Say] = []
        self.values: dict[str, Any] = {}
        self.known: dict[str, Any] = {}

    def on(self, talk: Talk, value: Any) -> Turn:
        """Send the value in, and go on over the answers to the next open question."""
        while True:
            try:
                step = self.flow.send(value)
            except StopIteration as end:
                return self._turn(talk, None, end.value)
            value = None
            if isinstance(step, Say):
                if step.key not in talk.told:
                    self.said.append(step)
                continue
            if isinstance(step, Know):
                self.known[step.key] = step.value
                continue
            if step.key in self.path:
                raise BrokenFlow(f"two questions share the key {step.key}")
            self.path.append(step.key)
            answer = talk.answers.get(step.key)
            if answer is None or answer.about != step.about or talk.reopened == step.key:
                return self._turn(talk, step)
            try:
                value = step.read(answer.raw)
            except NotAnAnswer:
                return self._turn(talk, step)
            self.values[step.key] = value

    def carry_on(self, talk: Talk, question: Ask[Any], value: Any) -> Turn:
        """The next turn, once the question it stands at has been given this value."""
        self.values[question.key] = value
        self.said = [line for line in self.said if line.key not in talk.told]
        return self.on(talk, value)

    def _turn(self, talk: Talk, question: Ask[Any] | None, result: Any = None) -> Turn:
        said = tuple(self.said)
        shown = _shown(talk, said, question)
        return Turn(shown, tuple(self.path), said, question, dict(self.values), dict(self.known), result, self)


def begin(script: Script) -> Turn:
    """A talk at its first question."""
    return play(script, Talk())


def answer(script: Script, talk: Talk, raw: Raw, message: str | None = None, at: Turn | None = None) -> Turn:
    """Store `raw` under the question the person saw; `at` is where the talk stands, if that is known.

    Raises NotAnAnswer when that question is still the open one and `raw` does not answer it; the talk is
    then as before.
    """
    turn = at or play(script, talk)
    if talk.asked is None:
        return turn
    key, was_about = talk.asked
    given = _answered(talk, key, Answer(raw, was_about, message))
    question = turn.question
    if question is None or question.key != key:
        return play(script, given)
    value = question.read(raw)
    if question.about != was_about or turn.run is None:
        return play(script, given)
    return turn.run.carry_on(given, question, value)


def amend(script: Script, talk: Talk, key: str, raw: Raw) -> Turn:
    """Change one earlier answer in a single step, as a tap on an older button does.

    Raises NotAnAnswer when `raw` does not answer it; a key that the conversation does not meet changes
    nothing.
    """
    at = play(script, replace(talk, reopened=key))
    if at.question is None or at.question.key != key:
        return play(script, talk)
    at.question.read(raw)
    return play(script, _answered(talk, key, Answer(raw, at.question.about)))


def reopen(script: Script, talk: Talk, key: str | None = None) -> Turn:
    """Ask `key` again, or without a key the question before this one; no answer is lost.

    Back at the first question does nothing.
    """
    turn = play(script, talk)
    if key is None:
        before = turn.path[:-1] if turn.question is not None else turn.path
        key = before[-1] if before else talk.reopened
    elif key not in turn.path:
        return turn
    return play(script, replace(talk, reopened=key))


def keep(script: Script, talk: Talk) -> Turn:
    """Leave the reopened answer as it was and go on."""
    return play(script, replace(talk, reopened=None))


def draft(talk: Talk, key: str, raw: Raw) -> Talk:
    """Remember a part of an answer that is not finished, such as the ticked boxes so far."""
    return replace(talk, drafts={**talk.drafts, key: raw})


def forget(talk: Talk, key: str) -> Talk:
    """The talk without this answer and those that made it exact: its question is open again when its turn comes."""
    left = {name: given for name, given in talk.answers.items() if name != key and not name.startswith(f"{key}.")}
    return replace(talk, answers=left)


def take_back(script: Script, talk: Talk, message: str, media: Collection[int] = ()) -> Turn:
    """The talk without what came in this message: an answer is asked for again, a part of a story is gone.

    `media` are the attachments that came in it.

    Nothing is said about it, so the question on the person's screen is still the one that was asked.
    """
    answers = {
        key: replace(given, raw=left)
        for key, given in talk.answers.items()
        if _holds_parts(left := without(given.raw, message, media)) or given.message != message
    }
    drafts = {
        key: left
        for key, raw in talk.drafts.items()
        if (left := without(raw, message, media)) == raw or _holds_parts(left)
    }
    turn = play(script, replace(talk, answers=answers, drafts=drafts))
    return replace(turn, talk=replace(turn.talk, asked=talk.asked, told=talk.told))


def without(raw: Raw, message: str, media: Collection[int] = ()) -> Raw:
    """A gathered answer without the part that came in this message."""
    if not isinstance(raw, dict) or "words" not in raw:
        return raw
    words = [part for part in raw["words"] if part[1] != message]
    return {**raw, "words": words, "media": [each for each in raw.get("media", ()) if each not in media]}


def _holds_parts(raw: Raw) -> bool:
    """Whether this is a gathered answer with anything in it."""
    return isinstance(raw, dict) and bool(raw.get("words") or raw.get("media"))


def under(prefix: str, flow: Flow[T]) -> Flow[T]:
    """Run a sub-flow whose keys become `prefix.key`."""
    value: Any = None
    while True:
        try:
            step = flow.send(value)
        except StopIteration as end:
            result: T = end.value
            return result
        value = yield replace(step, key=f"{prefix}.{step.key}")


def only_path(turn: Turn) -> Talk:
    """The talk without answers parked on branches that were left: they are personal data nobody needs."""
    kept = {key: answer for key, answer in turn.talk.answers.items() if key in turn.path}
    return replace(turn.talk, answers=kept, drafts={})


def _answered(talk: Talk, key: str, given: Answer) -> Talk:
    drafts = {name: raw for name, raw in talk.drafts.items() if name != key}
    # 東區 typed a second time may mean another one: what was asked to make an answer exact belongs to that answer.
    others = {name: other for name, other in talk.answers.items() if not name.startswith(f"{key}.")}
    return replace(talk, answers={**others, key: given}, reopened=None, drafts=drafts)


def _shown(talk: Talk, said: tuple[Say, ...], question: Ask[Any] | None) -> Talk:
    asked = (question.key, question.about) if question is not None else None
    return replace(talk, asked=asked, told=talk.told + tuple(line.key for line in said))


def to_json(talk: Talk) -> dict[str, Any]:
    """The talk as plain JSON, for storage."""
    return {
        "answers": {key: [given.raw, given.about, given.message] for key, given in talk.answers.items()},
        "asked": talk.asked,
        "reopened": talk.reopened,
        "told": talk.told,
        "drafts": talk.drafts,
    }


def from_json(stored: Mapping[str, Any]) -> Talk:
    """The talk that `to_json` wrote, by this release or an earlier one."""
    asked = stored.get("asked")
    return Talk(
        answers={key: Answer(*given) for key, given in stored["answers"].items()},
        asked=(asked[0], asked[1]) if asked else None,
        reopened=stored.get("reopened"),
        told=tuple(stored.get("told", ())),
        drafts=stored.get("drafts", {}),
    )
