"""What a filter is told of the photo: read from the opened picture when it asks."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from editor.colour.profile import name_of
from editor.document.image import Image
from editor.photo.metadata_listing import told
from filters.pixels.photo import Depth, Photo

DEPTHS: Final[dict[str, Depth]] = {
    "uint8": "8 bit",
    "uint16": "16 bit",
    "float32": "32 bit float",
}
MOST: Final = 500  # things that a file says
LONGEST: Final = 2000  # characters of each


def photo_of(image: Image) -> Photo:
    """Return name, size, depth, profile and metadata of a picture."""
    icc = image.metadata.icc
    return Photo(
        image.name,
        image.region.rows,
        image.region.columns,
        DEPTHS[image.dtype.name],
        "" if icc is None else name_of(icc),
        MappingProxyType(
            {f"{one.group}: {one.name}": one.value[:LONGEST] for one in told(image)[:MOST]}
        ),
    )
