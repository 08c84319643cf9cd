"""The needs as they are offered for choosing: in groups, so that every list fits a phone.

Each names the kind of concern a report about it begins with, and what a law on reporting would call it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from directory.duties import Subject
from directory.facts import Center, Concern, Hotline
from directory.model import Directory
from directory.needs import NeedId
from directory.routing import WELFARE_LINE
from directory.serving import Entry


class Group(StrEnum):
    """What a need is about, as one looks for it."""

    FAMILY = "family"
    MONEY = "money"
    CHILD = "child"
    YOUTH = "youth"
    ELDER = "elder"
    DISABILITY = "disability"
    MIND = "mind"
    ADDICTION = "addiction"
    HARM = "harm"
    ORIGIN = "origin"


@dataclass(frozen=True, slots=True)
class Leads:
    """Where a need can lead on to."""

    concern: Concern
    duty: Subject | None = None


_FAMILY = Leads(Concern.FAMILY)
_OTHER = Leads(Concern.OTHER)
_ELDER = Leads(Concern.ELDER)
_YOUTH = Leads(Concern.YOUTH)
_DISABILITY = Leads(Concern.DISABILITY)
_CHILD = Leads(Concern.FAMILY, Subject.FAMILY)
_AID = Leads(Concern.FAMILY, Subject.ASSISTANCE)

GROUPS: Mapping[Group, Mapping[NeedId, Leads]] = {
    Group.FAMILY: {
        NeedId("family-center"): _CHILD,
        NeedId("hoarding"): _FAMILY,
        NeedId("home-help"): _FAMILY,
        NeedId("mediation"): _FAMILY,
        NeedId("women-center"): _FAMILY,
        NeedId("giving"): _OTHER,
    },
    Group.MONEY: {
        NeedId("money"): _AID,
        NeedId("food"): _AID,
        NeedId("food-bank"): _FAMILY,
        NeedId("benefit"): _AID,
        NeedId("homeless"): Leads(Concern.HOMELESS, Subject.ASSISTANCE),
        NeedId("employment"): _FAMILY,
        NeedId("savings"): _FAMILY,
        NeedId("debt"): _FAMILY,
        NeedId("surplus-food"): _FAMILY,
    },
    Group.CHILD: {
        NeedId("hungry-child"): Leads(Concern.CHILD_MEAL, Subject.FAMILY),
        NeedId("child-alone"): Leads(Concern.CHILD_HARM, Subject.CHILD_HARM),
        NeedId("early-intervention"): _CHILD,
        NeedId("childcare"): _FAMILY,
        NeedId("after-school"): _FAMILY,
        NeedId("parenting-at-home"): _FAMILY,
        NeedId("pregnancy"): _FAMILY,
        NeedId("satellite"): _FAMILY,
        NeedId("family-support"): _FAMILY,
    },
    Group.YOUTH: {
        NeedId("truant-youth"): _YOUTH,
        NeedId("youth-support"): _YOUTH,
        NeedId("youth-talk"): _YOUTH,
        NeedId("school"): _YOUTH,
    },
    Group.ELDER: {
        NeedId("elder-alone"): Leads(Concern.ELDER, Subject.ELDER),
        NeedId("long-term-care"): _ELDER,
        NeedId("caregiver"): _ELDER,
        NeedId("respite"): _ELDER,
        NeedId("dementia"): _ELDER,
        NeedId("shared-meals"): _ELDER,
        NeedId("senior-club"): _ELDER,
        NeedId("elder-alert"): _ELDER,
    },
    Group.DISABILITY: {
        NeedId("disability"): Leads(Concern.DISABILITY, Subject.DISABILITY),
        NeedId("disability-assessment"): _DISABILITY,
        NeedId("disability-day"): _DISABILITY,
        NeedId("workshop"): _DISABILITY,
        NeedId("vocational"): _DISABILITY,
    },
    Group.MIND: {
        NeedId("low-mood"): _OTHER,
        NeedId("suicide"): Leads(Concern.SUICIDE, Subject.SUICIDE),
        NeedId("counseling"): _OTHER,
        NeedId("free-counseling"): _OTHER,
        NeedId("perinatal"): _FAMILY,
        NeedId("psychosis"): Leads(Concern.MENTAL, Subject.MENTAL),
        NeedId("recovery"): Leads(Concern.MENTAL),
        NeedId("clubhouse"): Leads(Concern.MENTAL),
        NeedId("men"): _OTHER,
    },
    Group.ADDICTION: {
        NeedId("addiction-alcohol"): _OTHER,
        NeedId("addiction-drug"): _OTHER,
        NeedId("drug-family"): _FAMILY,
        NeedId("gambling"): _OTHER,
    },
    Group.HARM: {
        NeedId("protection"): Leads(Concern.VIOLENCE, Subject.VIOLENCE),
        NeedId("victim-support"): _OTHER,
        NeedId("legal"): _OTHER,
        NeedId("fraud"): _OTHER,
    },
    Group.ORIGIN: {
        NeedId("foreigners"): _FAMILY,
        NeedId("new-resident-center"): _FAMILY,
        NeedId("migrant-work"): _OTHER,
        NeedId("indigenous"): _FAMILY,
        NeedId("indigenous-support"): _FAMILY,
    },
}
LEADS: Mapping[NeedId, Leads] = {need: leads for needs in GROUPS.values() for need, leads in needs.items()}
_CENTER = NeedId("family-center")
_ANYTHING = NeedId("money")
_FIRST_TWO = 1


def group_of(need: NeedId) -> Group | None:
    """The group in which a need is offered; None for one that is not offered."""
    return next((group for group, needs in GROUPS.items() if need in needs), None)


def need_of(entry: Entry, directory: Directory) -> NeedId | None:
    """What an entry is for: of the needs that are offered for choosing, the one that names it first or second.

    None for an office that is only where one asks when there is nobody else.
    """
    if isinstance(entry, Center):
        return _CENTER
    if entry.id == WELFARE_LINE:
        return _ANYTHING
    return _first_of(directory).get(f"line:{entry.id}" if isinstance(entry, Hotline) else f"unit:{entry.kind}")


@lru_cache(maxsize=4)
def _first_of(directory: Directory) -> Mapping[str, NeedId]:
    """For each kind of unit and each line, the need in which it stands nearest to the front."""
    needs = {need.id: need for need in directory.needs}
    ranked: dict[str, tuple[int, NeedId]] = {}
    for known in LEADS:
        for rank, offer in enumerate(needs[known].offers):
            key = f"line:{offer.line}" if offer.line is not None else f"unit:{offer.unit}"
            if rank <= _FIRST_TWO and (key not in ranked or rank < ranked[key][0]):
                ranked[key] = (rank, known)
    return {key: need for key, (_, need) in ranked.items()}
