"""A referral as the conversation ends with it, for tests that begin where it is filed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from directory.model import Concern, Directory, Place
from directory.outreach import CaseType
from directory.referring import receivers
from flows.outreach import Referral
from flows.outreach.sheet import (
    Age,
    Drinks,
    Free,
    Helped,
    Joins,
    Knows,
    Lives,
    Me,
    Often,
    Risk,
    Sex,
    Sheet,
    Since,
    Standing,
)
from flows.questions import Told
from flows.report import Contact, Danger, Report, Urgency

STORY = "他說有人在牆壁裡叫他"


def referral(directory: Directory, place: str = "新竹市東區", story: str = STORY, **sheet: Any) -> Referral:
    """A neighbor's, in Hsinchu City; `sheet` changes its fields."""
    district = next(it for it in directory.districts if directory.name_of(directory.place_in(it.code)) == place)
    where = replace(directory.place_in(district.code), detail=f"{place}光復路一段 10 號")
    report = Report(
        Concern.MENTAL,
        Urgency.NORMAL,
        Danger.NOT_NOW,
        where,
        None,
        ("hears_things", "no_sleep"),
        Told(((story, "m1"),)),
        Contact.PHONE,
        "+886912345678",
        "林小姐",
        receivers(Place(district.county, district.code), directory),
    )
    filled = Sheet(
        Me.NEIGHBOR, Standing.NOT_NAMED, None, "林小姐", "+886912345678", "阿明", None, Sex.MAN, Age.TO_39,
        (Lives.PARENTS,), "媽媽姓陳", (CaseType.SUSPECTED,), Since.WEEKS, Often.DAILY, (Risk.NOT_EATING,), Drinks.NO,
        None, None, (Helped.POLICE,), None, Knows.NOBODY, Joins.YES, (Free.EVENING, Free.WEEKEND),
    )  # fmt: skip
    return Referral(report, replace(filled, **sheet))


def sealed(referral: Referral, sent_at: str = "2026-03-04T04:00:00+00:00") -> dict[str, Any]:
    """What is sealed of it beside the report."""
    sheet: Mapping[str, Any] = {it.name: getattr(referral.sheet, it.name) for it in fields(Sheet)}
    return {"outreach": {"sheet": sheet, "answers": {}, "sent_at": sent_at, "earlier": []}}
