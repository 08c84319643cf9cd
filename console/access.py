"""Who may enter where: one rule for every route. A route without a rule is refused, at the start and at the door."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from handlers.desk.sight import find
from storage.transaction import Tx
from storage.workers import Worker


class Verdict(StrEnum):
    ENTER = "enter"
    SIGN_IN = "sign_in"
    MISSING = "missing"  # also what is there but not for this worker: nobody learns which


Rule = Callable[[Tx, Worker | None, Mapping[str, str]], Verdict]


class NoRule(Exception):
    """Somebody added a route and did not say who may enter."""


def anybody(tx: Tx, worker: Worker | None, asked: Mapping[str, str]) -> Verdict:
    return Verdict.ENTER


def signed_in(tx: Tx, worker: Worker | None, asked: Mapping[str, str]) -> Verdict:
    return Verdict.SIGN_IN if worker is None else Verdict.ENTER


def sees_case(tx: Tx, worker: Worker | None, asked: Mapping[str, str]) -> Verdict:
    """A worker whose center has to do with the case."""
    if worker is None:
        return Verdict.SIGN_IN
    return Verdict.ENTER if find(tx, worker, asked["case"]) is not None else Verdict.MISSING


RULES: Mapping[tuple[str, str], Rule] = {
    ("GET", "/static/{file}"): anybody,
    ("GET", "/sign-in"): anybody,
    ("POST", "/sign-in"): anybody,
    ("GET", "/join/{code}"): anybody,
    ("POST", "/join/{code}"): anybody,
    ("GET", "/open/{token}"): anybody,  # to be told to sign in; the link opens nothing before
    ("POST", "/sign-out"): signed_in,
    ("POST", "/language"): signed_in,
    ("GET", ""): signed_in,
    ("GET", "/"): signed_in,
    ("GET", "/closures"): signed_in,
    ("POST", "/closures"): signed_in,  # for which counties, handlers/desk/closing.py asks
    ("POST", "/closures/{closure}/lift"): signed_in,
    ("GET", "/checks"): signed_in,
    ("POST", "/checks/{check}/done"): signed_in,  # whose entry it is, handlers/desk/checking.py asks
    ("GET", "/news"): signed_in,
    ("GET", "/news/new"): signed_in,
    ("POST", "/news/new"): signed_in,  # for which counties, handlers/desk/news.py asks, here and below
    ("GET", "/news/{news}"): signed_in,
    ("GET", "/news/{news}/edit"): signed_in,
    ("POST", "/news/{news}/edit"): signed_in,
    ("GET", "/news/{news}/again"): signed_in,
    ("POST", "/news/{news}/send"): signed_in,
    ("POST", "/news/{news}/stop"): signed_in,
    ("POST", "/news/{news}/go-on"): signed_in,
    ("GET", "/case/{case}"): sees_case,
    ("POST", "/case/{case}/accept"): sees_case,
    ("POST", "/case/{case}/hand-on"): sees_case,
    ("POST", "/case/{case}/ask"): sees_case,
    ("POST", "/case/{case}/close"): sees_case,
    ("POST", "/case/{case}/give-back"): sees_case,
    ("GET", "/case/{case}/attachment/{number}"): sees_case,
    ("GET", "/case/{case}/form"): sees_case,
    ("GET", "/case/{case}/form.odt"): sees_case,
}


def rule_of(method: str, path: str) -> Rule:
    """Who may enter here; raises NoRule."""
    try:
        return RULES[method, path]
    except KeyError:
        raise NoRule(f"console/access.py has no rule for {method} {path}") from None
