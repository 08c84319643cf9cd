"""A form as a page of its own, to be read or printed on A4; it loads nothing and runs nothing."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from pathlib import Path
from typing import Final

import jinja2

from paper.form import Form

_FOLDER: Final = Path(__file__).parent / "sheets"
_PAGES: Final = jinja2.Environment(
    loader=jinja2.FileSystemLoader(_FOLDER),
    autoescape=True,
    undefined=jinja2.StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_STYLE: Final = _PAGES.get_template("form.css").render()
_HASH: Final = b64encode(sha256(_STYLE.encode()).digest()).decode()
HEADERS: Final = {
    "Content-Security-Policy": (
        f"default-src 'none'; style-src 'sha256-{_HASH}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex, nofollow",
}
"""What the page has to be sent with: nothing but its own style is let in."""


def page(form: Form) -> str:
    """The form as HTML, everything in it escaped."""
    return _PAGES.get_template("form.html").render(form=form)
