"""Voice messages, known by their first bytes, without the tags a recorder may have written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from bot.pictures import Unfit

MOST_BYTES: Final = 20_000_000  # what Telegram lets a bot fetch


@dataclass(frozen=True, slots=True)
class CleanRecording:
    content: bytes = field(repr=False)
    media_type: str


@dataclass(frozen=True, slots=True)
class NotARecording:
    why: Unfit


_OGG_AUDIO = re.compile(rb"OggS.{24,280}?(OpusHead|\x01vorbis)", re.DOTALL)
_VIDEO_TRACK = re.compile(rb"hdlr.{8}vide", re.DOTALL)
_INSIDE: Final = {b"moov": b"trak", b"trak": b""}  # where tags are looked for, no deeper
_TAGS: Final = frozenset({b"udta", b"meta", b"uuid"})  # title, place (©xyz), recorder, XMP
_ID3_AT_END: Final = 128


def clean(content: bytes) -> CleanRecording | NotARecording:
    """The recording as it came, but for the tags that are cut or blanked without touching the sound.

    Gone are ID3 tags (MP3, AAC) and, in M4A, what is written beside the tracks: title, place, recorder.
    What stays: the sound itself, which is a voice; M4A's times of recording; Ogg's comments, where
    Telegram names its encoder and nothing of the person; APE tags, which no phone writes.
    """
    if len(content) > MOST_BYTES:
        return NotARecording(Unfit.TOO_LARGE)
    if content.startswith(b"OggS"):
        is_audio = _OGG_AUDIO.match(content)
        return CleanRecording(content, "audio/ogg") if is_audio else NotARecording(Unfit.UNKNOWN)
    if content[4:8] == b"ftyp":
        return _clean_mp4(content)
    frames = _without_id3(content)
    if len(frames) < 2 or frames[0] != 0xFF or frames[1] & 0xE0 != 0xE0:
        return NotARecording(Unfit.UNKNOWN)
    # The two bits of the layer: AAC has none (0), MP3 is layer III (1).
    match (frames[1] >> 1) & 0b11:
        case 0 if frames[1] & 0xF0 == 0xF0:
            return CleanRecording(frames, "audio/aac")
        case 1 if frames[1] & 0x18 != 0x08:
            return CleanRecording(frames, "audio/mpeg")
        case _:
            return NotARecording(Unfit.UNKNOWN)


def _clean_mp4(content: bytes) -> CleanRecording | NotARecording:
    """The same bytes at the same places, as the sound is found by its place, with the tags turned into padding."""
    if _VIDEO_TRACK.search(content):
        return NotARecording(Unfit.UNKNOWN)
    blanked = bytearray(content)
    try:
        for start, end in _tags(content, 0, len(content)):
            blanked[start + 4 : start + 8] = b"free"
            blanked[start + 8 : end] = bytes(end - start - 8)
    except _Cut:
        return NotARecording(Unfit.DAMAGED)
    return CleanRecording(bytes(blanked), "audio/mp4")


class _Cut(Exception):
    """A box says that it is longer than what is there, or shorter than its own head."""


def _tags(content: bytes, start: int, end: int, enter: bytes = b"moov") -> Iterator[tuple[int, int]]:
    """From where to where the boxes with tags reach (ISO 14496-12: size, name, then what is in it)."""
    while start + 8 <= end:
        size, name, head = int.from_bytes(content[start : start + 4]), content[start + 4 : start + 8], 8
        if size == 0:  # reaches to the end
            size = end - start
        elif size == 1:  # longer than four bytes can say
            size, head = int.from_bytes(content[start + 8 : start + 16]), 16
        if size < head or start + size > end:
            raise _Cut
        if name in _TAGS:
            yield start, start + size
        elif name == enter:
            yield from _tags(content, start + head, start + size, _INSIDE[name])
        start += size


def _without_id3(content: bytes) -> bytes:
    if content.startswith(b"ID3") and len(content) > 10:
        # Seven bits a byte, so that a size never looks like the start of a frame; a footer is ten bytes more.
        size = sum((byte & 0x7F) << shift for byte, shift in zip(content[6:10], (21, 14, 7, 0), strict=True))
        content = content[10 + size + (10 if content[5] & 0x10 else 0) :]
    return content[:-_ID3_AT_END] if content[-_ID3_AT_END:].startswith(b"TAG") else content
