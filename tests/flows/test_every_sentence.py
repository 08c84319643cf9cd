"""Nothing is said in one language alone."""

from __future__ import annotations

import re

import pytest

from locales import FIRST, FOLDER, LANGUAGES


def keys(language: str, file: str) -> list[str]:
    """The sentences of a file of words, in its order."""
    return re.findall(r"^([a-z0-9-]+) =", (FOLDER / language / file).read_text("utf-8"), re.MULTILINE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_there_in_every_language(language: str) -> None:
    files = sorted(path.name for path in (FOLDER / FIRST).glob("*.ftl"))

    assert sorted(path.name for path in (FOLDER / language).glob("*.ftl")) == files
    for file in files:
        assert sorted(keys(language, file)) == sorted(keys(FIRST, file)), file
