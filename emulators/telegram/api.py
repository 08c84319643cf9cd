"""The Bot API over HTTP: the token, troubles on order, the published description, and the methods."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress

from aiohttp import web

from emulators.faults import Fault, Trouble
from emulators.telegram.asking import Asking
from emulators.telegram.emulator import TelegramEmulator
from emulators.telegram.errors import Refused, bad, forbidden, too_many
from emulators.telegram.reading import Call, read_call
from emulators.telegram.sending import Sending
from emulators.wire import Json

Method = Callable[[Call], object]
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
_KEPT = ("Commands", "Name", "Description", "ShortDescription", "DefaultAdministratorRights")
_YES = [
    "close",
    "logOut",
    "setMessageReaction",
    "setChatMenuButton",
    "pinChatMessage",
    "unpinChatMessage",
    "unpinAllChatMessages",
    "setMyProfilePhoto",
]

TELEGRAM: web.AppKey[TelegramEmulator] = web.AppKey("telegram", TelegramEmulator)


def telegram_app(telegram: TelegramEmulator) -> web.Application:
    """The Bot API and its files in one application."""
    app = web.Application(client_max_size=60 * 1024 * 1024)
    app[TELEGRAM] = telegram
    app.on_startup.append(_start)
    app.on_cleanup.append(_stop)
    methods = _methods(telegram)

    async def call(request: web.Request) -> web.StreamResponse:
        return await _call(telegram, methods, request)

    def carry_out(answer: Json) -> None:
        """What an answer to a webhook asks for; as with Telegram, nobody hears what became of it."""
        name, fields = str(answer.get("method", "")), {key: value for key, value in answer.items() if key != "method"}
        with suppress(Refused):
            telegram.calls.append((name, fields))
            if telegram.spec and telegram.spec.knows(name):
                telegram.spec.check(name, fields)
            _find(telegram, methods, name)(Call(fields, {}))

    telegram.updates.carries_out = carry_out
    app.router.add_route("*", "/bot{token}/{method}", call)
    app.router.add_get("/file/bot{token}/{path:.+}", _download)
    return app


async def _start(app: web.Application) -> None:
    await app[TELEGRAM].updates.start()


async def _stop(app: web.Application) -> None:
    app[TELEGRAM].faults.release()
    await app[TELEGRAM].updates.stop()


async def _download(request: web.Request) -> web.Response:
    telegram = request.app[TELEGRAM]
    wanted = request.match_info["path"]
    found = next((each for each in telegram.files.values() if each.path == wanted), None)
    if request.match_info["token"] != telegram.token or found is None:
        raise web.HTTPNotFound
    return web.Response(body=found.content, content_type=found.content_type)


async def _call(telegram: TelegramEmulator, methods: dict[str, Method], request: web.Request) -> web.StreamResponse:
    name = request.match_info["method"]
    fault: Fault | None = None
    try:
        if request.match_info["token"] != telegram.token:
            raise Refused(401, "Unauthorized")
        call = await read_call(request)
        method = _find(telegram, methods, name)
        fault = telegram.faults.take(name, str(call.fields.get("chat_id", "")) or None)
        if fault:
            await _meet(telegram, fault)
        telegram.calls.append((name, call.fields))
        if telegram.spec and telegram.spec.knows(name):
            telegram.spec.check(name, call.fields)
        response = web.json_response({"ok": True, "result": method(call)})
    except Refused as refusal:
        response = web.json_response(refusal.body, status=refusal.code)
    if fault and fault.trouble is Trouble.ANSWER_LOST and request.transport:
        request.transport.abort()
    return response


def _find(telegram: TelegramEmulator, methods: dict[str, Method], name: str) -> Method:
    # Telegram reads method names without regard to case.
    found = methods.get(name.lower())
    if found:
        return found
    if telegram.spec and telegram.spec.knows(name):
        if telegram.spec.answers_true(name):
            return _yes
        raise bad(f"the rehearsal stage does not play {name}")
    raise Refused(404, "Not Found")


def _yes(call: Call) -> bool:
    return True


async def _meet(telegram: TelegramEmulator, fault: Fault) -> None:
    """Raise what goes wrong before anything is done."""
    match fault.trouble:
        case Trouble.TOO_MANY if fault.retry_after is None:
            raise Refused(429, "Too Many Requests")
        case Trouble.TOO_MANY:
            raise too_many(fault.retry_after or 0)
        case Trouble.MONTHLY_LIMIT:
            raise Refused(429, "Too Many Requests")
        case Trouble.BROKEN:
            raise Refused(fault.status, "Internal Server Error" if fault.status == 500 else "Bad Gateway")
        case Trouble.BLOCKED:
            raise forbidden("bot was blocked by the user")
        case Trouble.HANGS:
            await telegram.faults.hang()
            raise Refused(500, "Internal Server Error")


def _methods(telegram: TelegramEmulator) -> dict[str, Method]:
    sending = Sending(telegram)
    asking = Asking(telegram, sending)
    methods: dict[str, Method] = {
        "getMe": asking.get_me,
        "getUpdates": asking.get_updates,
        "setWebhook": asking.set_webhook,
        "deleteWebhook": asking.delete_webhook,
        "getWebhookInfo": asking.webhook_info,
        "sendMessage": sending.send_message,
        "sendPhoto": sending.send_photo,
        "sendDocument": sending.send_document,
        "sendLocation": sending.send_location,
        "sendVenue": sending.send_venue,
        "sendContact": sending.send_contact,
        "sendChatAction": asking.chat_action,
        "editMessageText": sending.edit_text,
        "editMessageReplyMarkup": sending.edit_markup,
        "deleteMessage": sending.delete_message,
        "deleteMessages": sending.delete_messages,
        "answerCallbackQuery": asking.answer_query,
        "answerInlineQuery": asking.answer_inline,
        "getFile": asking.get_file,
        "getChat": asking.get_chat,
        "getChatMember": asking.get_chat_member,
        "getChatAdministrators": asking.administrators,
        "getChatMemberCount": asking.member_count,
        "leaveChat": asking.leave_chat,
        "createForumTopic": asking.create_topic,
        **dict.fromkeys(("editForumTopic", "closeForumTopic", "reopenForumTopic"), asking.change_topic),
        **dict.fromkeys(_YES, _yes),
    }
    for what in _KEPT:
        methods |= {f"setMy{what}": _keeper(telegram, what), f"getMy{what}": _teller(telegram, what)}
        methods[f"deleteMy{what}"] = _keeper(telegram, what)
    return {name.lower(): method for name, method in methods.items()}


def _slot(what: str, call: Call) -> str:
    return f"{what}:{call.fields.get('language_code') or ''}:{call.fields.get('scope') or ''}"


def _keeper(telegram: TelegramEmulator, what: str) -> Method:
    def keep(call: Call) -> bool:
        telegram.settings[_slot(what, call)] = call.fields
        return True

    return keep


def _teller(telegram: TelegramEmulator, what: str) -> Method:
    def tell(call: Call) -> object:
        kept = telegram.settings.get(_slot(what, call), {})
        if what == "Commands":
            return kept.get("commands", [])
        word = {"ShortDescription": "short_description"}.get(what, what.lower())
        return {word: kept.get(word, "")}

    return tell
