"""A parcel as a signed webhook to a center's own system, as Standard Webhooks describes it."""

from __future__ import annotations

import base64
import re
import secrets
from dataclasses import asdict
from datetime import UTC, datetime

import aiohttp
import orjson
from standardwebhooks.webhooks import EmptyWebhookSecretError
from standardwebhooks.webhooks import Webhook as Signer
from yarl import URL

from bot.channels.loopback import is_loopback
from bot.channels.parcel import Parcel
from handlers.messages import Outcome, RefusalKind, Refused, Sent

_NO_URL = Refused(RefusalKind.FAULT, "a webhook's address must begin with https://")
_NO_SECRET = Refused(RefusalKind.FAULT, "the webhook's secret cannot be used to sign")
_NO_TRUST = Refused(RefusalKind.LATER, "no TLS with the webhook's host")
_NO_CONNECTION = Refused(RefusalKind.LATER, "no connection to the webhook's host")
_NO_ANSWER = Refused(RefusalKind.LATER, "no answer from the webhook in time")
_LONGEST_PAUSE = 1800.0
_READ_AT_MOST = 1024


class Webhook:
    """The way to centers' own systems, over a session that the application opens and closes."""

    def __init__(self, session: aiohttp.ClientSession, timeout: float = 10.0) -> None:
        self._session = session
        self._timeout = aiohttp.ClientTimeout(total=timeout)

    async def send(self, address: str, secret: str, parcel: Parcel, now: datetime) -> Outcome:
        """Whether the center's system took it; what it says beside the status is not read.

        The id is the parcel's key, the same at every attempt: a system that keeps the ids takes it once.
        """
        url = _url(address)
        if url is None:
            return _NO_URL
        content = _content(parcel)
        headers = _signed(secret, parcel.key, content, now)
        if headers is None:
            return _NO_SECRET
        try:
            async with self._session.post(
                url,
                data=content,
                headers=headers,
                timeout=self._timeout,
                allow_redirects=False,  # what is signed for one host is not for another
                read_bufsize=_READ_AT_MOST,
                auto_decompress=False,
            ) as response:
                return _outcome(response.status, response.headers.get("Retry-After", ""))
        except TimeoutError:
            return _NO_ANSWER
        except (aiohttp.InvalidURL, UnicodeError):  # a host with an empty or endless label
            return _NO_URL
        except aiohttp.ClientSSLError:
            return _NO_TRUST
        except aiohttp.ClientError:
            return _NO_CONNECTION


def new_secret() -> str:
    """A fresh secret to sign with, to be shown to the center once."""
    return f"whsec_{base64.b64encode(secrets.token_bytes(32)).decode()}"


def _url(address: str) -> URL | None:
    try:
        url = URL(address)
        host = url.host
    except ValueError:
        return None
    if not host or not (url.scheme == "https" or (url.scheme == "http" and is_loopback(host))):
        return None
    return url


def _content(parcel: Parcel) -> bytes:
    data = asdict(parcel.facts) | {"link": parcel.link}
    return orjson.dumps(
        {"type": f"guardian.case.{parcel.facts.what}", "timestamp": parcel.at, "data": data}, option=orjson.OPT_UTC_Z
    )


def _signed(secret: str, key: str, content: bytes, now: datetime) -> dict[str, str] | None:
    # The library takes the hour it is given for UTC, whatever zone stands beside it.
    at = now.astimezone(UTC)
    try:
        signature = Signer(secret).sign(key, at, content.decode())
    except (ValueError, EmptyWebhookSecretError):
        return None
    return {
        "Content-Type": "application/json",
        "webhook-id": key,
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": signature,
    }


def _outcome(status: int, retry_after: str) -> Outcome:
    if 200 <= status < 300:
        return Sent()
    reason = f"the webhook answers {status}"
    if status == 410:
        return Refused(RefusalKind.BLOCKED, f"{reason}: the center takes no more")
    if status in (408, 425, 429) or status >= 500:
        return Refused(RefusalKind.LATER, reason, after=_pause(retry_after))
    if status < 400:
        return Refused(RefusalKind.FAULT, f"{reason}: redirects are not followed")
    return Refused(RefusalKind.FAULT, reason)


def _pause(retry_after: str) -> float | None:
    """The seconds a receiver asks for, within what a case can wait; a date instead is not read."""
    if not re.fullmatch(r"[0-9]{1,9}", retry_after):
        return None
    return min(float(retry_after), _LONGEST_PAUSE)
