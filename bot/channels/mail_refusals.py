"""What a mail server's refusals mean for the sender.

A mail server likes to repeat the address it refuses, so nothing of its own words is kept but the codes.
"""

from __future__ import annotations

import re
import ssl
from collections.abc import Mapping
from typing import Final

from aiosmtplib import (
    SMTPAuthenticationError,
    SMTPConnectError,
    SMTPException,
    SMTPNotSupported,
    SMTPRecipientRefused,
    SMTPRecipientsRefused,
    SMTPResponseException,
    SMTPSenderRefused,
    SMTPTimeoutError,
)

from handlers.messages import RefusalKind, Refused

NO_ANSWER = Refused(RefusalKind.LATER, "no answer from the mail server in time (GUARDIAN_SMTP_HOST)")
NO_ADDRESS = Refused(RefusalKind.FAULT, "what stands as the center's e-mail address is none")
_NO_CONNECTION = Refused(RefusalKind.LATER, "no connection to the mail server (GUARDIAN_SMTP_HOST)")
_NO_TRUST = Refused(RefusalKind.LATER, "no TLS with the mail server (GUARDIAN_SMTP_HOST, GUARDIAN_SMTP_SECURITY)")
_NOT_OFFERED = Refused(
    RefusalKind.FAULT,
    "the mail server offers no STARTTLS, or no login that we know (GUARDIAN_SMTP_SECURITY, GUARDIAN_SMTP_USERNAME)",
)

# RFC 3463: no such mailbox, a mailbox that has moved, one that takes no mail, one that is disabled. A bare 550 is
# also what a server answers to everybody it does not know: that must not disconnect every center at once.
_GONE: Final = frozenset({"5.1.1", "5.1.3", "5.1.6", "5.1.10", "5.2.1"})
_FULL: Final = "5.2.2"
_ENHANCED = re.compile(r"5\.\d{1,3}\.\d{1,3}(?!\d)")
_LOGIN: Final = "GUARDIAN_SMTP_USERNAME, GUARDIAN_SMTP_PASSWORD"
_WITHOUT_LOGIN: Final[Mapping[int, str]] = {
    530: f"the mail server wants TLS or a login first (GUARDIAN_SMTP_SECURITY, {_LOGIN})",
    534: f"the mail server wants another way to log in ({_LOGIN})",
    538: f"the mail server wants TLS before the login (GUARDIAN_SMTP_SECURITY, {_LOGIN})",
}


def connection_failed(error: SMTPException | ssl.SSLError) -> Refused:
    """Why there is no session with the mail server: its address, its certificate, or our login."""
    match error:
        case SMTPTimeoutError():
            return NO_ANSWER
        case ssl.SSLError():
            return _NO_TRUST
        case SMTPConnectError() if isinstance(error.__cause__, ssl.SSLError):
            return _NO_TRUST
        case ConnectionError():
            return _NO_CONNECTION
        case SMTPResponseException():
            return _by_code(error, "the session")
        case _:
            return _NOT_OFFERED


def refused(error: SMTPException) -> Refused:
    """Why the mail server did not take a letter."""
    match error:
        case SMTPTimeoutError():
            return NO_ANSWER
        case ConnectionError():
            return _NO_CONNECTION
        case SMTPRecipientsRefused():
            return _by_code(error.recipients[0], "the recipient")
        case SMTPRecipientRefused():
            return _by_code(error, "the recipient")
        case SMTPSenderRefused():
            return _by_code(error, "the sender (GUARDIAN_SMTP_SENDER)")
        case SMTPResponseException():
            return _by_code(error, "the letter")
        case SMTPNotSupported():
            return NO_ADDRESS
        case _:
            return Refused(RefusalKind.FAULT, "the mail server cannot be spoken to")


def _by_code(error: SMTPResponseException, what: str) -> Refused:
    found = _ENHANCED.match(error.message)
    enhanced = found[0] if found else ""
    code = f"{error.code} {enhanced}".strip()
    if error.code < 500:
        return Refused(RefusalKind.LATER, f"the mail server refuses {what} for now ({code})")
    if error.code in _WITHOUT_LOGIN:
        return Refused(RefusalKind.FAULT, f"{_WITHOUT_LOGIN[error.code]} ({code})")
    if isinstance(error, SMTPAuthenticationError):
        return Refused(RefusalKind.FAULT, f"the mail server does not accept our login: {_LOGIN} ({code})")
    if enhanced == _FULL:
        # Somebody empties a full mailbox; the courier's patience is long enough for that.
        return Refused(RefusalKind.LATER, f"the mailbox is full ({code})")
    if enhanced in _GONE:
        return Refused(RefusalKind.BLOCKED, f"the mailbox does not exist or takes no mail ({code})")
    return Refused(RefusalKind.FAULT, f"the mail server refuses {what} ({code})")
