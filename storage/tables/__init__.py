"""The tables, the same on both engines. The first line of each says when its rows are erased.

Sealed columns carry ``info["sealed"]``: the purpose whose subkey seals them ("rows", "reporter"), "data_key" for a
wrapped key, or "report" for what is sealed under the report's own key. A blind column carries ``info["blind"]``, the
sealed column of the same row whose text (plain, or a JSON string) it looks up: its bytes are
``keyring.blind("table.column", that text)``.
`storage.rotation` finds its work through these marks.
"""

from __future__ import annotations

from storage.tables.cases import attachments, deliveries, delivery_attempts, links, messages, report_events, reports
from storage.tables.desk import sessions, workers
from storage.tables.doors import poison, throttles, turns
from storage.tables.naming import metadata, place
from storage.tables.news import broadcast_parcels, broadcast_recipients, broadcasts, subscriptions
from storage.tables.person import alarms, lookups, people, plans, talks
from storage.tables.places import checks, closures, contacts, invites, sites

__all__ = [
    "alarms",
    "attachments",
    "broadcast_parcels",
    "broadcast_recipients",
    "broadcasts",
    "checks",
    "closures",
    "contacts",
    "deliveries",
    "delivery_attempts",
    "invites",
    "links",
    "lookups",
    "messages",
    "metadata",
    "people",
    "place",
    "plans",
    "poison",
    "report_events",
    "reports",
    "sessions",
    "sites",
    "subscriptions",
    "talks",
    "throttles",
    "turns",
    "workers",
]
