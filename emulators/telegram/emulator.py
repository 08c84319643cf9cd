"""Telegram as one object: its people, groups, files and chats."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from emulators.chat import BOT, Bubble, Chat
from emulators.clock import StageClock
from emulators.faults import Faults
from emulators.ids import fresh_hex, stable_number
from emulators.telegram.group import TelegramGroup
from emulators.telegram.markup import inline_buttons
from emulators.telegram.person import TelegramPerson
from emulators.telegram.room import Kind, Room
from emulators.telegram.spec import Spec
from emulators.telegram.updates import TelegramUpdates
from emulators.wire import Json

QUERY_LIFE = timedelta(minutes=15)


@dataclass(slots=True)
class Query:
    """A tapped inline button, spinning until it is answered."""

    room: Room
    at: datetime
    answered: bool = False


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file on Telegram's server."""

    path: str
    content: bytes
    content_type: str


class TelegramEmulator:
    """Telegram, played by us; `telegram_app` serves its Bot API over HTTP."""

    def __init__(
        self,
        *,
        token: str = "110201543:rehearsal-telegram-token",
        secret: str = "rehearsal-telegram-secret",
        username: str = "guardian_rehearsal_bot",
        spec: Path | None = None,
        privacy_mode: bool = True,
        clock: StageClock | None = None,
    ) -> None:
        self.clock = clock or StageClock()
        self.token = token
        self.bot_id = int(token.partition(":")[0])
        self.username = username
        self.privacy_mode = privacy_mode
        self.spec = Spec(spec) if spec else None
        self.faults = Faults()
        self.updates = TelegramUpdates(secret, self.clock.seconds() % 1_000_000_000 * 2, self.faults)
        self.people: dict[int, TelegramPerson] = {}
        self.groups: dict[str, TelegramGroup] = {}
        self.rooms: dict[int, Room] = {}
        self.files: dict[str, StoredFile] = {}
        self.queries: dict[str, Query] = {}
        self.inline_queries: dict[str, list[Json] | None] = {}
        self.calls: list[tuple[str, Json]] = []
        self.webhook: Json = {"url": ""}
        self.settings: Json = {}
        self.watchers: list[Callable[[Chat], None]] = []

    def person(self, name: str, language_code: str | None = "zh-hant") -> TelegramPerson:
        """Somebody with a phone; the same name has the same id in every run."""
        user_id = stable_number("telegram", name, low=100_000_000, high=9_999_999_999)
        if user_id not in self.people:
            room = self.new_room(user_id, Kind.PRIVATE, name, {"first_name": name})
            self.people[user_id] = TelegramPerson(self, user_id, name, language_code, room)
        return self.people[user_id]

    def group(
        self, title: str, members: Iterable[TelegramPerson] = (), *, supergroup: bool = True, topics: bool = False
    ) -> TelegramGroup:
        """A group, still without the bot; its first member made it."""
        if title not in self.groups:
            self.groups[title] = TelegramGroup(self, title, list(members), supergroup=supergroup, topics=topics)
        return self.groups[title]

    def new_room(self, chat_id: int, kind: Kind, title: str, name: Json) -> Room:
        """A chat whose changes the emulator's watchers hear of."""
        chat = Chat(str(chat_id), title)
        chat.watchers.append(self._heard)
        room = Room(chat_id, kind, chat, name)
        self.rooms[chat_id] = room
        return room

    def _heard(self, chat: Chat) -> None:
        for watcher in list(self.watchers):
            watcher(chat)

    def commands_for(self, language_code: str | None) -> list[Json]:
        """The commands behind the menu button, in the person's language where the bot set them."""
        for language in ((language_code or "").partition("-")[0], ""):
            if kept := self.settings.get(f"Commands:{language}:"):
                return list(kept["commands"])
        return []

    @property
    def bot_user(self) -> Json:
        """The User object of the bot."""
        return {"id": self.bot_id, "is_bot": True, "first_name": "守望", "username": self.username}

    def message(self, room: Room, sender: Json, content: Json, thread: int | None = None) -> Json:
        """A Message object with a new id."""
        in_topic = {} if thread is None else {"message_thread_id": thread, "is_topic_message": True}
        return {
            "message_id": room.next_message_id(),
            "from": sender,
            "chat": room.as_chat,
            "date": self.clock.seconds(),
            **in_topic,
            **content,
        }

    def show(self, room: Room, message: Json, who: str, kind: str, text: str) -> Bubble:
        """Put a message on the phones of a chat."""
        return room.chat.add(
            Bubble(
                id=str(message["message_id"]),
                who=who,
                kind=kind,
                text=text,
                at=self.clock.now(),
                raw=message,
                buttons=inline_buttons(message.get("reply_markup")) if who == BOT else (),
                topic=message.get("message_thread_id"),
            )
        )

    def store(self, content: bytes, folder: str, ending: str, content_type: str) -> Json:
        """Keep a file; the part of its description all kinds share."""
        file_id = f"AgAC{fresh_hex(40)}"
        path = f"{folder}/file_{len(self.files)}.{ending}"
        self.files[file_id] = StoredFile(path, content, content_type)
        return {"file_id": file_id, "file_unique_id": f"AQAD{fresh_hex(12)}", "file_size": len(content)}

    def ask(self, room: Room) -> str:
        """A new callback query's id."""
        query_id = str(int(fresh_hex(15), 16))
        self.queries[query_id] = Query(room, self.clock.now())
        return query_id

    def open_query(self, query_id: object) -> Query | None:
        """The query with this id, if it can still be answered."""
        query = self.queries.get(str(query_id))
        return query if query and self.clock.now() - query.at < QUERY_LIFE else None

    @property
    def spinning(self) -> list[str]:
        """The tapped buttons nobody answered."""
        return [query_id for query_id, query in self.queries.items() if not query.answered]
