"""A finished report: written down, routed, and queued to every destination, in one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from directory.destinations import Destination, Role
from directory.model import CountyCode
from directory.specialists import NURSE
from flows.report import Report
from flows.where import place_json
from handlers.circulation import county_windows, send_to
from handlers.house import House
from storage import attachments, contacts, reports, timeline
from storage.people import Person
from storage.reports import NewReport, ReportState, StoredReport
from storage.timeline import Happened
from storage.transaction import Tx

_SHORT: Final[Mapping[str, str]] = {
    "連江縣": "馬", "金門縣": "金", "宜蘭縣": "宜", "新竹縣": "竹", "新竹市": "竹", "苗栗縣": "苗",
    "彰化縣": "彰", "南投縣": "投", "雲林縣": "雲", "嘉義縣": "嘉", "嘉義市": "嘉", "屏東縣": "屏",
    "臺東縣": "東", "花蓮縣": "花", "澎湖縣": "澎", "基隆市": "基", "臺北市": "北", "新北市": "新",
    "臺中市": "中", "臺南市": "南", "高雄市": "高", "桃園市": "桃",
}  # fmt: skip
"""What a case number begins with, as the counties are called for short."""
_NOWHERE: Final = "台"
_NO_MORE: Final[Mapping[str, Any]] = {}


def file_report(
    tx: Tx,
    house: House,
    person: Person,
    report: Report,
    *,
    kind: str | None = None,
    more: Mapping[str, Any] = _NO_MORE,
    repeat_of: int | None = None,
) -> tuple[StoredReport, bool]:
    """The stored report, and whether anybody is connected who will receive it now.

    Report, deliveries and timeline are written together: either all are there, or none. `kind` is what it travels
    as, where that is not the report's own; `more` is sealed with the rest; `repeat_of` is the case it goes with.
    """
    place = report.routing.destinations[0]
    owner = next((to for to in report.routing.destinations if to.role is Role.CENTER), place)
    nurse = next((to for to in report.routing.destinations if to.reason.id == NURSE), None)
    if nurse is not None and contacts.of_center(tx, nurse.id):
        owner = nurse
    allowed = house.patience.to_accept(report.urgency)
    stored = reports.file(
        tx,
        NewReport(
            kind or report.kind,
            report.urgency,
            report.place.county,
            county_short(house, report.place.county),
            report.place.district,
            owner.id,
            {**body(report, person), **more},
            person.id,
            report.is_unfinished,
            tx.now + allowed,
            tx.now + allowed / 2,
            repeat_of=repeat_of,
        ),
    )
    attachments.tie(tx, report.told.media, person.id, stored.id)
    timeline.add(tx, stored.id, Happened.RECEIVED, "reporter", kind=stored.kind, unfinished=report.is_unfinished)
    return stored, send_out(tx, house, stored, report)


def file_again(tx: Tx, house: House, person: Person, stored: StoredReport, report: Report) -> bool:
    """A case that came back goes out once more as if it were new; whether anybody is connected to receive it."""
    owner = report.routing.destinations[0]
    allowed = house.patience.to_accept(report.urgency)
    reports.change(
        tx,
        stored.id,
        state=ReportState.RECEIVED,
        urgency=report.urgency,
        county=report.place.county,
        district=report.place.district,
        center_id=owner.id,
        accepted_at=None,
        accepted_by=None,
        closed_at=None,
        outcome=None,
        accept_by=tx.now + allowed,
        due_at=tx.now + allowed / 2,
        step=0,
        fence=stored.fence + 1,
    )
    attachments.tie(tx, report.told.media, person.id, stored.id)
    timeline.add(tx, stored.id, Happened.SENT_AGAIN, "reporter")
    fresh = reports.by_id(tx, stored.id)
    assert fresh is not None
    return send_out(tx, house, fresh, report)


def send_out(tx: Tx, house: House, stored: StoredReport, report: Report) -> bool:
    """Queue the case to every destination, or where nobody is connected to the county; whether somebody is."""
    reached = [
        send_to(tx, stored, to.id, to.role) for to in report.routing.destinations if to.role is not Role.NATIONAL
    ]
    if not any(reached):
        reached += [send_to(tx, stored, unit, Role.INTAKE) for unit in county_windows(house, report.place.county)]
    timeline.add(
        tx,
        stored.id,
        Happened.ROUTED,
        "guardian",
        destinations=[[to.id, to.role, to.reason.id] for to in report.routing.destinations],
        reached=any(reached),
    )
    return any(reached)


def county_short(house: House, county: str | None) -> str:
    """The character a case number of this county begins with."""
    if county is None:
        return _NOWHERE
    return _SHORT.get(house.map.directory.county(CountyCode(county)).name, _NOWHERE)


def body(report: Report, person: Person) -> dict[str, Any]:
    """What is sealed of a report, as JSON."""
    return {
        "kind": report.kind,
        "urgency": report.urgency,
        "danger": report.danger,
        "place": place_json(report.place),
        "home": place_json(report.home) if report.home is not None else None,
        "signs": list(report.signs),
        "told": {"parts": [list(part) for part in report.told.parts], "media": list(report.told.media)},
        "contact": report.contact,
        "phone": report.phone,
        "call_me": report.call_me,
        "meal": report.meal,
        "age": report.age,
        "role": person.role,
        "language": person.language,
        "routing": [_destination_json(to) for to in report.routing.destinations],
    }


def _destination_json(to: Destination) -> dict[str, Any]:
    return {"id": to.id, "name": to.name, "role": to.role, "reason": to.reason.id, "args": dict(to.reason.args)}
