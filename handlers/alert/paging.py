"""Who is paged for somebody in danger, in which order, and what can be said of it."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from directory.destinations import Role, Routing
from directory.hours import Opening
from directory.model import Concern, Place
from directory.routing import route
from flows.talk import play
from handlers import circulation, oncall, talking
from handlers.circulation import send_card, send_to
from handlers.house import House
from handlers.scripts import safety_point
from storage import closures, reports, timeline
from storage.people import Person
from storage.reports import ReportState, StoredReport
from storage.timeline import Happened
from storage.transaction import Tx


class Paged(StrEnum):
    """What can be said of a page that has just been queued; that somebody saw it shows only when they accept."""

    TOLD = "told"
    CLOSED = "closed"
    DAY_OFF = "day-off"
    NOBODY = "nobody"


def first(tx: Tx, house: House, alert: StoredReport) -> Paged:
    """Page those whose turn it is, and write down who they are; where nobody is connected the case waits."""
    paged = further(tx, house, alert)
    told = sorted({contact.center_id for contact in paged})
    timeline.add(
        tx,
        alert.id,
        Happened.ROUTED,
        "guardian",
        destinations=[[id, Role.CENTER, "alert"] for id in told],
        reached=bool(told),
    )
    if not told:
        # It waits where somebody may be connected meanwhile.
        send_to(tx, alert, alert.center_id or oncall.OPERATOR, Role.CENTER)
        return Paged.NOBODY
    shut = closures.shut(tx)
    away = {oncall.is_away(house.map.directory, id, tx.now, shut) for id in told}
    if None in away:
        return Paged.TOLD
    return Paged.DAY_OFF if Opening.PERHAPS_SHUT in away else Paged.CLOSED


def further(tx: Tx, house: House, alert: StoredReport) -> oncall.Rung:
    """Send the card to the next who have not got it; nobody when all have."""
    gone = circulation.relieved(tx, alert.id)
    for rung in _ladder(tx, house, alert):
        paged = [
            contact for contact in rung if contact.center_id not in gone and send_card(tx, alert, contact, Role.CENTER)
        ]
        if paged:
            return tuple(paged)
    return ()


def is_told(tx: Tx, house: House, alert: StoredReport) -> bool:
    """Whether somebody who is connected has been told of it."""
    return bool(circulation.told(tx, alert.id)) and any(_ladder(tx, house, alert))


def routed(tx: Tx, house: House, person: Person) -> tuple[Place, Routing]:
    """The county and district the person is most likely in, and who is responsible there."""
    place = _place(tx, house, person)
    known = Place(place.county, place.district)
    return known, _mind_first(route(known, Concern.SUICIDE, house.map.directory))


def _ladder(tx: Tx, house: House, alert: StoredReport) -> list[oncall.Rung]:
    routing = _mind_first(route(Place(alert.county, alert.district), Concern.SUICIDE, house.map.directory))
    holder = alert.center_id if alert.state is ReportState.HANDED_ON else None
    return oncall.ladder(tx, house.map.directory, alert.county, routing, holder)


def _place(tx: Tx, house: House, person: Person) -> Place:
    """Said in the talk that runs, enrolled, or of the last report: a guess that decides only who is paged."""
    at = talking.open_conversation(tx, house, person)
    for talk in (at, talking.behind(tx, house, at) if at is not None else None):
        said = play(talk.script, talk.talk).known.get("place") if talk is not None else None
        if isinstance(said, Place) and said.county is not None:
            return said
    shop = safety_point(tx, person)
    if shop is not None:
        return shop.place
    last = next((report for report in reports.of_reporter(tx, person.id) if report.county is not None), None)
    return Place(last.county, last.district) if last is not None else Place()


def _mind_first(routing: Routing) -> Routing:
    ordered = sorted(routing.destinations, key=lambda to: to.role is not Role.MENTAL_HEALTH)
    return replace(routing, destinations=tuple(ordered))
