"""What is counted. Labels are platforms, states and kinds: never anything of a person."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge

REGISTRY = CollectorRegistry()
EVENTS = Counter("guardian_events", "Events taken in", ["platform"], registry=REGISTRY)
REPLIES = Counter("guardian_replies", "Answers to events, by outcome", ["platform", "outcome"], registry=REGISTRY)
FAULTS = Counter("guardian_events_set_aside", "Events that could not be taken in", ["platform"], registry=REGISTRY)
ALARMS = Counter("guardian_alarms", "Messages in which danger was heard", ["grade", "action"], registry=REGISTRY)
SENT = Counter("guardian_deliveries", "Attempts to deliver", ["purpose", "channel", "outcome"], registry=REGISTRY)
DELIVERIES = Gauge("guardian_deliveries_in_state", "Deliveries by state", ["state"], registry=REGISTRY)
