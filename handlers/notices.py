"""A word to a person outside of their own turn: queued in the same transaction as what caused it."""

from __future__ import annotations

from datetime import datetime

from flows.forms import Line
from handlers import quiet
from handlers.asking import say
from handlers.messages import AnyButton, Button, CallButton, Outgoing
from handlers.presses import Pressed, data
from handlers.wire import message_to_json
from locales import words
from storage import deliveries, people, reports
from storage.deliveries import NewDelivery, Purpose
from storage.people import PersonId
from storage.timeline import ReportId
from storage.transaction import Tx

Offer = tuple[Line, Pressed]
"""A button of a notice: its label in whatever language, and what it does."""


def tell_reporter(tx: Tx, report: ReportId, dedupe: str, sentence: Line, *offers: Offer) -> bool:
    """Queue a sentence to whoever reported; False when they can no longer be reached, or must not be written to."""
    person, is_alert = reports.reporter(tx, report), reports.is_alert(tx, report)
    if person is None or (is_alert and is_hushed(tx, report)):
        return False
    return tell(tx, person, dedupe, sentence, *offers, report=report, is_urgent=is_alert)


def is_hushed(tx: Tx, alert: ReportId) -> bool:
    """Whether whoever does the harm may read what comes unasked to the person this alert is about."""
    try:
        return bool(reports.body(tx, alert)["contact"] == "no")
    except reports.Gone:
        return True


def tell(
    tx: Tx,
    person_id: PersonId,
    dedupe: str,
    sentence: Line,
    *offers: Offer,
    report: ReportId | None = None,
    due_at: datetime | None = None,
    numbers: tuple[str, ...] = (),
    is_urgent: bool = False,
) -> bool:
    """Queue a sentence to a person, in their language, not before `due_at`; the same `dedupe` twice is told once.

    `numbers` stand first, each with a button that dials it.
    """
    person = people.by_id(tx, person_id)
    if person is None or person.is_blocked:
        return False
    at = quiet.may_come_at(person, due_at or tx.now)
    if at is None:
        return False
    text = words(person.language)
    calls: tuple[AnyButton, ...] = tuple(CallButton(text.text("call", number=number), number) for number in numbers)
    buttons = (*calls, *(Button(say(label, text), data(pressed)) for label, pressed in offers))
    message = Outgoing(say(sentence, text), buttons=buttons)
    return deliveries.add(
        tx,
        NewDelivery(
            Purpose.NOTICE,
            person.platform,
            f"notice:{dedupe}",
            report=report,
            person=person.id,
            payload={"message": message_to_json(message)},
            due_at=at if due_at is not None or at > tx.now else None,
            is_urgent=is_urgent,
        ),
    )
