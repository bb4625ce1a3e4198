"""Saving: samples and metadata into a PNG, JPEG, TIFF or WebP file, atomically."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pyvips

from editor.atomic import replacing
from editor.file_error import FileError
from editor.image import Metadata, Samples

DEFAULT_QUALITY: Final = 92
ARRAY_SUFFIX: Final = ".npy"


@dataclass(frozen=True, slots=True)
class FileFormat:
    """What a kind of file can hold."""

    name: str
    suffixes: tuple[str, ...]
    depths: tuple[str, ...]  # numpy names, narrowest first
    alpha: bool
    longest_side: int

    def depth_for(self, depth: str) -> np.dtype[Any]:
        """Give the narrowest depth that holds `depth`, or the widest there is."""
        order = ("uint8", "uint16", "float32")
        wide = [d for d in self.depths if order.index(d) >= order.index(depth)]
        return np.dtype(wide[0] if wide else self.depths[-1])


FORMATS: Final = (
    FileFormat("PNG", (".png",), ("uint8", "uint16"), True, 2**31 - 1),
    FileFormat("JPEG", (".jpg", ".jpeg"), ("uint8",), False, 65535),
    FileFormat("TIFF", (".tif", ".tiff"), ("uint8", "uint16", "float32"), True, 2**31 - 1),
    FileFormat("WebP", (".webp",), ("uint8",), True, 16383),
)
WRITABLE: Final = tuple(suffix for form in FORMATS for suffix in form.suffixes)


def format_of(path: Path) -> FileFormat:
    """Give the format that a file's suffix names; raise FileError naming those allowed."""
    for form in FORMATS:
        if path.suffix.lower() in form.suffixes:
            return form
    known = ", ".join((*WRITABLE, ARRAY_SUFFIX))
    what = f"the suffix {path.suffix} is not known" if path.suffix else "its name has no suffix"
    raise FileError(path, "written", f"{what}, use {known}")


def save(
    path: Path | str,
    samples: Samples,
    metadata: Metadata | None = None,
    quality: int = DEFAULT_QUALITY,
) -> None:
    """Write samples as they are, atomically; Exif and XMP say that the picture is upright.

    Parameters
    ----------
    path
        Its suffix names the format.
    samples
        (rows, columns, 1 to 4), of a depth and with channels that the format can hold
        (`FileFormat.depth_for`, `FileFormat.alpha`).
    metadata
        Profile, Exif, XMP, IPTC and resolution to go into the file.
    quality
        1 to 100 of JPEG; WebP is lossless.

    Raises
    ------
    FileError
        The folder can't be written, or the format can't hold the samples.
    """
    path = Path(path)
    form = format_of(path)
    check_fits(path, form, samples.shape)
    if not 1 <= quality <= 100:
        raise FileError(path, "written", f"quality {quality} is not allowed: 1 to 100")
    if samples.dtype.name not in form.depths or (samples.shape[2] in (2, 4) and not form.alpha):
        held = f"{samples.dtype.name} samples in {samples.shape[2]} channels"
        raise FileError(path, "written", f"{form.name} has no {held}")
    picture = _with_metadata(_vips_image(samples), metadata or Metadata())
    with replacing(path) as temporary:
        try:
            _write(form, picture, os.fspath(temporary), quality)
        except pyvips.Error as error:
            raise FileError(path, "written", _reason(str(error))) from error


def check_fits(path: Path, form: FileFormat, shape: tuple[int, ...]) -> None:
    """Raise FileError where the format has no picture as large as `shape`."""
    if max(shape[:2]) > form.longest_side:
        raise FileError(
            path,
            "written",
            f"{shape[1]} x {shape[0]} is too large for {form.name}, "
            f"whose sides have up to {form.longest_side} pixels",
        )


def _vips_image(samples: npt.NDArray[Any]) -> pyvips.Image:
    """Wrap the samples without a copy."""
    rows, columns, channels = samples.shape
    kind = {"uint8": "uchar", "uint16": "ushort", "float32": "float"}[samples.dtype.name]
    grey, colour = ("grey16", "rgb16") if kind == "ushort" else ("b-w", "srgb")
    picture = pyvips.Image.new_from_memory(
        np.ascontiguousarray(samples).data, columns, rows, channels, kind
    )
    return picture.copy(interpretation=grey if channels <= 2 else colour)


def _with_metadata(picture: pyvips.Image, metadata: Metadata) -> pyvips.Image:
    across, down = metadata.pixels_per_mm or (72 / 25.4, 72 / 25.4)
    picture = picture.copy(xres=across, yres=down)
    blobs = {
        "icc-profile-data": metadata.icc,
        "exif-data": metadata.exif,
        "xmp-data": metadata.xmp,
        "iptc-data": metadata.iptc,
    }
    for name, blob in blobs.items():
        if blob is not None:
            picture.set_type(pyvips.GValue.blob_type, name, blob)
    picture.set_type(pyvips.GValue.gint_type, "orientation", 1)
    return picture


def _write(form: FileFormat, picture: pyvips.Image, name: str, quality: int) -> None:
    match form.name:
        case "PNG":
            picture.pngsave(name)
        case "JPEG":
            subsample = "off" if quality >= 90 else "auto"
            picture.jpegsave(name, Q=quality, optimize_coding=True, subsample_mode=subsample)
        case "TIFF":
            predictor = "float" if picture.format == "float" else "horizontal"
            picture.tiffsave(name, compression="deflate", predictor=predictor)
        case "WebP":
            picture.webpsave(name, lossless=True, exact=True)


def _reason(text: str) -> str:
    lowered = text.lower()
    for word, reason in (
        ("no space", "the disk is full"),
        ("memory", "there is not enough memory for it"),
    ):
        if word in lowered:
            return reason
    return "the file could not be encoded"
