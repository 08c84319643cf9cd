"""Telegram's door: the secret header, then the update, then 200 whatever became of it.

Anything but 200 would hold back this chat's next updates for up to a day.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable
from datetime import datetime

from aiohttp import web

from bot.ports import Port
from bot.reading import NotAWebhook, OddEvent, read_object
from bot.reception import Reception
from bot.telegram.incoming import incoming
from handlers.messages import Platform


class TelegramDoor:
    def __init__(self, reception: Reception, port: Port, secret: str, now: Callable[[], datetime]) -> None:
        self._reception = reception
        self._port = port
        self._secret = secret.encode()
        self._now = now

    async def webhook(self, request: web.Request) -> web.Response:
        """401 for what does not carry our secret; else 200, once it is committed or set aside."""
        given = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
        if not hmac.compare_digest(given.encode("utf-8", "replace"), self._secret):
            return web.Response(status=401)
        await self.take(await request.read())
        return web.Response()

    async def take(self, body: bytes, *, anew: bool = False) -> None:
        """One update; an odd one is set aside. `anew` forgets that it came before."""
        try:
            heard = incoming(read_object(body), self._now())
        except (NotAWebhook, OddEvent) as odd:
            await self._reception.set_aside(Platform.TELEGRAM, body, str(odd))
            return
        if heard is not None:
            take = self._reception.take_anew if anew else self._reception.take
            await take(self._port, heard, body)
