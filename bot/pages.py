"""The pages outside of the desk, and the one that says what is kept, for how long, and who sees it."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from aiohttp import web

from locales import LANGUAGES, NAMES, Words, words
from storage.retention import Keep

_STYLE = (
    "body{font:1.0625rem/1.7 system-ui,'Noto Sans TC','Noto Sans CJK TC',sans-serif;max-width:42rem;"
    "margin:2rem auto;padding:0 1rem;color:#1d2a26}h1{font-size:1.6rem}h2{font-size:1.15rem;margin-top:2rem}"
    "a{color:#0b6b4f}@media print{.others{display:none}}"
    "button{font:inherit;padding:.6rem 1.2rem;margin:.3rem .6rem .3rem 0;border-radius:.4rem;"
    "border:1px solid #0b6b4f;background:#0b6b4f;color:#fff}button.second{background:#fff;color:#0b6b4f}"
)
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
SECTIONS = ("who", "what", "why", "seen", "danger", "news", "kept", "rights", "limits")


def page(language: str, title: str, body: str, headers: Mapping[str, str] = HEADERS, status: int = 200) -> web.Response:
    """A page with this title; the body is HTML already."""
    whole = (
        f'<!doctype html><html lang="{language}"><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><title>{escape(title)}</title>'
        f"<style>{_STYLE}</style><h1>{escape(title)}</h1>{body}</html>"
    )
    return web.Response(text=whole, status=status, content_type="text/html", headers=headers)


def in_others(path: str) -> str:
    """Links to the same page in the six languages; in its path, {} stands for the language."""
    links = (f'<a href="{path.format(code)}" lang="{code}">{escape(NAMES[code])}</a>' for code in LANGUAGES)
    return f'<p class="others">{" · ".join(links)}</p>'


class Privacy:
    """The full privacy text in the six languages, with the days that are really kept."""

    def __init__(self, keep: Keep) -> None:
        self._days = {"kept": keep.closed_report.days, "danger": keep.alarm.days, "news": keep.news_readers.days}

    async def page(self, request: web.Request) -> web.Response:
        language = request.match_info["language"]
        if language not in LANGUAGES:
            raise web.HTTPNotFound
        text = words(language)
        sections = "".join(
            f"<h2>{escape(text.text(f'privacy-{name}'))}</h2><p>{escape(self._text(text, name))}</p>"
            for name in SECTIONS
        )
        return page(language, text.text("privacy-title"), sections + in_others("/privacy/{}"))

    def _text(self, words: Words, section: str) -> str:
        args = {"days": self._days[section]} if section in self._days else {}
        return words.text(f"privacy-{section}-text", **args)
