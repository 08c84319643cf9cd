from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from directory.load import load
from directory.model import Directory
from handlers.reporting import body
from paper.form import Filed, Form, Sending, outreach_form
from storage.people import Person, PersonId
from tests.referrals import referral, sealed

SENT = datetime(2026, 3, 4, 4, 0, tzinfo=UTC)

Fills = Callable[..., Form]


@pytest.fixture(scope="session")
def directory() -> Directory:
    return load()


@pytest.fixture(scope="session")
def fills(directory: Directory) -> Fills:
    """The form of a referral; words change its fields."""
    person = Person(PersonId(1), "line", "chat", "zh-Hant", "resident", None, 1, False, SENT)

    def fill(sendings: tuple[Sending, ...] = (Sending(SENT),), added: tuple[str, ...] = (), **changes: Any) -> Form:
        told = referral(directory, **changes)
        plain = {**body(told.report, person), **sealed(told)}
        return outreach_form(Filed("竹-7K3FH-2", plain, sendings, added), directory)

    return fill
