"""LINE as one object: its people, groups, quota and chats."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass

from emulators.chat import BOT, Bubble, Chat
from emulators.clock import StageClock
from emulators.faults import Faults
from emulators.ids import Counter, fresh_hex, stable_hex, ulid
from emulators.line.group import LineGroup
from emulators.line.person import LinePerson
from emulators.line.rendering import buttons, menu_buttons, words
from emulators.line.tokens import ReplyTokens, RetryKeys
from emulators.line.webhooks import LineWebhooks
from emulators.wire import Json

FREE_PLAN = 200


@dataclass(frozen=True, slots=True)
class Target:
    """A chat to push to; the cost is counted in recipients, not in messages."""

    chat: Chat
    cost: int
    is_lost: bool = False


class LineEmulator:
    """LINE, played by us; `line_app` serves its API over HTTP."""

    def __init__(
        self,
        *,
        channel_secret: str = "rehearsal-channel-secret",
        access_token: str = "rehearsal-access-token",
        monthly_limit: int | None = FREE_PLAN,
        clock: StageClock | None = None,
    ) -> None:
        self.clock = clock or StageClock()
        self.channel_secret = channel_secret
        self.access_token = access_token
        self.bot_id = f"U{stable_hex('bot', channel_secret)}"
        self.faults = Faults()
        self.webhooks = LineWebhooks(channel_secret, self.bot_id, self.faults)
        self.tokens = ReplyTokens(self.clock)
        self.retry_keys = RetryKeys(self.clock)
        self.monthly_limit = monthly_limit
        self.used = 0
        self.registered_endpoint = ""
        self.people: dict[str, LinePerson] = {}
        self.groups: dict[str, LineGroup] = {}
        self.contents: dict[str, tuple[bytes, str]] = {}
        self.calls: list[tuple[str, Json]] = []
        self.rich_menus: dict[str, Json] = {}
        self.rich_menu_pictures: dict[str, tuple[bytes, str]] = {}
        self.rich_menu_of: dict[str, str] = {}
        self.watchers: list[Callable[[Chat], None]] = []
        self._message_ids = Counter(self.clock.millis() * 1000)

    def person(self, name: str, language: str = "zh-TW") -> LinePerson:
        """Somebody with a phone; the same name has the same user id in every run."""
        user_id = f"U{stable_hex('line', name)}"
        if user_id not in self.people:
            self.people[user_id] = LinePerson(self, user_id, name, language)
            self.hang_rich_menus()
        return self.people[user_id]

    def group(self, name: str, members: Iterable[LinePerson] = ()) -> LineGroup:
        """A group chat, still without the bot."""
        group_id = f"C{stable_hex('group', name)}"
        if group_id not in self.groups:
            self.groups[group_id] = LineGroup(self, group_id, name, list(members))
        return self.groups[group_id]

    def batch(self, *, reverse: bool = False) -> AbstractAsyncContextManager[None]:
        """Everything people do inside reaches the bot in one POST."""
        return self.webhooks.batch(reverse=reverse)

    async def redelivers(self, n: int = 1) -> None:
        """Send the last n events again, as LINE does after having had no answer."""
        events = self.webhooks.sent[-n:]
        for event in events:
            self.tokens.renew(event.get("replyToken", ""))
        await self.webhooks.redeliver(events)

    def new_chat(self, key: str, title: str) -> Chat:
        """A chat whose changes the emulator's watchers hear of."""
        chat = Chat(key, title)
        chat.watchers.append(self._heard)
        return chat

    def _heard(self, chat: Chat) -> None:
        for watcher in list(self.watchers):
            watcher(chat)

    def next_message_id(self) -> str:
        """A new message id."""
        return str(self._message_ids.next())

    def event(self, kind: str, source: Json, chat: Chat | None = None, **more: object) -> Json:
        """A webhook event; with a chat it carries a reply token for it."""
        now = self.clock.millis()
        event: Json = {"type": kind, **more}
        if chat is not None:
            event["replyToken"] = self.tokens.issue(chat)
        event |= {
            "webhookEventId": ulid(now),
            "deliveryContext": {"isRedelivery": False},
            "timestamp": now,
            "source": source,
            "mode": "active",
        }
        return event

    def rich_menu_for(self, user_id: str) -> Json | None:
        """The menu under this person's chat: their own before everybody's; groups have none."""
        if user_id not in self.people:
            return None
        chosen = self.rich_menu_of.get(user_id) or self.rich_menu_of.get("all")
        return self.rich_menus.get(chosen) if chosen else None

    def hang_rich_menus(self) -> None:
        """Put the menus that are linked now under the chats."""
        for person in self.people.values():
            menu = self.rich_menu_for(person.id)
            person.chat.keyboard = menu_buttons(menu) if menu else ()
            person.chat.changed()

    async def tell(self, event: Json) -> None:
        """Bring an event to the bot, unless it happened in a group the bot is not in."""
        group = self.groups.get(event["source"].get("groupId", ""))
        if group is None or group.bot_is_in or event["type"] == "leave":
            await self.webhooks.send(event)

    def show(self, chat: Chat, messages: list[Json]) -> list[Json]:
        """Put the bot's messages on a phone; what LINE answers as `sentMessages`."""
        sent: list[Json] = []
        for i, message in enumerate(messages):
            message_id = self.next_message_id()
            is_last = i == len(messages) - 1
            chat.add(
                Bubble(
                    id=message_id,
                    who=BOT,
                    kind=message["type"],
                    text=words(message),
                    at=self.clock.now(),
                    raw=message,
                    buttons=buttons(message, is_last),
                )
            )
            sent.append({"id": message_id, "quoteToken": fresh_hex(40)})
        return sent

    def target(self, to: str) -> Target | None:
        """Where a push to this id ends, and what it costs; nothing when LINE cannot send there."""
        if person := self.people.get(to):
            if person.blocked:
                return Target(person.chat, cost=0, is_lost=True)
            return Target(person.chat, cost=1) if person.reachable else None
        if (group := self.groups.get(to)) and group.bot_is_in:
            return Target(group.chat, cost=len(group.members))
        return None
