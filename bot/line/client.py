"""Speaking to LINE.

Replies and pushes are prepared dicts, posted through the application's session: on loopback, 50 at a
time, a reply with three buttons costs 0.29 ms of CPU, through the SDK's models 1.1 ms, and a Flex
card is one `orjson.dumps` instead of milliseconds in them. The SDK does all that is rare, and is read
when that is first needed: it fills 38 MB of memory.
"""

from __future__ import annotations

import logging
import uuid
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any

import aiohttp
import orjson

from bot.line.outgoing import PER_CALL, Call, batches, payload
from bot.line.refusals import NO_CONNECTION, TIMED_OUT, outcome, profile_language, refused
from bot.reading import Json, may, read_answer
from handlers.messages import Outcome, Outgoing, RefusalKind, Refused, Sent

if TYPE_CHECKING:
    from linebot.v3.messaging import AsyncApiClient

# Its debugging lines hold whole answers, with people's names in them.
logging.getLogger("linebot").setLevel(logging.INFO)

TIMEOUT = aiohttp.ClientTimeout(total=10)
AT_ONCE = aiohttp.ClientTimeout(total=1)
"""While it is asked for, LINE waits for our 200, which it wants within two seconds."""


class Line:
    """One channel of the LINE Messaging API, over a session that the application opens and closes."""

    def __init__(
        self,
        session: aiohttp.ClientSession,
        access_token: str,
        api_base: str = "https://api.line.me",
        data_api_base: str = "https://api-data.line.me",
        timeout: aiohttp.ClientTimeout = TIMEOUT,
    ) -> None:
        self._session = session
        self._access_token = access_token
        self._api_base = api_base.rstrip("/")
        self._data_api_base = data_api_base.rstrip("/")
        self._timeout = timeout
        self._sdk: dict[str, AsyncApiClient] = {}

    async def reply(self, token: str, messages: Sequence[Outgoing], is_group: bool) -> Outcome:
        """Answer an event once, for free; `STALE` says to push instead.

        After a time-out nobody knows whether LINE took it: the token says so, being stale if it did.
        """
        objects = payload(messages, is_group=is_group)
        if not objects:
            return Sent()
        if len(objects) > PER_CALL:
            return Refused(RefusalKind.STALE, "more messages than one reply carries")
        is_silent = all(message.is_silent for message in messages)
        return await self._send("reply", {"replyToken": token}, Call(tuple(objects), is_silent))

    async def push(self, chat: str, messages: Sequence[Outgoing], key: str, is_group: bool) -> Outcome:
        """Send without being asked; the same `key` (a UUID) within 24 hours is the same message.

        A long send is several calls, each with a key of its own made from `key`: sending the whole
        again after a refusal repeats none that was taken.
        """
        sent: list[str] = []
        for number, call in enumerate(batches(messages, is_group=is_group)):
            retry_key = key if number == 0 else str(uuid.uuid5(uuid.UUID(key), str(number)))
            result = await self._send("push", {"to": chat}, call, {"X-Line-Retry-Key": retry_key})
            if isinstance(result, Refused):
                return result
            sent.extend(result.messages)
        return Sent(tuple(sent))

    async def multicast(self, chats: Sequence[str], message: Outgoing, key: str) -> Outcome:
        """Send one message to up to 500 friends at once; the same `key` within 24 hours is the same message.

        Its buttons stand in the message: it has to be of use when it is read hours later.
        """
        [call] = batches([message], is_group=True)
        return await self._send("multicast", {"to": list(chats)}, call, {"X-Line-Retry-Key": key})

    async def content(self, message_id: str) -> bytes | Refused:
        """The bytes of a photo or a recording; `LATER` while LINE still prepares them."""
        from linebot.v3.messaging import AsyncMessagingApiBlob

        blob = AsyncMessagingApiBlob(await self._client(self._data_api_base))
        answer = await _asked(
            lambda: blob.get_message_content_with_http_info(message_id, _request_timeout=self._timeout)
        )
        if isinstance(answer, Refused):
            return answer
        if answer.status_code == 202:
            return Refused(RefusalKind.LATER, "the recording is still being prepared", after=2.0)
        return bytes(answer.raw_data)

    async def quota(self) -> tuple[int | None, int] | Refused:
        """How many messages this month may hold (None: no limit), and how many are used."""
        limit = await self._asked_for("quota")
        if isinstance(limit, Refused):
            return limit
        used = await self._asked_for("quota/consumption")
        if isinstance(used, Refused):
            return used
        is_limited = limit.get("type") == "limited"
        return (may(limit, "value", int) if is_limited else None), may(used, "totalUsage", int) or 0

    async def _asked_for(self, what: str) -> Json | Refused:
        try:
            status, body = await self._get(f"message/{what}", self._timeout)
        except TimeoutError:
            return TIMED_OUT
        except aiohttp.ClientError:
            return NO_CONNECTION
        return read_answer(body) if status == 200 else refused(status, body)

    async def profile_language(self, user: str) -> str | None:
        """The language of the person's phone, where they have let us know it and LINE says so at once."""
        try:
            return profile_language(*await self._get(f"profile/{user}", AT_ONCE))
        except (TimeoutError, aiohttp.ClientError):
            return None

    async def _get(self, what: str, within: aiohttp.ClientTimeout) -> tuple[int, bytes]:
        async with self._session.get(
            f"{self._api_base}/v2/bot/{what}",
            headers={"Authorization": f"Bearer {self._access_token}"},
            timeout=within,
        ) as response:
            return response.status, await response.read()

    async def _send(self, how: str, where: Json, call: Call, headers: dict[str, str] | None = None) -> Outcome:
        body = where | {"messages": call.messages, "notificationDisabled": call.is_silent}
        try:
            async with self._session.post(
                f"{self._api_base}/v2/bot/message/{how}",
                data=orjson.dumps(body),
                headers={
                    "Authorization": f"Bearer {self._access_token}",
                    "Content-Type": "application/json",
                    **(headers or {}),
                },
                timeout=self._timeout,
            ) as response:
                return outcome(response.status, await response.read())
        except TimeoutError:
            return TIMED_OUT
        except aiohttp.ClientError:
            return NO_CONNECTION

    async def _client(self, base: str) -> AsyncApiClient:
        """The SDK's client for one of LINE's two hosts, on our session."""
        from linebot.v3.messaging import AsyncApiClient, Configuration

        if base not in self._sdk:
            client = AsyncApiClient(Configuration(access_token=self._access_token, host=base))
            # Its own session would read proxy settings in a thread at every call and live unclosed.
            await client.rest_client.close()
            client.rest_client.pool_manager = self._session
            self._sdk[base] = client
        return self._sdk[base]


async def _asked(ask: Callable[[], Awaitable[Any]]) -> Any | Refused:
    """What the SDK answers, its exceptions turned into `Refused`."""
    from linebot.v3.messaging.exceptions import ApiException

    try:
        return await ask()
    except ApiException as error:
        body = error.body.encode() if isinstance(error.body, str) else (error.body or b"")
        return refused(error.status, body)
    except TimeoutError:
        return TIMED_OUT
    except aiohttp.ClientError:
        return NO_CONNECTION
