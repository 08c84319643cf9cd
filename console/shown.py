"""How the desk says a moment, the time that is left, and who did something."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from babel.dates import format_skeleton

from directory.hours import TAIPEI
from directory.model import (
    Center,
    CenterId,
    CountyCode,
    Directory,
    DistrictCode,
    Hotline,
    HotlineId,
    Place,
    Unit,
    UnitId,
)
from handlers import oncall
from handlers.cards import clock
from handlers.desk.sight import worker_in
from locales import Words
from storage.reports import StoredReport


@dataclass(frozen=True, slots=True)
class Left:
    """How long there is to accept a case; what is pressing is said in words and shown by a mark, not by color alone."""

    text: str
    is_over: bool


def moment(at: datetime, words: Words) -> str:
    """Day and hour in Taiwan's time."""
    return f"{format_skeleton('MMMd', at.astimezone(TAIPEI), locale=words.language.replace('-', '_'))} {clock(at)}"


def day(date: date, words: Words) -> str:
    """A day of this year or the next."""
    return format_skeleton("MMMd", date, locale=words.language.replace("-", "_"))


def until(at: datetime, words: Words) -> str:
    """The same where something ends: midnight is 24:00 of the day before."""
    local = at.astimezone(TAIPEI)
    if local.time() != time():
        return moment(at, words)
    return moment(at - timedelta(minutes=1), words).replace("23:59", "24:00")


def dial(number: str) -> str:
    """The address that dials a number; an extension is for the person to say."""
    return f"tel:{number.partition('#')[0].strip()}"


def left(report: StoredReport, words: Words, now: datetime) -> Left:
    """How long there still is to accept it."""
    span = report.accept_by - now
    hours, minutes = divmod(int(abs(span).total_seconds() // 60), 60)
    is_over = span < timedelta()
    name = "over" if is_over else "left"
    text = (
        words.text(f"desk-{name}-hours", hours=hours, minutes=minutes)
        if hours
        else (words.text(f"desk-{name}-minutes", minutes=minutes))
    )
    return Left(text, is_over)


def name_of(directory: Directory, id: str) -> str:
    """The name of a center, a unit or a line, in Chinese as it stands on its door, or of whoever is on call."""
    if (on_call := oncall.name(directory, id)) is not None:
        return on_call
    looks: tuple[Callable[[], Center | Unit | Hotline], ...] = (
        lambda: directory.center(CenterId(id)),
        lambda: directory.unit(UnitId(id)),
        lambda: directory.hotline(HotlineId(id)),
    )
    for look in looks:
        try:
            return look().name
        except KeyError:
            continue
    return id


def actor(who: str, words: Words, colleagues: Mapping[int, str]) -> str:
    """Who did something: colleagues of the same center by name, all others by what they are."""
    if (worker := worker_in(who)) is not None:
        return colleagues.get(worker) or words.text("desk-actor-worker")
    kind = who.partition(":")[0]
    return words.text(f"desk-actor-{kind}" if kind in ("reporter", "guardian", "contact") else "desk-actor-worker")


def area(report: StoredReport, directory: Directory, words: Words) -> str:
    """County and district of a case."""
    county = CountyCode(report.county) if report.county is not None else None
    district = DistrictCode(report.district) if report.district is not None else None
    return directory.name_of(Place(county, district)) or words.text("card-no-district")
