"""Answers that past releases have stored: today's flows must still go on from them.

A file is never changed once it has shipped. Each release adds its own with `pytest --update`, which writes only what
is missing; where a replay fails, it is the flow that has to be mended.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import orjson
import pytest

from directory.model import CountyCode
from flows.aftercare import addition, erasure, withdrawal
from flows.enrol import enrol
from flows.news import Subscribed, subscribe
from flows.outreach import Elsewhere, Referral
from flows.report import Report, Reporter, meal, report
from flows.talk import Raw, Script, Turn, answer, begin, from_json, play, reopen, to_json
from flows.where import Map, SafetyPoint
from tests.talks import outreach

FOLDER = Path(__file__).parent
RELEASE = "0.1.0"

Answers = tuple[Raw, ...]

# For each flow: its answers in order, and how many of them the half-way talk has.
TOLD: Mapping[str, tuple[Answers, int]] = {
    "enrol": (("chief",), 0),
    "report": (
        ("elder", "unsure", True, {"text": "東區"}, "10018010", ["alone", "not_seen"], "elsewhere", {"text": "新竹縣"},
         "竹北市", {"words": [["三天沒看到他", "m7"]], "media": [41]}, "phone", "+886912345678", None, "send"), 8,
    ),
    "report_now": (("violence", "now", True, {"point": [24.83, 121.01]}, "10004010", ["shouting"], "same"), 5),
    "report_at_shop": (
        ("child_meal", "not_now", {"known": "site"}, ["often"], "unknown", None, "here", "send"), 3,
    ),
    "report_in_shared_district": (
        ("elder", "not_now", {"text": "花蓮縣秀林鄉"}, [], "10015110-wenlan", "same", None, "no", "drop"), 4,
    ),
    "meal": (("ate", "primary", ["injured"], True, "add", {"words": [["手上有瘀青", None]], "media": []}, "send"), 5),
    "addition": (({"words": [["他今天出門了", "m3"]], "media": []},), 0),
    "withdrawal": (("yes",), 0),
    "erasure": (("no",), 0),
    "news": ((["child", "elder"], {"text": "新竹"}, "10018", "yes"), 2),
    "news_known": ((["money"], {"known": "67000"}, "yes"), 1),
    **outreach.TOLD,
}  # fmt: skip


def scripts(map: Map) -> Mapping[str, Script]:
    zhubei = next(district.code for district in map.directory.districts if district.name == "竹北市")
    shop = SafetyPoint("全家 竹北文興店", map.directory.place_in(zhubei), serves_meals=True)
    return {
        "enrol": enrol,
        "report": lambda: report(map, Reporter("resident")),
        "report_now": lambda: report(map, Reporter("resident")),
        "report_at_shop": lambda: report(map, Reporter("clerk", shop)),
        "report_in_shared_district": lambda: report(map, Reporter("chief")),
        "meal": lambda: meal(map, Reporter("clerk", shop), shop),
        "addition": lambda: addition("竹-7K3F-2"),
        "withdrawal": lambda: withdrawal("竹-7K3F-2"),
        "erasure": erasure,
        "news": lambda: subscribe(map, (), (9, 20)),
        "news_known": lambda: subscribe(map, (CountyCode("67000"),), (9, 20)),
        **outreach.scripts(map),
    }


def _stands(turn: Turn) -> dict[str, Any]:
    """Where a talk stands, as far as a later release has to keep it."""
    if turn.question is not None:
        return {"asks": turn.question.key}
    result = turn.result
    if isinstance(result, Report):
        return {"gives": "Report", "kind": result.kind, "district": result.place.district, "signs": list(result.signs)}
    if isinstance(result, Subscribed):
        return {"gives": "Subscribed", "topics": list(result.topics), "county": result.county}
    if isinstance(result, Referral):
        to = [it.id for it in result.report.routing.destinations]
        return {
            "gives": "Referral",
            "district": result.report.place.district,
            "to": to,
            "cases": list(result.sheet.cases),
        }
    if isinstance(result, Elsewhere):
        return {"gives": "Elsewhere", "what": result.what}
    return {"gives": type(result).__name__}


def _told(script: Script, answers: Answers) -> Turn:
    turn = begin(script)
    for raw in answers:
        turn = answer(script, turn.talk, raw, "m1" if isinstance(raw, str) else None)
    return turn


def test_every_flow_has_its_stored_answers(map: Map, update: bool) -> None:
    for name, (answers, half) in TOLD.items():
        for part, given in (("half", answers[:half]), ("whole", answers)):
            path = FOLDER / RELEASE / f"{name}.{part}.json"
            if update and not path.exists():
                turn = _told(scripts(map)[name], given)
                path.parent.mkdir(exist_ok=True)
                stored = {"flow": name, "stands": _stands(turn), "talk": to_json(turn.talk)}
                path.write_bytes(orjson.dumps(stored, option=orjson.OPT_INDENT_2) + b"\n")
            assert path.exists(), f"{path.name} of {RELEASE} is missing: pytest --update writes it"


STORED = sorted(FOLDER.glob("*/*.json"))


@pytest.mark.parametrize("path", STORED, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_stored_answers_lead_where_they_led(path: Path, map: Map) -> None:
    stored = orjson.loads(path.read_bytes())
    script = scripts(map)[stored["flow"]]

    turn = play(script, from_json(stored["talk"]))

    assert _stands(turn) == stored["stands"]


@pytest.mark.parametrize("path", STORED, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_stored_answer_still_answers_its_question(path: Path, map: Map) -> None:
    stored = orjson.loads(path.read_bytes())
    script = scripts(map)[stored["flow"]]
    talk = from_json(stored["talk"])

    for key in talk.answers:
        again = reopen(script, talk, key)

        assert again.question is not None
        assert again.question.key == key, f"{key} is no longer asked: a key never changes its meaning"
