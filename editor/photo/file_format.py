"""FileFormat: what a kind of file that is written can hold."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np

from editor.photo.metadata.file_blocks import JPEG_LIMIT
from editor.storage.file_error import FileError

ARRAY_SUFFIX: Final = ".npy"
_LONGEST: Final = 2**31 - 1
_DEPTHS: Final = ("uint8", "uint16", "float32")  # narrowest first


@dataclass(frozen=True, slots=True)
class FileFormat:
    """What a kind of file can hold.

    Parameters
    ----------
    depths
        numpy names, narrowest first.
    grey
        Whether a grey picture is kept in one channel.
    is_lossy
        Whether `quality` counts, in its compression ``lossy`` where it has several.
    holds
        Which of ``profile``, ``Exif``, ``XMP``, ``IPTC``, ``resolution`` it keeps.
    compressions
        Ways to pack the pixels, the usual one first; empty where there is no choice.
    library
        The package that writes it, where that may not be installed.
    is_linear
        Whether it holds linear light of sRGB's primaries, whatever the picture's colours mean.
    """

    name: str
    suffixes: tuple[str, ...]
    depths: tuple[str, ...]
    alpha: bool
    longest_side: int
    holds: tuple[str, ...]
    grey: bool = True
    is_lossy: bool = False
    exif_limit: int = _LONGEST
    compressions: tuple[str, ...] = ()
    library: str = ""
    is_linear: bool = False

    def depth_for(self, depth: str) -> np.dtype[Any]:
        """Return the narrowest depth that holds `depth`, or the widest there is."""
        wide = [d for d in self.depths if _DEPTHS.index(d) >= _DEPTHS.index(depth)]
        return np.dtype(wide[0] if wide else self.depths[-1])


_ALL: Final = ("profile", "Exif", "XMP", "IPTC", "resolution")
_NO_IPTC: Final = ("profile", "Exif", "XMP")
_PNG: Final = ("standard", "fastest", "smallest")
_TIFF: Final = ("deflate", "lzw", "none")
_EITHER: Final = ("lossless", "lossy")
_EXR: Final = ("zip", "piz", "none")
FORMATS: Final = (
    FileFormat(
        "PNG", (".png",), ("uint8", "uint16"), True, _LONGEST, _ALL, compressions=_PNG
    ),
    FileFormat("JPEG", (".jpg", ".jpeg"), ("uint8",), False, 65535, _ALL, True, True, JPEG_LIMIT),
    FileFormat("TIFF", (".tif", ".tiff"), _DEPTHS, True, _LONGEST, _ALL, compressions=_TIFF),
    FileFormat(
        "WebP", (".webp",), ("uint8",), True, 16383, _NO_IPTC, False, True, compressions=_EITHER
    ),
    FileFormat(
        "AVIF", (".avif",), ("uint8",), True, 16384, _NO_IPTC, False, True,
        compressions=_EITHER[::-1],
    ),
    FileFormat(
        "JPEG XL", (".jxl",), _DEPTHS, True, 2**30, ("Exif", "XMP"), True, True,
        compressions=_EITHER,
    ),
    FileFormat(
        "OpenEXR", (".exr",), ("float32",), True, _LONGEST, (), True,
        compressions=_EXR, library="OpenEXR", is_linear=True,
    ),
    FileFormat("PNM", (".ppm", ".pgm", ".pnm"), ("uint8", "uint16"), False, _LONGEST, ()),
)  # fmt: skip
WRITABLE: Final = tuple(suffix for form in FORMATS for suffix in form.suffixes)


def format_of(path: Path) -> FileFormat:
    """Return the format that a file's suffix names; raise FileError naming those allowed."""
    for form in FORMATS:
        if path.suffix.lower() in form.suffixes:
            return form
    known = ", ".join((*WRITABLE, ARRAY_SUFFIX))
    what = f"the suffix {path.suffix} is not known" if path.suffix else "its name has no suffix"
    raise FileError(path, "written", f"{what}, use {known}")
