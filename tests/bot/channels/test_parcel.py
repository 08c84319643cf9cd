from __future__ import annotations

from datetime import UTC, datetime, timedelta

import orjson
import pytest

from bot.channels.loopback import is_loopback
from bot.channels.parcel import parcel
from directory.model import CountyCode
from locales import words
from storage.deliveries import Delivery, DeliveryId, DeliveryState, Purpose
from storage.reports import ReportState, StoredReport
from storage.timeline import ReportId

AT = datetime(2026, 7, 1, 9, 42, tzinfo=UTC)
CANARY = "阿伯三天沒出門"
LINK = "https://guardian.example/console/cases/7K3F2"


@pytest.fixture
def report() -> StoredReport:
    return StoredReport(
        id=ReportId(7),
        case="竹-7K3F-2",
        kind="elder",
        urgency="high",
        county=CountyCode("10004"),
        district=None,
        center_id="zhubei",
        state=ReportState.RECEIVED,
        is_unfinished=True,
        received_at=AT,
        accept_by=AT + timedelta(hours=4),
        accepted_at=None,
        accepted_by=None,
        closed_at=None,
        outcome=None,
        step=0,
        due_at=None,
        fence=0,
        repeat_of=None,
    )


@pytest.fixture
def delivery() -> Delivery:
    return Delivery(
        id=DeliveryId(1),
        report=ReportId(7),
        purpose=Purpose.REMINDER,
        role="center",
        center_id="zhubei",
        contact=3,
        person=None,
        channel="email",
        payload={"story": CANARY},
        key="123e4567-e89b-42d3-a456-426614174000",
        state=DeliveryState.WAITING,
        attempts=2,
        created_at=AT,
        due_at=AT + timedelta(hours=1),
        fence=2,
        sent_at=None,
    )


def test_a_parcel_tells_the_case_and_where_to_open_it(delivery: Delivery, report: StoredReport) -> None:
    made = parcel(delivery, report, "還沒有人接手", words("zh-Hant"), LINK)

    assert (made.key, made.at) == (delivery.key, delivery.created_at)
    assert made.case == report.case
    assert report.case in made.subject
    assert made.text.startswith("還沒有人接手\n")
    assert LINK in made.text
    assert (made.facts.what, made.facts.kind, made.facts.is_unfinished) == (Purpose.REMINDER, "elder", True)


def test_a_parcel_without_a_console_holds_no_link(delivery: Delivery, report: StoredReport) -> None:
    made = parcel(delivery, report, "還沒有人接手", words("zh-Hant"), None)

    assert made.text == "還沒有人接手"
    assert made.link is None


def test_a_later_attempt_is_the_same_parcel(delivery: Delivery, report: StoredReport) -> None:
    later = Delivery(**{name: getattr(delivery, name) for name in Delivery.__slots__} | {"attempts": 3, "fence": 3})

    zh = words("zh-Hant")
    assert parcel(delivery, report, "text", zh, LINK) == parcel(later, report, "text", zh, LINK)


def test_a_parcel_holds_nothing_of_what_was_told(delivery: Delivery, report: StoredReport) -> None:
    made = parcel(delivery, report, "還沒有人接手", words("zh-Hant"), LINK)

    assert CANARY not in orjson.dumps(made).decode()


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.8.8.8", "::1"])
def test_this_machine_is_known(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize("host", ["", "localhost.example", "10.0.0.1", "127.1", "0.0.0.0", "::", "127.0.0.1 "])
def test_no_other_machine_is_taken_for_this_one(host: str) -> None:
    assert not is_loopback(host)
