"""A parcel as an e-mail, handed to the mail server of the settings."""

from __future__ import annotations

import asyncio
import re
import ssl
from contextlib import suppress
from dataclasses import dataclass, field
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from enum import StrEnum

from aiosmtplib import SMTP, SMTPException

from bot.channels.loopback import is_loopback
from bot.channels.mail_refusals import NO_ADDRESS, NO_ANSWER, connection_failed, refused
from bot.channels.parcel import Parcel
from handlers.messages import Outcome, Sent

_FAREWELL = 2.0
_WITH_NAME = re.compile(r"([^<>\r\n]*)<([^<>]+)>")


class Security(StrEnum):
    """How the way to the mail server is kept private."""

    STARTTLS = "starttls"
    TLS = "tls"
    PLAIN = "plain"  # only to this machine itself


@dataclass(frozen=True, slots=True)
class MailSettings:
    """The mail server and who writes. Raises ValueError, naming the setting, when they cannot be right."""

    host: str
    port: int
    sender: str  # `guardian@example.org`, or with a name before it
    username: str | None = None
    password: str | None = field(default=None, repr=False)
    security: Security = Security.STARTTLS
    timeout: float = 20.0
    tls_context: ssl.SSLContext | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        if _named(self.sender) is None:
            raise ValueError("GUARDIAN_SMTP_SENDER is not an e-mail address")
        if self.security is Security.PLAIN and not is_loopback(self.host):
            raise ValueError("GUARDIAN_SMTP_SECURITY may be plain only where GUARDIAN_SMTP_HOST is this machine itself")


class Email:
    """The way to centers' mailboxes, one connection a letter."""

    def __init__(self, settings: MailSettings) -> None:
        self._settings = settings
        sender = _named(settings.sender)
        assert sender is not None, "the settings have been checked"
        self._sender = sender
        # Reading the system's certificates takes tens of milliseconds: once, not for each letter.
        self._tls = settings.tls_context
        if self._tls is None and settings.security is not Security.PLAIN:
            self._tls = ssl.create_default_context()

    async def send(self, address: str, parcel: Parcel) -> Outcome:
        """Whether the mail server took the letter for this address.

        When the connection breaks after the last word nobody knows whether it did: the letter sent
        again has the same Message-ID, by which mail systems drop the second.
        """
        to = _mailbox(address)
        if to is None:
            return NO_ADDRESS
        client = self._client()
        try:
            # The library's own time-out is per answer, so a slow server could outlast the courier's lease.
            async with asyncio.timeout(self._settings.timeout):
                outcome = await self._hand_over(client, to, self._letter(to, parcel))
            # The outcome is known: a server that is slow to say goodbye does not change it.
            with suppress(SMTPException):
                await client.quit(timeout=_FAREWELL)
            return outcome
        except TimeoutError:
            return NO_ANSWER
        finally:
            client.close()

    async def _hand_over(self, client: SMTP, to: Address, letter: EmailMessage) -> Outcome:
        try:
            await client.connect()
        except (SMTPException, ssl.SSLError) as error:
            return connection_failed(error)
        try:
            await client.send_message(letter, sender=self._sender.addr_spec, recipients=[to.addr_spec])
        except SMTPException as error:
            return refused(error)
        return Sent()

    def _client(self) -> SMTP:
        settings = self._settings
        return SMTP(
            hostname=settings.host,
            port=settings.port,
            username=settings.username,
            password=settings.password,
            # Otherwise it would ask the network for this machine's name, and show it to every reader.
            local_hostname=self._sender.domain,
            timeout=settings.timeout,
            use_tls=settings.security is Security.TLS,
            start_tls=settings.security is Security.STARTTLS,
            tls_context=self._tls,
        )

    def _letter(self, to: Address, parcel: Parcel) -> EmailMessage:
        letter = EmailMessage()
        letter["From"] = self._sender
        letter["To"] = to
        letter["Subject"] = parcel.subject
        letter["Date"] = parcel.at
        letter["Message-ID"] = f"<{parcel.key}@{self._sender.domain}>"
        letter["Auto-Submitted"] = "auto-generated"
        letter.set_content(parcel.text, charset="utf-8", cte="base64")
        return letter


def _named(text: str) -> Address | None:
    """A mailbox with or without a name before it, or None."""
    if found := _WITH_NAME.fullmatch(text):
        name, spec = found.groups()
        return _mailbox(spec, name.strip('" '))
    return _mailbox(text)


def _mailbox(spec: str, name: str = "") -> Address | None:
    """One mailbox that any mail server can be told, or None."""
    if not spec.isascii():
        return None
    try:
        address = Address(name, addr_spec=spec)
    except (ValueError, IndexError, MessageError):
        return None
    return address if address.username and address.domain else None
