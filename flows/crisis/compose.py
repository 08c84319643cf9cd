"""From single signs to what they say together: whose they are, what is denied, what belongs together."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from flows.crisis.lexicon import Lexicon
from flows.crisis.match import Sighting
from flows.crisis.normalize import View
from flows.crisis.rules import DANGER, DENIABLE, PARTS, WHO, Grammar, Person, Rule, Sign
from flows.crisis.spans import Spans

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
    denied: tuple[str, ...]
    joking: bool

    @property
    def is_plan(self) -> bool:
        """Whether the writer's own signs make a plan or an act."""
        return Sign.ACT in self.own or _is_plan(self.own, self.about)

    @property
    def other_is_plan(self) -> bool:
        """Whether somebody else is about to act or has acted."""
        return self.urgent or _is_plan(self.other, self.about)


def weigh(found: list[Sighting], views: dict[View, str], lexicon: Lexicon, told: Iterable[Sighting] = ()) -> Signs:
    """The signs of a message, each with the person it belongs to; `told`: idioms that tell of somebody else's."""
    told = list(told)
    own: set[Sign] = set()
    other: set[Sign] = set()
    about: set[Sign] = set()
    wishes = 0
    jokes = 0
    urgent = False
    denied: dict[str, None] = {}
    clauses = _Clauses(views, lexicon)
    refused = Spans(sighting for sighting in found if clauses.deny(sighting))
    survived = Spans(sighting for sighting in found if sighting.rule.sign is Sign.PAST)
    claims = Spans(sighting for sighting in found if sighting.rule.person is Person.OTHER)
    recoveries = [sighting for sighting in found if sighting.rule.sign is Sign.RECOVERED]
    for sighting in found:
        rule = sighting.rule
        if rule.sign in WHO:
            about |= set() if clauses.is_of_another(sighting) else {rule.sign}
        elif rule.sign not in DANGER:
            about.add(rule.sign)
        elif _is_deniable(rule) and refused.hold(sighting):
            denied[rule.id] = None
        elif rule.sign is Sign.VIOLENCE:
            about.add(Sign.VIOLENCE)
        elif clauses.give_to_another(sighting) or clauses.claim(sighting, claims):
            other.add(rule.sign)
            urgent |= rule.urgent or rule.sign is Sign.ACT
            told.append(sighting)
        else:
            own.add(Sign.WISH if _is_no_act(sighting, survived, clauses) else rule.sign)
            wishes += 1
            jokes += rule.joking
            if recoveries and rule.sign in (Sign.WISH, Sign.GONE) and clauses.is_anew(sighting, recoveries):
                recoveries.clear()
    if not recoveries:
        about.discard(Sign.RECOVERED)
    if Sign.ECHO in about and _is_echoed(told, found):
        own.add(Sign.WISH)
        wishes += 1
    return Signs(frozenset(own), frozenset(other), urgent, frozenset(about), tuple(denied), 0 < wishes == jokes)


def _is_echoed(told: list[Sighting], found: list[Sighting]) -> bool:
    """Whether the writer says "so do I" behind what is told of somebody else."""
    echoes = [sighting for sighting in found if sighting.rule.sign is Sign.ECHO]
    return any(before.view is echo.view and before.end <= echo.start for before in told for echo in echoes)


def told_of_writer(found: list[Sighting], views: dict[View, str], lexicon: Lexicon) -> frozenset[Sign]:
    """What these matches tell of the writer, where no rule has found danger."""
    clauses = _Clauses(views, lexicon)
    return frozenset(sighting.rule.sign for sighting in found if not clauses.is_of_another(sighting))


def _is_no_act(sighting: Sighting, survived: Spans[Sighting], clauses: _Clauses) -> bool:
    """Whether an act, or what it was done with, lies behind the writer or is only wished for."""
    if sighting.rule.sign not in (Sign.ACT, Sign.MEANS):
        return False
    return survived.at(sighting.view, sighting.start) is not None or clauses.wish(sighting)


def _is_plan(signs: frozenset[Sign], about: frozenset[Sign]) -> bool:
    """Whether parts and wishes make a plan; an errand explains parts away, a habit only the place."""
    if signs & {Sign.WISH, Sign.GONE}:
        return bool(signs & PARTS - ({Sign.PLACE} if Sign.USUAL in about else set()))
    if Sign.ERRAND in about:
        return False
    beside = signs | about & {Sign.DESPAIR}
    return any(not beside.isdisjoint(_TELLING_BESIDE.get(part, ())) for part in signs)


def _is_deniable(rule: Rule) -> bool:
    return rule.sign in DENIABLE and not rule.firm


class _Clauses:
    """What the words around the matches of one message say of them; equal words are read once."""

    __slots__ = ("_lexicon", "_read", "_views")

    def __init__(self, views: dict[View, str], lexicon: Lexicon) -> None:
        self._views, self._lexicon = views, lexicon
        self._read: dict[tuple[Callable[[str, Grammar], object], Grammar, str], object] = {}

    def deny(self, sighting: Sighting) -> bool:
        """Whether the words right before deny it, and do not only look as if they did."""
        return _is_deniable(sighting.rule) and bool(self._before(_denies, sighting, _DENIAL_REACH))

    def wish(self, sighting: Sighting) -> bool:
        """Whether the words right before only wish for it."""
        return bool(self._before(_wishes, sighting, _DENIAL_REACH))

    def give_to_another(self, sighting: Sighting) -> bool:
        """Whether a match of danger is somebody else's."""
        rule = sighting.rule
        if rule.person is not Person.AUTO:
            return rule.person is Person.OTHER
        if rule.sign in (Sign.ACT, Sign.TIME):
            speaking = self._grammar(sighting).speakings()
            if speaking and speaking.search(self._views[sighting.view], sighting.start, sighting.end):
                return False
        return self.is_of_another(sighting) and not self._turns_at(sighting)

    def is_of_another(self, sighting: Sighting) -> bool:
        """Whether the last person spoken of before the match is somebody else."""
        return self._before(_last_subject, sighting, _LOOK_BACK) == "other"

    def claim(self, sighting: Sighting, claims: Spans[Sighting]) -> bool:
        """Whether a rule about somebody else holds this match, and the writer does not come in between."""
        claim = claims.at(sighting.view, sighting.start)
        if claim is None:
            return False
        between = self._views[sighting.view][claim.start : sighting.start]
        return self._once(_last_subject, self._grammar(sighting), between) != "own"

    def is_anew(self, sighting: Sighting, said: list[Sighting]) -> bool:
        """Whether the writer begins to speak of themselves between the last of what was said and this match."""
        last = max((before.end for before in said if before.view is sighting.view), default=sighting.end)
        turns = self._grammar(sighting).turnings()
        turn = turns.search(self._views[sighting.view], last, sighting.end) if turns else None
        return turn is not None and turn.start() <= sighting.start

    def _turns_at(self, sighting: Sighting) -> bool:
        """Whether the match itself says that it is the writer's own: "gusto ko" after all that was said of a cousin."""
        turns = self._grammar(sighting).turnings()
        return bool(turns and turns.match(self._views[sighting.view], sighting.start))

    def _before(self, question: Callable[[str, Grammar], object], sighting: Sighting, reach: int) -> object:
        before = self._views[sighting.view][max(0, sighting.start - reach) : sighting.start]
        clause = before[max(before.rfind(end) for end in _SENTENCE_ENDS) + 1 :]
        return self._once(question, self._grammar(sighting), clause)

    def _once(self, question: Callable[[str, Grammar], object], grammar: Grammar, text: str) -> object:
        asked = (question, grammar, text)
        if asked not in self._read:
            self._read[asked] = question(text, grammar)
        return self._read[asked]

    def _grammar(self, sighting: Sighting) -> Grammar:
        view = View.TONELESS if sighting.view is View.TONELESS else View.PLAIN
        return self._lexicon.grammars[sighting.rule.language, view]


def _denies(before: str, grammar: Grammar) -> bool:
    denials, affirmations = grammar.denials(), grammar.affirmations()
    if not denials or not denials.search(before):
        return False
    return not (affirmations and affirmations.search(before))


def _wishes(before: str, grammar: Grammar) -> bool:
    wishes = grammar.wishings()
    return bool(wishes and wishes.search(before))


def _last_subject(text: str, grammar: Grammar) -> str | None:
    """The group of the last person spoken of: `own`, `other` or nobody."""
    subjects = grammar.subjects()
    last = None
    for found in subjects.finditer(text) if subjects else ():
        if found.lastgroup != "neutral":
            last = found.lastgroup
    return last
