"""A county as an operator types it."""

from __future__ import annotations

from directory.model import County, Directory


def county_named(said: str, directory: Directory) -> County | None:
    """The county with this name, in which 台 may stand for 臺, or with this code."""
    named = said.replace("台", "臺")
    return next((county for county in directory.counties if named in (county.name, county.code)), None)
