"""What an operator can set, read once from the environment; nothing else reads it."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

from handlers.house import Daytime, Patience
from storage.retention import Keep
from storage.sealed import BadKey, Keyring

_HOURS = re.compile(r"(\d{1,2})-(\d{1,2})")
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


class BadSetting(ValueError):
    """A setting that is missing or malformed; the text names it and the mend."""


@dataclass(frozen=True, slots=True)
class LineSettings:
    channel_secret: str = field(repr=False)
    access_token: str = field(repr=False)
    api: str
    data_api: str
    reserve: int = 0


@dataclass(frozen=True, slots=True)
class TelegramSettings:
    token: str = field(repr=False)
    secret: str = field(repr=False)
    api: str


@dataclass(frozen=True, slots=True)
class MailServer:
    host: str
    port: int
    security: str  # starttls, tls or plain (to this machine only)
    username: str | None
    password: str | None = field(repr=False)
    sender: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    database_url: str = field(repr=False)
    keyring: Keyring = field(repr=False)
    host: str
    port: int
    public_url: str
    line: LineSettings | None
    telegram: TelegramSettings | None
    mail: MailServer | None
    boundaries: Path
    forms: Path
    patience: Patience
    keep: Keep
    daytime: Daytime


# Name, default as shown, what it is for. The README's table is this one; a test compares them.
TABLE: tuple[tuple[str, str, str], ...] = (
    ("GUARDIAN_DATABASE_URL", "sqlite:///var/guardian.db", "a SQLite file or a PostgreSQL server"),
    ("GUARDIAN_KEYS", "", "sealing keys, 32 bytes each in URL-safe base64, comma-separated, newest first; required"),
    ("GUARDIAN_HOST", "127.0.0.1", "the address to listen on"),
    ("GUARDIAN_PORT", "8080", "the port to listen on"),
    ("GUARDIAN_PUBLIC_URL", "http://127.0.0.1:8080", "how browsers and the platforms reach this service"),
    ("GUARDIAN_LINE_CHANNEL_SECRET", "", "LINE: the channel secret; without it LINE is off"),
    ("GUARDIAN_LINE_ACCESS_TOKEN", "", "LINE: the channel access token"),
    ("GUARDIAN_LINE_API", "https://api.line.me", "LINE: the API's address, changed only for rehearsals"),
    ("GUARDIAN_LINE_DATA_API", "https://api-data.line.me", "LINE: the address of photos, changed only for rehearsals"),
    ("GUARDIAN_LINE_RESERVE", "20", "LINE: so many of the month's messages are kept for somebody in danger; 0: none"),
    ("GUARDIAN_TELEGRAM_TOKEN", "", "Telegram: the bot's token; without it Telegram is off"),
    ("GUARDIAN_TELEGRAM_SECRET", "", "Telegram: the webhook's secret, 1 to 256 of A-Z a-z 0-9 _ -"),
    ("GUARDIAN_TELEGRAM_API", "https://api.telegram.org", "Telegram: the API's address, changed only for rehearsals"),
    ("GUARDIAN_SMTP_HOST", "", "mail to centers: the server; without it mail is off"),
    ("GUARDIAN_SMTP_PORT", "587", "mail to centers: the port"),
    ("GUARDIAN_SMTP_SECURITY", "starttls", "mail to centers: starttls, tls, or plain (only to this machine)"),
    ("GUARDIAN_SMTP_USERNAME", "", "mail to centers: the user name, if the server wants one"),
    ("GUARDIAN_SMTP_PASSWORD", "", "mail to centers: the password"),
    ("GUARDIAN_SMTP_SENDER", "", "mail to centers: the sender's address"),
    ("GUARDIAN_BOUNDARIES", "var/boundaries.geojson", "district polygons, put there by import-boundaries"),
    ("GUARDIAN_FORMS", "var/forms", "official ODT templates for referrals, see Forms to print"),
    ("GUARDIAN_ACCEPT_MINUTES", "240", "how long a center has to accept an ordinary case"),
    ("GUARDIAN_ACCEPT_HIGH_MINUTES", "60", "the same for a pressing case"),
    ("GUARDIAN_ACCEPT_NOW_MINUTES", "15", "the same when somebody is in danger now"),
    ("GUARDIAN_ALERT_MINUTES", "3", "after this the next one is paged for somebody in danger whom nobody has taken on"),
    ("GUARDIAN_QUIET_MINUTES", "10", "after this silence a half-told report is asked about once"),
    ("GUARDIAN_NEWS_HOURS", "9-20", "between these hours, Taiwan time, news goes out to those who asked for it"),
    ("GUARDIAN_KEEP_DAYS", "90", "so long after closing, a report's content and reporter are erased"),
)  # fmt: skip
_DEFAULTS = {name: default for name, default, _ in TABLE}


def from_environment(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings; raises BadSetting with one sentence that names the setting and the mend."""
    source = os.environ if environment is None else environment

    def get(name: str) -> str:
        return source.get(name, "").strip() or _DEFAULTS[name]

    quiet = _minutes(get, "GUARDIAN_QUIET_MINUTES")
    return Settings(
        get("GUARDIAN_DATABASE_URL"),
        _keyring(get("GUARDIAN_KEYS")),
        get("GUARDIAN_HOST"),
        _port(get("GUARDIAN_PORT"), "GUARDIAN_PORT"),
        _url(get("GUARDIAN_PUBLIC_URL"), "GUARDIAN_PUBLIC_URL"),
        _line(get),
        _telegram(get),
        _mail(get),
        Path(get("GUARDIAN_BOUNDARIES")),
        Path(get("GUARDIAN_FORMS")),
        Patience(
            accept=_minutes(get, "GUARDIAN_ACCEPT_MINUTES"),
            accept_high=_minutes(get, "GUARDIAN_ACCEPT_HIGH_MINUTES"),
            accept_now=_minutes(get, "GUARDIAN_ACCEPT_NOW_MINUTES"),
            alert=_minutes(get, "GUARDIAN_ALERT_MINUTES"),
            quiet=quiet,
            abandoned=quiet,
        ),
        Keep(closed_report=timedelta(days=_whole(get, "GUARDIAN_KEEP_DAYS", "days"))),
        _daytime(get("GUARDIAN_NEWS_HOURS")),
    )


def boundaries_file(environment: Mapping[str, str] | None = None) -> Path:
    """Where the official polygons are kept, for commands that need no platform."""
    source = os.environ if environment is None else environment
    return Path(source.get("GUARDIAN_BOUNDARIES", "").strip() or _DEFAULTS["GUARDIAN_BOUNDARIES"])


def _keyring(text: str) -> Keyring:
    try:
        return Keyring.from_setting(text)
    except BadKey as fault:
        raise BadSetting(str(fault)) from None


def _line(get: Callable[[str], str]) -> LineSettings | None:
    secret, token = get("GUARDIAN_LINE_CHANNEL_SECRET"), get("GUARDIAN_LINE_ACCESS_TOKEN")
    if not secret and not token:
        return None
    if not secret or not token:
        missing = "GUARDIAN_LINE_ACCESS_TOKEN" if secret else "GUARDIAN_LINE_CHANNEL_SECRET"
        raise BadSetting(f"{missing} is empty: LINE needs both; copy it from the channel's page in the LINE console.")
    api = _url(get("GUARDIAN_LINE_API"), "GUARDIAN_LINE_API")
    data_api = _url(get("GUARDIAN_LINE_DATA_API"), "GUARDIAN_LINE_DATA_API")
    reserve = _whole(get, "GUARDIAN_LINE_RESERVE", "messages", least=0)
    return LineSettings(secret, token, api, data_api, reserve)


def _telegram(get: Callable[[str], str]) -> TelegramSettings | None:
    token, secret = get("GUARDIAN_TELEGRAM_TOKEN"), get("GUARDIAN_TELEGRAM_SECRET")
    if not token:
        return None
    if not _SECRET.fullmatch(secret):
        raise BadSetting(
            "GUARDIAN_TELEGRAM_SECRET must be 1 to 256 of A-Z a-z 0-9 _ - (Telegram sends it back with every update); "
            "make one with: python -c 'import secrets; print(secrets.token_urlsafe(32))'"
        )
    return TelegramSettings(token, secret, _url(get("GUARDIAN_TELEGRAM_API"), "GUARDIAN_TELEGRAM_API"))


def _mail(get: Callable[[str], str]) -> MailServer | None:
    host = get("GUARDIAN_SMTP_HOST")
    if not host:
        return None
    security = get("GUARDIAN_SMTP_SECURITY")
    if security not in ("starttls", "tls", "plain"):
        raise BadSetting("GUARDIAN_SMTP_SECURITY must be starttls, tls or plain.")
    if "@" not in get("GUARDIAN_SMTP_SENDER"):
        raise BadSetting("GUARDIAN_SMTP_SENDER must be the address from which centers get their mail.")
    return MailServer(
        host,
        _port(get("GUARDIAN_SMTP_PORT"), "GUARDIAN_SMTP_PORT"),
        security,
        get("GUARDIAN_SMTP_USERNAME") or None,
        get("GUARDIAN_SMTP_PASSWORD") or None,
        get("GUARDIAN_SMTP_SENDER"),
    )


def _url(text: str, name: str) -> str:
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise BadSetting(f"{name} must be an address that begins with http:// or https://.")
    return text.rstrip("/")


def _port(text: str, name: str) -> int:
    if not text.isdecimal() or not 0 <= int(text) <= 65535:
        raise BadSetting(f"{name} must be a port number from 0 to 65535.")
    return int(text)


def _minutes(get: Callable[[str], str], name: str) -> timedelta:
    return timedelta(minutes=_whole(get, name, "minutes"))


def _daytime(text: str) -> Daytime:
    found = _HOURS.fullmatch(text)
    if found is None or not 0 <= int(found[1]) < int(found[2]) <= 24:
        raise BadSetting("GUARDIAN_NEWS_HOURS must be two hours of a day such as 9-20, the later one last.")
    return Daytime(int(found[1]), int(found[2]))


def _whole(get: Callable[[str], str], name: str, of: str, *, least: int = 1) -> int:
    text = get(name)
    if not text.isdecimal() or int(text) < least:
        raise BadSetting(f"{name} must be a whole number of {of}, at least {least}.")
    return int(text)
