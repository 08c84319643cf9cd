"""Telegram, played by us."""

from emulators.telegram.api import telegram_app
from emulators.telegram.emulator import TelegramEmulator
from emulators.telegram.group import TelegramGroup
from emulators.telegram.person import TelegramPerson

__all__ = ["TelegramEmulator", "TelegramGroup", "TelegramPerson", "telegram_app"]
