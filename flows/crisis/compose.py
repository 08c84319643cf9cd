"""From single signs to what they say together: whose they are, what is denied, what belongs together."""

from __future__ import annotations

from dataclasses import dataclass

from flows.crisis.lexicon import Lexicon
from flows.crisis.match import Sighting
from flows.crisis.normalize import View
from flows.crisis.rules import DANGER, DENIABLE, PARTS, Grammar, Person, Sign

_SENTENCE_ENDS = "。.!?;\n"
_LOOK_BACK = 90
_DENIAL_REACH = 24
# Two parts of a plan that are telling without any word of a wish: each with those it is telling beside.
_TELLING_BESIDE = {
    Sign.NOTE: (
        Sign.GOODBYE,
        Sign.HANDOVER,
        Sign.MEANS,
        Sign.PLACE,
        Sign.TIME,
        Sign.LEGACY,
        Sign.LEAVE,
        Sign.DESPAIR,
    ),
    Sign.MEANS: (Sign.GOODBYE, Sign.HANDOVER, Sign.TIME, Sign.PLACE, Sign.LEGACY, Sign.LEAVE, Sign.DESPAIR),
    Sign.PLACE: (Sign.GOODBYE, Sign.HANDOVER, Sign.TIME, Sign.LEGACY, Sign.DESPAIR),
    Sign.GOODBYE: (Sign.HANDOVER, Sign.TIME, Sign.LEGACY, Sign.LEAVE, Sign.DESPAIR),
    Sign.HANDOVER: (Sign.TIME, Sign.LEGACY, Sign.LEAVE, Sign.DESPAIR),
    Sign.LEGACY: (Sign.TIME, Sign.LEAVE, Sign.DESPAIR),
    Sign.TIME: (Sign.DESPAIR,),
}


@dataclass(frozen=True, slots=True)
class Signs:
    """What is left after asking whose and whether it was denied."""

    own: frozenset[Sign]
    other: frozenset[Sign]
    urgent: bool
    about: frozenset[Sign]
    denied: bool
    joking: bool

    @property
    def is_plan(self) -> bool:
        """Whether the writer's own signs make a plan or an act."""
        return Sign.ACT in self.own or _is_plan(self.own, self.about)

    @property
    def other_is_plan(self) -> bool:
        """Whether somebody else is about to act or has acted."""
        return self.urgent or _is_plan(self.other, self.about)


def weigh(found: list[Sighting], views: dict[View, str], lexicon: Lexicon) -> Signs:
    """The signs of a message, each with the person it belongs to."""
    own: set[Sign] = set()
    other: set[Sign] = set()
    about: set[Sign] = set()
    wishes = 0
    jokes = 0
    urgent = denied = False
    refused = [sighting for sighting in found if _is_denied(sighting, views[sighting.view], lexicon)]
    survived = [sighting for sighting in found if sighting.rule.sign is Sign.PAST]
    claims = [sighting for sighting in found if sighting.rule.person is Person.OTHER]
    for sighting in found:
        rule, text = sighting.rule, views[sighting.view]
        if rule.sign not in DANGER:
            about.add(rule.sign)
            continue
        grammar = _grammar(sighting, lexicon)
        if any(_stands_inside(sighting, wider) for wider in refused):
            denied = True
        elif rule.sign is Sign.VIOLENCE:
            about.add(Sign.VIOLENCE)
        elif _is_of_another(sighting, text, grammar) or _is_claimed(sighting, claims, text, grammar):
            other.add(rule.sign)
            urgent |= rule.urgent or rule.sign is Sign.ACT
        else:
            own.add(Sign.WISH if _is_no_act(sighting, survived, text, grammar) else rule.sign)
            wishes += 1
            jokes += rule.joking
    return Signs(frozenset(own), frozenset(other), urgent, frozenset(about), denied, 0 < wishes == jokes)


def _is_no_act(sighting: Sighting, survived: list[Sighting], text: str, grammar: Grammar) -> bool:
    """Whether an act, or what it was done with, lies behind the writer or is only wished for."""
    if sighting.rule.sign not in (Sign.ACT, Sign.MEANS):
        return False
    if any(past.view is sighting.view and past.start <= sighting.start < past.end for past in survived):
        return True
    wishes = grammar.wishings()
    return bool(wishes and wishes.search(_clause_before(sighting, text, _DENIAL_REACH)))


def _is_plan(signs: frozenset[Sign], about: frozenset[Sign]) -> bool:
    """Whether parts and wishes make a plan; an errand explains parts away, a habit only the place."""
    if signs & {Sign.WISH, Sign.GONE}:
        return bool(signs & PARTS - ({Sign.PLACE} if Sign.USUAL in about else set()))
    if Sign.ERRAND in about:
        return False
    beside = signs | about & {Sign.DESPAIR}
    return any(not beside.isdisjoint(_TELLING_BESIDE.get(part, ())) for part in signs)


def _clause_before(sighting: Sighting, text: str, reach: int) -> str:
    before = text[max(0, sighting.start - reach) : sighting.start]
    return before[max(before.rfind(end) for end in _SENTENCE_ENDS) + 1 :]


def _grammar(sighting: Sighting, lexicon: Lexicon) -> Grammar:
    return lexicon.grammars[sighting.rule.language, View.TONELESS if sighting.view is View.TONELESS else View.PLAIN]


def _stands_inside(sighting: Sighting, wider: Sighting) -> bool:
    """Whether a denied match holds this one too: "never thought of wanting to die" denies the wanting."""
    if sighting.rule.firm or sighting.rule.sign not in DENIABLE:
        return False
    return _holds(wider, sighting)


def _holds(wider: Sighting, sighting: Sighting) -> bool:
    return wider.view is sighting.view and wider.start <= sighting.start and sighting.end <= wider.end


def _is_denied(sighting: Sighting, text: str, lexicon: Lexicon) -> bool:
    """Whether the words right before deny it, and do not only look as if they did."""
    if sighting.rule.firm or sighting.rule.sign not in DENIABLE:
        return False
    grammar = _grammar(sighting, lexicon)
    denials, affirmations = grammar.denials(), grammar.affirmations()
    before = _clause_before(sighting, text, _DENIAL_REACH)
    if not denials or not denials.search(before):
        return False
    return not (affirmations and affirmations.search(before))


def _is_of_another(sighting: Sighting, text: str, grammar: Grammar) -> bool:
    """Whether the last person spoken of before the match is somebody else."""
    if sighting.rule.person is not Person.AUTO:
        return sighting.rule.person is Person.OTHER
    speaking = grammar.speakings()
    if sighting.rule.sign in (Sign.ACT, Sign.TIME) and speaking and speaking.search(text, sighting.start, sighting.end):
        return False
    return _last_subject(_clause_before(sighting, text, _LOOK_BACK), grammar) == "other"


def _is_claimed(sighting: Sighting, claims: list[Sighting], text: str, grammar: Grammar) -> bool:
    """Whether a rule about somebody else holds this match, and the writer does not come in between."""
    for claim in claims:
        if claim.view is sighting.view and claim.start <= sighting.start < claim.end:
            return _last_subject(text[claim.start : sighting.start], grammar) != "own"
    return False


def _last_subject(text: str, grammar: Grammar) -> str | None:
    """The group of the last person spoken of: `own`, `other` or nobody."""
    subjects = grammar.subjects()
    last = None
    for found in subjects.finditer(text) if subjects else ():
        if found.lastgroup != "neutral":
            last = found.lastgroup
    return last
