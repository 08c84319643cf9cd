"""LINE's API over HTTP: authentication, troubles on order, and the routes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiohttp import web

from emulators.faults import Fault, Trouble
from emulators.ids import fresh_hex
from emulators.line import lookups, richmenus, sending
from emulators.line.emulator import LineEmulator
from emulators.line.sending import Answer, error
from emulators.wire import Json

NOT_AUTHENTICATED = "Authentication failed. Confirm that the access token in the authorization header is valid."
LOOKUPS = {
    "/v2/bot/profile/{user}": "profile",
    "/v2/bot/message/{message}/content": "content",
    "/v2/bot/message/quota": "quota",
    "/v2/bot/message/quota/consumption": "consumption",
    "/v2/bot/group/{group}/summary": "summary",
    "/v2/bot/group/{group}/member/{user}": "member",
    "/v2/bot/chat/loading/start": "loading",
}
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Send = Callable[[Json, str | None, str], Answer]

LINE: web.AppKey[LineEmulator] = web.AppKey("line", LineEmulator)
REQUEST_ID: web.RequestKey[str] = web.RequestKey("request_id", str)


def line_app(line: LineEmulator) -> web.Application:
    """LINE's API and its data host in one application."""
    app = web.Application(middlewares=[_gate], client_max_size=12 * 1024 * 1024)
    app[LINE] = line
    app.on_startup.append(_start)
    app.on_cleanup.append(_stop)
    sends: dict[str, Send] = {
        "reply": lambda body, key, _: sending.reply(line, body, key),
        "push": lambda body, key, request_id: sending.push(line, body, key, request_id),
        "multicast": lambda body, key, request_id: sending.multicast(line, body, key, request_id),
        "broadcast": lambda body, key, request_id: sending.broadcast(line, body, key, request_id),
    }
    for method, send in sends.items():
        app.router.add_post(f"/v2/bot/message/{method}", _sender(line, method, send))
        app.router.add_post(f"/v2/bot/message/validate/{method}", _sender(line, "validate", _validator))
    lookups.add_routes(app, line)
    richmenus.add_routes(app, line)
    return app


def _validator(body: Json, key: str | None, request_id: str) -> Answer:
    return sending.validate(body)


async def _start(app: web.Application) -> None:
    await app[LINE].webhooks.start()


async def _stop(app: web.Application) -> None:
    app[LINE].faults.release()
    await app[LINE].webhooks.stop()


@web.middleware
async def _gate(request: web.Request, handler: Handler) -> web.StreamResponse:
    line = request.app[LINE]
    request_id = fresh_hex(36)
    request[REQUEST_ID] = request_id
    if request.headers.get("Authorization") != f"Bearer {line.access_token}":
        response: web.StreamResponse = written(error(401, NOT_AUTHENTICATED))
    else:
        try:
            response = await _lookup_trouble(line, request) or await handler(request)
        except web.HTTPNotFound:
            response = written(error(404, "Not found"))
        except web.HTTPMethodNotAllowed:
            response = written(error(405, "Method not allowed"))
    response.headers["x-line-request-id"] = request_id
    return response


async def _lookup_trouble(line: LineEmulator, request: web.Request) -> web.Response | None:
    # Sends take their trouble themselves. A look-up meets only trouble ordered by its name, so that
    # a profile asked for in passing does not use up the failure meant for the next push.
    name = LOOKUPS.get(getattr(request.match_info.route.resource, "canonical", ""))
    fault = line.faults.take(name, None, by_name=True) if name else None
    answer = await _trouble(line, fault) if fault else None
    return written(answer) if answer else None


def written(answer: Answer) -> web.Response:
    """An answer on the wire."""
    return web.json_response(answer.body, status=answer.status, headers=answer.headers)


def _sender(line: LineEmulator, method: str, send: Send) -> Handler:
    async def handle(request: web.Request) -> web.StreamResponse:
        body = sending.parse(await request.read())
        if isinstance(body, Answer):
            return written(body)
        to = body.get("to") if isinstance(body.get("to"), str) else None
        fault = line.faults.take(method, to)
        if fault and (answer := await _trouble(line, fault)):
            return written(answer)
        line.calls.append((method, body))
        response = written(send(body, request.headers.get("X-Line-Retry-Key"), request[REQUEST_ID]))
        if fault and fault.trouble is Trouble.ANSWER_LOST and request.transport:
            request.transport.abort()
        return response

    return handle


async def _trouble(line: LineEmulator, fault: Fault) -> Answer | None:
    """The answer of a call that fails before anything was done; nothing when it is carried out."""
    match fault.trouble:
        case Trouble.TOO_MANY:
            return error(429, sending.TOO_FAST)
        case Trouble.MONTHLY_LIMIT:
            return error(429, sending.OVER_QUOTA)
        case Trouble.BROKEN:
            return error(fault.status, "Internal server error")
        case Trouble.HANGS:
            await line.faults.hang()
            return error(500, "Internal server error")
        case _:
            return None
