"""Overlap-save convolution by DFT in tiles, two tiles in one transform, channels as they lie.

A row of interleaved channels is one row of samples whose taps lie `channels` apart: nothing is
taken apart and put together again. Two real tiles are the real and imaginary part of one complex
tile: their sums come apart by themselves, as the taps are real.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass, field
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.convolution.job import Job, spread_with
from filters.convolution.nonfinite import is_finite, marked_sum
from filters.convolution.taps import Taps
from filters.convolution.window import Floats, Samples
from filters.region import Region

SIDES: Final = (
    8, 16, 24, 32, 40, 48, 64, 72, 80, 96, 120, 128, 144, 160, 180, 192, 200, 216, 240, 288, 320,
    360, 384, 400, 432, 480, 512, 576, 600, 640, 720, 960, 1080, 1152, 1200, 1280, 1440, 1600,
)  # fmt: skip
LONGEST: Final = (192, 960)  # a buffer of that shape is 1.5 MB; larger ones leave the cache
LOUD: Final = 4.0  # root mean square, full scale, above which single precision is not enough
LOUDEST: Final = 1e7  # and double precision
Pairs = npt.NDArray[np.float32 | np.float64]  # (rows, columns, real and imaginary)


def tile_shape(
    region: Region, taps: tuple[int, int], channels: int
) -> tuple[tuple[int, int], float]:
    """Choose a transform's rows and columns of samples; also all samples to be transformed."""
    rows, down = _side(region.rows, taps[0], 1, LONGEST[0])
    columns, across = _side(region.columns, taps[1], channels, LONGEST[1])
    return (rows, columns), down * across


def _side(length: int, taps: int, channels: int, longest: int) -> tuple[int, float]:
    """Choose a length that cv2.dft is quick at: 375 takes 1.7 times as long a point as 384."""
    best = (math.inf, SIDES[-1])
    for side in SIDES:
        step = side // channels - taps + 1
        if step > 0:
            slow = 1.0 if side <= longest else 1.0 + 0.15 * side / longest
            best = min(best, (math.ceil(length / step) * (side + 8) * slow, side))
    return best[1], best[0]


def run_dft(job: Job) -> None:
    """Sum tile by tile; tiles with loud or non-finite pixels are treated apart."""
    (rows, columns), channels = job.taps.shape, job.out.shape[2]
    (high, wide), _ = tile_shape(job.region, job.taps.shape, channels)
    down, across = high - rows + 1, wide // channels - columns + 1
    tiles = [
        Region(top, left, down, across).clip(job.region)
        for top in range(job.region.top, job.region.bottom, down)
        for left in range(job.region.left, job.region.right, across)
    ]
    spectrum = _spectrum(job.taps, channels, high, wide, np.float32)
    pairs = [tiles[i : i + 2] for i in range(0, len(tiles), 2)]
    spread_with(lambda: _Worker(job, spectrum), _Worker.run, pairs, job.samples)


@dataclass
class _Worker:
    """One core's buffer, used tile after tile."""

    job: Job
    spectrum: Pairs
    buffer: Floats = field(init=False)
    planes: tuple[Floats, Floats] = field(init=False)

    def __post_init__(self) -> None:
        self.buffer = np.zeros(self.spectrum.shape, np.float32)
        shape = self.spectrum.shape[:2]
        self.planes = (np.zeros(shape, np.float32), np.zeros(shape, np.float32))

    def run(self, tiles: list[Region]) -> None:
        """Write the sums of one or two tiles."""
        quiet = []
        for tile in tiles:
            source = self.job.field(tile)
            if source.dtype == np.float32 and not self._is_quiet(source):
                self._loud(tile, np.asarray(source, np.float32))
            else:
                quiet.append((source, tile))
        if quiet:
            self._transform(quiet)

    def _is_quiet(self, source: Samples) -> bool:
        power = cv2.norm(source, cv2.NORM_L2SQR)
        return power <= source.size * (LOUD * self.job.top_sample) ** 2  # and so not nan

    def _loud(self, tile: Region, source: Floats) -> None:
        """Sum in double precision, with what is not finite kept to its field."""
        taps, offset = self.job.taps, self.job.offset
        if is_finite(source):
            self.job.write(tile, _precise(source, taps, offset))
        else:
            self.job.write(tile, marked_sum(source, taps, lambda f: _precise(f, taps, offset)))

    def _transform(self, tiles: list[tuple[Samples, Region]]) -> None:
        buffer, channels = self.buffer, self.job.out.shape[2]
        for plane, source in itertools.zip_longest(self.planes, (s for s, _ in tiles)):
            _lay(plane, source)
        cv2.merge(self.planes, buffer)
        cv2.dft(buffer, buffer)
        # cv2.mulSpectrums takes six times as long as numpy's complex product
        with np.errstate(all="ignore"):  # a sum too large for float32 is infinite
            np.multiply(_complex(buffer), _complex(self.spectrum), out=_complex(buffer))
        buffer[0, 0] += np.float32(self.job.offset)  # the mean: a free way to add to every pixel
        cv2.dft(buffer, buffer, cv2.DFT_INVERSE)
        cv2.split(buffer, self.planes)
        for plane, (_, tile) in zip(self.planes, tiles, strict=False):
            self.job.write(tile, _as_pixels(plane, (tile.rows, tile.columns, channels)))


def _lay(plane: Floats, source: Samples | None) -> None:
    """Write pixels into the corner of a plane, and 0 elsewhere.

    What the tile before left there is never read by this one's sums, but it would be filtered
    again and again, and grow until its rounding errors drown them.
    """
    rows = columns = 0
    if source is not None:
        rows, columns = source.shape[0], source.shape[1] * source.shape[2]
        np.copyto(_as_pixels(plane, source.shape), source)
    plane[rows:] = 0
    plane[:rows, columns:] = 0


def _as_pixels(plane: Floats, shape: tuple[int, ...]) -> Floats:
    """Give the first samples of a plane as (rows, columns, channels); a view."""
    rows, columns, channels = shape
    return plane[:rows, : columns * channels].reshape(rows, columns, channels)


def _spectrum(taps: Taps, channels: int, rows: int, columns: int, dtype: npt.DTypeLike) -> Pairs:
    """Transform the taps, scaled so that the inverse needs no scaling."""
    spread_out = np.zeros((rows, columns, 2), np.float64)
    wide = (taps.shape[1] - 1) * channels + 1
    spread_out[: taps.shape[0], :wide:channels, 0] = taps.weights / (rows * columns)
    cv2.dft(spread_out, spread_out, 0, taps.shape[0])  # the rows below are all 0
    spread_out[..., 1] *= -1  # the conjugate: a correlation, not a convolution
    return spread_out.astype(dtype)


def _complex(pairs: Pairs) -> npt.NDArray[np.complexfloating]:
    kind = np.complex64 if pairs.dtype == np.float32 else np.complex128
    return np.asarray(pairs.view(kind)[..., 0])


def _precise(source: Floats, taps: Taps, offset: float) -> Floats:
    """Sum in double precision what fits inside the field; tap by tap where even that is short."""
    rows, columns = (a - b + 1 for a, b in zip(source.shape[:2], taps.shape, strict=True))
    out = np.empty((rows, columns, source.shape[2]), np.float32)
    if np.abs(source).max(initial=0) > LOUDEST:
        total = np.zeros(out.shape)
        for row, column in np.argwhere(taps.weights):
            weight = taps.weights[row, column]
            total += weight * source[row : row + rows, column : column + columns]
        return (total + offset).astype(np.float32)
    high, wide = (cv2.getOptimalDFTSize(n) for n in source.shape[:2])
    spectrum = _spectrum(taps, 1, high, wide, np.float64)
    buffer = np.zeros((high, wide, 2))
    for index in range(source.shape[2]):
        buffer[...] = 0
        buffer[: source.shape[0], : source.shape[1], 0] = source[..., index]
        cv2.dft(buffer, buffer)
        np.multiply(_complex(buffer), _complex(spectrum), out=_complex(buffer))
        cv2.dft(buffer, buffer, cv2.DFT_INVERSE)
        out[..., index] = buffer[:rows, :columns, 0] + offset
    return out
