"""Between a center and a reporter, neither of whom learns who the other is: questions, answers, additions."""

from __future__ import annotations

from collections.abc import Collection

from flows.forms import Line, line
from flows.questions import Told
from handlers import notices
from handlers.asking import say
from handlers.circulation import spread
from handlers.duty import Colleague
from handlers.messages import Outgoing
from handlers.presses import Command, OnMenu
from handlers.sendings import without_message
from locales import FIRST, words
from storage import attachments, correspondence, deliveries, reports, timeline
from storage.correspondence import Author
from storage.deliveries import Purpose
from storage.people import Person
from storage.reports import ReportState, StoredReport
from storage.timeline import Happened
from storage.transaction import Tx


def ask_reporter(
    tx: Tx, report: StoredReport, who: Colleague, question: str | Line, worker_id: int | None = None
) -> bool:
    """Pass a center's question on, a fixed one in the reporter's language; False when they cannot be reached."""
    asked = question if isinstance(question, str) else say(question, words(FIRST))
    correspondence.write(tx, report.id, Author.CENTER, asked, worker_id=worker_id)
    timeline.add(tx, report.id, Happened.ASKED, who.id)
    number = len(correspondence.of(tx, report.id))
    told = line("question-told", case=report.case, question=question)
    answer = (line("question-answer"), OnMenu(Command.ADD, report.case))
    return notices.tell_reporter(tx, report.id, f"question:{report.id}:{number}", told, answer)


def add_to_report(tx: Tx, report: StoredReport, told: Told, person: Person) -> None:
    """More from the reporter: kept with the case, and the center hears that there is something to read."""
    for text, message in told.parts:
        correspondence.write(tx, report.id, Author.REPORTER, text, message=message)
    attachments.tie(tx, told.media, person.id, report.id)
    is_answer, entries = awaits_answer(tx, report), timeline.of(tx, report.id)
    timeline.add(tx, report.id, Happened.ANSWERED if is_answer else Happened.ADDED, "reporter", photos=len(told.media))
    text = words(FIRST).text("answer-arrived" if is_answer else "added-arrived", case=report.case)
    spread(tx, report, Outgoing(text), f"added:{len(entries)}", is_news=True)


def awaits_answer(tx: Tx, report: StoredReport) -> bool:
    """Whether the center has asked something that the reporter has not answered yet."""
    entries = reversed(timeline.of(tx, report.id))
    asked = next((entry for entry in entries if entry.happened in (Happened.ASKED, Happened.ANSWERED)), None)
    return asked is not None and asked.happened is Happened.ASKED


def withdraw(tx: Tx, report: StoredReport) -> bool:
    """Take a report back while nobody has it yet; once it is accepted, the center is told of the wish."""
    text = words(FIRST)
    if not report.is_open:
        timeline.add(tx, report.id, Happened.WITHDRAWAL_ASKED, "reporter")
        spread(tx, report, Outgoing(text.text("withdraw-arrived", case=report.case)), "withdrawal", is_news=True)
        return False
    reports.change(tx, report.id, state=ReportState.WITHDRAWN, closed_at=tx.now, due_at=None, fence=report.fence + 1)
    timeline.add(tx, report.id, Happened.WITHDRAWN, "reporter")
    deliveries.cancel(tx, report.id, Purpose.CARD, Purpose.REMINDER)
    spread(tx, report, Outgoing(text.text("card-withdrawn", case=report.case)), "withdrawn")
    return True


def take_back(tx: Tx, person: Person, message: str, media: Collection[int] = ()) -> None:
    """What the person unsent disappears from their reports too; `media` are the attachments that are gone with it."""
    for report in reports.of_reporter(tx, person.id):
        try:
            body = dict(reports.body(tx, report.id))
        except reports.Gone:
            continue
        told = body["told"]
        left = {
            "parts": [part for part in told["parts"] if part[1] != message],
            "media": [each for each in told["media"] if each not in media],
        }
        form = {"outreach": without_message(body["outreach"], message, media)} if "outreach" in body else {}
        if left != told or form != {name: body[name] for name in form}:
            reports.rewrite(tx, report.id, {**body, **form, "told": left})
        correspondence.take_back(tx, report.id, message)
