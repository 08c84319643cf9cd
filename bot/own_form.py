"""A referrer's own form behind a one-time link from their chat; it opens by a press, so no preview uses it up."""

from __future__ import annotations

from html import escape
from typing import Final

from aiohttp import web

from bot.pages import page
from console.paper import odt
from handlers.house import House
from handlers.printed import fetch_own, is_own_link
from locales import Words, guess, words
from paper.page import HEADERS
from paper.page import page as printed_page
from paper.templates import Templates
from storage.transaction import Store

PATH: Final = "/form/{token}"
_PLAIN: Final = {
    **HEADERS,
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'",
}


class OwnForm:
    """The page that asks how to open it, and the form itself."""

    def __init__(self, store: Store, house: House, templates: Templates) -> None:
        self._store, self._house, self._templates = store, house, templates

    async def ask(self, request: web.Request) -> web.Response:
        token, text = request.match_info["token"], _language(request)
        if not await self._store.write(lambda tx: is_own_link(tx, token)):
            return _over(text)
        buttons = "".join(
            f'<button name="as" value="{how}"{mark}>{escape(text.text(f"own-form-{how}"))}</button>'
            for how, mark in (("page", ""), ("odt", ' class="second"'))
        )
        return _page(text, 200, f'<p>{escape(text.text("own-form-ask"))}</p><form method="post">{buttons}</form>')

    async def open(self, request: web.Request) -> web.Response:
        token, text = request.match_info["token"], _language(request)
        how = "odt" if (await request.post()).get("as") == "odt" else "page"
        house = self._house
        printed = await self._store.write(lambda tx: fetch_own(tx, house, token, how))
        if printed is None:
            return _over(text)
        if how == "odt":
            return odt(printed, self._templates.odt(printed.form, printed.county))
        return web.Response(text=printed_page(printed.form), content_type="text/html", headers=HEADERS)


def _over(text: Words) -> web.Response:
    return _page(text, 410, f"<p>{escape(text.text('own-form-over'))}</p>")


def _page(text: Words, status: int, inside: str) -> web.Response:
    return page(text.language, text.text("own-form-title"), inside, _PLAIN, status)


def _language(request: web.Request) -> Words:
    return words(guess(request.headers.get("Accept-Language", "").split(",")[0].split(";")[0].strip()))
