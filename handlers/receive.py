"""The one way in: seen before? danger? command? talk? then the answer, all in one transaction."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from flows.crisis import Lexicon
from flows.talk import play, reopen
from flows.understand import is_word
from handlers import caring, centers, danger, following, information, lookup, menu, talking
from handlers.endings import finish
from handlers.house import House
from handlers.messages import (
    Button,
    Change,
    ChatChange,
    Edited,
    Incoming,
    Media,
    MediaKind,
    Outgoing,
    Press,
    Reply,
    Spot,
    Unsent,
    Words,
)
from handlers.presses import ASK, STOP, Command, OnCase, OnMenu, OnQuestion, Verb, read
from handlers.scripts import FlowName
from handlers.talking import Conversation, Moved
from handlers.wire import reply_from_json, reply_to_json
from locales import Words as Language
from locales import guess
from locales import words as words_of
from storage import attachments, invites, people, reports, sites, talks, turns
from storage.invites import InviteFor
from storage.people import Person
from storage.transaction import Tx


@dataclass(frozen=True, slots=True)
class Answered:
    """What to send for an event; nothing when `reply` is None."""

    reply: Reply | None
    key: str  # the idempotency key of the answer
    person: int | None
    wakes_courier: bool = False


def receive(tx: Tx, *, house: House, lexicon: Lexicon, event: Incoming) -> Answered:
    """Take an event in. Raises SeenBefore for one that was taken in already; nothing of it then happens twice."""
    person = None if event.is_group else people.find(tx, event.platform, event.chat)
    if event.is_group:
        reply = centers.in_group(tx, house, event)
    else:
        if person is None:
            person = people.welcome(tx, event.platform, event.chat, guess(event.language))
        reply = _answer(tx, house, lexicon, person, event)
    key = turns.remember(tx, event.platform, event.event, person.id if person else None, _pending(event, reply))
    return Answered(reply, key, person.id if person else None, wakes_courier(event, reply))


def again(tx: Tx, *, event: Incoming) -> Answered:
    """The answer of an event that came before, if it never went out."""
    waiting = turns.waiting(tx, event.platform, event.event)
    if waiting is None:
        return Answered(None, "", None)
    return Answered(reply_from_json(waiting["reply"]), waiting["key"], None)


def keep_rest(tx: Tx, platform: str, event: str, said: int) -> None:
    """The first messages of an answer are out, so that a second try begins after them."""
    waiting = turns.waiting(tx, platform, event)
    if waiting is not None and said:
        reply = waiting["reply"]
        rest = {"reply": {**reply, "messages": reply["messages"][said:]}}
        turns.keep_rest(tx, platform, event, {**waiting, **rest})


def apologize(tx: Tx, event: Incoming) -> Answered:
    """The answer to an event that could not be taken in: the talk stays as it was."""
    person = None if event.is_group else people.find(tx, event.platform, event.chat)
    words = words_of(person.language if person else guess(event.language))
    reply = Reply((danger.last_resort(words, "sorry-fault"),)) if not event.is_group else None
    key = turns.remember(tx, event.platform, event.event, person.id if person else None, _pending(event, reply))
    return Answered(reply, key, person.id if person else None)


def _pending(event: Incoming, reply: Reply | None) -> dict[str, Any] | None:
    """An answer with where it goes, as it is written down until it is out."""
    if reply is None:
        return None
    where = {"chat": event.chat, "is_group": event.is_group, "topic": event.topic, "callback": _callback(event)}
    return {**where, "reply": reply_to_json(reply)}


def wakes_courier(event: Incoming, reply: Reply | None) -> bool:
    """Whether the courier may have something to do at once; it would find it a second later anyway."""
    return isinstance(event.content, Media) or event.is_group or reply is None or not _asks_on(reply)


def _asks_on(reply: Reply) -> bool:
    """Whether the talk goes on with a question, so that nothing has been filed."""
    return any(
        isinstance(read(button.data), OnQuestion) for button in reply.messages[-1].buttons if isinstance(button, Button)
    )


def _answer(tx: Tx, house: House, lexicon: Lexicon, person: Person, event: Incoming) -> Reply | None:
    words = words_of(person.language)
    if person.is_blocked and not isinstance(event.content, Change):
        people.change(tx, person.id, blocked_at=None)
    if tx.now - person.seen_at > timedelta(days=1):
        people.change(tx, person.id, seen_at=tx.now)
    match event.content:
        case Change(ChatChange.BLOCKED):
            people.change(tx, person.id, blocked_at=tx.now)
            return None
        case Change(ChatChange.FOLLOWED):
            people.change(tx, person.id, blocked_at=None)
            return _hello(tx, house, person, words)
        case Change():
            return None
        case Unsent(message):
            return _unsent(tx, house, person, message, words)
        case Edited(text=text):
            alarm = danger.hear(tx, person, text, lexicon, words)
            if alarm is not None and (alarm.messages or alarm.care):
                return _alarmed(tx, house, person, alarm, words)
            return Reply((Outgoing(words.text("edited-note")),))
        case Press(data=pressed):
            return _pressed(tx, house, person, event, pressed, words)
        case Spot(latitude, longitude, address):
            at = talking.open_conversation(tx, house, person)
            if at is None:
                at = _begin(tx, house, person)
            return _go_on(tx, house, talking.share_spot(at, latitude, longitude, address, words), words)
        case Media():
            return _media(tx, house, person, event, event.content, words)
        case Words(text):
            return _words(tx, house, lexicon, person, event, text, words)


def _words(
    tx: Tx, house: House, lexicon: Lexicon, person: Person, event: Incoming, text: str, words: Language
) -> Reply | None:
    alarm = danger.hear(tx, person, text, lexicon, words)
    if alarm is not None and not alarm.goes_on:
        return _alarmed(tx, house, person, alarm, words)
    reply = _ordinary(tx, house, lexicon, person, event, text, words, is_alarming=alarm is not None)
    if alarm is None or reply is None:
        return reply
    return replace(reply, messages=(*alarm.messages, *reply.messages))


def _alarmed(tx: Tx, house: House, person: Person, alarm: danger.Alarm, words: Language) -> Reply:
    """The first answer to danger, and for the writer's own the first question of care."""
    if alarm.care is None:
        return Reply(alarm.messages)
    asked = caring.show(tx, house, caring.start(tx, house, person, alarm.care), words)
    return replace(asked, messages=(*alarm.messages, *asked.messages))


def _ordinary(
    tx: Tx,
    house: House,
    lexicon: Lexicon,
    person: Person,
    event: Incoming,
    text: str,
    words: Language,
    *,
    is_alarming: bool,
) -> Reply | None:
    """Words that are answered in their turn: a code, a command, an answer, or something we do not understand."""
    if danger.is_silent_sign(tx, person, text):
        return _hidden(tx, house, person, words)
    code = text.removeprefix("/start").strip()
    if (invite := invites.find(tx, code)) is not None:
        if invite.purpose is InviteFor.CENTER:
            return centers.bind(tx, house, event, invite)
        if invite.purpose is InviteFor.SITE:
            return _join_site(tx, person, int(invite.target), words)
    if invites.is_code(code):
        return Reply((Outgoing(words.text("site-code-bad")),))
    if (acted := centers.by_words(tx, house, event, text)) is not None:
        return acted
    command = _command(text, words)
    at = talking.open_conversation(tx, house, person)
    is_cared_for = at is not None and at.flow is FlowName.CARE
    if command is Command.MENU and not (is_cared_for and person.role is None):
        return _hello(tx, house, person, words)
    if command not in (None, Command.MENU) and (at is None or command is not Command.CASES):
        return _do(tx, house, person, OnMenu(command), words)
    is_free = person.talk is None or person.talk.is_paused
    if is_free and is_word(text, "stop-words", words) and danger.stop_asking(tx, person):
        return Reply((Outgoing(words.text("care-stopped")),))
    if danger.is_in_care(tx, person):
        return Reply((danger.stay(words, goes_on=at is not None),))
    if at is None:
        asked = lookup.asked_for(tx, house, text, lexicon, words)
        return asked or _without_talk(tx, house, person, text, event.message, words)
    if is_word(text, "stop-words", words):
        return _stop(tx, house, at, words)
    if is_word(text, "back-words", words):
        return _go_on(tx, house, Moved(at, reopen(at.script, at.talk)), words)
    if is_cared_for:
        return _go_on(tx, house, caring.write(at, text, event.message, words, is_alarming=is_alarming), words)
    return _go_on(tx, house, talking.write_words(at, text, event.message, words), words)


def _hidden(tx: Tx, house: House, person: Person, words: Language) -> Reply:
    """Short and discreet for somebody who must not be heard; then the place, or the question that waits."""
    people.change(tx, person.id, care_grade=None)
    at = talking.open_conversation(tx, house, person)
    moved = Moved(at, play(at.script, at.talk)) if at else talking.start(tx, house, person, FlowName.HIDDEN)
    asked = _go_on(tx, house, moved, words)
    first = Outgoing(words.text("care-hidden"), buttons=(danger.call("110", words),))
    return replace(asked, messages=(first, *asked.messages))


def _pressed(tx: Tx, house: House, person: Person, event: Incoming, pressed: str, words: Language) -> Reply | None:
    match read(pressed):
        case OnMenu() as on:
            return _do(tx, house, person, on, words)
        case OnCase() as case:
            return centers.on_case(tx, house, event, case)
        case OnQuestion() as on:
            at = talking.open_conversation(tx, house, person)
            if at is None:
                stale = words.text("sorry-stale")
                return Reply((menu.menu(tx, person, words, stale),), stale)
            if at.kept is not None and on.talk == at.kept["state"]["number"]:
                at = _back_to_kept(tx, house, at)
            if on.verb is Verb.STOP and on.talk == at.number:
                return _stop(tx, house, at, words)
            moved = talking.press(at, on, words)
            reply = _go_on(tx, house, moved, words)
            if on.verb is Verb.TICK and reply.messages and isinstance(event.content, Press):
                return replace(reply, messages=_in_place(reply.messages, event.content.on_message))
            return reply
        case None:
            stale = words.text("sorry-stale")
            return Reply((menu.menu(tx, person, words, stale),), stale)


def _do(tx: Tx, house: House, person: Person, on: OnMenu, words: Language) -> Reply:
    """A command, whatever talk is open."""
    match on.command:
        case Command.REPORT:
            return _go_on(tx, house, information.report_on(tx, house, person, on.about), words)
        case Command.HELP | Command.DUTY | Command.GATEKEEPER | Command.MOOD:
            begun = information.begin(tx, house, person, on, words)
            return begun if isinstance(begun, Reply) else _go_on(tx, house, begun, words)
        case Command.MEAL:
            return _go_on(tx, house, talking.start(tx, house, person, FlowName.MEAL), words)
        case Command.CASES:
            return Reply((menu.cases(tx, person, words),))
        case Command.CASE:
            own = _own(tx, person, on.about)
            return Reply((menu.case(own, words) if own is not None else menu.cases(tx, person, words),))
        case Command.ADD | Command.WITHDRAW:
            own = _own(tx, person, on.about)
            if own is None:
                return Reply((menu.cases(tx, person, words),))
            flow = FlowName.ADDITION if on.command is Command.ADD else FlowName.WITHDRAWAL
            return _go_on(tx, house, talking.start(tx, house, person, flow, {"case": own.case}), words)
        case Command.LANGUAGE:
            return Reply((menu.languages(words),))
        case Command.SPEAK:
            return _speak(tx, house, person, on.about)
        case Command.ERASE:
            return _go_on(tx, house, talking.start(tx, house, person, FlowName.ERASURE), words)
        case Command.CARE if on.about == ASK:
            return Reply((caring.ask_later(tx, person, words),))
        case Command.CARE if on.about == STOP:
            danger.stop_asking(tx, person)
            return Reply((Outgoing(words.text("care-stopped")),))
        case Command.CARE:
            return _go_on(tx, house, caring.again(tx, house, person, on.about, words), words)
        case Command.CONTINUE | Command.MENU:
            at = talking.open_conversation(tx, house, person)
            if at is None:
                return _hello(tx, house, person, words)
            if at.kept is not None:
                at = _back_to_kept(tx, house, at)
            talks.resume(tx, person.id)
            return _go_on(tx, house, Moved(at, play(at.script, at.talk)), words)


def _back_to_kept(tx: Tx, house: House, at: Conversation) -> Conversation:
    """The talk that waited behind care, as it was left."""
    waited = talking.open_conversation(tx, house, replace(at.person, talk=caring.leave(tx, house, at)))
    assert waited is not None, "there is one that was kept"
    return waited


def _hello(tx: Tx, house: House, person: Person, words: Language) -> Reply:
    """First contact asks who is writing; afterwards, the menu."""
    if person.role is None:
        return _go_on(tx, house, talking.start(tx, house, person, FlowName.ENROL), words)
    return Reply((menu.menu(tx, person, words),))


def _without_talk(tx: Tx, house: House, person: Person, text: str, message: str | None, words: Language) -> Reply:
    """Words outside of any talk: more for a case that is still open, or a report that begins."""
    if person.role is None:
        return _hello(tx, house, person, words)
    latest = next((report for report in reports.of_reporter(tx, person.id, 1) if report.closed_at is None), None)
    if latest is not None:
        added = talking.start(tx, house, person, FlowName.ADDITION, {"case": latest.case})
        return _go_on(tx, house, talking.write_words(added.conversation, text, message, words), words)
    not_understood = Reply((menu.menu(tx, person, words, words.text("not-understood")),))
    return lookup.look_up(tx, house, text, words) or not_understood


def _begin(tx: Tx, house: House, person: Person) -> Conversation:
    flow = FlowName.ENROL if person.role is None else FlowName.REPORT
    moved = talking.start(tx, house, person, flow)
    return replace(moved.conversation, talk=moved.turn.talk)


def _media(tx: Tx, house: House, person: Person, event: Incoming, media: Media, words: Language) -> Reply:
    at = talking.open_conversation(tx, house, person)
    if at is not None and at.flow in (FlowName.CARE, FlowName.HIDDEN):
        return _go_on(tx, house, Moved(at, play(at.script, at.talk), (words.text("crisis-repeat"),)), words)
    if media.kind is MediaKind.OTHER:
        sorry = words.text("sorry-media")
        if at is None:
            return Reply((menu.menu(tx, person, words, sorry),))
        return _go_on(tx, house, Moved(at, play(at.script, at.talk), (sorry,)), words)
    if at is None:
        latest = next((report for report in reports.of_reporter(tx, person.id, 1) if report.closed_at is None), None)
        if latest is None or person.role is None:
            at = _begin(tx, house, person)
        else:
            moved = talking.start(tx, house, person, FlowName.ADDITION, {"case": latest.case})
            at = replace(moved.conversation, talk=moved.turn.talk)
    attachment = attachments.note(tx, person.id, event.platform, media.kind, media.ref)
    return _go_on(tx, house, talking.add_attachment(at, attachment, media.caption, event.message, words), words)


def _unsent(tx: Tx, house: House, person: Person, message: str, words: Language) -> Reply | None:
    """LINE asks that what was taken back is no longer used; it gives no reply token, so nothing is answered."""
    following.take_back(tx, person, message)
    at = talking.open_conversation(tx, house, person)
    if at is not None:
        talking.keep_talk(tx, house, talking.unsend(at, message))
    return None


def _join_site(tx: Tx, person: Person, site_id: int, words: Language) -> Reply:
    site = sites.by_id(tx, site_id)
    if site is None:
        return Reply((Outgoing(words.text("site-code-bad")),))
    role = person.role or "clerk"
    people.change(tx, person.id, site_id=site.id, role=role)
    joined = replace(person, site_id=site.id, role=role)
    return Reply((menu.menu(tx, joined, words, words.text("site-joined", name=site.name)),))


def _speak(tx: Tx, house: House, person: Person, language: str) -> Reply:
    """Another language, with the question on the screen asked again in it."""
    words = words_of(language)
    people.change(tx, person.id, language=words.language)
    spoken = replace(person, language=words.language)
    at = talking.open_conversation(tx, house, spoken)
    if at is None:
        return Reply((menu.menu(tx, spoken, words, words.text("language-set")),))
    return _go_on(tx, house, Moved(at, play(at.script, at.talk), (words.text("language-set"),)), words)


def _stop(tx: Tx, house: House, at: Conversation, words: Language) -> Reply:
    if at.flow is FlowName.CARE:
        return Reply(caring.still_here(caring.leave(tx, house, at), words))
    talking.drop(tx, at.person)
    without = replace(at.person, talk=None)
    return Reply((menu.menu(tx, without, words, words.text("report-stopped")),))


def _go_on(tx: Tx, house: House, moved: Moved, words: Language) -> Reply:
    """Store where the talk stands and ask on; or, at its end, do what it was for."""
    if moved.turn.is_over:
        return finish(tx, house, moved, words)
    if moved.conversation.flow is FlowName.CARE:
        return caring.show(tx, house, moved, words)
    talking.keep_talk(tx, house, moved)
    shown = talking.show(moved, words)
    if moved.conversation.flow is FlowName.ENROL:
        last = shown.messages[-1]
        extended = replace(last, asides=(*last.asides, *menu.privacy(house.public_url, words)))
        return replace(shown, messages=(*shown.messages[:-1], extended))
    return shown


def _in_place(messages: tuple[Outgoing, ...], message: str | None) -> tuple[Outgoing, ...]:
    """A ticked box changes the message it stands on, where the platform can."""
    return (*messages[:-1], replace(messages[-1], edits=message))


def _own(tx: Tx, person: Person, case: str) -> reports.StoredReport | None:
    return next((report for report in reports.of_reporter(tx, person.id) if report.case == case), None)


def _command(text: str, words: Language) -> Command | None:
    if text.startswith("/"):
        name = text[1:].split()[0].split("@")[0].lower() if len(text) > 1 else ""
        return _SLASH.get(name, Command.MENU)
    for list_id, command in _SPOKEN:
        if is_word(text, list_id, words):
            return command
    return None


def _callback(event: Incoming) -> str | None:
    return event.content.callback if isinstance(event.content, Press) else None


_SLASH = {
    "start": Command.MENU,
    "menu": Command.MENU,
    "help": Command.HELP,
    "duty": Command.DUTY,
    "report": Command.REPORT,
    "cases": Command.CASES,
    "language": Command.LANGUAGE,
    "erase": Command.ERASE,
}
_SPOKEN = (
    ("menu-words", Command.MENU),
    ("language-words", Command.LANGUAGE),
    ("erase-words", Command.ERASE),
    ("report-words", Command.REPORT),
    ("cases-words", Command.CASES),
    ("help-words", Command.HELP),
    ("duty-words", Command.DUTY),
)
