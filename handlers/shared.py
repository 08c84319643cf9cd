"""What is shared or taken back beside words: photos, recordings, places, messages unsent."""

from __future__ import annotations

from dataclasses import replace

from directory.hours import midnight
from flows.talk import play
from handlers import following, menu, planning, talking
from handlers.conversation import Moved
from handlers.going_on import begin, go_on
from handlers.house import House
from handlers.messages import Incoming, Media, MediaKind, Reply, Spot
from handlers.scripts import FlowName
from locales import Words
from storage import attachments, lookups, plans, reports
from storage.people import Person
from storage.reports import takes_more
from storage.transaction import Tx


def share(tx: Tx, house: House, person: Person, spot: Spot, words: Words) -> Reply:
    """A place from the phone: the answer, or the beginning of a report."""
    at = talking.open_conversation(tx, house, person)
    if at is None:
        at = begin(tx, house, person)
    moved = talking.share_spot(at, spot.latitude, spot.longitude, spot.address, words)
    return go_on(tx, house, moved, words)


def take_media(tx: Tx, house: House, person: Person, event: Incoming, media: Media, words: Words) -> Reply:
    """A photo or a recording, for the talk, for a case that is still open, or for a report that begins with it."""
    at = talking.open_conversation(tx, house, person)
    if at is not None and at.flow in (FlowName.CARE, FlowName.HIDDEN):
        return go_on(tx, house, Moved(at, play(at.script, at.talk), (words.text("crisis-repeat"),)), words)
    if at is not None and at.flow in planning.FLOWS:
        return go_on(tx, house, Moved(at, play(at.script, at.talk), (words.text("plan-words-only"),)), words)
    if media.kind is MediaKind.OTHER:
        sorry = words.text("sorry-media")
        if at is None:
            return Reply((menu.menu(tx, person, words, sorry),))
        return go_on(tx, house, Moved(at, play(at.script, at.talk), (sorry,)), words)
    if at is not None and at.flow is FlowName.HOME and at.kept is None:
        # A picture is nobody's village: it goes where it would have gone without the question.
        talking.drop(tx, person)
        person, at = replace(person, talk=None), None
    if at is None:
        latest = next((report for report in reports.of_reporter(tx, person.id, 1) if takes_more(report)), None)
        if latest is None or person.role is None:
            at = begin(tx, house, person)
        else:
            moved = talking.start(tx, house, person, FlowName.ADDITION, {"case": latest.case})
            at = replace(moved.conversation, talk=moved.turn.talk)
    attachment = attachments.note(tx, person.id, event.platform, media.kind, media.ref)
    return go_on(tx, house, talking.add_attachment(at, attachment, media.caption, event.message, words), words)


def unsend(tx: Tx, house: House, person: Person, message: str) -> None:
    """LINE asks that what was taken back is no longer used; it gives no reply token, so nothing is answered."""
    own = [report.id for report in reports.of_reporter(tx, person.id)]
    media = attachments.take_back(tx, person.id, own, person.platform, message)
    following.take_back(tx, person, message, media)
    plans.take_back(tx, person.id, message)
    lookups.take_back(tx, person.id, message, midnight(tx.now))
    at = talking.open_conversation(tx, house, person)
    if at is not None:
        talking.keep_talk(tx, house, talking.unsend(at, message, media))
