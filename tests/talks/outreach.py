"""Answers of referrals, one in each of the five places with rules of their own, and one that belonged elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from flows.outreach import Referrer, outreach
from flows.talk import Raw, Script
from flows.where import Map

Answers = tuple[Raw, ...]

TOLD: Mapping[str, tuple[Answers, int]] = {
    "outreach_in_hsinchu_city": (
        ("not_now", {"text": "新竹市東區光復路一段"}, True, "neighbor", ["hears_things", "no_sleep"], "none",
         {"words": [["他每天半夜說有人在牆壁裡叫他", "m9"]], "media": []}, "weeks", "daily", ["not_eating"], "no",
         "大家叫他阿明", "man", "to_39", ["parents"], "媽媽姓陳，住同一間", ["police"], None, "nobody", "yes",
         ["evening", "weekend"], "林小姐", "0912345678", "send"), 6,
    ),
    "outreach_in_tainan": (
        ("not_now", {"text": "臺南市永康區"}, True, "family", ["feels_hunted"], "none",
         ["refuses_admission", "discharged"], {"words": [["他說飯裡有毒，三天只喝水", "m9"]], "media": []}, "months",
         "daily", [], "no", None, "woman", "to_64", ["children"], None, None, "stopped", "醫院的名字不記得", [],
         "帶她去門診，到門口又不肯進去", "person", "maybe", ["morning"], "黃先生", "06-2345678", "send"), 18,
    ),
    "outreach_in_taichung": (
        ("unsure", True, "on", {"text": "臺中市西屯區"}, True, ["odd_conduct", "shouting"], "none",
         {"words": [["在公園對空氣大罵，說自己是市長", "m9"]], "media": []}, "days", "weekly", ["hurts_others"],
         "unknown", None, "man", "unknown", [], None, None, "unknown", ["police", "officer"], None, "nobody", "yes", [],
         "西屯區公所里幹事", "王小明", "04-22222222", "send"), 3,
    ),
    "outreach_in_hsinchu_county": (
        ("not_now", {"text": "新竹縣新埔鎮"}, True, ["unkempt"], "none", None, "unknown", "unknown", [], "unknown",
         None, "unknown", "unknown", [], None, [], None, "family", "no", "陳里長", "0912345678", "send"), 17,
    ),
    "outreach_in_new_taipei": (
        ("not_now", {"text": "新北市汐止區"}, True, "neighbor", ["incoherent", "shouting"], "none",
         {"words": [["半夜敲我家門，說我偷他的聲音", "m9"]], "media": []}, "months", "weekly", [], "unknown", None,
         "woman", "older", ["alone"], None, ["officer"], None, "nobody", "no", "李太太", "0912-345-678", "send"), 4,
    ),
    "outreach_that_belongs_elsewhere": (
        ("not_now", {"text": "新竹市北區"}, True, "neighbor", ["unkempt"], "forgetting", "lines"), 6,
    ),
}  # fmt: skip

_ROLES = {"outreach_in_taichung": "officer", "outreach_in_hsinchu_county": "chief"}


def scripts(map: Map) -> Mapping[str, Script]:
    """The conversation, for whoever gave those answers."""
    return {name: partial(outreach, map, Referrer(_ROLES.get(name, "resident"))) for name in TOLD}
