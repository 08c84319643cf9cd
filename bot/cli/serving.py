"""Listening: one address, one application, until told to stop."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web

from bot.cli.lines import Refusal


@asynccontextmanager
async def listening(application: web.Application, host: str, port: int) -> AsyncIterator[int]:
    """The application at this address, while inside; gives the port it listens on."""
    # No access log: its lines hold addresses with one-time tokens in them.
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    try:
        site = web.TCPSite(runner, host, port)
        try:
            await site.start()
        except OSError as fault:
            raise Refusal(
                f"GUARDIAN_PORT: {host}:{port} cannot be listened on ({fault.strerror}); "
                "end what uses it or choose another port."
            ) from None
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()
