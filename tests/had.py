"""The last line of `make test`: what could not be had on this machine, and therefore was not tried."""

from __future__ import annotations

from pathlib import Path

from tests.browser import CHROMIUM
from tests.directory.published import GIVEN

SHARED = Path(__file__).parents[2] / "shared"


def missing() -> list[str]:
    """Each thing that is not here, with what was not tried for want of it."""
    without = []
    if CHROMIUM is None:
        without.append("Chromium (the browser tests of the stage and the desk)")
    if not SHARED.exists():
        without.append("../shared (official polygons and interface descriptions)")
    if GIVEN is None:
        without.append("GUARDIAN_TEST_HSDS (the published HSDS schema; the export was checked with our own of 3.0)")
    return without


if __name__ == "__main__":
    without = missing()
    print(
        "NOT HAD HERE: " + "; ".join(without)
        if without
        else "Everything was had: PostgreSQL, Chromium, the shared data, the published HSDS schema."
    )
