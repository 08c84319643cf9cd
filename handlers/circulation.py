"""A case on its way to those who may take it: its card, the reminders, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence

from directory.model import CountyCode, Directory, Unit, UnitKind
from handlers import cards
from handlers.house import House
from handlers.messages import Outgoing
from handlers.wire import message_to_json
from locales import FIRST, words
from storage import contacts, deliveries, reports, timeline
from storage.contacts import Channel, Contact
from storage.deliveries import Delivery, DeliveryState, NewDelivery, Purpose
from storage.reports import ReportState, StoredReport
from storage.timeline import Happened, ReportId
from storage.transaction import Tx


def send_to(tx: Tx, report: StoredReport, center_id: str, role: str, *, after_rank: int = 0) -> bool:
    """Queue the case to a center's first contacts, or to the next ones after a rank; False when there are none.

    A center that nobody has connected keeps a row that waits for its first contact.
    """
    first = next_contacts(contacts.of_center(tx, center_id), after_rank)
    for contact in first:
        send_card(tx, report, contact, role)
    if not first and after_rank == 0:
        deliveries.add(
            tx,
            NewDelivery(
                Purpose.CARD,
                "none",
                f"card:{report.id}:{center_id}:{report.fence}",
                report=report.id,
                role=role,
                center_id=center_id,
                state=DeliveryState.UNPLACED,
            ),
        )
    return bool(first)


def send_card(tx: Tx, report: StoredReport, contact: Contact, role: str | None) -> bool:
    """Queue the card to one contact, once for each time the case goes out; False when it was queued before."""
    return deliveries.add(
        tx,
        NewDelivery(
            Purpose.CARD,
            contact.channel,
            f"card:{report.id}:{contact.id}:{report.fence}",
            report=report.id,
            role=role,
            center_id=contact.center_id,
            contact=contact.id,
            is_urgent=report.is_alert,
        ),
    )


def place_waiting(tx: Tx, contact: Contact) -> None:
    """Send a center's first contact what has waited for it."""
    for waiting in deliveries.unplaced(tx, contact.center_id):
        report = reports.by_id(tx, waiting.report) if waiting.report is not None else None
        deliveries.place(tx, waiting.id)
        if report is not None and report.is_open:
            send_card(tx, report, contact, waiting.role)


def next_contacts(all_of_center: Sequence[Contact], after_rank: int) -> list[Contact]:
    """The contacts of the lowest rank above `after_rank`: they are told together."""
    later = [contact for contact in all_of_center if contact.rank > after_rank]
    return [contact for contact in later if contact.rank == later[0].rank] if later else []


def county_windows(house: House, county: str | None) -> list[str]:
    """The ids of the county's intake windows and social bureau, where a case goes that nobody else can take."""
    if county is None:
        return []
    directory = house.map.directory
    return [
        unit.id
        for kind in (UnitKind.INTAKE_WINDOW, UnitKind.SOCIAL_BUREAU)
        for unit in directory.units_of(kind, CountyCode(county))
    ]


def health_side(directory: Directory, county: CountyCode) -> list[Unit]:
    """The county's mental health centers and health bureau: a referral is handed on among them."""
    kinds = (UnitKind.MENTAL_HEALTH_CENTER, UnitKind.HEALTH_BUREAU)
    return [unit for kind in kinds for unit in directory.units_of(kind, county)]


def remind(tx: Tx, report: StoredReport, why: str = "") -> int:
    """The card once more to everybody who has it, once for each step of its clock and each `why`; how many that are."""
    told = 0
    for card in _cards(tx, report.id):
        if card.contact is None:
            continue
        told += deliveries.add(
            tx,
            NewDelivery(
                Purpose.REMINDER,
                card.channel,
                f"reminder:{report.id}:{card.contact}:{report.fence}:{report.step}{why}",
                report=report.id,
                role=card.role,
                center_id=card.center_id,
                contact=card.contact,
                is_urgent=report.is_alert,
            ),
        )
    return told


def spread(
    tx: Tx,
    report: StoredReport,
    message: Outgoing,
    what: str,
    *,
    of: str | None = None,
    elsewhere: Outgoing | None = None,
    but: int | None = None,
    only: int | None = None,
    is_news: bool = False,
) -> None:
    """Tell everybody who has the case's card what became of it; a Telegram card is edited in place.

    News leave the card as it is, with its buttons: they are a message of their own, for which phones ring.

    Only chats of the center `of` get the message itself when there is another for elsewhere: a colleague's
    name is nobody else's concern.
    """
    told: set[int] = set()
    for card in _cards(tx, report.id):
        if card.contact is None or card.state is not DeliveryState.SENT or card.contact in told:
            continue
        if card.contact == but or only not in (None, card.contact):
            continue
        told.add(card.contact)
        is_ours = card.center_id == of and card.channel in (Channel.LINE, Channel.TELEGRAM)
        shown = message if elsewhere is None or is_ours else elsewhere
        is_edited = card.channel == Channel.TELEGRAM and card.message_refs and not is_news
        edits = card.message_refs[-1] if is_edited else None
        deliveries.add(
            tx,
            NewDelivery(
                Purpose.UPDATE,
                card.channel,
                f"update:{report.id}:{card.contact}:{what}",
                report=report.id,
                center_id=card.center_id,
                contact=card.contact,
                payload={"message": message_to_json(shown), "edits": edits},
                is_urgent=report.is_alert,
            ),
        )


def catch_up(tx: Tx, report_id: ReportId, card: Delivery) -> None:
    """A card that was on its way while somebody took the case is told so, as the other cards were."""
    report = reports.by_id(tx, report_id)
    if report is None or report.state is not ReportState.ACCEPTED or report.accepted_at is None:
        return
    if report.accepted_by != f"contact:{card.contact}":
        text = words(FIRST)
        taken = cards.taken(report, text, text.text("someone-here"), report.accepted_at)
        spread(tx, report, taken, f"taken:{report.fence - 1}", only=card.contact)


def may_see(tx: Tx, report: StoredReport, center_id: str) -> bool:
    """Whether a center has anything to do with a case: it holds it, or was sent it and has not handed it on."""
    return report.center_id == center_id or any(card.center_id == center_id for card in _cards(tx, report.id))


def relieved(tx: Tx, report: ReportId) -> frozenset[str]:
    """The centers that have handed the case on and not got it back."""
    gone: dict[str, bool] = {}
    for entry in timeline.of(tx, report):
        if entry.happened is Happened.HANDED_ON:
            gone[entry.facts["of"]] = True
            gone[entry.facts["to"]] = False
        elif entry.happened is Happened.SENT_AGAIN:
            gone.clear()
    return frozenset(center for center, is_gone in gone.items() if is_gone)


def told(tx: Tx, report: ReportId) -> frozenset[str]:
    """The centers that have the case's card, or are about to get it."""
    return frozenset(card.center_id for card in _cards(tx, report) if card.center_id is not None)


def _cards(tx: Tx, report: ReportId) -> list[Delivery]:
    """The case's cards, without those of centers that have handed it on and not got it back."""
    gone = relieved(tx, report)
    return [
        delivery
        for delivery in deliveries.of_report(tx, report)
        if delivery.purpose is Purpose.CARD
        and delivery.state is not DeliveryState.CANCELED
        and (delivery.center_id or "") not in gone
    ]
