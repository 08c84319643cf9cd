"""A word to a person outside of their own turn: queued in the same transaction as what caused it."""

from __future__ import annotations

from datetime import datetime

from flows.forms import Line
from handlers.asking import say
from handlers.messages import Button, Outgoing
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
    """Queue a sentence to whoever reported; False when they can no longer be reached."""
    person = reports.reporter(tx, report)
    return person is not None and tell(tx, person, dedupe, sentence, *offers, report=report)


def tell(
    tx: Tx,
    person_id: PersonId,
    dedupe: str,
    sentence: Line,
    *offers: Offer,
    report: ReportId | None = None,
    due_at: datetime | None = None,
) -> bool:
    """Queue a sentence to a person, in their language, not before `due_at`; the same `dedupe` twice is told once."""
    person = people.by_id(tx, person_id)
    if person is None or person.is_blocked:
        return False
    text = words(person.language)
    buttons = tuple(Button(say(label, text), data(pressed)) for label, pressed in offers)
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
            due_at=due_at,
        ),
    )
