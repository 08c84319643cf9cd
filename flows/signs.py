"""What can be seen or heard, for each kind of concern: observable facts, never a conclusion.

The words stand in `locales/` as `sign-<value>`. Which signs mean harm follows the split between the
protection lane and the welfare lane of the city reports (TN7, HC17, NT22): it is decided here by rule,
not by the person who reports.
"""

from __future__ import annotations

from directory.model import Concern

SIGNS: dict[Concern, tuple[str, ...]] = {
    Concern.CHILD_MEAL: ("injured", "afraid", "alone", "siblings", "often", "late"),
    Concern.CHILD_HARM: ("injured", "afraid", "crying", "shouting", "alone", "dirty", "hungry", "begging"),
    Concern.VIOLENCE: ("injured", "shouting", "threats", "weapon", "locked_in", "children_there", "again"),
    Concern.ELDER: ("alone", "not_seen", "smell", "thin", "dirty", "confused", "injured", "threats", "carer_tired"),
    Concern.DISABILITY: ("alone", "injured", "dirty", "hungry", "locked_in", "threats", "carer_tired"),
    Concern.FAMILY: ("no_food", "rent", "lost_job", "cut_off", "ill_carer", "child_carer", "shouting"),
    Concern.SUICIDE: ("talks_of_dying", "goodbye", "hurt_self", "means_near", "gives_away", "hopeless", "drinking"),
    Concern.MENTAL: (
        "hears_things",
        "feels_hunted",
        "incoherent",
        "odd_conduct",
        "shouting",
        "no_sleep",
        "weapon",
        "unkempt",
    ),
    Concern.YOUTH: ("late", "truant", "runaway", "led_by_adults", "drugs", "hurt_self", "injured"),
    Concern.HOMELESS: ("sleeps_outside", "ill", "thin", "injured", "drinking", "with_child"),
    Concern.OTHER: ("injured", "afraid", "alone", "hungry", "dirty", "shouting"),
}

HARM = frozenset({"injured", "afraid", "threats", "weapon", "locked_in"})
RED_IN_A_SHOP = frozenset({"injured", "afraid"})
PRESSING = HARM | {"not_seen", "smell", "goodbye", "means_near", "hurt_self", "runaway"}


def shows_harm(signs: tuple[str, ...]) -> bool:
    """Whether what was seen belongs to the protection lane as well."""
    return not HARM.isdisjoint(signs)
