"""`doctor`: can everything that is set be used? Each fault comes with its mend."""

from __future__ import annotations

import aiohttp

from bot import clock
from bot.cli.kept import open_store
from bot.cli.lines import Refusal
from bot.line.client import Line
from bot.line.quota import month_of
from bot.settings import Settings, from_environment
from bot.telegram.client import Telegram
from directory.boundaries import Boundaries
from directory.load import load
from handlers import oncall
from handlers.desk.month import Month, outlook
from handlers.messages import Refused
from storage import contacts


async def doctor() -> None:
    """Say what works and what does not. Raises Refusal when something that is set cannot be used."""
    settings = from_environment()
    faults = [*_boundaries(settings), *await _database(settings), *await _platforms(settings)]
    if settings.public_url.startswith("http://"):
        print("GUARDIAN_PUBLIC_URL is http: fine for a rehearsal; LINE and Telegram call only https.")
    if faults:
        raise Refusal("; ".join(faults))
    print("all good.")


def _boundaries(settings: Settings) -> list[str]:
    directory = load()
    print(f"directory: {len(directory.centers)} centers in {len(directory.counties)} counties")
    if not settings.boundaries.exists():
        print("borders: not installed; a shared location is asked about (python -m bot import-boundaries FILE)")
        return []
    Boundaries.from_geojson(settings.boundaries).check_against(directory)
    print("borders: installed")
    return []


async def _database(settings: Settings) -> list[str]:
    async with open_store(settings) as store:
        connected = await store.read(contacts.connected)
    on_call = [id for id in connected if oncall.name(load(), id) is not None]
    print(f"database: up to date; {len(connected) - len(on_call)} centers connected")
    print(
        f"danger now: {len(on_call)} on call"
        if on_call
        else "danger now: nobody is on call, so at night nobody is paged (python -m bot invite --duty operator)"
    )
    return [] if connected else ["no center is connected: python -m bot invite --center ID"]


async def _platforms(settings: Settings) -> list[str]:
    faults = []
    async with aiohttp.ClientSession(trust_env=False, timeout=aiohttp.ClientTimeout(total=10)) as session:
        if settings.line is not None:
            line = Line(session, settings.line.access_token, settings.line.api, settings.line.data_api)
            quota = await line.quota()
            if isinstance(quota, Refused):
                faults.append(f"LINE refuses GUARDIAN_LINE_ACCESS_TOKEN ({quota.reason})")
            else:
                print(_month(month_of(quota, settings.line.reserve)))
        if settings.telegram is not None:
            me = await Telegram(session, settings.telegram.token, settings.telegram.api).me()
            if isinstance(me, Refused):
                faults.append(f"Telegram refuses GUARDIAN_TELEGRAM_TOKEN ({me.reason})")
            else:
                reads = (
                    "reads all messages of groups"
                    if me.can_read_all_group_messages
                    else "is in privacy mode: make it an admin of center groups"
                )
                types = "can" if me.supports_inline_queries else "cannot (BotFather: /setinline)"
                print(f"Telegram: @{me.username} {reads}; people {types} look up help by its name in other chats")
    return faults


def _month(month: Month) -> str:
    """LINE's month in a line, with the day on which only what is kept for danger would be left."""
    if month.limit is None:
        return f"LINE: {month.used} messages used this month, no limit"
    now = clock.now()
    ends_on = outlook(month, now, now, 0).ends_on
    lasts = "lasts the month at this pace" if ends_on is None else f"without news it is used up about {ends_on}"
    return f"LINE: {month.used} of {month.limit} messages used this month, {month.reserve} kept for danger; {lasts}"
