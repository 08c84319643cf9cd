"""The places the stage offers when a phone shares where it is."""

from __future__ import annotations

from dataclasses import dataclass

SOURCE = "NLSC TOWN_MOI_1120317 districts; medoid of their second-level statistical areas, where people live"
VERIFIED_ON = "2026-11-23"
CONFIDENCE = "district-level point, not an address"


@dataclass(frozen=True, slots=True)
class Spot:
    """A district and a point in it where people live."""

    name: str
    latitude: float
    longitude: float


SPOTS = (
    Spot("新竹縣竹北市", 24.8317, 121.012536),
    Spot("新竹縣尖石鄉", 24.659613, 121.241588),
    Spot("新北市永和區", 25.006043, 121.51633),
    Spot("臺中市沙鹿區", 24.231644, 120.567167),
    Spot("臺南市中西區", 22.992487, 120.198331),
    Spot("花蓮縣玉里鎮", 23.334894, 121.322528),
)
