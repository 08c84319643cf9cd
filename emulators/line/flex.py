"""The rules for Flex messages: structure, words and sizes."""

from __future__ import annotations

import json

from emulators.line.actions import action
from emulators.line.checks import (
    Check,
    Complaint,
    Path,
    by_type,
    flag,
    https,
    like,
    many,
    number,
    one_of,
    shape,
    text,
)

BUBBLE_BYTES = 30 * 1024
CAROUSEL_BYTES = 50 * 1024

_COLOR = like(r"#([0-9a-fA-F]{6}|[0-9a-fA-F]{8})")
_PX = r"\d+(\.\d+)?px"
_PERCENT = r"\d+(\.\d+)?%"
_STEPS = "none|xs|sm|md|lg|xl|xxl"
_LETTERS = "xxs|xs|sm|md|lg|xl|xxl|3xl|4xl|5xl"
_SPACE = like(f"{_STEPS}|{_PX}")
_OFFSET = like(f"{_STEPS}|-?{_PX}|-?{_PERCENT}")
_PADDING = like(f"{_STEPS}|{_PX}|{_PERCENT}")
_EXTENT = like(f"{_PX}|{_PERCENT}")
_FLEX = number(0, 1000, whole=True)
_SIDE = one_of("start", "end", "center")
_GRAVITY = one_of("top", "bottom", "center")
_RATIO = like(r"\d{1,6}(\.\d+)?:\d{1,6}(\.\d+)?")
_DECORATED: dict[str, Check] = {
    "size": like(f"{_LETTERS}|{_PX}"),
    "color": _COLOR,
    "weight": one_of("regular", "bold"),
    "style": one_of("normal", "italic"),
    "decoration": one_of("none", "underline", "line-through"),
}
_PLACED: dict[str, Check] = {
    "flex": _FLEX,
    "margin": _SPACE,
    "position": one_of("relative", "absolute"),
    **{f"offset{side}": _OFFSET for side in ("Top", "Bottom", "Start", "End")},
}
_tap = action(40, label_required=False)
_span = by_type({"span": shape({"text": text(2000)}, _DECORATED)})
_text_shape = shape(
    {},
    {
        **_DECORATED,
        **_PLACED,
        "text": text(2000),
        "contents": many(_span, 1, 100),
        "align": _SIDE,
        "gravity": _GRAVITY,
        "wrap": flag,
        "lineSpacing": like(_PX),
        "maxLines": number(0, 1000, whole=True),
        "action": _tap,
        "adjustMode": one_of("shrink-to-fit"),
        "scaling": flag,
    },
)


def _text(value: object, path: Path) -> list[Complaint]:
    complaints = _text_shape(value, path)
    if isinstance(value, dict) and value.get("text") is None and not value.get("contents"):
        complaints.append(Complaint((*path, "text"), "must be specified"))
    return complaints


_button = shape(
    {"action": action(40)},
    {
        **_PLACED,
        "style": one_of("primary", "secondary", "link"),
        "color": _COLOR,
        "height": one_of("md", "sm"),
        "gravity": _GRAVITY,
        "adjustMode": one_of("shrink-to-fit"),
        "scaling": flag,
    },
)
_image = shape(
    {"url": https},
    {
        **_PLACED,
        "align": _SIDE,
        "gravity": _GRAVITY,
        "size": like(f"{_LETTERS}|full|{_PX}|{_PERCENT}"),
        "aspectRatio": _RATIO,
        "aspectMode": one_of("cover", "fit"),
        "backgroundColor": _COLOR,
        "action": _tap,
        "animated": flag,
    },
)
_icon = shape(
    {"url": https},
    {k: v for k, v in _PLACED.items() if k != "flex"}
    | {"size": like(f"{_LETTERS}|{_PX}"), "aspectRatio": _RATIO, "scaling": flag},
)
_video = shape(
    {"url": https, "previewUrl": https, "altContent": lambda value, path: _component(value, path)},
    {"aspectRatio": _RATIO, "action": _tap},
)
_gradient = by_type(
    {
        "linearGradient": shape(
            {"angle": like(r"\d+(\.\d+)?deg"), "startColor": _COLOR, "endColor": _COLOR},
            {"centerColor": _COLOR, "centerPosition": like(_PERCENT)},
        )
    }
)
_box_shape = shape(
    {"layout": one_of("horizontal", "vertical", "baseline"), "contents": lambda value, path: _contents(value, path)},
    {
        **_PLACED,
        "spacing": _SPACE,
        "backgroundColor": _COLOR,
        "borderColor": _COLOR,
        "borderWidth": like(f"none|light|normal|medium|semi-bold|bold|{_PX}"),
        "cornerRadius": like(f"{_STEPS}|{_PX}"),
        **{name: _EXTENT for name in ("width", "maxWidth", "height", "maxHeight")},
        **{f"padding{side}": _PADDING for side in ("All", "Top", "Bottom", "Start", "End")},
        "action": _tap,
        "justifyContent": one_of("center", "flex-start", "flex-end", "space-between", "space-around", "space-evenly"),
        "alignItems": one_of("center", "flex-start", "flex-end"),
        "background": _gradient,
    },
)
_ON_A_BASELINE = ("text", "icon", "filler")


def _box(value: object, path: Path) -> list[Complaint]:
    complaints = _box_shape(value, path)
    contents = value.get("contents") if isinstance(value, dict) else None
    if isinstance(value, dict) and isinstance(contents, list):
        on_baseline = value.get("layout") == "baseline"
        for i, each in enumerate(contents):
            kind = each.get("type") if isinstance(each, dict) else None
            if (on_baseline and kind not in _ON_A_BASELINE) or (not on_baseline and kind == "icon"):
                complaints.append(Complaint((*path, "contents", i, "type"), "invalid component for this layout"))
    return complaints


_component: Check = by_type(
    {
        "box": _box,
        "text": _text,
        "button": _button,
        "image": _image,
        "icon": _icon,
        "separator": shape({}, {"margin": _SPACE, "color": _COLOR}),
        "filler": shape({}, {"flex": _FLEX}),
    }
)
_contents: Check = many(_component, 0, 100)
_block_style = shape({}, {"backgroundColor": _COLOR, "separator": flag, "separatorColor": _COLOR})
_bubble_shape = shape(
    {},
    {
        "size": one_of("nano", "micro", "deca", "hecto", "kilo", "mega", "giga"),
        "direction": one_of("ltr", "rtl"),
        **{block: by_type({"box": _box}) for block in ("header", "body", "footer")},
        "hero": by_type({"box": _box, "image": _image, "video": _video}),
        "styles": shape({}, {block: _block_style for block in ("header", "hero", "body", "footer")}),
        "action": _tap,
    },
)


def _weight(value: object) -> int:
    return len(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode())


def _bubble(value: object, path: Path) -> list[Complaint]:
    complaints = _bubble_shape(value, path)
    if isinstance(value, dict) and not any(value.get(block) for block in ("header", "hero", "body", "footer")):
        complaints.append(Complaint(path, "At least one block must be specified"))
    if _weight(value) > BUBBLE_BYTES:
        complaints.append(Complaint(path, "bubble size must be less than 30 KB"))
    return complaints


def _carousel(value: object, path: Path) -> list[Complaint]:
    complaints = shape({"contents": many(by_type({"bubble": _bubble}), 1, 12)})(value, path)
    bubbles = value.get("contents") if isinstance(value, dict) else None
    sizes = (
        {each.get("size") or "mega" for each in bubbles if isinstance(each, dict)}
        if isinstance(bubbles, list)
        else set()
    )
    if len(sizes) > 1:
        complaints.append(Complaint((*path, "contents"), "all bubbles must have the same size"))
    if _weight(value) > CAROUSEL_BYTES:
        complaints.append(Complaint(path, "carousel size must be less than 50 KB"))
    return complaints


container = by_type({"bubble": _bubble, "carousel": _carousel})
