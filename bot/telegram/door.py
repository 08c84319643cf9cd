"""Telegram's door: the secret header, then the update, then 200 whatever became of it.

Anything but 200 would hold back this chat's next updates for up to a day.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable
from datetime import datetime

import orjson
import structlog
from aiohttp import web

from bot.metrics import FAULTS
from bot.ports import Port
from bot.reading import Json, NotAWebhook, OddEvent, read_object
from bot.reception import Reception
from bot.telegram.incoming import incoming
from bot.telegram.inline import Inline, is_inline
from handlers.messages import Platform, Press

log = structlog.get_logger()

TOAST = 200
"""The most a word over the chat may hold (Bot API, answerCallbackQuery)."""


class TelegramDoor:
    def __init__(
        self, reception: Reception, port: Port, secret: str, now: Callable[[], datetime], inline: Inline
    ) -> None:
        self._inline = inline
        self._reception = reception
        self._port = port
        self._secret = secret.encode()
        self._now = now

    async def webhook(self, request: web.Request) -> web.Response:
        """401 for what does not carry our secret; else 200, once it is committed or set aside."""
        given = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
        if not hmac.compare_digest(given.encode("utf-8", "replace"), self._secret):
            return web.Response(status=401)
        answer = await self.take(await request.read())
        return web.Response(body=orjson.dumps(answer), content_type="application/json") if answer else web.Response()

    async def take(self, body: bytes, *, anew: bool = False) -> Json | None:
        """One update; an odd one is set aside. `anew` forgets that it came before.

        Gives the call that lets a pressed button stop spinning. It goes back as the webhook's answer, which spares
        a call; Telegram does not tell what became of it, and nothing hangs on it.
        """
        try:
            update = read_object(body)
            if is_inline(update):
                return await self._suggest(update)
            heard = incoming(update, self._now())
        except (NotAWebhook, OddEvent) as odd:
            await self._reception.set_aside(Platform.TELEGRAM, body, str(odd))
            return None
        if heard is None:
            return None
        take = self._reception.take_anew if anew else self._reception.take
        toast = await take(self._port, heard, body)
        if not isinstance(heard.content, Press) or heard.content.callback is None:
            return None
        said = {"text": toast[:TOAST]} if toast else {}
        return {"method": "answerCallbackQuery", "callback_query_id": heard.content.callback, **said}

    async def _suggest(self, update: Json) -> Json | None:
        """The results for what is being typed; a fault leaves the list empty, and the words nowhere."""
        try:
            return await self._inline.answer(update)
        except Exception as fault:
            FAULTS.labels(Platform.TELEGRAM).inc()
            log.error("inline_failed", fault=type(fault).__name__)
            return None
