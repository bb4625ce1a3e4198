"""What of a photo's metadata goes into a file of another picture and format, and what is lost."""

from __future__ import annotations

import dataclasses
import struct
from typing import Final

from editor.document.image import Block, Image, Metadata, Samples
from editor.photo.encoding import Encoding
from editor.photo.file_format import FileFormat
from editor.photo.metadata.exif import (
    directories,
    resolution_of,
    sized_exif,
    sized_xmp,
    upright_exif,
    upright_xmp,
)
from editor.photo.metadata.exif_thumbnail import has_thumbnail, thumbnail_of, with_thumbnail
from editor.photo.metadata.iptc import for_jpeg, for_tiff, words_of
from editor.photo.metadata.png_further import says_more, true_chunks
from editor.photo.metadata.stored_form import StoredForm, true_exif, true_xmp
from editor.photo.metadata.tiff_exif import can_be_added, left_out, only_arranges

_STANDARD: Final = Encoding()
_XMP_NAME: Final = b"http://ns.adobe.com/xap/1.0/\0"
_MOST_XMP: Final = 65535 - 2 - len(_XMP_NAME)  # bytes in a JPEG's segment
# TIFF's numbers of compressions: the first is written, the others mean the same.
_COMPRESSIONS: Final[dict[str, tuple[int, ...]]] = {
    "JPEG": (6, 7), "PNG": (8, 32946), "WebP": (50001, 34927), "JPEG XL": (50002, 52546),
    "deflate": (8, 32946), "lzw": (5,), "none": (1,),
}  # fmt: skip
_LIBVIPS_XMP: Final = 60_000  # from somewhere above that on it writes none, and says nothing


def fitted(
    metadata: Metadata, form: FileFormat, samples: Samples, how: Encoding = _STANDARD
) -> tuple[Metadata, tuple[str, ...]]:
    """Return the metadata that a file of that format holds, true of `samples`, and what is lost.

    Orientation, size, thumbnail, and how samples are stored, become those of the saved picture; all
    else stays as it is.

    Returns
    -------
    Metadata
        Without a `coding`: its blocks say it, or a profile that means the same.
    tuple of str
        A sentence for each thing that is lost.
    """
    icc, misfits = _profile(metadata, form, form.grey and samples.shape[2] <= 2)
    kept, lost = _kept_blobs(metadata, form, samples, how, icc is not None)
    foreign = [b for b in metadata.blocks if b.name and b.format_name != form.name]
    lost += [block.name for block in foreign if says_more(block, samples)]
    if metadata.pixels_per_mm is not None and not _holds_resolution(form, kept):
        lost.append("resolution")
    if not keeps_selections(metadata, form, samples):
        kept = dataclasses.replace(kept, selections=None)
        lost += ["saved selections"] if metadata.selections is not None else []
    blocks = tuple(block for block in kept.blocks if block.format_name == form.name)
    if form.name == "PNG":
        blocks, false = true_chunks(blocks, samples, kept.pixels_per_mm is not None)
        lost += false
    sentences = [f"{form.name} is written without the photo's {_listed(lost)}"] if lost else []
    if misfits:
        sentences.append(misfits)
    if metadata.further_pages:
        sentences.append(_left_out(metadata.further_pages))
    return dataclasses.replace(kept, icc=icc, coding=None, blocks=blocks), tuple(sentences)


def _holds_resolution(form: FileFormat, kept: Metadata) -> bool:
    """Whether the file says the resolution, itself or in its Exif."""
    said = (resolution_of(one) for one in directories(kept.exif or b"")[:1])
    return "resolution" in form.holds or any(said)


def lost_by_parts(metadata: Metadata, form: FileFormat) -> tuple[str, ...]:
    """Return sentences on what a file that is written tile by tile does not hold."""
    lost = []
    if metadata.exif is not None and not only_arranges(metadata.exif):
        lost.append("Exif")
    if metadata.xmp is not None and "XMP" not in form.holds:
        lost.append("XMP")
    if metadata.iptc is not None:
        lost += words_of(metadata.iptc)
    lost += [block.name for block in metadata.blocks if block.name]
    what = f"{form.name} by parts is written without the photo's"
    sentences = (f"{what} {_listed(lost)}",) if lost else ()
    further = (_left_out(metadata.further_pages),) if metadata.further_pages else ()
    return (*sentences, *further)


def keeps_selections(metadata: Metadata, form: FileFormat, samples: Samples) -> bool:
    """Whether a file takes the further channels along: a TIFF of the same size does."""
    further = metadata.selections
    if further is None or form.name != "TIFF":
        return False
    return further.samples.shape[:2] == samples.shape[:2]


def _left_out(pages: int) -> str:
    what = "1 further page or frame" if pages == 1 else f"{pages} further pages or frames"
    return f"{what} of the opened file {'is' if pages == 1 else 'are'} not in the saved one"


def _kept_blobs(
    metadata: Metadata, form: FileFormat, samples: Samples, how: Encoding, has_profile: bool
) -> tuple[Metadata, list[str]]:
    """Return Exif, XMP and IPTC as the format holds them, and the names of those it does not."""
    kept, lost = metadata, []
    stored = _stored(form, samples, how)
    rows, columns = samples.shape[:2]
    if metadata.exif is not None:
        exif = _true_exif(metadata, samples, form.exif_limit, stored)
        held = "Exif" in form.holds and len(exif) <= form.exif_limit
        fits = held and (form.name != "TIFF" or can_be_added(exif))
        if not fits and not only_arranges(exif):
            lost.append("Exif")
        elif fits and form.name == "TIFF":
            lost += left_out(exif, has_profile)
        kept = dataclasses.replace(kept, exif=exif if fits else None)
    if metadata.xmp is not None:
        xmp = true_xmp(sized_xmp(upright_xmp(metadata.xmp), columns, rows), stored)
        held = "XMP" in form.holds
        if held and form.name == "JPEG" and len(xmp) > _LIBVIPS_XMP:
            held = len(xmp) <= _MOST_XMP
            blocks = (Block("JPEG", "XMP", _xmp_segment(xmp)),) if held else ()
            kept = dataclasses.replace(kept, blocks=(*kept.blocks, *blocks))
            xmp = b""
        lost += [] if held else ["XMP"]
        kept = dataclasses.replace(kept, xmp=xmp if held and xmp else None)
    if metadata.iptc is not None:
        wrap = {"JPEG": for_jpeg, "PNG": for_jpeg, "TIFF": for_tiff}.get(form.name)
        iptc = None if wrap is None else wrap(metadata.iptc)
        lost += words_of(metadata.iptc) if iptc is None else []
        kept = dataclasses.replace(kept, iptc=iptc)
    return kept, lost


def _stored(form: FileFormat, samples: Samples, how: Encoding) -> StoredForm:
    """Return how a file of that format keeps `samples`."""
    channels = samples.shape[2] + (0 if form.grey or samples.shape[2] > 2 else 2)
    is_ycc = form.name == "JPEG" and channels > 2
    name = how.compression_of(form) if form.name == "TIFF" else form.name
    codes = _COMPRESSIONS.get(name, ())
    bits, is_shared = 8 * samples.dtype.itemsize, is_ycc and not how.keeps_full_colour
    return StoredForm(bits, channels, is_ycc, is_shared, codes)


def _xmp_segment(xmp: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, 0xE1, 2 + len(_XMP_NAME) + len(xmp)) + _XMP_NAME + xmp


def _true_exif(metadata: Metadata, samples: Samples, limit: int, stored: StoredForm) -> bytes:
    rows, columns = samples.shape[:2]
    exif = sized_exif(upright_exif(metadata.exif or b""), columns, rows)
    exif = true_exif(exif, stored)
    if not has_thumbnail(exif):
        return exif
    profile = Image(samples, metadata).profile
    renewed = with_thumbnail(exif, thumbnail_of(samples, profile))
    return renewed if len(renewed) <= limit else with_thumbnail(exif, None)


def _profile(metadata: Metadata, form: FileFormat, grey: bool) -> tuple[bytes | None, str]:
    """Return the profile to be written, and why there is none where one is lost."""
    icc = metadata.icc
    if form.is_linear:  # its pixels say it
        return None, ""
    if metadata.coding is not None and not _says_colours(metadata, form):
        icc = metadata.coding.icc(grey)
        if metadata.coding.is_hdr:
            return None, f"{form.name} is written without the photo's HDR coding (cICP)"
    if icc is None:
        return None, ""
    if "profile" not in form.holds:
        return None, f"{form.name} holds no colour profile: other programs take it for sRGB"
    if icc[16:20] != (b"GRAY" if grey else b"RGB "):
        what = "grey" if grey else "colour"
        return None, f"the photo's profile does not fit {what} and is left out"
    return icc, ""


def _says_colours(metadata: Metadata, form: FileFormat) -> bool:
    """Whether the file gets blocks that say its colours: nameless chunks of an opened PNG."""
    return any(b.format_name == form.name == "PNG" and not b.name for b in metadata.blocks)


def _listed(names: list[str]) -> str:
    *first, last = dict.fromkeys(names)
    return f"{', '.join(first)} and {last}" if first else last
