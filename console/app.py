"""The desk as one application, to be mounted at /console."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Final

from aiohttp import web
from aiohttp.typedefs import Handler

from console import attachments, case, checks, closures, joining, news, news_form, pages, paper, queue, signing
from console.access import rule_of
from console.door import admit, answer, dress
from console.passwords import Passwords
from console.visit import DESK, Desk, unknown_month
from handlers.desk.month import Month
from handlers.house import House
from paper.templates import Templates
from storage.transaction import Store

ROUTES: Final[tuple[tuple[str, str, Handler], ...]] = (
    ("GET", "/static/{file}", pages.static),
    ("GET", "/sign-in", signing.sign_in_form),
    ("POST", "/sign-in", signing.sign_in),
    ("POST", "/sign-out", signing.sign_out),
    ("POST", "/language", signing.change_language),
    ("GET", "/join/{code}", joining.join_form),
    ("POST", "/join/{code}", joining.join),
    ("GET", "/open/{token}", signing.open_from_chat),
    ("GET", "", queue.show),
    ("GET", "/", queue.show),
    ("GET", "/closures", closures.show),
    ("POST", "/closures", closures.say),
    ("POST", "/closures/{closure}/lift", closures.lift),
    ("GET", "/checks", checks.show),
    ("POST", "/checks/{check}/done", checks.done),
    ("GET", "/news", news.listed),
    ("GET", "/news/new", news_form.new),
    ("POST", "/news/new", news_form.write),
    ("GET", "/news/{news}", news.show),
    ("GET", "/news/{news}/edit", news_form.edit),
    ("POST", "/news/{news}/edit", news_form.rewrite),
    ("GET", "/news/{news}/again", news_form.again),
    ("POST", "/news/{news}/send", news.send),
    ("POST", "/news/{news}/stop", news.stop),
    ("POST", "/news/{news}/go-on", news.go_on),
    ("GET", "/case/{case}", case.show),
    ("POST", "/case/{case}/accept", case.accept),
    ("POST", "/case/{case}/hand-on", case.hand_on),
    ("POST", "/case/{case}/ask", case.ask),
    ("POST", "/case/{case}/close", case.close),
    ("POST", "/case/{case}/give-back", case.give_back),
    ("GET", "/case/{case}/attachment/{number}", attachments.show),
    ("GET", "/case/{case}/form", paper.show),
    ("GET", "/case/{case}/form.odt", paper.save),
)


def console_app(
    store: Store,
    house: House,
    *,
    is_secure: bool,
    passwords: Passwords | None = None,
    templates: Templates | None = None,
    month: Callable[[], Awaitable[Month | None]] = unknown_month,
) -> web.Application:
    """The desk. `is_secure` when people reach it by https; raises NoRule when a route does not say who may enter."""
    app = web.Application(middlewares=[answer, admit])
    app[DESK] = Desk(store, house, passwords or Passwords(), is_secure, templates or Templates(), month)
    pages.set_up(app)
    app.on_response_prepare.append(dress)
    for method, path, handler in ROUTES:
        rule_of(method, path)
        app.router.add_route(method, path, handler)
    return app
