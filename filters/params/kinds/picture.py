"""Second pictures, which the host opens for a filter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, ClassVar

import numpy as np
import numpy.typing as npt

from filters.params.kinds.file import FileKind, Suffixes
from filters.params.kinds.written import Written
from filters.pixels.region import Region

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Picture:
    """A second picture, from a file; the host opens it and lays it over the whole photo.

    Parameters
    ----------
    path
        The file; empty where none is chosen.
    pixels
        Float32 (rows, columns, 4) of the photo's own size, while a filter runs; None where no file
        is chosen.
    """

    path: str = ""
    pixels: Floats | None = field(default=None, compare=False, repr=False)

    @classmethod
    def parse(cls, text: str) -> Picture:
        """Take the text as the path."""
        return cls(text)

    @property
    def text(self) -> str:
        """The path."""
        return self.path

    def at(self, where: Region) -> Floats | None:
        """Return its part under a region, its edge repeated outside: float32 (rows, columns, 4)."""
        if self.pixels is None:
            return None
        rows = np.clip(np.arange(where.top, where.bottom), 0, self.pixels.shape[0] - 1)
        columns = np.clip(np.arange(where.left, where.right), 0, self.pixels.shape[1] - 1)
        return self.pixels[rows[:, None], columns]


@dataclass(frozen=True)
class PictureKind(FileKind):
    """The path of a picture, whose pixels come with it while a filter runs."""

    noun: ClassVar[str] = "a picture"
    words: ClassVar[tuple[type, ...]] = (Picture, Suffixes)
    example: ClassVar[str] = "Picture = Picture()"
    value_type: ClassVar[type[Written]] = Picture

    def handed(self, value: Any, opened: Callable[[Any], Any]) -> Any:
        """Return the picture with its pixels, where a file is chosen."""
        return opened(value)
