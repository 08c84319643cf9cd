"""The menu under a LINE chat: kept, checked and linked, so that a set-up command can be rehearsed."""

from __future__ import annotations

from aiohttp import web

from emulators.ids import fresh_hex
from emulators.line import sending
from emulators.line.actions import action
from emulators.line.checks import Complaint, Path, by_type, dotted, flag, graphemes, like, many, number, shape, text
from emulators.line.emulator import LineEmulator

_bounds = shape({name: number(0, 2500, whole=True) for name in ("x", "y", "width", "height")})
_tap = action(20, label_required=False)
_switch = by_type(
    {"richmenuswitch": shape({"richMenuAliasId": like("[a-z0-9_-]{1,32}"), "data": text(300)}, {"label": text(20)})}
)


def _area_action(value: object, path: Path) -> list[Complaint]:
    switches = isinstance(value, dict) and value.get("type") == "richmenuswitch"
    return (_switch if switches else _tap)(value, path)


_menu = shape(
    {
        "size": shape({"width": number(800, 2500, whole=True), "height": number(250, 2500, whole=True)}),
        "selected": flag,
        "name": text(300, graphemes),
        "chatBarText": text(14, graphemes),
        "areas": many(shape({"bounds": _bounds, "action": _area_action}), 0, 20),
    }
)


class RichMenus:
    """The handlers, around one emulator."""

    def __init__(self, line: LineEmulator) -> None:
        self._line = line

    async def validate(self, request: web.Request) -> web.Response:
        """Try a menu out."""
        return await self._checked(request, keep=False)

    async def create(self, request: web.Request) -> web.Response:
        """Keep a menu."""
        return await self._checked(request, keep=True)

    async def _checked(self, request: web.Request, *, keep: bool) -> web.Response:
        body = sending.parse(await request.read())
        if isinstance(body, sending.Answer):
            return web.json_response(body.body, status=body.status)
        if complaints := _menu(body, ()):
            details = [{"message": each.message, "property": dotted(each.path)} for each in complaints]
            heading = f"The request body has {len(details)} error(s)"
            return web.json_response({"message": heading, "details": details}, status=400)
        if not keep:
            return web.json_response({})
        menu_id = f"richmenu-{fresh_hex()}"
        self._line.rich_menus[menu_id] = {"richMenuId": menu_id, **body}
        return web.json_response({"richMenuId": menu_id})

    async def everything(self, request: web.Request) -> web.Response:
        """All menus."""
        return web.json_response({"richmenus": list(self._line.rich_menus.values())})

    async def picture(self, request: web.Request) -> web.Response:
        """Give a menu its picture, of at most one megabyte."""
        if request.match_info["menu"] not in self._line.rich_menus:
            return web.json_response({"message": "Not found"}, status=404)
        drawn = await request.read()
        if not 0 < len(drawn) <= 1024 * 1024:
            return web.json_response({"message": "The image file is too large"}, status=400)
        self._line.rich_menu_pictures[request.match_info["menu"]] = (drawn, request.content_type)
        return web.json_response({})

    async def delete(self, request: web.Request) -> web.Response:
        """Forget a menu."""
        found = self._line.rich_menus.pop(request.match_info["menu"], None)
        self._line.hang_rich_menus()
        return web.json_response({} if found else {"message": "Not found"}, status=200 if found else 404)

    async def link(self, request: web.Request) -> web.Response:
        """Show a menu to one person, or to everybody."""
        menu = request.match_info["menu"]
        if menu not in self._line.rich_menus:
            return web.json_response({"message": "Not found"}, status=404)
        self._line.rich_menu_of[request.match_info["user"]] = menu
        self._line.hang_rich_menus()
        return web.json_response({})

    async def unlink(self, request: web.Request) -> web.Response:
        """Show it no longer."""
        self._line.rich_menu_of.pop(request.match_info["user"], None)
        self._line.hang_rich_menus()
        return web.json_response({})


def add_routes(app: web.Application, line: LineEmulator) -> None:
    """Put the rich menus on the application."""
    menus = RichMenus(line)
    app.router.add_post("/v2/bot/richmenu", menus.create)
    app.router.add_post("/v2/bot/richmenu/validate", menus.validate)
    app.router.add_get("/v2/bot/richmenu/list", menus.everything)
    app.router.add_delete("/v2/bot/richmenu/{menu}", menus.delete)
    app.router.add_post("/v2/bot/richmenu/{menu}/content", menus.picture)
    app.router.add_post("/v2/bot/user/{user}/richmenu/{menu}", menus.link)
    app.router.add_delete("/v2/bot/user/{user}/richmenu", menus.unlink)
