"""The rules for LINE's template messages."""

from __future__ import annotations

from emulators.line.actions import action
from emulators.line.checks import Check, Complaint, Path, by_type, graphemes, https, like, many, one_of, shape, text

_button = action(20)
_whole_area = action(20, label_required=False)
_COLOR = like(r"#[0-9a-fA-F]{6}")


def _with_short_text(rule: Check, plain: int, beside_title: int) -> Check:
    def check(value: object, path: Path) -> list[Complaint]:
        complaints = rule(value, path)
        if isinstance(value, dict) and isinstance(value.get("text"), str):
            crowded = value.get("title") or value.get("thumbnailImageUrl")
            most = beside_title if crowded else plain
            if graphemes(value["text"]) > most:
                complaints.append(Complaint((*path, "text"), f"must not be longer than {most} characters"))
        return complaints

    return check


_buttons = _with_short_text(
    shape(
        {"text": text(160, graphemes), "actions": many(_button, 1, 4)},
        {
            "thumbnailImageUrl": https,
            "imageAspectRatio": one_of("rectangle", "square"),
            "imageSize": one_of("cover", "contain"),
            "imageBackgroundColor": _COLOR,
            "title": text(40, graphemes),
            "defaultAction": _whole_area,
        },
    ),
    160,
    60,
)
_confirm = shape({"text": text(240, graphemes), "actions": many(_button, 2, 2)})
_column = _with_short_text(
    shape(
        {"text": text(120, graphemes), "actions": many(_button, 1, 3)},
        {
            "thumbnailImageUrl": https,
            "imageBackgroundColor": _COLOR,
            "title": text(40, graphemes),
            "defaultAction": _whole_area,
        },
    ),
    120,
    60,
)


def _columns_alike(value: object, path: Path) -> list[Complaint]:
    columns = value.get("columns") if isinstance(value, dict) else None
    if not isinstance(columns, list) or not all(isinstance(column, dict) for column in columns):
        return []
    if len({len(column.get("actions") or []) for column in columns}) > 1:
        return [Complaint((*path, "columns"), "all columns must have the same number of actions")]
    return []


_carousel_shape = shape(
    {"columns": many(_column, 1, 10)},
    {"imageAspectRatio": one_of("rectangle", "square"), "imageSize": one_of("cover", "contain")},
)

template = by_type(
    {
        "buttons": _buttons,
        "confirm": _confirm,
        "carousel": lambda value, path: _carousel_shape(value, path) + _columns_alike(value, path),
        "image_carousel": shape(
            {"columns": many(shape({"imageUrl": https, "action": action(12, label_required=False)}), 1, 10)}
        ),
    }
)
