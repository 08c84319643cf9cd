"""What the database says after the crashes, held against what people said and saw."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from benchmarks.people import Told
from benchmarks.service import CENTER
from storage import deliveries, people, reports
from storage.deliveries import Delivery, DeliveryState
from storage.reports import ReportState
from storage.transaction import Store, Tx


@dataclass(frozen=True, slots=True)
class Kept:
    """A stored report, opened with the service's keys."""

    case: str
    platform: str
    chat: str
    body: Mapping[str, Any]
    deliveries: tuple[Delivery, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What must not have happened, counted; all zero is what we promise."""

    reports_lost: int  # a person was told a case number, and no such report is kept
    reports_doubled: int  # more than one report of one conversation
    reports_untold: int  # a report is kept whose person was never told of it
    wrong_answers: Counter[str]  # questions under which a report holds anything but what its person said to them
    cards_missing: int  # a destination of a report without its delivery
    cards_doubled: int  # two deliveries of one report to one destination
    cards_given_up: int
    keys_differing: int  # a delivery that went out under more than one idempotency key

    @property
    def is_clean(self) -> bool:
        return not any((
            self.reports_lost, self.reports_doubled, self.reports_untold, self.wrong_answers, self.cards_missing,
            self.cards_doubled, self.cards_given_up, self.keys_differing,
        ))  # fmt: skip


async def kept(store: Store) -> list[Kept]:
    """All reports of the center."""
    stored = await store.read(lambda tx: reports.queue(tx, [CENTER], list(ReportState), most=1_000_000))
    return [await store.write(partial(_opened, report=report)) for report in stored]


def judge(
    found: Sequence[Kept], told: Mapping[str, Sequence[Told]], keys: Mapping[str, set[str]], contacts: int
) -> Verdict:
    """`told` is by platform, `keys` the retry keys of each case's card, `contacts` how many get the card."""
    by_chat = Counter((report.platform, report.chat) for report in found)
    cases = {report.case for report in found}
    done = [(platform, one) for platform, everybody in told.items() for one in everybody]
    expected = {(platform, one.chat): one for platform, one in done}
    places = [Counter(delivery.contact for delivery in report.deliveries) for report in found]
    every = [delivery for report in found for delivery in report.deliveries]
    return Verdict(
        reports_lost=sum(case not in cases for _, one in done for case in one.cases)
        + sum(one.is_done and not by_chat[platform, one.chat] for platform, one in done),
        reports_doubled=sum(number - 1 for number in by_chat.values()),
        reports_untold=sum(report.case not in expected[report.platform, report.chat].cases for report in found),
        wrong_answers=sum(
            (Counter(_misplaced(report.body, expected[report.platform, report.chat].conversation)) for report in found),
            Counter(),
        ),
        cards_missing=sum(max(0, contacts - len([contact for contact in to if contact])) for to in places),
        cards_doubled=sum(number - 1 for to in places for contact, number in to.items() if contact),
        cards_given_up=sum(delivery.state is DeliveryState.GIVEN_UP for delivery in every),
        keys_differing=sum(len(used) - 1 for used in keys.values()),
    )


def _opened(tx: Tx, report: reports.StoredReport) -> Kept:
    reporter = reports.reporter(tx, report.id)
    person = people.by_id(tx, reporter) if reporter is not None else None
    assert person is not None
    return Kept(
        report.case,
        person.platform,
        person.chat,
        reports.body(tx, report.id),
        tuple(deliveries.of_report(tx, report.id)),
    )


def _misplaced(body: Mapping[str, Any], conversation: int) -> list[str]:
    """The questions of the talk under which anything else stands than what was said to them."""
    told = [part[0] for part in body["told"]["parts"]]
    place = body["place"]
    is_right = {
        "kind": body["kind"] == "elder",
        "danger": body["danger"] == "not_now",
        "where": place["county"] == "10004" and place["detail"] == f"新竹縣竹北市光明六路{conversation}號",
        "home": body["home"] == place,
        "signs": body["signs"] == ["not_seen", "smell"],
        "story": len(told) == 1 and told[0].startswith(f"what-{conversation} "),
        "contact": body["contact"] == "no" and body["phone"] is None,
        "who": body["role"] == "resident",
    }
    return [question for question, right in is_right.items() if not right]
