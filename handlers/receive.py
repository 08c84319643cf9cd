"""The one way in: seen before? danger? command? talk? then the answer, all in one transaction."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from flows.crisis import Grade, Lexicon
from handlers import centers, danger, planning, quiet
from handlers.commands import hello
from handlers.house import House
from handlers.messages import (
    Button,
    Change,
    ChatChange,
    Edited,
    Incoming,
    Media,
    Outgoing,
    Press,
    Reply,
    Spot,
    Unsent,
    Words,
)
from handlers.pressed import press
from handlers.presses import OnQuestion, read
from handlers.shared import share, take_media, unsend
from handlers.spoken import alarmed, hear
from handlers.wire import reply_from_json, reply_to_json
from locales import guess
from locales import words as words_of
from storage import people, turns
from storage.people import Person
from storage.transaction import Tx


@dataclass(frozen=True, slots=True)
class Answered:
    """What to send for an event; nothing when `reply` is None."""

    reply: Reply | None
    key: str  # the idempotency key of the answer
    person: int | None
    wakes_courier: bool = False


def receive(tx: Tx, *, house: House, lexicon: Lexicon, event: Incoming) -> Answered:
    """Take an event in. Raises SeenBefore for one that was taken in already; nothing of it then happens twice."""
    person = None if event.is_group else people.find(tx, event.platform, event.chat)
    if event.is_group:
        reply = centers.in_group(tx, house, event)
    else:
        if person is None:
            person = people.welcome(tx, event.platform, event.chat, guess(event.language))
        reply = _answer(tx, house, lexicon, person, event)
        if reply is not None and quiet.is_hushed(person):
            reply = quiet.discreet(reply, words_of(person.language))
    if reply is not None and person is not None and (reply.heard is not None or danger.is_cared_for(tx, person)):
        reply = replace(reply, is_urgent=True)
    key = turns.remember(
        tx,
        event.platform,
        event.event,
        person.id if person else None,
        _pending(event, reply),
        is_urgent=reply is not None and reply.is_urgent,
    )
    return Answered(reply, key, person.id if person else None, wakes_courier(event, reply))


def again(tx: Tx, *, event: Incoming) -> Answered:
    """The answer of an event that came before, if it never went out."""
    waiting = turns.waiting(tx, event.platform, event.event)
    if waiting is None:
        return Answered(None, "", None)
    return Answered(reply_from_json(waiting["reply"]), waiting["key"], None)


def keep_rest(tx: Tx, platform: str, event: str, said: int) -> None:
    """The first messages of an answer are out, so that a second try begins after them."""
    waiting = turns.waiting(tx, platform, event)
    if waiting is not None and said:
        reply = waiting["reply"]
        rest = {"reply": {**reply, "messages": reply["messages"][said:]}}
        turns.keep_rest(tx, platform, event, {**waiting, **rest})


def apologize(tx: Tx, event: Incoming) -> Answered:
    """The answer to an event that could not be taken in: the talk stays as it was."""
    person = None if event.is_group else people.find(tx, event.platform, event.chat)
    words = words_of(person.language if person else guess(event.language))
    reply = Reply((danger.last_resort(words, "sorry-fault"),), is_urgent=True) if not event.is_group else None
    key = turns.remember(
        tx, event.platform, event.event, person.id if person else None, _pending(event, reply), is_urgent=True
    )
    return Answered(reply, key, person.id if person else None)


def _pending(event: Incoming, reply: Reply | None) -> dict[str, Any] | None:
    """An answer with where it goes, as it is written down until it is out."""
    if reply is None:
        return None
    where = {"chat": event.chat, "is_group": event.is_group, "topic": event.topic}
    return {**where, "reply": reply_to_json(reply)}


def wakes_courier(event: Incoming, reply: Reply | None) -> bool:
    """Whether the courier may have something to do at once; it would find it a second later anyway."""
    if reply is None or reply.is_urgent or event.is_group:
        return True
    return isinstance(event.content, Media) or not _asks_on(reply)


def _asks_on(reply: Reply) -> bool:
    """Whether the talk goes on with a question, so that nothing has been filed."""
    return any(
        isinstance(read(button.data), OnQuestion) for button in reply.messages[-1].buttons if isinstance(button, Button)
    )


def _answer(tx: Tx, house: House, lexicon: Lexicon, person: Person, event: Incoming) -> Reply | None:
    words = words_of(person.language)
    if person.is_blocked and not isinstance(event.content, Change):
        people.change(tx, person.id, blocked_at=None)
    if tx.now - person.seen_at > timedelta(days=1):
        people.change(tx, person.id, seen_at=tx.now)
    match event.content:
        case Change(ChatChange.BLOCKED):
            people.change(tx, person.id, blocked_at=tx.now)
            return None
        case Change(ChatChange.FOLLOWED):
            people.change(tx, person.id, blocked_at=None)
            return hello(tx, house, person, words)
        case Change():
            return None
        case Unsent(message):
            unsend(tx, house, person, message)
            return None
        case Edited(message, text):
            alarm = danger.hear(tx, house, person, text, lexicon, words)
            is_heavy = alarm is not None and alarm.care is Grade.IMMINENT
            is_of_plan = planning.edited(tx, person, message, text, is_heavy=is_heavy)
            if alarm is not None and (alarm.messages or alarm.care):
                return alarmed(tx, house, person, alarm, words)
            if is_of_plan:
                return Reply((Outgoing(words.text("plan-edited"), buttons=(planning.mine(words),)),))
            return Reply((Outgoing(words.text("edited-note")),))
        case Press(data=pressed):
            return press(tx, house, person, event, pressed, words)
        case Spot() as spot:
            return share(tx, house, person, spot, words)
        case Media(caption=caption) as media:
            alarm = danger.hear(tx, house, person, caption, lexicon, words) if caption else None
            if alarm is not None and not alarm.goes_on:
                return alarmed(tx, house, person, alarm, words)
            taken = take_media(tx, house, person, event, media, words)
            if alarm is None:
                return taken
            return replace(taken, messages=(*alarm.messages, *taken.messages), heard=alarm.heard)
        case Words(text):
            return hear(tx, house, lexicon, person, event, text, words)
