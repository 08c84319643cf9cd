"""The stage page and its JSON endpoints."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from aiohttp import web

from emulators.chat import Chat, NoSuchButton, NothingHappened
from emulators.line import LineEmulator
from emulators.stage import asking
from emulators.stage.phones import NotHere, Phone
from emulators.stage.places import SPOTS
from emulators.stage.view import buttons, menu_picture, picture, view
from emulators.stage.weather import Weather
from emulators.telegram import TelegramEmulator
from emulators.wire import Json, WebhookRefused

STATIC = Path(__file__).parent / "static"
_UNDERSTOOD = (WebhookRefused, NoSuchButton, NothingHappened, NotHere)


def stage_app(
    line: LineEmulator, telegram: TelegramEmulator, phones: Sequence[Phone], *, console_url: str | None = None
) -> web.Application:
    """An application that serves the page with these phones, and a link to the console when there is one."""
    stage = _Stage(line, telegram, phones, console_url)
    app = web.Application(client_max_size=12 * 1024 * 1024)
    app.router.add_get("/", stage.page)
    app.router.add_get("/ask", asking.page)
    app.router.add_static("/static", STATIC)
    app.router.add_get("/stage/api/state", stage.state)
    app.router.add_get("/stage/api/events", stage.events)
    app.router.add_post("/stage/api/phones/{phone}/act", stage.act)
    app.router.add_post("/stage/api/phones/{phone}/photo", stage.photo)
    app.router.add_get("/stage/api/phones/{phone}/pictures/{bubble}", stage.picture)
    app.router.add_get("/stage/api/phones/{phone}/menu", stage.menu)
    app.router.add_post("/stage/api/faults/{name}", stage.fault)
    app.on_shutdown.append(stage.close)
    return app


class _Listener:
    """One open page, and the phones that changed since it was last told."""

    def __init__(self) -> None:
        self.changed: dict[str, Phone] = {}
        self.woken = asyncio.Event()


class _Stage:
    def __init__(
        self, line: LineEmulator, telegram: TelegramEmulator, phones: Sequence[Phone], console_url: str | None
    ) -> None:
        self._line = line
        self._telegram = telegram
        self._phones = {phone.key: phone for phone in phones}
        self._console_url = console_url
        self._weather = Weather(line, telegram)
        self._listeners: set[_Listener] = set()
        self._closing = False
        line.watchers.append(self._heard)
        telegram.watchers.append(self._heard)

    def _heard(self, chat: Chat) -> None:
        for phone in self._phones.values():
            if phone.chat is chat:
                for listener in self._listeners:
                    listener.changed[phone.key] = phone
                    listener.woken.set()

    async def close(self, app: web.Application) -> None:
        """Let go of the open pages."""
        self._closing = True
        self._line.watchers.remove(self._heard)
        self._telegram.watchers.remove(self._heard)
        for listener in self._listeners:
            listener.woken.set()

    async def page(self, request: web.Request) -> web.FileResponse:
        """The page."""
        return web.FileResponse(STATIC / "index.html")

    async def state(self, request: web.Request) -> web.Response:
        """Everything the page shows."""
        return web.json_response(
            {
                "phones": [self._view(phone) for phone in self._phones.values()],
                "faults": self._weather.state,
                "places": [asdict(spot) for spot in SPOTS],
                "console": self._console_url,
            }
        )

    async def events(self, request: web.Request) -> web.StreamResponse:
        """The phones, one by one, as they change."""
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        await response.prepare(request)
        listener = _Listener()
        listener.changed = dict(self._phones)
        listener.woken.set()
        self._listeners.add(listener)
        try:
            while not self._closing:
                await listener.woken.wait()
                listener.woken.clear()
                changed, listener.changed = listener.changed, {}
                for phone in changed.values():
                    await response.write(f"data: {json.dumps(self._view(phone), ensure_ascii=False)}\n\n".encode())
        except ConnectionError:
            return response
        finally:
            self._listeners.discard(listener)
        return response

    async def act(self, request: web.Request) -> web.Response:
        """What a visitor did with a phone."""
        phone, body = self._phone(request), await request.json()
        try:
            opened = await _do(phone, body)
        except _UNDERSTOOD as problem:
            return web.json_response({"problem": str(problem)}, status=409)
        return web.json_response({"opens": opened})

    async def photo(self, request: web.Request) -> web.Response:
        """A photo a visitor sent."""
        phone, content = self._phone(request), await request.read()
        try:
            await phone.sends_photo(content, request.content_type)
        except _UNDERSTOOD as problem:
            return web.json_response({"problem": str(problem)}, status=409)
        return web.json_response({})

    async def picture(self, request: web.Request) -> web.Response:
        """The bytes of a photo in a chat."""
        wanted = request.match_info["bubble"]
        bubble = next((each for each in self._phone(request).chat.transcript if each.id == wanted), None)
        return _picture(picture(self._line, self._telegram, bubble) if bubble else None)

    async def fault(self, request: web.Request) -> web.Response:
        """Switch bad weather on or off."""
        body = await request.json()
        if not self._weather.turn(request.match_info["name"], bool(body.get("on"))):
            raise web.HTTPNotFound
        return web.json_response({"faults": self._weather.state})

    async def menu(self, request: web.Request) -> web.Response:
        """The picture of the rich menu under a chat."""
        return _picture(menu_picture(self._phone(request), self._line))

    def _view(self, phone: Phone) -> Json:
        return view(phone, self._line, self._telegram)

    def _phone(self, request: web.Request) -> Phone:
        phone = self._phones.get(request.match_info["phone"])
        if phone is None:
            raise web.HTTPNotFound
        return phone


def _picture(found: tuple[bytes, str] | None) -> web.Response:
    if found is None:
        raise web.HTTPNotFound
    return web.Response(body=found[0], content_type=found[1], headers={"X-Content-Type-Options": "nosniff"})


async def _do(phone: Phone, body: Json) -> str | None:
    who = int(body.get("as", 0)) % len(phone.holders)
    match body.get("act"):
        case "opens":
            await phone.opens()
        case "blocks":
            await phone.blocks()
        case "says":
            await phone.says(who, str(body["text"]))
        case "shares_place":
            await phone.shares_place(float(body["latitude"]), float(body["longitude"]), str(body.get("address", "")))
        case "takes_back":
            await phone.takes_back(who, str(body["message"]), body.get("text"))
        case "taps":
            button = buttons(phone).get(str(body["button"]))
            if button is None:
                raise NoSuchButton("this button is gone")
            at = (float(body["at"][0]), float(body["at"][1])) if body.get("at") else None
            return await phone.taps(who, button, at=at, picks=body.get("picks"))
        case _:
            raise NotHere("unknown act")
    return None
