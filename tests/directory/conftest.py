"""The directory as it ships, and the facts it was made from."""

from __future__ import annotations

from pathlib import Path

import pytest

from directory.boundaries import Boundaries
from directory.load import load
from directory.model import Directory

_SHARED = Path(__file__).parents[2].parent / "shared"


@pytest.fixture(scope="session")
def directory() -> Directory:
    return load()


@pytest.fixture(scope="session")
def geo() -> Path:
    """The folder with the place data of the project; it lies beside the repository."""
    folder = _SHARED / "geo"
    if not folder.is_dir():
        pytest.fail("../shared/geo is missing: these tests compare the directory with the facts it was made from")
    return folder


@pytest.fixture(scope="session")
def boundaries(geo: Path) -> Boundaries:
    return Boundaries.from_geojson(geo / "townships.geojson")
