"""Somebody who reads news, for tests of how it is asked for and ended."""

from __future__ import annotations

from handlers.messages import Press
from handlers.presses import Command, OnMenu, data
from storage import broadcasts, subscriptions
from storage.broadcasts import BroadcastId, Written
from storage.subscriptions import Subscription
from storage.transaction import Tx
from tests.talking import Talking, written

ELDERS = Subscription("elder", "10004")
CHILDREN = Subscription("child", "10004")


async def has(talk: Talking) -> set[Subscription]:
    """What the person has asked for."""
    person = await talk.person()
    return set(await talk.store.read(lambda tx: subscriptions.of(tx, person.id)))


async def wants(talk: Talking, *asked: Subscription) -> None:
    """Let the person have asked for these already."""
    person = await talk.person()

    def begin(tx: Tx) -> None:
        for it in asked:
            subscriptions.begin(tx, person.id, it.topic, it.county)

    await talk.store.write(begin)


async def presses(talk: Talking, about: str) -> None:
    """Press a button of news."""
    await talk.sends(talk.event(Press(data(OnMenu(Command.NEWS, about)))))


async def broadcast(talk: Talking, topic: str = "elder", entry: str | None = None) -> BroadcastId:
    """A piece of news, written."""
    written = Written(topic, ("10004",), {"zh-Hant": "有新的長照據點。"}, entry)
    return await talk.store.write(lambda tx: broadcasts.draft(tx, "10004-zhubei", 1, written))


def answer(talk: Talking) -> str:
    """Everything the bot has said since the last thing the person did."""
    said: list[str] = []
    for who, what in reversed(talk.log):
        if who != "守望":
            break
        assert not isinstance(what, str)
        said.insert(0, "\n".join(written(what)))
    return "\n".join(said)
