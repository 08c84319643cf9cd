"""The Bot API methods that put messages on phones, change them and take them away."""

from __future__ import annotations

from datetime import timedelta

from emulators.chat import BOT, Bubble
from emulators.telegram.emulator import TelegramEmulator
from emulators.telegram.errors import bad
from emulators.telegram.html import read_html
from emulators.telegram.markup import check_markup, inline_buttons, keyboard_buttons
from emulators.telegram.reading import Call, Upload
from emulators.telegram.room import Room, Standing
from emulators.wire import Json, utf16

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
PHOTO_LIMIT = 10 * 1024 * 1024
FILE_LIMIT = 50 * 1024 * 1024
DELETABLE = timedelta(hours=48)
_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same"
    " as a current content and reply markup of the message"
)


class Sending:
    """The handlers, around one emulator; each takes a call and gives its result."""

    def __init__(self, telegram: TelegramEmulator) -> None:
        self._telegram = telegram

    def send_message(self, call: Call) -> Json:
        """A text."""
        room = self.room(call, writes=True)
        text, entities = self._text(call.fields, "text")
        if not text:
            raise bad("message text is empty")
        if utf16(text) > TEXT_LIMIT:
            raise bad("message is too long")
        return self._put(call, room, {"text": text, **_if(entities=entities)}, "text", text)

    def send_photo(self, call: Call) -> Json:
        """A photo with its caption."""
        room = self.room(call, writes=True)
        stored = self._file(call, "photo", "photos", PHOTO_LIMIT)
        caption, entities = self._caption(call.fields)
        photo = {"photo": [{**stored, "width": 1280, "height": 960}]}
        content = photo | _if(caption=caption, caption_entities=entities)
        return self._put(call, room, content, "photo", caption or "(圖片)")

    def send_document(self, call: Call) -> Json:
        """A file with its caption."""
        room = self.room(call, writes=True)
        stored = self._file(call, "document", "documents", FILE_LIMIT)
        caption, entities = self._caption(call.fields)
        upload = _upload(call, "document")
        document = {**stored, **_if(file_name=upload.name if upload else None)}
        content: Json = {"document": document} | _if(caption=caption, caption_entities=entities)
        return self._put(call, room, content, "document", caption or "(檔案)")

    def send_location(self, call: Call) -> Json:
        """A place on the map."""
        room = self.room(call, writes=True)
        latitude, longitude = call.fields.get("latitude"), call.fields.get("longitude")
        if not _within(latitude, 90) or not _within(longitude, 180):
            raise bad("location is invalid")
        content = {"location": {"latitude": latitude, "longitude": longitude}}
        return self._put(call, room, content, "location", f"{latitude}, {longitude}")

    def send_venue(self, call: Call) -> Json:
        """A place with its name and address."""
        room = self.room(call, writes=True)
        fields = call.fields
        place = {"latitude": fields.get("latitude"), "longitude": fields.get("longitude")}
        if not fields.get("title") or not fields.get("address"):
            raise bad("venue title and address must be non-empty")
        venue = {"location": place, "title": fields["title"], "address": fields["address"]}
        return self._put(
            call, room, {"venue": venue, "location": place}, "venue", f"{venue['title']}\n{venue['address']}"
        )

    def send_contact(self, call: Call) -> Json:
        """A name with a phone number that can be called with a tap."""
        room = self.room(call, writes=True)
        fields = call.fields
        if not fields.get("phone_number") or not fields.get("first_name"):
            raise bad("phone number or first name is empty")
        contact = {"phone_number": str(fields["phone_number"]), "first_name": fields["first_name"]}
        text = f"{contact['first_name']} {contact['phone_number']}"
        return self._put(call, room, {"contact": contact}, "contact", text)

    def edit_text(self, call: Call) -> Json:
        """A changed text; leaving out the keyboard takes it away."""
        room = self.room(call)
        bubble = self._own(call, room, "edit")
        text, entities = self._text(call.fields, "text")
        if not text:
            raise bad("message text is empty")
        if utf16(text) > TEXT_LIMIT:
            raise bad("message is too long")
        changed = _without(bubble.raw, "entities", "reply_markup", "edit_date")
        return self._change(call, room, bubble, changed | {"text": text, **_if(entities=entities)}, text)

    def edit_markup(self, call: Call) -> Json:
        """A changed keyboard under the same text."""
        room = self.room(call)
        bubble = self._own(call, room, "edit")
        changed = _without(bubble.raw, "reply_markup", "edit_date")
        return self._change(call, room, bubble, changed, bubble.text)

    def delete_message(self, call: Call) -> bool:
        """Take a message away."""
        room = self.room(call)
        bubble = room.find(call.fields.get("message_id"))
        if bubble is None:
            raise bad("message to delete not found")
        others = not bubble.from_bot and not room.is_private and room.bot is not Standing.ADMINISTRATOR
        if others or self._telegram.clock.now() - bubble.at > DELETABLE:
            raise bad("message can't be deleted for everyone")
        bubble.gone = True
        room.chat.changed()
        return True

    def delete_messages(self, call: Call) -> bool:
        """Take away those of these messages that are there."""
        room = self.room(call)
        for message_id in call.fields.get("message_ids", []):
            if bubble := room.find(message_id):
                bubble.gone = True
        room.chat.changed()
        return True

    def room(self, call: Call, *, writes: bool = False) -> Room:
        """The chat a call means, once the bot may act there."""
        room = self._telegram.rooms.get(call.fields.get("chat_id", 0))
        if room is None:
            raise bad("chat_id is empty" if "chat_id" not in call.fields else "chat not found")
        room.must_take(call.fields.get("message_thread_id") if writes else None)
        return room

    def _put(self, call: Call, room: Room, content: Json, kind: str, text: str) -> Json:
        fields = call.fields
        markup = fields.get("reply_markup")
        check_markup(markup, is_private=room.is_private)
        content = {**content, **self._reply(fields, room)}
        if markup and "inline_keyboard" in markup:
            content["reply_markup"] = markup
        message = self._telegram.message(room, self._telegram.bot_user, content, fields.get("message_thread_id"))
        if markup and "keyboard" in markup:
            room.chat.keyboard, room.chat.keyboard_raw = keyboard_buttons(markup), markup
        elif markup and markup.get("remove_keyboard"):
            room.chat.keyboard, room.chat.keyboard_raw = (), None
        self._telegram.show(room, message, BOT, kind, text)
        return message

    def _change(self, call: Call, room: Room, bubble: Bubble, changed: Json, text: str) -> Json:
        markup = call.fields.get("reply_markup")
        check_markup(markup, is_private=room.is_private)
        if markup and markup.get("inline_keyboard"):
            changed["reply_markup"] = markup
        if changed == _without(bubble.raw, "edit_date"):
            raise bad(_NOT_MODIFIED)
        changed["edit_date"] = self._telegram.clock.seconds()
        bubble.raw, bubble.text = changed, text
        bubble.buttons = inline_buttons(changed.get("reply_markup"))
        room.chat.revised(bubble)
        return changed

    def _own(self, call: Call, room: Room, verb: str) -> Bubble:
        bubble = room.find(call.fields.get("message_id"))
        if bubble is None:
            raise bad(f"message to {verb} not found")
        if not bubble.from_bot:
            raise bad(f"message can't be {verb}ed")
        return bubble

    def _reply(self, fields: Json, room: Room) -> Json:
        wanted = fields.get("reply_parameters") or {"message_id": fields.get("reply_to_message_id")}
        if wanted.get("message_id") is None:
            return {}
        bubble = room.find(wanted["message_id"])
        if bubble is None and not wanted.get("allow_sending_without_reply"):
            raise bad("message to be replied not found")
        return {"reply_to_message": bubble.raw} if bubble else {}

    def _text(self, fields: Json, name: str) -> tuple[str, list[Json]]:
        source = fields.get(name, "")
        if not isinstance(source, str):
            raise bad(f"{name} must be of type String")
        mode = fields.get("parse_mode")
        if mode and str(mode).lower() != "html":
            raise bad(f"can't parse entities: the rehearsal stage reads HTML only, not {mode}")
        text, entities = read_html(source) if mode else (source, fields.get("entities") or [])
        return text.strip(), entities

    def _caption(self, fields: Json) -> tuple[str, list[Json]]:
        caption, entities = self._text(fields, "caption")
        if utf16(caption) > CAPTION_LIMIT:
            raise bad("message caption is too long")
        return caption, entities

    def _file(self, call: Call, name: str, folder: str, limit: int) -> Json:
        upload = _upload(call, name)
        if upload is not None:
            if not upload.content:
                raise bad("file must be non-empty")
            if len(upload.content) > limit:
                raise bad("file is too big")
            ending = upload.name.rpartition(".")[2] or "bin"
            return self._telegram.store(upload.content, folder, ending, upload.content_type)
        given = call.fields.get(name)
        if not given:
            raise bad(f"there is no {name} in the request")
        if str(given).startswith(("http://", "https://")):
            return self._telegram.store(b"", folder, "jpg", "image/jpeg")
        if given not in self._telegram.files:
            raise bad("wrong file identifier/HTTP URL specified")
        return {"file_id": given, "file_unique_id": given[-12:]}


def _upload(call: Call, name: str) -> Upload | None:
    given = str(call.fields.get(name, ""))
    return call.files.get(given.removeprefix("attach://")) if given.startswith("attach://") else None


def _within(value: object, limit: float) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and -limit <= value <= limit


def _if(**fields: object) -> Json:
    return {name: value for name, value in fields.items() if value}


def _without(message: Json, *names: str) -> Json:
    return {name: value for name, value in message.items() if name not in names}
