"""What can be asked of LINE: profiles, groups, contents, quota, the webhook endpoint."""

from __future__ import annotations

from aiohttp import web

from emulators.line import sending
from emulators.line.emulator import LineEmulator
from emulators.wire import Json

_LOOPBACK = ("http://127.0.0.1", "http://localhost")


def _found(body: Json) -> web.Response:
    return web.json_response(body)


def _missing(message: str = "Not found") -> web.Response:
    return web.json_response({"message": message}, status=404)


class Lookups:
    """The handlers, around one emulator."""

    def __init__(self, line: LineEmulator) -> None:
        self._line = line

    async def quota(self, request: web.Request) -> web.Response:
        """How many messages the plan has."""
        limit = self._line.monthly_limit
        return _found({"type": "none"} if limit is None else {"type": "limited", "value": limit})

    async def consumption(self, request: web.Request) -> web.Response:
        """How many are used."""
        return _found({"totalUsage": self._line.used})

    async def bot(self, request: web.Request) -> web.Response:
        """The account itself."""
        return _found(
            {
                "userId": self._line.bot_id,
                "basicId": "@guardian",
                "displayName": "守望",
                "chatMode": "bot",
                "markAsReadMode": "auto",
            }
        )

    async def profile(self, request: web.Request) -> web.Response:
        """A friend's name and language; those who blocked the account are unknown."""
        person = self._line.people.get(request.match_info["user"])
        if person is None or person.blocked or not person.reachable:
            return _missing()
        return _found({"userId": person.id, "displayName": person.name, "language": person.language})

    async def group(self, request: web.Request) -> web.Response:
        """A group's name."""
        group = self._line.groups.get(request.match_info["group"])
        if group is None or not group.bot_is_in:
            return _missing()
        return _found({"groupId": group.id, "groupName": group.name})

    async def group_size(self, request: web.Request) -> web.Response:
        """How many people are in a group, the bot not counted."""
        group = self._line.groups.get(request.match_info["group"])
        return _found({"count": len(group.members)}) if group and group.bot_is_in else _missing()

    async def member(self, request: web.Request) -> web.Response:
        """The name of a member, friend or not."""
        group = self._line.groups.get(request.match_info["group"])
        person = self._line.people.get(request.match_info["user"])
        if group is None or person is None or not group.bot_is_in or person not in group.members:
            return _missing()
        return _found({"userId": person.id, "displayName": person.name})

    async def leave(self, request: web.Request) -> web.Response:
        """The bot leaves a group."""
        group = self._line.groups.get(request.match_info["group"])
        if group is None or not group.bot_is_in:
            return _missing()
        group.bot_is_in = False
        group.chat.changed()
        return _found({})

    async def content(self, request: web.Request) -> web.Response:
        """The bytes of a photo or recording, until it is taken back."""
        stored = self._line.contents.get(request.match_info["message"])
        if stored is None:
            return _missing()
        return web.Response(body=stored[0], content_type=stored[1])

    async def transcoding(self, request: web.Request) -> web.Response:
        """Whether a recording is ready."""
        ready = request.match_info["message"] in self._line.contents
        return _found({"status": "succeeded" if ready else "failed"})

    async def loading(self, request: web.Request) -> web.Response:
        """The three dots while the bot thinks."""
        body = sending.parse(await request.read())
        if isinstance(body, sending.Answer):
            return web.json_response(body.body, status=body.status)
        seconds = body.get("loadingSeconds", 20)
        if not isinstance(seconds, int) or seconds not in range(5, 61, 5):
            return web.json_response({"message": "loadingSeconds must be a multiple of 5 up to 60"}, status=400)
        person = self._line.people.get(str(body.get("chatId")))
        if person is None:
            return web.json_response({"message": "The property, 'chatId', in the request body is invalid"}, status=400)
        person.chat.loading = True
        person.chat.changed()
        return web.json_response({}, status=202)

    async def mark_read(self, request: web.Request) -> web.Response:
        """Mark a chat as read."""
        return _found({})

    async def endpoint(self, request: web.Request) -> web.Response:
        """Where events go."""
        endpoint = self._line.registered_endpoint or self._line.webhooks.endpoint
        return _found({"endpoint": endpoint, "active": True})

    async def set_endpoint(self, request: web.Request) -> web.Response:
        """Where events should go; an address on this machine is used, any other is only remembered."""
        body = sending.parse(await request.read())
        if isinstance(body, sending.Answer) or not isinstance(body.get("endpoint"), str):
            return web.json_response({"message": "Invalid webhook endpoint URL"}, status=400)
        self._line.registered_endpoint = body["endpoint"]
        if body["endpoint"].startswith(_LOOPBACK):
            self._line.webhooks.endpoint = body["endpoint"]
        return _found({})

    async def test_endpoint(self, request: web.Request) -> web.Response:
        """Knock at the bot with an empty list of events."""
        status = await self._line.webhooks.status_of({"destination": self._line.bot_id, "events": []})
        return _found(
            {
                "success": status == 200,
                "timestamp": self._line.clock.now().isoformat(),
                "statusCode": status,
                "reason": "OK" if status == 200 else "ERROR_STATUS_CODE" if status else "COULD_NOT_CONNECT",
                "detail": str(status),
            }
        )


def add_routes(app: web.Application, line: LineEmulator) -> None:
    """Put the look-ups on the application."""
    ask = Lookups(line)
    app.router.add_get("/v2/bot/message/quota", ask.quota)
    app.router.add_get("/v2/bot/message/quota/consumption", ask.consumption)
    app.router.add_get("/v2/bot/info", ask.bot)
    app.router.add_get("/v2/bot/profile/{user}", ask.profile)
    app.router.add_get("/v2/bot/group/{group}/summary", ask.group)
    app.router.add_get("/v2/bot/group/{group}/members/count", ask.group_size)
    app.router.add_get("/v2/bot/group/{group}/member/{user}", ask.member)
    app.router.add_post("/v2/bot/group/{group}/leave", ask.leave)
    app.router.add_get("/v2/bot/message/{message}/content", ask.content)
    app.router.add_get("/v2/bot/message/{message}/content/transcoding", ask.transcoding)
    app.router.add_post("/v2/bot/chat/loading/start", ask.loading)
    app.router.add_post("/v2/bot/chat/markAsRead", ask.mark_read)
    app.router.add_get("/v2/bot/channel/webhook/endpoint", ask.endpoint)
    app.router.add_put("/v2/bot/channel/webhook/endpoint", ask.set_endpoint)
    app.router.add_post("/v2/bot/channel/webhook/test", ask.test_endpoint)
