"""News as staff write it: for whom, what exactly goes to how many, and the word after which it cannot be changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import blake2b

from directory.groups import Group
from directory.keys import still_known
from directory.model import CountyCode, Directory
from handlers.broadcasting import letter, speaker
from handlers.desk.month import Month, Outlook, outlook
from handlers.desk.reach import counties_of, is_national
from handlers.house import House
from handlers.messages import Outgoing, Platform
from locales import FIRST, LANGUAGES
from locales import words as words_of
from storage import broadcasts, parcels, subscriptions
from storage.broadcasts import Broadcast, BroadcastId, BroadcastState, Reach, Written
from storage.subscriptions import Reader
from storage.transaction import Tx
from storage.workers import Worker

LONGEST = 500
"""Signs of one text: with what stands around it, it is read on a phone without scrolling far."""
FURTHEST = timedelta(days=60)
TOPICS = tuple(group for group in Group if group is not Group.HARM)
"""What one can be told news of. Nothing about violence is sent unasked: somebody else may hold the phone."""


class Wrong(StrEnum):
    """What keeps news from being written down, by the name of the sentence that says so."""

    TOPIC = "news-wrong-topic"
    COUNTY = "news-wrong-county"
    EMPTY = "news-wrong-empty"
    LONG = "news-wrong-long"
    ENTRY = "news-wrong-entry"
    PAST = "news-wrong-past"
    FAR = "news-wrong-far"


class Said(StrEnum):
    """What came of the last word."""

    SAID = "said"
    CHANGED = "changed"  # the readers are no longer those who were shown
    NOBODY = "nobody"
    TOO_MANY = "too-many"  # LINE would have too few messages left for danger
    STOPPED = "stopped"
    GOES_ON = "goes-on"
    NOTHING = "nothing"  # it was said, stopped or over already


@dataclass(frozen=True, slots=True)
class Audience:
    """Who would be written to now: numbers only, and a mark by which a change is noticed."""

    counted: Mapping[str, Mapping[str, int]]  # platform, then language
    left_out: int
    mark: str

    @property
    def total(self) -> int:
        return sum(sum(languages.values()) for languages in self.counted.values())

    def on(self, platform: str) -> int:
        return sum(self.counted.get(platform, {}).values())


@dataclass(frozen=True, slots=True)
class Sight:
    """One broadcast with what is known of it: before it is said its readers, afterwards what became of them."""

    broadcast: Broadcast
    audience: Audience | None
    reach: Mapping[tuple[str, Reach], int]
    previews: Mapping[str, Outgoing]  # by language, as they arrive
    begins_at: datetime
    month: Outlook | None


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


def write(tx: Tx, worker: Worker, directory: Directory, written: Written, id: BroadcastId | None = None) -> BroadcastId:
    """Keep a draft, or other words for one; nothing goes out. The draft must be one that `find` gave."""
    assert not wrong(written, worker, directory, tx.now), "the form is asked again first"
    if id is None:
        return broadcasts.draft(tx, worker.center_id, worker.id, written)
    broadcasts.rewrite(tx, id, written)
    return id


def find(tx: Tx, worker: Worker, directory: Directory, id: BroadcastId) -> Broadcast | None:
    """The broadcast, if the worker speaks for all it is about; a foreign one is as if it were missing."""
    found = broadcasts.by_id(tx, id)
    return found if found is not None and _may_write_to(found.written, worker, directory) else None


def listed(tx: Tx, worker: Worker, directory: Directory) -> list[Broadcast]:
    """All that the worker speaks for, newest first."""
    return [each for each in broadcasts.listed(tx) if _may_write_to(each.written, worker, directory)]


def look(tx: Tx, house: House, broadcast: Broadcast, month: Month | None) -> Sight:
    """Everything there is to see of a broadcast."""
    written = broadcast.written
    begins_at = house.daytime.from_(broadcast.begins_at or max(written.send_at or tx.now, tx.now))
    is_draft = broadcast.state is BroadcastState.DRAFT
    audience = _audience(tx, written)[0] if is_draft else None
    speaks = speaker(broadcast.center_id, house)
    previews = {
        language: letter(written, broadcast.id, speaks, house, words_of(language))
        for language in LANGUAGES
        if language in written.texts or (audience is not None and _speaks(audience, language))
    }
    seen = None
    if month is not None and audience is not None:
        seen = outlook(month, tx.now, begins_at, audience.on(Platform.LINE))
    return Sight(broadcast, audience, broadcasts.reach(tx, broadcast.id), previews, begins_at, seen)


def say(tx: Tx, house: House, broadcast: Broadcast, mark: str, month: Month | None) -> Said:
    """The last word: it goes out to those who were shown, and can only be stopped from here on."""
    if broadcast.state is not BroadcastState.DRAFT:
        return Said.NOTHING
    audience, readers = _audience(tx, broadcast.written)
    if not readers:
        return Said.NOBODY
    if audience.mark != mark:
        return Said.CHANGED
    begins_at = house.daytime.from_(max(broadcast.written.send_at or tx.now, tx.now))
    if month is not None and outlook(month, tx.now, begins_at, audience.on(Platform.LINE)).is_too_much:
        return Said.TOO_MANY
    return Said.SAID if broadcasts.say(tx, broadcast.id, readers, begins_at) else Said.NOTHING


def stop(tx: Tx, broadcast: Broadcast) -> Said:
    """Nothing more of it goes out; a draft is thrown away."""
    if not broadcasts.stop(tx, broadcast.id):
        return Said.NOTHING
    parcels.leave_out_rest(tx, broadcast.id)
    return Said.STOPPED


def go_on(tx: Tx, broadcast: Broadcast) -> Said:
    """What LINE's month held back goes out."""
    return Said.GOES_ON if broadcasts.go_on(tx, broadcast.id) else Said.NOTHING


def _audience(tx: Tx, written: Written) -> tuple[Audience, list[Reader]]:
    readers, left_out = subscriptions.readers(tx, written.topic, written.counties)
    counted: dict[str, dict[str, int]] = {}
    mark = blake2b(digest_size=8)
    for reader in readers:
        languages = counted.setdefault(reader.platform, {})
        languages[reader.language] = languages.get(reader.language, 0) + 1
        mark.update(f"{reader.person} {reader.language}\n".encode())
    return Audience(counted, left_out, mark.hexdigest()), readers


def _speaks(audience: Audience, language: str) -> bool:
    return any(language in languages for languages in audience.counted.values())


def _may_write_to(written: Written, worker: Worker, directory: Directory) -> bool:
    """Everywhere only the operator; else every county must be one the worker speaks for."""
    if not written.counties:
        return is_national(worker)
    return {CountyCode(county) for county in written.counties} <= counties_of(worker, directory)
