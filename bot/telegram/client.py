"""Speaking to Telegram, through python-telegram-bot over the application's one session.

Messages are prepared dicts, and what comes back is read as it is: through the SDK's own `send_message`, which builds
objects from both, one costs nearly twice the CPU.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

import aiohttp
from telegram import BotCommand, BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats, User
from telegram.error import TelegramError, TimedOut

from bot.telegram.incoming import UPDATES
from bot.telegram.outgoing import Call, calls
from bot.telegram.refusals import BROKEN_OFF, NO_CONNECTION, TIMED_OUT, is_gone_message, is_unchanged, refused
from bot.telegram.sdk import Told, Unreached, over
from handlers.messages import Outcome, Outgoing, Refused, Sent

# Its debugging lines hold whole messages.
logging.getLogger("telegram").setLevel(logging.INFO)

TIMEOUT = aiohttp.ClientTimeout(total=10)

T = TypeVar("T")


class Telegram:
    """One bot, over a session that the application opens and closes."""

    def __init__(
        self,
        session: aiohttp.ClientSession,
        token: str,
        api_base: str = "https://api.telegram.org",
        timeout: aiohttp.ClientTimeout = TIMEOUT,
    ) -> None:
        self._bot = over(session, token, api_base.rstrip("/"), timeout)

    async def send(self, chat: str, messages: Sequence[Outgoing], topic: str | None = None) -> Outcome:
        """Say or change these messages, in order; the first refusal ends it and tells how many were said."""
        sent: list[str] = []
        for said, message in enumerate(messages):
            for call in calls(chat, [message], topic):
                result = await self._call(call)
                if isinstance(result, Refused):
                    return replace(result, said=said)
                sent.extend(result.messages)
        return Sent(tuple(sent))

    async def content(self, file_id: str) -> bytes | Refused:
        """The bytes of a photo or a recording of up to 20 MB."""
        file = await _asked(self._bot.get_file(file_id))
        if isinstance(file, Refused):
            return file
        data = await _asked(file.download_as_bytearray())
        return data if isinstance(data, Refused) else bytes(data)

    async def me(self) -> User | Refused:
        """Who this bot is, and whether it may read all messages of a group."""
        return await _asked(self._bot.get_me())

    async def set_webhook(self, url: str, secret: str) -> Outcome:
        """Ask for updates at this address; those that wait already are kept."""
        return _sent(await _asked(self._bot.set_webhook(url, secret_token=secret, allowed_updates=UPDATES)))

    async def set_commands(
        self, commands: Mapping[str, str], language: str | None = None, *, for_groups: bool = False
    ) -> Outcome:
        """Show these commands, each with its description, in the menu of private chats or of groups."""
        scope = BotCommandScopeAllGroupChats() if for_groups else BotCommandScopeAllPrivateChats()
        listed = [BotCommand(name, description) for name, description in commands.items()]
        return _sent(await _asked(self._bot.set_my_commands(listed, scope=scope, language_code=language)))

    async def create_topic(self, chat: str, name: str) -> str | Refused:
        """A new topic in a group; the bot must be allowed to manage them."""
        topic = await _asked(self._bot.create_forum_topic(int(chat), name))
        return topic if isinstance(topic, Refused) else str(topic.message_thread_id)

    async def leave(self, chat: str) -> Outcome:
        """Leave a group."""
        return _sent(await _asked(self._bot.leave_chat(int(chat))))

    async def _call(self, call: Call) -> Outcome:
        try:
            # Asked for by a method's plain name, the SDK warns at every call that it has a method of that name.
            result = await self._bot.do_api_request(f"{call.method}_", api_kwargs=dict(call.payload))
        except Told as no:
            if is_unchanged(no.status, no.answer):
                return Sent((str(call.payload["message_id"]),))
            if call.method != "sendMessage" and is_gone_message(no.status, no.answer):
                return await self._call(call.instead) if call.instead else Sent()
            return refused(no.status, no.answer)
        except TelegramError as error:
            return _unanswered(error)
        return Sent((str(result["message_id"]),) if isinstance(result, dict) and "message_id" in result else ())


async def _asked(answer: Awaitable[T]) -> T | Refused:
    """What the SDK gives, its exceptions turned into `Refused`."""
    try:
        return await answer
    except Told as no:
        return refused(no.status, no.answer)
    except TelegramError as error:
        return _unanswered(error)


def _unanswered(error: TelegramError) -> Refused:
    if isinstance(error, TimedOut):
        return TIMED_OUT
    return NO_CONNECTION if isinstance(error, Unreached) else BROKEN_OFF


def _sent(answer: Any | Refused) -> Outcome:
    return answer if isinstance(answer, Refused) else Sent()
