"""Several pictures into one file: the pages of a TIFF, in full depth, one at a time."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

import tifffile

from editor.document.image import Metadata, Samples
from editor.photo.file_format import FORMATS
from editor.photo.metadata_fitting import fitted
from editor.storage.atomic import replacing

SUFFIXES: Final = (".tif", ".tiff")
_FORM: Final = next(form for form in FORMATS if form.name == "TIFF")
CLASSIC_BYTES: Final = 4_000_000_000  # what an ordinary TIFF can hold


def write_pages(path: Path, pages: Iterable[tuple[Samples, Metadata]], most_bytes: int) -> int:
    """Write each picture as a page with its profile; return how many there are.

    Parameters
    ----------
    pages
        (rows, columns, 1 to 4) uint8, uint16 or float32, and what is known of each. Only one is
        in memory at a time.
    most_bytes
        Of all of them, before they are packed.

    Raises
    ------
    FileError
        The file can't be written; none is left then.
    """
    count = 0
    with (
        replacing(path) as temporary,
        tifffile.TiffWriter(temporary, bigtiff=most_bytes > CLASSIC_BYTES) as file,
    ):
        for samples, metadata in pages:
            channels = samples.shape[2]
            known, _ = fitted(metadata, _FORM, samples)  # makes a profile of what is known else
            file.write(
                samples[..., 0] if channels == 1 else samples,
                photometric="minisblack" if channels <= 2 else "rgb",
                planarconfig="contig" if channels > 1 else None,
                extrasamples=["unassalpha"] if channels in (2, 4) else None,
                compression="zlib",
                predictor=True,
                iccprofile=known.icc,
                metadata=None,
                software=False,
            )
            count += 1
    return count
