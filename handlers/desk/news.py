"""News as staff write it: for whom, what exactly goes to how many, and the word after which it cannot be changed."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import blake2b
from itertools import islice

from directory.keys import still_known
from directory.model import CountyCode, Directory
from flows.news import TOPICS as TOPICS
from handlers.broadcasting import letter, speaker
from handlers.desk.month import Month, Outlook, months, outlook
from handlers.desk.reach import counties_of, is_national
from handlers.house import House
from handlers.messages import Outgoing, Platform
from locales import FIRST, LANGUAGES
from locales import words as words_of
from storage import broadcasts, parcels, subscriptions, workers
from storage.broadcasts import Broadcast, BroadcastId, BroadcastState, Reach, Written
from storage.subscriptions import Reader
from storage.transaction import Tx
from storage.workers import Worker

LONGEST = 500
"""Signs of one text: with what stands around it, it is read on a phone without scrolling far."""
FURTHEST = timedelta(days=60)


class Wrong(StrEnum):
    """What keeps news from being written down, by the name of the sentence that says so."""

    TOPIC = "desk-news-wrong-topic"
    COUNTY = "desk-news-wrong-county"
    EMPTY = "desk-news-wrong-empty"
    LONG = "desk-news-wrong-long"
    ENTRY = "desk-news-wrong-entry"
    PAST = "desk-news-wrong-past"
    FAR = "desk-news-wrong-far"


class Wrote(StrEnum):
    """What came of a form."""

    KEPT = "kept"
    NOTHING = "nothing"  # the same was said already
    TOO_LATE = "too-late"  # other words, and what was written first is no draft any more


class Said(StrEnum):
    """What came of the last word."""

    SAID = "said"
    CHANGED = "changed"  # the readers are no longer those who were shown
    NOBODY = "nobody"
    TOO_MANY = "too-many"  # LINE would have too few messages left for danger
    STOPPED = "stopped"
    THROWN_AWAY = "thrown-away"
    GOES_ON = "goes-on"
    NOTHING = "nothing"  # it was said, stopped or over already


@dataclass(frozen=True, slots=True)
class Audience:
    """Who would be written to now: numbers only, and a mark by which a change of them or of the words is noticed."""

    counted: Mapping[str, Mapping[str, int]]  # platform, then language
    left_out: int
    mark: str

    @property
    def total(self) -> int:
        return sum(sum(languages.values()) for languages in self.counted.values())

    def on(self, platform: str) -> int:
        return sum(self.counted.get(platform, {}).values())


@dataclass(frozen=True, slots=True)
class Listed:
    """One broadcast in the list."""

    broadcast: Broadcast
    reached: int
    is_scheduled: bool


@dataclass(frozen=True, slots=True)
class Sight:
    """One broadcast with what is known of it: before it is said its readers, afterwards what became of them."""

    broadcast: Broadcast
    audience: Audience | None
    reach: Mapping[tuple[str, Reach], int]
    previews: Mapping[str, Outgoing]  # by language, as they arrive; in all, so that they tell of no reader
    begins_at: datetime
    month: Outlook | None
    workers: Mapping[int, str] = field(repr=False)  # colleagues by name, others by their center

    def became(self, platform: str, *reaches: Reach) -> int:
        """How many readers there are where any of this came of them."""
        return sum(self.reach.get((platform, reach), 0) for reach in reaches)


def wrong(written: Written, worker: Worker, directory: Directory, now: datetime) -> list[Wrong]:
    """Everything that keeps this from being written down."""
    found = []
    if written.topic not in TOPICS:
        found.append(Wrong.TOPIC)
    if not _may_write_to(written, worker, directory):
        found.append(Wrong.COUNTY)
    if not written.texts.get(FIRST):
        found.append(Wrong.EMPTY)
    if any(len(text) > LONGEST for text in written.texts.values()):
        found.append(Wrong.LONG)
    if written.entry is not None and still_known(written.entry, directory) is None:
        found.append(Wrong.ENTRY)
    if written.send_at is not None and written.send_at < now:
        found.append(Wrong.PAST)
    if written.send_at is not None and written.send_at > now + FURTHEST:
        found.append(Wrong.FAR)
    return found


def fresh_id(tx: Tx) -> BroadcastId:
    """What the next form is known by, so that one that is sent twice makes one draft."""
    return BroadcastId(tx.new_id())


def write(tx: Tx, worker: Worker, directory: Directory, written: Written, id: BroadcastId) -> Wrote | None:
    """Keep a draft under the id of its form, or other words for it; nothing goes out. What is wrong is asked first.

    None where the worker does not speak for it, or a foreign one has this id.
    """
    if not _may_write_to(written, worker, directory):
        return None
    if broadcasts.draft_once(tx, id, worker.center_id, worker.id, written):
        return Wrote.KEPT
    found = find(tx, worker, directory, id)
    if found is None:
        return None
    if broadcasts.rewrite(tx, id, written):
        return Wrote.KEPT
    return Wrote.NOTHING if found.written == written else Wrote.TOO_LATE


def find(tx: Tx, worker: Worker, directory: Directory, id: BroadcastId) -> Broadcast | None:
    """The broadcast, if the worker speaks for all it is about; a foreign one is as if it were missing."""
    found = broadcasts.by_id(tx, id)
    return found if found is not None and _may_see(found, worker, directory) else None


def listed(tx: Tx, worker: Worker, directory: Directory, most: int = 50) -> list[Listed]:
    """All that the worker speaks for and nobody has thrown away, newest first."""
    own = (it for it in broadcasts.every(tx) if _may_see(it, worker, directory) and not is_thrown_away(it))
    found = list(islice(own, most))
    reached = broadcasts.reached(tx, [it.id for it in found])
    return [Listed(it, reached[it.id], it.begins_at is not None and it.begins_at > tx.now) for it in found]


def look(tx: Tx, house: House, worker: Worker, broadcast: Broadcast, month: Month | None) -> Sight:
    """Everything there is to see of a broadcast."""
    written = broadcast.written
    begins_at = house.daytime.from_(max(broadcast.begins_at or written.send_at or tx.now, tx.now))
    audience = _audience(tx, written)[0] if broadcast.state is BroadcastState.DRAFT else None
    reach = broadcasts.reach(tx, broadcast.id)
    cost = audience.on(Platform.LINE) if audience is not None else reach.get((Platform.LINE, Reach.WAITING), 0)
    speaks = speaker(broadcast.center_id, house)
    return Sight(
        broadcast,
        audience,
        reach,
        {language: letter(written, broadcast.id, speaks, house, words_of(language)) for language in LANGUAGES},
        begins_at,
        _outlook(tx, month, begins_at, cost) if month is not None else None,
        _named(tx, house, worker, {broadcast.worker_id, broadcast.said_by, broadcast.stopped_by}),
    )


def say(tx: Tx, house: House, worker: Worker, broadcast: Broadcast, mark: str, month: Month | None) -> Said:
    """The last word: it goes out to those who were shown, and can only be stopped from here on."""
    if broadcast.state is not BroadcastState.DRAFT:
        return Said.NOTHING
    audience, readers = _audience(tx, broadcast.written)
    if not readers:
        return Said.NOBODY
    if audience.mark != mark:
        return Said.CHANGED
    begins_at = house.daytime.from_(max(broadcast.written.send_at or tx.now, tx.now))
    if month is not None and _outlook(tx, month, begins_at, audience.on(Platform.LINE)).is_too_much:
        return Said.TOO_MANY
    return Said.SAID if broadcasts.say(tx, broadcast.id, readers, begins_at, worker.id) else Said.NOTHING


def stop(tx: Tx, worker: Worker, broadcast: Broadcast) -> Said:
    """Nothing more of it goes out; a draft is thrown away."""
    if not broadcasts.stop(tx, broadcast.id, worker.id):
        return Said.NOTHING
    parcels.leave_out_rest(tx, broadcast.id)
    return Said.THROWN_AWAY if broadcast.state is BroadcastState.DRAFT else Said.STOPPED


def is_thrown_away(broadcast: Broadcast) -> bool:
    """Whether it was a draft to the end."""
    return broadcast.state is BroadcastState.STOPPED and broadcast.begins_at is None


def go_on(tx: Tx, broadcast: Broadcast) -> Said:
    """What LINE's month held back goes out."""
    return Said.GOES_ON if broadcasts.go_on(tx, broadcast.id) else Said.NOTHING


def _audience(tx: Tx, written: Written) -> tuple[Audience, list[Reader]]:
    readers, left_out = subscriptions.readers(tx, written.topic, written.counties)
    counted: dict[str, dict[str, int]] = {}
    mark = blake2b(repr(written).encode(), digest_size=8)
    for reader in readers:
        languages = counted.setdefault(reader.platform, {})
        languages[reader.language] = languages.get(reader.language, 0) + 1
        mark.update(f"{reader.person} {reader.language}\n".encode())
    return Audience(counted, left_out, mark.hexdigest()), readers


def _named(tx: Tx, house: House, worker: Worker, ids: Collection[int | None]) -> dict[int, str]:
    known = [id for id in ids if id is not None]
    centers = {id: speaker(center, house) for id, center in workers.centers(tx, known).items()}
    return centers | workers.names(tx, known, worker.center_id)


def _outlook(tx: Tx, month: Month, begins_at: datetime, cost: int) -> Outlook:
    """What this would do to the month in which it begins; what others have said for that month is promised."""
    first, end = months(begins_at)
    promised = broadcasts.promised(tx, Platform.LINE, end, first if first > tx.now else None)
    return outlook(month, tx.now, begins_at, cost, promised)


def _may_see(broadcast: Broadcast, worker: Worker, directory: Directory) -> bool:
    """What has been said, by all who speak for its counties; what has not, by the center in whose name it would be."""
    is_draft = broadcast.begins_at is None
    return _may_write_to(broadcast.written, worker, directory) and (
        not is_draft or broadcast.center_id == worker.center_id
    )


def _may_write_to(written: Written, worker: Worker, directory: Directory) -> bool:
    """Everywhere only the operator; else every county must be one the worker speaks for."""
    if not written.counties:
        return is_national(worker)
    return {CountyCode(county) for county in written.counties} <= counties_of(worker, directory)
