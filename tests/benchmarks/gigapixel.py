"""A picture read, filtered and written by parts, against 24 megapixels in memory, in one run.

``python -m tests.benchmarks.gigapixel --megapixels 1000 --folder FOLDER``; it prints seconds and
processor seconds a megapixel, their ratio, and the memory of the process that streams.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from editor.document.image import Image
from editor.document.step import Step
from editor.document.tiled_image import TiledImage
from editor.photo.encoding import Encoding
from editor.photo.load import load
from editor.photo.tiled.opening import open_tiled
from editor.photo.vips import pyvips
from editor.render.export import rendered
from editor.render.output.settings import ExportSettings
from editor.render.pipeline import Pipeline
from editor.render.streaming import stream
from filters.kernel import Kernel
from filters.registry import Registry
from tests.sample_photos import CHELSEA

ROWS, COLUMNS = 4000, 6000
PLAIN = ExportSettings(encoding=Encoding(compression="none"))


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megapixels", type=int, default=100)
    parser.add_argument("--side", type=int, default=15, help="of the kernel")
    parser.add_argument("--folder", type=Path, required=True, help="for 7 bytes a pixel")
    parser.add_argument("--streams", action="store_true", help="only stream, and say the memory")
    args = parser.parse_args(arguments)
    if args.streams:
        print(*streamed(args.folder, args.side))
        return
    count = make(args.folder / "source.tif", args.megapixels) / 1e6
    wall, busy = in_memory(args.side)
    again = ["--streams", "--folder", str(args.folder), "--side", str(args.side)]
    command = [sys.executable, "-m", "tests.benchmarks.gigapixel", *again]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    by_parts, busy_by_parts, memory = map(float, said)
    print(f"{count:,.0f} megapixels by parts, {args.side} x {args.side}, 8-bit RGB, not packed")
    print(f"in memory  {1000 * wall:6.1f} ms, {1000 * busy:6.1f} processor ms a megapixel")
    by_parts, busy_by_parts = by_parts / count, busy_by_parts / count
    print(f"by parts   {1000 * by_parts:6.1f} ms, {1000 * busy_by_parts:6.1f} processor ms")
    print(f"ratio      {by_parts / wall:6.2f},    {busy_by_parts / busy:6.2f} of processor time")
    print(f"memory     {memory:6.0f} MB at most")
    for name in ("source.tif", "result.tif"):
        (args.folder / name).unlink()


def make(path: Path, megapixels: int) -> int:
    """Write a tiled BigTIFF of about so many megapixels; return its pixels."""
    side = round((megapixels * 1e6) ** 0.5)
    photo = pyvips.Image.new_from_file(str(CHELSEA))
    whole = photo.replicate(side // photo.width + 1, side // photo.height + 1)
    whole.crop(0, 0, side, side).tiffsave(str(path), tile=True, bigtiff=True)
    return side * side


def step(registry: Registry, side: int) -> Step:
    weights = np.random.default_rng(2).integers(-3, 9, (side, side))
    kernel = Kernel(weights.tolist(), divisor=int(weights.sum()) | 1)
    return Step.of(registry["convolution"], kernel=kernel)


def in_memory(side: int) -> tuple[float, float]:
    """Return the seconds and processor seconds a megapixel of 24, the better of three runs."""
    registry = Registry.builtin()
    samples = load(CHELSEA).samples
    times = (ROWS // samples.shape[0] + 1, COLUMNS // samples.shape[1] + 1, 1)
    image = Image(np.ascontiguousarray(np.tile(samples, times)[:ROWS, :COLUMNS]))
    pipeline = Pipeline.of(image, (step(registry, side),), registry)
    runs = [timed(lambda: rendered(pipeline, image.dtype)) for _ in range(3)]
    count = ROWS * COLUMNS / 1e6
    return min(wall for wall, _ in runs) / count, min(busy for _, busy in runs) / count


def streamed(folder: Path, side: int) -> tuple[float, float, float]:
    """Return seconds, processor seconds, and the most memory in MB."""
    registry = Registry.builtin()
    image = TiledImage(open_tiled(folder / "source.tif"))
    pipeline = Pipeline.of(image, (step(registry, side),), registry)
    target = folder / "result.tif"
    wall, busy = timed(lambda: stream(pipeline, target, lambda _: None, settings=PLAIN))
    return wall, busy, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def timed(work: Callable[[], object]) -> tuple[float, float]:
    begun, busy = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - begun, time.process_time() - busy


if __name__ == "__main__":
    main()
