"""The words a pattern cannot match without, by which most messages are passed over at once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import product

from flows.crisis.normalize import LETTER, WIDE

LATIN = re.compile(f"[{LETTER}]")
DOUBLED = re.compile(r"([a-z])\1")
_WIDE = re.compile(f"[{WIDE}]")
MOST_GROUPS = 3
_MOST_WORDS = 300
# Words of every second message tell nothing; a group that holds one is asked last.
_EVERYDAY_WORDS = (
    "我 你 他 她 伊 就 要 去 想 不 在 是 好 走 说 讲 会 了 都 把 被 看 叫 家 门 打 来 人 这 那 一 过 上 下 吃 没 无 跟 "
    "和 给 请 爱 快 又 正 买 拿 放 做 再 先 很 有 能 可以 怎么 现在 今天 明天 孩子 小孩 妈妈 爸爸 帮我 老板 先生 "
    "the i im me my to it is on in at be a has have had can will want do did he she they was are not no with for of "
    "saya aku mau di ke yang dia ada sudah ako ko na sa ng ang gusto siya em con anh chi toi co la khong an"
)
_LONG_ENOUGH = 8
_EVERYDAY = frozenset(_EVERYDAY_WORDS.split())


def needed(runs: Sequence[Sequence[tuple[str, ...]]]) -> tuple[frozenset[str], ...]:
    """At most three groups of words, the most telling first; of each, one must stand in the text."""
    groups = [group for run in runs for group in _windows(run)]
    groups.sort(key=lambda group: (-min(min(map(_weight, group)), _LONG_ENOUGH), len(group)))
    return tuple(frozenset(group) for group in groups[:MOST_GROUPS])


def _windows(run: Sequence[tuple[str, ...]]) -> list[set[str]]:
    """The words of a run joined as far as they stay few, cut where they would grow too many."""
    groups: list[set[str]] = []
    first = 0
    while first < len(run):
        last = first + 1
        group = _joined(run[first:last])
        while last < len(run) and (wider := _joined(run[first : last + 1])) is not None:
            group = wider
            last += 1
        if group is not None:
            groups.append(group)
        first = last
    return groups


def _joined(parts: Sequence[tuple[str, ...]]) -> set[str] | None:
    size = 1
    for part in parts:
        size *= len(part)
    if size > _MOST_WORDS or any(word.endswith("*") for part in parts[:-1] for word in part):
        return None
    words: set[str] = set()
    for row in product(*parts):
        word = row[0].rstrip("*")
        for following in row[1:]:
            latin = bool(LATIN.match(word[-1])) + bool(LATIN.match(following[0]))
            if latin == 1:
                return None
            word += (" " if latin else "") + following.rstrip("*")
        words.add(word)
        if DOUBLED.search(word):
            words.add(DOUBLED.sub(r"\1", word))
    return words


@cache
def _weight(word: str) -> int:
    if word in _EVERYDAY:
        return 1
    return len(word) if word.isascii() else len(word) + len(_WIDE.findall(word))


def forget_words() -> None:
    """Let go of the words weighed while the rules were read."""
    _weight.cache_clear()
