"""What LINE's answers mean for the sender."""

from __future__ import annotations

from bot.reading import Json, may, read_answer
from bot.texts import without_people
from handlers.messages import Outcome, RefusalKind, Refused, Sent

TIMED_OUT = Refused(RefusalKind.LATER, "no answer in time")
NO_CONNECTION = Refused(RefusalKind.LATER, "no connection")


def outcome(status: int, body: bytes) -> Outcome:
    """Whether LINE took a message. 409 says that it already has one with this retry key."""
    if status in (200, 409):
        sent = may(read_answer(body), "sentMessages", list) or []
        return Sent(tuple(str(message["id"]) for message in sent if isinstance(message, dict) and "id" in message))
    return refused(status, body)


def profile_language(status: int, body: bytes) -> str | None:
    """The language in a profile, which stands there only with the person's consent."""
    return may(read_answer(body), "language", str) if status == 200 else None


def refused(status: int, body: bytes) -> Refused:
    """What to do about a refusal. LINE tells its two kinds of 429 apart by the text only."""
    error = read_answer(body)
    said = may(error, "message", str) or ""
    reason = without_people(" ".join([f"{status} {said}".strip(), *_properties(error)]))
    if status == 429:
        return Refused(RefusalKind.QUOTA if "monthly limit" in said else RefusalKind.LATER, reason)
    if status == 400 and "reply token" in said.lower():
        return Refused(RefusalKind.STALE, reason)
    if status == 400 and said.startswith("Failed to send messages"):
        # Said of a chat that does not exist; one that has blocked us is answered with 200.
        return Refused(RefusalKind.BLOCKED, reason)
    if status >= 500:
        return Refused(RefusalKind.LATER, reason)
    return Refused(RefusalKind.FAULT, reason)


def _properties(error: Json) -> list[str]:
    """Which parts of our message LINE finds wrong."""
    details = may(error, "details", list) or []
    return [str(detail["property"]) for detail in details[:3] if isinstance(detail, dict) and "property" in detail]
