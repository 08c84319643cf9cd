"""A person's turn in a conversation: what they said or pressed becomes an answer, and the next question."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any, Final

from flows.forms import ManyOf, MustRead, OneOf, Story, Summary, WhereAt
from flows.questions import read_story
from flows.report import STORY_LONGEST
from flows.talk import (
    Answer,
    Ask,
    NotAnAnswer,
    Raw,
    Talk,
    Turn,
    amend,
    answer,
    begin,
    draft,
    forget,
    from_json,
    keep,
    play,
    reopen,
    take_back,
)
from flows.understand import add_media, add_words, is_word, tells_more, understand
from handlers.asking import ask, say, ticked
from handlers.conversation import Conversation as Conversation
from handlers.conversation import Moved as Moved
from handlers.house import House
from handlers.messages import Reply
from handlers.presses import SEEN, OnQuestion, Verb
from handlers.scripts import BESIDE, FlowName, script
from handlers.stray import STRAY, gather, gathered_so_far, keep_stray, or_add
from locales import Words
from storage import attachments, people, talks
from storage.people import OpenTalk, Person
from storage.transaction import Tx

_REPORTS: Final = (FlowName.REPORT, FlowName.MEAL, FlowName.OUTREACH)


def open_conversation(tx: Tx, house: House, person: Person) -> Conversation | None:
    """The conversation the person is in, if any."""
    if person.talk is None:
        return None
    state: Mapping[str, Any] = person.talk.state
    flow = FlowName(person.talk.flow)
    playing = script(tx, house, person, flow, state["args"])
    talk = from_json(state["talk"])
    return Conversation(person, flow, state["args"], playing, talk, state.get("kept"), state.get("number"))


def behind(tx: Tx, house: House, at: Conversation) -> Conversation | None:
    """The conversation that waits behind this one, if any."""
    if at.kept is None:
        return None
    return open_conversation(tx, house, replace(at.person, talk=OpenTalk(at.kept["flow"], at.kept["state"], True)))


def start(tx: Tx, house: House, person: Person, flow: FlowName, args: Mapping[str, str] | None = None) -> Moved:
    """A new conversation at its first question; an unfinished one before it is dropped with all it held."""
    if person.talk is not None:
        drop(tx, person)
    started = replace(person, talk_no=person.talk_no + 1, talk=None)
    people.change(tx, person.id, talk_no=started.talk_no)
    given = args or {}
    playing = script(tx, house, started, flow, given)
    turn = begin(playing)
    return Moved(Conversation(started, flow, given, playing, turn.talk), turn)


def start_answered(
    tx: Tx,
    house: House,
    person: Person,
    flow: FlowName,
    answers: Mapping[str, Raw],
) -> Moved:
    """A new conversation that stands behind the questions a button has answered already."""
    begun = start(tx, house, person, flow)
    if not answers:
        return begun
    talk = Talk(answers={key: Answer(raw) for key, raw in answers.items()})
    return replace(begun, turn=play(begun.conversation.script, talk))


def start_with(tx: Tx, house: House, person: Person, flow: FlowName, drafts: Mapping[str, Raw], opening: str) -> Moved:
    """A new conversation that keeps what was said before it could begin."""
    begun = start(tx, house, person, flow)
    turn = replace(begun.turn, talk=replace(begun.turn.talk, drafts=drafts))
    moved = Moved(begun.conversation, turn, (opening,))
    keep_talk(tx, house, moved)
    return moved


def drop(tx: Tx, person: Person) -> None:
    """Forget the conversation and what was sent for it."""
    talks.end(tx, person.id)
    attachments.drop_loose(tx, person.id)


def keep_talk(tx: Tx, house: House, moved: Moved) -> None:
    """Store where the conversation stands, and when to ask about a silence."""
    at = moved.conversation
    # A report that waits behind care or the like is due as if it had been asked about: danger now goes out unfinished.
    due = tx.now + house.patience.quiet if at.flow in _REPORTS else None
    if at.kept is not None and at.kept["flow"] in _REPORTS:
        due = tx.now + house.patience.quiet
        if at.flow not in BESIDE:
            due += house.patience.abandoned
    talks.keep(tx, at.person.id, at.flow, at.state_with(moved.turn.talk), due)


def show(moved: Moved, words: Words) -> Reply:
    """The next question, in words and buttons."""
    return Reply(ask(moved.turn, moved.conversation.number, words, moved.before), moved.toast)


def write_words(at: Conversation, text: str, message: str | None, words: Words) -> Moved:
    """Somebody wrote instead of pressing: understood, or asked again kindly; what they wrote is kept."""
    turn = play(at.script, at.talk)
    question = turn.question
    assert question is not None, "a stored talk waits for an answer"
    if at.talk.asked is not None and at.talk.asked[0] != question.key:
        return _write_elsewhere(at, at.talk.asked[0], text, message, words)
    if at.talk.reopened == question.key and is_word(text, "keep", words):
        return Moved(at, keep(at.script, at.talk))
    begun = ticked(question, at.talk) if isinstance(question.form, ManyOf) else at.talk.drafts.get(question.key)
    try:
        raw = or_add(at, question.key, understand(question.form, text, words, begun, message))
        if tells_more(question.form, text, words) and (kept := keep_stray(at, turn, question, text, message)):
            return Moved(at, answer(at.script, kept.talk, raw, message), (words.text("kept-words"),))
        return Moved(at, answer(at.script, at.talk, raw, message, at=turn))
    except NotAnAnswer as why:
        sorry = say(why.line, words)
        kept = keep_stray(at, turn, question, text, message)
        if kept is not None:
            # Who tells a story is not told as well that it was no answer; the buttons are shown again.
            is_choice = isinstance(question.form, OneOf | ManyOf | Summary)
            return Moved(at, kept, (words.text("kept-words"), *(() if is_choice else (sorry,))))
        return Moved(at, play(at.script, at.talk), (sorry,), is_refused=True)


def keep_told(at: Conversation, text: str, message: str | None, words: Words) -> Moved | None:
    """Words of somebody else's danger are nobody's address: kept for the story, and the place is asked for again.

    None where no place is asked for, or in a talk that has no story.
    """
    turn = play(at.script, at.talk)
    question = turn.question
    if question is None or not (isinstance(question.form, WhereAt) or question.key.endswith(".district")):
        return None
    kept = keep_stray(at, turn, question, text, message)
    return Moved(at, kept, (words.text("kept-words"),)) if kept is not None else None


def _write_elsewhere(at: Conversation, asked: str, text: str, message: str | None, words: Words) -> Moved:
    """Words for a question that the talk no longer stands at: they are never taken for an answer to another.

    A deploy has put a question before it, or the answer to an earlier one was taken back.
    """
    if asked != STRAY:
        return Moved(at, play(at.script, at.talk))
    gathered = add_words(at.talk.drafts.get(STRAY), text, message)
    return Moved(at, play(at.script, draft(at.talk, STRAY, gathered)), (words.text("kept-words"),))


def is_choice(at: Conversation, text: str, words: Words) -> bool:
    """Whether these words are one of the answers that the question on the screen offers."""
    question = play(at.script, at.talk).question
    if question is None or not isinstance(question.form, OneOf):
        return False
    try:
        understand(question.form, text, words)
    except NotAnAnswer:
        return False
    return True


def share_spot(at: Conversation, latitude: float, longitude: float, address: str | None, words: Words) -> Moved:
    """Somebody shared their location: the answer, if a place is asked for, else kept until it is."""
    raw: Raw = {"point": [latitude, longitude], **({"address": address} if address else {})}
    turn = play(at.script, at.talk)
    if turn.question is not None and isinstance(turn.question.form, WhereAt):
        try:
            return Moved(at, answer(at.script, at.talk, raw))
        except NotAnAnswer as why:
            return Moved(at, turn, (say(why.line, words),))
    place, _, part = question.key.partition(".") if (question := turn.question) is not None else ("", "", "")
    if part:
        # The place was asked for more exactly, and this is more exact.
        try:
            return Moved(at, amend(at.script, at.talk, place, raw))
        except NotAnAnswer as why:
            return Moved(at, turn, (say(why.line, words),))
    return Moved(at, play(at.script, draft(at.talk, "where", raw)), (words.text("kept-words"),))


def add_attachment(at: Conversation, attachment: int, caption: str | None, message: str | None, words: Words) -> Moved:
    """A photo or recording: part of the story, now or when it is asked for."""
    turn = play(at.script, at.talk)
    question = turn.question
    key = question.key if question is not None and isinstance(question.form, Story) else STRAY
    is_here = question is not None and question.key == key
    gathered = add_media(gathered_so_far(at, turn, key), attachment)
    before = () if is_here else (words.text("sorry-media-here"),)
    if caption:
        try:
            read_story(add_words(gathered, caption, message), STORY_LONGEST)
        except NotAnAnswer as why:
            before = (*before, say(why.line, words))
        else:
            gathered = add_words(gathered, caption, message)
    return Moved(at, gather(at, turn, key, gathered), before)


def press(at: Conversation, pressed: OnQuestion, words: Words) -> Moved:
    """A button of a question: of the one on the screen, or of an earlier one, whose answer it then changes."""
    if pressed.talk != at.number:
        return Moved(at, play(at.script, at.talk), (words.text("sorry-stale"),), words.text("sorry-stale"))
    turn = play(at.script, at.talk)
    if turn.question is not None and _is_outdated(turn.question, pressed):
        return Moved(at, turn, (words.text("sorry-stale"),), words.text("sorry-stale"))
    match pressed.verb:
        case Verb.BACK if turn.question is not None and turn.question.key == pressed.key:
            return Moved(at, reopen(at.script, at.talk))
        case Verb.EDIT if pressed.key == "where" and "where" in at.talk.answers and "where" not in turn.path:
            # Filled in from a card before its question has come: it is asked for when its turn comes.
            return Moved(at, play(at.script, forget(at.talk, pressed.key)), (words.text("tell-place-later"),))
        case Verb.EDIT:
            return Moved(at, reopen(at.script, at.talk, pressed.key))
        case Verb.KEEP if at.talk.reopened == pressed.key:
            return Moved(at, keep(at.script, at.talk))
        case Verb.TICK if turn.question is not None and turn.question.key == pressed.key:
            return Moved(at, _tick(at, turn.question, pressed.value))
        case Verb.ANSWER | Verb.DONE if turn.question is not None and turn.question.key == pressed.key:
            return _answer(at, or_add(at, pressed.key, _raw(turn.question, pressed, at.talk)), turn, words)
        case Verb.ANSWER if pressed.key in turn.path:
            return _change_earlier(at, pressed, words)
        case Verb.ANSWER | Verb.DONE if at.talk.asked is not None and at.talk.asked[0] == pressed.key:
            # On the screen, but the talk stands at an earlier question now. A button without a value may mean
            # several things, so that one is asked again when its turn comes.
            raw = at.talk.drafts.get(pressed.key) if pressed.verb is Verb.DONE else pressed.value or None
            return Moved(at, answer(at.script, at.talk, raw))
        case _:
            return Moved(at, turn)


def unsend(at: Conversation, message: str, media: Collection[int] = ()) -> Moved:
    """What came in this message is forgotten; an answer it gave is asked for again."""
    return Moved(at, take_back(at.script, at.talk, message, media))


def _answer(at: Conversation, raw: Raw, turn: Turn, words: Words) -> Moved:
    try:
        return Moved(at, answer(at.script, at.talk, raw, at=turn))
    except NotAnAnswer as why:
        return Moved(at, turn, (say(why.line, words),))


def _change_earlier(at: Conversation, pressed: OnQuestion, words: Words) -> Moved:
    """A second tap of the same button changes nothing; another option of an old question changes that answer."""
    asked = reopen(at.script, at.talk, pressed.key).question
    assert asked is not None
    if _is_outdated(asked, pressed):
        return Moved(at, play(at.script, at.talk), (words.text("sorry-stale"),), words.text("sorry-stale"))
    raw = or_add(at, pressed.key, _raw(asked, pressed, at.talk))
    given = at.talk.answers.get(pressed.key)
    if given is not None and given.raw == raw:
        return Moved(at, play(at.script, at.talk))
    try:
        return Moved(at, amend(at.script, at.talk, pressed.key, raw))
    except NotAnAnswer as why:
        return Moved(at, play(at.script, at.talk), (say(why.line, words),))


def _raw(question: Ask[Any], pressed: OnQuestion, talk: Talk) -> Raw:
    """The answer a button stands for."""
    form = question.form
    if isinstance(form, MustRead):
        return True
    if isinstance(form, WhereAt):
        if pressed.verb is Verb.DONE:
            return talk.drafts.get(question.key)
        return {"unknown": True} if pressed.value == "unknown" else {"known": pressed.value.removeprefix("known:")}
    if isinstance(form, ManyOf):
        return ticked(question, talk)
    if isinstance(form, Story):
        return talk.drafts.get(question.key)
    if isinstance(form, Summary):
        return pressed.value.partition(SEEN)[0]
    return pressed.value or None


def _is_outdated(question: Ask[Any], pressed: OnQuestion) -> bool:
    """Whether this is the button of an older summary: it was for what that one showed."""
    seen = pressed.value.partition(SEEN)[2]
    is_consent = isinstance(question.form, Summary) and pressed.verb is Verb.ANSWER and pressed.key == question.key
    return is_consent and seen not in ("", question.about)


def _tick(at: Conversation, question: Ask[Any], value: str) -> Turn:
    boxes = ticked(question, at.talk)
    boxes = [sign for sign in boxes if sign != value] if value in boxes else [*boxes, value]
    return play(at.script, draft(at.talk, question.key, boxes))
