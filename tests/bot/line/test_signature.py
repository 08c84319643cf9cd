from __future__ import annotations

import base64
import hashlib
import hmac

import pytest

from bot.line.signature import is_genuine

BODY = '{"events":[{"text":"孩子 👨‍👩‍👧 é"}]}'.encode()
SECRET = "8c570fa6dd201bb328f1c1eac23a96d8"


def _signed(body: bytes) -> str:
    return base64.b64encode(hmac.new(SECRET.encode(), body, hashlib.sha256).digest()).decode()


@pytest.mark.parametrize("body", [BODY, b"", b"\xff\xfe not UTF-8", BODY.replace(b":", b": ")])
def test_a_signature_of_these_bytes_is_genuine(body: bytes) -> None:
    assert is_genuine(body, _signed(body), SECRET)


def test_the_same_json_in_other_bytes_is_not_genuine() -> None:
    assert not is_genuine(BODY.replace(b":", b": "), _signed(BODY), SECRET)


@pytest.mark.parametrize("header", [None, "", "no", "簽名", "\udce9", _signed(BODY)[:-1], _signed(BODY) + "="])
def test_any_other_header_is_not_genuine(header: str | None) -> None:
    assert not is_genuine(BODY, header, SECRET)


def test_nothing_is_genuine_without_a_secret() -> None:
    empty = base64.b64encode(hmac.new(b"", BODY, hashlib.sha256).digest()).decode()

    assert not is_genuine(BODY, empty, "")
