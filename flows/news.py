"""News of a topic in a county: what about, where, and whether it is really wanted; nothing is kept before a yes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Final

from directory.groups import Group
from directory.model import CountyCode
from flows.aftercare import Sure
from flows.forms import Line, Option, Sense, Summary, SummaryRow, line
from flows.questions import ask_many, labels
from flows.talk import Ask, Flow, NotAnAnswer, Raw, about
from flows.where import Map, ask_county, county_line

TOPICS: Final = tuple(group for group in Group if group is not Group.HARM)
"""What news there can be of. Nothing about violence is sent unasked: somebody else may hold the phone."""


@dataclass(frozen=True, slots=True)
class Subscribed:
    topics: tuple[Group, ...]
    county: CountyCode


def subscribe(map: Map, known: Sequence[CountyCode], hours: tuple[int, int]) -> Flow[Subscribed | None]:
    """What somebody wants to be told of and agrees to; None when they would rather not.

    `known` are the counties that are one tap, `hours` those of the day between which news is sent.
    """
    chosen = yield from ask_many("topics", line("news-topics"), _TOPICS, line("news-topics-none"))
    if not chosen:
        return None
    topics = tuple(Group(topic) for topic in chosen)
    county = yield from ask_county("where", line("news-where"), map, known)
    # Some topics hold commas in their names, so that more of them would run together in an ordinary list.
    named = reduce(
        lambda one, other: line("news-topic-and", one=one, other=other), [topic_line(topic) for topic in topics]
    )
    if (yield from _ask_consent(named, county_line(county, map), hours)) is Sure.NO:
        return None
    return Subscribed(topics, county)


def topic_line(topic: Group) -> Line:
    """A topic as it is called where one looks for help."""
    return line(f"find-group-{topic.value}")


def _ask_consent(topics: Line, county: Line, hours: tuple[int, int]) -> Flow[Sure]:
    """What is sent, when, who may see it and how it ends; a change to any of it is asked about again."""
    rows = (
        SummaryRow(line("news-row-topics"), topics, "topics"),
        SummaryRow(line("news-row-where"), county, "where"),
    )
    when = line("news-note-when", begins=hours[0], ends=hours[1])
    form = Summary(line("news-consent"), rows, (when, *_NOTES), _SURE)

    def read(raw: Raw) -> Sure:
        if raw not in set(Sure):
            raise NotAnAnswer(line("sorry-choose"))
        return Sure(raw)

    fingerprint = about(topics.spelled(), county.spelled(), when.spelled())
    return (yield from Ask("agree", line("news-consent"), form, read, fingerprint))


_TOPICS: Final = tuple((topic.value, label) for topic, label in labels("find-group", Group) if topic in TOPICS)
_NOTES: Final = (line("news-note-end"), line("news-note-report"))
_SURE: Final = (
    Option(Sure.YES.value, line("news-agree-yes"), Sense.YES),
    Option(Sure.NO.value, line("news-agree-no"), Sense.NO),
)
