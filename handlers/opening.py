"""When somebody is there, as one says it: open until, opens on Monday at, or the hours of a week for paper."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, time, timedelta

from directory.days_off import DayOff
from directory.hours import TAIPEI, Opening, OpenState
from locales import Words

_DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_DAY = re.compile(r"\b(Mo|Tu|We|Th|Fr|Sa|Su|PH)\b")
_PLAIN = re.compile(r"(?:(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)\b|\d\d:\d\d|off|unknown|24/7|[-,; ])+")


def spell_state(state: OpenState, at: datetime, words: Words) -> str:
    """Whether somebody is there at this moment, and when that changes."""
    match state.opening, state.until:
        case Opening.UNKNOWN, _:
            return words.text("found-hours-unknown")
        case Opening.OPEN, None:
            return words.text("found-always")
        case Opening.CLOSED, None:
            return words.text("found-closed")
    assert state.until is not None
    if state.opening is Opening.PERHAPS_SHUT:
        return words.text("found-perhaps-shut", until=end(state.until, at, words))
    id = "found-open-until" if state.is_open else "found-opens"
    return words.text(id, when=moment(state.until, at, words))


def spell_week(hours: str | None, words: Words) -> str:
    """The hours of a week; what is written in too clever a way is not guessed at."""
    if hours is None or not _PLAIN.fullmatch(hours):
        return words.text("found-hours-unknown")
    if hours == "24/7":
        return words.text("found-always")
    spelled = _DAY.sub(lambda day: _day(day.group(), words), hours)
    spelled = spelled.replace("unknown", words.text("found-not-sure")).replace("off", words.text("found-off"))
    return spelled.replace("-", "–").replace("; ", "\n")


def spell_days_off(days: Iterable[DayOff], words: Words) -> list[str]:
    """The times in which somebody may not be there, for paper: true on any day on which it is read."""
    return [
        words.text("found-day-off", begins=_written(day.begins_at), until=_written(day.ends_at, is_end=True))
        for day in days
    ]


def end(when: datetime, at: datetime, words: Words) -> str:
    """The moment something ends: midnight is 24:00 of the day before."""
    if when.astimezone(TAIPEI).time() != time():
        return moment(when, at, words)
    return moment(when - timedelta(minutes=1), at, words).replace("23:59", "24:00")


def moment(when: datetime, at: datetime, words: Words) -> str:
    """The hour; and, unless it is today, the day."""
    local, today = when.astimezone(TAIPEI), at.astimezone(TAIPEI).date()
    hour, away = local.strftime("%H:%M"), local.date() - today
    if not away:
        return hour
    if away == timedelta(days=1):
        return words.text("found-tomorrow", time=hour)
    if away < timedelta(days=7):
        return words.text("found-on-day", day=_day(_DAYS[local.weekday()], words), time=hour)
    return words.text("found-on-day", day=f"{local.month}/{local.day}", time=hour)


def _written(at: datetime, *, is_end: bool = False) -> str:
    local = at.astimezone(TAIPEI)
    if is_end and local.time() == time():
        return f"{local.date() - timedelta(days=1)} 24:00"
    return local.strftime("%Y-%m-%d %H:%M")


def _day(code: str, words: Words) -> str:
    return words.text(f"found-day-{code.lower()}")
