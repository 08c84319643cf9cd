"""News that somebody has asked for: chosen, looked at, and stopped with one word, whatever else is going on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from directory.groups import Group
from directory.keys import still_known
from directory.model import CountyCode, Place
from directory.serving import Where
from flows.news import TOPICS, Subscribed, topic_line
from flows.talk import Raw
from flows.understand import is_word_in_any
from flows.where import county_line
from handlers import danger, information, quiet, talking
from handlers.asking import say
from handlers.house import House
from handlers.meanwhile import meanwhile
from handlers.messages import AnyButton, Button, Outgoing, Reply
from handlers.presses import Command, OnMenu, data
from handlers.result_cards import Sought, deck
from handlers.scripts import FlowName
from locales import Words
from storage import broadcasts, closures, subscriptions
from storage.broadcasts import BroadcastId
from storage.people import Person
from storage.subscriptions import Subscription
from storage.transaction import Tx

MORE: Final = "more"
OFF: Final = "off"
ON: Final = "on"

_ASKS: Final = "news-words"
_BARE: Final = "news-halt-words"
_SAID: Final = ("news-stop-words", _BARE, _ASKS)
_OF_DANGER: Final = (FlowName.CARE, FlowName.HIDDEN)
_MOST_LISTED: Final = 9
_LONGEST_ID: Final = 18


def do(tx: Tx, house: House, person: Person, about: str, words: Words) -> Reply | OnMenu:
    """What a button asks for, or the command it leads on to.

    `off`, `off.elder.10004`, `on.elder.10004`, `see.` with a broadcast, or else to look at what is asked for.
    """
    verb, _, of = about.partition(".")
    match verb:
        case "off":
            return stop_one(tx, house, person, of, words) if of else stop(tx, house, person, words)
        case "on":
            return _offered(tx, house, person, of, words)
        case "see":
            return _see(tx, house, person, of, words)
        case "more":
            return _begin(tx, house, person, {}, words)
        case _:
            return mine(tx, house, person, words)


def mine(tx: Tx, house: House, person: Person, words: Words) -> Reply:
    """What one has asked for, each with its stop; or, where there is nothing yet, the first question."""
    own = subscriptions.of(tx, person.id)
    if not own:
        return _begin(tx, house, person, {}, words)
    return meanwhile(tx, house, person, (_list(own, house, words),), words)


def hear(tx: Tx, house: House, person: Person, text: str, words: Words) -> Reply | None:
    """The answer to a word, in any language, that asks for news or ends it; None where it means something else.

    Whoever ends it ends as well what else is sent unasked, such as the question how they are: nobody tells one from the
    other. Outside of a talk a bare "stop" is meant for the news too, if there is any.
    """
    said = next((listed for listed in _SAID if is_word_in_any(text, listed)), None)
    if said is None or (said == _BARE and person.talk is not None):
        return None
    has_any = bool(subscriptions.of(tx, person.id))
    is_open = person.talk is not None and not person.talk.is_paused
    if said == _ASKS:
        is_in_danger = is_open and person.talk is not None and person.talk.flow in _OF_DANGER
        return None if is_in_danger and not has_any else mine(tx, house, person, words)
    if said == _BARE and not has_any:
        return None
    had_other = not is_open and danger.stop_all(tx, person)
    if not (has_any or had_other) and danger.is_cared_for(tx, person):
        return None
    return stop(tx, house, person, words, had_other=had_other)


def stop(tx: Tx, house: House, person: Person, words: Words, *, had_other: bool = False) -> Reply:
    """No more news; `had_other`: something else that would have been sent is ended too."""
    had = subscriptions.of(tx, person.id)
    subscriptions.end(tx, person.id)
    said = [Outgoing(words.text("care-stopped"))] if had_other else []
    if had:
        said.append(Outgoing(words.text("news-off"), buttons=_again(had, words)))
    elif not had_other:
        said.append(Outgoing(words.text("news-off-none")))
    at = talking.open_conversation(tx, house, person)
    if at is not None and at.flow is FlowName.NEWS:
        # Whoever says so to the question what they want has answered it.
        talking.drop(tx, person)
        at = None
    if at is None:
        said[-1] = replace(said[-1], buttons=(*said[-1].buttons, *_elsewhere(words)))
        return Reply(tuple(said))
    return meanwhile(tx, house, person, tuple(said), words)


def stop_one(tx: Tx, house: House, person: Person, of: str, words: Words) -> Reply:
    """No more of this topic in this county; a second tap says so again."""
    topic, _, county = of.partition(".")
    if topic not in set(Group) or not _is_county(county, house):
        return mine(tx, house, person, words)
    gone = Subscription(topic, county)
    subscriptions.end(tx, person.id, topic, county)
    buttons: tuple[AnyButton, ...] = _again((gone,), words)
    if subscriptions.of(tx, person.id):
        buttons = (_to(words.text("news-mine"), ""), *buttons)
    text = words.text("news-off-one", what=_spell(gone, house, words))
    return meanwhile(tx, house, person, (Outgoing(text, buttons=buttons),), words)


def finish(tx: Tx, person: Person, result: Subscribed | None, words: Words) -> Reply:
    """From now on, if it was agreed to."""
    if result is None:
        return Reply((Outgoing(words.text("news-not-begun"), buttons=_elsewhere(words)),))
    for topic in result.topics:
        subscriptions.begin(tx, person.id, topic, result.county)
    begun = Outgoing(words.text("news-begun"), buttons=(_to(words.text("news-mine"), ""), _off(words)))
    return Reply((begun,))


def to_hear_of(topics: Sequence[str], county: str) -> OnMenu:
    """The press that asks to be told news of these topics in this county."""
    # Two letters tell the topics apart, so that all of them fit a button.
    return OnMenu(Command.NEWS, f"{ON}.{'+'.join(topic[:2] for topic in topics)}.{county}")


def _begin(tx: Tx, house: House, person: Person, answers: dict[str, Raw], words: Words) -> Reply:
    """The questions that are still open; not in the middle of something else, and not where nothing may be sent."""
    if person.safe_time is not None:
        # Whoever has said when a message is safe gets none of these, so none is promised.
        return meanwhile(
            tx, house, person, (Outgoing(words.text("news-not-safe"), buttons=(quiet.offer(words),)),), words
        )
    at = talking.open_conversation(tx, house, person)
    if at is not None and (at.flow not in information.PASSING or at.kept is not None):
        return meanwhile(tx, house, person, (Outgoing(words.text("news-later")),), words)
    moved = talking.start_answered(tx, house, person, FlowName.NEWS, answers)
    talking.keep_talk(tx, house, moved)
    return talking.show(moved, words)


def _offered(tx: Tx, house: House, person: Person, of: str, words: Words) -> Reply:
    """The consent to what a button names; what is asked for already is shown instead."""
    named, _, county = of.partition(".")
    topics = [
        topic.value for said in named.split("+") for topic in TOPICS if len(said) > 1 and topic.value.startswith(said)
    ]
    answers: dict[str, Raw] = {}
    if topics:
        answers["topics"] = topics
    if _is_county(county, house):
        answers["where"] = {"known": county}
    if len(answers) == 2 and {Subscription(topic, county) for topic in topics} <= set(subscriptions.of(tx, person.id)):
        return mine(tx, house, person, words)
    return _begin(tx, house, person, answers, words)


def _see(tx: Tx, house: House, person: Person, of: str, words: Words) -> Reply | OnMenu:
    """The card that a piece of news is about, or a look-up of its topic; counted, and forgotten who it was."""
    is_number = of.isascii() and of.isdecimal() and len(of) <= _LONGEST_ID
    tapped = broadcasts.tap(tx, BroadcastId(int(of))) if is_number else None
    if tapped is None:
        return OnMenu(Command.MENU)
    written = tapped.written
    entry = still_known(written.entry, house.map.directory) if written.entry is not None else None
    if entry is None:
        return OnMenu(Command.FIND, written.topic)
    places = tuple(Place(CountyCode(code)) for code in written.counties) if len(written.counties) == 1 else ()
    sought = Sought(Where(places), tx.now, shut=closures.shut(tx))
    return meanwhile(tx, house, person, (deck([entry], sought, house, words, words.text("lookup-found")),), words)


def _list(own: Sequence[Subscription], house: House, words: Words) -> Outgoing:
    """What is asked for, numbered, with the button that ends each."""
    shown = own[:_MOST_LISTED]
    lines = [
        words.text("news-item", number=number, what=_spell(it, house, words)) for number, it in enumerate(shown, 1)
    ]
    if len(own) > len(shown):
        lines.append(words.text("news-rest", count=len(own) - len(shown)))
    stops = tuple(
        _to(words.text("news-stop-item", number=number), f"{OFF}.{it.topic}.{it.county}")
        for number, it in enumerate(shown, 1)
    )
    more = _to(words.text("news-more"), MORE)
    return Outgoing("\n".join([words.text("news-list"), *lines]), buttons=(*stops, more, _off(words)))


def _spell(it: Subscription, house: House, words: Words) -> str:
    topic = say(topic_line(Group(it.topic)), words) if it.topic in set(Group) else it.topic
    county = say(county_line(CountyCode(it.county), house.map), words) if _is_county(it.county, house) else it.county
    return words.text("news-of", topic=topic, county=county)


def _again(gone: Sequence[Subscription], words: Words) -> tuple[AnyButton, ...]:
    """The way back: the same once more where that fits one question, else to choose anew."""
    label = words.text("news-again")
    counties = {it.county for it in gone}
    if len(counties) == 1:
        return (Button(label, data(to_hear_of([it.topic for it in gone], counties.pop()))),)
    return (_to(label, MORE),)


def _is_county(code: str, house: House) -> bool:
    return any(county.code == code for county in house.map.directory.counties)


def _elsewhere(words: Words) -> tuple[AnyButton, ...]:
    """What stays as it is without any news."""
    ways = (Command.REPORT, "menu-report"), (Command.FIND, "menu-find")
    return tuple(Button(words.text(label), data(OnMenu(command))) for command, label in ways)


def _off(words: Words) -> Button:
    return _to(words.text("news-stop-all"), OFF)


def _to(label: str, about: str) -> Button:
    return Button(label, data(OnMenu(Command.NEWS, about)))
