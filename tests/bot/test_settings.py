"""Every setting: told in the README as it is, and refused in one sentence when it cannot be right."""

from __future__ import annotations

import base64
import re

import pytest

from bot.settings import TABLE, BadSetting, from_environment
from storage.problems import BadKey
from tests.bot.conftest import ROOT

KEY = base64.urlsafe_b64encode(bytes(range(32))).decode()
_ROW = re.compile(r"^\| `(GUARDIAN_[A-Z_]+)` \| ([^|]*) \|", re.MULTILINE)


def told_in_the_readme() -> dict[str, str]:
    """Each setting of the README's table with its default."""
    text = (ROOT / "README.md").read_text("utf-8")
    return {name: default.strip().strip("`") for name, default in _ROW.findall(text)}


def test_the_readme_names_every_setting_with_its_default_and_no_other() -> None:
    told = told_in_the_readme()

    assert set(told) == {name for name, _, _ in TABLE}
    for name, default, _ in TABLE:
        assert told[name] == default or (not default and not re.search(r"[A-Za-z0-9]", told[name])), name


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("GUARDIAN_KEYS", ""),
        ("GUARDIAN_KEYS", "short"),
        ("GUARDIAN_NEWS_HOURS", "20-9"),
        ("GUARDIAN_NEWS_HOURS", "9-25"),
        ("GUARDIAN_NEWS_HOURS", "all day"),
        ("GUARDIAN_PORT", "eighty"),
        ("GUARDIAN_PORT", "65536"),
        ("GUARDIAN_PUBLIC_URL", "guardian.example"),
        ("GUARDIAN_LINE_API", "ftp://api.line.me"),
        ("GUARDIAN_TELEGRAM_SECRET", "two words"),
        ("GUARDIAN_TELEGRAM_SECRET", ""),
        ("GUARDIAN_LINE_ACCESS_TOKEN", ""),
        ("GUARDIAN_LINE_CHANNEL_SECRET", ""),
        ("GUARDIAN_SMTP_SECURITY", "none"),
        ("GUARDIAN_SMTP_SENDER", "nobody"),
        ("GUARDIAN_ACCEPT_MINUTES", "0"),
        ("GUARDIAN_QUIET_MINUTES", "soon"),
    ],
)
def test_a_setting_that_cannot_be_right_is_named_in_one_sentence(setting: str, value: str) -> None:
    good = {
        "GUARDIAN_KEYS": KEY,
        "GUARDIAN_LINE_CHANNEL_SECRET": "secret",
        "GUARDIAN_LINE_ACCESS_TOKEN": "token",
        "GUARDIAN_TELEGRAM_TOKEN": "1:token",
        "GUARDIAN_TELEGRAM_SECRET": "secret",
        "GUARDIAN_SMTP_HOST": "127.0.0.1",
        "GUARDIAN_SMTP_SENDER": "guardian@guardian.example",
    }
    from_environment(good)

    with pytest.raises((BadSetting, BadKey)) as refused:
        from_environment({**good, setting: value})

    assert setting in str(refused.value)
    assert "\n" not in str(refused.value)
