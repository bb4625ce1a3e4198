"""All formats, and which of them a file has."""

from __future__ import annotations

from pathlib import PurePath
from typing import Final

from editor.exchange import aseprite, gimp, gmic, imagemagick, npy, passes, photoshop, snippets, svg
from editor.exchange.format import MOST_BYTES, ExchangeError, Format, Imported
from editor.exchange.text_tables import CSV, IMAGEJ_TEXT, TSV, VIPS
from filters.near_names import instead_of

FORMATS: Final[tuple[Format, ...]] = (
    gimp.FORMAT, photoshop.FORMAT, IMAGEJ_TEXT, imagemagick.FORMAT, VIPS, aseprite.FORMAT,
    svg.FORMAT, gmic.FORMAT, CSV, TSV, npy.FORMAT, *snippets.SNIPPETS,
    *passes.PASSES,
)  # fmt: skip


def format_named(format_id: str) -> Format:
    """Find a format by id; raise ExchangeError."""
    for one in FORMATS:
        if one.id == format_id:
            return one
    known = instead_of(format_id, (one.id for one in FORMATS))
    raise ExchangeError(f"the format {format_id!r} is not known: {known}")


def format_for(name: str, reading: bool = False) -> Format:
    """Choose by a file's name (the longest suffix counts); raise ExchangeError."""
    lower = PurePath(name).name.lower()
    matching = [
        (len(suffix), one)
        for one in FORMATS
        for suffix in one.suffixes
        if lower.endswith(suffix) and (one.read is not None or not reading)
    ]
    if not matching:
        known = ", ".join(dict.fromkeys(s for one in FORMATS for s in one.suffixes))
        raise ExchangeError(f"its format is not known by its name: {known} are")
    return max(matching, key=lambda pair: pair[0])[1]


def read_kernels(
    content: bytes, name: str, format_id: str | None = None
) -> tuple[Format, Imported]:
    """Read kernels in the format that is named, or that the content and the name speak of.

    Raises
    ------
    ExchangeError
        Why it can't be read, with the place in the file.
    """
    if len(content) > MOST_BYTES:
        raise ExchangeError(f"it has {len(content)} bytes: up to {MOST_BYTES} are allowed")
    stem = PurePath(name).name.partition(".")[0] or "kernel"
    chosen = format_named(format_id) if format_id else _recognized(content, name)
    if chosen.read is None:
        raise ExchangeError(f"{chosen.title} can be written, not read")
    return chosen, chosen.read(content, stem)


def _recognized(content: bytes, name: str) -> Format:
    """The content's own marks come first: a .txt may hold anything."""
    sniffed = [one for one in FORMATS if one.sniff(content)]
    try:
        by_name = format_for(name, reading=True)
    except ExchangeError:
        if sniffed:
            return sniffed[0]
        raise
    generic = by_name.id in ("imagej", "csv")
    return sniffed[0] if sniffed and generic else by_name
