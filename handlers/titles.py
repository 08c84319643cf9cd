"""What an entry is called: the Chinese name, to be shown at a counter, and before it what it is, in one's language."""

from __future__ import annotations

from directory.facts import Center, Hotline
from directory.serving import Entry
from locales import FIRST, Words


def title(entry: Entry, words: Words) -> str:
    """The name; in another language than Chinese, first what kind it is, or what a line is called there."""
    if words.language == FIRST:
        return entry.name
    if isinstance(entry, Hotline):
        called = entry.name_in(words.language)
        # Some lines bear their number in their name: it is said once.
        known = entry.name.removeprefix(entry.number or "").strip() if (entry.number or "") in called else entry.name
        return f"{called} {known}"
    kind = "family-center" if isinstance(entry, Center) else entry.kind.replace("_", "-")
    return f"{words.text(f'kind-{kind}')} {entry.name}"
