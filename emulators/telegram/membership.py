"""Who stands how in a chat, in the words of the Bot API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from emulators.telegram.room import Room, Standing
from emulators.wire import Json

if TYPE_CHECKING:
    from emulators.telegram.emulator import TelegramEmulator

_RIGHTS = [
    "can_be_edited",
    "can_change_info",
    "can_delete_messages",
    "can_delete_stories",
    "can_edit_stories",
    "can_invite_users",
    "can_manage_chat",
    "can_manage_topics",
    "can_manage_video_chats",
    "can_pin_messages",
    "can_post_stories",
    "can_promote_members",
    "can_restrict_members",
]


def chat_member(user: Json, standing: Standing) -> Json:
    """A ChatMember object."""
    member: Json = {"user": user, "status": standing.value}
    match standing:
        case Standing.CREATOR:
            return member | {"is_anonymous": False}
        case Standing.ADMINISTRATOR:
            return member | {"is_anonymous": False} | dict.fromkeys(_RIGHTS, True)
        case Standing.KICKED:
            return member | {"until_date": 0}
        case _:
            return member


async def bot_moves(telegram: TelegramEmulator, room: Room, by: Json, standing: Standing) -> None:
    """Change how the bot stands in a chat, and tell it."""
    before, room.bot = room.bot, standing
    room.chat.person_acts()
    change: Json = {
        "chat": room.as_chat,
        "from": by,
        "date": telegram.clock.seconds(),
        "old_chat_member": chat_member(telegram.bot_user, before),
        "new_chat_member": chat_member(telegram.bot_user, standing),
    }
    await telegram.updates.send(room.id, "my_chat_member", change)
