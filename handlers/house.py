"""What all handlers share: the map, the words' place in the world, and how long things may take."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from directory.hours import TAIPEI
from flows.where import Map
from storage.retention import Keep


@dataclass(frozen=True, slots=True)
class Daytime:
    """Between these hours, Taiwan time, people may be written to unasked: by default not before nine or from eight."""

    begins: int = 9
    ends: int = 20

    def from_(self, now: datetime) -> datetime:
        """Now, or the next moment of daytime."""
        local = now.astimezone(TAIPEI)
        if self.begins <= local.hour < self.ends:
            return now
        begin = local.replace(hour=self.begins, minute=0, second=0, microsecond=0)
        return (begin if local < begin else begin + timedelta(days=1)).astimezone(now.tzinfo)


@dataclass(frozen=True, slots=True)
class Patience:
    """How long we wait for people before something else happens."""

    accept: timedelta = timedelta(hours=4)  # a center has this long to accept an ordinary case
    accept_high: timedelta = timedelta(hours=1)
    accept_now: timedelta = timedelta(minutes=15)
    alert: timedelta = timedelta(minutes=3)  # somebody in danger waits: so long until the next one is paged
    quiet: timedelta = timedelta(minutes=10)  # a half-told report is asked about once after this
    abandoned: timedelta = timedelta(minutes=10)  # after that, danger now is forwarded unfinished
    link: timedelta = timedelta(hours=24)  # a one-time link into the console
    own_form: timedelta = timedelta(minutes=15)  # the referrer's one-time link to their own form
    invite: timedelta = timedelta(days=7)

    def to_accept(self, urgency: str, *, is_alert: bool = False) -> timedelta:
        """The time to accept a case of this urgency."""
        if is_alert:
            return self.alert
        return {"now": self.accept_now, "high": self.accept_high}.get(urgency, self.accept)


@dataclass(frozen=True, slots=True)
class House:
    map: Map = field(repr=False)
    public_url: str
    patience: Patience = Patience()
    keep: Keep = field(default_factory=Keep)
    daytime: Daytime = Daytime()
