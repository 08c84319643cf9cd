"""What a rule of the lexicon is, and how a language says whose wish it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from re import Pattern as Expression
from re import compile as compiled

from flows.crisis.normalize import View


class Sign(StrEnum):
    """What a rule has seen when it matches."""

    ACT = "act"
    WISH = "wish"
    GONE = "gone"
    MEANS = "means"
    PLACE = "place"
    TIME = "time"
    GOODBYE = "goodbye"
    HANDOVER = "handover"
    NOTE = "note"
    LEGACY = "legacy"
    LEAVE = "leave"
    HINT = "hint"
    VIOLENCE = "violence"
    SOFT = "soft"
    DESPAIR = "despair"
    INFORMATION = "information"
    MASK = "mask"
    RAISE = "raise"
    JOKE = "joke"
    RECOVERED = "recovered"
    FICTION = "fiction"
    CARE = "care"
    ERRAND = "errand"
    USUAL = "usual"
    PAST = "past"
    THREAT = "threat"
    CHILDREN = "children"
    MINOR = "minor"
    ECHO = "echo"


PARTS = frozenset(
    {
        Sign.MEANS,
        Sign.PLACE,
        Sign.TIME,
        Sign.GOODBYE,
        Sign.HANDOVER,
        Sign.NOTE,
        Sign.LEGACY,
        Sign.LEAVE,
        Sign.HINT,
    }
)
DENIABLE = frozenset({Sign.WISH, Sign.GONE, Sign.VIOLENCE})
DANGER = PARTS | DENIABLE | {Sign.ACT}
# What tells of the writer and not how near the danger is: that they would do the harm, to children, that they are one.
WHO = frozenset({Sign.THREAT, Sign.CHILDREN, Sign.MINOR})
# What only colors other signs: where nothing else was seen, these need not even be looked for.
COLORING = WHO | frozenset(
    {
        Sign.HINT,
        Sign.MASK,
        Sign.RAISE,
        Sign.JOKE,
        Sign.RECOVERED,
        Sign.FICTION,
        Sign.CARE,
        Sign.ERRAND,
        Sign.USUAL,
        Sign.PAST,
        Sign.ECHO,
    }
)


class Person(StrEnum):
    """Whose danger a rule speaks of; AUTO looks for the subject in the sentence."""

    AUTO = "auto"
    OWN = "own"
    OTHER = "other"


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """One rule of a danger file with its examples, which are run as tests."""

    id: str
    language: str
    sign: Sign
    person: Person
    urgent: bool
    joking: bool
    firm: bool
    tells: bool
    views: tuple[View, ...]
    patterns: tuple[str, ...]
    fires: tuple[str, ...]
    silent: tuple[str, ...]


Source = Callable[[], str]


@cache
def expression_of(source: Source) -> Expression[str]:
    """The compiled expression; written and compiled when it is first needed."""
    return compiled(source())


@dataclass(frozen=True, slots=True, eq=False)
class Grammar:
    """How a language says who is meant and how it denies; None where it has no such words."""

    subject: Source | None = None
    negated: Source | None = None
    affirmed: Source | None = None
    speaking: Source | None = None
    wishing: Source | None = None
    turning: Source | None = None

    def subjects(self) -> Expression[str] | None:
        """Finds who is spoken of: groups `neutral`, `own` and `other`."""
        return expression_of(self.subject) if self.subject else None

    def denials(self) -> Expression[str] | None:
        """Finds a negation that ends where a wish begins."""
        return expression_of(self.negated) if self.negated else None

    def affirmations(self) -> Expression[str] | None:
        """Finds what looks like a negation and is none."""
        return expression_of(self.affirmed) if self.affirmed else None

    def speakings(self) -> Expression[str] | None:
        """Finds the writer doing something inside a match: "tonight I will" is theirs whoever was spoken of before."""
        return expression_of(self.speaking) if self.speaking else None

    def wishings(self) -> Expression[str] | None:
        """Finds a wish that ends where an act begins: "I want to swallow" is not yet swallowed."""
        return expression_of(self.wishing) if self.wishing else None

    def turnings(self) -> Expression[str] | None:
        """Finds where the writer begins to speak of themselves: what was said before reaches no further."""
        return expression_of(self.turning) if self.turning else None
