"""`@bot 戒癮 新竹` typed in any chat, answered in the webhook's own reply; the query is kept nowhere."""

from __future__ import annotations

from bot.days_off import DaysOff
from bot.reading import Json, may, must
from bot.texts import cut
from handlers.house import House
from handlers.suggesting import suggest
from locales import guess, words

CACHE = 300  # seconds: what is open changes, and a wrong number is set right
TEXT = 4096  # UTF-16 units
_KIND = "inline_query"


class Inline:
    """Answers what somebody types after the bot's name."""

    def __init__(self, house: House, days_off: DaysOff) -> None:
        self._house = house
        self._days_off = days_off

    async def answer(self, update: Json) -> Json | None:
        """The call that shows the results; None for an update that is no inline query."""
        query = may(update, _KIND, dict)
        if query is None:
            return None
        spoken = words(guess(may(must(query, "from", dict), "language_code", str)))
        # One page holds all there is.
        now, shut = await self._days_off.known()
        found = suggest(may(query, "query", str) or "", now, shut, self._house, spoken)
        results = [
            {
                "type": "article",
                "id": each.id,
                "title": each.title,
                "description": each.about,
                "input_message_content": {
                    "message_text": cut(each.text, TEXT),
                    "link_preview_options": {"is_disabled": True},
                },
            }
            for each in found
            if not may(query, "offset", str)
        ]
        return {
            "method": "answerInlineQuery",
            "inline_query_id": must(query, "id", str),
            "results": results,
            "cache_time": CACHE,
            "is_personal": True,
        }


def is_inline(update: Json) -> bool:
    """Whether the update is one of these: what goes wrong with it may be logged, but never set aside with its words."""
    return _KIND in update
