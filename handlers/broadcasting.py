"""News on its way to those who asked for it: at daytime, at a pace the platforms bear, to nobody twice."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from directory.keys import still_known
from handlers.duty import name_of
from handlers.house import House
from handlers.messages import Button, Outcome, Outgoing, Platform, RefusalKind, Refused
from handlers.oncall import OPERATOR
from handlers.presses import Command, OnMenu, data
from locales import FIRST, Words
from locales import words as words_of
from storage import broadcasts, parcels, people, subscriptions, throttles
from storage.broadcasts import Broadcast, BroadcastState, Reach, Written
from storage.parcels import Candidate, Parcel
from storage.people import PersonId
from storage.throttles import Limit
from storage.transaction import Tx

CALM: Final = timedelta(minutes=30)
"""Whoever was in a conversation so shortly ago is not interrupted: news would take the buttons of its question away."""
PATIENCE: Final = timedelta(hours=72)
"""What could not be sent in this time is old."""
KEY_LIVES: Final = timedelta(hours=23)
"""LINE takes a message with the same key for the same one for 24 hours ("Retrying an API request")."""
MOST: Final[Mapping[str, int]] = {Platform.LINE: 500, Platform.TELEGRAM: 20}
"""Readers in one parcel: LINE's multicast takes 500; on Telegram, where each is a call, twenty a second leave room
for conversations below its thirty (Bots FAQ, "broadcasting to users")."""
PACE: Final = Limit(timedelta(seconds=1), burst=1)
_WHOLE: Final = frozenset({Platform.LINE})
"""Where one call takes a parcel as a whole, and knows it again by its key."""


@dataclass(frozen=True, slots=True)
class Sending:
    """A parcel with what it carries."""

    parcel: Parcel
    message: Outgoing


def letter(written: Written, id: int, center: str, house: House, words: Words) -> Outgoing:
    """The message as a reader gets it: what about, what staff wrote, who speaks, and how to hear no more of it."""
    text = written.texts.get(words.language)
    parts = [
        words.text(
            "broadcast-about", topic=words.text(f"find-group-{written.topic}"), where=where(written, house, words)
        ),
        text or written.texts[FIRST],
        *([] if text else [words.text("broadcast-in-chinese")]),
        words.text("broadcast-from", center=center),
    ]
    entry = still_known(written.entry, house.map.directory) if written.entry is not None else None
    label = words.text("broadcast-see" if entry is not None else "broadcast-find")
    see = Button(label, data(OnMenu(Command.NEWS, f"see.{id}")))
    stop = Button(words.text("broadcast-stop"), data(OnMenu(Command.NEWS, "off")))
    return Outgoing("\n\n".join(parts), buttons=(see, stop), columns=1)


def where(written: Written, house: House, words: Words) -> str:
    """The counties it is about, in the reader's language."""
    if not written.counties:
        return words.text("broadcast-everywhere")
    directory = house.map.directory
    named = [county for county in directory.counties if county.code in written.counties]
    return "、".join(county.name if words.language == FIRST else county.name_en for county in named)


def speaker(center_id: str, house: House) -> str:
    """The name of whoever speaks: a center, a county, or whoever runs this; for a center that is gone, the last."""
    try:
        return name_of(house.map.directory, center_id)
    except KeyError:
        return name_of(house.map.directory, OPERATOR)


def next_sendings(tx: Tx, house: House, platforms: Collection[str]) -> list[Sending]:
    """What is to go out now over these platforms: what was left on its way, and for every broadcast that is due at
    most one parcel each."""
    sendings = _taken_up(tx, house, platforms)
    for broadcast in broadcasts.due(tx):
        sendings += _pack(tx, house, broadcast, platforms)
    return sorted(sendings, key=lambda sending: sending.parcel.platform)


def _taken_up(tx: Tx, house: House, platforms: Collection[str]) -> list[Sending]:
    """Parcels that somebody left without a word: LINE knows them again by their key.

    Telegram does not. Its members go one after the other, so that only for the first of those who are still in the
    parcel nobody knows whether it arrived: that one is not written to again, the others are. A second attempt is as
    unasked as the first: none at night, of what was stopped, or to somebody who may no longer be written to.
    """
    sendings, day = [], house.daytime.from_(tx.now)
    for claimed in parcels.claim(tx, platforms):
        parcel = _without_guarded(tx, claimed) if claimed.platform in _WHOLE else claimed
        broadcast = broadcasts.by_id(tx, parcel.broadcast)
        if broadcast is None or not parcel.members:
            parcels.settle(tx, parcel, {})
        elif parcel.platform not in _WHOLE:
            first, *others = parcel.members
            waiting = {member.person: Reach.WAITING for member in others}
            parcels.settle(tx, parcel, {first.person: Reach.UNSURE, **waiting})
        elif broadcast.state is not BroadcastState.SENDING or parcel.created_at + KEY_LIVES < tx.now:
            parcels.settle(tx, parcel, {member.person: Reach.UNSURE for member in parcel.members})
        elif day > tx.now:
            parcels.again(tx, parcel, day)
        else:
            sendings.append(_sending(parcel, broadcast, house))
    return sendings


def _without_guarded(tx: Tx, parcel: Parcel) -> Parcel:
    """The parcel for those who may still be written to: LINE knows it by its key, whoever is in it."""
    guarded = [member.person for member in parcel.members if member.is_guarded]
    parcels.leave_out(tx, parcel.broadcast, guarded, Reach.UNSURE)
    return replace(parcel, members=tuple(member for member in parcel.members if not member.is_guarded))


def settle_whole(tx: Tx, parcel: Parcel, outcome: Outcome) -> None:
    """What became of a parcel that went out in one call."""
    everybody = [member.person for member in parcel.members]
    if not isinstance(outcome, Refused):
        parcels.settle(tx, parcel, dict.fromkeys(everybody, Reach.SENT))
    elif outcome.kind is RefusalKind.QUOTA:
        broadcasts.hold(tx, parcel.broadcast)
        parcels.settle(tx, parcel, dict.fromkeys(everybody, Reach.WAITING))
    elif outcome.kind is RefusalKind.LATER:
        parcels.again(tx, parcel, tx.now + _pause(parcel, outcome))
    else:
        parcels.settle(tx, parcel, dict.fromkeys(everybody, Reach.FAILED))


def settle_one(tx: Tx, parcel: Parcel, person: PersonId, outcome: Outcome) -> bool:
    """What became of one member; False when the rest of the parcel is not to go out now."""
    if not isinstance(outcome, Refused):
        return parcels.reached(tx, parcel, person, Reach.SENT)
    if outcome.kind is RefusalKind.LATER:
        return _put_back(tx, parcel, person, outcome)
    if outcome.kind is RefusalKind.BLOCKED:
        people.change(tx, person, blocked_at=tx.now)
        return parcels.reached(tx, parcel, person, Reach.BLOCKED)
    return parcels.reached(tx, parcel, person, Reach.FAILED)


def settle_rest(tx: Tx, parcel: Parcel) -> None:
    """All members have been seen to."""
    parcels.settle(tx, parcel, {})


def _put_back(tx: Tx, parcel: Parcel, person: PersonId, outcome: Refused) -> bool:
    """The platform is slow or away: whoever certainly has nothing yet waits."""
    became = Reach.UNSURE if outcome.is_unsure else Reach.WAITING
    if parcels.reached(tx, parcel, person, became):
        [held] = [member for member in parcel.members if member.person == person]
        rest = parcel.members[parcel.members.index(held) + 1 :]
        if parcels.settle(tx, parcel, {member.person: Reach.WAITING for member in rest}):
            broadcasts.look_again(tx, parcel.broadcast, tx.now + _pause(parcel, outcome))
    return False


def _pack(tx: Tx, house: House, broadcast: Broadcast, platforms: Collection[str]) -> list[Sending]:
    if broadcast.begins_at is not None and broadcast.begins_at + PATIENCE < tx.now:
        parcels.leave_out_rest(tx, broadcast.id)
    elif (day := house.daytime.from_(tx.now)) > tx.now:
        broadcasts.look_again(tx, broadcast.id, day)
        return []
    sendings, is_slowed = [], False
    for platform in platforms:
        if broadcast.is_held and platform == Platform.LINE:
            continue
        ready = _ready(tx, broadcast, platform)
        if not ready:
            continue
        if throttles.take(tx, f"news:{platform}", PACE) is not None:
            is_slowed = True
            continue
        members = [candidate.member for candidate in ready]
        parcel = parcels.pack(tx, broadcast.id, platform, ready[0].language, members)
        sendings.append(_sending(parcel, broadcast, house))
    _look_again(tx, broadcast, is_busy=bool(sendings) or is_slowed)
    return sendings


def _ready(tx: Tx, broadcast: Broadcast, platform: str) -> list[Candidate]:
    """Readers of one language who may be written to now; those who may not be at all are left out for good."""
    written = broadcast.written
    while found := parcels.candidates(tx, broadcast.id, platform, tx.now - CALM, MOST[platform]):
        still = subscriptions.still(tx, [each.member.person for each in found], written.topic, written.counties)
        blocked = [each.member.person for each in found if each.is_blocked]
        gone = [each.member.person for each in found if each.member.is_guarded or each.member.person not in still]
        parcels.leave_out(tx, broadcast.id, gone, Reach.LEFT)
        parcels.leave_out(tx, broadcast.id, blocked, Reach.BLOCKED)
        ready = [each for each in found if each.member.person not in {*blocked, *gone}]
        if ready:
            return ready
    return []


def _look_again(tx: Tx, broadcast: Broadcast, *, is_busy: bool) -> None:
    left = parcels.left(tx, broadcast.id)
    if is_busy:
        broadcasts.look_again(tx, broadcast.id, tx.now + PACE.every)
    elif left.packed:
        broadcasts.look_again(tx, broadcast.id, tx.now + parcels.LEASE)
    elif not left.waiting:
        broadcasts.end(tx, broadcast.id)
    elif broadcast.is_held and set(left.waiting) == {Platform.LINE}:
        broadcasts.wait(tx, broadcast.id)
    else:
        broadcasts.look_again(tx, broadcast.id, tx.now + timedelta(minutes=5))


def _sending(parcel: Parcel, broadcast: Broadcast, house: House) -> Sending:
    center = speaker(broadcast.center_id, house)
    return Sending(parcel, letter(broadcast.written, broadcast.id, center, house, words_of(parcel.language)))


def _pause(parcel: Parcel, outcome: Refused) -> timedelta:
    told = timedelta(seconds=outcome.after or 0)
    return max(told, min(timedelta(seconds=5 * 2 ** min(parcel.attempts, 10)), timedelta(minutes=30)))
