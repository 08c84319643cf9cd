"""The words a pattern cannot match without, by which most messages are passed over at once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from flows.crisis.normalize import LETTER, WIDE

LATIN = re.compile(f"[{LETTER}]")
DOUBLED = re.compile(r"([a-z])\1")
_WIDE = re.compile(f"[{WIDE}]")
_NOT_LATIN = re.compile(f"[^ *{LETTER}]")
_WORD = re.compile(f"[{LETTER}]+|[^ {LETTER}]+")
MOST_GROUPS = 3
_MOST_JOINED = 200
# A word is looked for by its head: that tells enough, and words that begin alike share it.
_LATIN_HEAD = 12
_WIDE_HEAD = 5
# Words of every second message tell nothing; a group that holds one is asked last.
_EVERYDAY_WORDS = (
    "我 你 他 她 伊 就 要 去 想 不 在 是 好 走 说 讲 会 了 都 把 被 看 叫 家 门 打 来 人 这 那 一 过 上 下 吃 没 无 跟 "
    "和 给 请 爱 快 又 正 买 拿 放 做 再 先 很 有 能 可以 怎么 现在 今天 明天 孩子 小孩 妈妈 爸爸 帮我 老板 先生 "
    "the i im me my to it is on in at be a has have had can will want do did he she they was are not no with for of "
    "saya aku mau di ke yang dia ada sudah ako ko na sa ng ang gusto siya em con anh chi toi co la khong an"
)
_LONG_ENOUGH = 8
_REMEMBERED = 1024
_EVERYDAY = frozenset(_EVERYDAY_WORDS.split())

Words = tuple[str, ...]
Group = frozenset[str]


def spaced(text: str) -> str:
    """The text as triggers are looked for in it: a blank before and after every Latin word."""
    return f" {' '.join(_WORD.findall(text))} " if LATIN.search(text) else text


def needed(runs: Sequence[Sequence[Words]]) -> tuple[Group, ...]:
    """At most three groups of triggers, the most telling first; of each, one must stand in the text."""
    groups = [group for run in runs for group in _windows(run)]
    groups.sort(key=_dullness)
    return tuple(_heads(group) for group in groups[:MOST_GROUPS])


def _windows(run: Sequence[Words]) -> list[Group]:
    """The words of a run joined as far as they stay few, cut where they would grow too many."""
    groups: list[Group] = []
    first = 0
    while first < len(run):
        last = first + 1
        while last < len(run) and _can_join(run[first : last + 1]):
            last += 1
        groups.append(_joined(tuple(run[first:last])))
        first = last
    return groups


def _can_join(parts: Sequence[Words]) -> bool:
    size = 1
    for part in parts:
        size *= len(part)
    if size > _MOST_JOINED:
        return False
    before, after = _place(parts[-2]), _place(parts[-1])
    return not before.is_open and len(before.ends | after.begins) == 1


class _Place:
    """What may stand in one place of a pattern: how its words begin and end, and whether one may go on."""

    __slots__ = ("begins", "ends", "is_open")

    def __init__(self, words: Words) -> None:
        self.begins = {_is_latin(sign) for sign in {word[0] for word in words}}
        self.ends = {_is_latin(sign) for sign in {word.rstrip("*")[-1] for word in words}}
        self.is_open = any(word[-1] == "*" for word in words)


@lru_cache(_REMEMBERED)
def _place(words: Words) -> _Place:
    return _Place(words)


@lru_cache(_REMEMBERED)
def _is_latin(sign: str) -> bool:
    return bool(LATIN.match(sign))


@lru_cache(_REMEMBERED)
def _halved(words: Words) -> Words:
    """The words as they may stand in a text, where stretched letters are shortened: a doubled letter once."""
    together = "|".join(words)
    return tuple(DOUBLED.sub(r"\1", together).split("|")) if DOUBLED.search(together) else words


@lru_cache(_REMEMBERED)
def _joined(parts: tuple[Words, ...]) -> Group:
    written, halved = parts[0], _halved(parts[0])
    for before, part in pairwise(parts):
        between = " " if True in _place(before).ends else ""
        written = tuple([word + between + following for word in written for following in part])
        halved = tuple([word + between + following for word in halved for following in _halved(part)])
    return frozenset(written if halved is written else written + halved)


@lru_cache(_REMEMBERED)
def _heads(group: Group) -> Group:
    """The beginnings of these words as they stand in a spaced text, without those that begin with another one."""
    kept: list[str] = []
    for head in sorted({trigger[: _LATIN_HEAD if trigger[0] == " " else _WIDE_HEAD] for trigger in _triggers(group)}):
        if not kept or not head.startswith(kept[-1]):
            kept.append(head)
    return frozenset(kept)


def _triggers(group: Group) -> Iterable[str]:
    """These words as they stand in a spaced text; one that may go on has no blank behind."""
    together = "".join(group)
    if not LATIN.search(together):
        return [word.rstrip("*") for word in group]
    if not _NOT_LATIN.search(together):
        return [f" {word[:-1]}" if word[-1] == "*" else f" {word} " for word in group]
    return map(_trigger, group)


def _trigger(word: str) -> str:
    stem = word.rstrip("*")
    found = spaced(stem)
    if found is stem:
        return stem
    if stem != word or not _is_latin(stem[-1]):
        found = found[:-1]
    return found if _is_latin(stem[0]) else found[1:]


@lru_cache(_REMEMBERED)
def _dullness(group: Group) -> tuple[int, int]:
    if not _EVERYDAY.isdisjoint(group):
        return -1, len(group)
    shortest = min(map(len, group))
    if shortest < _LONG_ENOUGH and not "".join(group).isascii():
        shortest = min(map(_weight, group))
    return -min(shortest, _LONG_ENOUGH), len(group)


@lru_cache(_REMEMBERED)
def _weight(word: str) -> int:
    return len(word) if word.isascii() else len(word) + len(_WIDE.findall(word))


def forget_words() -> None:
    """Let go of the words weighed while the rules were read."""
    for remembering in (_place, _halved, _joined, _heads, _dullness, _weight):
        remembering.cache_clear()
