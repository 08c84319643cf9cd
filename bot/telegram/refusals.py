"""What Telegram's refusals mean for the sender."""

from __future__ import annotations

from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, TelegramError

from bot.telegram.request import TooFast
from bot.texts import without_people
from handlers.messages import RefusalKind, Refused

# A person who deleted the account, a group that is gone, or one that let the bot in and no longer lets it speak.
_GONE_CHATS = (
    "chat not found",
    "user not found",
    "peer_id_invalid",
    "have no rights to send",
    "not enough rights to send",
)
_GONE_MESSAGES = ("message to edit not found", "message can't be edited", "message_id_invalid")


def refused(error: TelegramError) -> Refused:
    """What to do about an error of the Bot API."""
    reason = without_people(error.message)
    match error:
        case ChatMigrated(new_chat_id=new):
            return Refused(RefusalKind.MOVED, "the group has a new id", new_chat=str(new))
        case TooFast(after=after):
            return Refused(RefusalKind.LATER, reason, after=after)
        case Forbidden():
            return Refused(RefusalKind.BLOCKED, reason)
        case BadRequest() if any(words in error.message.lower() for words in _GONE_CHATS):
            return Refused(RefusalKind.BLOCKED, reason)
        case BadRequest() | InvalidToken():
            return Refused(RefusalKind.FAULT, reason)
        case _:
            return Refused(RefusalKind.LATER, reason)


def is_unchanged(error: BadRequest) -> bool:
    """Whether the message already stands as it was to be changed to."""
    return "message is not modified" in error.message.lower()


def is_gone_message(error: BadRequest) -> bool:
    """Whether the message that was to be changed is no longer there."""
    return any(words in error.message.lower() for words in _GONE_MESSAGES)
