"""What a referral holds: the working fields of the form (procedures §3.3), as the referrer answered them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from directory.model import Concern, Place
from directory.outreach import CaseType, Excluded
from flows.report import Report
from flows.where import SafetyPoint


class Me(StrEnum):
    """What the referrer is to the person."""

    FAMILY = "family"
    NEIGHBOR = "neighbor"
    CHIEF = "chief"
    OFFICER = "officer"
    STAFF = "staff"


class Standing(StrEnum):
    """How far the law speaks of somebody who tells the health side."""

    NAMED = "named"  # 精神衛生法 art. 48
    FAMILY = "family"  # art. 45
    NOT_NAMED = "not_named"


class Since(StrEnum):
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    LONG = "long"
    UNKNOWN = "unknown"


class Often(StrEnum):
    DAILY = "daily"
    WEEKLY = "weekly"
    NOW_AND_THEN = "now_and_then"
    ONCE = "once"
    UNKNOWN = "unknown"


class Risk(StrEnum):
    """What may come of it, as it was seen or heard."""

    HURTS_SELF = "hurts_self"
    HURTS_OTHERS = "hurts_others"
    WEAPON = "weapon"
    FIRE = "fire"
    CHILDREN = "children"
    NOT_EATING = "not_eating"


class Drinks(StrEnum):
    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Sex(StrEnum):
    MAN = "man"
    WOMAN = "woman"
    OTHER = "other"
    UNKNOWN = "unknown"


class Age(StrEnum):
    UNDER_18 = "under_18"
    TO_39 = "to_39"
    TO_64 = "to_64"
    OLDER = "older"
    UNKNOWN = "unknown"


class Lives(StrEnum):
    """Who is at home with the person."""

    ALONE = "alone"
    PARENTS = "parents"
    PARTNER = "partner"
    CHILDREN = "children"
    OTHERS = "others"


class Treatment(StrEnum):
    """Asked only of family and staff: nobody else can know."""

    REGULAR = "regular"
    STOPPED = "stopped"
    NEVER = "never"
    UNKNOWN = "unknown"


class Helped(StrEnum):
    """Who has been there already."""

    POLICE = "police"
    AMBULANCE = "ambulance"
    OFFICER = "officer"
    SOCIAL_WORKER = "social_worker"
    NURSE = "nurse"


class Knows(StrEnum):
    """Who knows that this is being sent."""

    PERSON = "person"
    FAMILY = "family"
    NOBODY = "nobody"


class Joins(StrEnum):
    YES = "yes"
    MAYBE = "maybe"
    NO = "no"


class Free(StrEnum):
    """When the referrer can come along."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    WEEKEND = "weekend"


@dataclass(frozen=True, slots=True)
class Referrer:
    """What the conversation needs to know of whoever has it."""

    role: str | None = None
    site: SafetyPoint | None = None
    returned: str | None = None  # why an earlier sending came back; then this one mends it
    home: Place | None = field(default=None, repr=False)  # the village they serve, if they have told


@dataclass(frozen=True, slots=True)
class Sheet:
    """The fields of the form, beside those of the report it travels with (place, signs, story, danger)."""

    me: Me
    standing: Standing
    unit: str | None = field(repr=False)
    name: str = field(repr=False)
    phone: str = field(repr=False)
    person: str | None = field(repr=False)
    person_phone: str | None = field(repr=False)
    sex: Sex
    age: Age
    lives: tuple[Lives, ...]
    kin: str | None = field(repr=False)
    cases: tuple[CaseType, ...]
    since: Since
    often: Often
    risks: tuple[Risk, ...]
    drinks: Drinks
    treatment: Treatment | None
    clinic: str | None = field(repr=False)
    helped: tuple[Helped, ...]
    tried: str | None = field(repr=False)
    knows: Knows
    joins: Joins
    free: tuple[Free, ...]


@dataclass(frozen=True, slots=True)
class Referral:
    """A finished referral: the report it travels as, and the form."""

    report: Report
    sheet: Sheet


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What it is belongs elsewhere, and the referrer wants the numbers."""

    what: Excluded
    place: Place = field(repr=False)


@dataclass(frozen=True, slots=True)
class ToReport:
    """The center is to be told instead."""

    kind: Concern
