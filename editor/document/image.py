"""Image: the source pixels in their own depth, with profile and metadata; frozen."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from editor.colour.coding import Coding
from editor.colour.colours import Colours
from editor.colour.profile import Profile
from filters.convolution.compiled.rounded import quantize_into
from filters.convolution.padded import FULL_SCALE
from filters.convolution.sum_request import BYTES
from filters.pixels.region import Region
from filters.pixels.rounding import ERROR

Samples = npt.NDArray[np.uint8] | npt.NDArray[np.uint16] | npt.NDArray[np.float32]
Floats = npt.NDArray[np.float32]
SHARED: Final = (1 << 18) - 1  # pixels up to which cv2 looks up on the thread that asks
PIECES: Final = 4  # of so many, at most


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a file that only its own format can hold.

    Parameters
    ----------
    format_name
        The format, as the table of formats names it.
    name
        What a person calls it, where it is left out; empty where other metadata say the same.
    content
        Its bytes as they stand in the file, with its own head.
    """

    format_name: str
    name: str
    content: bytes


@dataclass(frozen=True, slots=True, eq=False)
class Selections:
    """Further channels of a file, such as saved selections, which no Step changes.

    Parameters
    ----------
    samples
        (rows, columns, channels) of the picture's size and depth, upright as it is.
    """

    samples: Samples


@dataclass(frozen=True, slots=True)
class Metadata:
    """Blobs and resolution that go from the opened file into the saved one untouched.

    Parameters
    ----------
    pixels_per_mm
        (across, down).
    coding
        What a file without a profile says of its colours.
    blocks
        What goes into a file of the same format as it is.
    further_pages
        How many pages or frames of the file were not opened.
    page
        Which of them this is, from 0.
    can_turn
        Whether the other pages can be opened too.
    selections
        Channels beyond colours and alpha, for a file that has them too.
    is_raw, is_drawing
        Whether it was developed from a sensor's data, or drawn from lines, and can be again.
    """

    icc: bytes | None = None
    exif: bytes | None = None
    xmp: bytes | None = None
    iptc: bytes | None = None
    pixels_per_mm: tuple[float, float] | None = None
    coding: Coding | None = None
    blocks: tuple[Block, ...] = ()
    further_pages: int = 0
    page: int = 0
    can_turn: bool = False
    selections: Selections | None = None
    is_raw: bool = False
    is_drawing: bool = False

    def of_a_part(self) -> Metadata:
        """Return what is true of a part or a smaller copy too; filters may read it."""
        return replace(self, selections=None, is_raw=False, is_drawing=False)


@dataclass(frozen=True, eq=False)
class Image:
    """An opened picture, upright.

    Parameters
    ----------
    samples
        (rows, columns, channels) of uint8, uint16 or float32, read-only; 1 grey, 2 grey + alpha,
        3 RGB, 4 RGBA; straight alpha; float32 has full scale 1.0.
    metadata
        What is kept for saving.
    path
        The file it came from; None for a pasted picture.
    notes
        Sentences on what of the file was left out or is not sure.
    copy_of
        The name of the file of which it is a part or a smaller copy, which is no file itself.
    """

    samples: Samples
    metadata: Metadata = field(default_factory=Metadata)
    path: Path | None = None
    notes: tuple[str, ...] = ()
    copy_of: str = field(default="", kw_only=True)

    def __post_init__(self) -> None:
        shape, dtype = self.samples.shape, self.samples.dtype.name
        if len(shape) != 3 or not 1 <= shape[2] <= 4 or 0 in shape:
            raise ValueError(f"samples of shape {shape} are not (rows, columns, 1 to 4 channels)")
        if dtype not in FULL_SCALE:
            raise ValueError(f"samples of {dtype} are not uint8, uint16 or float32")
        self.samples.flags.writeable = False

    @property
    def shape(self) -> tuple[int, int, int]:
        """(rows, columns, channels)."""
        rows, columns, channels = self.samples.shape
        return rows, columns, channels

    @property
    def dtype(self) -> np.dtype[Any]:
        """uint8, uint16 or float32."""
        return self.samples.dtype

    @property
    def is_held(self) -> bool:
        """Whether all samples are in memory; else `samples` reads them, where there is room."""
        return True

    def part(self, region: Region) -> Samples:
        """Return `region`, which must lie inside, as it is stored; not to be written to."""
        return np.asarray(region.of(self.samples), self.dtype)

    def smaller(self, samples: Samples) -> Image:
        """Return a part or a smaller copy of it, which tells filters of the same photo."""
        return Image(samples, self.metadata.of_a_part(), copy_of=self.name)

    @property
    def name(self) -> str:
        """The name of its file, or of that of which it is a smaller copy; empty without one."""
        return self.copy_of if self.path is None else self.path.name

    @property
    def region(self) -> Region:
        """The whole picture."""
        return Region.of_shape(*self.shape[:2])

    @property
    def channels(self) -> int:
        """1 grey, 2 grey + alpha, 3 RGB, 4 RGBA."""
        return self.shape[2]

    @property
    def has_alpha(self) -> bool:
        """Whether the file has an alpha channel."""
        return self.channels in (2, 4)

    @property
    def full_scale(self) -> float:
        """The sample value that means 1.0."""
        return FULL_SCALE[self.dtype.name]

    @cached_property
    def colours(self) -> Colours:
        """What the colour values mean, as the file says it."""
        return Colours(self.metadata.icc, self.metadata.coding)

    @property
    def profile(self) -> Profile:
        """How the colour values are shown and made linear."""
        return self.colours.profile

    def floats(self, region: Region) -> Floats:
        """Return `region`, which must lie inside, as new float32 in its own channels, 0..1."""
        part: Any = self.part(region)
        if part.dtype == np.uint8:
            return _looked_up(part)
        part = np.ascontiguousarray(part)
        if part.dtype == np.float32:
            return self._own(part)
        divided = cv2.divide(part, np.full(4, self.full_scale), dtype=cv2.CV_32F)
        return np.asarray(divided, np.float32).reshape(part.shape)

    def rgba(self, region: Region) -> Floats:
        """Return `region`, which must lie inside, as new float32 (rows, columns, 4), 0..1."""
        part: Any = np.ascontiguousarray(self.part(region))
        if self.channels == 2:
            part = np.ascontiguousarray(part[..., [0, 0, 0, 1]])
        elif self.channels != 4:
            code = cv2.COLOR_RGB2RGBA if self.channels == 3 else cv2.COLOR_GRAY2RGBA
            part = np.asarray(cv2.cvtColor(part, code), part.dtype)
        if part.dtype == np.uint8:
            return np.asarray(cv2.LUT(part, BYTES), np.float32)
        if part.dtype == np.float32:
            return self._own(part)
        divided = cv2.divide(part, np.full(4, self.full_scale), dtype=cv2.CV_32F)
        return np.asarray(divided, np.float32)

    def _own(self, part: Floats) -> Floats:
        """Return floats that may be written to."""
        shared = self.is_held and np.may_share_memory(part, self.samples)
        return part.astype(np.float32, copy=shared)


def _looked_up(part: npt.NDArray[np.uint8]) -> Floats:
    """Return bytes as float32, 0..1; a tile of a view in pieces that cv2 shares with no thread.

    Tiles are done on all cores already: one that hands a part on waits for a busy core.
    """
    rows, columns, channels = part.shape
    out = np.empty(part.shape, np.float32)
    alone = max(1, SHARED // max(1, columns))
    step = alone if rows * columns < PIECES * SHARED else max(1, rows)
    for top in range(0, rows, step):
        band = out[top : top + step]
        found = cv2.LUT(part[top : top + step], BYTES, dst=band if channels > 1 else None)
        if not np.may_share_memory(found, band):
            band[...] = found.reshape(band.shape)
    return out


def quantized(pixels: Floats, dtype: npt.DTypeLike, error: float = ERROR) -> Samples:
    """Return pixels in a file's or the screen's depth; float32 stays as it is.

    Integers are clamped and rounded half to even by the rule that sums of stored samples are
    rounded by too (`rounded_into`), so both give the same levels.

    Parameters
    ----------
    pixels
        (rows, columns, channels) float32, 0..1.
    error
        How far a value may lie from the exact one, of full scale: `Pipeline.error`.
    """
    wanted = np.dtype(dtype)
    if wanted == np.float32:
        return pixels
    top = FULL_SCALE[wanted.name]
    out = np.empty(pixels.shape, wanted)
    quantize_into(out, pixels, top, error)
    return out
