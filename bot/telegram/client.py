"""Speaking to Telegram.

python-telegram-bot knows the methods, the errors and the files. Messages are prepared dicts and go
through its request layer directly: on loopback, 50 at a time, a message with three buttons costs
0.36 ms of CPU, by `Bot.send_message`, which builds the message that comes back, 0.82 ms.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

import aiohttp
from telegram import Bot, BotCommand, BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats, User
from telegram.error import BadRequest, TelegramError
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter

from bot.telegram.incoming import UPDATES
from bot.telegram.outgoing import Call, calls
from bot.telegram.refusals import is_gone_message, is_unchanged, refused
from bot.telegram.request import TIMEOUT, SharedSession
from handlers.messages import Outcome, Outgoing, Refused, Sent

# Its debugging lines hold whole messages.
logging.getLogger("telegram").setLevel(logging.INFO)

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
        base = api_base.rstrip("/")
        self._request = SharedSession(session, timeout)
        self._bot = Bot(
            token,
            base_url=f"{base}/bot",
            base_file_url=f"{base}/file/bot",
            request=self._request,
            get_updates_request=self._request,
        )
        self._address = self._bot.base_url

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
            result = await self._post(call)
        except BadRequest as error:
            if is_unchanged(error):
                return Sent((str(call.payload["message_id"]),))
            if call.method != "sendMessage" and is_gone_message(error):
                return await self._call(call.instead) if call.instead else Sent()
            return refused(error)
        except TelegramError as error:
            return refused(error)
        number = result.get("message_id") if isinstance(result, dict) else None
        return Sent(() if number is None else (str(number),))

    async def _post(self, call: Call) -> object:
        # Not a public name of the SDK, whose version is pinned: its public way builds objects from everything.
        parameters = [RequestParameter(name, value, None) for name, value in call.payload.items()]
        return await self._request.post(f"{self._address}/{call.method}", RequestData(parameters))


async def _asked(answer: Awaitable[T]) -> T | Refused:
    """What the bot's method gives, its exceptions turned into `Refused`."""
    try:
        return await answer
    except TelegramError as error:
        return refused(error)


def _sent(answer: Any | Refused) -> Outcome:
    return answer if isinstance(answer, Refused) else Sent()
