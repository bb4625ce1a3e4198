"""Pixels and metadata by libvips, for the kinds of files that it reads without a flaw."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np

from editor.document.image import Metadata, Samples
from editor.photo.decoded import Decoded
from editor.photo.limits import check_size
from editor.photo.metadata.exif import bare_exif, orientation_of
from editor.photo.vips import pyvips, ready
from editor.storage.file_error import FileError

_DEPTH: Final = {"uchar": np.uint8, "ushort": np.uint16, "float": np.float32, "double": np.float32}
_PLAIN: Final = ("srgb", "rgb", "rgb16", "scrgb", "b-w", "grey16", "multiband", "matrix")
STRICT, LENIENT = "error", "none"


def decode(
    path: Path, damaged: bool = False, content: bytes | None = None, page: int = 0, n: int = 1
) -> Decoded:
    """Decode a file in libvips' own way; with `damaged`, as much of it as there is.

    `content` takes the place of the file's own bytes. Of several frames `n` are decoded, -1: all
    from `page` on, one below the other.

    Raises
    ------
    FileError
        It is damaged, too large, or has samples that are not understood.
    """
    try:
        source = path if content is None else content
        options = {"page": page} if page else {}
        if n != 1:
            options["n"] = n
        return decoded(path, open_header(source, LENIENT if damaged else STRICT, **options))
    except pyvips.Error as error:
        raise FileError(path, "opened", decoder_reason(error)) from error


def open_header(source: Path | bytes, fail_on: str = STRICT, **options: int | bool) -> pyvips.Image:
    """Return a lazy picture of a file or of its bytes; only the header is read."""
    ready()
    if isinstance(source, bytes):
        return pyvips.Image.new_from_buffer(
            source, "", access="sequential", fail_on=fail_on, **options
        )
    opened = pyvips.Source.new_from_file(str(source))  # a name with brackets is just a name
    return pyvips.Image.new_from_source(opened, "", access="sequential", fail_on=fail_on, **options)


def decoded(path: Path, header: pyvips.Image) -> Decoded:
    """Decode what `open_header` has opened; raise FileError, or pyvips.Error where it fails."""
    sample = np.dtype(_DEPTH.get(header.format, np.float32)).itemsize
    check_size(path, header.width, header.height, header.bands * sample)
    picture = _as_rgb_or_grey(path, header)
    metadata = metadata_of(picture)
    return Decoded(samples_of(picture), metadata, orientation_of(metadata.exif))


def samples_of(picture: pyvips.Image) -> Samples:
    """Compute a picture's samples, (rows, columns, channels)."""
    flat = picture.numpy()  # squeezed where there is one row, column or band
    return np.asarray(flat.reshape(picture.height, picture.width, picture.bands))


def metadata_of(picture: pyvips.Image) -> Metadata:
    """Return what libvips has read besides the pixels."""

    def blob(name: str) -> bytes | None:
        return bytes(picture.get(name)) if picture.get_typeof(name) else None

    resolution = (picture.xres, picture.yres)
    return Metadata(
        icc=blob("icc-profile-data"),
        exif=bare_exif(blob("exif-data")),
        xmp=blob("xmp-data"),
        iptc=blob("iptc-data"),
        pixels_per_mm=None if resolution == (1.0, 1.0) else resolution,  # 1: nothing is known
        further_pages=pages_of(picture) - 1,
    )


def pages_of(picture: pyvips.Image) -> int:
    """Return how many pages or frames the file has."""
    return max(1, int(picture.get("n-pages"))) if picture.get_typeof("n-pages") else 1


def inks_to_rgb(inks: Samples, icc: bytes | None) -> Samples:
    """Return CMYK, (rows, columns, 4) of uint8 or uint16, as sRGB; raise pyvips.Error."""
    ready()
    rows, columns = inks.shape[:2]
    kind = "ushort" if inks.dtype == np.uint16 else "uchar"
    stored = np.ascontiguousarray(inks).data
    picture = pyvips.Image.new_from_memory(stored, columns, rows, 4, kind)
    picture = picture.copy(interpretation="cmyk")
    if icc is not None and icc[16:20] == b"CMYK":
        picture.set_type(pyvips.GValue.blob_type, "icc-profile-data", icc)
    return samples_of(cmyk_to_rgb(picture))


def cmyk_to_rgb(picture: pyvips.Image) -> pyvips.Image:
    """Return CMYK of 8 or 16 bits as sRGB, through its own profile or libvips' general one."""
    depth = 8 if picture.format in ("uchar", "char") else 16
    return picture.icc_transform("srgb", embedded=True, input_profile="cmyk", depth=depth)


def decoder_reason(error: Exception) -> str:
    """Say in our words what a decoder's message means; its noise stays in the error's cause."""
    text = str(error).lower()
    if "out of memory" in text:
        return "there is not enough memory for it"
    if isinstance(error, UnicodeEncodeError):
        return "its name is not text"
    return "it is damaged or cut off"


def _as_rgb_or_grey(path: Path, picture: pyvips.Image) -> pyvips.Image:
    """Return 1 to 4 bands of a known depth, still lazy."""
    deep = picture.format not in ("uchar", "char")
    if picture.interpretation == "cmyk":
        picture = cmyk_to_rgb(picture)
    elif picture.interpretation not in _PLAIN:
        picture = picture.colourspace("rgb16" if deep else "srgb").copy()
        picture.remove("icc-profile-data")  # it describes Lab, not what this has become
    if picture.format not in _DEPTH:
        raise FileError(path, "opened", f"its samples are {picture.format}, not 8, 16 bit or float")
    if not 1 <= picture.bands <= 4:
        raise FileError(path, "opened", f"it has {picture.bands} channels, 1 to 4 are allowed")
    return picture.cast("float") if picture.format == "double" else picture
