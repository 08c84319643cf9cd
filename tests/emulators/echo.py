"""A tiny bot that echoes on both platforms; it knows the emulators only by their HTTP."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from typing import Any

import aiohttp
from aiohttp import web

CARD: dict[str, Any] = {
    "type": "flex",
    "altText": "新案",
    "contents": {
        "type": "bubble",
        "body": {
            "type": "box",
            "layout": "vertical",
            "contents": [{"type": "text", "text": "新案 竹-7K3F-2", "weight": "bold", "wrap": True}],
        },
        "footer": {
            "type": "box",
            "layout": "vertical",
            "contents": [
                {
                    "type": "button",
                    "style": "primary",
                    "action": {"type": "message", "label": "接手", "text": "接手 竹-7K3F-2"},
                },
                {
                    "type": "button",
                    "action": {
                        "type": "postback",
                        "label": "不是我們的",
                        "data": "hand_on",
                        "displayText": "不是我們的",
                    },
                },
            ],
        },
    },
}


def chips(*labels: str) -> dict[str, Any]:
    """Quick replies that send a postback."""
    return {
        "items": [
            {"type": "action", "action": {"type": "postback", "label": each, "data": each, "displayText": each}}
            for each in labels
        ]
    }


class EchoBot:
    """Answers every event with what it saw, and remembers it."""

    def __init__(self) -> None:
        self.line_api = self.line_token = self.line_secret = ""
        self.telegram_api = self.telegram_token = self.telegram_secret = ""
        self.url = ""
        self.answers_with = [200]
        self.bodies: list[dict[str, Any]] = []
        self.events: list[dict[str, Any]] = []
        self.updates: list[dict[str, Any]] = []
        self.app = web.Application()
        self.app.router.add_post("/webhooks/line", self._line)
        self.app.router.add_post("/webhooks/telegram", self._telegram)
        self.app.cleanup_ctx.append(self._pool)

    async def _pool(self, app: web.Application) -> Any:
        self.http = aiohttp.ClientSession()
        yield
        await self.http.close()

    def _status(self) -> int:
        return self.answers_with.pop(0) if len(self.answers_with) > 1 else self.answers_with[0]

    async def _line(self, request: web.Request) -> web.Response:
        raw = await request.read()
        expected = base64.b64encode(hmac.new(self.line_secret.encode(), raw, hashlib.sha256).digest()).decode()
        if not hmac.compare_digest(request.headers.get("X-Line-Signature", ""), expected):
            return web.Response(status=401)
        status = self._status()
        if status != 200:
            return web.Response(status=status)
        body = json.loads(raw)
        self.bodies.append(body)
        for event in body["events"]:
            self.events.append(event)
            if messages := self._line_answer(event):
                await self.line("reply", {"replyToken": event["replyToken"], "messages": messages})
        return web.Response()

    def _line_answer(self, event: dict[str, Any]) -> list[dict[str, Any]]:
        match event:
            case {"type": "join"}:
                return [CARD]
            case {"type": "follow"}:
                return [{"type": "text", "text": "您好，這裡是守望。", "quickReply": chips("回報", "求助")}]
            case {"type": "message", "message": {"type": "text", "text": text}}:
                return [{"type": "text", "text": f"聽到：{text}", "quickReply": chips("回報", "求助")}]
            case {"type": "message", "message": {"type": kind}}:
                return [{"type": "text", "text": f"收到 {kind}"}]
            case {"type": "postback", "postback": {"data": data}}:
                return [{"type": "text", "text": f"按了：{data}"}]
        return []

    async def line(self, method: str, body: dict[str, Any], **headers: str) -> tuple[int, dict[str, Any]]:
        """Call LINE's messaging API."""
        authorized = {"Authorization": f"Bearer {self.line_token}", **headers}
        url = f"{self.line_api}/v2/bot/message/{method}"
        async with self.http.post(url, json=body, headers=authorized) as response:
            return response.status, await response.json()

    async def _telegram(self, request: web.Request) -> web.Response:
        if request.headers.get("X-Telegram-Bot-Api-Secret-Token") != self.telegram_secret:
            return web.Response(status=401)
        status = self._status()
        if status != 200:
            return web.Response(status=status)
        update = await request.json()
        self.updates.append(update)
        match update:
            case {"message": {"text": "/start", "chat": {"id": chat}}}:
                await self.telegram("sendMessage", chat_id=chat, text="您好", reply_markup=_KEYBOARD)
            case {"message": {"text": text, "chat": {"id": chat}}}:
                words = f"聽到：<b>{text}</b>"
                await self.telegram("sendMessage", chat_id=chat, text=words, parse_mode="HTML", reply_markup=_INLINE)
            case {"message": {"location": place, "chat": {"id": chat}}}:
                await self.telegram("sendMessage", chat_id=chat, text=f"在 {place['latitude']}")
            case {"callback_query": {"id": query, "data": data, "message": message}}:
                await self.telegram("answerCallbackQuery", callback_query_id=query, text="好")
                chat, number = message["chat"]["id"], message["message_id"]
                await self.telegram("editMessageText", chat_id=chat, message_id=number, text=f"按了：{data}")
        return web.Response()

    async def telegram(self, method: str, **fields: Any) -> tuple[int, dict[str, Any]]:
        """Call the Bot API."""
        url = f"{self.telegram_api}/bot{self.telegram_token}/{method}"
        async with self.http.post(url, json=fields) as response:
            return response.status, await response.json()


_INLINE = {
    "inline_keyboard": [[{"text": "接手", "callback_data": "take"}, {"text": "打開", "url": "https://example.org"}]]
}
_KEYBOARD = {
    "keyboard": [[{"text": "回報"}], [{"text": "傳送我的位置", "request_location": True}]],
    "resize_keyboard": True,
}
