"""Who is told of somebody in danger, and in which order: who is on call, the centers that are open, then all others."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from directory.days_off import Shut, state_of
from directory.destinations import Role, Routing
from directory.hours import Opening
from directory.model import CountyCode, Directory
from storage import closures, contacts
from storage.contacts import Contact
from storage.transaction import Tx

OPERATOR: Final = "operator"
"""Stands where a center's id stands, for those whom the operator of this service has on call for the whole country."""
_COUNTY: Final = "-oncall"

Rung = tuple[Contact, ...]
"""Those who are told together."""


def of_county(county: str) -> str:
    """What stands where a center's id stands, for those whom a county has on call."""
    return f"{county}{_COUNTY}"


def county_of(id: str) -> CountyCode | None:
    """The county whose people on call this id stands for; None for any other id."""
    return CountyCode(id.removesuffix(_COUNTY)) if id.endswith(_COUNTY) else None


def name(directory: Directory, id: str) -> str | None:
    """What whoever is on call is called; None for the id of a center, of a unit, or of nobody."""
    if id == OPERATOR:
        return "守望值班"
    if (county := county_of(id)) is None:
        return None
    try:
        return f"{directory.county(county).name}值班"
    except KeyError:
        return None


def ladder(tx: Tx, directory: Directory, county: str | None, routing: Routing, holder: str | None) -> list[Rung]:
    """Everybody who is connected, in the order in which they are told; those of the holder first."""
    centers = [to.id for to in routing.destinations if to.role not in (Role.NATIONAL, Role.INTAKE)]
    shut = closures.shut(tx)
    away = [id for id in centers if is_away(directory, id, tx.now, shut) is not None]
    tiers: tuple[Iterable[str], ...] = (
        [holder] if holder is not None else [],
        [of_county(county)] if county is not None else [],
        [id for id in centers if id not in away],
        [OPERATOR],
        away,
        [to.id for to in routing.destinations if to.role is Role.INTAKE],
    )
    return [rung for tier in tiers for rung in _rungs(tx, tier)]


def is_away(directory: Directory, id: str, at: datetime, shut: Shut) -> Opening | None:
    """How the office of this id is away at this moment, closed or perhaps shut; None where it is not known to be away.

    Who is on call has no office hours and no days off.
    """
    try:
        office = directory.center_or_unit(id)
    except KeyError:
        return None
    opening = state_of(office, at, shut).opening
    return opening if opening in (Opening.CLOSED, Opening.PERHAPS_SHUT) else None


def _rungs(tx: Tx, ids: Iterable[str]) -> list[Rung]:
    """The contacts of these, all of the lowest rank together, then the next."""
    all_of_them = [contact for id in ids for contact in contacts.of_center(tx, id)]
    ranks = sorted({contact.rank for contact in all_of_them})
    return [tuple(contact for contact in all_of_them if contact.rank == rank) for rank in ranks]
