"""A Telegram chat as the server keeps it: private, group or supergroup."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from emulators.chat import Bubble, Chat
from emulators.telegram.errors import bad, forbidden
from emulators.wire import Json


class Kind(StrEnum):
    """Telegram's word for a chat's kind."""

    PRIVATE = "private"
    GROUP = "group"
    SUPERGROUP = "supergroup"


class Standing(StrEnum):
    """How somebody stands in a chat."""

    CREATOR = "creator"
    ADMINISTRATOR = "administrator"
    MEMBER = "member"
    LEFT = "left"
    KICKED = "kicked"


@dataclass(slots=True, eq=False)
class Room:
    """A chat with its messages, members and topics."""

    id: int
    kind: Kind
    chat: Chat
    name: Json
    bot: Standing = Standing.LEFT
    standings: dict[int, Standing] = field(default_factory=dict)
    is_forum: bool = False
    topics: dict[int, str] = field(default_factory=dict)
    moved_to: int | None = None
    last_message: int = 0

    @property
    def is_private(self) -> bool:
        """Whether it is a chat with one person."""
        return self.kind is Kind.PRIVATE

    @property
    def as_chat(self) -> Json:
        """The Chat object of the Bot API."""
        forum = {"is_forum": True} if self.is_forum else {}
        return {"id": self.id, "type": self.kind.value, **self.name, **forum}

    def next_message_id(self) -> int:
        """A new message id; they start at one in each chat."""
        self.last_message += 1
        return self.last_message

    def find(self, message_id: object) -> Bubble | None:
        """The message with this id, unless it is gone."""
        wanted = str(message_id)
        return next((bubble for bubble in self.chat.visible if bubble.id == wanted), None)

    def must_take(self, thread: int | None = None) -> None:
        """Raise Telegram's answer when the bot cannot write here."""
        if self.moved_to is not None:
            raise bad("group chat was upgraded to a supergroup chat", migrate_to_chat_id=self.moved_to)
        if self.bot is Standing.KICKED and self.is_private:
            raise forbidden("bot was blocked by the user")
        if self.bot is Standing.KICKED:
            raise forbidden(f"bot was kicked from the {self.kind} chat")
        if self.bot is Standing.LEFT:
            raise (
                bad("chat not found") if self.is_private else forbidden(f"bot is not a member of the {self.kind} chat")
            )
        if thread is not None and thread not in self.topics:
            raise bad("message thread not found")
