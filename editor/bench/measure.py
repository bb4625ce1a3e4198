"""Convolution against its peers, in one run: what ``kernelroom bench`` measures."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt
import pyvips
import scipy.ndimage
import scipy.signal

from filters import Kernel, convolve, plan
from filters.convolution.cost import CostModel
from filters.convolution.padded import FULL_SCALE
from filters.user_error import UserError

DEPTHS: Final = ("uint8", "float32", "uint16")
DENSE: Final = (3, 5, 7, 9, 11, 13, 15, 21, 31, 63, 127)
SHAPED: Final = (15, 31)
SLOW: Final = {
    "ndimage": 16,
    "oaconvolve": 16,
    "vips float": 16,
}  # peers timed on that part of the rows
SLOW_SIZES: Final = (5, 15, 31)
Array = npt.NDArray[Any]


@dataclass(frozen=True)
class Row:
    """One kernel on one depth: our method and ms, and each peer's ms."""

    dtype: str
    family: str
    size: int
    method: str
    ours: float
    peers: dict[str, float]

    def ratio(self, peer: str) -> float | None:
        """How many times as long the peer takes."""
        return self.peers[peer] / self.ours if peer in self.peers else None


def kernels() -> Iterator[tuple[str, int, Kernel]]:
    """Return every kernel with its family's name and size."""
    rng = np.random.default_rng(1)
    for size in DENSE:
        yield "dense", size, Kernel(rng.random((size, size)), normalize=True)
    for size in SHAPED:
        across = np.arange(size) - size // 2
        square = across[:, None] ** 2 + across**2
        sigma = size / 6
        bell = np.exp(-square / (2 * sigma**2))
        yield "Gaussian", size, Kernel(bell, normalize=True)
        yield "box", size, Kernel(np.ones((size, size)), normalize=True)
        log = (square / sigma**2 - 2) * bell
        yield "LoG", size, Kernel(log / np.abs(log).sum())
        yield "disk", size, Kernel((square <= (size / 2) ** 2).astype(float), normalize=True)
        yield "motion line", size, Kernel(np.eye(size), normalize=True)
    one = np.zeros((15, 15))
    one[3, 11] = 1
    yield "one tap", 15, Kernel(one)


def median_ms(call: Callable[[], object], runs: int = 5, patience_s: float = 1.0) -> float:
    """Return the median of `runs` after one to warm up; fewer where they take over `patience_s`."""
    begin = time.perf_counter()
    call()
    first = time.perf_counter() - begin
    runs = max(1, min(runs, int(patience_s / max(first, 1e-6))))
    times = []
    for _ in range(runs):
        begin = time.perf_counter()
        call()
        times.append(time.perf_counter() - begin)
    return statistics.median(times) * 1e3


class BenchError(UserError):
    """A benchmark that can't be run: one sentence saying why."""


def medians_in_turn_ms(calls: Sequence[Callable[[], object]], runs: int = 5) -> list[float]:
    """Time calls one after the other, so that a busy moment hits them alike; return medians."""
    times: list[list[float]] = [[] for _ in calls]
    for run in range(runs + 1):
        for call, taken in zip(calls, times, strict=True):
            begin = time.perf_counter()
            call()
            if run:  # the first warms up
                taken.append((time.perf_counter() - begin) * 1e3)
    return [statistics.median(taken) for taken in times]


def picture(path: Path | None, megapixels: float) -> Array:
    """Return (rows, columns, 3) float32, 2:3, of that size: a photo tiled to it, or noise."""
    rows = round((megapixels * 1e6 * 2 / 3) ** 0.5)
    columns = rows * 3 // 2
    if path is None:
        return np.random.default_rng(0).random((rows, columns, 3), np.float32)
    image = cv2.imread(str(path), cv2.IMREAD_COLOR)
    if image is None:
        raise BenchError(f"{path} can't be read as a photo")
    times = (-(-rows // image.shape[0]), -(-columns // image.shape[1]), 1)
    tiled = np.tile(image, times)[:rows, :columns]
    return (tiled / np.float32(255)).astype(np.float32)


def peers(pixels: Array, kernel: Kernel, size: int, family: str) -> dict[str, float]:
    """Time the other peers on the same data; the slow ones on a part of the rows, scaled up."""
    weights = kernel.taps / kernel.gain_divisor
    found: dict[str, float] = {}
    if pixels.dtype == np.uint8 and size <= 31:
        integer = _vips(pixels, weights, "integer")
        found["vips integer"] = median_ms(integer, 3)
    if family == "dense" and size in SLOW_SIZES and pixels.dtype != np.uint16:
        part = {name: np.ascontiguousarray(pixels[: len(pixels) // n]) for name, n in SLOW.items()}
        calls: dict[str, Callable[[], object]] = {
            "ndimage": lambda: _ndimage(part["ndimage"], weights),
            "oaconvolve": lambda: _oaconvolve(part["oaconvolve"], weights),
            "vips float": _vips(part["vips float"], weights, "float"),
        }
        for name, call in calls.items():
            found[name] = median_ms(call, 3) * SLOW[name]
    return found


def _ndimage(pixels: Array, weights: Array) -> None:
    out = np.empty_like(pixels)
    for index in range(pixels.shape[2]):
        scipy.ndimage.correlate(pixels[..., index], weights, out[..., index], mode="nearest")


def _oaconvolve(pixels: Array, weights: Array) -> None:
    turned = weights[::-1, ::-1, None].astype(np.float32)
    scipy.signal.oaconvolve(pixels.astype(np.float32), turned, "same", axes=(0, 1))


def _vips(pixels: Array, weights: Array, precision: str) -> Callable[[], object]:
    image = pyvips.Image.new_from_array(pixels)
    if precision == "integer":  # it rounds its weights: scaled so that they keep some digits
        mask = pyvips.Image.new_from_array((weights * 1e4).round().tolist(), scale=1e4)
    else:
        mask = pyvips.Image.new_from_array(weights.tolist())
    kind = {"uint8": "uchar", "uint16": "ushort", "float32": "float"}[pixels.dtype.name]
    return lambda: image.conv(mask, precision=precision).cast(kind).write_to_memory()


def measure(
    base: Array, model: CostModel, quick: bool = False, say: Callable[[str], object] = print
) -> Iterator[tuple[list[Row], dict[str, float]]]:
    """Time every kernel; return all rows so far, and each plain copy in ms, after each depth."""
    rows: list[Row] = []
    copies: dict[str, float] = {}
    for dtype in DEPTHS:
        scale = FULL_SCALE[dtype]
        pixels = np.rint(base * scale).astype(dtype) if scale > 1 else base
        out = np.empty_like(pixels)
        copies[dtype] = median_ms(partial(np.copyto, out, pixels))
        for family, size, kernel in kernels():
            if quick and size not in (3, 5, 9, 15, 31):
                continue
            row = _row(pixels, out, family, size, kernel, model)
            rows.append(row)
            say(f"{dtype:8} {family:12} {size:3} {row.method:10} {row.ours:7.1f} ms, {_text(row)}")
        yield rows, copies


def _row(
    pixels: Array, out: Array, family: str, size: int, kernel: Kernel, model: CostModel
) -> Row:
    method = plan(pixels.shape, pixels.dtype, kernel, model=model).method
    weights, border = kernel.taps / kernel.gain_divisor, cv2.BORDER_REPLICATE

    def ours() -> None:
        convolve(pixels, kernel, out=out, model=model)

    def cv2s() -> None:
        cv2.filter2D(pixels, -1, weights, out, borderType=border)

    mine, theirs = medians_in_turn_ms((ours, cv2s))
    others = {"cv2": theirs, **peers(pixels, kernel, size, family)}
    return Row(pixels.dtype.name, family, size, method, mine, others)


def _text(row: Row) -> str:
    return ", ".join(f"{name} {row.ratio(name):.1f}x" for name in row.peers)
