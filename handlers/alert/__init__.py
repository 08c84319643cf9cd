"""Somebody is in danger now: whoever is on duty is paged at once, with a case that holds no word of theirs.

What is told without consent is only that somebody is in danger and how to answer them, to avert danger to life
(Personal Data Protection Act art. 16 and 20, as crisis.md §7 reads them); words and identity open with consent.
"""

from __future__ import annotations

from handlers.alert.callback import file_callback
from handlers.alert.case import awaits_answer, current
from handlers.alert.checking import hush, say_safe, stop_checks
from handlers.alert.raising import climb, raise_alarm

__all__ = ["awaits_answer", "climb", "current", "file_callback", "hush", "raise_alarm", "say_safe", "stop_checks"]
