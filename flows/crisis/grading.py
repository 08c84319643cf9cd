"""The danger in a message: one grade, with the rules that gave it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import Final

from flows.crisis.compose import Signs, told_of_writer, weigh
from flows.crisis.lexicon import Lexicon
from flows.crisis.match import Sighting, matches, read, sift, who
from flows.crisis.normalize import View
from flows.crisis.rules import PARTS, WHO, Sign
from flows.crisis.trace import offsets, original_span

INFORMATION_ROUTE = "suicide_prevention"
EAR: Final = "ear."
_SURE: Final = 0.8


class Grade(StrEnum):
    """How near the danger is, worst first."""

    IMMINENT = "imminent"
    ACTIVE = "active"
    PASSIVE = "passive"
    THIRD_PARTY = "third_party"
    VIOLENCE_NOW = "violence_now"
    SOFT = "soft"
    NONE = "none"


_OPEN: Final = frozenset({Grade.NONE, Grade.SOFT})
_SETTLED: Final = frozenset({Sign.FICTION, Sign.RECOVERED, Sign.JOKE, Sign.INFORMATION})
"""What says itself that nothing is wrong now; the ear is not asked about it."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that spoke, with the span of the writer's own characters; it carries none of them."""

    id: str
    view: View
    span: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Grading:
    """What a message was found to say, and why: `masked` names idioms that were taken out, `negated` rules denied."""

    grade: Grade
    urgent: bool
    violence: bool
    route: str | None
    rules: tuple[Hit, ...]
    lexicon_version: str
    masked: tuple[str, ...] = ()
    negated: tuple[str, ...] = ()
    is_threat: bool = False
    """Whether the violence would be the writer's."""
    with_children: bool = False
    """Whether the writer would take children along."""
    is_minor: bool = False
    """Whether the writer says that they are under 18."""

    @property
    def is_weighed(self) -> bool:
        """Whether no rule spoke, and the message only sounds like danger."""
        return any(hit.id.startswith(EAR) for hit in self.rules)


def grade(text: str, *, lexicon: Lexicon, in_care: bool = False) -> Grading:
    """The grade of this message; `in_care` asks about a bare goodbye after an earlier alert."""
    views = read(text, lexicon)
    matched = matches(views, lexicon, in_care=in_care)
    if not matched:
        return _by_ear(text, views, views[View.PLAIN], lexicon) or _nothing(lexicon.version)
    found, idioms = sift(matched, views)
    masked = tuple(dict.fromkeys(idiom.rule.id for idiom in idioms))
    signs = weigh(found, views, lexicon, (sighting for sighting in matched if sighting.rule.tells))
    given = _own(signs) or _others(signs) or _quiet(signs, in_care)
    if given is Grade.ACTIVE and Sign.CHILDREN in signs.about:
        given = Grade.IMMINENT
    violence = Sign.VIOLENCE in signs.about and Sign.FICTION not in signs.about
    if violence and given in (Grade.THIRD_PARTY, Grade.SOFT, Grade.NONE):
        given = Grade.VIOLENCE_NOW
    urgent = given in (Grade.IMMINENT, Grade.VIOLENCE_NOW) or (given is Grade.THIRD_PARTY and signs.other_is_plan)
    route = INFORMATION_ROUTE if Sign.INFORMATION in signs.about and given in (Grade.NONE, Grade.SOFT) else None
    if given in _OPEN and not route and not signs.denied and not signs.about & _SETTLED:
        heard = _by_ear(text, views, _without(idioms, views[View.PLAIN]), lexicon, masked)
        if heard is not None:
            return heard
    told = [sighting for sighting in found if _tells(sighting.rule.sign, given, in_care)]
    hits = _hits(text, told, lexicon)
    plain = Grading(given, urgent, violence, route, hits, lexicon.version, masked, signs.denied)
    return _of_writer(plain, signs.about) if signs.about & WHO else plain


def _of_writer(grading: Grading, told: frozenset[Sign]) -> Grading:
    """The same, with what the message tells of its writer."""
    return replace(
        grading,
        is_threat=grading.violence and Sign.THREAT in told,
        with_children=grading.grade is Grade.IMMINENT and Sign.CHILDREN in told,
        is_minor=Sign.MINOR in told,
    )


def _without(idioms: list[Sighting], view: str) -> str:
    """The plain view with blanks in place of its idioms."""
    for idiom in idioms:
        if idiom.view is View.PLAIN:
            view = view[: idiom.start] + " " * (idiom.end - idiom.start) + view[idiom.end :]
    return view


def _by_ear(
    text: str, views: dict[View, str], view: str, lexicon: Lexicon, masked: tuple[str, ...] = ()
) -> Grading | None:
    """What the rules left open, as it sounds; imminent only when that is sure, since somebody is called for it."""
    heard = lexicon.ear.hear(view)
    if heard is None:
        return None
    given = Grade(heard.kind)
    if given is Grade.IMMINENT and heard.sureness < _SURE:
        given = Grade.ACTIVE
    told = told_of_writer(who(views, lexicon), views, lexicon)
    if given is Grade.ACTIVE and Sign.CHILDREN in told:
        given = Grade.IMMINENT
    places = offsets(text, [View.PLAIN], lexicon.folding)[View.PLAIN]
    hit = Hit(f"{EAR}{given}", View.PLAIN, original_span(*heard.span, places, len(text)))
    is_violence = given is Grade.VIOLENCE_NOW
    is_urgent = is_violence or given is Grade.IMMINENT
    return _of_writer(Grading(given, is_urgent, is_violence, None, (hit,), lexicon.version, masked), told)


@cache
def _nothing(lexicon_version: str) -> Grading:
    return Grading(Grade.NONE, False, False, None, (), lexicon_version)


def _tells(sign: Sign, given: Grade, in_care: bool) -> bool:
    """Whether a sign had a say in this grade."""
    if sign is Sign.INFORMATION:
        return given in (Grade.NONE, Grade.SOFT)
    if given is Grade.NONE or (sign is Sign.CARE and not in_care):
        return False
    return sign is not Sign.HINT or given is Grade.IMMINENT


def _own(signs: Signs) -> Grade | None:
    if signs.is_plan:
        return Grade.IMMINENT
    if not signs.own & {Sign.WISH, Sign.GONE}:
        return None
    if Sign.RECOVERED in signs.about or (signs.joking and Sign.JOKE in signs.about):
        return Grade.SOFT
    return Grade.ACTIVE if Sign.WISH in signs.own or Sign.RAISE in signs.about else Grade.PASSIVE


def _others(signs: Signs) -> Grade | None:
    if not signs.other - PARTS and not signs.other_is_plan:
        return None
    if Sign.FICTION in signs.about:
        return Grade.NONE
    return Grade.THIRD_PARTY


def _quiet(signs: Signs, in_care: bool) -> Grade:
    if signs.denied or signs.about & {Sign.SOFT, Sign.DESPAIR} or (in_care and Sign.CARE in signs.about):
        return Grade.SOFT
    return Grade.NONE


def _hits(text: str, found: list[Sighting], lexicon: Lexicon) -> tuple[Hit, ...]:
    if not found:
        return ()
    places = offsets(text, dict.fromkeys(s.view for s in found), lexicon.folding)
    hits = [Hit(s.rule.id, s.view, original_span(s.start, s.end, places[s.view], len(text))) for s in found]
    return tuple(dict.fromkeys(hits))
