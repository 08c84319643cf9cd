"""The rules for what a tap may do on LINE."""

from __future__ import annotations

from emulators.line.checks import (
    Check,
    Complaint,
    Path,
    by_type,
    graphemes,
    https,
    like,
    many,
    one_of,
    shape,
    text,
    url,
)

_LINKS = url("http", "https", "line", "tel", most=1000)
_DATE = like(r"\d{4}-\d\d-\d\d|\d\d:\d\d|\d{4}-\d\d-\d\d[tT]\d\d:\d\d")


def _no_text_beside_display_text(value: object, path: Path) -> list[Complaint]:
    if isinstance(value, dict) and value.get("text") and value.get("displayText"):
        return [Complaint((*path, "displayText"), "displayText and text cannot be used together")]
    return []


def action(label_limit: int, label_required: bool = True, quick: bool = False) -> Check:
    """An action whose label may be this long; camera and location are for quick replies only."""
    label: dict[str, Check] = {"label": text(label_limit, graphemes)}
    must = label if label_required else {}
    may = {} if label_required else label
    postback = shape(
        {**must, "data": text(300)},
        {
            **may,
            "displayText": text(300, graphemes),
            "text": text(300, graphemes),
            "inputOption": one_of("closeRichMenu", "openRichMenu", "openKeyboard", "openVoice"),
            "fillInText": text(300),
        },
    )
    table: dict[str, Check] = {
        "postback": lambda value, path: postback(value, path) + _no_text_beside_display_text(value, path),
        "message": shape({**must, "text": text(300, graphemes)}, may),
        "uri": shape({**must, "uri": _LINKS}, {**may, "altUri": shape({"desktop": url("http", "https", most=1000)})}),
        "clipboard": shape({**must, "clipboardText": text(1000)}, may),
        "datetimepicker": shape(
            {**must, "data": text(300), "mode": one_of("date", "time", "datetime")},
            {**may, "initial": _DATE, "max": _DATE, "min": _DATE},
        ),
    }
    if quick:
        table |= {kind: shape(label) for kind in ("camera", "cameraRoll", "location")}
    return by_type(table)


_item = shape({"action": action(20, quick=True)}, {"imageUrl": https, "type": one_of("action")})
quick_reply = shape({"items": many(_item, 1, 13)})
