"""Saving: samples and metadata into a picture file, atomically."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from editor.document.image import Metadata, Samples
from editor.photo.encoders import encode_by_vips, encode_jpegxl, encode_openexr
from editor.photo.encoding import Encoding
from editor.photo.file_format import ARRAY_SUFFIX, FORMATS, WRITABLE, FileFormat, format_of
from editor.photo.further_channels import with_selections
from editor.photo.metadata.avif_exif import replace_avif_exif
from editor.photo.metadata.file_blocks import finish_jpeg, finish_png, replace_exif
from editor.photo.metadata.iptc import without_thumbnails
from editor.photo.metadata.tiff_exif import add_entries
from editor.photo.metadata_fitting import fitted
from editor.photo.pnm_file import write_pnm
from editor.storage.atomic import replacing
from editor.storage.file_error import FileError

__all__ = [
    "ARRAY_SUFFIX",
    "FORMATS",
    "WRITABLE",
    "Encoding",
    "check_writable",
    "format_of",
    "save",
]

_STANDARD: Final = Encoding()


def save(
    path: Path | str,
    samples: Samples,
    metadata: Metadata | None = None,
    encoding: Encoding = _STANDARD,
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
    encoding
        How it is packed, as far as the format has a choice.

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
    check_writable(path, form, samples.shape, encoding)
    if samples.dtype.name not in form.depths or (samples.shape[2] in (2, 4) and not form.alpha):
        held = f"{samples.dtype.name} samples in {samples.shape[2]} channels"
        raise FileError(path, "written", f"{form.name} has no {held}")
    if path.suffix.lower() == ".pgm" and samples.shape[2] != 1:
        raise FileError(path, "written", "a .pgm holds grey only, use .ppm")
    given = metadata or Metadata()
    kept, lost = fitted(given, form, samples, encoding)
    with replacing(path) as temporary:
        if form.is_linear:
            encode_openexr(path, temporary, samples, given, encoding)
        else:
            joined, extra = with_selections(samples, kept.selections)
            _encode(path, temporary, form, joined, kept, encoding)
            _finish(temporary, form, kept, extra)
    return lost


def check_writable(
    path: Path, form: FileFormat, shape: tuple[int, ...], encoding: Encoding = _STANDARD
) -> None:
    """Raise FileError where a picture of `shape` is too large, EncodingError of no such packing.

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
    encoding.compression_of(form)


def _encode(
    path: Path, temporary: Path, form: FileFormat, samples: Samples, kept: Metadata, how: Encoding
) -> None:
    try:
        if form.name == "PNM":
            write_pnm(temporary, samples, grey=path.suffix.lower() != ".ppm")
        elif form.name == "JPEG XL":
            encode_jpegxl(temporary, samples, kept, how)
        else:
            encode_by_vips(path, temporary, form, samples, kept, how)
    except MemoryError:
        raise FileError(path, "written", "there is not enough memory for it") from None


def _finish(temporary: Path, form: FileFormat, kept: Metadata, extra: tuple[int, ...]) -> None:
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
            add_entries(temporary, kept.exif or b"", kept.iptc, photoshop, known, extra)
        case "WebP" if kept.exif is not None:
            replace_exif(temporary, kept.exif)
        case "AVIF" if kept.exif is not None:
            replace_avif_exif(temporary, kept.exif)
