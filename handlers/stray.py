"""What was said at the wrong moment: kept for the story it belongs to, and shown before it is sent."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from flows.forms import OneOf, Summary
from flows.questions import read_story
from flows.report import STORY_LONGEST, Consent
from flows.talk import Ask, NotAnAnswer, Raw, Turn, draft, play
from flows.understand import add_words, is_slip
from handlers.conversation import Conversation
from handlers.scripts import FlowName

STRAY = "story"
"""The question that collects what was said too early."""


def keep_stray(at: Conversation, turn: Turn, question: Ask[Any], text: str, message: str | None) -> Turn | None:
    """What was said at the wrong question, kept for the story; None for a slip, or when there is no room for it."""
    if at.flow not in (FlowName.REPORT, FlowName.MEAL, FlowName.OUTREACH) or is_slip(text) or question.key == STRAY:
        return None
    if STRAY in turn.path and not isinstance(question.form, OneOf | Summary):
        return None
    gathered = add_words(gathered_so_far(at, turn, STRAY), text, message)
    try:
        read_story(gathered, STORY_LONGEST)
    except NotAnAnswer:
        return None
    return gather(at, turn, STRAY, gathered)


def gathered_so_far(at: Conversation, turn: Turn, key: str) -> Raw:
    """What there is of a story: its draft, or once it is told, the answer."""
    return at.talk.answers[key].raw if _is_told(turn, key) else at.talk.drafts.get(key)


def gather(at: Conversation, turn: Turn, key: str, gathered: Raw) -> Turn:
    """The talk with this as its story so far; one that is told already has grown, so consent is asked again."""
    if not _is_told(turn, key):
        return play(at.script, draft(at.talk, key, gathered))
    told = replace(at.talk.answers[key], raw=gathered)
    return play(at.script, replace(at.talk, answers={**at.talk.answers, key: told}))


def _is_told(turn: Turn, key: str) -> bool:
    return key in turn.path and turn.question is not None and turn.question.key != key


def or_add(at: Conversation, key: str, raw: Raw) -> Raw:
    """Sending a meal report, with words kept from before, first shows them: none is lost, none goes out unseen."""
    told = at.talk.answers.get(STRAY)
    has_words = STRAY in at.talk.drafts or (told is not None and told.raw is not None)
    is_sending = at.flow is FlowName.MEAL and key == "send" and raw == Consent.SEND
    return Consent.ADD.value if is_sending and has_words else raw
