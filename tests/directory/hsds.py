"""What HSDS 3.0 asks of a service in JSON, as a JSON Schema of our own.

Every object that hangs on a service, with all its fields: compared on 2026-11-30, name by name, type, format, closed
list and required field, with the published schema of HSDS 3.0.0 (`schema/compiled/service_with_definitions.json` of
the Open Referral specification, at its commit 98766d7c, whose datapackage.json says "version": "3.0.0"). It was read
whole and written down by hand for that; the file itself has not been run against the export here. A field that is not
among them is refused, as Open Referral's own examples are checked. We ask for more in what has a name below: the
published schema takes any text for a day, a time, a country, a currency, the days of a week and a kind of phone; for
an address of the web it has the format alone, which is not checked here without the pattern. No text of that
specification (Creative Commons Attribution-ShareAlike) stands here; `published` puts the specification's own file in
the place of this one.
"""

from __future__ import annotations

from collections.abc import Mapping

Schema = dict[str, object]
Fields = dict[str, Schema]

_UUID: Schema = {"type": "string", "format": "uuid"}
_TEXT: Schema = {"type": "string"}
_NUMBER: Schema = {"type": "number"}
_EMAIL: Schema = {"type": "string", "format": "email"}
_MOMENT: Schema = {"type": "string", "format": "date-time"}
_URL: Schema = {"type": "string", "format": "uri", "pattern": "^https?://[!-~]+$"}

_DAY: Schema = {"type": "string", "format": "date"}
_TIME: Schema = {"type": "string", "pattern": r"^([01]\d|2[0-3]):[0-5]\d(Z|[+-]\d\d:\d\d)$"}
_COUNTRY: Schema = {"type": "string", "pattern": "^[A-Z]{2}$"}
_CURRENCY: Schema = {"type": "string", "pattern": "^[A-Za-z]{3}$"}
_DAYS_OF_WEEK = "(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU)"
_BY_DAY: Schema = {"type": "string", "pattern": f"^{_DAYS_OF_WEEK}(,{_DAYS_OF_WEEK})*$"}


def _one_of(*values: str) -> Schema:
    return {"type": "string", "enum": list(values)}


def _object(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _many(name: str) -> Schema:
    return {"type": "array", "items": _object(name)}


def _ids(*names: str) -> Fields:
    return {name: _UUID for name in ("id", *names)}


def _texts(*names: str) -> Fields:
    return {name: _TEXT for name in names}


_PLACES = _one_of("physical", "postal", "virtual")
_METADATA: Fields = {"metadata": _many("metadata")}
_BOTH: Fields = {"attributes": _many("attribute"), **_METADATA}

_OBJECTS: Mapping[str, tuple[tuple[str, ...], Fields]] = {
    "service": (
        ("id", "name", "status"),
        {
            **_ids("organization_id", "program_id"),
            **_texts("name", "alternate_name", "description"),
            "url": _URL,
            "email": _EMAIL,
            "status": _one_of("active", "inactive", "defunct", "temporarily closed"),
            **_texts("interpretation_services", "application_process", "fees_description", "wait_time", "fees"),
            **_texts("accreditations", "eligibility_description", "licenses", "alert"),
            "minimum_age": _NUMBER,
            "maximum_age": _NUMBER,
            "assured_date": _DAY,
            "assurer_email": _EMAIL,
            "last_modified": _MOMENT,
            "phones": _many("phone"),
            "schedules": _many("schedule"),
            "service_areas": _many("service_area"),
            "service_at_locations": _many("service_at_location"),
            "languages": _many("language"),
            "organization": _object("organization"),
            "funding": _many("funding"),
            "cost_options": _many("cost_option"),
            "program": _object("program"),
            "required_documents": _many("required_document"),
            "contacts": _many("contact"),
            **_BOTH,
        },
    ),
    "organization": (
        ("id", "name", "description"),
        {
            **_ids("parent_organization_id"),
            **_texts("name", "alternate_name", "description", "tax_status", "tax_id", "legal_status", "logo"),
            "email": _EMAIL,
            "website": _URL,
            "uri": _URL,
            "year_incorporated": _NUMBER,
            "funding": _many("funding"),
            "contacts": _many("contact"),
            "phones": _many("phone"),
            "locations": _many("location"),
            "programs": _many("program"),
            "organization_identifiers": _many("organization_identifier"),
            **_BOTH,
        },
    ),
    "organization_identifier": (
        ("id", "identifier_type", "identifier"),
        {**_ids("organization_id"), **_texts("identifier_scheme", "identifier_type", "identifier"), **_BOTH},
    ),
    "program": (
        ("id", "name", "description"),
        {**_ids("organization_id"), **_texts("name", "alternate_name", "description"), **_BOTH},
    ),
    "funding": (("id",), {**_ids("organization_id", "service_id"), **_texts("source"), **_BOTH}),
    "contact": (
        ("id",),
        {
            **_ids("organization_id", "service_id", "service_at_location_id", "location_id"),
            **_texts("name", "title", "department"),
            "email": _EMAIL,
            "phones": _many("phone"),
            **_BOTH,
        },
    ),
    "service_at_location": (
        ("id",),
        {
            **_ids("service_id", "location_id"),
            **_texts("description"),
            "contacts": _many("contact"),
            "phones": _many("phone"),
            "schedules": _many("schedule"),
            "location": _object("location"),
            **_BOTH,
        },
    ),
    "location": (
        ("id", "location_type"),
        {
            **_ids("organization_id"),
            "location_type": _PLACES,
            "url": _URL,
            **_texts("name", "alternate_name", "description", "transportation"),
            **_texts("external_identifier", "external_identifier_type"),
            "latitude": _NUMBER,
            "longitude": _NUMBER,
            "languages": _many("language"),
            "addresses": _many("address"),
            "contacts": _many("contact"),
            "accessibility": _many("accessibility"),
            "phones": _many("phone"),
            "schedules": _many("schedule"),
            **_BOTH,
        },
    ),
    "address": (
        ("id", "address_1", "city", "state_province", "postal_code", "country", "address_type"),
        {
            **_ids("location_id"),
            **_texts("attention", "address_1", "address_2", "city", "region", "state_province", "postal_code"),
            "country": _COUNTRY,
            "address_type": _PLACES,
            **_BOTH,
        },
    ),
    "phone": (
        ("id", "number"),
        {
            **_ids("location_id", "service_id", "organization_id", "contact_id", "service_at_location_id"),
            **_texts("number", "description"),
            "extension": _NUMBER,
            "type": _one_of("text", "voice", "fax", "cell", "video", "pager", "textphone"),
            "languages": _many("language"),
            **_BOTH,
        },
    ),
    "schedule": (
        ("id",),
        {
            **_ids("service_id", "location_id", "service_at_location_id"),
            **{name: _DAY for name in ("valid_from", "valid_to", "dtstart", "until")},
            **{name: _NUMBER for name in ("timezone", "count", "interval")},
            "wkst": _one_of("MO", "TU", "WE", "TH", "FR", "SA", "SU"),
            "freq": _one_of("WEEKLY", "MONTHLY"),
            "byday": _BY_DAY,
            **_texts("byweekno", "bymonthday", "byyearday", "description", "attending_type", "notes"),
            "opens_at": _TIME,
            "closes_at": _TIME,
            "schedule_link": _URL,
            **_BOTH,
        },
    ),
    "service_area": (
        ("id",),
        {**_ids("service_id"), **_texts("name", "description", "extent", "extent_type", "uri"), **_BOTH},
    ),
    "language": (
        ("id",),
        {**_ids("service_id", "location_id", "phone_id"), **_texts("name", "code", "note"), **_BOTH},
    ),
    "cost_option": (
        ("id",),
        {
            **_ids("service_id"),
            "valid_from": _DAY,
            "valid_to": _DAY,
            **_texts("option", "amount_description"),
            "currency": _CURRENCY,
            "amount": _NUMBER,
            **_BOTH,
        },
    ),
    "required_document": (("id",), {**_ids("service_id"), **_texts("document"), "uri": _URL, **_BOTH}),
    "accessibility": (("id",), {**_ids("location_id"), **_texts("description", "details"), "url": _URL, **_BOTH}),
    "attribute": (
        ("id",),
        {
            **_ids("link_id", "taxonomy_term_id"),
            **_texts("link_type", "link_entity", "value"),
            "taxonomy_term": _object("taxonomy_term"),
            **_METADATA,
        },
    ),
    "taxonomy_term": (
        ("id", "name", "description"),
        {
            **_ids("parent_id", "taxonomy_id"),
            **_texts("code", "name", "description", "taxonomy", "language"),
            "taxonomy_detail": _object("taxonomy"),
            "term_uri": _URL,
            **_METADATA,
        },
    ),
    "taxonomy": (
        ("id", "name", "description"),
        {**_ids(), **_texts("name", "description", "version"), "uri": _URL, **_METADATA},
    ),
    "metadata": (
        (
            "id",
            "last_action_date",
            "last_action_type",
            "field_name",
            "previous_value",
            "replacement_value",
            "updated_by",
        ),
        {
            **_ids("resource_id"),
            **_texts("resource_type", "last_action_type", "field_name", "previous_value", "replacement_value"),
            **_texts("updated_by"),
            "last_action_date": _DAY,
        },
    ),
}

_PAGE: Fields = {
    "total_items": {"type": "integer"},
    "total_pages": {"type": "integer"},
    "page_number": {"type": "integer"},
    "size": {"type": "integer"},
    "first_page": {"type": "boolean"},
    "last_page": {"type": "boolean"},
    "empty": {"type": "boolean"},
    "contents": _many("service"),
}


def page_schema() -> Schema:
    """A page of services; a field that HSDS does not have is refused too."""
    closed = {
        name: {"type": "object", "required": list(required), "properties": fields, "additionalProperties": False}
        for name, (required, fields) in _OBJECTS.items()
    }
    return {
        "type": "object",
        "required": list(_PAGE),
        "properties": _PAGE,
        "additionalProperties": False,
        "$defs": closed,
    }
