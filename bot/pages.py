"""The pages anybody may read: what is kept, for how long, and who sees it."""

from __future__ import annotations

from html import escape

from aiohttp import web

from locales import LANGUAGES, NAMES, Words, words
from storage.retention import Keep

LAYOUT = (
    '<!doctype html><html lang="{language}"><meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title>'
    "<style>body{{font:1.0625rem/1.7 system-ui,'Noto Sans TC','Noto Sans CJK TC',sans-serif;max-width:42rem;"
    "margin:2rem auto;padding:0 1rem;color:#1d2a26}}h1{{font-size:1.6rem}}h2{{font-size:1.15rem;margin-top:2rem}}"
    "a{{color:#0b6b4f}}@media print{{.others{{display:none}}}}</style>"
    "<h1>{title}</h1>{body}</html>"
)
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
SECTIONS = ("who", "what", "why", "seen", "danger", "kept", "rights", "limits")


class Privacy:
    """The full privacy text in the six languages, with the days that are really kept."""

    def __init__(self, keep: Keep) -> None:
        self._days = {"kept": keep.closed_report.days, "danger": keep.alarm.days}

    async def page(self, request: web.Request) -> web.Response:
        language = request.match_info["language"]
        if language not in LANGUAGES:
            raise web.HTTPNotFound
        text = words(language)
        sections = "".join(
            f"<h2>{escape(text.text(f'privacy-{name}'))}</h2><p>{escape(self._text(text, name))}</p>"
            for name in SECTIONS
        )
        others = " · ".join(f'<a href="/privacy/{code}" lang="{code}">{escape(NAMES[code])}</a>' for code in LANGUAGES)
        title = escape(text.text("privacy-title"))
        page = LAYOUT.format(language=language, title=title, body=f'{sections}<p class="others">{others}</p>')
        return web.Response(text=page, content_type="text/html", headers=HEADERS)

    def _text(self, words: Words, section: str) -> str:
        args = {"days": self._days[section]} if section in self._days else {}
        return words.text(f"privacy-{section}-text", **args)
