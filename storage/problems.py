"""What can be wrong with the storage as a whole, each said in a sentence an operator can act on."""

from __future__ import annotations


class StorageProblem(Exception):
    """The storage cannot be used as it is; the text says what to change and holds no personal data."""


class DatabaseInUse(StorageProblem):
    """Another process already works on this SQLite file."""


class DatabaseTooNew(StorageProblem):
    """The database was last used by a newer release than this one."""


class DatabaseUnavailable(StorageProblem):
    """The database cannot be reached, or GUARDIAN_DATABASE_URL does not name one we know."""


class NotCommitted(StorageProblem):
    """The transaction was undone as a whole: nothing of this work was kept, and it may be tried again."""


class BadKey(StorageProblem):
    """GUARDIAN_KEYS does not hold usable sealing keys."""


class Unreadable(StorageProblem):
    """A sealed value does not open: wrong key, wrong place, or damaged."""
