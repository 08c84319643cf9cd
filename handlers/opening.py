"""When somebody is there, as one says it: open until, opens on Monday at, or the hours of a week for paper."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from directory.hours import TAIPEI, Opening, open_state
from locales import Words

_DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_DAY = re.compile(r"\b(Mo|Tu|We|Th|Fr|Sa|Su|PH)\b")
_PLAIN = re.compile(r"(?:(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)\b|\d\d:\d\d|off|unknown|24/7|[-,; ])+")


def spell_state(hours: str | None, at: datetime, words: Words) -> str:
    """Whether somebody is there at this moment, and when that changes."""
    state = open_state(hours, at)
    match state.opening, state.until:
        case Opening.UNKNOWN, _:
            return words.text("found-hours-unknown")
        case Opening.OPEN, None:
            return words.text("found-always")
        case Opening.CLOSED, None:
            return words.text("found-closed")
    assert state.until is not None
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


def moment(when: datetime, at: datetime, words: Words) -> str:
    """The hour; and, unless it is today, the day."""
    local, today = when.astimezone(TAIPEI), at.astimezone(TAIPEI).date()
    time, away = local.strftime("%H:%M"), local.date() - today
    if not away:
        return time
    if away == timedelta(days=1):
        return words.text("found-tomorrow", time=time)
    if away < timedelta(days=7):
        return words.text("found-on-day", day=_day(_DAYS[local.weekday()], words), time=time)
    return words.text("found-on-day", day=f"{local.month}/{local.day}", time=time)


def _day(code: str, words: Words) -> str:
    return words.text(f"found-day-{code.lower()}")
