"""The directory as Open Referral's HSDS 3.0: every public service with its organization, sites and provenance."""

from __future__ import annotations

from directory.hsds.page import Export

__all__ = ["Export"]
