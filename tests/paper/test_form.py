"""The form: every field of the working set, escaped as a page, and marked as what it is."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

from paper.form import NAMES, Sending
from paper.page import HEADERS, page
from tests.paper.conftest import SENT, Fills

HOSTILE = "</td><script>alert('1')</script>&\"'"


def test_every_field_stands_in_the_form_once_under_its_name(fills: Fills) -> None:
    form = fills()

    assert tuple(field.name for section in form.sections for field in section.fields) == NAMES


def test_the_readme_names_every_field_a_template_may_hold() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    forms = readme.partition("## Forms to print")[2].partition("\n## ")[0]

    assert re.findall(r"`([a-z_]+)`", forms.partition("The names:")[2]) == list(NAMES)


def test_the_form_says_that_it_is_a_working_form(fills: Fills) -> None:
    of_the_city, of_no_city = fills(), fills(place="新北市汐止區")

    assert of_the_city.title == "疑似精神病人個案轉介單（工作用）"
    assert of_no_city.title == "社區外展轉介單（工作用）"
    assert "不是衛生局的正式表單" in page(of_the_city)


def test_the_page_holds_what_was_told(fills: Fills) -> None:
    shown = page(fills(added=("他昨天又來敲門",)))

    for said in ("竹-7K3FH-2", "新竹市衛生局", "0912 345 678", "阿明", "新竹市東區光復路一段 10 號", "平日晚上；週末"):
        assert said in shown, said
    assert "他說有人在牆壁裡叫他" in shown
    assert "他昨天又來敲門" in shown


def test_what_people_write_is_never_markup(fills: Fills) -> None:
    shown = page(fills(story=HOSTILE, person=HOSTILE, kin=HOSTILE, added=(HOSTILE,)))

    assert "<script" not in shown
    assert shown.count("&lt;script&gt;") == 4


def test_the_page_loads_and_runs_nothing(fills: Fills) -> None:
    shown = page(fills())

    assert "src=" not in shown
    assert "href=" not in shown
    assert "default-src 'none'" in HEADERS["Content-Security-Policy"]
    assert HEADERS["Cache-Control"] == "no-store"


def test_an_amended_form_says_when_and_why_it_came_back(fills: Fills) -> None:
    later = SENT + timedelta(days=2)

    form = fills(sendings=(Sending(SENT, later, "not_enough"), Sending(later)))

    [line] = form.history
    assert line == "第 1 次 2026-03-04 12:00 送出，2026-03-06 12:00 退回：內容不夠，無法評估"
    assert line in page(form)
    assert form.values["date"] == "2026-03-06 12:00"
