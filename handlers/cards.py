"""The card of a case as it travels to a center: number, kind, urgency, district, time left. Never content."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from directory.hours import TAIPEI
from directory.model import Directory, Place
from handlers.messages import AnyButton, Button, LinkButton, Outgoing, SayButton
from handlers.presses import OnCase, data
from locales import Words
from storage.reports import StoredReport


class CaseAction(StrEnum):
    """What a colleague can do with a card, as it stands in a button."""

    ACCEPT = "accept"
    NOT_OURS = "not_ours"
    HAND_TO = "hand_to"
    ASK = "ask"
    ASK_THIS = "ask_this"
    BACK = "back"
    GOES_ON = "goes_on"  # of a referral: the visits go on
    GIVE_BACK = "give_back"
    BACK_FOR = "back_for"


def card(report: StoredReport, directory: Directory, words: Words, now: datetime, link: str | None) -> Outgoing:
    """A new case with its buttons."""
    return Outgoing(
        _text("alert-card" if report.is_alert else "card-new", report, directory, words, now),
        buttons=buttons(report, words, link),
        is_protected=True,
    )


def reminder(report: StoredReport, directory: Directory, words: Words, now: datetime, link: str | None) -> Outgoing:
    """The same case once more, because nobody has taken it."""
    return Outgoing(
        _text("alert-card-reminder" if report.is_alert else "card-reminder", report, directory, words, now),
        buttons=buttons(report, words, link),
        is_protected=True,
    )


def taken(report: StoredReport, words: Words, by: str, at: datetime, edits: str | None = None) -> Outgoing:
    """The card of a case that somebody has taken."""
    text = words.text("card-taken", case=report.case, by=by, at=clock(at))
    return Outgoing(text, buttons=(), edits=edits, is_protected=True)


def buttons(report: StoredReport, words: Words, link: str | None) -> tuple[AnyButton, ...]:
    """Accept · not ours · ask the reporter · open."""
    accept = words.text("card-accept")
    given: list[AnyButton] = [
        SayButton(accept, f"{accept} {report.case}", data(OnCase(CaseAction.ACCEPT, report.case))),
        Button(words.text("card-not-ours"), data(OnCase(CaseAction.NOT_OURS, report.case))),
        Button(words.text("alert-ask" if report.is_alert else "card-ask"), data(OnCase(CaseAction.ASK, report.case))),
    ]
    if link is not None:
        given.append(LinkButton(words.text("card-open"), link))
    return tuple(given)


def after_visit(report: StoredReport, words: Words) -> tuple[AnyButton, ...]:
    """What can come of a referral that was taken: the visits go on, or it goes back to who sent it."""
    return (
        Button(words.text("card-outreach-goes-on"), data(OnCase(CaseAction.GOES_ON, report.case))),
        Button(words.text("card-outreach-back"), data(OnCase(CaseAction.GIVE_BACK, report.case))),
    )


def day(at: datetime) -> str:
    """A day and hour as a colleague reads it, in Taiwan's time."""
    return at.astimezone(TAIPEI).strftime("%m/%d %H:%M")


def headline(report: StoredReport, directory: Directory, words: Words) -> str:
    """Case number, kind, urgency and district in one line."""
    here = Place(district=report.district)
    area = directory.name_of(here) if report.district is not None else words.text("card-no-district")
    return words.text(
        "card-headline",
        case=report.case,
        kind=words.text(f"card-kind-{report.kind.replace('_', '-')}"),
        urgency=words.text(f"urgency-{report.urgency}"),
        area=area,
    )


def clock(at: datetime) -> str:
    """A moment as a colleague reads it, in Taiwan's time."""
    return at.astimezone(TAIPEI).strftime("%H:%M")


def _text(id: str, report: StoredReport, directory: Directory, words: Words, now: datetime) -> str:
    lines = [
        words.text(id, case=report.case)
        if report.is_alert
        else words.text(id, headline=headline(report, directory, words))
    ]
    if report.is_unfinished:
        lines.append(words.text("card-unfinished"))
    left = report.accept_by - now
    if left > timedelta():
        hours, minutes = divmod(int(left.total_seconds() // 60), 60)
        lines.append(words.text("card-accept-by", at=clock(report.accept_by), hours=hours, minutes=minutes))
    else:
        lines.append(words.text("card-overdue", at=clock(report.accept_by)))
    return "\n".join(lines)
