from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.pictures import Unfit
from bot.recordings import MOST_BYTES, CleanRecording, NotARecording, clean

CANARY = b"Zhubei-kitchen-window"
SOUND = bytes(range(256)) * 4
AAC = b"\xff\xf1\x50\x80" + SOUND
MP3 = b"\xff\xfb\x90\x00" + SOUND
OGG = b"OggS\0\x02" + bytes(20) + b"\x01\x13OpusHead\x01\x01" + SOUND


def box(name: bytes, content: bytes) -> bytes:
    return (len(content) + 8).to_bytes(4) + name + content


def m4a(*in_movie: bytes, handler: bytes = b"soun") -> bytes:
    """A recording as a phone writes it: what it is, the sound, and the movie that says where the sound is."""
    track = box(b"trak", box(b"mdia", box(b"hdlr", bytes(8) + handler + bytes(13))) + box(b"udta", CANARY))
    movie = box(b"moov", box(b"mvhd", bytes(100)) + track + b"".join(in_movie))
    return box(b"ftyp", b"M4A \0\0\0\0M4A isom") + box(b"mdat", SOUND) + movie


def id3(content: bytes, flags: int = 0) -> bytes:
    size = bytes(len(content) >> shift & 0x7F for shift in (21, 14, 7, 0))
    return b"ID3\x04\0" + bytes([flags]) + size + content


@pytest.mark.parametrize(
    ("content", "media_type"), [(OGG, "audio/ogg"), (m4a(), "audio/mp4"), (AAC, "audio/aac"), (MP3, "audio/mpeg")]
)
def test_a_recording_is_known_by_its_first_bytes(content: bytes, media_type: str) -> None:
    recording = clean(content)

    assert isinstance(recording, CleanRecording)
    assert recording.media_type == media_type
    assert SOUND in recording.content


@pytest.mark.parametrize("content", [OGG, AAC, MP3])
def test_a_recording_without_tags_is_kept_as_it_is(content: bytes) -> None:
    recording = clean(content)

    assert isinstance(recording, CleanRecording)
    assert recording.content == content


@pytest.mark.parametrize("sound", [AAC, MP3])
@pytest.mark.parametrize(
    ("before", "after"),
    [
        (id3(CANARY), b""),
        (id3(CANARY * 20), b""),
        (id3(CANARY, flags=0x10) + b"3DI" + bytes(7), b""),
        (b"", b"TAG" + CANARY.ljust(125)),
        (id3(CANARY), b"TAG" + CANARY.ljust(125)),
    ],
)
def test_id3_tags_are_cut(sound: bytes, before: bytes, after: bytes) -> None:
    recording = clean(before + sound + after)

    assert isinstance(recording, CleanRecording)
    assert recording.content == sound


@pytest.mark.parametrize(
    "tag",
    [
        box(b"udta", box(b"\xa9xyz", b"+24.8387+121.0124/" + CANARY)),
        box(b"meta", bytes(4) + CANARY),
        box(b"uuid", bytes(16) + CANARY),
        (1).to_bytes(4) + b"udta" + (16 + len(CANARY)).to_bytes(8) + CANARY,
    ],
)
def test_what_is_written_beside_the_tracks_is_blanked_and_the_sound_stays_where_it_is(tag: bytes) -> None:
    content = m4a(tag)

    recording = clean(content)

    assert isinstance(recording, CleanRecording)
    assert CANARY not in recording.content
    assert b"121.0124" not in recording.content
    assert len(recording.content) == len(content)
    assert recording.content.index(SOUND) == content.index(SOUND)


def test_a_box_that_reaches_to_the_end_is_read() -> None:
    movie = m4a()
    endless = movie + (0).to_bytes(4) + b"uuid" + CANARY

    recording = clean(endless)

    assert isinstance(recording, CleanRecording)
    assert CANARY not in recording.content


def test_boxes_within_boxes_without_end_are_no_trouble() -> None:
    nested = b""
    for _ in range(5000):
        nested = box(b"moov", nested)

    assert isinstance(clean(box(b"ftyp", b"M4A ") + nested), CleanRecording)


def test_a_film_is_no_recording() -> None:
    assert clean(m4a(handler=b"vide")) == NotARecording(Unfit.UNKNOWN)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff",
        b"OggS" + bytes(40) + b"\x80theora",
        b"RIFF\0\0\0\0WAVE",
        b"\xff\xd8\xff\xe0 a photo",
        b"ID3",
        id3(CANARY),
        id3(CANARY) + b"no sound",
        "阿伯三天沒出門".encode(),
    ],
)
def test_other_files_are_no_recordings(content: bytes) -> None:
    assert clean(content) == NotARecording(Unfit.UNKNOWN)


@pytest.mark.parametrize("short", [1, 30, 200])
def test_a_recording_that_was_cut_is_refused(short: int) -> None:
    assert clean(m4a()[:-short]) == NotARecording(Unfit.DAMAGED)


def test_a_file_that_is_too_long_is_not_even_read() -> None:
    assert clean(OGG + bytes(MOST_BYTES)) == NotARecording(Unfit.TOO_LARGE)


@given(st.binary(max_size=200), st.sampled_from([b"", b"OggS", b"ID3\x04\0\0", box(b"ftyp", b"M4A "), m4a()[:60]]))
def test_no_file_raises(rest: bytes, start: bytes) -> None:
    assert isinstance(clean(start + rest), CleanRecording | NotARecording)
