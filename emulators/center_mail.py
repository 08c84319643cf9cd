"""A center's mailbox behind a real SMTP server, with STARTTLS on wish."""

from __future__ import annotations

import asyncio
import ssl
import tempfile
from dataclasses import dataclass
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from ipaddress import ip_address
from pathlib import Path
from typing import Any, cast

from aiosmtpd.smtp import SMTP
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

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
        key, self.certificate = _self_signed(self.host, StageClock().now())
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        with tempfile.TemporaryDirectory() as folder:
            pair = Path(folder) / "pair.pem"
            pair.write_bytes(key + self.certificate)
            context.load_cert_chain(pair)
        return context


def _self_signed(host: str, now: datetime) -> tuple[bytes, bytes]:
    """A key and a certificate for this address, in PEM, good for a day."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "center.example")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address(host))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return private, certificate.public_bytes(serialization.Encoding.PEM)
