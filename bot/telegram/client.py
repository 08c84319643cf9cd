"""Speaking to Telegram.

Messages are prepared dicts, posted through the application's session: the SDK's way there costs a third more CPU, and
building the message that comes back three times as much. python-telegram-bot does all that is rare, and is read when
that is first needed: it fills 12 MB of memory.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import aiohttp
import orjson

from bot.telegram.incoming import UPDATES
from bot.telegram.outgoing import Call, calls
from bot.telegram.refusals import NO_CONNECTION, TIMED_OUT, is_gone_message, is_unchanged, read, refused
from handlers.messages import Outcome, Outgoing, Refused, Sent

if TYPE_CHECKING:
    from telegram import Bot, User

# Its debugging lines hold whole messages.
logging.getLogger("telegram").setLevel(logging.INFO)

TIMEOUT = aiohttp.ClientTimeout(total=10)
_JSON = {"Content-Type": "application/json"}


class Telegram:
    """One bot, over a session that the application opens and closes."""

    def __init__(
        self,
        session: aiohttp.ClientSession,
        token: str,
        api_base: str = "https://api.telegram.org",
        timeout: aiohttp.ClientTimeout = TIMEOUT,
    ) -> None:
        self._session = session
        self._token = token
        self._base = api_base.rstrip("/")
        self._timeout = timeout
        self._sdk: Bot | None = None

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
        file = await self._asked(lambda bot: bot.get_file(file_id))
        if isinstance(file, Refused):
            return file
        data = await self._asked(lambda _: file.download_as_bytearray())
        return data if isinstance(data, Refused) else bytes(data)

    async def me(self) -> User | Refused:
        """Who this bot is, and whether it may read all messages of a group."""
        me: User | Refused = await self._asked(lambda bot: bot.get_me())
        return me

    async def set_webhook(self, url: str, secret: str) -> Outcome:
        """Ask for updates at this address; those that wait already are kept."""
        return _sent(await self._asked(lambda bot: bot.set_webhook(url, secret_token=secret, allowed_updates=UPDATES)))

    async def set_commands(
        self, commands: Mapping[str, str], language: str | None = None, *, for_groups: bool = False
    ) -> Outcome:
        """Show these commands, each with its description, in the menu of private chats or of groups."""
        from telegram import BotCommand, BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats

        scope = BotCommandScopeAllGroupChats() if for_groups else BotCommandScopeAllPrivateChats()
        listed = [BotCommand(name, description) for name, description in commands.items()]
        return _sent(await self._asked(lambda bot: bot.set_my_commands(listed, scope=scope, language_code=language)))

    async def create_topic(self, chat: str, name: str) -> str | Refused:
        """A new topic in a group; the bot must be allowed to manage them."""
        topic = await self._asked(lambda bot: bot.create_forum_topic(int(chat), name))
        return topic if isinstance(topic, Refused) else str(topic.message_thread_id)

    async def leave(self, chat: str) -> Outcome:
        """Leave a group."""
        return _sent(await self._asked(lambda bot: bot.leave_chat(int(chat))))

    async def _call(self, call: Call) -> Outcome:
        try:
            async with self._session.post(
                f"{self._base}/bot{self._token}/{call.method}",
                data=orjson.dumps(call.payload),
                headers=_JSON,
                timeout=self._timeout,
            ) as response:
                status, answer = response.status, read(await response.read())
        except TimeoutError:
            return TIMED_OUT
        except aiohttp.ClientError:
            return NO_CONNECTION
        if status == 200 and "result" in answer:
            result = answer["result"]
            return Sent((str(result["message_id"]),) if isinstance(result, dict) and "message_id" in result else ())
        if is_unchanged(status, answer):
            return Sent((str(call.payload["message_id"]),))
        if call.method != "sendMessage" and is_gone_message(status, answer):
            return await self._call(call.instead) if call.instead else Sent()
        return refused(status, answer)

    async def _asked(self, ask: Callable[[Bot], Awaitable[Any]]) -> Any | Refused:
        """What the SDK gives, its exceptions turned into `Refused`."""
        from telegram.error import TelegramError, TimedOut

        from bot.telegram.sdk import Told, over

        if self._sdk is None:
            self._sdk = over(self._session, self._token, self._base, self._timeout)
        try:
            return await ask(self._sdk)
        except Told as refusal:
            return refusal.refused
        except TimedOut:
            return TIMED_OUT
        except TelegramError:
            return NO_CONNECTION


def _sent(answer: Any | Refused) -> Outcome:
    return answer if isinstance(answer, Refused) else Sent()
