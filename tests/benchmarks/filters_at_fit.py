"""How soon each built-in filter shows at fit zoom, against its maths in cv2 on the whole photo.

    python -m tests.benchmarks.filters_at_fit [--photo FILE] [--shrink 4] [--runs 3] [FILTER ...]

`first` is when the first new pixels are there, `whole` when the whole frame is, both from the
request on, at the defaults, with the photo itself on the screen before. cv2 gets the photo as
float32 RGB, and its time is neither shrunk nor converted for the screen. Medians of one run; the
limits are 150 ms and 1.5 times cv2. On a shared machine only the ratios say anything.
"""

from __future__ import annotations

import argparse
import os
import queue
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from editor.document.image import Image
from editor.document.step import Step
from editor.photo import load as files
from editor.render.cache_budget import CacheBudget, default_limit
from editor.render.delivery import Advance, Delivery, Failure, Frame
from editor.render.malloc import reuse_freed_memory
from editor.render.pipeline import Pipeline
from editor.render.render_request import RenderRequest
from editor.render.renderer import Renderer
from editor.render.view import level_region
from filters.registry import Registry
from filters.threads import BACKGROUND, lower_priority
from tests.benchmarks.cv2_filters import Floats, by_cv2
from tests.benchmarks.preview import made_photo

FIRST_MS, RATIO = 150.0, 1.5


class Screen:
    """A renderer that has shown the photo itself."""

    def __init__(self, image: Image, shrink: int, registry: Registry) -> None:
        self._image, self._shrink, self._registry = image, shrink, registry
        self._came: queue.Queue[tuple[float, Delivery]] = queue.Queue()
        self._renderer = Renderer(self._take, CacheBudget(default_limit()))
        self._number = 0
        self.show(())

    def _take(self, delivery: Delivery) -> None:
        self._came.put((time.perf_counter(), delivery))

    def show(self, steps: tuple[Step, ...]) -> tuple[float, float]:
        """Return ms until the first pixels and until the whole frame."""
        pipeline = Pipeline.of(self._image, steps, self._registry)
        level = level_region(pipeline.region, self._shrink)  # some results have another size
        self._number += 1
        begun = time.perf_counter()
        self._renderer.submit(RenderRequest(self._number, "after", pipeline, level, self._shrink))
        first: float | None = None
        while True:
            came, delivery = self._came.get()
            if isinstance(delivery, Advance):
                continue
            if isinstance(delivery, Failure):
                raise RuntimeError(delivery.sentence)
            assert isinstance(delivery, Frame)
            first = came if first is None else first
            if not delivery.is_part:
                return (first - begun) * 1e3, (came - begun) * 1e3

    def close(self) -> None:
        self._renderer.close()


def measure(
    screen: Screen, registry: Registry, name: str, maths: Callable[[], object] | None, runs: int
) -> str:
    firsts, wholes, others = [], [], []
    for _ in range(runs):
        screen.show(())
        first, whole = screen.show((Step.of(registry[name]),))
        firsts.append(first)
        wholes.append(whole)
        if maths is not None:
            begun = time.perf_counter()
            maths()
            others.append((time.perf_counter() - begun) * 1e3)
    first, whole = statistics.median(firsts), statistics.median(wholes)
    told = f"{name:24} first {first:7.0f} ms   whole {whole:8.0f} ms"
    if not others:
        return f"{told}   no simple equivalent"
    other = statistics.median(others)
    held = "" if first <= FIRST_MS and whole <= RATIO * other else "   MISSED"
    return f"{told}   cv2 {other:8.0f} ms   ratio {whole / other:5.2f}{held}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("filters", nargs="*")
    parser.add_argument("--photo", type=Path)
    parser.add_argument("--shrink", type=int, default=4)
    parser.add_argument("--runs", type=int, default=3)
    given = parser.parse_args()
    lower_priority(BACKGROUND)  # as the renderer's thread, or others would slow that one down more
    reuse_freed_memory()
    image = files.load(given.photo) if given.photo else made_photo()
    registry = Registry.builtin()
    known = by_cv2(registry)
    rgb: Floats = np.asarray(image.samples[..., :3], np.float32) / np.float32(image.full_scale)
    print(
        f"{image.region.columns}x{image.region.rows} by {given.shrink}, {os.cpu_count()} cores, "
        f"load {os.getloadavg()[0]:.1f}"
    )
    screen = Screen(image, given.shrink, registry)
    for name in given.filters or [spec.id for spec in registry.specs]:
        maths = known.get(name)
        call = None if maths is None else lambda maths=maths: maths(rgb)
        print(measure(screen, registry, name, call, given.runs), flush=True)
    screen.close()


if __name__ == "__main__":
    main()
