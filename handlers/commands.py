"""What a person can ask for outside of a question, by button, by /command or in their own words."""

from __future__ import annotations

from dataclasses import replace

from flows.talk import play
from flows.understand import in_list
from handlers import (
    adding,
    alert,
    caring,
    correcting,
    danger,
    information,
    lookup,
    menu,
    mistaken,
    news,
    planning,
    quiet,
    referring,
    settling,
    statutory,
    talking,
    telling,
)
from handlers.conversation import Conversation, Moved
from handlers.going_on import back_to_kept, go_on, on_with
from handlers.house import House
from handlers.messages import Outgoing, Reply
from handlers.presses import ASK, MISTAKEN, PAGE, SAFE, STOP, Command, OnMenu
from handlers.scripts import TELLING, FlowName
from locales import Words
from locales import words as words_of
from storage import people, reports, talks
from storage.people import Person
from storage.reports import StoredReport
from storage.transaction import Tx


def do(tx: Tx, house: House, person: Person, on: OnMenu, words: Words) -> Reply:
    """A command, whatever talk is open."""
    match on.command:
        case Command.REPORT | Command.MEAL if (kept := _kept_report(tx, house, person)) is not None:
            return go_on(tx, house, Moved(kept, play(kept.script, kept.talk), (words.text("talk-kept"),)), words)
        case Command.REPORT if on.about and (already := _telling(tx, house, person)) is not None:
            return go_on(tx, house, on_with(already, information.concern_in(on.about), words), words)
        case Command.REPORT:
            return telling.tell(tx, house, person, on.about, words)
        case Command.HOME if (place := house.map.directory.place_with(on.about)) is not None:
            return settling.settled(tx, house, person, place, words)
        case Command.HELP | Command.FIND | Command.DUTY | Command.GATEKEEPER | Command.MOOD | Command.HOME:
            begun = information.begin(tx, house, person, on, words)
            return begun if isinstance(begun, Reply) else go_on(tx, house, begun, words)
        case Command.QUIET:
            return Reply((quiet.choose(tx, person, on.about, words),))
        case Command.PLAN:
            return planning.do(tx, house, person, on.about, words)
        case Command.OUTREACH:
            return go_on(tx, house, referring.begin(tx, house, person), words)
        case Command.AGAIN:
            own = own_report(tx, person, on.about)
            mended = referring.amend(tx, house, person, own) if own is not None else None
            if mended is None:
                return Reply((Outgoing(words.text("outreach-again-not-now")), menu.cases(tx, person, words)))
            return go_on(tx, house, mended, words)
        case Command.FORM:
            own = own_report(tx, person, on.about)
            shown = referring.own_form(tx, house, own, words) if own is not None else None
            return Reply((shown or menu.cases(tx, person, words),))
        case Command.MEAL:
            return go_on(tx, house, talking.start(tx, house, person, FlowName.MEAL), words)
        case Command.CASES:
            return Reply((menu.cases(tx, person, words),))
        case Command.SUMMARY:
            own = own_report(tx, person, on.about)
            if own is None:
                return Reply((menu.cases(tx, person, words),))
            return statutory.summary(tx, house, person, own, words)
        case Command.CASE:
            own = own_report(tx, person, on.about)
            return Reply((menu.case(own, words) if own is not None else menu.cases(tx, person, words),))
        case Command.ADD | Command.WITHDRAW:
            own = own_report(tx, person, on.about)
            if own is None:
                return Reply((menu.cases(tx, person, words),))
            if on.command is Command.ADD:
                return go_on(tx, house, add_to(tx, house, person, own.case), words)
            return go_on(tx, house, talking.start(tx, house, person, FlowName.WITHDRAWAL, {"case": own.case}), words)
        case Command.ADD_SAID:
            added = adding.add(tx, house, person, on.about, words)
            return added if isinstance(added, Reply) else go_on(tx, house, add_to(tx, house, person, added), words)
        case Command.CARDS:
            return lookup.turn(tx, house, on.about, words) or Reply((menu.menu(tx, person, words),))
        case Command.PRINT:
            return lookup.for_paper(tx, house, on.about, words) or Reply((menu.menu(tx, person, words),))
        case Command.WRONG:
            return correcting.correct(tx, house, on.about, words) or Reply((menu.menu(tx, person, words),))
        case Command.NEWS:
            asked = news.do(tx, house, person, on.about, words)
            return do(tx, house, person, asked, words) if isinstance(asked, OnMenu) else asked
        case Command.LANGUAGE:
            return Reply((menu.languages(words),))
        case Command.SPEAK:
            return _speak(tx, house, person, on.about)
        case Command.ERASE:
            return go_on(tx, house, talking.start(tx, house, person, FlowName.ERASURE), words)
        case Command.CARE if on.about == ASK:
            return Reply((caring.ask_later(tx, person, words),))
        case Command.CARE if on.about == STOP:
            danger.stop_all(tx, person)
            return Reply((Outgoing(words.text("care-stopped")),))
        case Command.CARE if on.about == MISTAKEN:
            return mistook(tx, house, person, words)
        case Command.CARE if on.about == SAFE:
            return safe(tx, house, person, words)
        case Command.CARE if on.about == PAGE:
            people.change(tx, person.id, care_until=tx.now + danger.CARE)
            paged = alert.raise_alarm(tx, house, person, words)
            heard = danger.answered(tx, person, caring.grade_of(tx, person), "care.page", danger.Action.PAGED)
            return Reply((paged,), heard=heard)
        case Command.CARE:
            return go_on(tx, house, caring.again(tx, house, person, on.about, words), words)
        case Command.CONTINUE | Command.MENU:
            at = talking.open_conversation(tx, house, person)
            if at is None:
                return hello(tx, house, person, words)
            if at.kept is not None:
                at = back_to_kept(tx, house, at)
            talks.resume(tx, person.id)
            return go_on(tx, house, Moved(at, play(at.script, at.talk)), words)


def _kept_report(tx: Tx, house: House, person: Person) -> Conversation | None:
    """The report that waits behind what is open: whoever asks for a report goes on with that one, and loses nothing."""
    at = talking.open_conversation(tx, house, person)
    if at is None or at.kept is None or at.kept["flow"] not in (FlowName.REPORT, FlowName.MEAL):
        return None
    waited = back_to_kept(tx, house, at)
    talks.resume(tx, person.id)
    return waited


def _telling(tx: Tx, house: House, person: Person) -> Conversation | None:
    """The talk in which somebody is told of already: what a button would tell belongs into that one."""
    at = talking.open_conversation(tx, house, person)
    return at if at is not None and at.flow in TELLING else None


def safe(tx: Tx, house: House, person: Person, words: Words) -> Reply:
    """Safe now, or a false alarm: passed on and asked no further; what was interrupted waits where it stood."""
    noted = alert.say_safe(tx, house, person, words)
    at = talking.open_conversation(tx, house, person)
    if at is None or at.flow is not FlowName.CARE:
        return Reply((noted,))
    kept = caring.leave(tx, house, at)
    return Reply((noted, *((danger.paused(words, kept.flow),) if kept is not None else ())))


def mistook(tx: Tx, house: House, person: Person, words: Words) -> Reply:
    """A false alarm: sorry in one line, and on with what was going on; staff who were told decide themselves."""
    running = alert.current(tx, person)
    if running is not None and running.closed_at is None:
        return safe(tx, house, person, words)
    mistaken.let_go(tx, person)
    sorry = words.text("mistaken-sorry")
    at = talking.open_conversation(tx, house, person)
    if at is not None and at.flow is FlowName.CARE:
        kept = caring.leave(tx, house, at)
        at = talking.open_conversation(tx, house, replace(person, talk=kept))
    if at is None:
        return Reply((menu.menu(tx, replace(person, talk=None), words, sorry),))
    talks.resume(tx, person.id)
    return go_on(tx, house, Moved(at, play(at.script, at.talk), (sorry,)), words)


def add_to(tx: Tx, house: House, person: Person, case: str) -> Moved:
    """More for a case of the person's; what waits behind the questions of care goes on waiting."""
    at = talking.open_conversation(tx, house, person)
    kept = at.kept if at is not None and at.flow is FlowName.CARE else None
    moved = talking.start(tx, house, person, FlowName.ADDITION, {"case": case})
    return replace(moved, conversation=replace(moved.conversation, kept=kept))


def hello(tx: Tx, house: House, person: Person, words: Words) -> Reply:
    """First contact asks who is writing; afterwards, the menu."""
    if person.role is None:
        return go_on(tx, house, talking.start(tx, house, person, FlowName.ENROL), words)
    return Reply((menu.menu(tx, person, words),))


def command_in(text: str, words: Words) -> Command | None:
    """The command that the whole text is, in any of its ways."""
    if text.startswith("/"):
        name = text[1:].split()[0].split("@")[0].lower() if len(text) > 1 else ""
        return _SLASH.get(name, Command.MENU)
    return _SPOKEN.get(in_list(text, _SPOKEN, words) or "")


def _speak(tx: Tx, house: House, person: Person, language: str) -> Reply:
    """Another language, with the question on the screen asked again in it."""
    words = words_of(language)
    people.change(tx, person.id, language=words.language)
    spoken = replace(person, language=words.language)
    at = talking.open_conversation(tx, house, spoken)
    if at is None:
        return Reply((menu.menu(tx, spoken, words, words.text("language-set")),))
    return go_on(tx, house, Moved(at, play(at.script, at.talk), (words.text("language-set"),)), words)


def own_report(tx: Tx, person: Person, case: str) -> StoredReport | None:
    return next((report for report in reports.of_reporter(tx, person.id) if report.case == case), None)


_SLASH = {
    "start": Command.MENU,
    "menu": Command.MENU,
    "help": Command.HELP,
    "duty": Command.DUTY,
    "find": Command.FIND,
    "report": Command.REPORT,
    "outreach": Command.OUTREACH,
    "cases": Command.CASES,
    "language": Command.LANGUAGE,
    "erase": Command.ERASE,
    "village": Command.HOME,
    "plan": Command.PLAN,
    "news": Command.NEWS,
}
_SPOKEN = {
    "menu-words": Command.MENU,
    "language-words": Command.LANGUAGE,
    "erase-words": Command.ERASE,
    "report-words": Command.REPORT,
    "outreach-words": Command.OUTREACH,
    "cases-words": Command.CASES,
    "help-words": Command.HELP,
    "find-words": Command.FIND,
    "duty-words": Command.DUTY,
    "plan-words": Command.PLAN,
    "quiet-words": Command.QUIET,
    "home-words": Command.HOME,
}
