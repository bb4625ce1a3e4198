"""Files: opening a picture as an Image, and saving samples with their metadata."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from editor.document.image import Image, Metadata, Samples
from editor.photo.metadata.exif import bare_exif
from editor.photo.metadata.tiff_exif import read_exif, read_iptc
from editor.photo.vips import pyvips, ready
from editor.storage.file_error import FileError

__all__ = ["MAX_PIXELS", "READABLE", "FileError", "image_of", "load"]

READABLE: Final = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp")
MAX_PIXELS: Final = 1_000_000_000
_DEPTH: Final = {"uchar": np.uint8, "ushort": np.uint16, "float": np.float32, "double": np.float32}
_PLAIN: Final = ("srgb", "rgb", "rgb16", "scrgb", "b-w", "grey16", "multiband", "matrix")
_SIGNATURES: Final = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")


def load(path: Path | str) -> Image:
    """Open a PNG, JPEG, TIFF or WebP file, upright, in its own depth.

    CMYK, Lab and the like become sRGB through their profile; palettes and 1-bit pictures 8-bit.
    Of several pages or frames, the first is opened.

    Raises
    ------
    FileError
        It is missing, no picture, damaged, or too large; found out before it is decoded.
    """
    path = Path(path)
    _check_signature(path)
    try:
        ready()
        source = pyvips.Source.new_from_file(os.fspath(path))
        header = pyvips.Image.new_from_source(source, "", access="sequential", fail_on="error")
        _check_size(path, header)
        picture = _as_rgb_or_grey(path, header)
        samples = _upright(picture.numpy(), _orientation(header))
    except (pyvips.Error, UnicodeEncodeError) as error:
        raise FileError(path, "opened", _decoder_reason(error)) from error
    except MemoryError:
        raise FileError(path, "opened", "there is not enough memory for it") from None
    metadata = _metadata(picture)
    if header.get("vips-loader").startswith("tiff"):
        metadata = dataclasses.replace(metadata, exif=read_exif(path), iptc=read_iptc(path))
    return Image(samples, metadata, path)


def image_of(pixels: npt.NDArray[Any], path: Path | None = None) -> Image:
    """Return an Image of an array, for example a pasted picture.

    Parameters
    ----------
    pixels
        (rows, columns) or (rows, columns, 1 to 4) of uint8, uint16, float32 or float64; RGB(A)
        order, straight alpha; floats have full scale 1.0.

    Raises ValueError where it is none of these.
    """
    wanted = np.float32 if pixels.dtype == np.float64 else pixels.dtype
    samples = np.array(pixels if pixels.ndim != 2 else pixels[..., None], dtype=wanted, order="C")
    return Image(samples, Metadata(), path)


def _check_signature(path: Path) -> None:
    try:
        with path.open("rb") as file:
            start = file.read(16)
    except OSError as error:
        raise FileError.of(path, "opened", error) from None
    except ValueError:  # a NUL in the name
        raise FileError(path, "opened", "its name is not allowed") from None
    if not start:
        raise FileError(path, "opened", "it is empty")
    webp = start[:4] == b"RIFF" and start[8:12] == b"WEBP"
    if not (webp or start.startswith(_SIGNATURES)):
        raise FileError(path, "opened", "it is not a PNG, JPEG, TIFF or WebP picture")


def _check_size(path: Path, header: pyvips.Image) -> None:
    """Refuse what could not be held, by the header alone: nothing is decoded yet."""
    width, height, bands = header.width, header.height, header.bands
    if width * height > MAX_PIXELS:
        raise FileError(
            path,
            "opened",
            f"{width} x {height} is {width * height / 1e6:,.0f} megapixels, "
            f"the limit is {MAX_PIXELS / 1e6:,.0f}",
        )
    needed = width * height * bands * np.dtype(_DEPTH.get(header.format, np.float32)).itemsize
    limit = _memory_limit()
    if limit is not None and needed > limit:
        raise FileError(
            path,
            "opened",
            f"{width} x {height} would take {needed / 2**30:.1f} GiB, "
            f"half of this computer's memory is {limit / 2**30:.1f} GiB",
        )


def _memory_limit() -> int | None:
    """Half of the computer's memory in bytes, where the system tells it."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2
    except (AttributeError, ValueError, OSError):
        return None


def _as_rgb_or_grey(path: Path, picture: pyvips.Image) -> pyvips.Image:
    """Return 1 to 4 bands of a known depth, still lazy."""
    deep = picture.format not in ("uchar", "char")
    if picture.interpretation == "cmyk":
        depth = 16 if deep else 8
        picture = picture.icc_transform("srgb", embedded=True, input_profile="cmyk", depth=depth)
    elif picture.interpretation not in _PLAIN:
        picture = picture.colourspace("rgb16" if deep else "srgb").copy()
        picture.remove("icc-profile-data")  # it describes Lab, not what this has become
    if picture.format not in _DEPTH:
        raise FileError(path, "opened", f"its samples are {picture.format}, not 8, 16 bit or float")
    if not 1 <= picture.bands <= 4:
        raise FileError(path, "opened", f"it has {picture.bands} channels, 1 to 4 are allowed")
    return picture.cast("float") if picture.format == "double" else picture


def _orientation(header: pyvips.Image) -> int:
    return int(header.get("orientation")) if header.get_typeof("orientation") else 1


def _upright(samples: Samples, orientation: int) -> Samples:
    """Turn stored samples as Exif's orientation 1 to 8 asks; any other value is ignored."""
    turned = {
        2: lambda a: a[:, ::-1],
        3: lambda a: a[::-1, ::-1],
        4: lambda a: a[::-1],
        5: lambda a: a.swapaxes(0, 1),
        6: lambda a: a.swapaxes(0, 1)[:, ::-1],
        7: lambda a: a.swapaxes(0, 1)[::-1, ::-1],
        8: lambda a: a.swapaxes(0, 1)[::-1],
    }.get(orientation, lambda a: a)(samples)
    if turned.ndim == 2:
        turned = turned[..., None]
    return np.ascontiguousarray(turned)


def _metadata(picture: pyvips.Image) -> Metadata:
    def blob(name: str) -> bytes | None:
        return bytes(picture.get(name)) if picture.get_typeof(name) else None

    resolution = (picture.xres, picture.yres)
    return Metadata(
        icc=blob("icc-profile-data"),
        exif=bare_exif(blob("exif-data")),
        xmp=blob("xmp-data"),
        iptc=blob("iptc-data"),
        pixels_per_mm=None if resolution == (1.0, 1.0) else resolution,  # 1: nothing is known
    )


def _decoder_reason(error: Exception) -> str:
    """Say in our words what a decoder's message means; its noise stays in the error's cause."""
    text = str(error).lower()
    if "out of memory" in text:
        return "there is not enough memory for it"
    if isinstance(error, UnicodeEncodeError):
        return "its name is not text"
    return "it is damaged or cut off"
