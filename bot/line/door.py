"""LINE's door: the signature on the raw bytes, then event by event, then 200."""

from __future__ import annotations

from dataclasses import replace

import orjson
from aiohttp import web

from bot.line.incoming import events, incoming
from bot.line.signature import is_genuine
from bot.ports import Port
from bot.reading import NotAWebhook, OddEvent
from bot.reception import Reception
from handlers.messages import Change, ChatChange, Platform


class LineDoor:
    def __init__(self, reception: Reception, port: Port, channel_secret: str) -> None:
        self._reception = reception
        self._port = port
        self._secret = channel_secret

    async def webhook(self, request: web.Request) -> web.Response:
        """401 for what LINE did not sign; else 200, once everything in it is committed or set aside."""
        body = await request.read()
        if not is_genuine(body, request.headers.get("X-Line-Signature"), self._secret):
            return web.Response(status=401)
        try:
            told = events(body)
        except NotAWebhook as odd:
            await self._reception.set_aside(Platform.LINE, body, str(odd))
            return web.Response()
        for event in told:
            await self.take(event)
        return web.Response()

    async def take(self, event: dict[str, object], *, anew: bool = False) -> None:
        """One event; an odd one is set aside and never takes its batch with it. `anew` forgets that it came before."""
        raw = orjson.dumps(event)
        try:
            heard = incoming(event)
        except OddEvent as odd:
            await self._reception.set_aside(Platform.LINE, raw, str(odd))
            return
        if heard is None:
            return
        if heard.user is not None and heard.content == Change(ChatChange.FOLLOWED):
            heard = replace(heard, language=await self._port.language(heard.user))
        take = self._reception.take_anew if anew else self._reception.take
        await take(self._port, heard, raw)
