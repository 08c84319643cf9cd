"""ODT, the government's format: opened again with odfdo, hostile words included; official templates are filled in."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from odfdo import Document, Header, Paragraph, Span, Table

from paper.odt import fill, placeholders, working_form
from paper.templates import BadTemplate, Templates, read_templates
from tests.paper.conftest import Fills

COUNTIES = frozenset({"10018", "67000"})


def opened(content: bytes) -> Document:
    return Document(BytesIO(content))


def text_of(content: bytes) -> str:
    return "\n".join(it.text_recursive for it in opened(content).body.get_elements("descendant::text:p"))


def template(*paragraphs: Paragraph | str) -> bytes:
    """What an office might lay into the folder."""
    document = Document("text")
    document.body.clear()
    document.body.append(Header(1, "疑似精神病人個案轉介單"))
    for paragraph in paragraphs:
        document.body.append(paragraph if isinstance(paragraph, Paragraph) else Paragraph(paragraph))
    whole = BytesIO()
    document.save(whole)
    return whole.getvalue()


def test_the_working_form_opens_and_holds_every_field(fills: Fills) -> None:
    form = fills()

    document = opened(working_form(form))

    assert document.get_type() == "text"
    rows = [
        [cell.get_elements("text:p")[0].text_recursive for cell in row.get_elements("table:table-cell")]
        for table in document.body.get_elements("descendant::table:table")
        for row in table.get_elements("table:table-row")
    ]
    assert rows == [[field.label, field.value] for section in form.sections for field in section.fields]
    assert isinstance(document.body.get_elements("descendant::table:table")[0], Table)
    assert "（工作用）" in document.body.get_elements("text:h")[0].text_recursive
    assert "不是衛生局的正式表單" in text_of(working_form(form))


def test_hostile_words_stay_words(fills: Fills) -> None:
    hostile = "</text:p>\x00\x0b<script>&amp;\ud800\r\n第二行\t表格"

    content = working_form(fills(story=hostile, person=hostile))

    assert "</text:p><script>&amp;\n第二行\t表格" in text_of(content)


def test_no_name_of_a_person_stands_in_the_properties_of_the_file(fills: Fills) -> None:
    with ZipFile(BytesIO(working_form(fills()))) as parts:
        about = parts.read("meta.xml").decode()

    assert "林小姐" not in about
    assert "阿明" not in about


def test_a_template_is_filled_in(fills: Fills) -> None:
    cut = Paragraph("住址：{{pl")
    cut.append(Span("ace}}"))
    content = template("姓名：{{ person }}　電話 {{referrer_phone}}", cut, "{{story}}")

    filled = text_of(fill(content, fills(story="第一行\n第二行").values))

    assert "姓名：阿明　電話 0912 345 678" in filled
    assert "住址：新竹市東區光復路一段 10 號" in filled
    assert "第一行\n第二行" in filled
    assert "{{" not in filled


def test_what_a_person_wrote_is_not_read_as_a_placeholder(fills: Fills) -> None:
    values = fills(person=r"{{referrer_phone}} \1 \g<0>").values

    assert text_of(fill(template("{{person}}"), values)) == r"{{referrer_phone}} \1 \g<0>"


def test_a_county_has_its_own_template_and_the_others_the_common_one(fills: Fills, tmp_path: Path) -> None:
    (tmp_path / "outreach-10018.odt").write_bytes(template("竹市 {{person}}"))
    (tmp_path / "outreach.odt").write_bytes(template("共用 {{person}}"))
    (tmp_path / "README.txt").write_text("not a template")

    templates = read_templates(tmp_path, COUNTIES)

    assert text_of(templates.odt(fills(), "10018")) == "竹市 阿明"
    assert text_of(templates.odt(fills(), "67000")) == "共用 阿明"


def test_without_a_template_the_working_form_is_given(fills: Fills, tmp_path: Path) -> None:
    templates = read_templates(tmp_path / "nowhere", COUNTIES)

    assert templates == Templates()
    assert "不是衛生局的正式表單" in text_of(templates.odt(fills(), "10018"))


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("outreach-99999.odt", template("{{person}}"), "call it outreach.odt"),
        ("form.odt", template("{{person}}"), "call it outreach.odt"),
        ("outreach.odt", template("{{diagnosis}}"), "nothing is called diagnosis"),
        ("outreach.odt", template("沒有欄位"), "it holds no placeholder"),
        ("outreach.odt", b"this is a letter", "it is no OpenDocument file"),
        ("outreach.odt", b"PK\x03\x04 broken", "it is no OpenDocument file"),
    ],
)
def test_a_template_that_cannot_be_filled_in_stops_the_start(
    name: str, content: bytes, problem: str, tmp_path: Path
) -> None:
    (tmp_path / name).write_bytes(content)

    with pytest.raises(BadTemplate, match=name) as refusal:
        read_templates(tmp_path, COUNTIES)

    assert problem in str(refusal.value)


def test_a_spreadsheet_is_no_template() -> None:
    whole = BytesIO()
    Document("spreadsheet").save(whole)

    with pytest.raises(ValueError, match=r"no OpenDocument text"):
        placeholders(whole.getvalue())
