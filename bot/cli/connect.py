"""`connect`: tell Telegram where the bot lives and what it can be asked."""

from __future__ import annotations

import aiohttp

from bot.cli.lines import Refusal
from bot.settings import from_environment
from bot.telegram.client import Telegram
from handlers.messages import Refused
from locales import LANGUAGES, words

COMMANDS = ("report", "outreach", "cases", "find", "news", "help", "duty", "language", "erase")
_TELEGRAMS = {"zh-Hant": "zh", "fil": "tl"}


async def connect() -> None:
    """Set the webhook and the command menu in each language. Raises Refusal when Telegram will not."""
    settings = from_environment()
    if settings.telegram is None:
        raise Refusal("GUARDIAN_TELEGRAM_TOKEN is empty: there is no Telegram bot to connect.")
    address = f"{settings.public_url}/webhooks/telegram"
    if not address.startswith("https://"):
        raise Refusal("GUARDIAN_PUBLIC_URL must begin with https:// for Telegram to call it.")
    async with aiohttp.ClientSession(trust_env=False, timeout=aiohttp.ClientTimeout(total=10)) as session:
        telegram = Telegram(session, settings.telegram.token, settings.telegram.api)
        said = await telegram.set_webhook(address, settings.telegram.secret)
        if isinstance(said, Refused):
            raise Refusal(f"Telegram refuses the webhook ({said.reason}): check GUARDIAN_TELEGRAM_TOKEN.")
        await telegram.set_commands(_menu("zh-Hant"))
        for language in LANGUAGES:
            await telegram.set_commands(_menu(language), _TELEGRAMS.get(language, language))
    print("Telegram is connected: webhook set, commands listed in six languages.")


def _menu(language: str) -> dict[str, str]:
    text = words(language)
    return {name: text.text(f"command-{name}") for name in COMMANDS}
