"""The exact frame at fit zoom against filtering the whole photo and shrinking it; medians, one run.

    python -m tests.benchmarks.fit [--photo FILE] [--shrink 3]

`one tap` is an edit of one tap of many, `all taps` a kernel of which every tap is another,
`Gaussian` one of another width, as by a generator's slider.
"""

from __future__ import annotations

import argparse
import os
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal, get_args

import cv2
import numpy as np

from editor.document.image import Image
from editor.document.step import Step
from editor.photo import load as files
from editor.render.cache_budget import CacheBudget, default_limit
from editor.render.malloc import reuse_freed_memory
from editor.render.pipeline import Pipeline, never
from editor.render.viewport import ViewportRenderer
from filters import Kernel, convolve
from filters.pixels.region import Region
from filters.registry import Registry
from tests.benchmarks.preview import made_photo

RUNS = 9
Kind = Literal["one tap", "all taps", "Gaussian"]


def kernels(side: int, kind: Kind) -> Iterator[Kernel]:
    """Return kernels without end, each changed in its kind's way."""
    rng = np.random.default_rng(side)
    weights = rng.random((side, side))
    while True:
        if kind == "one tap":
            weights = weights.copy()
            weights[tuple(rng.integers(0, side, 2))] += 0.5
        elif kind == "all taps":
            weights = rng.random((side, side))
        else:
            line = np.exp(-((np.arange(side) - side // 2) ** 2) / (side * rng.uniform(1, 3)))
            weights = np.outer(line, line)
        yield Kernel(weights, normalize=True)


def median_ms(calls: Iterator[Callable[[], object]]) -> float:
    times = []
    for _ in range(RUNS + 2):
        call = next(calls)
        begun = time.perf_counter()
        call()
        times.append((time.perf_counter() - begun) * 1e3)
    return statistics.median(times[2:])


def frames(image: Image, side: int, shrink: int, kind: Kind) -> Iterator[Callable[[], object]]:
    """Return calls that each make the frame of another kernel."""
    registry, renderer = Registry.builtin(), ViewportRenderer(CacheBudget(default_limit()))
    level = Region(0, 0, image.region.rows // shrink, image.region.columns // shrink)
    for kernel in kernels(side, kind):
        step = Step.of(registry["convolution"], kernel=kernel)
        pipeline = Pipeline.of(image, (step,), registry)
        yield lambda p=pipeline: renderer.shown(p, level, shrink, never)


def wholes(image: Image, side: int, shrink: int, by_cv2: bool) -> Iterator[Callable[[], object]]:
    """Return calls that each filter the whole photo, shrink it and convert it for the screen."""
    rows, columns = image.region.rows // shrink, image.region.columns // shrink
    pixels = image.samples

    def make(kernel: Kernel) -> object:
        if by_cv2:
            weights = kernel.taps / kernel.gain_divisor
            done = cv2.filter2D(pixels, -1, weights, borderType=cv2.BORDER_REPLICATE)
        else:
            done = convolve(pixels, kernel)
        inner = done[: rows * shrink, : columns * shrink]
        small = cv2.resize(inner, (columns, rows), interpolation=cv2.INTER_AREA)
        return cv2.cvtColor(small, cv2.COLOR_RGB2BGRA)

    for kernel in kernels(side, "all taps"):
        yield lambda k=kernel: make(k)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photo", type=Path)
    parser.add_argument("--shrink", type=int, default=3)
    given = parser.parse_args()
    reuse_freed_memory()
    image = files.load(given.photo) if given.photo else made_photo()
    print(f"{image.region.columns}x{image.region.rows} by {given.shrink}, {os.cpu_count()} cores")
    for side in (3, 5, 7, 15, 31, 63):
        whole = {
            name: median_ms(wholes(image, side, given.shrink, name == "cv2.filter2D"))
            for name in ("convolve", "cv2.filter2D")
        }
        told = ", ".join(f"{name} {ms:.1f} ms" for name, ms in whole.items())
        print(f"{side}x{side}: the whole photo by {told}")
        for kind in get_args(Kind):
            ms = median_ms(frames(image, side, given.shrink, kind))
            ratios = ", ".join(f"{ms / one:.2f} of {name}" for name, one in whole.items())
            print(f"    {kind:9} {ms:6.1f} ms: {ratios}")


if __name__ == "__main__":
    main()
