"""Overlap-save convolution by DFT in tiles that stay in cache, two channels in one transform.

Two real planes are the real and imaginary part of one complex plane: their sums come apart by
themselves, as the taps are real. cv2.dft takes 2.4 ns a sample so, against 3.3 plane by plane.
"""

from __future__ import annotations

import math
import queue
from dataclasses import dataclass, field
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.convolution.job import Job, spread
from filters.convolution.nonfinite import is_finite, marked_sum
from filters.convolution.taps import Taps
from filters.convolution.window import Floats, Samples
from filters.region import Region

SIDES: Final = (
    8, 16, 24, 32, 40, 48, 64, 72, 80, 96, 120, 128, 144, 160, 180, 192, 200, 216, 240, 288, 320,
    360, 384, 400, 432, 480, 512, 576, 600, 640, 720,
)  # fmt: skip
IN_CACHE: Final = 480  # a buffer of that side is 1.8 MB; larger ones cost up to a third more
LOUD: Final = 4.0  # root mean square, full scale, above which single precision is not enough
LOUDEST: Final = 1e7  # and double precision
Pairs = npt.NDArray[np.float32 | np.float64]  # (rows, columns, real and imaginary)


def tile_side(length: int, taps: int) -> tuple[int, float]:
    """Choose a transform length for an axis; also its cost, in points transformed.

    Only lengths that cv2.dft is quick at: 375 takes 1.7 times as long a point as 384.
    """
    best = (math.inf, SIDES[-1])
    for side in SIDES:
        if side >= taps:
            tiles = math.ceil(length / (side - taps + 1))
            slow = 1.0 if side <= IN_CACHE else 1.0 + 0.15 * (side / IN_CACHE)
            best = min(best, (tiles * (side + 8) * slow, side))
    return best[1], best[0]


def run_dft(job: Job) -> None:
    """Sum tile by tile; tiles with loud or non-finite pixels are treated apart."""
    rows, columns = job.taps.shape
    high, _ = tile_side(job.region.rows, rows)
    wide, _ = tile_side(job.region.columns, columns)
    tiles = [
        Region(top, left, high - rows + 1, wide - columns + 1).clip(job.region)
        for top in range(job.region.top, job.region.bottom, high - rows + 1)
        for left in range(job.region.left, job.region.right, wide - columns + 1)
    ]
    group = 2 if len(job.wanted) % 2 else 1  # so that no half of a transform is wasted
    spectrum = _spectrum(job.taps, high, wide, np.float32)
    idle: queue.SimpleQueue[_Worker] = queue.SimpleQueue()

    def work(some: list[Region]) -> None:
        try:
            worker = idle.get_nowait()
        except queue.Empty:
            worker = _Worker(job, spectrum)
        worker.run(some)
        idle.put(worker)

    spread(work, [tiles[i : i + group] for i in range(0, len(tiles), group)], job.samples)


@dataclass
class _Worker:
    """One core's buffer, used tile after tile."""

    job: Job
    spectrum: Pairs
    buffer: Floats = field(init=False)
    plane: Floats = field(init=False)

    def __post_init__(self) -> None:
        self.buffer = np.zeros(self.spectrum.shape, np.float32)
        self.plane = np.empty(self.spectrum.shape[:2], np.float32)

    def run(self, tiles: list[Region]) -> None:
        """Write the sums of a few tiles."""
        planes: list[tuple[Samples, Samples]] = []
        for tile in tiles:
            source, place = self.job.field(tile), self.job.into(tile)
            if source.dtype == np.float32 and not self._is_quiet(source):
                self._loud(tile, np.asarray(source, np.float32))
                continue
            planes += [(source[..., i], place[..., i]) for i in self.job.wanted]
        for index in range(0, len(planes), 2):
            self._transform(planes[index : index + 2])

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

    def _transform(self, planes: list[tuple[Samples, Samples]]) -> None:
        buffer = self.buffer
        for lane, (source, _) in enumerate(planes):
            np.copyto(buffer[: source.shape[0], : source.shape[1], lane], source)
        cv2.dft(buffer, buffer)
        # cv2.mulSpectrums takes six times as long as numpy's complex product
        np.multiply(_complex(buffer), _complex(self.spectrum), out=_complex(buffer))
        buffer[0, 0] += np.float32(self.job.offset)  # the mean: a free way to add to every pixel
        cv2.dft(buffer, buffer, cv2.DFT_INVERSE)
        for lane, (_, place) in enumerate(planes):
            sums = buffer[: place.shape[0], : place.shape[1], lane]
            if place.dtype != np.float32:
                plane = self.plane[: place.shape[0], : place.shape[1]]
                np.copyto(plane, sums)  # numpy is four times as quick where samples are neighbours
                np.clip(plane, 0, np.float32(self.job.top_sample), out=plane)
                sums = np.rint(plane, out=plane)
            np.copyto(place, sums, casting="unsafe")


def _spectrum(taps: Taps, rows: int, columns: int, dtype: npt.DTypeLike) -> Pairs:
    """Transform the taps, scaled so that the inverse needs no scaling."""
    spread_out = np.zeros((rows, columns, 2), np.float64)
    spread_out[: taps.shape[0], : taps.shape[1], 0] = taps.weights / (rows * columns)
    cv2.dft(spread_out, spread_out)
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
    spectrum = _spectrum(taps, high, wide, np.float64)
    buffer = np.zeros((high, wide, 2))
    for index in range(source.shape[2]):
        buffer[...] = 0
        buffer[: source.shape[0], : source.shape[1], 0] = source[..., index]
        cv2.dft(buffer, buffer)
        np.multiply(_complex(buffer), _complex(spectrum), out=_complex(buffer))
        cv2.dft(buffer, buffer, cv2.DFT_INVERSE)
        out[..., index] = buffer[:rows, :columns, 0] + offset
    return out
