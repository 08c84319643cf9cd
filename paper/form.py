"""The referral as a form: its fields in order (procedures §3.3), each under the name a template calls it by."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from directory.hours import TAIPEI
from directory.model import CountyCode, Directory
from directory.outreach import program
from flows.questions import dialled
from flows.understand import spell
from flows.where import place_from, place_line
from locales import FIRST, Words, words


@dataclass(frozen=True, slots=True)
class Field:
    name: str
    label: str
    value: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Sending:
    """One time it was sent, and why it came back."""

    at: datetime
    returned_at: datetime | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Filed:
    """What a form is made of: the case, what is sealed of it, what was added since, and every time it was sent."""

    case: str
    body: Mapping[str, Any] = field(repr=False)
    sendings: tuple[Sending, ...]
    added: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Form:
    title: str
    notice: str
    case: str
    sections: tuple[Section, ...]
    history: tuple[str, ...] = ()
    history_title: str = ""

    @property
    def values(self) -> Mapping[str, str]:
        """Each field's text under its name, for a template."""
        return {it.name: it.value for section in self.sections for it in section.fields}


NAMES: Final = (
    "case", "date", "receiver", "referrer_unit", "referrer_name", "referrer_phone", "referrer_is", "standing",
    "person", "sex", "age", "person_phone", "place", "lives_with", "family", "signs", "case_types", "story", "added",
    "since", "often", "danger", "risks", "drink_drugs", "treatment", "clinic", "helped", "tried", "who_knows",
    "joins_visit", "free",
)  # fmt: skip
"""The names of all fields: what a template may hold between {{ and }}."""


def outreach_form(filed: Filed, directory: Directory) -> Form:
    """The form in Chinese, as offices here read it. It is marked as a working form: the official one is not ours."""
    text = words(FIRST)
    county = filed.body["place"]["county"]
    own = program(CountyCode(county) if county is not None else None, directory).form
    return Form(
        text.text("paper-title-of", form=own) if own is not None else text.text("paper-title"),
        text.text("paper-notice"),
        filed.case,
        tuple(_sections(filed, directory, text)),
        tuple(_history(filed.sendings, text)),
        text.text("paper-history"),
    )


def _sections(filed: Filed, directory: Directory, text: Words) -> Iterator[Section]:
    body, sheet = filed.body, filed.body["outreach"]["sheet"]

    def one(name: str, value: str | None) -> str:
        return text.text(f"outreach-{name}-{value.replace('_', '-')}") if value is not None else _blank(text)

    def several(name: str, values: Sequence[str], none: str) -> str:
        said = [text.text(f"{name}-{value.replace('_', '-')}") for value in values]
        return "；".join(said) if said else text.text(none)

    def own(value: str | None) -> str:
        return value if value is not None else _blank(text)

    def section(title: str, **fields: str) -> Section:
        made = tuple(Field(name, text.text(f"paper-{name.replace('_', '-')}"), value) for name, value in fields.items())
        return Section(text.text(f"paper-section-{title}"), made)

    told = "\n".join(part[0] for part in body["told"]["parts"])
    media = text.text("told-media", count=len(body["told"]["media"])) if body["told"]["media"] else ""
    yield section(
        "referrer",
        case=filed.case,
        date=_moment(filed.sendings[-1].at),
        receiver=text.text("list-comma").join(to["name"] for to in body["routing"] if to["role"] != "national"),
        referrer_unit=own(sheet["unit"]),
        referrer_name=own(sheet["name"]),
        referrer_phone=dialled(sheet["phone"]) if sheet["phone"] else _blank(text),
        referrer_is=one("me", sheet["me"]),
        standing=text.text(f"paper-standing-{sheet['standing'].replace('_', '-')}"),
    )
    yield section(
        "person",
        person=own(sheet["person"]),
        sex=one("sex", sheet["sex"]),
        age=one("age", sheet["age"]),
        person_phone=own(sheet["person_phone"]),
        place=str(spell(place_line(place_from(body["place"]), directory), text)),
        lives_with=several("outreach-lives", sheet["lives"], "outreach-lives-none"),
        family=own(sheet["kin"]),
    )
    yield section(
        "seen",
        signs=several("sign", body["signs"], "sign-none"),
        case_types=several("paper-case", sheet["cases"], "outreach-case-none"),
        story="\n".join(part for part in (told, media) if part) or text.text("told-nothing"),
        added="\n".join(filed.added) or text.text("told-nothing"),
        since=one("since", sheet["since"]),
        often=one("often", sheet["often"]),
        danger=text.text(f"danger-{body['danger'].replace('_', '-')}"),
        risks=several("outreach-risks", sheet["risks"], "outreach-risks-none"),
        drink_drugs=one("drinks", sheet["drinks"]),
    )
    yield section(
        "help",
        treatment=one("treatment", sheet["treatment"]),
        clinic=own(sheet["clinic"]),
        helped=several("outreach-helped", sheet["helped"], "outreach-helped-none"),
        tried=own(sheet["tried"]),
    )
    yield section(
        "visit",
        who_knows=one("knows", sheet["knows"]),
        joins_visit=one("joins", sheet["joins"]),
        free=several("outreach-free", sheet["free"], "outreach-free-none") if sheet["joins"] != "no" else _blank(text),
    )


def _history(sendings: tuple[Sending, ...], text: Words) -> Iterator[str]:
    """Every sending before the last, when this is not the first."""
    for number, sending in enumerate(sendings, start=1):
        if sending.returned_at is not None and sending.reason is not None:
            reason = text.text(f"outreach-why-{sending.reason.replace('_', '-')}")
            at, back = _moment(sending.at), _moment(sending.returned_at)
            yield text.text("paper-returned", number=number, at=at, back=back, reason=reason)


def _blank(text: Words) -> str:
    return text.text("paper-blank")


def _moment(at: datetime) -> str:
    return at.astimezone(TAIPEI).strftime("%Y-%m-%d %H:%M")
