"""The words both platforms share: what came in, and what goes out.

A door turns LINE's or Telegram's JSON into `Incoming` and an `Outgoing` into their payload; nothing
between the two doors knows which platform a person is on.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Platform(StrEnum):
    LINE = "line"
    TELEGRAM = "telegram"


@dataclass(frozen=True, slots=True)
class Words:
    """Something a person wrote, or the text of a message action they pressed."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Press:
    """A button of ours: `data` comes back exactly as it went out (at most 64 bytes)."""

    data: str
    on_message: str | None = None  # the platform's id of the message that carries the button, where it is told
    callback: str | None = None  # Telegram's callback query, to be answered so that the button stops spinning


@dataclass(frozen=True, slots=True)
class Spot:
    """A location shared from the phone, in degrees (WGS 84)."""

    latitude: float = field(repr=False)
    longitude: float = field(repr=False)
    address: str | None = field(default=None, repr=False)


class MediaKind(StrEnum):
    PHOTO = "photo"
    VOICE = "voice"
    OTHER = "other"  # stickers, video, files: not taken, answered kindly


@dataclass(frozen=True, slots=True)
class Media:
    """A photo or a recording; `ref` is what the platform wants to be asked for its bytes."""

    kind: MediaKind
    ref: str = field(repr=False)
    caption: str | None = field(default=None, repr=False)


class ChatChange(StrEnum):
    """What can happen to a chat without anybody saying a word."""

    FOLLOWED = "followed"
    BLOCKED = "blocked"
    JOINED = "joined"  # the bot was added to a group
    LEFT = "left"  # the bot was removed from a group
    MIGRATED = "migrated"  # Telegram gave the group a new id


@dataclass(frozen=True, slots=True)
class Change:
    change: ChatChange
    new_chat: str | None = field(default=None, repr=False)  # the group's new id when it migrated


@dataclass(frozen=True, slots=True)
class Unsent:
    """The person took a message back: what it held is to be erased."""

    message: str


@dataclass(frozen=True, slots=True)
class Edited:
    """The person changed a message after sending it."""

    message: str
    text: str = field(repr=False)


Content = Words | Press | Spot | Media | Change | Unsent | Edited


@dataclass(frozen=True, slots=True)
class Incoming:
    """One thing that happened on a platform, told once."""

    platform: Platform
    event: str  # the platform's id of the event: the same id twice is the same event
    chat: str = field(repr=False)  # where to answer: a person's id or a group's
    user: str | None = field(repr=False)  # who did it; LINE does not tell for a tap in a group
    is_group: bool
    at: datetime
    content: Content
    message: str | None = None  # the platform's id of the message, for unsending and editing
    quoted: str | None = None  # the id of the message of ours that this one answers
    topic: str | None = None  # the forum topic of a Telegram group
    language: str | None = None  # the phone's language (BCP 47), a first guess only
    name: str | None = field(default=None, repr=False)  # the shown name, used for colleagues in a center's group
    reply_token: str | None = field(default=None, repr=False)  # LINE: one free answer, about a minute
    is_redelivered: bool = False


@dataclass(frozen=True, slots=True)
class Button:
    """A button that comes back as a `Press` with its `data`."""

    label: str
    data: str  # at most 64 bytes


@dataclass(frozen=True, slots=True)
class SayButton:
    """A button that speaks for the person, so that a group sees who pressed it."""

    label: str
    text: str
    data: str  # Telegram has no such button: there it comes back as a `Press`


@dataclass(frozen=True, slots=True)
class LinkButton:
    label: str
    url: str  # http or https


@dataclass(frozen=True, slots=True)
class CallButton:
    """Dials a number: tap-to-call on LINE, the number itself on Telegram, which refuses tel: links."""

    label: str
    number: str  # as dialled, such as 119 or 0800-013-999


@dataclass(frozen=True, slots=True)
class PlaceButton:
    """Asks the phone for its location; only in a chat with one person."""

    label: str


@dataclass(frozen=True, slots=True)
class ShareButton:
    """Passes words on to somebody whom the person chooses: nothing is sent by us."""

    label: str
    text: str
    url: str  # a page that says the same, http or https


AnyButton = Button | SayButton | LinkButton | CallButton | PlaceButton | ShareButton


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a card: what, its value, and the button that changes it."""

    label: str
    value: str = field(repr=False)
    change: Button | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """A summary: a Flex bubble on LINE, formatted text on Telegram."""

    title: str
    rows: tuple[Row, ...]
    note: str | None = None
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class Leaf:
    """One card of several, with its own buttons."""

    card: Card
    buttons: tuple[AnyButton, ...] = ()


@dataclass(frozen=True, slots=True)
class Deck:
    """Cards to leaf through: side by side on LINE; one at a time on Telegram, with buttons that turn the page."""

    leaves: tuple[Leaf, ...]
    page: int = 0
    turns: tuple[Button, ...] = ()


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One message to a chat. Text, or a card, or a deck of them, and then the buttons."""

    text: str = field(default="", repr=False)
    card: Card | None = None
    deck: Deck | None = None
    buttons: tuple[AnyButton, ...] = ()
    asides: tuple[AnyButton, ...] = ()  # ways out of the question, apart from its answers
    columns: int = 2  # how many buttons stand in a row where the platform lets us choose
    edits: str | None = None  # the platform's id of the message to change instead of sending a new one
    is_protected: bool = False  # may not be forwarded or saved, where the platform can say so
    is_silent: bool = False
    later: Outgoing | None = None  # what goes out in its place once it is no answer at once, when the words are private

    @property
    def when_late(self) -> Outgoing:
        """The message as it may go out on its own, with nobody looking."""
        return self.later or self


@dataclass(frozen=True, slots=True)
class Heard:
    """Danger in what somebody wrote, as it may be logged: never the words."""

    grade: str
    rules: tuple[str, ...]  # their ids
    lexicon: str  # its version
    action: str


@dataclass(frozen=True, slots=True)
class Reply:
    """What one event is answered with; `toast` is the short word on a pressed button (Telegram).

    `is_urgent`: somebody may be in danger, and nothing else goes out before it.
    """

    messages: tuple[Outgoing, ...]
    toast: str | None = None
    heard: Heard | None = None
    is_urgent: bool = False


@dataclass(frozen=True, slots=True)
class Sent:
    """The platform took it; `messages` are its ids of what now stands in the chat."""

    messages: tuple[str, ...] = ()


class RefusalKind(StrEnum):
    BLOCKED = "blocked"  # the person has blocked us, or the chat is gone
    LATER = "later"  # too fast, or their fault: try again, after `after` seconds if told
    QUOTA = "quota"  # LINE's monthly messages are used up
    STALE = "stale"  # the reply token is used or too old: push instead
    MOVED = "moved"  # the group has a new id
    FAULT = "fault"  # they call our message wrong: trying again changes nothing


@dataclass(frozen=True, slots=True)
class Refused:
    kind: RefusalKind
    reason: str  # the platform's own words, which hold nothing of the person's
    after: float | None = None
    new_chat: str | None = field(default=None, repr=False)
    is_unsure: bool = False  # it may have arrived all the same
    said: int = 0  # how many of the messages were taken before: a second try begins after them


Outcome = Sent | Refused
