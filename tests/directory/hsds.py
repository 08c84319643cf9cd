"""What HSDS 3.0 asks of a service in JSON, as a JSON Schema of our own.

Written from the published field lists (docs.openreferral.org, schema reference of 3.0): the names, types, required
fields, formats and closed lists of the objects that the export uses. No text of that specification (Creative Commons
Attribution-ShareAlike) stands here.
"""

from __future__ import annotations

from collections.abc import Mapping

Schema = dict[str, object]

_UUID: Schema = {"type": "string", "format": "uuid"}
_TEXT: Schema = {"type": "string"}
_URL: Schema = {"type": "string", "format": "uri"}
_NUMBER: Schema = {"type": "number"}
_DAY: Schema = {"type": "string", "format": "date"}
_TIME: Schema = {"type": "string", "pattern": r"^([01]\d|2[0-3]):[0-5]\d"}


def _one_of(*values: str) -> Schema:
    return {"type": "string", "enum": list(values)}


def _object(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _many(name: str) -> Schema:
    return {"type": "array", "items": _object(name)}


_OWNERS = {"service_id": _UUID, "location_id": _UUID, "service_at_location_id": _UUID, "organization_id": _UUID}
_EVERYWHERE = {"attributes": _many("attribute"), "metadata": _many("metadata")}

_OBJECTS: Mapping[str, tuple[tuple[str, ...], dict[str, Schema]]] = {
    "service": (
        ("id", "name", "status"),
        {
            "organization_id": _UUID,
            "program_id": _UUID,
            "name": _TEXT,
            "alternate_name": _TEXT,
            "description": _TEXT,
            "url": _URL,
            "email": {"type": "string", "format": "email"},
            "status": _one_of("active", "inactive", "defunct", "temporarily closed"),
            "interpretation_services": _TEXT,
            "application_process": _TEXT,
            "fees_description": _TEXT,
            "accreditations": _TEXT,
            "eligibility_description": _TEXT,
            "minimum_age": _NUMBER,
            "maximum_age": _NUMBER,
            "assured_date": _DAY,
            "assurer_email": {"type": "string", "format": "email"},
            "alert": _TEXT,
            "phones": _many("phone"),
            "schedules": _many("schedule"),
            "service_areas": _many("service_area"),
            "service_at_locations": _many("service_at_location"),
            "languages": _many("language"),
            "organization": _object("organization"),
            "cost_options": _many("cost_option"),
            "required_documents": _many("required_document"),
        },
    ),
    "organization": (
        ("id", "name", "description"),
        {
            "name": _TEXT,
            "alternate_name": _TEXT,
            "description": _TEXT,
            "website": _URL,
            "phones": _many("phone"),
            "locations": _many("location"),
        },
    ),
    "service_at_location": (
        ("id",),
        {
            "service_id": _UUID,
            "location_id": _UUID,
            "description": _TEXT,
            "service_areas": _many("service_area"),
            "phones": _many("phone"),
            "schedules": _many("schedule"),
            "location": _object("location"),
        },
    ),
    "location": (
        ("id", "location_type"),
        {
            "location_type": _one_of("physical", "postal", "virtual"),
            "url": _URL,
            "organization_id": _UUID,
            "name": _TEXT,
            "description": _TEXT,
            "transportation": _TEXT,
            "latitude": _NUMBER,
            "longitude": _NUMBER,
            "addresses": _many("address"),
            "accessibility": _many("accessibility"),
            "languages": _many("language"),
            "phones": _many("phone"),
            "schedules": _many("schedule"),
        },
    ),
    "address": (
        ("id", "address_1", "city", "state_province", "postal_code", "country", "address_type"),
        {
            "location_id": _UUID,
            "attention": _TEXT,
            "address_1": _TEXT,
            "address_2": _TEXT,
            "city": _TEXT,
            "region": _TEXT,
            "state_province": _TEXT,
            "postal_code": _TEXT,
            "country": {"type": "string", "pattern": "^[A-Z]{2}$"},
            "address_type": _one_of("physical", "postal", "virtual"),
        },
    ),
    "phone": (
        ("id", "number"),
        {
            **_OWNERS,
            "contact_id": _UUID,
            "number": _TEXT,
            "extension": _NUMBER,
            "type": _one_of("text", "voice", "fax", "cell", "video", "pager", "textphone"),
            "description": _TEXT,
            "languages": _many("language"),
        },
    ),
    "schedule": (
        ("id",),
        {
            **_OWNERS,
            "valid_from": _DAY,
            "valid_to": _DAY,
            "dtstart": _DAY,
            "timezone": _NUMBER,
            "until": _DAY,
            "count": _NUMBER,
            "wkst": _one_of("MO", "TU", "WE", "TH", "FR", "SA", "SU"),
            "freq": _one_of("WEEKLY", "MONTHLY"),
            "interval": _NUMBER,
            "byday": {
                "type": "string",
                "pattern": "^(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU))*$",
            },
            "bymonthday": _TEXT,
            "description": _TEXT,
            "opens_at": _TIME,
            "closes_at": _TIME,
            "notes": _TEXT,
        },
    ),
    "service_area": (
        ("id",),
        {**_OWNERS, "name": _TEXT, "description": _TEXT, "extent": _TEXT, "extent_type": _TEXT, "uri": _URL},
    ),
    "language": (("id",), {**_OWNERS, "phone_id": _UUID, "name": _TEXT, "code": _TEXT, "note": _TEXT}),
    "cost_option": (
        ("id",),
        {
            "service_id": _UUID,
            "valid_from": _DAY,
            "valid_to": _DAY,
            "option": _TEXT,
            "currency": {"type": "string", "pattern": "^[A-Za-z]{3}$"},
            "amount": _NUMBER,
            "amount_description": _TEXT,
        },
    ),
    "required_document": (("id",), {"service_id": _UUID, "document": _TEXT, "uri": _URL}),
    "accessibility": (("id",), {"location_id": _UUID, "description": _TEXT, "details": _TEXT, "url": _URL}),
    "attribute": (
        ("id",),
        {
            "link_id": _UUID,
            "taxonomy_term_id": _UUID,
            "link_type": _TEXT,
            "link_entity": _TEXT,
            "value": _TEXT,
            "taxonomy_term": _object("taxonomy_term"),
        },
    ),
    "taxonomy_term": (
        ("id", "name", "description"),
        {
            "code": _TEXT,
            "name": _TEXT,
            "description": _TEXT,
            "parent_id": _UUID,
            "taxonomy": _TEXT,
            "taxonomy_id": _UUID,
        },
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
            "resource_id": _UUID,
            "resource_type": _TEXT,
            "last_action_date": _DAY,
            "last_action_type": _TEXT,
            "field_name": _TEXT,
            "previous_value": _TEXT,
            "replacement_value": _TEXT,
            "updated_by": _TEXT,
        },
    ),
}

_PAGE: dict[str, Schema] = {
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
        name: {
            "type": "object",
            "required": list(required),
            "properties": {"id": _UUID, **fields, **({} if name == "metadata" else _EVERYWHERE)},
            "additionalProperties": False,
        }
        for name, (required, fields) in _OBJECTS.items()
    }
    return {
        "type": "object",
        "required": list(_PAGE),
        "properties": _PAGE,
        "additionalProperties": False,
        "$defs": closed,
    }
