"""The official borders: installing them, and reading them where they are."""

from __future__ import annotations

import shutil
from pathlib import Path

from bot import settings
from directory.boundaries import Boundaries
from directory.load import load
from directory.model import Directory


def boundaries_at(path: Path | None, directory: Directory) -> Boundaries | None:
    """The borders in this file, or those installed, or none."""
    file = path or settings.boundaries_file()
    if path is None and not file.exists():
        return None
    boundaries = Boundaries.from_geojson(file)
    boundaries.check_against(directory)
    return boundaries


async def install_boundaries(file: Path) -> None:
    """Check the polygons against the directory and keep a copy where the service reads it."""
    directory = load()
    Boundaries.from_geojson(file).check_against(directory)
    kept = settings.boundaries_file()
    kept.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, kept)
    print(f"{len(directory.districts)} districts installed in {kept}.")
