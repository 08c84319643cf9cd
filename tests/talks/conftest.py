from __future__ import annotations

from tests.talking import directory as directory
from tests.talking import map as map
