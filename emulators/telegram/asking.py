"""The Bot API methods about the bot, its chats, files and taps."""

from __future__ import annotations

from emulators.telegram.emulator import TelegramEmulator
from emulators.telegram.errors import Refused, bad
from emulators.telegram.membership import chat_member
from emulators.telegram.reading import Call
from emulators.telegram.room import Room, Standing
from emulators.telegram.sending import Sending
from emulators.wire import Json, utf16

DOWNLOAD_LIMIT = 20 * 1024 * 1024
_LOOPBACK = ("http://127.0.0.1", "http://localhost")
_NO_GIFTS = dict.fromkeys(
    ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), False
)


class Asking:
    """The handlers, around one emulator; each takes a call and gives its result."""

    def __init__(self, telegram: TelegramEmulator, sending: Sending) -> None:
        self._telegram = telegram
        self._room = sending.room

    def get_me(self, call: Call) -> Json:
        """The bot itself."""
        return self._telegram.bot_user | {
            "can_join_groups": True,
            "can_read_all_group_messages": not self._telegram.privacy_mode,
            "supports_inline_queries": True,
        }

    def get_updates(self, call: Call) -> list[Json]:
        """Nothing: updates come by webhook here."""
        if self._telegram.webhook["url"]:
            raise Refused(409, "Conflict: can't use getUpdates method while webhook is active")
        return []

    def set_webhook(self, call: Call) -> bool:
        """Where updates go; an address on this machine is used, any other is only remembered."""
        url = str(call.fields.get("url", ""))
        here = url.startswith(_LOOPBACK)
        if url and not here and not url.startswith("https://"):
            raise bad("bad webhook: An HTTPS URL must be provided for webhook")
        self._telegram.webhook = {"url": url}
        self._telegram.updates.allowed = list(call.fields.get("allowed_updates") or [])
        if here:
            self._telegram.updates.endpoint = url
        if secret := call.fields.get("secret_token"):
            self._telegram.updates.secret = str(secret)
        if call.fields.get("drop_pending_updates"):
            self._telegram.updates.drop()
        return True

    def delete_webhook(self, call: Call) -> bool:
        """Send updates nowhere."""
        self._telegram.webhook = {"url": ""}
        if call.fields.get("drop_pending_updates"):
            self._telegram.updates.drop()
        return True

    def webhook_info(self, call: Call) -> Json:
        """Where updates go, and how many wait."""
        waiting = self._telegram.updates.waiting
        return {**self._telegram.webhook, "has_custom_certificate": False, "pending_update_count": waiting}

    def answer_query(self, call: Call) -> bool:
        """Stop a tapped button from spinning, perhaps with a short note."""
        text = str(call.fields.get("text") or "")
        if utf16(text) > 200:
            raise bad("MESSAGE_TOO_LONG")
        query = self._telegram.open_query(call.fields.get("callback_query_id"))
        if query is None:
            raise bad("query is too old and response timeout expired or query ID is invalid")
        query.answered = True
        if text:
            query.room.chat.toasts.append(text)
        query.room.chat.changed()
        return True

    def answer_inline(self, call: Call) -> bool:
        """Show results to somebody who is typing after the bot's name."""
        query_id = str(call.fields.get("inline_query_id"))
        if query_id not in self._telegram.inline_queries:
            raise bad("query is too old and response timeout expired or query ID is invalid")
        results = call.fields.get("results") or []
        ids = [each["id"] for each in results]
        if len(results) > 50:
            raise bad("RESULTS_TOO_MUCH")
        if len(set(ids)) < len(ids):
            raise bad("RESULT_ID_DUPLICATE")
        for each in results:
            if not 1 <= len(each["id"].encode()) <= 64:
                raise bad("RESULT_ID_INVALID")
            if not each.get("title"):
                raise bad("ARTICLE_TITLE_EMPTY")
            if not 1 <= utf16(each["input_message_content"]["message_text"]) <= 4096:
                raise bad("MESSAGE_TOO_LONG")
        self._telegram.inline_queries[query_id] = results
        return True

    def chat_action(self, call: Call) -> bool:
        """Show that the bot is typing."""
        room = self._room(call)
        room.chat.loading = True
        room.chat.changed()
        return True

    def get_file(self, call: Call) -> Json:
        """Where a file can be fetched."""
        file_id = str(call.fields.get("file_id", ""))
        stored = self._telegram.files.get(file_id)
        if stored is None:
            raise bad("invalid file_id")
        if len(stored.content) > DOWNLOAD_LIMIT:
            raise bad("file is too big")
        size = len(stored.content)
        return {"file_id": file_id, "file_unique_id": file_id[-12:], "file_size": size, "file_path": stored.path}

    def get_chat(self, call: Call) -> Json:
        """A chat's name and kind."""
        room = self._room(call)
        return room.as_chat | {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": _NO_GIFTS}

    def get_chat_member(self, call: Call) -> Json:
        """How somebody stands in a chat."""
        room = self._room(call)
        user_id = call.fields.get("user_id")
        if user_id == self._telegram.bot_id:
            return chat_member(self._telegram.bot_user, room.bot)
        person = self._telegram.people.get(user_id) if isinstance(user_id, int) else None
        if person is None:
            raise bad("PARTICIPANT_ID_INVALID")
        alone = Standing.MEMBER if room is person.room else Standing.LEFT
        return chat_member(person.as_user, room.standings.get(person.id, alone))

    def administrators(self, call: Call) -> list[Json]:
        """Who leads a group."""
        room = self._room(call)
        leading = (Standing.CREATOR, Standing.ADMINISTRATOR)
        people = [
            chat_member(self._telegram.people[user].as_user, standing)
            for user, standing in room.standings.items()
            if standing in leading
        ]
        return people + ([chat_member(self._telegram.bot_user, room.bot)] if room.bot in leading else [])

    def member_count(self, call: Call) -> int:
        """How many are in a chat, the bot counted."""
        room = self._room(call)
        return 2 if room.is_private else 1 + sum(each is not Standing.LEFT for each in room.standings.values())

    def leave_chat(self, call: Call) -> bool:
        """Leave a group."""
        room = self._room(call)
        if room.is_private:
            raise bad("chat member status can't be changed in private chats")
        room.bot = Standing.LEFT
        room.chat.changed()
        return True

    def create_topic(self, call: Call) -> Json:
        """Open a topic in a forum."""
        room = self._forum(call)
        name = str(call.fields.get("name") or "")
        if not 1 <= len(name) <= 128:
            raise bad("TOPIC_NAME_INVALID" if name else "topic name must be non-empty")
        topic = room.next_message_id()
        room.topics[topic] = name
        room.chat.changed()
        return {"message_thread_id": topic, "name": name, "icon_color": 7322096}

    def change_topic(self, call: Call) -> bool:
        """Rename, close or reopen a topic."""
        room = self._forum(call)
        topic = call.fields.get("message_thread_id")
        if topic not in room.topics:
            raise bad("TOPIC_ID_INVALID")
        if name := call.fields.get("name"):
            room.topics[topic] = str(name)
        room.chat.changed()
        return True

    def _forum(self, call: Call) -> Room:
        room = self._room(call)
        if not room.is_forum:
            raise bad("the chat is not a forum")
        if room.bot is not Standing.ADMINISTRATOR:
            raise bad("not enough rights to create a topic")
        return room
