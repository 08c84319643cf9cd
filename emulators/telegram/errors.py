"""How Telegram says no."""

from __future__ import annotations

from emulators.wire import Json


class Refused(Exception):
    """A call the Bot API answers with an error."""

    def __init__(self, code: int, description: str, parameters: Json | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    @property
    def body(self) -> Json:
        """The error as it goes over the wire."""
        body: Json = {"ok": False, "error_code": self.code, "description": self.description}
        return body | ({"parameters": self.parameters} if self.parameters else {})


def bad(reason: str, **parameters: int) -> Refused:
    """A 400 with Telegram's own words."""
    return Refused(400, f"Bad Request: {reason}", dict(parameters))


def forbidden(reason: str) -> Refused:
    """A 403 with Telegram's own words."""
    return Refused(403, f"Forbidden: {reason}")


def too_many(retry_after: int) -> Refused:
    """A 429 that says how long to wait."""
    return Refused(429, f"Too Many Requests: retry after {retry_after}", {"retry_after": retry_after})
