"""kill -9 of the real service at random moments, while people talk to it on both platforms; it is started again."""

from __future__ import annotations

import asyncio
import random
import time
from collections import Counter
from dataclasses import dataclass
from typing import Any

from benchmarks.aftermath import Kept, Verdict, judge, kept
from benchmarks.engines import fresh
from benchmarks.people import Crowd
from benchmarks.service import SECRET, Service, connect_center, free_port, opened
from benchmarks.yard import talk
from storage.deliveries import DeliveryState

PLATFORMS = ("telegram", "line")
LONGEST_UP = 15.0
LAST_TALKS = 150.0
CARDS_WITHIN = 75.0  # a card that was on its way when the process died goes out again when its lease is over


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run with crashes came to."""

    engine: str
    kills: int
    in_flight: int  # talks that were under way at a kill, summed
    started: int
    finished: int
    counts: Counter[str]  # what people and platforms went through
    cards: Counter[str]  # how often each case's card came, over all chats of the center
    waiting: int  # cards that had not arrived when we stopped waiting
    extra_answers: int
    odd: Counter[str]  # what came instead of the next question
    back_after: tuple[float, ...]  # seconds from a kill to listening again
    verdict: Verdict

    @property
    def is_clean(self) -> bool:
        """Nothing lost, doubled or mixed up, and nobody had to say anything twice."""
        harmless = {"redelivered", "same key again, dropped by LINE", "no 200 in time"}
        return (
            self.verdict.is_clean
            and self.started == self.finished
            and not self.waiting
            and not set(self.counts) - harmless
        )


def crash(engine: str, kills: int, people: int, core: int | None = 0) -> bool:
    """Crash it that often, print what came of it, and say whether nothing was lost."""
    with fresh(engine) as database:
        outcome = asyncio.run(run(engine, database.url, database.folder, kills, people, core=core))
    print(described(outcome), flush=True)
    return outcome.is_clean


async def run(
    engine: str,
    url: str,
    folder: Any,
    kills: int,
    people: int,
    *,
    core: int | None = None,
    cards_within: float = CARDS_WITHIN,
) -> Outcome:
    """Half of the people on each platform; each kill comes after a drawn number of answers, the first included."""
    await connect_center(url, PLATFORMS)
    apis = {platform: free_port() for platform in PLATFORMS}
    base = int(time.time()) % 100_000 * 1000
    service = Service(url, free_port(), apis, folder, core)
    crowds = [
        Crowd(platform, service.url(platform), SECRET, talk(platform), apis[platform], base) for platform in PLATFORMS
    ]
    for crowd in crowds:
        await crowd.open()
    back_after: list[float] = []
    in_flight = 0
    with service:
        await _listening(service, crowds)
        talking = [asyncio.create_task(crowd.talk()) for crowd in crowds for _ in range(people // 2)]
        for _ in range(kills):
            await _until_a_drawn_moment(crowds, people)
            in_flight += sum(crowd.talking for crowd in crowds)
            for crowd in crowds:
                crowd.up.clear()
            service.kill()
            died = time.monotonic()
            service.start()
            await _listening(service, crowds)
            back_after.append(time.monotonic() - died)
        for crowd in crowds:
            crowd.is_over = True
        _, unfinished = await asyncio.wait(talking, timeout=LAST_TALKS)
        for task in unfinished:
            task.cancel()
        await asyncio.gather(*talking, return_exceptions=True)
        await _cards_are_out(crowds, cards_within)
    found = await _found(url)
    for crowd in crowds:
        await crowd.close()
    return _outcome(engine, crowds, found, kills, in_flight, back_after)


async def _until_a_drawn_moment(crowds: list[Crowd], people: int) -> None:
    """Somewhere between the first calls after the start and some five turns of everybody, to the millisecond."""
    wanted = sum(crowd.heard for crowd in crowds) + random.randint(1, 6 * people)
    until = time.monotonic() + LONGEST_UP
    while sum(crowd.heard for crowd in crowds) < wanted and time.monotonic() < until:
        await asyncio.sleep(0.005)
    await asyncio.sleep(random.uniform(0, 0.02))


async def _listening(service: Service, crowds: list[Crowd]) -> None:
    until = time.monotonic() + 120
    while not service.is_up():
        if time.monotonic() > until:
            raise TimeoutError(service.said())
        await asyncio.sleep(0.02)
    for crowd in crowds:
        crowd.up.set()


async def _cards_are_out(crowds: list[Crowd], within: float) -> None:
    """Wait until the center has a card for every case on every platform, or for as long as that may take."""
    until = time.monotonic() + within
    while time.monotonic() < until:
        cases = {case for crowd in crowds for told in crowd.told for case in told.cases}
        if all(cases <= crowd.cards().keys() for crowd in crowds):
            # What was sent has still to be written down.
            await asyncio.sleep(1)
            return
        await asyncio.sleep(0.5)


async def _found(url: str) -> list[Kept]:
    store = await opened(url)
    try:
        return await kept(store)
    finally:
        await store.close()


def _outcome(
    engine: str, crowds: list[Crowd], found: list[Kept], kills: int, in_flight: int, back_after: list[float]
) -> Outcome:
    everybody = [told for crowd in crowds for told in crowd.told]
    keys = {case: used for crowd in crowds for case, used in crowd.keys.items()}
    return Outcome(
        engine,
        kills,
        in_flight,
        len(everybody),
        sum(told.is_done for told in everybody),
        sum((crowd.counts for crowd in crowds), Counter()),
        sum((crowd.cards() for crowd in crowds), Counter()),
        sum(delivery.state is DeliveryState.WAITING for report in found for delivery in report.deliveries),
        sum(crowd.extra_answers() for crowd in crowds),
        sum((crowd.odd for crowd in crowds), Counter()),
        tuple(back_after),
        judge(found, {crowd.platform: crowd.told for crowd in crowds}, keys, contacts=len(PLATFORMS)),
    )


def described(outcome: Outcome) -> str:
    """The outcome as a page to read."""
    verdict, counts = outcome.verdict, outcome.counts
    back = sorted(outcome.back_after)
    again = sum(number - len(PLATFORMS) for number in outcome.cards.values())
    lines = [
        f"\ncrash test on {outcome.engine}: {outcome.kills} kills, {outcome.in_flight} talks under way at a kill, "
        f"{outcome.started} begun, {outcome.finished} finished; listening again after "
        f"{back[len(back) // 2]:.1f} s (longest {back[-1]:.1f} s)",
        f"  talks lost {counts['talk lost'] + counts['button missing']}, stuck {counts['gave up']}, "
        f"had to repeat {counts['had to repeat']}, unfinished {outcome.started - outcome.finished}",
        f"  reports lost {verdict.reports_lost}, doubled {verdict.reports_doubled}, untold {verdict.reports_untold}, "
        f"answers under another question {verdict.wrong_answers.total()} {dict(verdict.wrong_answers) or ''}",
        f"  cards missing {verdict.cards_missing}, doubled rows {verdict.cards_doubled}, "
        f"given up {verdict.cards_given_up}, still waiting {outcome.waiting}, "
        f"under another key {verdict.keys_differing}",
        f"  allowed: {counts['redelivered']} events delivered again, {outcome.extra_answers} answers and {again} cards "
        f"that came twice, {counts['same key again, dropped by LINE']} dropped by LINE for their key",
        f"  {'nothing was lost' if outcome.is_clean else 'NOT CLEAN'}",
    ]
    odd = {name: number for name, number in counts.items() if name.startswith(("http", "no 200"))}
    lines += [f"  {odd}"] if odd else []
    return "\n".join(
        [*lines, *(f"  instead of the next question ({number}×): {heard}" for heard, number in outcome.odd.items())]
    )
