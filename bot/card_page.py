"""The page of one card, to be printed or passed on: public facts only, and nothing of who looked for them."""

from __future__ import annotations

from html import escape

from aiohttp import web

from bot.days_off import DaysOff
from bot.pages import in_others, page
from directory.keys import entry_with, key_of
from handlers.house import House
from handlers.result_cards import printed
from locales import LANGUAGES, words

ROUTE = "/help/{language}/{id}"


class CardPage:
    """A center, unit or line in plain words, in the six languages."""

    def __init__(self, house: House, days_off: DaysOff) -> None:
        self._house = house
        self._days_off = days_off

    async def page(self, request: web.Request) -> web.Response:
        language, known = request.match_info["language"], request.match_info["id"]
        entry = entry_with(key_of(known), self._house.map.directory)
        if language not in LANGUAGES or entry is None or entry.id != known:
            raise web.HTTPNotFound
        now, shut = await self._days_off.known()
        title, *lines = printed(entry, now, shut, self._house, words(language)).split("\n")
        body = "".join(f"<p>{escape(line)}</p>" for line in lines)
        return page(language, title, body + in_others(f"/help/{{}}/{known}"))
