"""Frames: several pictures, such as those of a series."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, ClassVar, Final

import numpy as np
import numpy.typing as npt

from filters.params.kinds.picture import Picture
from filters.params.kinds.written import Written, WrittenKind
from filters.params.param import ParamError
from filters.pixels.region import Region

MOST: Final = 16
BETWEEN: Final = "|"
Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Frames:
    """Up to 16 more pictures, from files; the host opens each and lays it over the whole photo.

    Parameters
    ----------
    paths
        The files.
    pictures
        Each with its pixels, while a filter runs.
    """

    paths: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = field(default=(), compare=False, repr=False)

    def __post_init__(self) -> None:
        if len(self.paths) > MOST:
            raise ParamError(f"{len(self.paths)} frames are not allowed: up to {MOST}")
        for path in self.paths:
            if not isinstance(path, str) or not path or BETWEEN in path:
                raise ParamError(f"a frame's path {path!r} is not allowed: text without {BETWEEN}")

    def __len__(self) -> int:
        return len(self.paths)

    @classmethod
    def parse(cls, text: str) -> Frames:
        """Read paths with ``|`` between them."""
        return cls(tuple(part for part in text.split(BETWEEN) if part))

    @property
    def text(self) -> str:
        """The paths with ``|`` between them."""
        return BETWEEN.join(self.paths)

    def at(self, where: Region) -> tuple[Floats, ...]:
        """Return each one's part under a region, float32 (rows, columns, 4)."""
        found = (picture.at(where) for picture in self.pictures)
        return tuple(part for part in found if part is not None)


@dataclass(frozen=True)
class FramesKind(WrittenKind):
    """The paths of several pictures, whose pixels come with them while a filter runs."""

    noun: ClassVar[str] = "a list of pictures"
    words: ClassVar[tuple[type, ...]] = (Frames,)
    example: ClassVar[str] = "Frames = Frames()"
    value_type: ClassVar[type[Written]] = Frames

    def described(self) -> str:
        """Show how frames are written."""
        return f"the paths of up to {MOST} pictures with {BETWEEN} between them, or nothing"

    def samples(self) -> tuple[Any, ...]:
        """Return no frame: which files there are, nobody knows."""
        return (Frames(),)

    def handed(self, value: Any, opened: Callable[[Any], Any]) -> Any:
        """Return the frames with their pixels."""
        return Frames(value.paths, tuple(opened(Picture(path)) for path in value.paths))

    def brief(self, value: Any) -> str:
        """Say how many there are."""
        return f"{len(value)} pictures" if len(value) > 1 else ""
