"""Encoders: samples and metadata into a new file, by libvips, libjxl or OpenEXR."""

from __future__ import annotations

import os
import struct
from pathlib import Path
from typing import Any, Final

import imagecodecs
import numpy as np
import numpy.typing as npt

from editor.document.image import Image, Metadata, Samples
from editor.photo.decoders.extra_library import extra_library
from editor.photo.encoding import Encoding
from editor.photo.file_format import FileFormat
from editor.photo.metadata.file_blocks import PLACEHOLDER
from editor.photo.structure.boxes import boxes
from editor.photo.structure.jpegxl_size import CODESTREAM
from editor.photo.vips import pyvips, ready
from editor.storage.file_error import FileError

Array = npt.NDArray[Any]
_FINEST: Final = 100_000.0  # pixels a millimetre: libvips complains of more than ten times that
# Pixels up to which a JPEG gets tables of its own, for which libjpeg keeps all coefficients: 11
# bytes a pixel. Without them a file is larger by some hundredths.
_OPTIMIZED: Final = 40_000_000
_PNG_LEVELS: Final = {"fastest": 1, "standard": 6, "smallest": 9}
_JXL_HEAD: Final = b"\0\0\0\x0cJXL \r\n\x87\n\0\0\0\x14ftypjxl \0\0\0\0jxl "


def encode_by_vips(
    path: Path, temporary: Path, form: FileFormat, samples: Samples, kept: Metadata, how: Encoding
) -> None:
    """Write a PNG, JPEG, TIFF, WebP or AVIF; raise FileError, which names `path`.

    A TIFF may have further channels behind its colours and alpha, those of `kept`.
    """
    ready()
    further = 0 if kept.selections is None else kept.selections.samples.shape[2]
    is_grey = samples.shape[2] - further <= 2
    picture = _with_metadata(_vips_image(samples, is_grey), form, kept)
    try:
        _write(form, picture, os.fspath(temporary), how)
    except pyvips.Error as error:
        raise FileError(path, "written", _reason(str(error))) from error


def encode_jpegxl(temporary: Path, samples: Samples, kept: Metadata, how: Encoding) -> None:
    """Write a JPEG XL with its metadata in boxes (ISO/IEC 18181-2).

    libjxl keeps the profile in the coded picture, where imagecodecs can't put one.
    """
    lossless = how.compression != "lossy"
    plain: Array = samples[..., 0] if samples.shape[2] == 1 else samples
    level = None if lossless else how.quality
    coded = imagecodecs.jpegxl_encode(np.ascontiguousarray(plain), level, lossless=lossless)
    content = bytes(coded)
    added = b""
    if kept.exif is not None:
        added += _box(b"Exif", bytes(4) + kept.exif)  # after the place of the TIFF header
    if kept.xmp is not None:
        added += _box(b"xml ", kept.xmp)
    if added and content.startswith(CODESTREAM):
        content = _JXL_HEAD + added + _box(b"jxlc", content)
    elif added:
        heads = [inner for kind, inner in boxes(content) if kind in (b"JXL ", b"ftyp")]
        head = sum(8 + len(inner) for inner in heads)
        content = content[:head] + added + content[head:]
    temporary.write_bytes(content)


def encode_openexr(
    path: Path, temporary: Path, samples: Samples, metadata: Metadata, how: Encoding
) -> None:
    """Write an OpenEXR: linear light of sRGB's primaries, colour multiplied by alpha.

    Raises
    ------
    FileError
        The library is not installed, or can't write it.
    """
    library = extra_library(path, "OpenEXR picture", "OpenEXR", "OpenEXR", "written")
    channels = samples.shape[2]
    light = np.array(samples, np.float32)
    colours = light[..., : 3 if channels > 2 else 1]
    colours[...] = _linear_srgb(colours, Image(samples, metadata))
    if channels in (2, 4):
        colours *= light[..., -1:]
    names = ("Y", "YA", "RGB", "RGBA")[channels - 1]
    planes = {name: np.ascontiguousarray(light[..., at]) for at, name in enumerate(names)}
    codecs = {"zip": "ZIP_COMPRESSION", "piz": "PIZ_COMPRESSION", "none": "NO_COMPRESSION"}
    head = {
        "compression": getattr(library, codecs[how.compression or "zip"]),
        "type": library.scanlineimage,
    }
    try:
        library.File(head, planes).write(os.fspath(temporary))
    except (RuntimeError, OSError) as error:
        raise FileError(path, "written", _reason(str(error))) from error


def _linear_srgb(colours: Array, image: Image) -> Array:
    """Return the linear light of stored colours, (rows, columns, 1 or 3)."""
    profile = image.profile
    given = np.repeat(colours, 3, 2) if colours.shape[2] == 1 else colours
    linear = profile.transfer.to_linear(np.ascontiguousarray(given, np.float32))
    if colours.shape[2] == 1:
        return linear[..., :1]
    matrix = profile.to_linear_srgb
    if matrix is None or np.allclose(matrix, np.eye(3), rtol=0, atol=1e-6):
        return linear
    return np.asarray(linear @ matrix.T.astype(np.float32))


def _box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(content), kind) + content


def _vips_image(samples: Array, is_grey: bool) -> pyvips.Image:
    """Wrap the samples without a copy."""
    rows, columns, channels = samples.shape
    kind = {"uint8": "uchar", "uint16": "ushort", "float32": "float"}[samples.dtype.name]
    grey, colour = ("grey16", "rgb16") if kind == "ushort" else ("b-w", "srgb")
    picture = pyvips.Image.new_from_memory(
        np.ascontiguousarray(samples).data, columns, rows, channels, kind
    )
    return picture.copy(interpretation=grey if is_grey else colour)


def _with_metadata(picture: pyvips.Image, form: FileFormat, metadata: Metadata) -> pyvips.Image:
    across, down = (min(value, _FINEST) for value in metadata.pixels_per_mm or (1.0, 1.0))
    picture = picture.copy(xres=across, yres=down)
    exif = None if metadata.exif is None else PLACEHOLDER
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


def _write(form: FileFormat, picture: pyvips.Image, name: str, how: Encoding) -> None:
    kinds = pyvips.ForeignKeep
    keep = kinds.ICC | kinds.XMP | kinds.IPTC  # not Exif: libvips makes it up where there is none
    if picture.get_typeof("exif-data"):
        keep |= kinds.EXIF
    packed, lossless = how.compression_of(form), not how.is_lossy(form)
    colours = "off" if how.keeps_full_colour else "on"
    match form.name:
        case "PNG":
            keep &= ~(kinds.IPTC | kinds.EXIF)
            level = _PNG_LEVELS[packed]
            picture.pngsave(name, compression=level, interlace=how.progressive, keep=keep)
        case "JPEG":
            options = {"interlace": how.progressive, "subsample_mode": colours}
            options["optimize_coding"] = picture.width * picture.height <= _OPTIMIZED
            picture.jpegsave(name, Q=how.quality, keep=keep, **options)
        case "TIFF":
            predictor = "float" if picture.format == "float" else "horizontal"
            keep &= ~kinds.IPTC  # libvips writes it, but reads a quarter of it back
            picture.tiffsave(name, compression=packed, predictor=predictor, keep=keep)
        case "WebP":
            options = {"lossless": lossless, "exact": lossless}
            picture.webpsave(name, Q=how.quality, keep=keep, **options)
        case "AVIF":
            options = {"lossless": lossless, "subsample_mode": "off" if lossless else colours}
            picture.heifsave(name, compression="av1", Q=how.quality, keep=keep, **options)


def _reason(text: str) -> str:
    lowered = text.lower()
    for word, reason in (
        ("no space", "the disk is full"),
        ("out of memory", "there is not enough memory for it"),
    ):
        if word in lowered:
            return reason
    return "it could not be encoded"
