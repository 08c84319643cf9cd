"""Reading the directory from its CSV files; a row that is wrong stops the start, with file and line."""

from __future__ import annotations

from collections.abc import Container
from pathlib import Path

from directory.assembly import centers_of, units_of
from directory.duties import read_duties
from directory.model import (
    Alias,
    AliasKind,
    CenterId,
    Concern,
    County,
    CountyCode,
    Directory,
    District,
    DistrictCode,
    Hotline,
    HotlineId,
    Split,
    Village,
    VillageCode,
)
from directory.needs import read_families, read_needs, read_sentences, read_shorthand
from directory.outreach import read_programs
from directory.rows import BadRow, Row, Sources, read, rows_of
from directory.tables import read_catalog

__all__ = ["DATA", "LINES", "BadRow", "load"]

DATA = Path(__file__).parent / "data"

LINES = (
    "id",
    "number",
    "url",
    "name",
    "name_en",
    "name_id",
    "name_vi",
    "name_th",
    "name_fil",
    "purpose",
    "languages",
    "free",
    "channels",
    "county",
    "audience",
    "danger",
    "ladder",
    "hours",
    "hours_text",
)
"""The columns of hotlines.csv before those of the source."""


def load(folder: Path = DATA) -> Directory:
    """The whole directory, checked; raises BadRow at the first row that is wrong."""
    sources = {row.id("key"): (row.text("text"), row.text("date")) for row in rows_of(folder, "sources.csv")}
    counties = read(
        folder,
        "counties.csv",
        lambda row: County(CountyCode(row.id("code")), row.text("name"), row.text("name_en"), row.source(sources)),
        lambda county: county.code,
        lambda county: county.name,
    )
    county_codes = {county.code for county in counties}

    def make_district(row: Row) -> District:
        point = row.point()
        if point is None:
            raise row.bad("lat is empty")
        return District(
            DistrictCode(row.id("code")),
            CountyCode(row.known("county", county_codes, "county")),
            row.text("name"),
            row.text("name_en"),
            row.text("postal"),
            point,
            row.source(sources),
        )

    districts = read(
        folder, "districts.csv", make_district, lambda district: district.code, lambda it: (it.county, it.name)
    )
    codes = {district.code for district in districts}
    villages = read(
        folder,
        "villages.csv",
        lambda row: Village(
            VillageCode(row.id("code")),
            DistrictCode(row.known("district", codes, "district")),
            row.text("name"),
            row.text("name_en"),
            row.source(sources),
        ),
        lambda village: village.code,
        lambda village: (village.district, village.name),
    )
    aliases = read(
        folder,
        "aliases.csv",
        lambda row: Alias(
            row.text("alias"),
            row.choice("kind", AliasKind),
            DistrictCode(row.known("target", county_codes | codes, "county or district")),
            row.source(sources),
        ),
        lambda alias: alias,
    )
    county_names = {county.code: county.name for county in counties}
    beginnings: dict[str, str] = {
        district.code: county_names[district.county] + district.name for district in districts
    }
    catalog = read_catalog(folder, sources, county_codes, beginnings)
    centers, units = centers_of(catalog), units_of(catalog)
    center_ids, village_codes = {center.id for center in centers}, {village.code for village in villages}
    splits = read(
        folder,
        "splits.csv",
        lambda row: Split(
            DistrictCode(row.known("district", codes, "district")),
            VillageCode(row.known("village", village_codes, "village")) if row.maybe("village") else None,
            CenterId(row.known("center", center_ids, "center")),
            row.source(sources),
        ),
        lambda split: (split.district, split.village),
    )
    hotlines = read(
        folder, "hotlines.csv", lambda row: _hotline(row, sources, county_codes), lambda it: it.id, lambda it: it.name
    )
    families = read_families(folder, sources)
    needs = read_needs(folder, sources, {hotline.id for hotline in hotlines}, families)
    duties = read_duties(folder, sources)
    remote = read(
        folder,
        "remote.csv",
        lambda row: (DistrictCode(row.known("district", codes, "district")), row.source(sources)),
        lambda known: known[0],
    )
    programs = read_programs(folder, sources, county_codes, units, {hotline.id for hotline in hotlines})
    return Directory(
        counties,
        districts,
        villages,
        aliases,
        centers,
        splits,
        units,
        hotlines,
        needs,
        duties,
        programs,
        catalog,
        frozenset(code for code, _ in remote),
        families,
        read_shorthand(folder, sources),
        read_sentences(folder, sources, {need.id for need in needs}),
    )


def _hotline(row: Row, sources: Sources, counties: Container[str]) -> Hotline:
    number, url = row.phone("number"), row.maybe("url")
    if number is None and url is None:
        raise row.bad("number and url are empty")
    ladder: dict[Concern, int] = {}
    for rung in (row.maybe("ladder") or "").split():
        concern, _, rank = rung.partition("=")
        if concern not in set(Concern) or not rank.isdigit():
            raise row.bad(f"ladder {rung!r} is not concern=rank")
        ladder[Concern(concern)] = int(rank)
    danger = (row.maybe("danger") or "").split()
    if unknown := set(danger) - set(Concern):
        raise row.bad(f"unknown concern {', '.join(sorted(unknown))}")
    return Hotline(
        id=HotlineId(row.id()),
        number=number,
        url=url,
        name=row.text("name"),
        name_en=row.text("name_en"),
        names={tongue: row.text(f"name_{tongue}") for tongue in ("id", "vi", "th", "fil")},
        purpose=row.text("purpose"),
        languages=tuple(row.text("languages").split()),
        free=row.text("free"),
        channels=row.text("channels"),
        county=CountyCode(row.known("county", counties, "county")) if row.maybe("county") else None,
        is_public=row.text("audience") == "public",
        danger=frozenset(Concern(concern) for concern in danger),
        ladder=ladder,
        hours=row.hours(),
        hours_text=row.text("hours_text"),
        source=row.source(sources),
    )
