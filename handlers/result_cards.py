"""Who can help, as cards: what for, for whom, what to bring, when, where and why; and what one can do next."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import lru_cache
from typing import Final
from urllib.parse import quote

from directory.catalog import About, Condition
from directory.days_off import NEVER, DayOff, Shut, days_off, state_of
from directory.facts import Center, Concern, Hotline, Place, Unit
from directory.freshness import freshness
from directory.groups import LEADS, need_of
from directory.hours import TAIPEI
from directory.keys import LENGTH, SPOT_LENGTH, entry_of, entry_with, key_of, spot_of, spot_with
from directory.locate import meters_between
from directory.model import Directory
from directory.needs import NeedId
from directory.reach import instead
from directory.reasons import why
from directory.results import is_far, phone_of
from directory.serving import Entry, Where
from handlers.house import House
from handlers.messages import AnyButton, Button, CallButton, Card, Deck, Leaf, LinkButton, Outgoing, Row, ShareButton
from handlers.opening import spell_days_off, spell_state, spell_week
from handlers.presses import LONGEST, Command, OnMenu, data
from handlers.titles import title
from locales import FIRST, Words
from locales import words as words_of

MOST: Final = 8
_MOST_AREAS: Final = 8
_ONE_OF: Final = "-"
"""Before a place that was only the likeliest: it is shown, and never filled in."""
_CARRIED: Final = LONGEST - len(data(OnMenu(Command.CARDS, "0.")))
"""What a page button has room for beside its page."""
_TURNED: Final = re.compile(r"(\d)\.([\w-]*)\.([\w-]*)\.([\w-]+)")
_ROWS: Final = (
    (About.ELIGIBILITY, "found-who"),
    (About.APPLY, "found-apply"),
    (About.DOCUMENT, "found-bring"),
    (About.COST, "found-cost"),
)
_AFTER: Final = ((About.ACCESS, "found-access"), (About.UNKNOWN, "found-not-known"))


@dataclass(frozen=True, slots=True)
class Sought:
    """For which place, when, and for which need somebody looks; the need where one is known."""

    around: Where = field(repr=False)
    at: datetime
    need: NeedId | None = None
    shut: Shut = field(default_factory=dict)
    """When the offices of each county may be shut, as its staff say."""


def deck(entries: Sequence[Entry], sought: Sought, house: House, words: Words, opening: str, page: int = 0) -> Outgoing:
    """The cards of these entries, opened at one of them."""
    leaves = tuple(leaf(entry, sought, house, words) for entry in entries)
    return Outgoing(opening, deck=Deck(leaves, page, _turns(entries, sought, page, words)))


def turned(about: str, at: datetime, shut: Shut, house: House, words: Words) -> Outgoing | None:
    """The deck that a page button belongs to, at its page; None when nothing of it is left."""
    directory = house.map.directory
    if (said := _TURNED.fullmatch(about)) is None:
        return None
    page, place, need, carried = said.groups()
    # Names of entries are four letters each: five more at the front are the spot.
    at_front = SPOT_LENGTH if len(carried) % LENGTH else 0
    spot, keys = carried[:at_front], carried[at_front:]
    known = (entry_with(keys[at_ : at_ + LENGTH], directory) for at_ in range(0, len(keys), LENGTH))
    entries = [entry for entry in known if entry is not None]
    if not entries:
        return None
    sought = Sought(Where(_places(place, directory), spot_with(spot)), at, _need(need), shut)
    return deck(entries, sought, house, words, words.text("lookup-found"), min(int(page), len(entries) - 1))


def leaf(entry: Entry, sought: Sought, house: House, words: Words) -> Leaf:
    """One card with what can be done: call, look at the map, tell the center, pass on, print, set right."""
    directory = house.map.directory
    card = Card(title(entry, words), tuple(_rows(entry, sought, directory, words)), _note(entry, sought, house, words))
    return Leaf(card, tuple(_buttons(entry, sought, house, words)))


def printed(entry: Entry, at: datetime, shut: Shut, house: House, words: Words) -> str:
    """The card as plain words for paper: the number, the hours of a whole week, and the days off with their dates.

    Nothing in it changes by the hour, so that it is as true when it is read as when it was printed or passed on.
    """
    return _printed(entry.id, at.astimezone(TAIPEI).date(), days_off(entry, shut), house, words.language)


@lru_cache(maxsize=4096)
def _printed(known: str, on: date, days: tuple[DayOff, ...], house: House, language: str) -> str:
    """The same for one day: every card carries it, to be passed on."""
    directory, words = house.map.directory, words_of(language)
    entry = entry_of(known, directory)
    shut = {entry.county: days} if entry.county is not None else NEVER
    sought = Sought(Where(), datetime.combine(on, time(12), TAIPEI), shut=shut)
    lines = [title(entry, words)]
    if (phone := phone_of(entry)) is not None:
        lines.append(words.text("found-line", label=words.text("found-phone"), value=phone))
    for row in _rows(entry, sought, directory, words, is_for_paper=True):
        lines.append(words.text("found-line", label=row.label, value=row.value))
    return "\n".join([*lines, *filter(None, [_note(entry, sought, house, words)])])


def page_of(entry: Entry, house: House, words: Words) -> str:
    """The address of the printable page."""
    return f"{house.public_url}/help/{words.language}/{entry.id}"


def _rows(
    entry: Entry, sought: Sought, directory: Directory, words: Words, *, is_for_paper: bool = False
) -> Iterator[Row]:
    conditions = _conditions(entry, directory)
    if (what := _what(entry, sought, directory, words)) is not None:
        yield what
    for about, label in _ROWS:
        if told := [it for it in conditions if it.about is about]:
            yield Row(words.text(label), _told(told, words))
    if isinstance(entry, Hotline) and entry.free == "yes":
        yield Row(words.text("found-cost"), words.text("found-free"))
    if is_for_paper:
        hours = "\n".join([spell_week(entry.hours, words), *spell_days_off(days_off(entry, sought.shut), words)])
    else:
        hours = spell_state(state_of(entry, sought.at, sought.shut), sought.at, words)
    yield Row(words.text("found-hours"), hours)
    if spoken := _languages(entry, conditions, words):
        yield Row(words.text("found-languages"), spoken)
    if where := _where(entry, sought, directory, words):
        yield Row(words.text("found-where"), where)
    for about, label in _AFTER:
        if told := [it for it in conditions if it.about is about]:
            yield Row(words.text(label), _told(told, words))
    if not is_for_paper:
        yield Row(words.text("found-why"), words.text(f"found-why-{why(entry, sought.around, directory)}"))


def _conditions(entry: Entry, directory: Directory) -> tuple[Condition, ...]:
    if isinstance(entry, Hotline):
        return ()
    return directory.catalog.conditions_of(directory.catalog.site(entry.id))


def _what(entry: Entry, sought: Sought, directory: Directory, words: Words) -> Row | None:
    """What it does, as its source says it; where none does, the need it is there for."""
    if isinstance(entry, Hotline) and words.has(purpose := f"line-{entry.id}"):
        return Row(words.text("found-what"), words.text(purpose))
    if told := [it for it in _conditions(entry, directory) if it.about is About.WHAT]:
        return Row(words.text("found-what"), _told(told, words))
    need = sought.need if isinstance(entry, Center) and sought.need in LEADS else need_of(entry, directory)
    return Row(words.text("found-about"), words.text(f"found-need-{need}")) if need is not None else None


def _told(conditions: Sequence[Condition], words: Words) -> str:
    """What is known, in the person's language."""
    return "\n".join(dict.fromkeys(it.told_in(words.language) for it in conditions))


def _languages(entry: Entry, conditions: Sequence[Condition], words: Words) -> str:
    if not isinstance(entry, Hotline):
        return _told([it for it in conditions if it.about is About.LANGUAGE], words)
    return words.text("list-comma").join(words.text(f"found-language-{code}") for code in entry.languages)


def _where(entry: Entry, sought: Sought, directory: Directory, words: Words) -> str:
    if isinstance(entry, Hotline):
        return ""
    lines = [entry.address] if entry.address is not None else []
    if words.language != FIRST and (stands := _stands_in(entry, directory)) is not None:
        lines.insert(0, stands)
    if sought.around.point is not None and entry.point is not None:
        far = meters_between(sought.around.point, entry.point) / 1000
        lines.append(words.text("found-distance", km=f"{far:.1f}"))
    if 0 < len(entry.districts) <= _MOST_AREAS:
        names = [directory.district(code) for code in entry.districts]
        area = words.text("list-comma").join(it.name if words.language == FIRST else it.name_en for it in names)
        lines.append(words.text("found-area", area=area))
    return "\n".join(lines)


def _stands_in(entry: Center | Unit, directory: Directory) -> str | None:
    """District and county in Latin letters, for who cannot read the address but must find the way there."""
    location = directory.catalog.location(directory.catalog.site(entry.id).location)
    if location is None or location.district is None:
        return None
    return f"{directory.district(location.district).name_en}, {directory.county(entry.county).name_en}"


def _note(entry: Entry, sought: Sought, house: House, words: Words) -> str | None:
    """What to know before relying on it: whom to call where there is no number, how old it is, how far."""
    directory = house.map.directory
    lines = []
    called = instead(entry, sought.around.places, directory)
    if called is not None:
        number = phone_of(called) or ""
        name = title(called, words).removeprefix(number).strip()
        lines.append(words.text("found-instead", name=name, number=number))
    fresh = freshness(entry, sought.at.astimezone(TAIPEI).date(), directory)
    if fresh.is_old and fresh.as_of is not None:
        lines.append(words.text("found-old", date=fresh.as_of.strftime("%Y-%m")))
    elif fresh.is_old:
        lines.append(words.text("found-undated"))
    if is_far(entry, sought.around, directory):
        lines.append(words.text("found-far"))
    return "\n".join(lines) or None


def _buttons(entry: Entry, sought: Sought, house: House, words: Words) -> Iterator[AnyButton]:
    directory = house.map.directory
    called = instead(entry, sought.around.places, directory)
    if (number := phone_of(called if called is not None else entry)) is not None:
        yield CallButton(words.text("call", number=number), number)
    if isinstance(entry, Hotline) and entry.url is not None:
        yield LinkButton(words.text("found-open-page"), entry.url)
    if (map_ := _map(entry)) is not None:
        yield LinkButton(words.text("found-map"), map_)
    need = sought.need if sought.need in LEADS else need_of(entry, directory)
    leads = LEADS[need] if need is not None else None
    if leads is not None and leads.concern is not Concern.OTHER:
        about = f"{leads.concern}.{_code(sought.around.places)}"
        yield Button(words.text("found-tell"), data(OnMenu(Command.REPORT, about)))
    if leads is not None and leads.duty is not None:
        yield Button(words.text("menu-duty"), data(OnMenu(Command.DUTY, leads.duty)))
    yield ShareButton(
        words.text("found-share"), printed(entry, sought.at, sought.shut, house, words), page_of(entry, house, words)
    )
    yield Button(words.text("found-print"), data(OnMenu(Command.PRINT, key_of(entry.id))))
    yield Button(words.text("found-wrong"), data(OnMenu(Command.WRONG, key_of(entry.id))))


def _map(entry: Entry) -> str | None:
    if isinstance(entry, Hotline):
        return None
    if entry.point is not None:
        return f"https://www.google.com/maps/search/?api=1&query={entry.point.lat},{entry.point.lon}"
    if entry.address is not None:
        return f"https://www.google.com/maps/search/?api=1&query={quote(entry.address)}"
    return None


def _turns(entries: Sequence[Entry], sought: Sought, page: int, words: Words) -> tuple[Button, ...]:
    """The buttons to the card before and after; what they carry is enough to show the deck again.

    They are the only memory of it (64 bytes, Telegram), and as old as the chat: so the spot for the distances is in
    them too, to about 100 m. Whoever can read them has seen the place itself shared in the same chat.
    """
    if len(entries) < 2:
        return ()
    places = sought.around.places
    first, before_it = next(iter(places), Place()), _ONE_OF if len(places) > 1 else ""
    need = key_of(sought.need) if sought.need is not None else ""
    spot = spot_of(sought.around.point) if sought.around.point is not None else ""
    shown = spot + "".join(key_of(entry.id) for entry in entries[:MOST])

    def turn(label: str, to: int) -> Button:
        code = before_it + (first.village or first.district or first.county or "")
        if len(f"{code}.{need}.{shown}") > _CARRIED:
            code = before_it + (first.district or "")
        args = {"at": to + 1, "of": len(entries)}
        return Button(words.text(label, **args), data(OnMenu(Command.CARDS, f"{to}.{code}.{need}.{shown}")))

    before = [turn("found-before", page - 1)] if page > 0 else []
    after = [turn("found-after", page + 1)] if page + 1 < len(entries) else []
    return (*before, *after)


def _places(code: str, directory: Directory) -> tuple[Place, ...]:
    """The place that a page button carries; of several the likeliest, for the others are not known any more."""
    place = directory.place_with(code.removeprefix(_ONE_OF))
    if place is None:
        return ()
    return (place, Place()) if code.startswith(_ONE_OF) else (place,)


def _code(places: Sequence[Place]) -> str:
    """The code of the one place that is meant, as exactly as it was said; of several none, for it is asked then.

    Never the point: who looks near where they stand has not said that the family lives there.
    """
    if len(places) != 1:
        return ""
    return places[0].village or places[0].district or places[0].county or ""


def _need(key: str) -> NeedId | None:
    return next((need for need in LEADS if key_of(need) == key), None)
