"""The timeline and the deliveries of a case, as sentences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from console.shown import actor, name_of
from directory.destinations import Role
from directory.model import Directory
from handlers.desk.casefile import CaseFile
from locales import Words
from storage.deliveries import Attempt, Delivery, Purpose
from storage.timeline import Entry, Happened


@dataclass(frozen=True, slots=True)
class Event:
    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Try:
    at: datetime
    outcome: str
    reason: str


@dataclass(frozen=True, slots=True)
class Parcel:
    to: str
    what: str
    channel: str
    state: str
    is_bad: bool
    tries: tuple[Try, ...]


_BAD = ("given_up", "unplaced")


def events(file: CaseFile, words: Words, directory: Directory) -> list[Event]:
    """Everything that happened, oldest first."""
    return [Event(entry.at, _sentence(entry, file, words, directory)) for entry in file.entries or ()]


def parcels(file: CaseFile, words: Words, directory: Directory) -> list[Parcel]:
    """What was sent about the case, to whom and how that went."""
    return [_parcel(delivery, tries, words, directory) for delivery, tries in file.deliveries]


def _sentence(entry: Entry, file: CaseFile, words: Words, directory: Directory) -> str:
    facts, who = entry.facts, actor(entry.actor, words, file.colleagues)
    comma = words.text("desk-comma")

    def say(name: str = "", **args: str | int) -> str:
        return words.text(f"desk-happened-{entry.happened.value.replace('_', '-')}{name}", **args)

    match entry.happened:
        case Happened.RECEIVED:
            return say("-unfinished" if facts.get("unfinished") else "")
        case Happened.ROUTED:
            told = comma.join(name_of(directory, to[0]) for to in _told(facts))
            return say(centers=told) if told else say("-nobody")
        case Happened.DELIVERED | Happened.UNDELIVERABLE:
            return say(center=_center(facts, "center", words, directory))
        case Happened.ESCALATED:
            return say("" if facts.get("reached") else "-nobody")
        case Happened.ACCEPTED:
            return say(who=who, center=_center(facts, "center", words, directory))
        case Happened.HANDED_ON:
            of, to = _center(facts, "of", words, directory), _center(facts, "to", words, directory)
            said = say(who=who, of=of, to=to)
            return f"{said} {words.text(not_ours(facts['why']))}" if facts.get("why") else said
        case Happened.ANSWERED | Happened.ADDED:
            return say("-photos", count=facts["photos"]) if facts.get("photos") else say()
        case Happened.CLOSED:
            return say(who=who, outcome=words.text(outcome(str(facts.get("outcome")))))
        case Happened.FORM_OPENED:
            return say("-odt" if facts.get("how") == "odt" else "", who=who)
        case Happened.CALLBACK if facts.get("other"):
            return say("-other", case=facts["other"])
        case Happened.RETURNED:
            return say(who=who, why=words.text(why_back(str(facts.get("why")))))
        case Happened.OPENED | Happened.ASKED:
            return say(who=who)
        case _:
            return say()


def _told(facts: Mapping[str, Any]) -> list[Any]:
    """Who the report was sent to; a national line is only named to the reporter."""
    return [to for to in facts.get("destinations", ()) if to[1] != Role.NATIONAL]


def outcome(value: str) -> str:
    """The name of the sentence that says how a case ended."""
    return f"desk-outcome-{value.replace('_', '-')}"


def why_back(value: str) -> str:
    """The name of the sentence that says why a referral went back."""
    return f"outreach-why-{value.replace('_', '-')}"


def not_ours(value: str) -> str:
    """The name of the sentence that says why a case was handed on."""
    return f"desk-why-{value.replace('_', '-')}"


def _parcel(delivery: Delivery, tries: tuple[Attempt, ...], words: Words, directory: Directory) -> Parcel:
    to = name_of(directory, delivery.center_id) if delivery.center_id else words.text("desk-actor-reporter")
    if delivery.purpose is Purpose.NOTICE:
        to = words.text("desk-actor-reporter")
    return Parcel(
        to,
        words.text(f"desk-purpose-{delivery.purpose}"),
        words.text(f"desk-channel-{delivery.channel}"),
        words.text(f"desk-delivery-{delivery.state.value.replace('_', '-')}"),
        delivery.state in _BAD,
        tuple(Try(each.at, words.text(f"desk-try-{each.outcome.replace('_', '-')}"), each.reason) for each in tries),
    )


def _center(facts: Mapping[str, Any], name: str, words: Words, directory: Directory) -> str:
    return name_of(directory, facts[name]) if facts.get(name) else words.text("desk-actor-worker")
