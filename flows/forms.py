"""The shapes a question can have, and the lines it is made of; how they look is the doors' affair."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence by its name in `locales/`, with its arguments; arguments may be sentences themselves."""

    id: str
    args: Mapping[str, Value] = field(default_factory=dict, repr=False, hash=False)

    def spelled(self) -> str:
        """The sentence with all that it mentions, whatever the language: what a fingerprint is taken of."""
        return f"{self.id}({','.join(f'{name}={_spelled(value)}' for name, value in sorted(self.args.items()))})"


Value = str | int | Line | tuple[Line, ...]


def _spelled(value: Value) -> str:
    if isinstance(value, Line):
        return value.spelled()
    if isinstance(value, tuple):
        return "+".join(part.spelled() for part in value)
    return str(value)


def line(id: str, /, **args: Value) -> Line:
    return Line(id, args) if args else _bare(id)


# A talk is played again at every event, and most of its lines say nothing but themselves.
@cache
def _bare(id: str) -> Line:
    return Line(id)


class Sense(StrEnum):
    """What an option means whatever its label, so that "yes", "nope" and "not sure" are understood."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Option:
    value: str
    label: Line
    sense: Sense | None = None


@dataclass(frozen=True, slots=True)
class OneOf:
    """Exactly one of the options. Raw: the option's value."""

    options: tuple[Option, ...]
    columns: int = 2


@dataclass(frozen=True, slots=True)
class ManyOf:
    """Any number of options, ticked one by one and then finished. Raw: the list of values.

    `none` stands alone: it is the answer when nothing fits.
    """

    options: tuple[Option, ...]
    none: Option


@dataclass(frozen=True, slots=True)
class MustRead:
    """Something that must be read before the talk goes on; its one button says so. Raw: true.

    `calls` are numbers to dial, each with its label.
    """

    button: Line
    calls: tuple[tuple[Line, str], ...] = ()


@dataclass(frozen=True, slots=True)
class FreeText:
    """A few words. Raw: the text, or None when skipped."""

    longest: int
    skip: Line | None = None


@dataclass(frozen=True, slots=True)
class Story:
    """Words, photos and recordings, gathered until finished.

    Raw: {"words": [[text, message]…], "media": [id…]}, or None when skipped.
    """

    longest: int
    done: Line
    skip: Line
    takes_media: bool = True


@dataclass(frozen=True, slots=True)
class WhereAt:
    """A place: shared, typed, or one of the known ones. Raw: {"text"}, {"point"}, {"known"} or {"unknown"}."""

    known: tuple[Option, ...] = ()
    unknown: Line | None = None


@dataclass(frozen=True, slots=True)
class PhoneNumber:
    """A phone number in Taiwan. Raw: the number in E.164."""


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """One line of the summary, and the question that changes it."""

    label: Line
    value: Line
    key: str | None = None


@dataclass(frozen=True, slots=True)
class Summary:
    """What will be sent, to whom and why, with a change on every line. Raw: the option's value."""

    title: Line
    rows: tuple[SummaryRow, ...]
    notes: tuple[Line, ...]
    options: tuple[Option, ...]
    is_urgent: bool = False


Form = OneOf | ManyOf | MustRead | FreeText | Story | WhereAt | PhoneNumber | Summary
