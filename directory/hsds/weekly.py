"""Hours in the OSM syntax as the weekly spans that HSDS knows."""

from __future__ import annotations

import re
from collections.abc import Iterator

OFFSET = 8
"""Hours from UTC, everywhere in Taiwan and in every season."""
_ZONE = f"+{OFFSET:02}:00"
_DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_DAY, _SPAN = r"(?:Mo|Tu|We|Th|Fr|Sa|Su)", r"\d\d:\d\d-\d\d:\d\d"
_RULE = re.compile(rf"(?P<days>{_DAY}(?:[-,]{_DAY})*)? ?(?P<spans>{_SPAN}(?:,{_SPAN})*)")


def spans(hours: str) -> Iterator[tuple[str, str, str]]:
    """Days, opening and closing of each span; holidays and what is unknown are left to the description."""
    if hours == "24/7":
        yield _spelled("Mo-Su"), f"00:00{_ZONE}", f"23:59{_ZONE}"
        return
    for rule in re.split(r";|\|\|", hours):
        if (found := _RULE.fullmatch(rule.strip())) is not None:
            days = _spelled(found["days"] or "Mo-Su")
            for span in found["spans"].split(","):
                opens, _, closes = span.partition("-")
                yield days, f"{opens}{_ZONE}", f"{closes}{_ZONE}"


def _spelled(days: str) -> str:
    return ",".join(day.upper() for day in _weekdays(days))


def _weekdays(days: str) -> Iterator[str]:
    for part in days.split(","):
        first, _, last = part.partition("-")
        yield from _DAYS[_DAYS.index(first) : _DAYS.index(last or first) + 1]
