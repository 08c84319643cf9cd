from __future__ import annotations

import base64
import secrets
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.sealed import BadKey, DataKey, Keyring, Place, Unreadable
from storage.tables import people, place, turns

OLD, NEW = b"o" * 32, b"n" * 32
HERE = Place("people", "chat_sealed", 7)
STORY = "孩子一個人在家".encode()


@given(st.binary(), st.text(), st.text(), st.integers() | st.text())
def test_what_is_sealed_opens_in_its_place(plain: bytes, table: str, column: str, row: int | str) -> None:
    keyring = Keyring([NEW])
    here = Place(table, column, row)

    assert keyring.open(keyring.seal(plain, here), here) == plain


def test_nothing_of_the_content_shows(keyring: Keyring) -> None:
    first, second = keyring.seal(STORY, HERE), keyring.seal(STORY, HERE)

    assert STORY not in first
    assert first != second


@pytest.mark.parametrize(
    "elsewhere", [replace(HERE, row=8), replace(HERE, column="state_sealed"), replace(HERE, table="talks")]
)
def test_a_blob_moved_elsewhere_does_not_open(keyring: Keyring, elsewhere: Place) -> None:
    blob = keyring.seal(STORY, HERE)

    with pytest.raises(Unreadable):
        keyring.open(blob, elsewhere)


def test_a_changed_or_cut_blob_does_not_open(keyring: Keyring) -> None:
    blob = keyring.seal(STORY, HERE)
    damaged = [blob[:length] for length in range(len(blob))]
    damaged += [blob[:at] + bytes([blob[at] ^ 1]) + blob[at + 1 :] for at in range(len(blob))]

    for wrong in damaged:
        with pytest.raises(Unreadable) as caught:
            keyring.open(wrong, HERE)
        assert STORY.decode() not in str(caught.value)


def test_another_key_does_not_open_it() -> None:
    blob = Keyring([OLD]).seal(STORY, HERE)

    with pytest.raises(Unreadable):
        Keyring([NEW]).open(blob, HERE)


def test_an_older_key_still_opens_until_it_is_resealed() -> None:
    blob = Keyring([OLD]).seal(STORY, HERE)

    resealed = Keyring([NEW, OLD]).under("rows").reseal(blob, HERE)

    assert Keyring([NEW, OLD]).open(blob, HERE) == STORY
    assert Keyring([NEW]).open(resealed, HERE) == STORY
    assert Keyring([NEW]).under("rows").reseal(resealed, HERE) == resealed


def test_every_purpose_has_a_key_of_its_own(keyring: Keyring) -> None:
    for one, other in pairwise([keyring.under("rows"), keyring.under("reporter"), keyring.under("data_key")] * 2):
        with pytest.raises(Unreadable):
            other.open(one.seal(STORY, HERE), HERE)


def test_a_data_key_opens_only_what_it_sealed(keyring: Keyring) -> None:
    data_key = DataKey.new()
    wrapped = keyring.wrap(data_key, HERE)
    blob = data_key.seal(STORY, HERE)

    assert keyring.unwrap(wrapped, HERE).open(blob, HERE) == STORY
    for other in (DataKey.new(), keyring):
        with pytest.raises(Unreadable):
            other.open(blob, HERE)


def test_the_look_up_bytes_depend_on_purpose_value_and_key() -> None:
    old, both = Keyring([OLD]), Keyring([NEW, OLD])
    chat = both.blind("people.chat_index", "4711")

    assert chat == both.blind("people.chat_index", "4711")
    assert len(chat) == 16
    assert len({chat, both.blind("contacts.address_index", "4711"), both.blind("people.chat_index", "4712")}) == 3
    assert both.blinds("people.chat_index", "4711") == (chat, old.blind("people.chat_index", "4711"))


def test_keys_are_read_newest_first_with_or_without_padding() -> None:
    secret = [secrets.token_bytes(32), secrets.token_bytes(32)]
    written = [base64.urlsafe_b64encode(key).decode() for key in secret]

    keyring = Keyring.from_setting(f" {written[0].rstrip('=')} ,\n{written[1]},")

    assert Keyring([secret[0]]).open(keyring.seal(STORY, HERE), HERE) == STORY
    assert keyring.open(Keyring([secret[1]]).seal(STORY, HERE), HERE) == STORY


@pytest.mark.parametrize("setting", ["", " , ", "short", "密鑰", "a" * 44 + "?", "YQ==", f"{'A' * 43}=,{'A' * 43}="])
def test_a_bad_key_says_which_setting_and_shows_no_key(setting: str) -> None:
    with pytest.raises(BadKey, match="GUARDIAN_KEYS") as caught:
        Keyring.from_setting(setting)

    assert not setting.strip(" ,") or setting not in str(caught.value)


def test_no_secret_shows_in_a_print(keyring: Keyring) -> None:
    assert "kkk" not in f"{keyring!r} {DataKey(b'k' * 32)!r} {keyring.under('rows')!r}"


def test_a_place_names_the_whole_key_of_the_row() -> None:
    assert place(people.c.chat_sealed, 7) == Place("people", "chat_sealed", "7")
    assert place(turns.c.reply_sealed, "line", "01HX") == Place("turns", "reply_sealed", "line:01HX")
