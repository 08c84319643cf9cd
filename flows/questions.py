"""The questions flows are made of: each gives a typed answer and refuses what is none."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache, lru_cache
from typing import TypeVar

import phonenumbers

from flows.forms import FreeText, Line, ManyOf, MustRead, OneOf, Option, PhoneNumber, Sense, Story, line
from flows.talk import Ask, Flow, NotAnAnswer, Raw

E = TypeVar("E", bound=StrEnum)


def ask_one(
    key: str,
    question: Line,
    options: Iterable[tuple[E, Line] | tuple[E, Line, Sense]],
    *,
    about: str = "",
    columns: int = 2,
) -> Flow[E]:
    """One of the given choices."""
    offered = tuple(options)

    def read(raw: Raw) -> E:
        for option in offered:
            if option[0] == raw:
                return option[0]
        raise NotAnAnswer(line("sorry-choose"))

    form = _one_of(offered, columns)

    return (yield from Ask(key, question, form, read, about))


def ask_many(
    key: str, question: Line, options: Iterable[tuple[str, Line]], none: Line, *, about: str = ""
) -> Flow[tuple[str, ...]]:
    """Any of the given signs, in the order in which they are offered; empty when none fits."""
    form = _many_of(tuple(options), none)
    values = tuple(option.value for option in form.options)

    def read(raw: Raw) -> tuple[str, ...]:
        if not isinstance(raw, list) or not all(sign in values for sign in raw):
            raise NotAnAnswer(line("sorry-choose"))
        return tuple(value for value in values if value in raw)

    return (yield from Ask(key, question, form, read, about))


# A talk is played again at every event: what a question offers is put together once.
@lru_cache(maxsize=256)
def _one_of(options: tuple[tuple[E, Line] | tuple[E, Line, Sense], ...], columns: int) -> OneOf:
    return OneOf(tuple(Option(option[0].value, option[1], *option[2:]) for option in options), columns)


@lru_cache(maxsize=256)
def _many_of(options: tuple[tuple[str, Line], ...], none: Line) -> ManyOf:
    return ManyOf(tuple(Option(value, label) for value, label in options), Option("none", none))


def must_read(
    key: str, text: Line, button: Line, calls: Iterable[tuple[Line, str]] = (), *, about: str = ""
) -> Flow[bool]:
    """Something that must be read: a question with one button."""

    def read(raw: Raw) -> bool:
        if raw is not True:
            raise NotAnAnswer(line("sorry-read"))
        return True

    return (yield from Ask(key, text, MustRead(button, tuple(calls)), read, about))


def ask_text(key: str, question: Line, *, longest: int, skip: Line | None = None, about: str = "") -> Flow[str | None]:
    """A few words, or None when they may be skipped and were."""

    def read(raw: Raw) -> str | None:
        if raw is None and skip is not None:
            return None
        if not isinstance(raw, str) or not raw.strip():
            raise NotAnAnswer(line("sorry-words"))
        if len(raw) > longest:
            raise NotAnAnswer(line("sorry-long", most=longest, long=len(raw)))
        return raw.strip()

    return (yield from Ask(key, question, FreeText(longest, skip), read, about))


@dataclass(frozen=True, slots=True)
class Told:
    """What a person told in their own words, photos and recordings (ids of attachments).

    Each part is a text with the platform's id of its message, by which the person can take it back.
    """

    parts: tuple[tuple[str, str | None], ...] = field(default=(), repr=False)
    media: tuple[int, ...] = ()

    @property
    def words(self) -> str:
        return "\n".join(text for text, _ in self.parts)


def ask_story(
    key: str, question: Line, *, longest: int, done: Line, skip: Line, takes_media: bool = True
) -> Flow[Told]:
    """What happened, in the person's own words; empty when skipped."""
    return (
        yield from Ask(key, question, Story(longest, done, skip, takes_media), lambda raw: read_story(raw, longest))
    )


def read_story(raw: Raw, longest: int) -> Told:
    """What a story's raw answer tells; NotAnAnswer when it is too long or none."""
    if raw is None:
        return Told()
    if not isinstance(raw, dict):
        raise NotAnAnswer(line("sorry-words"))
    told = Told(tuple((text, message) for text, message in raw.get("words", ())), tuple(raw.get("media", ())))
    if len(told.words) > longest:
        raise NotAnAnswer(line("sorry-long", most=longest, long=len(told.words)))
    return told


def ask_phone(key: str, question: Line) -> Flow[str]:
    """A phone number that can be dialled from Taiwan, in E.164."""
    return (yield from Ask(key, question, PhoneNumber(), read_phone))


def read_phone(raw: Raw) -> str:
    """The number in E.164; NotAnAnswer when nobody could be reached under it."""
    try:
        number = phonenumbers.parse(str(raw), "TW")
    except phonenumbers.NumberParseException:
        raise NotAnAnswer(line("sorry-phone")) from None
    if not phonenumbers.is_valid_number(number):
        raise NotAnAnswer(line("sorry-phone"))
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def dialled(number: str) -> str:
    """A number in E.164 as one dials it here: 0912 345 678."""
    return phonenumbers.format_number(phonenumbers.parse(number), phonenumbers.PhoneNumberFormat.NATIONAL)


def labels(prefix: str, choices: type[E]) -> tuple[tuple[E, Line], ...]:
    """Each choice with its label, named `prefix-value` in the locales."""
    made: tuple[tuple[E, Line], ...] = _labels(prefix, choices)
    return made


@cache
def _labels(prefix: str, choices: type[E]) -> tuple[tuple[E, Line], ...]:
    return tuple((choice, line(f"{prefix}-{choice.value.replace('_', '-')}")) for choice in choices)


def yes_no_unsure(yes: E, no: E, unsure: E, label: Callable[[E], Line]) -> tuple[tuple[E, Line, Sense], ...]:
    """Three choices that are also understood as yes, no and "don't know" in each language."""
    return ((yes, label(yes), Sense.YES), (no, label(no), Sense.NO), (unsure, label(unsure), Sense.UNSURE))
