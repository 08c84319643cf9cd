"""What someone meant who wrote instead of pressing: a number, a label, another word for it, yes or no.

Other words stand beside each label in `locales/` as its `.also` attribute; the words for yes, no and
"don't know" as `yes-words`, `no-words`, `unsure-words`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Final

from flows.forms import (
    Form,
    FreeText,
    Line,
    ManyOf,
    MustRead,
    OneOf,
    Option,
    PhoneNumber,
    Sense,
    Story,
    Summary,
    Value,
    WhereAt,
    line,
)
from flows.talk import NotAnAnswer, Raw
from locales import Words

_NUMERALS: Final = {"一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}
_PIECES: Final = re.compile(r"[,，、;；/＋+\s]+|和|跟|與")
_NOISE: Final = re.compile(r"[\s.。!！?？~～,，、:：;；'\"「」()（）]+")
_ORDINAL: Final = re.compile(r"^(?:第|no)?(\d{1,2})(?:個|项|項|號|号)?$")


def spell(sentence: Value, words: Words) -> str | int:
    """A sentence in one language, with the sentences it mentions."""
    if isinstance(sentence, Line):
        return words.text(sentence.id, **{name: spell(value, words) for name, value in sentence.args.items()})
    if isinstance(sentence, tuple):
        return words.text("list-comma").join(str(spell(part, words)) for part in sentence)
    return sentence


def understand(form: Form, text: str, words: Words, draft: Raw = None, message: str | None = None) -> Raw:
    """The answer that `text` gives to a question of this form; NotAnAnswer when it gives none."""
    said = _plain(text)
    match form:
        case OneOf(options=options) | Summary(options=options):
            return _choice(options, said, words)
        case ManyOf(options=options, none=none):
            return _choices(options, none, text, words)
        case MustRead(button=button):
            if said in _label(button, words) | _word_list("yes-words", words) | {"1"}:
                return True
            raise NotAnAnswer(line("sorry-read"))
        case FreeText(skip=skip):
            return None if skip is not None and _is_skip(said, skip, words) else text.strip()
        case Story(done=done, skip=skip):
            if draft is None and _is_skip(said, skip, words):
                return None
            if draft is not None and said in _label(done, words):
                return draft
            return add_words(draft, text, message)
        case WhereAt(known=known, unknown=unknown):
            if unknown is not None and said in _plain_all([unknown], words) | _word_list("unsure-words", words):
                return {"unknown": True}
            if any(said in _names(option, words) for option in known):
                return {"known": known[0].value}
            return {"text": text.strip()}
        case PhoneNumber():
            return text.strip()


def add_words(draft: Raw, text: str, message: str | None) -> Raw:
    """A story with one more message."""
    before: Mapping[str, list[object]] = draft or {}
    return {"words": [*before.get("words", ()), [text.strip(), message]], "media": list(before.get("media", ()))}


def add_media(draft: Raw, attachment: int) -> Raw:
    """A story with one more photo or recording."""
    before: Mapping[str, list[object]] = draft or {}
    return {"words": list(before.get("words", ())), "media": [*before.get("media", ()), attachment]}


def _choice(options: tuple[Option, ...], said: str, words: Words) -> str:
    number = _number(said)
    if number is not None and 1 <= number <= len(options):
        return options[number - 1].value
    exact = [option for option in options if said in _names(option, words)]
    if len(exact) == 1:
        return exact[0].value
    for sense in Sense:
        meant = [option for option in options if option.sense is sense]
        if len(meant) == 1 and said in _word_list(f"{sense.value}-words", words):
            return meant[0].value
    inside = [option for option in options if any(len(name) > 1 and name in said for name in _names(option, words))]
    if len(inside) == 1:
        return inside[0].value
    raise NotAnAnswer(line("sorry-choose"))


def _choices(options: tuple[Option, ...], none: Option, text: str, words: Words) -> list[str]:
    if _plain(text) in _names(none, words) | _word_list("no-words", words):
        return []
    with suppress(NotAnAnswer):
        return [_choice(options, _plain(text), words)]
    chosen: list[str] = []
    for piece in filter(None, _PIECES.split(unicodedata.normalize("NFKC", text))):
        chosen.append(_choice(options, _plain(piece), words))
    if not chosen:
        raise NotAnAnswer(line("sorry-choose"))
    return [option.value for option in options if option.value in chosen]


def _number(said: str) -> int | None:
    if said in _NUMERALS:
        return _NUMERALS[said]
    found = _ORDINAL.match(said)
    return int(found.group(1)) if found else None


def _is_skip(said: str, skip: Line, words: Words) -> bool:
    return said in _plain_all([skip], words) | _word_list("skip-words", words)


def _names(option: Option, words: Words) -> set[str]:
    return _label(option.label, words)


def _label(label: Line, words: Words) -> set[str]:
    return _plain_all([label], words) | {_plain(also) for also in words.also(label.id)}


def _plain_all(lines: Iterable[Line], words: Words) -> set[str]:
    return {_plain(str(spell(sentence, words))) for sentence in lines}


def _word_list(id: str, words: Words) -> set[str]:
    return {_plain(word) for word in words.text(id).split(",")}


def is_word(text: str, list_id: str, words: Words) -> bool:
    """Whether the whole text is one of a list of words, such as `stop-words`."""
    return _plain(text) in _word_list(list_id, words)


def _plain(text: str) -> str:
    return _NOISE.sub("", unicodedata.normalize("NFKC", text).casefold())
