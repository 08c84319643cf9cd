"""A referral's form, from what is sealed of it: for the desk, and for whoever sent it through a link of their own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from handlers.house import House
from paper.form import Filed, Form, Sending, outreach_form
from storage import correspondence, links, reports, timeline
from storage.correspondence import Author
from storage.links import LinkFor
from storage.reports import StoredReport
from storage.timeline import Happened
from storage.transaction import Tx


@dataclass(frozen=True, slots=True)
class Printed:
    """A form, and the county whose template it is filled into."""

    form: Form = field(repr=False)
    county: str | None


def form_of(tx: Tx, house: House, report: StoredReport, sending: int | None = None) -> Printed | None:
    """The form as it was sent last, or at an earlier sending; None when there is none or it is erased."""
    try:
        body = reports.body(tx, report.id)
        letters = correspondence.of(tx, report.id)
    except reports.Gone:
        return None
    if "outreach" not in body:
        return None
    sent = [*body["outreach"]["earlier"], {"body": body, "sent_at": body["outreach"]["sent_at"]}]
    number = len(sent) if sending is None else sending
    if not 1 <= number <= len(sent):
        return None
    added = tuple(letter.text for letter in letters if letter.author is Author.REPORTER and letter.text)
    sendings = tuple(_sending(each) for each in sent[:number])
    # An earlier sending is shown as it was then: how it came back stands in the later ones.
    of_then = (*sendings[:-1], Sending(sendings[-1].at))
    filed = Filed(report.case, sent[number - 1]["body"], of_then, added if number == len(sent) else ())
    return Printed(outreach_form(filed, house.map.directory), body["place"]["county"])


def own_link(tx: Tx, house: House, report: StoredReport) -> str:
    """A link to the form for whoever sent it: it opens once, for a quarter of an hour, and names nobody."""
    return f"{house.public_url}/form/{links.make(tx, report.id, house.patience.own_form, LinkFor.FORM)}"


def is_own_link(tx: Tx, token: str) -> bool:
    """Whether this link would open a form; nothing is used up, so a preview takes nothing away."""
    return links.names(tx, token, LinkFor.FORM) is not None


def fetch_own(tx: Tx, house: House, token: str, how: str) -> Printed | None:
    """The form this link opens, once; that it was fetched stands in the timeline."""
    named = links.use(tx, token, LinkFor.FORM)
    report = reports.by_id(tx, named) if named is not None else None
    printed = form_of(tx, house, report) if report is not None else None
    if report is not None and printed is not None:
        timeline.add(tx, report.id, Happened.FORM_FETCHED, "reporter", how=how)
    return printed


def _sending(each: Mapping[str, Any]) -> Sending:
    back = each.get("returned_at")
    return Sending(
        datetime.fromisoformat(each["sent_at"]),
        datetime.fromisoformat(back) if back is not None else None,
        each.get("reason"),
    )
