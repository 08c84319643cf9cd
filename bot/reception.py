"""From an event to its answer: taken in by one transaction, answered afterwards, in the order of the chat."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from functools import partial
from typing import Protocol

import structlog

from bot.lanes import Lanes, lane
from bot.metrics import ALARMS, EVENTS, FAULTS, REPLIES
from bot.ports import Address, Port
from flows.crisis import Lexicon
from handlers.house import House
from handlers.messages import Incoming, RefusalKind, Refused
from handlers.receive import Answered, again, apologize, keep_rest, receive
from storage import people, poison, turns
from storage.transaction import Store, Tx

log = structlog.get_logger()

AT_ONCE = timedelta(seconds=1)


class Hint(Protocol):
    """Says that something may be due at once."""

    def __call__(self, *, is_urgent: bool = True) -> None: ...


class Reception:
    """What both doors hand their events to."""

    def __init__(self, store: Store, house: House, lexicon: Lexicon, lanes: Lanes, hint: Hint) -> None:
        self._store = store
        self._house = house
        self._lexicon = lexicon
        self._lanes = lanes
        self._hint = hint
        self._answered = _Answered(store)

    async def take(self, port: Port, event: Incoming, raw: bytes) -> str | None:
        """Take an event in; when this returns it is committed, and its answer is on its way.

        Gives the short word for a pressed button, if there is one.

        Whatever goes wrong inside, the event is set aside and its writer gets an apology with the help-lines.
        """
        EVENTS.labels(event.platform).inc()
        try:
            answered = await self._store.write(partial(receive, house=self._house, lexicon=self._lexicon, event=event))
        except turns.SeenBefore:
            self._lanes.later(_lane(event), self._answer_again(port, event))
            return None
        except Exception as fault:
            FAULTS.labels(event.platform).inc()
            log.exception("event_failed", platform=event.platform, fault=type(fault).__name__)
            try:
                answered = await self._store.write(partial(_set_aside_and_apologize, event=event, raw=raw, fault=fault))
            except turns.SeenBefore:
                return None  # it failed before too: it has been set aside, and its writer has been told
        if answered.reply is not None and (heard := answered.reply.heard) is not None:
            ALARMS.labels(heard.grade, heard.action).inc()
            log.warning(
                "danger_heard",
                person=answered.person,
                grade=heard.grade,
                rules=list(heard.rules),
                lexicon=heard.lexicon,
                action=heard.action,
            )
        if answered.reply is not None:
            self._lanes.later(_lane(event), self._answer(port, event, answered))
        if answered.wakes_courier:
            self._hint(is_urgent=event.is_group or answered.reply is None or answered.reply.is_urgent)
        return answered.reply.toast if answered.reply is not None else None

    async def take_anew(self, port: Port, event: Incoming, raw: bytes) -> str | None:
        """Take in an event that was set aside, as if it had only come now."""
        await self._store.write(lambda tx: turns.forget(tx, event.platform, event.event))
        return await self.take(port, event, raw)

    async def set_aside(self, platform: str, raw: bytes, reason: str) -> None:
        """Keep an event that cannot be read, so that nothing is lost and the platform need not repeat it."""
        FAULTS.labels(platform).inc()
        odd = await self._store.write(lambda tx: poison.set_aside(tx, platform, raw, reason))
        log.error("event_set_aside", platform=platform, poison=odd, reason=reason)

    async def _answer_again(self, port: Port, event: Incoming) -> None:
        """Answer an event that came again, once it is certain that its first answer did not go out."""
        answered = await self._store.write(partial(again, event=event))
        if answered.reply is not None:
            await self._answer(port, event, answered)

    async def _answer(self, port: Port, event: Incoming, answered: Answered) -> None:
        assert answered.reply is not None
        outcome = await port.answer(
            Address(event.chat, event.is_group, event.topic),
            answered.reply,
            answered.key,
            reply_token=event.reply_token,
            at=event.at,
        )
        if not isinstance(outcome, Refused):
            REPLIES.labels(event.platform, "sent").inc()
            await self._answered.mark(event.platform, event.event)
            return
        REPLIES.labels(event.platform, outcome.kind).inc()
        log.warning("reply_refused", platform=event.platform, kind=outcome.kind, reason=outcome.reason)
        if outcome.kind in (RefusalKind.BLOCKED, RefusalKind.FAULT):
            await self._store.write(partial(_cannot_answer, event=event, outcome=outcome))
            return
        if outcome.said:
            await self._store.write(lambda tx: keep_rest(tx, event.platform, event.event, outcome.said))
        if answered.reply.is_urgent:
            await self._store.write(partial(_try_again_soon, event=event, outcome=outcome))
            self._hint()


class _Answered:
    """Writes down that answers are out: those that went out while one write was under way share the next."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._writing = asyncio.Lock()
        self._next: list[tuple[str, str]] = []
        self._written: asyncio.Future[None] | None = None

    async def mark(self, platform: str, event: str) -> None:
        """Committed when this returns."""
        self._next.append((platform, event))
        if self._written is not None:
            return await self._written
        self._written = written = asyncio.get_running_loop().create_future()
        async with self._writing:
            events, self._next, self._written = self._next, [], None
            try:
                await self._store.write(partial(turns.answered, events=events))
            except BaseException as fault:
                if not written.done():
                    written.set_exception(fault)
                    written.exception()  # it is raised here in any case; there may be nobody else
                raise
            if not written.done():
                written.set_result(None)


def _lane(event: Incoming) -> str:
    return lane(event.platform, event.chat)


def _try_again_soon(tx: Tx, event: Incoming, outcome: Refused) -> None:
    """Somebody may be in danger: the courier tries as soon as the platform lets us."""
    wait = timedelta(seconds=outcome.after) if outcome.after is not None else AT_ONCE
    turns.try_again(tx, event.platform, event.event, tx.now + wait)


def _set_aside_and_apologize(tx: Tx, event: Incoming, raw: bytes, fault: Exception) -> Answered:
    poison.set_aside(tx, event.platform, raw, type(fault).__name__)
    return apologize(tx, event)


def _cannot_answer(tx: Tx, event: Incoming, outcome: Refused) -> None:
    turns.give_up(tx, event.platform, event.event)
    person = people.find(tx, event.platform, event.chat) if not event.is_group else None
    if person is not None and outcome.kind is RefusalKind.BLOCKED:
        people.change(tx, person.id, blocked_at=tx.now)
