"""Takes what is due, sends it, writes down what became of it.

Everything it does is a row with a due time, so nothing depends on this process staying alive: what one
courier leaves behind, the next one finds.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import TypeVar

import structlog

from bot.broadcasting import Broadcaster
from bot.channels.email import Email
from bot.channels.parcel import parcel
from bot.channels.webhook import Webhook
from bot.consignment import Load, load_up, settle
from bot.lanes import Lanes, lane
from bot.metrics import DELIVERIES, SENT
from bot.ports import Address, Port
from handlers import cards
from handlers.escalation import escalate
from handlers.house import House
from handlers.messages import MediaKind, Outcome, Outgoing, RefusalKind, Refused
from handlers.receive import keep_rest
from handlers.silence import break_silence
from handlers.wire import message_from_json, reply_from_json
from locales import FIRST, words
from storage import attachments, deliveries, people, reports, talks, turns
from storage.attachments import Attachment
from storage.contacts import Channel, Contact
from storage.deliveries import Delivery, Purpose
from storage.people import PersonId
from storage.reports import StoredReport
from storage.retention import sweep
from storage.transaction import Store, Tx
from storage.turns import Pending

log = structlog.get_logger()

FETCHES = 8
POLL = 1.0
SWEEP_EVERY = timedelta(hours=1)

T = TypeVar("T")


class Courier:
    def __init__(
        self,
        store: Store,
        house: House,
        ports: Mapping[str, Port],
        lanes: Lanes,
        now: Callable[[], datetime],
        *,
        email: Email | None = None,
        webhook: Webhook | None = None,
    ) -> None:
        self._store = store
        self._house = house
        self._ports = ports
        self._lanes = lanes
        self._now = now
        self._email = email
        self._webhook = webhook
        self._urgent_wake = asyncio.Event()
        self._ordinary_wake = asyncio.Event()
        self._news = Broadcaster(store, house, ports, lanes)
        self._swept: datetime | None = None

    def hint(self, *, is_urgent: bool = True) -> None:
        """Something may be due at once; the poll would find it anyway."""
        self._ordinary_wake.set()
        if is_urgent:
            self._urgent_wake.set()

    async def run(self) -> None:
        """Work until canceled. What is urgent has rounds of its own, so that nothing slow stands before it."""
        await asyncio.gather(
            _rounds(self._urgent, self._freshly_urgent, self._urgent_wake),
            _rounds(self._ordinary, self._fresh, self._ordinary_wake),
            _rounds(self._news.round, self._news.round, self._news.wake),
        )

    async def round(self) -> int:
        """Everything that is due now; how many pieces of work that was."""
        return await self._urgent() + await self._ordinary() + await self._news.round()

    async def _urgent(self) -> int:
        """What somebody in danger waits for: each piece is sent by itself, and none waits for another's platform."""
        late = await self._each(partial(reports.overdue, alerts=True), self._escalate, rest=reports.rest)
        unanswered = await self._store.write(partial(turns.claim, urgent=True))
        for turn in unanswered:
            self._lanes.later(lane(turn.platform, turn.reply["chat"]), self._safely(self._answer_late, turn))
        return late + len(unanswered) + await self._freshly_urgent()

    async def _freshly_urgent(self) -> int:
        due = await self._store.write(partial(deliveries.claim, urgent=True))
        for delivery in due:
            self._lanes.later(f"delivery:{delivery.id}", self._safely(self._deliver, delivery))
        return len(due)

    async def _ordinary(self) -> int:
        await self._sweep()
        return sum(
            [
                await self._fresh(),
                await self._each(turns.claim, self._answer_late),
                await self._each(talks.silent, self._break_silence, rest=talks.rest),
                await self._each(reports.overdue, self._escalate, rest=reports.rest),
            ]
        )

    async def _fresh(self) -> int:
        """What an event may have queued just now; all else is due by the clock, and a look each second finds it."""
        return await self._each(deliveries.claim, self._deliver) + await self._each(attachments.claim, self._fetch)

    async def _each(
        self,
        claim: Callable[[Tx], list[T]],
        work: Callable[[T], Awaitable[None]],
        rest: Callable[[Tx, T], None] | None = None,
    ) -> int:
        due = await self._store.write(claim)
        return sum(await asyncio.gather(*(self._safely(work, piece, rest) for piece in due)))

    async def _safely(
        self, work: Callable[[T], Awaitable[None]], piece: T, rest: Callable[[Tx, T], None] | None = None
    ) -> bool:
        try:
            await work(piece)
        except Exception:
            # Its lease runs out and it is tried again; the others of the round are not kept waiting.
            log.exception("courier_work_failed", work=getattr(work, "__name__", ""))
            if rest is not None:
                await self._store.write(lambda tx: rest(tx, piece))
            return False
        return True

    async def _break_silence(self, person: PersonId) -> None:
        await self._store.write(partial(_break_silence, house=self._house, person=person))

    async def _escalate(self, report: StoredReport) -> None:
        await self._store.write(partial(_escalate, house=self._house, late=report))

    async def _deliver(self, delivery: Delivery) -> None:
        load = await self._store.write(partial(load_up, delivery=delivery, house=self._house))
        load = replace(load, topic=load.topic or await self._topic(load))
        outcome = await self._send(load)
        SENT.labels(delivery.purpose, delivery.channel, outcome.kind if isinstance(outcome, Refused) else "sent").inc()
        await self._store.write(partial(settle, load=load, outcome=outcome))

    async def _send(self, load: Load) -> Outcome:
        delivery = load.delivery
        if load.person is not None:
            message = message_from_json((delivery.payload or {})["message"])
            return await self._by_chat(delivery, delivery.channel, Address(load.person.chat), message)
        if load.contact is None or load.report is None:
            return Refused(RefusalKind.BLOCKED, "nobody is there any more")
        message = self._message(load)
        if load.contact.channel in (Channel.LINE, Channel.TELEGRAM):
            to = Address(load.contact.address, load.contact.is_group, load.topic)
            return await self._by_chat(delivery, delivery.channel, to, message)
        return await self._by_parcel(load, load.contact, message)

    async def _by_chat(self, delivery: Delivery, channel: str, to: Address, message: Outgoing) -> Outcome:
        port = self._ports.get(channel)
        if port is None:
            return Refused(RefusalKind.LATER, f"{channel} is off")
        return await port.send(to, [message], delivery.key, is_urgent=delivery.is_urgent)

    async def _by_parcel(self, load: Load, contact: Contact, message: Outgoing) -> Outcome:
        report = load.report
        assert report is not None
        letter = parcel(load.delivery, report, message.text, words(FIRST), load.link)
        if contact.channel is Channel.EMAIL:
            if self._email is None:
                return Refused(RefusalKind.LATER, "mail is off: GUARDIAN_SMTP_HOST is empty")
            return await self._email.send(contact.address, letter)
        assert self._webhook is not None
        return await self._webhook.send(contact.address, contact.secret or "", letter, self._now())

    def _message(self, load: Load) -> Outgoing:
        report, delivery = load.report, load.delivery
        assert report is not None
        if delivery.purpose is Purpose.UPDATE and delivery.payload is not None:
            message = message_from_json(delivery.payload["message"])
            return Outgoing(message.text, buttons=message.buttons, edits=delivery.payload["edits"], is_protected=True)
        show = cards.reminder if delivery.purpose is Purpose.REMINDER else cards.card
        return show(report, self._house.map.directory, words(FIRST), self._now(), load.link)

    async def _topic(self, load: Load) -> str | None:
        if load.contact is None or load.report is None or not load.contact.uses_topics:
            return None
        port = self._ports.get(load.contact.channel)
        return await port.open_topic(Address(load.contact.address, True), load.report.case) if port else None

    async def _answer_late(self, turn: Pending) -> None:
        """An answer that did not go out at once, as after a crash."""
        port = self._ports.get(turn.platform)
        if port is None:
            return
        reply = reply_from_json(turn.reply["reply"])
        to = Address(turn.reply["chat"], turn.reply["is_group"], turn.reply["topic"])
        outcome = await port.send(to, reply.messages, turn.key, is_urgent=turn.is_urgent)
        if not isinstance(outcome, Refused):
            await self._store.write(partial(turns.answered, events=[(turn.platform, turn.event)]))
        elif (
            outcome.kind in (RefusalKind.BLOCKED, RefusalKind.FAULT) or turn.received_at + turns.PATIENCE < self._now()
        ):
            log.error("reply_given_up", platform=turn.platform, kind=outcome.kind, reason=outcome.reason)
            await self._store.write(lambda tx: turns.give_up(tx, turn.platform, turn.event))
        elif outcome.said:
            await self._store.write(lambda tx: keep_rest(tx, turn.platform, turn.event, outcome.said))

    async def _fetch(self, attachment: Attachment) -> None:
        """Photos and recordings are fetched at once: the platforms keep them for a time they do not tell."""
        port = self._ports.get(attachment.platform)
        if port is None or attachment.ref is None:
            return
        content = await port.content(attachment.ref)
        if isinstance(content, Refused):
            if content.kind is RefusalKind.LATER and attachment.attempts < FETCHES:
                wait = timedelta(seconds=content.after or 2**attachment.attempts)
                await self._store.write(lambda tx: attachments.again(tx, attachment, tx.now + wait))
            else:
                await self._lose(attachment, content.reason)
            return
        from bot import pictures, recordings  # Pillow is read when the first photo comes

        clean = pictures.clean if attachment.kind == MediaKind.PHOTO else recordings.clean
        cleaned = await asyncio.to_thread(clean, content)
        if isinstance(cleaned, pictures.NotAPicture | recordings.NotARecording):
            await self._lose(attachment, cleaned.why)
            return
        kept = cleaned
        await self._store.write(lambda tx: attachments.keep(tx, attachment, kept.content, kept.media_type))

    async def _lose(self, attachment: Attachment, reason: str) -> None:
        log.error("attachment_lost", attachment=attachment.id, reason=reason)
        await self._store.write(lambda tx: attachments.lose(tx, attachment))

    async def _sweep(self) -> None:
        now = self._now()
        if self._swept is not None and now - self._swept < SWEEP_EVERY:
            return
        self._swept = now
        erased = await self._store.write(partial(sweep, keep=self._house.keep))
        log.info("swept", reports=erased.reports, talks=erased.talks, people=erased.people)
        for state, number in (await self._store.read(deliveries.count_by_state)).items():
            DELIVERIES.labels(state).set(number)


async def _rounds(
    whole: Callable[[], Awaitable[int]], fresh: Callable[[], Awaitable[int]], wake: asyncio.Event
) -> None:
    """Look at everything each second, and at what may have just been queued whenever there is a hint."""
    clock = asyncio.get_running_loop().time
    looked = clock() - POLL
    while True:
        # A hint that comes from here on is not lost: it calls for one more look.
        wake.clear()
        try:
            if clock() - looked >= POLL:
                looked = clock()
                worked = await whole()
            else:
                worked = await fresh()
        except Exception:
            log.exception("courier_round_failed")
            worked = 0
        if not worked:
            try:
                async with asyncio.timeout(POLL):
                    await wake.wait()
            except TimeoutError:
                continue


def _break_silence(tx: Tx, house: House, person: PersonId) -> None:
    """Each talk by itself: one that cannot be played keeps no other waiting."""
    if people.by_id(tx, person) is not None and talks.is_silent(tx, person):
        break_silence(tx, house, person)


def _escalate(tx: Tx, house: House, late: StoredReport) -> None:
    """A case that was taken or moved on meanwhile is left alone: its row is held now, and has changed."""
    report = reports.by_id(tx, late.id)
    if report == late and not escalate(tx, house, report):
        log.error("report_unclaimed", report=report.id, step=report.step)
