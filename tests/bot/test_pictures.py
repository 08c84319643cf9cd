from __future__ import annotations

import zlib
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms, PngImagePlugin

from bot.pictures import LONGEST_EDGE, MOST_BYTES, CleanPicture, NotAPicture, Unfit, clean

CANARY = b"Zhubei-kitchen-window"
ORIENTATION = 0x0112
RED, GREEN, BLUE, WHITE = (255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)


def a_photo(form: str = "JPEG", size: tuple[int, int] = (160, 80), mode: str = "RGB", **saved: Any) -> bytes:
    """Red above on the left, white elsewhere."""
    image = Image.new("RGB", size, WHITE)
    image.paste(RED, (0, 0, size[0] // 2, size[1] // 2))
    written = BytesIO()
    image.convert(mode).save(written, form, **saved)
    return written.getvalue()


def exif(orientation: int = 1) -> Image.Exif:
    """Where, when and with what, as a phone writes it."""
    tags = Image.Exif()
    tags[ORIENTATION] = orientation
    tags[0x010F] = CANARY.decode()
    tags[0x0132] = "2026:07:01 09:42:30"
    place = tags.get_ifd(0x8825)
    place[1], place[2], place[3], place[4] = "N", (24.0, 50.0, 19.0), "E", (121.0, 0.0, 45.0)
    place[29] = CANARY.decode()
    return tags


def srgb() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def everything(form: str) -> dict[str, Any]:
    """All that can be hidden in a file of this form."""
    xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/">' + CANARY + b"</x:xmpmeta>"
    hidden: dict[str, Any] = {"exif": exif(), "icc_profile": srgb()}
    if form == "JPEG":
        return hidden | {"comment": CANARY, "xmp": xmp}
    if form == "WEBP":
        return hidden | {"xmp": xmp}
    text = PngImagePlugin.PngInfo()
    text.add_text("Comment", CANARY.decode())
    text.add_itxt("XML:com.adobe.xmp", xmp.decode())
    return hidden | {"pnginfo": text}


def cleaned(content: bytes) -> Image.Image:
    """The picture as the console shows it."""
    result = clean(content)
    assert isinstance(result, CleanPicture)
    image = Image.open(BytesIO(result.content))
    image.load()
    assert result.media_type == image.get_format_mimetype()
    return image


def is_near(image: Image.Image, at: tuple[float, float], color: tuple[int, int, int]) -> bool:
    seen = image.convert("RGB").getpixel((int(image.width * at[0]), int(image.height * at[1])))
    assert isinstance(seen, tuple)
    return all(abs(one - other) < 40 for one, other in zip(seen, color, strict=True))


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_nothing_that_was_hidden_in_a_photo_comes_out(form: str) -> None:
    content = a_photo(form, **everything(form)) + CANARY
    assert content.count(CANARY) >= 4
    assert Image.open(BytesIO(content)).getexif().get_ifd(0x8825)

    result = clean(content)

    assert isinstance(result, CleanPicture)
    image = Image.open(BytesIO(result.content))
    image.load()
    assert image.format == form
    assert CANARY not in result.content
    assert not image.getexif()
    assert not image.getexif().get_ifd(0x8825)
    assert not {"exif", "icc_profile", "xmp", "comment", "Comment", "XML:com.adobe.xmp"} & set(image.info)
    assert b"Exif" not in result.content
    assert b"ICC" not in result.content


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize(
    ("orientation", "red"),
    [
        (1, (0.2, 0.2)), (2, (0.8, 0.2)), (3, (0.8, 0.8)), (4, (0.2, 0.8)),
        (5, (0.2, 0.2)), (6, (0.8, 0.2)), (7, (0.8, 0.8)), (8, (0.2, 0.8)), (99, (0.2, 0.2)),
    ],
)  # fmt: skip
def test_a_photo_stands_upright(form: str, orientation: int, red: tuple[float, float]) -> None:
    image = cleaned(a_photo(form, exif=exif(orientation)))

    assert image.size == ((80, 160) if orientation in (5, 6, 7, 8) else (160, 80))
    assert is_near(image, red, RED)
    assert is_near(image, (1 - red[0], 1 - red[1]), WHITE)


@pytest.mark.parametrize(
    ("size", "after"), [((5120, 40), (2560, 20)), ((40, 5120), (20, 2560)), ((2560, 9), (2560, 9))]
)
def test_a_large_photo_is_made_smaller(size: tuple[int, int], after: tuple[int, int]) -> None:
    image = cleaned(a_photo(size=size))

    assert image.size == after
    assert max(image.size) <= LONGEST_EDGE


@pytest.mark.parametrize(
    ("form", "mode"),
    [("JPEG", "L"), ("JPEG", "CMYK"), ("PNG", "1"), ("PNG", "P"), ("PNG", "L"), ("PNG", "LA"), ("WEBP", "RGBA")],
)
def test_every_kind_of_pixels_is_read(form: str, mode: str) -> None:
    image = cleaned(a_photo(form, mode=mode))

    assert image.size == (160, 80)
    assert is_near(image, (0.8, 0.8), WHITE)


def test_what_was_transparent_stays_so() -> None:
    drawn = BytesIO()
    Image.new("RGBA", (8, 8), (0, 0, 255, 0)).save(drawn, "PNG")

    image = cleaned(drawn.getvalue())

    assert image.mode == "RGBA"
    assert image.getchannel("A").getextrema() == (0, 0)


def test_the_colors_of_a_phones_own_profile_are_kept_without_it() -> None:
    # A screen on which "red" lights up green: the names of two of its three colors are changed over.
    odd = srgb().replace(b"rXYZ", b"?XYZ", 1).replace(b"gXYZ", b"rXYZ", 1).replace(b"?XYZ", b"gXYZ", 1)

    image = cleaned(a_photo("PNG", icc_profile=odd))

    assert is_near(image, (0.2, 0.2), GREEN)
    assert "icc_profile" not in image.info


@pytest.mark.parametrize("profile", [b"no profile at all", srgb()[:200]])
def test_a_photo_with_a_broken_profile_is_still_a_photo(profile: bytes) -> None:
    image = cleaned(a_photo("PNG", icc_profile=profile))

    assert is_near(image, (0.2, 0.2), RED)


@pytest.mark.filterwarnings("ignore:Corrupt EXIF:UserWarning")
def test_a_photo_with_broken_notes_is_still_a_photo() -> None:
    image = cleaned(a_photo(exif=b"Exif\0\0II*\0\xff\xff\xff\xff"))

    assert is_near(image, (0.2, 0.2), RED)


def test_of_several_photos_in_one_file_the_first_is_taken() -> None:
    pair = BytesIO()
    first, second = Image.new("RGB", (40, 20), RED), Image.new("RGB", (40, 20), BLUE)
    first.save(pair, "MPO", save_all=True, append_images=[second])
    moving = BytesIO()
    first.save(moving, "WEBP", save_all=True, append_images=[second])

    for content, form in ((pair.getvalue(), "JPEG"), (moving.getvalue(), "WEBP")):
        image = cleaned(content)

        assert image.format == form
        assert getattr(image, "n_frames", 1) == 1
        assert is_near(image, (0.5, 0.5), RED)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("kept", [0.3, 0.6, 0.9])
def test_a_photo_that_was_cut_is_refused(form: str, kept: float) -> None:
    drawn = BytesIO()
    Image.effect_noise((80, 80), 60).convert("RGB").save(drawn, form)
    content = drawn.getvalue()

    assert isinstance(clean(content[: int(len(content) * kept)]), NotAPicture)


@pytest.mark.parametrize("size", [(60_000, 60_000), (10_000, 9_000), (6_000, 5_000)])
def test_a_photo_that_would_fill_the_memory_is_refused(size: tuple[int, int]) -> None:
    # A head that promises so many pixels, and hardly a byte behind it.
    content = bytearray(a_photo("PNG"))
    content[16:24] = size[0].to_bytes(4) + size[1].to_bytes(4)
    head = zlib.crc32(content[12:29])
    content[29:33] = head.to_bytes(4)

    assert clean(bytes(content)) == NotAPicture(Unfit.TOO_LARGE)


def test_a_file_that_is_too_long_is_not_even_read() -> None:
    assert clean(a_photo() + bytes(MOST_BYTES)) == NotAPicture(Unfit.TOO_LARGE)


@pytest.mark.parametrize("form", ["GIF", "BMP", "TIFF", "ICO", "PDF"])
def test_other_files_are_no_pictures(form: str) -> None:
    assert clean(a_photo(form)) == NotAPicture(Unfit.UNKNOWN)


@pytest.mark.parametrize("content", [b"", b"\xff\xd8\xff", b"<svg/>", b"\x89PNG\r\n\x1a\n", b"RIFF\0\0\0\0WEBP"])
def test_what_only_begins_like_a_picture_is_none(content: bytes) -> None:
    assert isinstance(clean(content), NotAPicture)


@settings(max_examples=150, deadline=None)
@given(data=st.data(), form=st.sampled_from(["JPEG", "PNG", "WEBP"]))
def test_no_tampered_file_raises(data: st.DataObject, form: str) -> None:
    content = bytearray(_WHOLE[form])
    for at in data.draw(st.lists(st.integers(0, len(content) - 1), max_size=12)):
        content[at] = data.draw(st.integers(0, 255))

    assert isinstance(clean(bytes(content)), CleanPicture | NotAPicture)


_WHOLE = {form: a_photo(form, (40, 20), **everything(form)) for form in ("JPEG", "PNG", "WEBP")}
