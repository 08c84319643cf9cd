"""What travels to a center by e-mail or webhook: that there is a case, and where to open it. Never its content."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from locales import Words
from storage.deliveries import Delivery, Purpose
from storage.reports import StoredReport


@dataclass(frozen=True, slots=True)
class Facts:
    """What a center's own system may know of a case before anybody has logged in."""

    what: Purpose  # a card, a reminder or an update
    case: str
    kind: str
    urgency: str
    county: str | None
    district: str | None
    state: str
    accept_by: datetime
    is_unfinished: bool


@dataclass(frozen=True, slots=True)
class Parcel:
    """One thing to tell a center; its key and time are the same at every attempt, its link is a fresh one."""

    key: str  # a UUID: who gets the same one twice may drop the second
    at: datetime  # when it was written, not when it is sent
    subject: str
    text: str = field(repr=False)
    link: str | None = field(repr=False)  # the case on the console
    facts: Facts

    @property
    def case(self) -> str:
        """The case's number."""
        return self.facts.case


def parcel(delivery: Delivery, report: StoredReport, text: str, words: Words, link: str | None) -> Parcel:
    """A delivery as it is sent; `text` is that of the case's card, which holds no content either."""
    facts = Facts(
        delivery.purpose,
        report.case,
        report.kind,
        report.urgency,
        report.county,
        report.district,
        report.state,
        report.accept_by,
        report.is_unfinished,
    )
    subject = words.text("alert-mail-subject" if report.is_alert else "mail-subject", case=report.case)
    body = text if link is None else f"{text}\n\n{words.text('mail-footer', link=link)}"
    return Parcel(delivery.key, delivery.created_at, subject, body, link, facts)
