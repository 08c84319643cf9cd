"""`poison list` and `poison replay`."""

from __future__ import annotations

from bot.app import open_bot
from bot.cli.kept import open_store
from bot.cli.lines import Refusal
from bot.reading import Json, NotAWebhook, read_object
from bot.settings import from_environment
from handlers.messages import Platform
from storage import poison
from storage.poison import SetAside


async def listing() -> None:
    """Id, platform, time and reason of each; never what is in it."""
    async with open_store(from_environment()) as store:
        for odd in await store.read(poison.waiting):
            print(f"{odd.id}\t{odd.platform}\t{odd.at.isoformat(timespec='seconds')}\t{odd.reason}")


async def replay(id: int) -> None:
    """Take the event in as if it had just come; the service must not be running on the same SQLite file."""
    async with open_bot(from_environment()) as bot:
        odd = await bot.store.read(lambda tx: poison.by_id(tx, id))
        if odd is None:
            raise Refusal(f"nothing has been set aside under {id}: see `python -m bot poison list`.")
        if odd.platform == Platform.LINE and bot.line_door is not None:
            await bot.line_door.take(_event(odd), anew=True)
        elif odd.platform == Platform.TELEGRAM and bot.telegram_door is not None:
            await bot.telegram_door.take(odd.body, anew=True)
        else:
            raise Refusal(f"{odd.platform} is off: set its GUARDIAN_ settings to replay its events.")
        await bot.store.write(lambda tx: poison.replayed(tx, id))
        await bot.lanes.settled()
        print(f"{id} replayed.")


def _event(odd: SetAside) -> Json:
    try:
        return read_object(odd.body)
    except NotAWebhook as fault:
        raise Refusal(f"{odd.id} cannot be replayed: {fault}.") from None
