"""People who talk to a service that dies now and then, and the platform between the two.

The platform delivers again, under the same id, what did not get its 200. A person waits for the answer. Who has waited
too long says the same once more, and for whom the next question never comes, the talk is lost: both are counted.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from benchmarks.yard import module

PATIENCE = 60.0  # seconds with the service up, before a person repeats what they said
GIVES_UP_AFTER = 4
CASE = re.compile(r"[\u4e00-\u9fff]-[2356789CFHKNRTWXY]{5}-[2356789CFHKNRTWXY]")
_RETRY_KEY = re.compile(rb"\r\nx-line-retry-key:[ \t]*([^\r\n]+)", re.I)


@dataclass(slots=True)
class Told:
    """One conversation, as its person saw it."""

    conversation: int
    chat: str
    cases: list[str] = field(default_factory=list)
    is_done: bool = False


class Crowd:
    """Some people on one platform, one conversation after the other, each from a new chat."""

    def __init__(self, platform: str, url: str, secret: str, script: dict[str, Any], sink_port: int, base: int) -> None:
        self.platform = platform
        self.driver = module("drive").Driver(platform, url, secret, script, sink_port, base)
        self.told: list[Told] = []
        self.counts: Counter[str] = Counter()
        self.keys: dict[str, set[str]] = {}  # under which retry keys each case's card was pushed to the center
        self.up = asyncio.Event()
        self.is_over = False
        self.talking = 0
        self.odd: Counter[str] = Counter()  # what came instead of the next question
        self.heard = 0  # calls of the service to the platform
        self._sink_port = sink_port
        self._handle = self.driver.sink.handle
        self.driver.sink.handle = self._watched

    async def open(self) -> None:
        """Be the platform from now on."""
        self._server = await self.driver.sink.start(self._sink_port)

    async def close(self) -> None:
        self._server.close()

    async def talk(self) -> None:
        """One person's talks, until all is over and the last one finished."""
        while not self.is_over:
            conversation = next(self.driver.ids)
            chat = self.driver.new_chat(conversation)
            told = Told(conversation, str(chat.id))
            self.told.append(told)
            self.talking += 1
            connection: list[Any] = [None]
            told.is_done = await self._converse(chat, told, connection)
            if connection[0] is not None:
                connection[0].tr.close()
            self.talking -= 1

    def cards(self) -> Counter[str]:
        """How often each case's card reached the center's chat."""
        return Counter(
            case for _, payload in self.driver.centre_msgs for case in set(CASE.findall(self.driver.text_of([payload])))
        )

    def extra_answers(self) -> int:
        """Answers that came twice, as when the process died between sending and writing down."""
        return sum(chat.extra for chat in self.driver.chats.values())

    async def _converse(self, chat: Any, told: Told, connection: list[Any]) -> bool:
        """Whether the talk came to its end, each question in its turn."""
        steps = self.driver.steps
        at, repeats = 0, 0
        last: list[Any] = []
        while at < len(steps):
            event = self.driver.event(chat.id, told.conversation, steps[at], last)
            if event is None:
                self.counts["button missing"] += 1
                return False
            chat.msgs, chat.fut = [], asyncio.get_running_loop().create_future()
            body = await self._deliver(event, connection)
            if body:
                self.driver.webhook_reply(chat.id, body)
            heard = await self._hear(chat, steps[at]["expect"])
            if heard is not None:
                told.cases += CASE.findall(self.driver.text_of([heard])) if at == len(steps) - 1 else []
                at, last = at + 1, [heard]
            elif chat.msgs:
                self.counts["talk lost"] += 1
                self.odd[f"{self.platform}, message {at + 1}: {self.driver.text_of(chat.msgs)[:120]}"] += 1
                return False
            else:
                self.counts["had to repeat"] += 1
                repeats += 1
                if repeats == GIVES_UP_AFTER:
                    self.counts["gave up"] += 1
                    return False
        return True

    async def _deliver(self, event: dict[str, Any], connection: list[Any]) -> bytes:
        """The platform's part: again and again, until it is taken."""
        is_first = True
        while True:
            await self.up.wait()
            try:
                if connection[0] is None or connection[0].closed:
                    connection[0] = await self.driver.connect()
                if not is_first:
                    self.counts["redelivered"] += 1
                    if self.platform == "line":
                        event["events"][0]["deliveryContext"]["isRedelivery"] = True
                status, body = await asyncio.wait_for(connection[0].request(self.driver.raw(event)), 10)
                if status == 200:
                    return bytes(body)
                self.counts[f"http {status}"] += 1
            except TimeoutError:
                self.counts["no 200 in time"] += 1
                connection[0].tr.close()
                connection[0] = None
            except OSError:
                connection[0] = None
            is_first = False
            await asyncio.sleep(0.05)

    async def _hear(self, chat: Any, expected: str) -> Any | None:
        """The message that asks what comes next; the time the service is down does not count.

        An earlier answer that comes once more is no answer to what was just said: whoever reads it waits on.
        """
        waited = 0.0
        while waited < PATIENCE:
            await self.up.wait()
            if not chat.fut.done():
                await asyncio.wait({chat.fut}, timeout=0.1)
            else:
                await asyncio.sleep(0.1)
            waited += 0.1
            for message in chat.msgs:
                if expected in self.driver.text_of([message]):
                    return message
        return None

    def _is_to_center(self, body: bytes) -> bool:
        return json.loads(body).get("to") not in self.driver.chats

    def _watched(self, method: bytes, path: str, head: bytes, body: bytes) -> Any:
        self.heard += 1
        key = _RETRY_KEY.search(head)
        if key is not None:
            for case in set(CASE.findall(body.decode())) if self._is_to_center(body) else ():
                self.keys.setdefault(case, set()).add(key.group(1).decode())
        answer = self._handle(method, path, head, body)
        if key is not None and answer[0] == 409:
            self.counts["same key again, dropped by LINE"] += 1
        return answer
