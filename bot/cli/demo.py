"""`demo`: the product's main job on a stage of our own, from a clerk's thumb to a center's acceptance."""

from __future__ import annotations

import asyncio
import shutil
import signal
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.app import Bot, open_bot
from bot.cli import logs
from bot.cli.invite import enrol_site
from bot.cli.keys import new_key
from bot.cli.serving import listening
from bot.settings import Settings, from_environment
from directory.hours import TAIPEI
from emulators.chat import Chat
from emulators.stage.phones import Holder, Phone, usual_phones
from emulators.telegram import TelegramGroup, TelegramPerson
from emulators.world import World
from handlers.house import House
from storage import deliveries, invites, reports, timeline
from storage.invites import InviteFor
from storage.reports import ReportState
from storage.transaction import Tx

FOLDER = Path("var/demo")
CENTER = "10004-zhubei"
SHOP = "全家竹北文興店"
SHOP_ADDRESS = "新竹縣竹北市文興路"
HOST = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """The bot between its emulated neighbors, with the main job played once."""

    bot: Bot
    phones: tuple[Phone, ...]
    stage: str  # the page with the phones
    join: str  # opens an account at the center's desk, once


async def demo(*, once: bool, port: int) -> None:
    """Play the report, print it, and unless `once`, serve the stage until Ctrl-C."""
    logs.set_up(quiet=True)
    async with rehearsal(port) as played:
        await _print(played.bot, played.phones)
        if once:
            return
        print(f"\n舞台 stage          {played.stage}")
        print(f"後台帳號 desk account {played.join}")
        print("Ctrl-C ends it.", flush=True)
        await _until_told()


@asynccontextmanager
async def rehearsal(port: int) -> AsyncIterator[Rehearsal]:
    """Everything up, a clerk's report played through to its acceptance, and the stage open."""
    async with World() as world:
        settings = _settings(world)
        async with open_bot(settings) as bot, listening(bot.application, settings.host, settings.port):
            world.bot_at(settings.public_url)
            phones = usual_phones(world.line, world.telegram)
            await _play(bot, phones)
            valid = bot.house.patience.invite
            code = await bot.store.write(lambda tx: invites.make(tx, InviteFor.WORKER, CENTER, "", valid))
            stage = await world.open_stage(phones, console_url=f"{settings.public_url}/console/", port=port)
            yield Rehearsal(bot, phones, stage, f"{settings.public_url}/console/join/{code}")


def _settings(world: World) -> Settings:
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    port = _free_port()
    return from_environment(
        {
            **world.environment(),
            "GUARDIAN_DATABASE_URL": f"sqlite:///{FOLDER}/guardian.db",
            "GUARDIAN_KEYS": new_key(),
            "GUARDIAN_HOST": HOST,
            "GUARDIAN_PORT": str(port),
            "GUARDIAN_PUBLIC_URL": f"http://{HOST}:{port}",
        }
    )


async def _play(bot: Bot, phones: tuple[Phone, ...]) -> None:
    """A shop enrols, its center is bound, a clerk reports a meal, a worker accepts."""
    site_code, center_code = await bot.store.write(lambda tx: _codes(tx, bot.house))
    clerk_phone, _, center_phone = phones
    group, worker = center_phone.group, center_phone.holders[0]
    clerk, chat = clerk_phone.holders[0], clerk_phone.chat
    assert isinstance(group, TelegramGroup)
    assert isinstance(worker, TelegramPerson)

    await center_phone.opens()
    await group.says(worker, center_code)
    await group.chat.wait_for(lambda chat: "綁定好了" in chat.last.text)

    await clerk_phone.opens()
    await _tap(clerk, chat, "超商、商店店員")
    await chat.settled()
    await clerk.says(site_code)
    for label in ("孩子用餐回報", "吃了", "國小", "一個人", "選好了", "送出"):
        await _tap(clerk, chat, label)
    await chat.wait_for(lambda chat: "案號" in chat.last.text)

    await group.chat.wait_for(lambda chat: "接手" in chat.last.labels)
    await group.taps(worker, "接手")
    await chat.wait_for(lambda chat: "已經接手" in chat.last.text)
    while await bot.store.read(_is_under_way):
        await bot.courier.round()


async def _tap(person: Holder, chat: Chat, label: str) -> None:
    await chat.settled()
    await person.taps(label)


def _codes(tx: Tx, house: House) -> tuple[str, str]:
    site = enrol_site(tx, house.map.directory, SHOP, SHOP_ADDRESS, "meal_station")
    valid = house.patience.invite
    return invites.make(tx, InviteFor.SITE, str(site), SHOP, valid), invites.make(
        tx, InviteFor.CENTER, CENTER, "1", valid
    )


async def _print(bot: Bot, phones: tuple[Phone, ...]) -> None:
    for phone in (phones[0], phones[2]):
        _print_chat(phone.label, phone.chat)
    print(await bot.store.write(_case))


def _print_chat(title: str, chat: Chat) -> None:
    print(f"── {title} " + "─" * 48)
    print(chat.as_dialogue())
    print()


def _is_under_way(tx: Tx) -> bool:
    return "waiting" in deliveries.count_by_state(tx)


def _case(tx: Tx) -> str:
    """The stored case: state, deliveries and timeline."""
    [report] = reports.queue(tx, [CENTER], list(ReportState))
    lines = [
        f"── 案件 {report.case} " + "─" * 40,
        f"{report.kind} · {report.urgency} · {report.state} · {report.center_id}",
    ]
    for entry in timeline.of(tx, report.id):
        at = entry.at.astimezone(TAIPEI).strftime("%H:%M:%S")
        lines.append(f"  {at}  {entry.happened:<12} {entry.actor:<28} {dict(entry.facts)}")
    for delivery in deliveries.of_report(tx, report.id):
        lines.append(f"  {delivery.purpose:<8} → {delivery.channel:<9} {delivery.state} ({delivery.attempts})")
    return "\n".join(lines)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


async def _until_told() -> None:
    stop = asyncio.Event()
    for sign in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(sign, stop.set)
    await stop.wait()
