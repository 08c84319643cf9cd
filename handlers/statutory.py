"""What the law still asks of a reporter who is bound: their own words put together, ready to be sent by themselves.

It is an answer to its writer and to nobody else; a message here is no report in the sense of the law (procedures §4.1).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from directory.hours import TAIPEI
from directory.model import Concern
from flows.duty import reported_where
from flows.questions import dialled
from flows.report import sign_label
from flows.where import place_from, place_line
from handlers import menu
from handlers.asking import say
from handlers.house import House
from handlers.messages import Button, Outgoing, Reply
from handlers.presses import Command, OnMenu, data
from locales import FIRST, Words
from locales import words as words_of
from storage import reports
from storage.people import Person
from storage.reports import StoredReport
from storage.transaction import Tx


def offer(case: str, words: Words) -> Button:
    """The way to the summary of one's own report."""
    return Button(words.text("duty-summary"), data(OnMenu(Command.SUMMARY, case)))


def summary(tx: Tx, house: House, person: Person, report: StoredReport, words: Words) -> Reply:
    """The report as a text to paste, in Chinese because authorities read it; what it goes to, in the person's words."""
    try:
        body = reports.body(tx, report.id)
    except reports.Gone:
        return Reply((menu.cases(tx, person, words),))
    where = reported_where(person.role, Concern(report.kind), house.map.directory)
    how = words.text("duty-summary-how") if where is None else f"{words.text('duty-summary-how')}\n{say(where, words)}"
    late = Outgoing(words.text("duty-summary-late"), buttons=(offer(report.case, words),))
    pasted = Outgoing(_text(report, body, house), later=late)
    return Reply((Outgoing(how), pasted))


def _text(report: StoredReport, body: Mapping[str, Any], house: House) -> str:
    chinese, directory = words_of(FIRST), house.map.directory
    signs = chinese.text("list-comma").join(say(sign_label(sign), chinese) for sign in body["signs"])
    rows = (
        ("duty-row-when", f"{report.received_at.astimezone(TAIPEI):%Y-%m-%d %H:%M}"),
        ("row-kind", chinese.text(f"kind-{report.kind.replace('_', '-')}")),
        ("row-where", say(place_line(place_from(body["place"]), directory), chinese)),
        ("row-home", say(place_line(place_from(body["home"]), directory), chinese) if body["home"] is not None else ""),
        ("row-signs", signs),
        ("row-story", "\n".join(text for text, _ in body["told"]["parts"])),
        ("duty-row-done", chinese.text("duty-done-here", case=report.case)),
        ("duty-row-by", _reporter(body, chinese)),
    )
    return "\n".join(f"{chinese.text(label)}：{value}" for label, value in rows if value)


def _reporter(body: Mapping[str, Any], chinese: Words) -> str:
    role = chinese.text(f"role-{body['role'].replace('_', '-')}") if body["role"] else ""
    phone = dialled(body["phone"]) if body["phone"] else ""
    return " ".join(part for part in (role, body["call_me"] or "", phone) if part)
