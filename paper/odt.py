"""A form as OpenDocument text, the government's format: our working form, or an official template filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Final
from zipfile import BadZipFile

from odfdo import Cell, Column, Document, Element, Header, Paragraph, Row, Style, Table
from odfdo.element import EText
from odfdo.xmlpart import XmlPart

from paper.form import Form

PLACEHOLDER: Final = re.compile(r"\{\{\s*([a-z_]+)\s*\}\}")
_PARTS: Final = ("content.xml", "styles.xml")
_NOT_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_FONT: Final = "Noto Sans CJK TC"


def working_form(form: Form) -> bytes:
    """Our own form, marked as one."""
    document = Document("text")
    document.set_language("zh-TW")
    for style in _styles():
        document.insert_style(style)
    body = document.body
    body.clear()
    body.append(Header(1, _clean(form.title), style="FormTitle"))
    body.append(Paragraph(_clean(form.notice), style="FormNotice"))
    for section in form.sections:
        body.append(Header(2, _clean(section.title), style="FormSection"))
        table = Table(_clean(section.title))
        for width in ("FormLabel", "FormValue"):
            table.append(Column(style=width))
        for field in section.fields:
            table.append(_row(field.label, field.value))
        body.append(table)
    if form.history:
        body.append(Header(2, _clean(form.history_title), style="FormSection"))
        for line in form.history:
            body.append(Paragraph(_clean(line), style="FormText"))
    return _saved(document)


def fill(template: bytes, values: Mapping[str, str]) -> bytes:
    """The template with each {{name}} replaced once by its value; what a value holds is never read as a name."""
    document = Document(BytesIO(template))
    for paragraph in _paragraphs(document):
        whole = paragraph.text_recursive
        if not PLACEHOLDER.search(whole):
            continue
        filled = PLACEHOLDER.sub(lambda found: _clean(values.get(found[1], found[0])), whole)
        if "\n" in filled or not _is_in_one_piece(paragraph):
            # Writers cut a word into spans as they like; then the paragraph's own style is kept, not the spans'.
            style = paragraph.get_attribute_string("text:style-name")
            paragraph.clear()
            if style is not None:
                paragraph.set_attribute("text:style-name", style)
            assert isinstance(paragraph, Paragraph | Header)
            paragraph.append_plain_text(filled)
            continue
        for text in paragraph.xpath("descendant::text()"):
            _fill_piece(text, values)
    return _saved(document)


def placeholders(template: bytes) -> tuple[str, ...]:
    """The names between {{ and }} in a template, in order. Raises ValueError when it is no ODT."""
    try:
        document = Document(BytesIO(template))
        is_text = document.get_type() in ("text", "text-template")
    except (TypeError, KeyError, ValueError, SyntaxError, BadZipFile) as fault:
        raise ValueError("it is no OpenDocument file") from fault
    if not is_text:
        raise ValueError("it is no OpenDocument text (.odt)")
    return tuple(name for it in _paragraphs(document) for name in PLACEHOLDER.findall(it.text_recursive))


def _paragraphs(document: Document) -> Iterator[Element]:
    """Everything that holds text, in the body, and in the headers and footers of its pages."""
    for name in _PARTS:
        part = document.get_part(name)
        assert isinstance(part, XmlPart)
        yield from part.root.get_elements("descendant::text:p | descendant::text:h")


def _is_in_one_piece(paragraph: Element) -> bool:
    """Whether no placeholder is cut in two by a change of style."""
    pieces = sum(len(PLACEHOLDER.findall(str(text))) for text in paragraph.xpath("descendant::text()"))
    return pieces == len(PLACEHOLDER.findall(paragraph.text_recursive))


def _fill_piece(text: Element | EText, values: Mapping[str, str]) -> None:
    if not isinstance(text, EText) or text.parent is None:
        return
    filled = PLACEHOLDER.sub(lambda found: _clean(values.get(found[1], found[0])), str(text))
    if text.is_text():
        text.parent.text = filled
    else:
        text.parent.tail = filled


def _row(label: str, value: str) -> Row:
    row = Row()
    for text, style in ((label, "FormStrong"), (value, "FormText")):
        cell = Cell(style="FormCell")
        paragraph = Paragraph("", style=style)
        paragraph.append_plain_text(_clean(text))
        cell.append(paragraph)
        row.append(cell)
    return row


def _styles() -> Iterator[Style]:
    def text(name: str, size: str, *, bold: bool = False, align: str = "start") -> Style:
        style = Style("paragraph", name=name, area="text", bold=bold, size=size, font=_FONT)
        style.set_properties({"fo:text-align": align}, area="paragraph")
        # Chinese takes the size and font of "asian" text.
        asian = {"style:font-size-asian": size, "style:font-name-asian": _FONT, "style:font-family-asian": _FONT}
        style.set_properties(asian, area="text")
        return style

    yield text("FormTitle", "16pt", bold=True, align="center")
    yield text("FormNotice", "10pt", align="center")
    yield text("FormSection", "12pt", bold=True)
    yield text("FormStrong", "10.5pt", bold=True)
    yield text("FormText", "10.5pt")
    yield Style("table-cell", name="FormCell", area="table-cell", border="0.5pt solid #555555", padding="1mm")
    yield Style("table-column", name="FormLabel", area="table-column", width="5cm")
    yield Style("table-column", name="FormValue", area="table-column", width="12cm")


def _clean(text: str) -> str:
    """Without characters that no XML can hold, and with one kind of line end."""
    return _NOT_XML.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def _saved(document: Document) -> bytes:
    whole = BytesIO()
    document.save(whole)
    return whole.getvalue()
