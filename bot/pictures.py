"""Photos without what a phone hides in them: where they were taken, when, and with what."""

from __future__ import annotations

import struct
import threading
from dataclasses import dataclass, field
from enum import StrEnum
from io import BytesIO
from typing import Final

from PIL import ExifTags, Image, ImageCms

LONGEST_EDGE: Final = 2560
MOST_PIXELS: Final = 24_000_000  # of a PNG or WebP, such as a screenshot, which is unpacked whole
MOST_PIXELS_JPEG: Final = 52_000_000  # what the common phones' largest setting, "50 megapixels", comes to
MOST_BYTES: Final = 20_000_000  # what Telegram lets a bot fetch


class Unfit(StrEnum):
    """Why something is not taken."""

    TOO_LARGE = "too_large"
    UNKNOWN = "unknown"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class CleanPicture:
    content: bytes = field(repr=False)
    media_type: str


@dataclass(frozen=True, slots=True)
class NotAPicture:
    why: Unfit


_FORMATS: Final = ("JPEG", "PNG", "WEBP")
# A phone's portrait or panorama photo is several JPEGs in one file; the first is what people see.
_SAVED_AS: Final = {"JPEG": "JPEG", "MPO": "JPEG", "PNG": "PNG", "WEBP": "WEBP"}
_UPRIGHT: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
# What Pillow's readers raise on files that were cut or tampered with; its warnings too, where they are errors.
_BROKEN: Final = (
    OSError, ValueError, SyntaxError, EOFError, TypeError, LookupError, OverflowError, struct.error, UserWarning,
)  # fmt: skip
_MEDIA_TYPES: Final = {"JPEG": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp"}
# A large picture takes a few hundred megabytes while it is drawn: ten at once would take the machine.
_ONE_AT_A_TIME: Final = threading.Lock()
_SRGB: Final = ImageCms.createProfile("sRGB")


def clean(content: bytes) -> CleanPicture | NotAPicture:
    """The picture drawn anew, upright, at most 2560 pixels long, with nothing in the file but its pixels.

    It keeps a processor busy for a part of a second: call it in a thread.
    """
    if len(content) > MOST_BYTES:
        return NotAPicture(Unfit.TOO_LARGE)
    try:
        image: Image.Image = Image.open(BytesIO(content), formats=_FORMATS)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        return NotAPicture(Unfit.TOO_LARGE)
    except _BROKEN:
        return NotAPicture(Unfit.UNKNOWN)
    form = _SAVED_AS[image.format or ""]
    if image.width * image.height > (MOST_PIXELS_JPEG if form == "JPEG" else MOST_PIXELS):
        return NotAPicture(Unfit.TOO_LARGE)
    with _ONE_AT_A_TIME:
        return _drawn_anew(image, form)


def _drawn_anew(image: Image.Image, form: str) -> CleanPicture | NotAPicture:
    profile = image.info.get("icc_profile")
    try:
        bare = _in_srgb(_small(image), profile)
        if (turn := _UPRIGHT.get(_orientation(image))) is not None:
            bare = bare.transpose(turn)
    except _BROKEN:
        return NotAPicture(Unfit.DAMAGED)
    bare.info.clear()  # saving would take a comment or a profile from there
    drawn = BytesIO()
    bare.save(drawn, form, quality=85)
    return CleanPicture(drawn.getvalue(), _MEDIA_TYPES[form])


def _small(image: Image.Image) -> Image.Image:
    """The pixels, no more of them than are kept; a large JPEG is read small to begin with."""
    if image.mode not in ("L", "RGB", "RGBA", "CMYK"):
        image = image.convert("RGBA" if image.has_transparency_data else "RGB")
    edges = (LONGEST_EDGE, LONGEST_EDGE)
    image.draft(None, edges)
    image.thumbnail(edges, Image.Resampling.LANCZOS)
    image.load()
    return image


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """The colors as every screen shows them, so that the phone's own profile can go."""
    alpha = image.getchannel("A") if image.mode == "RGBA" else None
    colors = image.convert("RGB") if alpha is not None else image
    if profile:
        try:
            source = ImageCms.ImageCmsProfile(BytesIO(profile))
            colors = ImageCms.profileToProfile(colors, source, _SRGB, outputMode="RGB") or colors
        except (ImageCms.PyCMSError, OSError):
            pass  # a profile that nobody can read, or that is not of this picture, says nothing
    colors = colors.convert("RGB")
    if alpha is not None:
        colors.putalpha(alpha)
    return colors


def _orientation(image: Image.Image) -> int:
    try:
        return int(image.getexif().get(ExifTags.Base.Orientation, 1))
    except _BROKEN:
        return 1  # the picture is whole, only what was written about it is not
