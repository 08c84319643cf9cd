"""What Telegram's refusals mean for the sender."""

from __future__ import annotations

from bot.reading import Json, may
from bot.texts import without_people
from handlers.messages import RefusalKind, Refused

TIMED_OUT = Refused(RefusalKind.LATER, "no answer in time", is_unsure=True)
BROKEN_OFF = Refused(RefusalKind.LATER, "the connection broke off", is_unsure=True)
NO_CONNECTION = Refused(RefusalKind.LATER, "no connection")

# A person who deleted the account, a group that is gone, or one that let the bot in and no longer lets it speak.
_GONE_CHATS = (
    "chat not found",
    "user not found",
    "peer_id_invalid",
    "have no rights to send",
    "not enough rights to send",
)
_GONE_MESSAGES = ("message to edit not found", "message can't be edited", "message_id_invalid")


def refused(status: int, answer: Json) -> Refused:
    """What to do about a refusal."""
    said = may(answer, "description", str) or ""
    reason = without_people(f"{status} {said}".strip())
    parameters = may(answer, "parameters", dict) or {}
    if (new := may(parameters, "migrate_to_chat_id", int)) is not None:
        return Refused(RefusalKind.MOVED, "the group has a new id", new_chat=str(new))
    if status == 429:
        wait = may(parameters, "retry_after", int)
        return Refused(RefusalKind.LATER, reason, after=None if wait is None else float(wait))
    if status == 403 or (status == 400 and _says(answer, _GONE_CHATS)):
        return Refused(RefusalKind.BLOCKED, reason)
    if status in (400, 401, 404):
        return Refused(RefusalKind.FAULT, reason)
    return Refused(RefusalKind.LATER, reason, is_unsure=True)


def is_unchanged(status: int, answer: Json) -> bool:
    """Whether the message already stands as it was to be changed to."""
    return status == 400 and _says(answer, ("message is not modified",))


def is_gone_message(status: int, answer: Json) -> bool:
    """Whether the message that was to be changed is no longer there."""
    return status == 400 and _says(answer, _GONE_MESSAGES)


def _says(answer: Json, any_of: tuple[str, ...]) -> bool:
    said = (may(answer, "description", str) or "").lower()
    return any(words in said for words in any_of)
