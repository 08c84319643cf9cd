"""Who has to hear of it, and in one sentence why: the words in which routing answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from directory.model import Center, CenterId, Hotline, HotlineId, Place, Unit, UnitId


class Role(StrEnum):
    """What a destination is there for."""

    CENTER = "center"
    PROTECTION = "protection"
    MENTAL_HEALTH = "mental_health"
    ELDER = "elder"
    YOUTH = "youth"
    INTAKE = "intake"
    NATIONAL = "national"


@dataclass(frozen=True, slots=True)
class Reason:
    """One sentence why: the name of a message, and what to put into it."""

    id: str
    args: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Destination:
    """One who has to hear of it."""

    id: CenterId | UnitId | HotlineId
    name: str
    role: Role
    phone: str | None
    reason: Reason
    is_doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Routing:
    """Where a report goes. There is always a destination.

    `ask` holds the places that would settle it: the districts of a county, or the villages along which two
    centers share a district (the last of them, without a village, is the rest of the district). Whoever
    does not know is not pressed: `destinations` then holds both centers.
    """

    destinations: tuple[Destination, ...]
    ask: tuple[Place, ...] = ()

    @property
    def centers(self) -> tuple[Destination, ...]:
        """The responsible centers: one when it is settled, two when they share the district."""
        return tuple(destination for destination in self.destinations if destination.role is Role.CENTER)

    @property
    def center(self) -> Destination | None:
        """The one responsible center, if it is settled."""
        return self.centers[0] if len(self.centers) == 1 else None

    @property
    def is_shared(self) -> bool:
        """Whether two centers share the district and nobody has said which is meant."""
        return len(self.centers) > 1

    @property
    def reason(self) -> Reason:
        """Why the first destination is the first."""
        return self.destinations[0].reason


def to_center(center: Center, reason: Reason) -> Destination:
    """A center as a destination."""
    return Destination(center.id, center.name, Role.CENTER, center.phone, reason, center.is_doubtful)


def to_unit(unit: Unit, role: Role, reason: Reason) -> Destination:
    """A unit as a destination."""
    return Destination(unit.id, unit.name, role, unit.phone, reason, unit.is_doubtful)


def to_line(line: Hotline, reason: str, **args: str) -> Destination:
    """A national line as a destination."""
    said = Reason(reason, {**args, "line": line.name})
    return Destination(line.id, line.name, Role.NATIONAL, line.number, said, line.source.is_doubtful)


def best_of(units: tuple[Unit, ...]) -> Unit:
    """The unit that is surest, then the one that can be called."""
    return min(units, key=lambda unit: (unit.is_doubtful, unit.phone is None))
