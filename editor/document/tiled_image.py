"""TiledImage: a picture that stays in its file, of which any part is read when it is wanted.

`TiledPhoto` is all that the rest of the program needs to know of such a file; `docs/scale.md` shows
how strips, previews and clusters are built over it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol, runtime_checkable

import numpy as np

from editor.document.image import Image, Metadata, Samples
from editor.storage.file_error import FileError
from editor.storage.room import free_memory, size_text
from filters.pixels.region import Region


@runtime_checkable
class TiledPhoto(Protocol):
    """A picture in a file, read a part at a time.

    It may be read by several threads at once. It is pickled as its path and page, not what it
    has read, so that another process, on this machine or another that sees the file, reads for
    itself.
    """

    @property
    def path(self) -> Path:
        """The file, or the folder of a Zarr."""

    @property
    def shape(self) -> tuple[int, int, int]:
        """(rows, columns, channels): 1 grey, 2 grey + alpha, 3 RGB, 4 RGBA."""

    @property
    def dtype(self) -> np.dtype[Any]:
        """uint8, uint16 or float32."""

    @property
    def chunk(self) -> tuple[int, int]:
        """(rows, columns) of what the file has packed together: the least that is ever read."""

    @property
    def metadata(self) -> Metadata:
        """Profile, resolution and what else goes into the saved file."""

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences on what of the file is left out or is not sure."""

    @property
    def shrinks(self) -> tuple[int, ...]:
        """How many times smaller each level is that the file holds: 1 first, then growing."""

    def read(self, region: Region, level: int = 0) -> Samples:
        """Return `region` of a level, which must lie inside it: (rows, columns, channels).

        Straight alpha; a new array of `dtype`.

        Raises
        ------
        FileError
            It can't be read there, or is damaged.
        """

    def level_region(self, level: int = 0) -> Region:
        """Return the whole of a level."""

    def close(self) -> None:
        """Let go of the file and of what was kept of it."""


class TiledImage(Image):
    """An Image whose samples stay in the file.

    All of rendering asks for a `part`; `samples` reads everything, for the few that need it so, and
    raises FileError where memory has no room.
    """

    tiles: TiledPhoto

    def __init__(self, tiles: TiledPhoto) -> None:
        object.__setattr__(self, "tiles", tiles)
        object.__setattr__(self, "metadata", tiles.metadata)
        object.__setattr__(self, "path", tiles.path)
        object.__setattr__(self, "notes", tiles.notes)

    @property
    def shape(self) -> tuple[int, int, int]:
        """(rows, columns, channels)."""
        return self.tiles.shape

    @property
    def dtype(self) -> np.dtype[Any]:
        """uint8, uint16 or float32."""
        return self.tiles.dtype

    @property
    def is_held(self) -> bool:
        """Whether all samples are in memory: they are not."""
        return False

    def part(self, region: Region) -> Samples:
        """Return `region`, which must lie inside, as it is stored. Raise FileError."""
        return self.tiles.read(region)

    @property
    def samples(self) -> Samples:
        """All of them, read each time. Raise FileError where memory has no room for them."""
        check_room_for(self)
        return self.tiles.read(self.region)


def check_room_for(image: Image, bytes_a_pixel: float | None = None) -> None:
    """Raise FileError where memory can't hold so many bytes a pixel, else the samples as they are.

    Half of what is free may be taken: it is a few gigabytes at once.
    """
    if image.is_held:
        return
    rows, columns, channels = image.shape
    needed = rows * columns * (bytes_a_pixel or channels * image.dtype.itemsize)
    room = free_memory()
    if room is not None and needed > room / 2:
        raise FileError(
            image.path or Path("the picture"),
            "held as a whole",
            f"{columns} x {rows} pixels take {size_text(needed)}, "
            f"and half of the free memory is {size_text(room / 2)}",
        )
