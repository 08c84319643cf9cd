"""python-telegram-bot's way to the network, over the application's one session.

With its own httpx a send costs eight times the CPU, and an idle connection is closed after five
seconds, so that a quiet bot shakes hands anew for nearly every message.
"""

from __future__ import annotations

from typing import Any, cast

import aiohttp
import orjson
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.reading import Json, may

TOO_MANY = 429
TIMEOUT = aiohttp.ClientTimeout(total=10)


class TooFast(TelegramError):
    """Telegram asks us to wait. The SDK's own error for it warns of a coming change whenever it is made."""

    def __init__(self, after: float | None) -> None:
        super().__init__("too fast")
        self.after = after


class SharedSession(BaseRequest):
    """Requests to the Bot API as JSON. Files are never sent, and no error names the address: it holds the token."""

    def __init__(self, session: aiohttp.ClientSession, timeout: aiohttp.ClientTimeout = TIMEOUT) -> None:
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
        except aiohttp.ClientError:
            raise NetworkError("no connection") from None
        if status == TOO_MANY:
            raise TooFast(_seconds_to_wait(self.parse_json_payload(answer)))
        return status, answer

    @staticmethod
    def parse_json_payload(payload: bytes) -> Json:
        """The answer; one that is not JSON is refused without being written to the log."""
        try:
            value = orjson.loads(payload)
        except orjson.JSONDecodeError:
            raise TelegramError("the answer is not JSON") from None
        if not isinstance(value, dict):
            raise TelegramError("the answer is not a JSON object")
        return cast(Json, value)


def _seconds_to_wait(answer: Json) -> float | None:
    wait = may(may(answer, "parameters", dict) or {}, "retry_after", int)
    return None if wait is None else float(wait)
