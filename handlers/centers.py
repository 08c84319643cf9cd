"""A center's chat: binding it, taking cases in it. Nothing that is said there is kept or answered otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from directory.model import Center, Unit
from flows.forms import line
from flows.report import Contact as Wish
from handlers import cards, circulation, duty, following, oncall
from handlers.cards import CaseAction
from handlers.circulation import county_windows
from handlers.duty import Accepted, Colleague, Outcome, Taken, WhyBack
from handlers.house import House
from handlers.messages import (
    AnyButton,
    Button,
    Change,
    ChatChange,
    Incoming,
    LinkButton,
    Outgoing,
    Platform,
    Press,
    Reply,
    Words,
)
from handlers.presses import OnCase, data, read
from locales import FIRST
from locales import Words as Language
from locales import words as words_of
from storage import contacts, ids, invites, links, reports
from storage.contacts import Channel, Contact
from storage.invites import Invite, InviteFor
from storage.reports import OUTREACH, OVER, ReportState, StoredReport
from storage.transaction import Tx

QUESTIONS = ("still-there", "where-exactly", "danger-now", "call")
IN_DANGER = ("alert-here", "alert-safe-now", "alert-where", "alert-call")
"""What somebody in danger can be asked from the chat; anything else is written at the desk."""
NEIGHBORS = 8


def in_group(tx: Tx, house: House, event: Incoming) -> Reply | None:
    """What happens in a group: bound by its code, then cases are taken by button or by words; else silence."""
    words = words_of(FIRST)
    match event.content:
        case Change(ChatChange.JOINED):
            return Reply((Outgoing(words.text("group-hello")),))
        case Change(ChatChange.LEFT):
            for contact in contacts.at(tx, event.platform, event.chat):
                contacts.end(tx, contact.id)
        case Change(ChatChange.MIGRATED, new_chat) if new_chat is not None:
            for contact in contacts.at(tx, event.platform, event.chat):
                contacts.move(tx, contact, new_chat)
        case Words(text):
            if (invite := invites.find(tx, text)) is not None and invite.purpose is InviteFor.CENTER:
                return bind(tx, house, event, invite)
            if invites.is_code(text):
                return Reply((Outgoing(words.text("code-bad")),))
            return by_words(tx, house, event, text)
        case Press(data=pressed):
            on = read(pressed)
            return on_case(tx, house, event, on) if isinstance(on, OnCase) else None
        case _:
            pass
    return None


def bind(tx: Tx, house: House, event: Incoming, invite: Invite) -> Reply:
    """Connect this chat to the center its code is for, and send it what has waited for it."""
    words = words_of(FIRST)
    rank = int(invite.label) if invite.label.isdigit() else 1
    contact = contacts.bind(
        tx,
        invite.target,
        Channel(event.platform),
        event.chat,
        label="group" if event.is_group else "duty",
        rank=rank,
        is_group=event.is_group,
        uses_topics=event.topic is not None,
    )
    invites.use(tx, invite)
    circulation.place_waiting(tx, contact)
    kind = f"bound-group-{event.platform}" if event.is_group else "bound-chat"
    return Reply((Outgoing(words.text(kind, center=duty.name_of(house.map.directory, invite.target))),))


def on_case(tx: Tx, house: House, event: Incoming, pressed: OnCase) -> Reply | None:
    """A button of a case card; only a chat that got the case may use it."""
    words = words_of(FIRST)
    report = reports.by_case(tx, pressed.case)
    contact = next(
        (
            contact
            for contact in contacts.at(tx, event.platform, event.chat)
            if report is not None and circulation.may_see(tx, report, contact.center_id)
        ),
        None,
    )
    if report is None or contact is None:
        return Reply(
            (Outgoing(words.text("not-yours", case=pressed.case)),), words.text("not-yours", case=pressed.case)
        )
    who = colleague(event, contact, words)
    match pressed.action:
        case CaseAction.ACCEPT:
            return _accept(tx, house, event, report, who, words)
        case CaseAction.NOT_OURS | CaseAction.HAND_TO if report.center_id != contact.center_id:
            shown = words.text("not-holder", case=report.case)
            return Reply((Outgoing(shown),), shown)
        case CaseAction.ASK | CaseAction.ASK_THIS if reports.body(tx, report.id)["contact"] == Wish.NO:
            shown = words.text("alert-hushed" if report.is_alert else "not-to-be-asked", case=report.case)
            return Reply((Outgoing(shown),), shown)
        case CaseAction.NOT_OURS:
            return _offer_centers(tx, house, event, report, words)
        case CaseAction.HAND_TO:
            return _hand_to(tx, house, event, report, who, pressed.about, words)
        case CaseAction.ASK:
            return _offer_questions(tx, house, report, words)
        case CaseAction.GOES_ON | CaseAction.GIVE_BACK | CaseAction.BACK_FOR:
            return _after_visit(tx, report, who, pressed, words)
        case CaseAction.ASK_THIS if pressed.about in (*QUESTIONS, *IN_DANGER):
            following.ask_reporter(tx, report, who, line(f"ask-{pressed.about}"))
            done = words.text("asked-done", case=report.case)
            return Reply((Outgoing(done),), done)
        case _:
            return None


def colleague(event: Incoming, contact: Contact, words: Language) -> Colleague:
    """Who acts; LINE may not tell who pressed a button in a group."""
    return Colleague(contact.center_id, f"contact:{contact.id}", event.name or words.text("someone-here"), contact.id)


def by_words(tx: Tx, house: House, event: Incoming, text: str) -> Reply | None:
    """ "接手 竹-7K3FH-2" typed or sent by the button that speaks."""
    words = words_of(FIRST)
    verb, _, rest = text.strip().partition(" ")
    case = ids.read_case_number(rest)
    if case is None:
        return None
    for label, action in (
        ("card-accept", CaseAction.ACCEPT),
        ("card-not-ours", CaseAction.NOT_OURS),
        ("card-ask", CaseAction.ASK),
        ("card-outreach-goes-on", CaseAction.GOES_ON),
        ("card-outreach-back", CaseAction.GIVE_BACK),
    ):
        if verb == words.text(label):
            return on_case(tx, house, event, OnCase(action, case))
    return None


def _accept(tx: Tx, house: House, event: Incoming, report: StoredReport, who: Colleague, words: Language) -> Reply:
    match duty.accept(tx, house, report, who):
        case Accepted(accepted):
            edits = event.content.on_message if isinstance(event.content, Press) else None
            edits = edits if event.platform is Platform.TELEGRAM else None
            done = cards.taken(accepted, words, who.shown, tx.now, edits)
            link = f"{house.public_url}/console/open/{links.make(tx, report.id, house.patience.link)}"
            buttons: tuple[AnyButton, ...] = (LinkButton(words.text("card-open"), link),)
            text = done.text
            if accepted.is_alert:
                text = f"{text}\n{words.text('alert-taken-how')}"
                ask = OnCase(CaseAction.ASK, accepted.case)
                buttons = (Button(words.text("alert-ask"), data(ask)), *buttons)
            if accepted.kind == OUTREACH:
                buttons = (*buttons, *cards.after_visit(accepted, words))
            said = Outgoing(text, buttons=buttons, edits=edits, is_protected=True)
            return Reply((said,), words.text("accepted-toast"))
        case Taken(taken, at):
            shown = words.text("already-taken", case=taken.case, by=words.text("someone-here"), at=cards.clock(at))
        case _:
            shown = words.text("already-over", case=report.case)
    return Reply((Outgoing(shown),), shown)


def _after_visit(tx: Tx, report: StoredReport, who: Colleague, pressed: OnCase, words: Language) -> Reply:
    """What came of a referral: only who holds it says so, once it is taken; a reason is chosen, never written."""
    if report.kind != OUTREACH or report.center_id != who.center_id or report.state is not ReportState.ACCEPTED:
        id = "already-over" if report.state in OVER else "outreach-take-first"
        shown = words.text(id, case=report.case)
        return Reply((Outgoing(shown),), shown)
    if pressed.action == CaseAction.GOES_ON:
        duty.close(tx, report, who, Outcome.OUTREACH_GOES_ON)
        shown = words.text("outreach-goes-on-done", case=report.case)
        return Reply((Outgoing(shown),), shown)
    if pressed.action == CaseAction.BACK_FOR and pressed.about in set(WhyBack):
        duty.give_back(tx, report, who, WhyBack(pressed.about))
        shown = words.text("outreach-back-done", case=report.case)
        return Reply((Outgoing(shown),), shown)
    reasons = tuple(
        Button(words.text(f"outreach-why-{why.replace('_', '-')}"), data(OnCase(CaseAction.BACK_FOR, report.case, why)))
        for why in WhyBack
    )
    return Reply((Outgoing(words.text("outreach-back-why", case=report.case), buttons=reasons, columns=1),))


def _offer_centers(tx: Tx, house: House, event: Incoming, report: StoredReport, words: Language) -> Reply:
    """The other centers of the county, the nearest district first; the county's window when nobody knows."""
    directory = house.map.directory
    centers: Sequence[Center | Unit] = [center for center in directory.centers if center.county == report.county]
    if report.kind == OUTREACH and report.county is not None:
        centers = circulation.health_side(directory, report.county)
    others = [center for center in centers if center.id != report.center_id]
    if (here := report.district) is not None:
        others.sort(key=lambda center: here not in center.districts)
    offered = [
        Button(other.name, data(OnCase(CaseAction.HAND_TO, report.case, other.id))) for other in others[:NEIGHBORS]
    ]
    windows = county_windows(house, report.county)
    if windows:
        offered.append(Button(words.text("not-ours-county"), data(OnCase(CaseAction.HAND_TO, report.case, windows[0]))))
    if report.is_alert and report.center_id != oncall.OPERATOR:
        name = duty.name_of(directory, oncall.OPERATOR)
        offered.append(Button(name, data(OnCase(CaseAction.HAND_TO, report.case, oncall.OPERATOR))))
    elsewhere: tuple[AnyButton, ...] = ()
    if report.county is None:
        # All centers of the country stand at the desk.
        link = f"{house.public_url}/console/open/{links.make(tx, report.id, house.patience.link)}"
        elsewhere = (LinkButton(words.text("card-open"), link),)
    text = words.text("not-ours-which", case=report.case)
    return Reply((Outgoing(text, buttons=(*offered, *elsewhere), columns=1),))


def _hand_to(
    tx: Tx, house: House, event: Incoming, report: StoredReport, who: Colleague, center_id: str, words: Language
) -> Reply:
    try:
        name = duty.name_of(house.map.directory, center_id)
    except KeyError:
        return Reply((), words.text("sorry-stale"))
    if isinstance(duty.hand_on(tx, house, report, who, center_id), duty.Over):
        shown = words.text("already-over", case=report.case)
    else:
        shown = words.text("handed-on-done", case=report.case, center=name)
    return Reply((Outgoing(shown),), shown)


def _offer_questions(tx: Tx, house: House, report: StoredReport, words: Language) -> Reply:
    """Fixed questions, so that no content is written into the group; anything else is asked at the desk."""
    asked = [
        Button(words.text(f"ask-{question}"), data(OnCase(CaseAction.ASK_THIS, report.case, question)))
        for question in (IN_DANGER if report.is_alert else QUESTIONS)
    ]
    link = f"{house.public_url}/console/open/{links.make(tx, report.id, house.patience.link)}"
    return Reply(
        (Outgoing(words.text("ask-which"), buttons=(*asked, LinkButton(words.text("ask-write"), link)), columns=1),)
    )
