"""python-telegram-bot over the application's one session.

With its own httpx a call costs eight times the CPU, and an idle connection is closed after five seconds.
"""

from __future__ import annotations

from typing import Any

import aiohttp
import orjson
from telegram import Bot
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.reading import Json, read_answer


class Told(TelegramError):
    """Telegram has refused, with this status and answer."""

    def __init__(self, status: int, answer: Json) -> None:
        super().__init__("refused")
        self.status = status
        self.answer = answer


class Unreached(NetworkError):
    """Telegram was not there: nothing has arrived."""


def over(session: aiohttp.ClientSession, token: str, base: str, timeout: aiohttp.ClientTimeout) -> Bot:
    """The SDK's bot, on this session."""
    request = _Request(session, timeout)
    return Bot(
        token,
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        request=request,
        get_updates_request=request,
    )


class _Request(BaseRequest):
    """Requests to the Bot API as JSON. Files are never sent, and no error names the address: it holds the token."""

    def __init__(self, session: aiohttp.ClientSession, timeout: aiohttp.ClientTimeout) -> None:
        self._session = session
        self._timeout = timeout

    @property
    def read_timeout(self) -> float | None:
        return self._timeout.total

    async def initialize(self) -> None:
        """Nothing: the application opens the session."""

    async def shutdown(self) -> None:
        """Nothing: the application closes the session."""

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *timeouts: Any, **named_timeouts: Any
    ) -> tuple[int, bytes]:
        """The status and the body. Every wait ends in our own time, whatever a caller asks for."""
        body = orjson.dumps(request_data.parameters) if request_data else None
        try:
            async with self._session.request(
                method, url, data=body, headers={"Content-Type": "application/json"}, timeout=self._timeout
            ) as response:
                status, answer = response.status, await response.read()
        except TimeoutError:
            raise TimedOut from None
        except aiohttp.ClientConnectorError:
            raise Unreached("no connection") from None
        except aiohttp.ClientError:
            raise NetworkError("the connection broke off") from None
        if status != 200:
            raise Told(status, read_answer(answer))
        return status, answer

    @staticmethod
    def parse_json_payload(payload: bytes) -> Json:
        """The answer; one that is not a JSON object is refused without being written to the log."""
        answer = read_answer(payload)
        if "result" not in answer:
            raise TelegramError("the answer is not a result")
        return answer
