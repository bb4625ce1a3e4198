"""Metadata after a quarter turn: pixels a millimetre across are now those down.

TIFF 6.0: XResolution counts in the direction of the stored rows. PNG, 11.3.4.3: so does pHYs.
"""

from __future__ import annotations

import dataclasses

from editor.document.image import Metadata
from editor.photo.metadata.exif import (
    ON_ITS_SIDE,
    directories,
    orientation_of,
    resolution_of,
    with_swapped_resolution,
)
from editor.photo.metadata.png_further import ASPECT
from editor.photo.structure.png_chunks import Chunk


def turned_by_a_quarter(metadata: Metadata) -> Metadata:
    """Return the metadata of a picture whose rows become columns."""
    exif = metadata.exif
    turned = with_resolution_turned(metadata)
    return dataclasses.replace(turned, exif=None if exif is None else with_swapped_resolution(exif))


def with_resolution_turned(metadata: Metadata) -> Metadata:
    """Return the same but for Exif, which still tells how the file lies."""
    blocks = tuple(
        dataclasses.replace(one, content=Chunk(b"pHYs", _swapped(one.content[8:-4])).block)
        if one.name == ASPECT
        else one
        for one in metadata.blocks
    )
    known = metadata.pixels_per_mm
    return dataclasses.replace(
        metadata, pixels_per_mm=None if known is None else known[::-1], blocks=blocks
    )


def with_resolution_of_exif(metadata: Metadata) -> Metadata:
    """Return metadata with Exif's resolution, true of upright pixels, where the file has no own."""
    exif = metadata.exif
    if metadata.pixels_per_mm is not None or exif is None:
        return metadata
    found = next((resolution_of(one) for one in directories(exif)[:1]), None)
    if found is not None and orientation_of(exif) in ON_ITS_SIDE:
        found = found[::-1]
    return dataclasses.replace(metadata, pixels_per_mm=found)


def _swapped(aspect: bytes) -> bytes:
    return aspect[4:8] + aspect[:4] + aspect[8:]
