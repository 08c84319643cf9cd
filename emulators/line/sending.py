"""Reply, push, multicast, broadcast: what LINE checks before it sends, in LINE's order."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass, field

from emulators.chat import Chat
from emulators.line.emulator import LineEmulator
from emulators.line.messages import refusal
from emulators.wire import Json

OVER_QUOTA = "You have reached your monthly limit."
TOO_FAST = "The API rate limit has been exceeded. Try again later."
BODY_LIMIT = 2 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Answer:
    """What LINE answers a call with."""

    status: int
    body: Json
    headers: dict[str, str] = field(default_factory=dict)


def error(status: int, message: str) -> Answer:
    """An error as LINE words it."""
    return Answer(status, {"message": message})


def parse(raw: bytes) -> Json | Answer:
    """The request's JSON object, or LINE's refusal."""
    if len(raw) > BODY_LIMIT:
        return error(413, "Request exceeds the max size of 2MB")
    try:
        body = json.loads(raw)
    except ValueError:
        body = None
    if not isinstance(body, dict):
        return error(400, "The request body could not be parsed as JSON")
    return body


def reply(line: LineEmulator, body: Json, key: str | None) -> Answer:
    """Answer an event with its token: free, and once."""
    if key is not None:
        return error(400, "The 'X-Line-Retry-Key' header is not supported by this endpoint")
    if refused := refusal("reply", body):
        return Answer(400, refused)
    chat = line.tokens.use(body["replyToken"])
    if chat is None:
        return error(400, "Invalid reply token")
    if (person := line.people.get(chat.key)) and person.blocked:
        return Answer(200, {"sentMessages": _lost(line, body)})
    return Answer(200, {"sentMessages": line.show(chat, body["messages"])})


def push(line: LineEmulator, body: Json, key: str | None, request_id: str) -> Answer:
    """Send to one person or group; costs one message for each recipient."""
    if repeated := _repeated(line, key):
        return repeated
    if refused := refusal("push", body):
        return Answer(400, refused)
    target = line.target(body["to"])
    if target is None:
        known_form = len(body["to"]) == 33 and body["to"][0] in "UCR"
        invalid = "The property, 'to', in the request body is invalid"
        return error(400, "Failed to send messages" if known_form else invalid)
    if _exceeds(line, target.cost):
        return error(429, OVER_QUOTA)
    line.used += target.cost
    # Someone who blocked the account gets nothing, and the bot gets a 200 all the same.
    sent = _lost(line, body) if target.is_lost else line.show(target.chat, body["messages"])
    _accept(line, key, request_id, sent)
    return Answer(200, {"sentMessages": sent})


def multicast(line: LineEmulator, body: Json, key: str | None, request_id: str) -> Answer:
    """Send to many friends at once; strangers and those who blocked are left out silently."""
    if repeated := _repeated(line, key):
        return repeated
    if refused := refusal("multicast", body):
        return Answer(400, refused)
    wanted = dict.fromkeys(body["to"])
    return _to_all(line, body, key, request_id, [line.people[to].chat for to in wanted if _is_friend(line, to)])


def broadcast(line: LineEmulator, body: Json, key: str | None, request_id: str) -> Answer:
    """Send to every friend."""
    if repeated := _repeated(line, key):
        return repeated
    if refused := refusal("broadcast", body):
        return Answer(400, refused)
    return _to_all(line, body, key, request_id, [line.people[to].chat for to in line.people if _is_friend(line, to)])


def validate(body: Json) -> Answer:
    """Try messages out without sending them."""
    refused = refusal("validate", body)
    return Answer(400, refused) if refused else Answer(200, {})


def _to_all(line: LineEmulator, body: Json, key: str | None, request_id: str, chats: list[Chat]) -> Answer:
    if _exceeds(line, len(chats)):
        return error(429, OVER_QUOTA)
    line.used += len(chats)
    for chat in chats:
        line.show(chat, body["messages"])
    _accept(line, key, request_id, [])
    return Answer(200, {})


def _is_friend(line: LineEmulator, to: str) -> bool:
    person = line.people.get(to)
    return person is not None and person.is_friend and not person.blocked


def _exceeds(line: LineEmulator, cost: int) -> bool:
    return line.monthly_limit is not None and line.used + cost > line.monthly_limit


def _lost(line: LineEmulator, body: Json) -> list[Json]:
    return [{"id": line.next_message_id()} for _ in body["messages"]]


def _accept(line: LineEmulator, key: str | None, request_id: str, sent: list[Json]) -> None:
    if key is not None:
        line.retry_keys.remember(key, request_id, sent)


def _repeated(line: LineEmulator, key: str | None) -> Answer | None:
    if key is None:
        return None
    try:
        if str(uuid.UUID(key)) != key.lower():
            raise ValueError(key)
    except ValueError:
        return error(400, "The value for the 'X-Line-Retry-Key' header is invalid")
    accepted = line.retry_keys.known(key)
    if accepted is None:
        return None
    body: Json = {"message": "The retry key is already accepted"}
    if accepted.sent:
        body["sentMessages"] = accepted.sent
    return Answer(409, body, {"x-line-accepted-request-id": accepted.request_id})
