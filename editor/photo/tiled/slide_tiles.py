"""SlideTiles: a slide scanner's file, read by OpenSlide (Hamamatsu, Leica, MIRAX and others)."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import numpy as np

from editor.document.image import Metadata, Samples
from editor.photo.decoders.extra_library import extra_library
from editor.photo.tiled.chunked import Chunked, Level
from editor.storage.file_error import FileError

CHUNK: Final = 512
ALIKE: Final = 0.01  # how far a level's two shrinks may lie apart to count as one


class SlideTiles(Chunked):
    """A slide: RGB of 8 bits; where nothing was scanned it has the slide's background colour."""

    def __init__(self, path: Path) -> None:
        """Open a file; raise FileError."""
        library = extra_library(path, "slide", "openslide", "'kernelroom[big]'")
        try:
            self._slide = library.OpenSlide(path)
        except Exception as error:  # OpenSlide's own, and ctypes' for names that are no text
            raise FileError(path, "opened", f"OpenSlide says: {error}") from error
        sizes, places = list[Level](), list[int]()
        width = self._slide.dimensions[0]
        for number, (columns, rows) in enumerate(self._slide.level_dimensions):
            shrink = width / columns
            if abs(shrink - round(shrink)) < ALIKE * shrink:
                sizes.append(Level(rows, columns, round(shrink), (CHUNK, CHUNK)))
                places.append(number)
        self._places = places
        known = self._slide.properties
        colour = known.get("openslide.background-color", "FFFFFF")
        self._background = np.array([int(colour[at : at + 2], 16) for at in (0, 2, 4)])
        icc = self._slide.color_profile
        metadata = Metadata(
            icc=None if icc is None else icc.tobytes(), pixels_per_mm=_pixels_per_mm(known)
        )
        super().__init__(path, tuple(sizes), 3, np.dtype(np.uint8), metadata)

    def __reduce__(self) -> tuple[Any, ...]:
        return SlideTiles, (self.path,)

    def close(self) -> None:
        """Let go of the file and of what was kept of it."""
        self.kept.clear()
        self._slide.close()

    def unpacked(self, level: int, number: int) -> Samples:
        """Return a chunk, (rows, columns, 3), cut at the far edges; raise FileError."""
        arranged = self.levels[level]
        place = arranged.region_of(number)
        corner = place.left * arranged.shrink, place.top * arranged.shrink
        size = place.columns, place.rows
        try:
            picture = self._slide.read_region(corner, self._places[level], size)
        except Exception as error:  # OpenSlide's own
            raise FileError(self.path, "read", f"OpenSlide says: {error}") from error
        pixels = np.asarray(picture, np.float32)
        colour, alpha = pixels[..., :3], pixels[..., 3:] / 255
        return np.rint(colour * alpha + self._background * (1 - alpha)).astype(np.uint8)


def _pixels_per_mm(known: Any) -> tuple[float, float] | None:
    try:
        across, down = (1000 / float(known[f"openslide.mpp-{axis}"]) for axis in "xy")
    except (KeyError, ValueError, ZeroDivisionError):
        return None
    return across, down
