"""What a tap on one of our buttons does on LINE."""

from __future__ import annotations

import re
from urllib.parse import quote

from bot.reading import Json
from bot.texts import cut, shorten
from handlers.messages import AnyButton, Button, CallButton, LinkButton, PlaceButton, SayButton, ShareButton

DATA = 300  # UTF-16 units
SAID = 300  # UTF-16 units of what stands in the chat after a tap; LINE counts characters, which are fewer
URI = 1000

_SHARE = "https://line.me/R/share?text="
_EXTENSION = re.compile(r"(#|轉|分機|ext|x|,|;|\*).*", re.IGNORECASE | re.DOTALL)


def action(button: AnyButton, limit: int, said: str | None = None) -> Json:
    """The action object, its label in at most `limit` characters; `said` is what the tap leaves in the chat."""
    label = shorten(button.label, limit)
    match button:
        case Button(data=data):
            assert len(data.encode()) <= DATA
            return {"type": "postback", "label": label, "data": data, "displayText": cut(said or button.label, SAID)}
        case SayButton(text=text):
            return {"type": "message", "label": label, "text": cut(text, SAID)}
        case LinkButton(url=url):
            assert len(url) <= URI
            return {"type": "uri", "label": label, "uri": url}
        case CallButton(number=number):
            return {"type": "uri", "label": label, "uri": f"tel:{dialled(number)}"}
        case ShareButton(text=text, url=url):
            return {"type": "uri", "label": label, "uri": shared(text, url)}
        case PlaceButton():
            return {"type": "location", "label": label}


def shared(text: str, url: str) -> str:
    """LINE's own page for passing words on; as many lines as fit, and always the last, which is the address."""
    lines = text.split("\n")
    while len(uri := _SHARE + quote("\n".join([*lines, url]), safe="")) > URI and lines:
        lines.pop()
    return uri


def dialled(number: str) -> str:
    """The digits a phone dials for a number as it is printed; an extension is for the person to say."""
    main = _EXTENSION.sub("", number)
    digits = re.sub(r"\D", "", main)
    return f"+{digits}" if main.strip().startswith("+") else digits


def is_dialled(number: str) -> bool:
    """Whether there is anything to dial."""
    return bool(dialled(number))
