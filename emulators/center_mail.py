"""A center's mailbox behind a real SMTP server, with STARTTLS on wish."""

from __future__ import annotations

import asyncio
import ssl
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any, cast

from aiosmtpd.smtp import SMTP

from emulators.certificate import self_signed
from emulators.clock import StageClock
from emulators.inbox import Inbox


@dataclass(frozen=True, slots=True)
class Mail:
    """A letter as it arrived, with the envelope it came in."""

    sender: str
    recipients: tuple[str, ...]
    message: EmailMessage
    over_tls: bool

    @property
    def subject(self) -> str:
        """Its subject line."""
        return str(self.message["Subject"] or "")

    @property
    def text(self) -> str:
        """Its plain text."""
        body = self.message.get_body(("plain",))
        return str(body.get_content()) if body else ""


class CenterMail:
    """Collects letters; answers `next_reply` instead of taking one when told to."""

    def __init__(self, address: str, *, starttls: bool = False) -> None:
        self.address = address
        self.host = "127.0.0.1"
        self.port = 0
        self.letters: Inbox[Mail] = Inbox(f"the mailbox {address}")
        self.certificate: bytes | None = None
        self.replies: list[str] = []
        self._starttls = starttls
        self._server: asyncio.Server | None = None

    async def start(self) -> None:
        """Listen on a free loopback port."""
        context = self._context() if self._starttls else None
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(
            lambda: cast(asyncio.Protocol, self._session(context, loop)), self.host, 0
        )
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        """Stop listening."""
        if self._server:
            self._server.close()
            await self._server.wait_closed()

    def answers(self, *replies: str) -> None:
        """Refuse the next letters with these SMTP replies, such as `451 try later`."""
        self.replies += replies

    def _session(self, context: ssl.SSLContext | None, loop: asyncio.AbstractEventLoop) -> Any:
        return SMTP(
            self,
            hostname="center.example",
            enable_SMTPUTF8=True,
            tls_context=context,
            require_starttls=context is not None,
            loop=loop,
        )

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        """Take a letter; the name is aiosmtpd's."""
        if self.replies:
            return self.replies.pop(0)
        message = message_from_bytes(envelope.content, policy=policy.default)
        over_tls = session.ssl is not None
        self.letters.put(Mail(envelope.mail_from, tuple(envelope.rcpt_tos), message, over_tls))
        return "250 OK"

    def _context(self) -> ssl.SSLContext:
        context, self.certificate = self_signed(self.host, StageClock().now())
        return context
