"""`serve`: the service until it is told to stop."""

from __future__ import annotations

import asyncio
import gc
import signal

import structlog

from bot.app import open_bot
from bot.cli import logs
from bot.cli.lines import Refusal
from bot.cli.serving import listening
from bot.settings import from_environment

log = structlog.get_logger()


async def serve() -> None:
    """Raises Refusal when no platform is set, or the port is taken."""
    logs.set_up()
    settings = from_environment()
    if settings.line is None and settings.telegram is None:
        raise Refusal(
            "neither platform is set: give GUARDIAN_LINE_CHANNEL_SECRET and GUARDIAN_LINE_ACCESS_TOKEN, "
            "or GUARDIAN_TELEGRAM_TOKEN and GUARDIAN_TELEGRAM_SECRET."
        )
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(sign, stop.set)
    async with open_bot(settings) as bot, listening(bot.application, settings.host, settings.port) as port:
        _let_garbage_wait()
        log.info("serving", host=settings.host, port=port, platforms=sorted(bot.ports))
        await stop.wait()
        log.info("stopping")


def _let_garbage_wait() -> None:
    """Directory, words and rules stay for good, and a turn leaves next to no cycles: look for those less often."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000)
