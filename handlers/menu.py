"""What a person can ask for outside of a question: the menu, their cases, their language, their erasure."""

from __future__ import annotations

from handlers.messages import AnyButton, Button, LinkButton, Outgoing
from handlers.presses import Command, OnMenu, data
from handlers.scripts import safety_point
from locales import LANGUAGES, NAMES, Words
from storage import reports
from storage.people import Person
from storage.reports import OUTREACH, OVER, ReportState, StoredReport
from storage.transaction import Tx


def menu(tx: Tx, person: Person, words: Words, opening: str | None = None) -> Outgoing:
    """What can be done here; an enrolled meal station begins with the meal."""
    shop = safety_point(tx, person)
    items: list[AnyButton] = []
    if person.talk is not None:
        items.append(_button(words, "menu-kept", Command.CONTINUE))
    if shop is not None and shop.serves_meals:
        items.append(_button(words, "menu-meal", Command.MEAL))
        items.append(_button(words, "menu-report-other", Command.REPORT))
    else:
        items.append(_button(words, "menu-report", Command.REPORT))
    items += [
        _button(words, "menu-outreach", Command.OUTREACH),
        _button(words, "menu-find", Command.FIND),
        _button(words, "menu-news", Command.NEWS),
        _button(words, "menu-help", Command.HELP),
        _button(words, "menu-duty", Command.DUTY),
        _button(words, "menu-plan", Command.PLAN),
        _button(words, "menu-cases", Command.CASES),
        _button(words, "language", Command.LANGUAGE),
        _button(words, "menu-erase", Command.ERASE),
    ]
    return Outgoing(opening or words.text("menu"), buttons=tuple(items))


def languages(words: Words) -> Outgoing:
    """The six languages, each under its own name."""
    buttons = tuple(Button(NAMES[code], data(OnMenu(Command.SPEAK, code))) for code in LANGUAGES)
    return Outgoing(words.text("language-choose"), buttons=buttons)


def cases(tx: Tx, person: Person, words: Words) -> Outgoing:
    """The person's own cases and where each stands."""
    own = reports.of_reporter(tx, person.id, most=8)
    if not own:
        return Outgoing(words.text("cases-none"), buttons=(_button(words, "menu-report", Command.REPORT),))
    lines = [words.text("case-line", case=report.case, state=_state(report, words)) for report in own]
    buttons = tuple(Button(report.case, data(OnMenu(Command.CASE, report.case))) for report in own)
    return Outgoing("\n".join([words.text("cases-list"), *lines]), buttons=buttons)


def case(report: StoredReport, words: Words) -> Outgoing:
    """One case, and what its reporter may still do."""
    items: list[AnyButton] = []
    if report.state is ReportState.RETURNED:
        items.append(Button(words.text("outreach-amend"), data(OnMenu(Command.AGAIN, report.case))))
    if report.state not in OVER:
        items.append(Button(words.text("case-add"), data(OnMenu(Command.ADD, report.case))))
        items.append(Button(words.text("case-withdraw"), data(OnMenu(Command.WITHDRAW, report.case))))
    if report.kind == OUTREACH:
        items.append(Button(words.text("own-form-get"), data(OnMenu(Command.FORM, report.case))))
    items.append(_button(words, "menu-cases", Command.CASES))
    line = words.text("case-line", case=report.case, state=_state(report, words))
    return Outgoing(line, buttons=tuple(items))


def privacy(public_url: str, words: Words) -> tuple[AnyButton, ...]:
    """The full privacy text, and the one tap that changes the language."""
    return (
        LinkButton(words.text("privacy-link"), f"{public_url}/privacy/{words.language}"),
        _button(words, "language", Command.LANGUAGE),
    )


def _button(words: Words, label: str, command: Command) -> Button:
    return Button(words.text(label), data(OnMenu(command)))


def _state(report: StoredReport, words: Words) -> str:
    return words.text(f"state-{report.state.replace('_', '-')}")
