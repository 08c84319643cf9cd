"""How many would be written to, told so that nobody can be guessed from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from handlers.desk.news import Audience
from locales import LANGUAGES

FEWEST = 3
"""Fewer people than this are never told apart."""


@dataclass(frozen=True, slots=True)
class Counted:
    """The readers on one platform: by language where there are enough, all others together."""

    total: int
    languages: Mapping[str, int]
    others: int


def counted(audience: Audience) -> dict[str, Counted]:
    """By platform."""
    return {platform: _told(languages) for platform, languages in sorted(audience.counted.items())}


def _told(languages: Mapping[str, int]) -> Counted:
    """What is too few is put together with the next fewest, since a difference tells what a number hides."""
    total = sum(languages.values())
    told = {language: languages[language] for language in LANGUAGES if languages.get(language, 0) >= FEWEST}
    while told and 0 < total - sum(told.values()) < FEWEST:
        del told[min(told, key=lambda language: told[language])]
    return Counted(total, told, total - sum(told.values()) if told else 0)
