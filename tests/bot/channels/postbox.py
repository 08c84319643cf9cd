"""A center's mail server on loopback, which refuses what it is told to refuse."""

from __future__ import annotations

import asyncio
import ssl
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from enum import StrEnum
from typing import Any, cast

from aiosmtpd.smtp import SMTP, AuthResult

from emulators.certificate import self_signed

HOST = "127.0.0.1"


class Step(StrEnum):
    SENDER = "sender"
    RECIPIENT = "recipient"
    LETTER = "letter"


@dataclass(slots=True)
class Certificate:
    """A self-signed one for this machine: what the server shows, and what the client trusts."""

    server: ssl.SSLContext
    client: ssl.SSLContext


@dataclass(slots=True)
class Postbox:
    """What was taken, and what the next steps are answered with."""

    certificate: Certificate | None = None
    is_tls_from_the_start: bool = False
    login: tuple[str, str] | None = None
    port: int = 0
    letters: list[EmailMessage] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    over_tls: list[bool] = field(default_factory=list)
    replies: dict[Step, str] = field(default_factory=dict)
    _server: asyncio.Server | None = None

    async def open(self) -> None:
        server_tls = self.certificate.server if self.certificate and self.is_tls_from_the_start else None
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(
            lambda: cast(asyncio.Protocol, self._session()), HOST, 0, ssl=server_tls
        )
        self.port = self._server.sockets[0].getsockname()[1]

    async def close(self) -> None:
        if self._server is not None:
            self._server.close()
            await self._server.wait_closed()

    async def handle_MAIL(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:
        envelope.mail_from = address
        return self.replies.get(Step.SENDER, "250 2.1.0 OK")

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:
        if reply := self.replies.get(Step.RECIPIENT):
            return reply.format(address=address)
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        if reply := self.replies.get(Step.LETTER):
            return reply
        self.letters.append(message_from_bytes(envelope.content, policy=policy.default))
        self.recipients += envelope.rcpt_tos
        self.over_tls.append(session.ssl is not None or self.is_tls_from_the_start)
        return "250 2.0.0 OK"

    def _session(self) -> Any:
        start_tls = self.certificate.server if self.certificate and not self.is_tls_from_the_start else None
        return SMTP(
            self,
            hostname="center.example",
            tls_context=start_tls,
            require_starttls=start_tls is not None,
            auth_required=self.login is not None,
            auth_require_tls=start_tls is not None,
            authenticator=self._knows if self.login else None,
        )

    def _knows(self, server: Any, session: Any, envelope: Any, mechanism: str, given: Any) -> AuthResult:
        assert self.login is not None
        is_known = (given.login.decode(), given.password.decode()) == self.login
        return AuthResult(success=is_known, handled=False)


def certificate() -> Certificate:
    """A fresh certificate, good for a day."""
    server, public = self_signed(HOST, datetime.now(UTC))
    return Certificate(server, ssl.create_default_context(cadata=public.decode()))
