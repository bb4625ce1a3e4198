"""The round trip of a folder of files: ``python -m tests.corpus FOLDER`` prints a table.

Each file is opened, saved without a Step, and opened again. Metadata are compared in a file of its
own format where that is written, samples in one that is exact: its own, else TIFF, which holds
every depth. A file is

equal
    every sample, the profile, XMP and IPTC are the same, and Exif but for what is renewed
    (orientation, size, thumbnail);
lost
    the samples are equal, and a note names what the format could not hold;
differs
    something else than before is in the saved file, and no note says so;
refused
    it is a picture that can't be opened, and a sentence says why; what is no picture at all is only
    counted.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from editor.document.image import Image, Samples
from editor.photo.file_format import FORMATS, FileFormat
from editor.photo.file_kind import kind_of
from editor.photo.load import load
from editor.photo.metadata.exif import directories, sized_xmp, upright_xmp
from editor.photo.metadata.exif_thumbnail import with_thumbnail
from editor.photo.metadata.iptc import for_tiff
from editor.photo.save import save
from editor.photo.structure.tiff_directory import Entry, TiffStructure, reading
from filters.user_error import UserError

OUTCOMES: Final = ("equal", "lost", "differs", "refused")
LINES: Final = 40  # of single files, below the table
NO_PICTURE: Final = "no picture"
OTHER_PAGES: Final = "not in the saved one"  # said of further pages, which are not compared
SUB_IFDS: Final = (0x8769, 0x8825, 0xA005)
# Size and orientation, how the pixels of a TIFF lie in the file, resolution, and the thumbnail's.
RENEWED: Final = (
    *range(0x00FE, 0x010E), *range(0x0111, 0x0120), 0x0128, 0x013D, *range(0x0140, 0x015D),
    0x0201, 0x0202, *range(0x0211, 0x0216), 0xA002, 0xA003, 700, 33723, 34377, 34675,
)  # fmt: skip


@dataclass(frozen=True)
class Trip:
    """What became of one file.

    Parameters
    ----------
    outcome
        One of `OUTCOMES`.
    words
        What differs, or the program's own sentence.
    """

    path: Path
    kind: str
    outcome: str
    words: str = ""


def round_trip(path: Path, to: FileFormat | None = None) -> Trip:
    """Open a file, save it in a format (None: its own, and an exact one), and open it again."""
    kind = NO_PICTURE
    try:
        kind = kind_of(path).name
        image = load(path)
    except UserError as error:
        return Trip(path, kind, "refused", str(error))
    kind = "camera raw" if image.metadata.is_raw else kind  # a DNG begins like any TIFF
    exact = to or _exact_format(kind, image)
    own = to or next((form for form in FORMATS if form.name == kind), exact)
    if image.samples.dtype.name not in own.depths or own.is_linear:
        own = exact
    try:
        notes, again = _saved_and_opened(image, exact)
        changed = ["samples"] if not _same_samples(image, again) else []
        if own != exact:
            notes, again = _saved_and_opened(image, own)
    except UserError as error:
        return Trip(path, kind, "refused", str(error))
    said = " ".join(notes)
    changed += [name for name in changed_metadata(image, again) if name not in said]
    if changed:
        return Trip(path, kind, "differs", ", ".join(changed))
    return Trip(path, kind, "lost" if notes else "equal", ". ".join(notes))


def _saved_and_opened(image: Image, form: FileFormat) -> tuple[tuple[str, ...], Image]:
    with tempfile.TemporaryDirectory(prefix="kernelroom-corpus-") as folder:
        samples = image.samples
        suffix = ".pgm" if form.name == "PNM" and image.channels == 1 else form.suffixes[0]
        saved = Path(folder) / f"a{suffix}"
        if not form.alpha and image.has_alpha:
            samples = np.ascontiguousarray(samples[..., :-1])
        notes = save(saved, samples, image.metadata)
        return tuple(note for note in notes if OTHER_PAGES not in note), load(saved)


def _same_samples(first: Image, second: Image) -> bool:
    one, other = (_without_opaque(image) for image in (first, second))
    is_float = one.dtype == np.float32
    return one.dtype == other.dtype and np.array_equal(one, other, equal_nan=is_float)


def _without_opaque(image: Image) -> Samples:
    """Return samples without an alpha that hides nothing, which a WebP leaves out."""
    samples = image.samples
    full = 1 if samples.dtype == np.float32 else np.iinfo(samples.dtype).max
    is_opaque = image.has_alpha and (samples[..., -1] == full).all()
    return samples[..., :-1] if is_opaque else samples


def changed_metadata(first: Image, second: Image) -> list[str]:
    """Return which metadata of one picture are not the same in another."""
    one, other = first.metadata, second.metadata
    rows, columns = first.samples.shape[:2]
    xmp = None if one.xmp is None else sized_xmp(upright_xmp(one.xmp), columns, rows)
    found = ["profile"] if one.coding is None and one.icc != other.icc else []
    found += ["Exif"] if _told(one.exif) != _told(other.exif) else []
    # a PNG's text has no zeros, which some cameras write behind it
    found += ["XMP"] if (xmp or b"").rstrip(b"\0") != (other.xmp or b"").rstrip(b"\0") else []
    found += ["IPTC"] if _records(one.iptc) != _records(other.iptc) else []
    return found


def table(trips: Sequence[Trip]) -> str:
    """Return the table, and below it the files that are not equal."""
    kinds = sorted({trip.kind for trip in trips})
    head = ("kind", "files", *OUTCOMES)
    rows = [head, *(_row(kind, [t for t in trips if t.kind == kind]) for kind in kinds)]
    rows.append(_row("all", list(trips)))
    widths = [max(len(row[at]) for row in rows) for at in range(len(head))]
    lines = [
        "  ".join(
            cell.ljust(width) if not at else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in rows
    ]
    told = [
        trip
        for outcome in ("differs", "refused", "lost")
        for trip in trips
        if trip.outcome == outcome and trip.kind != NO_PICTURE
    ]
    lines += [""] if told else []
    lines += [f"{one.outcome}: {one.path.name}: {one.words}" for one in told[:LINES]]
    lines += [f"... and {len(told) - LINES} more"] if len(told) > LINES else []
    return "\n".join(lines)


def files_below(folder: Path) -> Iterator[Path]:
    """Yield the files of a folder and of those in it, by name; none that begins with a dot."""
    for place, folders, names in os.walk(folder):
        folders.sort()
        yield from (Path(place, name) for name in sorted(names) if not name.startswith("."))


def main(argv: Sequence[str] | None = None) -> int:
    """Print the table; 1 where a file differs, 2 where there is none."""
    parser = argparse.ArgumentParser(prog="python -m tests.corpus", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--to", choices=[form.name for form in FORMATS], help="for all files")
    args = parser.parse_args(argv)
    to = next((form for form in FORMATS if form.name == args.to), None)
    trips = _counted(round_trip(path, to) for path in files_below(args.folder))
    if not trips:
        print(f"{args.folder} holds no files", file=sys.stderr)
        return 2
    print(table(trips))
    return int(any(trip.outcome == "differs" for trip in trips))


def _counted(trips: Iterable[Trip]) -> list[Trip]:
    """Gather them, and count on a screen."""
    found = []
    for trip in trips:
        found.append(trip)
        if sys.stderr.isatty():
            print(f"\r{len(found)}", end="", file=sys.stderr, flush=True)
    return found


def _row(kind: str, trips: list[Trip]) -> tuple[str, ...]:
    counts = Counter(trip.outcome for trip in trips)
    return (kind, str(len(trips)), *(str(counts[outcome]) for outcome in OUTCOMES))


def _exact_format(kind: str, image: Image) -> FileFormat:
    """Return the kind's own format where it keeps every sample, else TIFF."""
    has_alpha = image.channels in (2, 4)
    for form in FORMATS:
        exact = not form.is_lossy or form.compressions[:1] == ("lossless",)
        fits = image.samples.dtype.name in form.depths and (form.alpha or not has_alpha)
        kept = form.grey or image.channels > 2
        if form.name == kind and exact and fits and kept and not form.is_linear:
            return form
    return next(form for form in FORMATS if form.name == "TIFF")


def _told(exif: bytes | None) -> dict[tuple[int, ...], bytes]:
    """Return what Exif's entries say, by directory and tag, but for what a saved file renews.

    The order of the bytes and the places of values may differ: a TIFF lays them out again.
    """
    found: dict[tuple[int, ...], bytes] = {}
    block = with_thumbnail(exif, None) if exif else b""  # pictures in makers' notes, too
    for directory in directories(block)[:1]:
        structure = TiffStructure(reading(block))
        inner = [(tag, one) for tag in SUB_IFDS for one in structure.below(directory, tag)]
        for place, one in ((0, directory), *inner):
            for tag, entry in one.entries.items():
                if tag not in (*RENEWED, *SUB_IFDS) and (entry.value or not entry.count):
                    found[place, tag] = _little(entry)
    return found


def _little(entry: Entry) -> bytes:
    """Return a value with its numbers in little-endian order."""
    unit = {3: 2, 8: 2, 4: 4, 9: 4, 11: 4, 13: 4, 5: 4, 10: 4, 12: 8}.get(entry.kind, 1)
    if entry.order == "<" or unit == 1:
        return entry.value
    value = entry.value
    return b"".join(value[at : at + unit][::-1] for at in range(0, len(value), unit))


def _records(iptc: bytes | None) -> bytes | None:
    return None if iptc is None else for_tiff(iptc)


if __name__ == "__main__":
    sys.exit(main())
