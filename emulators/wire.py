"""The shape of what crosses the wire."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]


class WebhookRefused(AssertionError):
    """The bot did not answer an event with a 2xx."""

    def __init__(self, platform: str, status: int, path: str) -> None:
        super().__init__(f"the bot answered {platform}'s webhook {path} with {status or 'a closed connection'}")
        self.status = status


def utf16(text: str) -> int:
    """How long a text is as both platforms count it: in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
