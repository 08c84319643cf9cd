"""Which conversations there are, and what each is told of the person who has it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import partial
from typing import Final

from directory.model import CountyCode, DistrictCode, Place, Point, VillageCode
from flows import aftercare, care, duty, enrol, gatekeeper, help, lookup, news, plan, report, screening
from flows.crisis import Grade
from flows.outreach import Referrer, outreach
from flows.report import Reporter
from flows.talk import Script
from flows.where import SafetyPoint
from handlers.house import House
from handlers.presses import CALL
from storage import lookups, sites, subscriptions
from storage.people import Person
from storage.sites import Site, SiteKind
from storage.transaction import Tx

_COUNTY_DIGITS: Final = 5
_MOST_COUNTIES: Final = 4


class FlowName(StrEnum):
    ENROL = "enrol"
    HOME = "home"
    REPORT = "report"
    MEAL = "meal"
    ADDITION = "addition"
    WITHDRAWAL = "withdrawal"
    ERASURE = "erasure"
    CARE = "care"
    HIDDEN = "hidden"
    HELP = "help"
    DUTY = "duty"
    GATEKEEPER = "gatekeeper"
    SCREENING = "screening"
    PLAN = "plan"
    PLAN_DELETION = "plan_deletion"
    OUTREACH = "outreach"
    LOOKUP = "lookup"
    NEWS = "news"


TELLING: Final = frozenset({FlowName.REPORT, FlowName.MEAL, FlowName.ADDITION, FlowName.OUTREACH})
"""Those in which somebody is told of already."""
BESIDE: Final = frozenset({FlowName.DUTY, FlowName.GATEKEEPER, FlowName.HOME})
"""Those that may be had in the middle of another one, which waits meanwhile."""


def script(tx: Tx, house: House, person: Person, flow: FlowName, args: Mapping[str, str]) -> Script:
    """The flow with its arguments, ready to be played over a talk's answers."""
    match flow:
        case FlowName.ENROL:
            return enrol.enrol
        case FlowName.HOME:
            return partial(enrol.home, house.map)
        case FlowName.MEAL if (shop := safety_point(tx, person)) is not None:
            return partial(report.meal, house.map, Reporter(person.role, shop), shop)
        case FlowName.REPORT | FlowName.MEAL:
            me = Reporter(person.role, safety_point(tx, person), home(house, person))
            return partial(report.report, house.map, me)
        case FlowName.ADDITION:
            return partial(aftercare.addition, args["case"])
        case FlowName.WITHDRAWAL:
            return partial(aftercare.withdrawal, args["case"])
        case FlowName.ERASURE:
            return aftercare.erasure
        case FlowName.CARE:
            return partial(
                care.care,
                house.map,
                Grade(args["grade"]),
                wants_call=args.get("wants") == CALL,
                is_again="again" in args,
            )
        case FlowName.HIDDEN:
            return partial(care.hidden, house.map)
        case FlowName.HELP:
            return partial(help.find_help, house.map)
        case FlowName.LOOKUP:
            return partial(lookup.find_service, house.map, safety_point(tx, person), _near(tx, house, person))
        case FlowName.NEWS:
            hours = house.daytime.begins, house.daytime.ends
            return partial(news.subscribe, house.map, _counties(tx, person), hours)
        case FlowName.DUTY:
            return partial(duty.must_i_report, house.map.directory, person.role)
        case FlowName.GATEKEEPER:
            return partial(gatekeeper.gatekeeper, county(tx, person))
        case FlowName.SCREENING:
            return screening.screening
        case FlowName.PLAN:
            return partial(plan.write, plan.Step(args["step"]), is_again="entry" in args)
        case FlowName.PLAN_DELETION:
            return plan.deletion
        case FlowName.OUTREACH:
            who = Referrer(person.role, safety_point(tx, person), args.get("returned"), home(house, person))
            return partial(outreach, house.map, who)


def safety_point(tx: Tx, person: Person) -> SafetyPoint | None:
    """The shop, building or clinic the person has enrolled at."""
    if person.site_id is None:
        return None
    site = sites.by_id(tx, person.site_id)
    return _safety_point(site) if site is not None else None


def home(house: House, person: Person) -> Place | None:
    """The village, district or county the person serves, if they have told."""
    return house.map.directory.place_with(person.home) if person.home is not None else None


def usual_place(tx: Tx, house: House, person: Person) -> Place | None:
    """Where is meant when no place is said: the village they serve, the place they enrolled at, or today's last."""
    site = safety_point(tx, person)
    near = _near(tx, house, person)
    return home(house, person) or (site.place if site is not None else None) or (near[0] if near else None)


def _near(tx: Tx, house: House, person: Person) -> tuple[Place, ...]:
    """The village they serve, and where they looked earlier today."""
    today = lookups.of(tx, person.id).place
    looked = house.map.directory.place_with(today) if today is not None else None
    return tuple(place for place in (home(house, person), looked) if place is not None)


def county(tx: Tx, person: Person) -> CountyCode | None:
    """The county of the place the person has enrolled at, or else of the village they serve."""
    site = safety_point(tx, person)
    if site is not None:
        return site.place.county
    # The code of a district or village begins with its county's.
    return CountyCode(person.home[:_COUNTY_DIGITS]) if person.home is not None else None


def _counties(tx: Tx, person: Person) -> tuple[CountyCode, ...]:
    """The counties that are known of the person: of the place they enrolled at, and of the news they asked for."""
    own = (county(tx, person), *(CountyCode(it.county) for it in subscriptions.of(tx, person.id)))
    return tuple(dict.fromkeys(code for code in own if code is not None))[:_MOST_COUNTIES]


def _safety_point(site: Site) -> SafetyPoint:
    point = Point(site.latitude, site.longitude) if site.latitude is not None and site.longitude is not None else None
    place = Place(
        CountyCode(site.county),
        DistrictCode(site.district),
        VillageCode(site.village) if site.village is not None else None,
        f"{site.name}，{site.address}",
        point,
    )
    return SafetyPoint(site.name, place, site.kind is SiteKind.MEAL_STATION)
