"""The form for news: what about, where, in which words, with which card, and when. It keeps a draft, no more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from dataclasses import field as default
from typing import Final

from aiohttp import web

from console import pages
from console.forms import field, fields, is_number, number_in
from console.moments import read_moment, written_moment
from console.news import PLACE
from console.visit import VISIT, desk_of
from directory.keys import entry_of, still_known
from directory.model import Directory, Hotline, Place
from directory.results import phone_of
from directory.search import Asked, search
from directory.serving import Entry
from handlers.desk import news
from handlers.desk.closing import own_counties
from handlers.desk.news import FURTHEST, LONGEST, TOPICS, Said, Wrong, Wrote
from handlers.desk.reach import is_national
from handlers.house import House
from handlers.suggesting import LONGEST as LONGEST_SEARCH
from handlers.titles import title
from locales import FIRST, LANGUAGES, NAMES, Words
from storage.broadcasts import Broadcast, BroadcastId, BroadcastState, Written

NO_ENTRY: Final = "none"
_OTHERS: Final = tuple(language for language in LANGUAGES if language != FIRST)
_FIELDS: Final[Mapping[Wrong, str]] = {
    Wrong.TOPIC: "topic",
    Wrong.COUNTY: "county",
    Wrong.EMPTY: f"text-{FIRST}",
    Wrong.ENTRY: "entry",
    Wrong.PAST: "at",
    Wrong.FAR: "at",
}
_ORDER: Final = ("topic", "county", *(f"text-{language}" for language in LANGUAGES), "entry", "at")


@dataclass(frozen=True, slots=True)
class _Typed:
    """The form as it stands."""

    topic: str = ""
    counties: Sequence[str] = ()
    is_everywhere: bool = False
    texts: Mapping[str, str] = default(default_factory=dict)
    words: str = ""  # by which an entry is looked for
    seen: str = ""  # the words whose findings stood on the page
    entry: str = ""  # an id, NO_ENTRY, or nothing chosen
    at: str = ""


@dataclass(frozen=True, slots=True)
class _Found:
    """An entry to choose."""

    id: str
    name: str
    about: str


async def new(request: web.Request) -> web.Response:
    desk, worker = desk_of(request), request[VISIT].worker
    id = await desk.store.read(news.fresh_id)
    counties = own_counties(worker, desk.house.map.directory)
    return _page(request, id, _Typed(counties=[counties[0].code] if len(counties) == 1 else []))


async def edit(request: web.Request) -> web.Response:
    it = await _find(request)
    if it.state is not BroadcastState.DRAFT:
        raise web.HTTPSeeOther(f"{PLACE}/{it.id}?did={Said.NOTHING}")
    return _page(request, it.id, _typed(it.written), is_new=False)


async def again(request: web.Request) -> web.Response:
    """Another piece, begun with the words of one that cannot be changed any more."""
    it, desk = await _find(request), desk_of(request)
    return _page(request, await desk.store.read(news.fresh_id), replace(_typed(it.written), at=""))


async def write(request: web.Request) -> web.Response:
    said = await field(request, "news")
    if not is_number(said):
        raise web.HTTPBadRequest
    return await _write(request, BroadcastId(int(said)), is_new=True)


async def rewrite(request: web.Request) -> web.Response:
    return await _write(request, (await _find(request)).id, is_new=False)


async def _write(request: web.Request, id: BroadcastId, *, is_new: bool) -> web.Response:
    desk, worker = desk_of(request), request[VISIT].worker
    directory, typed = desk.house.map.directory, await _read(request)
    if await field(request, "do") == "search":
        return _page(request, id, _searched(typed, directory), is_new=is_new)
    written, now = _written(typed), await desk.store.read(lambda tx: tx.now)
    problems = _problems(typed, written, news.wrong(written, worker, directory, now))
    if problems:
        return _page(request, id, typed, problems, is_new=is_new, status=422)
    wrote, fresh = await desk.store.write(
        lambda tx: (news.write(tx, worker, directory, written, id), news.fresh_id(tx))
    )
    if wrote is None:
        raise web.HTTPNotFound
    if wrote is Wrote.TOO_LATE:
        return _page(request, fresh, typed, {"": "desk-news-too-late"}, status=409)
    raise web.HTTPSeeOther(f"{PLACE}/{id}?did={wrote}")


async def _find(request: web.Request) -> Broadcast:
    desk, worker, id = desk_of(request), request[VISIT].worker, BroadcastId(number_in(request, "news"))
    found = await desk.store.write(lambda tx: news.find(tx, worker, desk.house.map.directory, id))
    if found is None:
        raise web.HTTPNotFound
    return found


async def _read(request: web.Request) -> _Typed:
    texts = {language: (await field(request, f"text-{language}")).replace("\r\n", "\n") for language in LANGUAGES}
    return _Typed(
        await field(request, "topic"),
        await fields(request, "county"),
        await field(request, "everywhere") != "",
        {language: text for language, text in texts.items() if text},
        (await field(request, "words"))[:LONGEST_SEARCH],
        await field(request, "seen"),
        await field(request, "entry"),
        await field(request, "at"),
    )


def _typed(written: Written) -> _Typed:
    at = written_moment(written.send_at) if written.send_at is not None else ""
    return _Typed(
        written.topic, written.counties, not written.counties, written.texts, entry=written.entry or "", at=at
    )


def _written(typed: _Typed) -> Written:
    counties = () if typed.is_everywhere else tuple(typed.counties)
    entry = typed.entry if typed.entry not in ("", NO_ENTRY) else None
    return Written(typed.topic, counties, typed.texts, entry, read_moment(typed.at))


def _problems(typed: _Typed, written: Written, wrong: Sequence[Wrong]) -> dict[str, str]:
    """What stands in the way of a draft: for each field the name of a sentence."""
    found = {_FIELDS[fault]: fault.value for fault in reversed(wrong) if fault is not Wrong.LONG}
    found |= {f"text-{language}": Wrong.LONG for language, text in typed.texts.items() if len(text) > LONGEST}
    # Nobody chosen is not everybody: without counties a broadcast goes to all of Taiwan.
    if not typed.is_everywhere and not typed.counties:
        found["county"] = Wrong.COUNTY
    if typed.at and written.send_at is None:
        found["at"] = "desk-news-wrong-time"
    if typed.words and (typed.words != typed.seen or not typed.entry):
        found["entry"] = "desk-news-wrong-choose"
    return {name: found[name] for name in _ORDER if name in found}


def _searched(typed: _Typed, directory: Directory) -> _Typed:
    """The form with what the words find; an id that was pasted is chosen at once."""
    pasted = still_known(typed.words, directory)
    if pasted is not None:
        return replace(typed, words="", entry=pasted.id)
    return replace(typed, entry="" if typed.entry == NO_ENTRY else typed.entry)


def _choices(typed: _Typed, house: House, words: Words) -> list[_Found]:
    """The entry that is chosen, and those that the words find."""
    directory = house.map.directory
    chosen = still_known(typed.entry, directory) if typed.entry else None
    found = search(Asked(typed.words), directory, house.map.boundaries) if typed.words else ()
    entries = [*([chosen] if chosen is not None else []), *(entry_of(result.id, directory) for result in found)]
    return [_found(entry, directory, words) for entry in {entry.id: entry for entry in entries}.values()]


def _found(entry: Entry, directory: Directory, words: Words) -> _Found:
    area = None if isinstance(entry, Hotline) else directory.name_of(Place(entry.county))
    return _Found(entry.id, title(entry, words), " · ".join(filter(None, (area, phone_of(entry)))))


def _page(
    request: web.Request,
    id: BroadcastId,
    typed: _Typed,
    problems: Mapping[str, str] | None = None,
    *,
    is_new: bool = True,
    status: int = 200,
) -> web.Response:
    visit, house = request[VISIT], desk_of(request).house
    # What was typed and not looked for yet is looked for now: the choice stands where it was missed.
    typed = replace(typed, seen=typed.words)
    choices = _choices(typed, house, visit.words)
    return pages.page(
        request,
        "news_form.html",
        status=status,
        id=id,
        url=f"{PLACE}/new" if is_new else f"{PLACE}/{id}/edit",
        back=PLACE if is_new else f"{PLACE}/{id}",
        is_new=is_new,
        typed=typed,
        topics=TOPICS,
        counties=own_counties(visit.worker, house.map.directory),
        is_national=is_national(visit.worker),
        first=FIRST,
        others=[(language, NAMES[language]) for language in _OTHERS],
        choices=choices,
        none=NO_ENTRY,
        problems=problems or {},
        is_other_open=any(f"text-{language}" in (problems or {}) or language in typed.texts for language in _OTHERS),
        longest=LONGEST,
        days=FURTHEST.days,
        hours=house.daytime,
    )
