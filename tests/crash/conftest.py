"""What the tests of crashes share: a server for the engine that needs one."""

from __future__ import annotations

from tests.postgres import postgres as postgres
