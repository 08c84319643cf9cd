"""Safety points: shops, buildings and clinics that have enrolled. They are public places, not people."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from sqlalchemy import bindparam, select

from storage.statements import insert, one
from storage.tables import sites
from storage.transaction import Tx

SiteId = NewType("SiteId", int)


class SiteKind(StrEnum):
    """The seven kinds of New Taipei's safety points (city report NT4)."""

    MEAL_STATION = "meal_station"
    RESTAURANT = "restaurant"
    PAY_FORWARD = "pay_forward"
    BUILDING = "building"
    CLINIC = "clinic"
    PHARMACY = "pharmacy"
    RENTAL = "rental"


@dataclass(frozen=True, slots=True)
class Site:
    id: SiteId
    name: str
    kind: SiteKind
    county: str
    district: str
    village: str | None
    address: str
    latitude: float | None
    longitude: float | None


_BY_ID = select(sites).where(sites.c.id == bindparam("id"), sites.c.is_active)


def add(tx: Tx, site: Site) -> None:
    """Enrol a safety point."""
    insert(
        tx.connection,
        sites,
        {
            "id": site.id,
            "name": site.name,
            "kind": site.kind,
            "county": site.county,
            "district": site.district,
            "village": site.village,
            "address": site.address,
            "latitude": site.latitude,
            "longitude": site.longitude,
            "is_active": True,
            "created_at": tx.now,
        },
    )


def by_id(tx: Tx, site: int) -> Site | None:
    """The safety point, if it is still one."""
    row = one(tx.connection, _BY_ID, {"id": site})
    if row is None:
        return None
    return Site(
        SiteId(row.id),
        row.name,
        SiteKind(row.kind),
        row.county,
        row.district,
        row.village,
        row.address,
        row.latitude,
        row.longitude,
    )
