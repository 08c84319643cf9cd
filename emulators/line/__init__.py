"""LINE, played by us."""

from emulators.line.api import line_app
from emulators.line.emulator import LineEmulator
from emulators.line.group import LineGroup
from emulators.line.person import LinePerson

__all__ = ["LineEmulator", "LineGroup", "LinePerson", "line_app"]
