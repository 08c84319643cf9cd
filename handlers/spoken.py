"""Words: danger first, then a code, a command, an answer, or something that is looked up."""

from __future__ import annotations

from dataclasses import replace

from directory.model import Unknown
from flows.crisis import Grade, Lexicon
from flows.talk import play, reopen
from flows.understand import is_word, mentions
from handlers import (
    adding,
    alert,
    caring,
    centers,
    danger,
    information,
    lookup,
    menu,
    news,
    planning,
    quiet,
    settling,
    talking,
)
from handlers.commands import add_to, command_in, do, hello, mistook, safe
from handlers.conversation import Moved
from handlers.going_on import back_to_kept, go_on, stop
from handlers.helplines import call
from handlers.house import House
from handlers.messages import Incoming, Outgoing, Reply
from handlers.offering import without_offer
from handlers.presses import Command, OnMenu
from handlers.scripts import FlowName
from locales import Words
from storage import invites, people, plans, reports, sites, talks
from storage.invites import InviteFor
from storage.people import Person
from storage.reports import takes_more
from storage.transaction import Tx


def hear(
    tx: Tx, house: House, lexicon: Lexicon, person: Person, event: Incoming, text: str, words: Words
) -> Reply | None:
    """What somebody wrote. Only words that say nothing but that one is safe are no danger, whatever a rule finds."""
    if danger.is_cared_for(tx, person) and is_word(text, "mistaken-words", words):
        return mistook(tx, house, person, words)
    if danger.is_cared_for(tx, person) and is_word(text, "safe-words", words):
        return safe(tx, house, person, words)
    alarm = danger.hear(
        tx, house, person, text, lexicon, words, is_named=lambda: information.named(text, words) is not None
    )
    if alarm is not None and not alarm.goes_on:
        is_heavy = alarm.care is Grade.IMMINENT
        planning.keep_unasked(tx, house, person, text, event.message, is_heavy=is_heavy)
        return alarmed(tx, house, person, alarm, words)
    reply = _ordinary(tx, house, lexicon, person, event, text, words, alarm)
    if alarm is None or reply is None:
        return reply
    whole = replace(reply, messages=(*alarm.messages, *without_offer(reply.messages)), heard=reply.heard or alarm.heard)
    return quiet.discreet(whole, words) if alarm.is_discreet else whole


def alarmed(tx: Tx, house: House, person: Person, alarm: danger.Alarm, words: Words) -> Reply:
    """The first answer to danger, and for the writer's own the first question of care."""
    if alarm.care is None:
        alone = Reply(alarm.messages, heard=alarm.heard)
        return quiet.discreet(alone, words) if alarm.is_discreet else alone
    said = caring.with_next_line(tx, house, alarm.messages, words) if alarm.is_first else alarm.messages
    begun = caring.start(tx, house, person, alarm.care, is_again=not alarm.is_first, is_minor=alarm.is_minor)
    asked = caring.show(tx, house, begun, words)
    return replace(asked, messages=(*said, *asked.messages), heard=alarm.heard)


def _ordinary(
    tx: Tx,
    house: House,
    lexicon: Lexicon,
    person: Person,
    event: Incoming,
    text: str,
    words: Words,
    alarm: danger.Alarm | None,
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
    if (about_news := news.hear(tx, house, person, text, words)) is not None:
        return about_news
    if is_word(text, "plan-delete-words", words):
        return planning.do(tx, house, person, planning.DELETE, words)
    command = command_in(text, words)
    at = talking.open_conversation(tx, house, person)
    is_cared_for = at is not None and at.flow is FlowName.CARE
    is_greeting = is_cared_for and not text.startswith("/")
    if command is Command.MENU and not is_greeting and not (is_cared_for and person.role is None):
        return hello(tx, house, person, words)
    if command not in (None, Command.MENU) and (at is None or command is not Command.CASES):
        return do(tx, house, person, OnMenu(command), words)
    is_free = person.talk is None or person.talk.is_paused
    if is_free and is_word(text, "stop-words", words) and danger.stop_all(tx, person):
        return Reply((Outgoing(words.text("care-stopped")),))
    if is_free:
        if (now_used := lookup.replaced(tx, house, text, words)) is not None:
            return now_used
        if (want := information.named(text, words)) is not None:
            return do(tx, house, person, OnMenu(Command.HELP, want), words)
    if (is_free or is_cared_for) and alarm is None and (waits := alert.awaits_answer(tx, person)) is not None:
        moved = add_to(tx, house, person, waits.case)
        return go_on(tx, house, talking.write_words(moved.conversation, text, event.message, words), words)
    if danger.is_in_care(tx, person):
        has_plan = plans.exists(tx, person.id)
        is_hushed = person.care_grade is None and quiet.is_hushed(person)
        weighs = Grade.VIOLENCE_NOW if is_hushed else person.care_grade
        return Reply((danger.stay(words, grade=weighs, has_more=at is not None, has_plan=has_plan),))
    if at is None:
        return _without_talk(tx, house, lexicon, person, event, text, words, alarm)
    if is_word(text, "stop-words", words):
        return stop(tx, house, at, words)
    if is_word(text, "back-words", words):
        return go_on(tx, house, Moved(at, reopen(at.script, at.talk)), words)
    if is_cared_for:
        return go_on(
            tx, house, caring.write(tx, house, at, text, event.message, words, is_alarming=alarm is not None), words
        )
    if at.flow is FlowName.HOME and not settling.may_answer(at, text, house, words):
        # A story is nobody's village: it goes where it would have gone without the question.
        if at.kept is None:
            talking.drop(tx, person)
            return _without_talk(tx, house, lexicon, replace(person, talk=None), event, text, words, alarm)
        at = back_to_kept(tx, house, at)
    is_of_others = alarm is not None and alarm.is_of_others
    told = is_of_others and isinstance(house.map.find(text), Unknown)
    kept = talking.keep_told(at, text, event.message, words) if told else None
    moved = kept or talking.write_words(at, text, event.message, words)
    if moved.is_refused and at.flow is FlowName.LOOKUP and (found := lookup.look_up(tx, house, person, text, words)):
        # Who types what they look for need not choose it from a list.
        talking.drop(tx, person)
        return found
    if moved.is_refused and is_of_others:
        # Whoever tells of a knife is not told that it was no answer.
        talks.pause(tx, person.id)
        return Reply((danger.paused(words, at.flow),))
    return go_on(tx, house, moved, words)


def _hidden(tx: Tx, house: House, person: Person, words: Words) -> Reply:
    """Short and discreet for somebody who must not be heard; then the place, or the question that waits."""
    people.change(tx, person.id, care_grade=None)
    at = talking.open_conversation(tx, house, person)
    moved = Moved(at, play(at.script, at.talk)) if at else talking.start(tx, house, person, FlowName.HIDDEN)
    asked = go_on(tx, house, moved, words)
    first = Outgoing(words.text("care-hidden"), buttons=(call("110", words),))
    return replace(asked, messages=(first, *asked.messages))


def _without_talk(
    tx: Tx,
    house: House,
    lexicon: Lexicon,
    person: Person,
    event: Incoming,
    text: str,
    words: Words,
    alarm: danger.Alarm | None,
) -> Reply:
    """Words outside of any talk: a look-up, more for a case that is still open, or a report that begins."""
    if (asked := lookup.asked_for(house, text, lexicon, words)) is not None:
        return asked
    if person.role is None:
        return hello(tx, house, person, words)
    latest = next((report for report in reports.of_reporter(tx, person.id, 1) if takes_more(report)), None)
    if latest is not None:
        if alarm is None and (found := adding.look_up(tx, house, person, latest, text, event.message, words)):
            return found
        added = talking.start(tx, house, person, FlowName.ADDITION, {"case": latest.case})
        return go_on(tx, house, talking.write_words(added.conversation, text, event.message, words), words)
    if mentions(text, "outreach-words", words):
        return do(tx, house, person, OnMenu(Command.OUTREACH), words)
    not_understood = Reply((menu.menu(tx, person, words, words.text("not-understood")),))
    return lookup.look_up(tx, house, person, text, words) or not_understood


def _join_site(tx: Tx, person: Person, site_id: int, words: Words) -> Reply:
    site = sites.by_id(tx, site_id)
    if site is None:
        return Reply((Outgoing(words.text("site-code-bad")),))
    role = person.role or "clerk"
    people.change(tx, person.id, site_id=site.id, role=role)
    joined = replace(person, site_id=site.id, role=role)
    return Reply((menu.menu(tx, joined, words, words.text("site-joined", name=site.name)),))
