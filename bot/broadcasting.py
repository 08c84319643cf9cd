"""Carries news out: a parcel in one call where a platform takes many at once, else to one reader after the other."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from functools import partial
from itertools import groupby

from bot.lanes import Lanes
from bot.metrics import SENT
from bot.ports import Address, Multicasts, Port
from handlers import broadcasting
from handlers.broadcasting import PACE, Sending
from handlers.house import House
from handlers.messages import Outcome, Refused
from storage.transaction import Store


class Broadcaster:
    def __init__(self, store: Store, house: House, ports: Mapping[str, Port], lanes: Lanes) -> None:
        self._store = store
        self._house = house
        self._ports = ports
        self._lanes = lanes
        self._under_way: set[str] = set()
        self.wake = asyncio.Event()
        """Set when the next parcel may go: the poll alone would come just too early every other time."""

    async def round(self) -> int:
        """Begin with everything that may go out now, one parcel a platform at a time; how many parcels that were."""
        platforms = [platform for platform in self._ports if platform not in self._under_way]
        sendings = await self._store.write(partial(broadcasting.next_sendings, house=self._house, platforms=platforms))
        for platform, of_platform in groupby(sendings, lambda sending: sending.parcel.platform):
            self._under_way.add(platform)
            self._lanes.later(f"news:{platform}", self._send_all(platform, list(of_platform)))
        return len(sendings)

    async def _send_all(self, platform: str, sendings: Sequence[Sending]) -> None:
        """What fails in here is taken up again when its lease has run out."""
        try:
            for sending in sendings:
                await self._send(sending)
        finally:
            self._under_way.discard(platform)
            asyncio.get_running_loop().call_later(PACE.every.total_seconds(), self.wake.set)

    async def _send(self, sending: Sending) -> None:
        parcel, port = sending.parcel, self._ports[sending.parcel.platform]
        if isinstance(port, Multicasts):
            outcome = await port.multicast([member.chat for member in parcel.members], sending.message, parcel.key)
            _count(parcel.platform, outcome, len(parcel.members))
            await self._store.write(lambda tx: broadcasting.settle_whole(tx, parcel, outcome))
            return
        for member in parcel.members:
            outcome = await port.send(Address(member.chat), [sending.message], parcel.key)
            _count(parcel.platform, outcome, 1)
            settle = partial(broadcasting.settle_one, parcel=parcel, person=member.person, outcome=outcome)
            if not await self._store.write(settle):
                return
        await self._store.write(partial(broadcasting.settle_rest, parcel=parcel))


def _count(platform: str, outcome: Outcome, readers: int) -> None:
    SENT.labels("news", platform, outcome.kind if isinstance(outcome, Refused) else "sent").inc(readers)
