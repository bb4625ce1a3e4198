"""Saving: samples and metadata into a picture file, atomically."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from editor.document.image import Metadata, Samples
from editor.photo.file_format import ARRAY_SUFFIX, FORMATS, WRITABLE, FileFormat, format_of
from editor.photo.metadata.exif import JPEG_PREFIX
from editor.photo.metadata.file_blocks import PLACEHOLDER, finish_jpeg, finish_png, replace_exif
from editor.photo.metadata.iptc import without_thumbnails
from editor.photo.metadata.tiff_exif import add_entries
from editor.photo.metadata_fitting import fitted
from editor.photo.pnm_file import write_pnm
from editor.photo.vips import pyvips, ready
from editor.storage.atomic import replacing
from editor.storage.file_error import FileError

__all__ = [
    "ARRAY_SUFFIX",
    "DEFAULT_QUALITY",
    "FORMATS",
    "WRITABLE",
    "check_writable",
    "format_of",
    "save",
]

DEFAULT_QUALITY: Final = 92
_FINEST: Final = 100_000.0  # pixels a millimetre: libvips complains of more than ten times that


def save(
    path: Path | str,
    samples: Samples,
    metadata: Metadata | None = None,
    quality: int = DEFAULT_QUALITY,
) -> tuple[str, ...]:
    """Write samples as they are, atomically, with metadata that is true of them.

    Parameters
    ----------
    path
        Its suffix names the format.
    samples
        (rows, columns, 1 to 4), of a depth and with channels that the format can hold
        (`FileFormat.depth_for`, `FileFormat.alpha`).
    metadata
        Profile, Exif, XMP, IPTC, resolution and the format's own blocks to go into the file.
    quality
        1 to 100 of JPEG and AVIF; WebP is lossless.

    Returns
    -------
    tuple of str
        A sentence for each thing that the format could not hold.

    Raises
    ------
    FileError
        The folder can't be written, or the format can't hold the samples.
    """
    path = Path(path)
    form = format_of(path)
    check_writable(path, form, samples.shape, quality)
    if samples.dtype.name not in form.depths or (samples.shape[2] in (2, 4) and not form.alpha):
        held = f"{samples.dtype.name} samples in {samples.shape[2]} channels"
        raise FileError(path, "written", f"{form.name} has no {held}")
    if path.suffix.lower() == ".pgm" and samples.shape[2] != 1:
        raise FileError(path, "written", "a .pgm holds grey only, use .ppm")
    kept, lost = fitted(metadata or Metadata(), form, samples)
    with replacing(path) as temporary:
        if form.name == "PNM":
            write_pnm(temporary, samples, grey=path.suffix.lower() != ".ppm")
        else:
            _encode(path, temporary, form, samples, kept, quality)
            _finish(temporary, form, kept)
    return lost


def check_writable(
    path: Path, form: FileFormat, shape: tuple[int, ...], quality: int = DEFAULT_QUALITY
) -> None:
    """Raise FileError where a picture of `shape` is too large or the quality out of range.

    libvips and the names inside it are UTF-8.
    """
    try:
        os.path.realpath(path).encode()
    except UnicodeEncodeError:
        raise FileError(path, "written", "its name, or its folder's, is not text") from None
    if max(shape[:2]) > form.longest_side:
        raise FileError(
            path,
            "written",
            f"{shape[1]} x {shape[0]} is too large for {form.name}, "
            f"whose sides have up to {form.longest_side} pixels",
        )
    if not 1 <= quality <= 100:
        raise FileError(path, "written", f"quality {quality} is not allowed, use 1 to 100")


def _encode(
    path: Path, temporary: Path, form: FileFormat, samples: Samples, kept: Metadata, quality: int
) -> None:
    ready()
    picture = _with_metadata(_vips_image(samples), form, kept)
    try:
        _write(form, picture, os.fspath(temporary), quality)
    except pyvips.Error as error:
        raise FileError(path, "written", _reason(str(error))) from error


def _finish(temporary: Path, form: FileFormat, kept: Metadata) -> None:
    """Put in what libvips does not write, or not as it was."""
    blocks = [block.content for block in kept.blocks]
    match form.name:
        case "PNG":
            finish_png(temporary, kept.exif, kept.iptc, blocks, kept.pixels_per_mm is not None)
        case "JPEG":
            finish_jpeg(temporary, kept.exif, blocks, kept.pixels_per_mm)
        case "TIFF":
            photoshop = without_thumbnails(blocks[0]) if blocks else None
            known = kept.pixels_per_mm is not None
            add_entries(temporary, kept.exif or b"", kept.iptc, photoshop, known)
        case "WebP" if kept.exif is not None:
            replace_exif(temporary, kept.exif)


def _vips_image(samples: npt.NDArray[Any]) -> pyvips.Image:
    """Wrap the samples without a copy."""
    rows, columns, channels = samples.shape
    kind = {"uint8": "uchar", "uint16": "ushort", "float32": "float"}[samples.dtype.name]
    grey, colour = ("grey16", "rgb16") if kind == "ushort" else ("b-w", "srgb")
    picture = pyvips.Image.new_from_memory(
        np.ascontiguousarray(samples).data, columns, rows, channels, kind
    )
    return picture.copy(interpretation=grey if channels <= 2 else colour)


def _with_metadata(picture: pyvips.Image, form: FileFormat, metadata: Metadata) -> pyvips.Image:
    across, down = (min(value, _FINEST) for value in metadata.pixels_per_mm or (1.0, 1.0))
    picture = picture.copy(xres=across, yres=down)
    exif = None
    if metadata.exif is not None:
        exif = JPEG_PREFIX + metadata.exif if form.name == "AVIF" else PLACEHOLDER
    blobs = {
        "icc-profile-data": metadata.icc,
        "exif-data": exif,
        "xmp-data": metadata.xmp,
        "iptc-data": metadata.iptc,
    }
    for name, blob in blobs.items():
        if blob is not None:
            picture.set_type(pyvips.GValue.blob_type, name, blob)
    return picture


def _write(form: FileFormat, picture: pyvips.Image, name: str, quality: int) -> None:
    kinds = pyvips.ForeignKeep
    keep = kinds.ICC | kinds.XMP | kinds.IPTC  # not Exif: libvips makes it up where there is none
    if picture.get_typeof("exif-data"):
        keep |= kinds.EXIF
    match form.name:
        case "PNG":
            keep &= ~(kinds.IPTC | kinds.EXIF)
            picture.pngsave(name, keep=keep)
        case "JPEG":
            sharp = "off" if quality >= 90 else "auto"
            picture.jpegsave(name, Q=quality, optimize_coding=True, subsample_mode=sharp, keep=keep)
        case "TIFF":
            predictor = "float" if picture.format == "float" else "horizontal"
            keep &= ~kinds.IPTC  # libvips writes it, but reads a quarter of it back
            picture.tiffsave(name, compression="deflate", predictor=predictor, keep=keep)
        case "WebP":
            picture.webpsave(name, lossless=True, exact=True, keep=keep)
        case "AVIF":
            sharp = "off" if quality >= 90 else "auto"
            picture.heifsave(name, compression="av1", Q=quality, subsample_mode=sharp, keep=keep)


def _reason(text: str) -> str:
    lowered = text.lower()
    for word, reason in (
        ("no space", "the disk is full"),
        ("out of memory", "there is not enough memory for it"),
    ):
        if word in lowered:
            return reason
    return "it could not be encoded"
