"""The page docs/formats.md, made of what the code knows of formats.

``python -m editor.photo.format_table > docs/formats.md`` makes it again.
"""

from __future__ import annotations

import sys
from typing import Final

from editor.photo.file_format import FORMATS, FileFormat
from editor.photo.file_kind import OTHER_KINDS, READABLE_KINDS, SLIDES, FileKind

_HEAD: Final = """# Formats

Made from the code by `python -m editor.photo.format_table > docs/formats.md`; a test compares.

A file is known by its first bytes, whatever its name ends in. Of several pages or frames the first
is opened, and that is said when the file is opened and when the result is saved. The bar over the
photo, Ctrl+PgDown, Ctrl+PgUp and `apply --page N` open the others of a TIFF, a GIF, a moving WebP,
PNG and AVIF, and a JPEG with several pictures (MPO).

*Save all pages as*, the panel Export, the batch queue, and `apply` and `batch` with `--pages all`
apply the steps to each of them and write them into one file of any of these kinds: pages of a TIFF
and pictures of an MPO keep their own size, depth and metadata, frames their order, times and number
of plays. A GIF has 256 colours a frame, which is said where it counts; a moving AVIF is read and
written in 8 bit, by Pillow, and does not tell its number of plays.

A camera raw photo opens with the step *Develop raw*: demosaic, white balance, exposure and
highlights of the file's own data, by LibRaw, in 16 bit, through the camera's matrix into Rec. 2020.
Its values are in the recipe as any step's, `apply` has them as `--raw-exposure` and the like, and
it stays the first. So is the size of an SVG drawing: the step *Draw at size*, `--svg-size`.
"""
_OPENED: Final = """
## Opened

| Format | Suffixes | Depths |
| --- | --- | --- |
"""
_BY_PARTS: Final = f"""\
| slides of scanners | {" ".join(SLIDES)} | 8 bit, by parts, where OpenSlide is installed |
| OME-Zarr | folders that end in .zarr | 8 and 16 bit, floats, by parts, where zarr is installed |
"""
_SAVED: Final = """
The samples of a map of floats (PFM) are multiplied by the scale in its header, which Netpbm's
pfm(5) calls their units; GIMP and ImageMagick do the same, OpenCV divides by it, Pillow leaves it
out.

## Saved

The source's depth is kept where the format has it. What a format does not keep is said in a note.

| Format | Suffixes | Depths | Pixels | Transparency | Keeps |
| --- | --- | --- | --- | --- | --- |
"""
_FOOT: Final = """
`.npy` is saved as well: float32, (rows, columns, channels), never clamped.

Exif, XMP, IPTC and profiles stay to the last byte, but for what they say of the pixels:
orientation, size, thumbnail, bits, channels, compression and what is said of luma and chroma become
those of the saved picture. (libvips writes the Exif of an AVIF in an order of its own.) A PNG keeps
its texts and what it says of its colours, a JPEG its comments. Further channels of a TIFF, such as
saved selections, go into a saved TIFF of that size.

Of a PNG's other chunks the significant bits (sBIT) stay where the saved pixels still use no more,
which steps rarely leave so; the background (bKGD) becomes that of the saved depth; the pixels'
aspect ratio (pHYs), the date (tIME, as those of Exif and XMP) and private chunks that are safe to
copy stay. The palette of a PNG, and what tells of its pixels as they were (hIST, sPLT, oFFs, pCAL,
sCAL, sTER), is not written again: a note names these chunks.

`--quality`, `--compression`, `--subsampling` and `--progressive`, or the panel Export, choose how
the pixels are packed; the first compression of a format is the usual one.
`--software` names Kernelroom in Exif, and `--history` tells the steps in XMP (`xmpMM:History`), as
a recipe has them; files that a step reads go by their names, without a folder.

## Named but not opened

"""
_DEPTHS: Final = {"uint8": "8", "uint16": "16", "float32": "32 (float)"}


def format_table() -> str:
    """Return the page."""
    opened = "".join(map(_opened, READABLE_KINDS))
    saved = "".join(map(_saved, FORMATS))
    others = ", ".join(kind.name for kind in OTHER_KINDS)
    return f"{_HEAD}{_OPENED}{opened}{_BY_PARTS}{_SAVED}{saved}{_FOOT}{others}.\n"


def _opened(kind: FileKind) -> str:
    return f"| {kind.name} | {' '.join(kind.suffixes)} | {kind.depths} |\n"


def _saved(form: FileFormat) -> str:
    depths = ", ".join(_DEPTHS[depth] for depth in form.depths)
    alpha = "yes" if form.alpha else "put on white"
    kept = ", ".join(form.holds) or (
        "colours, as linear light" if form.is_linear else "pixels only"
    )
    suffixes = " ".join(form.suffixes)
    pixels = _pixels(form)
    if form.library:
        suffixes += f", where {form.library} is installed"
    return f"| {form.name} | {suffixes} | {depths} bit | {pixels} | {alpha} | {kept} |\n"


def _pixels(form: FileFormat) -> str:
    packed = f" ({', '.join(form.compressions)})" if form.compressions else ""
    if not form.is_lossy:
        return f"exact{packed}"
    return f"exact or by quality{packed}" if form.compressions else "by quality"


if __name__ == "__main__":
    sys.stdout.write(format_table())
