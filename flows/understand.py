"""What someone meant who wrote instead of pressing: a number, a label, another word for it, yes or no.

Other words stand beside each label in `locales/` as its `.also` attribute; the words for yes, no and
"don't know" as `yes-words`, `no-words`, `unsure-words`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from functools import cache, lru_cache
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
from locales import LANGUAGES, Words
from locales import words as words_of

_UNITS: Final = {"一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
_PIECES: Final = re.compile(r"[,，、;；/＋+&\s]+|和|跟|與")
_MARKS: Final = re.compile(r"[,，、;；/＋+&\n]+")
_PHRASES: Final = re.compile(r"[,，、;；/＋+&\n]+|和|跟|與|และ|\b(?:and|dan|và|at)\b", re.IGNORECASE)
_APOSTROPHES: Final = re.compile("['’‘`]")
_NOISE: Final = re.compile(r"[\s.。!！?？~～,，、:：;；\"“”「」()（）…]+")
_ORDINAL: Final = re.compile(r"^(?:第|no|#)?(\d{1,2})(?:個|项|項|號|号)?$")
_SPELLED: Final = re.compile(r"^(第)?(?:([一二三四五六七八九]?)(十))?([一二三四五六七八九]?)(個|項|號)?$")
_DENIES: Final = re.compile(
    r"[不沒無未非別]|ไม่|\b(?:not|no|never|nobody|nothing|(?:is|are|was|were|do|does|did|has|have|had)nt|cant|cannot|wont"
    r"|tidak|bukan|belum|tak|không|chưa|hindi|wala)\b"
)
_UNSPACED: Final = re.compile(r"[\u0e00-\u0e7f\u2e80-\u9fff\U00020000-\U0003ffff]")
_SLIP: Final = 12


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
        case OneOf(options=options):
            return _choice(options, text, words)
        case Summary(options=options):
            # 先不要送出 holds 送出: what is sent or dropped is said in exactly these words.
            if (exact := _exact(options, said, words)) is None:
                raise NotAnAnswer(line("sorry-choose"))
            return exact
        case ManyOf(options=options, none=none):
            return _choices(options, none, text, words, draft or [])
        case MustRead(button=button):
            if said in _label(button, words) | _word_list("yes-words", words) | {"1"}:
                return True
            raise NotAnAnswer(line("sorry-read"))
        case FreeText(skip=skip):
            skips = skip is not None and (_is_skip(said, skip, words) or said in _word_list("unsure-words", words))
            return None if skips else text.strip()
        case Story(done=done, skip=skip):
            if draft is None and _is_skip(said, skip, words):
                return None
            if draft is not None and said in _label(done, words):
                return draft
            return add_words(draft, text, message)
        case WhereAt(known=known, unknown=unknown):
            if unknown is not None and said in {_named(unknown, words)} | _word_list("unsure-words", words):
                return {"unknown": True}
            for option in known:
                if said in _names(option, words):
                    return {"known": option.value}
            # Telegram types the label of a button that stands beside the one for sharing a place.
            if draft is not None and said == _plain(words.text("where-shared-before")):
                return draft
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


def tells_more(form: Form, text: str, words: Words) -> bool:
    """Whether the words say more than which option they choose, such as a story told at the first question."""
    if not isinstance(form, OneOf | ManyOf):
        return False
    said = _plain(text)
    if any(said in _word_list(f"{sense.value}-words", words) for sense in Sense):
        return False
    options = (*form.options, form.none) if isinstance(form, ManyOf) else form.options
    for name in sorted({name for option in options for name in _names(option, words)}, key=len, reverse=True):
        said = said.replace(name, "")
    return not is_slip(said)


def is_slip(text: str) -> bool:
    """Whether this is too short to be a story: fewer than six Chinese characters, or two short words."""
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text.strip())
    return len(text.strip()) + wide < _SLIP


def _exact(options: tuple[Option, ...], said: str, words: Words) -> str | None:
    """The option that is meant by its number, by its name, or by a yes or no that only it can be."""
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
    return None


def _choice(options: tuple[Option, ...], text: str, words: Words) -> str:
    """The one option that is meant, also by a sentence that names it and denies nothing."""
    close, spaced = _plain(text), _spaced(text)
    if (exact := _exact(options, close, words)) is not None:
        return exact
    inside = [
        option
        for option in options
        if any(_names_it(name, close, spaced) for name in _spelled_names(option.label, words))
    ]
    if len(inside) == 1:
        return inside[0].value
    raise NotAnAnswer(line("sorry-choose"))


def _names_it(name: str, close: str, spaced: str) -> bool:
    """Whether a sentence says this name, and no 不 or "not" beside it: 沒有受傷 is not 受傷."""
    if len(name) < 2:
        return False
    if _UNSPACED.search(name):
        return name in close and not _DENIES.search(close.replace(name, " "))
    return f" {name} " in spaced and not _DENIES.search(spaced.replace(f" {name} ", " "))


def _choices(options: tuple[Option, ...], none: Option, text: str, words: Words, ticked: list[str]) -> list[str]:
    said = _plain(text)
    if said in _names(none, words) or _number(said) == len(options) + 1:
        return []
    finishes = {_plain(words.text("done"))} | _word_list("yes-words", words) | _word_list("no-words", words)
    if ticked and said in finishes:
        return ticked
    if said in _word_list("no-words", words):
        return []
    # Marks before joining words: English "smell at the door" must not be cut at the Filipino "at".
    for separator in (_PIECES, _MARKS, _PHRASES):
        pieces = [piece for piece in separator.split(unicodedata.normalize("NFKC", text)) if _plain(piece)]
        with suppress(NotAnAnswer):
            chosen = [_piece(options, piece, words) for piece in pieces]
            if chosen:
                return [option.value for option in options if option.value in (*chosen, *ticked)]
    chosen = [_choice(options, text, words)]
    return [option.value for option in options if option.value in (*chosen, *ticked)]


def _piece(options: tuple[Option, ...], piece: str, words: Words) -> str:
    """One of several signs; half of its name is enough where no other sign has it."""
    with suppress(NotAnAnswer):
        return _choice(options, piece, words)
    said = _plain(piece)
    holding = [option for option in options if any(said in name for name in _names(option, words))]
    if len(said) < 2 or not _UNSPACED.search(said) or len(holding) != 1:
        raise NotAnAnswer(line("sorry-choose"))
    return holding[0].value


def _number(said: str) -> int | None:
    if found := _ORDINAL.match(said):
        return int(found.group(1))
    spelled = _SPELLED.match(said)
    if spelled is None or not (spelled.group(3) or spelled.group(4)) or (spelled.group(5) and not spelled.group(1)):
        return None
    tens = _UNITS.get(spelled.group(2), 1) * 10 if spelled.group(3) else 0
    return tens + _UNITS.get(spelled.group(4), 0)


def _is_skip(said: str, skip: Line, words: Words) -> bool:
    return said == _named(skip, words) or said in _word_list("skip-words", words)


def _names(option: Option, words: Words) -> frozenset[str]:
    return _label(option.label, words)


@lru_cache(maxsize=4096)
def _spelled_names(label: Line, words: Words) -> tuple[str, ...]:
    return tuple(_as_in_sentences([str(spell(label, words)), *words.also(label.id)]))


def _as_in_sentences(names: Iterable[str]) -> Iterator[str]:
    """Names as a sentence would hold them: words with spaces between, Chinese without."""
    return (_plain(name) if _UNSPACED.search(name) else _spaced(name).strip() for name in names)


@lru_cache(maxsize=4096)
def _label(label: Line, words: Words) -> frozenset[str]:
    return frozenset([_named(label, words), *(_plain(also) for also in words.also(label.id))])


@lru_cache(maxsize=4096)
def _named(label: Line, words: Words) -> str:
    return _plain(str(spell(label, words)))


@cache
def _word_list(id: str, words: Words) -> frozenset[str]:
    return frozenset(_plain(word) for word in words.text(id).split(","))


def is_word(text: str, list_id: str, words: Words) -> bool:
    """Whether the whole text is one of a list of words, such as `stop-words`."""
    return in_list(text, [list_id], words) is not None


def is_word_in_any(text: str, list_id: str) -> bool:
    """Whether the whole text is one of a list of words in whatever language, the person's own or not."""
    return _plain(text) in _words_of_all(list_id)


@cache
def _words_of_all(list_id: str) -> frozenset[str]:
    return frozenset().union(*(_word_list(list_id, words_of(language)) for language in LANGUAGES))


def in_list(text: str, list_ids: Iterable[str], words: Words) -> str | None:
    """The first of these lists of words that the whole text is one of."""
    said = _plain(text)
    return next((list_id for list_id in list_ids if said in _word_list(list_id, words)), None)


def is_named(text: str, label: Line, list_id: str, words: Words) -> bool:
    """Whether the whole text is this label, or one of the list of other words for it where there is one."""
    said = _plain(text)
    return said in _label(label, words) or (words.has(list_id) and said in _word_list(list_id, words))


def mentions(text: str, list_id: str, words: Words) -> bool:
    """Whether a sentence says one of a list of words, and denies nothing beside it."""
    close, spaced = _plain(text), _spaced(text)
    return any(_names_it(name, close, spaced) for name in _as_in_sentences(words.text(list_id).split(",")))


def _plain(text: str) -> str:
    return _NOISE.sub("", _folded(text))


def _spaced(text: str) -> str:
    """The words of a sentence with one space around each."""
    return f" {_NOISE.sub(' ', _folded(text)).strip()} "


def _folded(text: str) -> str:
    return _APOSTROPHES.sub("", unicodedata.normalize("NFKC", text).casefold())
