"""Saving: samples and metadata into a PNG, JPEG, TIFF or WebP file, atomically."""

from __future__ import annotations

import dataclasses
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from editor.document.image import Metadata, Samples
from editor.photo.metadata.exif import upright_exif, upright_xmp
from editor.photo.metadata.file_blocks import JPEG_LIMIT, PLACEHOLDER, add_resolution, replace_exif
from editor.photo.metadata.iptc import for_jpeg, for_tiff
from editor.photo.metadata.tiff_exif import add_entries, can_be_added
from editor.photo.vips import pyvips, ready
from editor.storage.atomic import replacing
from editor.storage.file_error import FileError

DEFAULT_QUALITY: Final = 92
ARRAY_SUFFIX: Final = ".npy"
_SCREEN: Final = (72 / 25.4, 72 / 25.4)  # pixels a millimetre, where a file says nothing


@dataclass(frozen=True, slots=True)
class FileFormat:
    """What a kind of file can hold."""

    name: str
    suffixes: tuple[str, ...]
    depths: tuple[str, ...]  # numpy names, narrowest first
    alpha: bool
    longest_side: int
    exif_limit: int

    def depth_for(self, depth: str) -> np.dtype[Any]:
        """Return the narrowest depth that holds `depth`, or the widest there is."""
        wide = [d for d in self.depths if _DEPTHS.index(d) >= _DEPTHS.index(depth)]
        return np.dtype(wide[0] if wide else self.depths[-1])


_LONGEST: Final = 2**31 - 1
_DEPTHS: Final = ("uint8", "uint16", "float32")  # narrowest first
FORMATS: Final = (
    FileFormat("PNG", (".png",), ("uint8", "uint16"), True, _LONGEST, _LONGEST),
    FileFormat("JPEG", (".jpg", ".jpeg"), ("uint8",), False, 65535, JPEG_LIMIT),
    FileFormat("TIFF", (".tif", ".tiff"), _DEPTHS, True, _LONGEST, _LONGEST),
    FileFormat("WebP", (".webp",), ("uint8",), True, 16383, _LONGEST),
)
WRITABLE: Final = tuple(suffix for form in FORMATS for suffix in form.suffixes)


def format_of(path: Path) -> FileFormat:
    """Return the format that a file's suffix names; raise FileError naming those allowed."""
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
) -> tuple[str, ...]:
    """Write samples as they are, atomically; Exif and XMP then say that the picture is upright.

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

    Returns
    -------
    tuple of str
        A sentence for each piece of metadata that the format could not hold.

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
    kept, lost = fitting(metadata or Metadata(), form, samples.shape[2])
    ready()
    picture = _with_metadata(_vips_image(samples), kept)
    with replacing(path) as temporary:
        try:
            _write(form, picture, os.fspath(temporary), quality)
        except pyvips.Error as error:
            raise FileError(path, "written", _reason(str(error))) from error
        if form.name == "TIFF" and (kept.exif or kept.iptc):
            add_entries(temporary, kept.exif or b"", kept.iptc)
        elif kept.exif is not None:
            replace_exif(temporary, form.name, kept.exif)
        if form.name == "JPEG":
            add_resolution(temporary, kept.pixels_per_mm or _SCREEN)
    return lost


def check_writable(
    path: Path, form: FileFormat, shape: tuple[int, ...], quality: int = DEFAULT_QUALITY
) -> None:
    """Raise FileError where a picture of `shape` is too large or the quality out of range."""
    if max(shape[:2]) > form.longest_side:
        raise FileError(
            path,
            "written",
            f"{shape[1]} x {shape[0]} is too large for {form.name}, "
            f"whose sides have up to {form.longest_side} pixels",
        )
    if not 1 <= quality <= 100:
        raise FileError(path, "written", f"quality {quality} is not allowed, use 1 to 100")


def fitting(
    metadata: Metadata, form: FileFormat, channels: int
) -> tuple[Metadata, tuple[str, ...]]:
    """Return the metadata that a file of that format holds, upright, and what is lost of it."""
    kept, lost = metadata, []
    if metadata.exif is not None:
        exif = upright_exif(metadata.exif)
        held = len(exif) <= form.exif_limit and (form.name != "TIFF" or can_be_added(exif))
        if not held:
            lost.append(f"{form.name} is written without the photo's Exif")
        kept = dataclasses.replace(kept, exif=exif if held else None)
    if metadata.xmp is not None:
        kept = dataclasses.replace(kept, xmp=upright_xmp(metadata.xmp))
    if metadata.iptc is not None:
        iptc = {"JPEG": for_jpeg, "TIFF": for_tiff}.get(form.name, _nothing)(metadata.iptc)
        if iptc is None:
            lost.append(f"{form.name} is written without the photo's IPTC")
        kept = dataclasses.replace(kept, iptc=iptc)
    if metadata.icc is not None:
        space = b"GRAY" if channels <= 2 else b"RGB "
        if metadata.icc[16:20] != space:
            what = "grey" if channels <= 2 else "colour"
            lost.append(f"the photo's profile does not fit {what} and is left out")
            kept = dataclasses.replace(kept, icc=None)
    return kept, tuple(lost)


def _nothing(block: bytes) -> bytes | None:
    return None


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
    across, down = metadata.pixels_per_mm or _SCREEN
    picture = picture.copy(xres=across, yres=down)
    blobs = {
        "icc-profile-data": metadata.icc,
        "exif-data": None if metadata.exif is None else PLACEHOLDER,
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


def _reason(text: str) -> str:
    lowered = text.lower()
    for word, reason in (
        ("no space", "the disk is full"),
        ("out of memory", "there is not enough memory for it"),
    ):
        if word in lowered:
            return reason
    return "it could not be encoded"
