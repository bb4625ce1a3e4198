"""A picture read, filtered and written by parts, against 24 megapixels in memory, in one run.

``python -m tests.benchmarks.gigapixel --megapixels 1000 --folder FOLDER``; it prints seconds and
processor seconds a megapixel, their ratios, and the memory of the process that streams. Processor
time is the program's own and, apart, the system's, which reads, writes and syncs the files. The
same 24 megapixels by parts, from memory and to nowhere, tell what it takes without any file.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from editor.document.image import Image, Samples
from editor.document.step import Step
from editor.document.tiled_image import TiledImage
from editor.photo.encoding import Encoding
from editor.photo.load import load
from editor.photo.tiled.bigtiff import BigTiff
from editor.photo.tiled.opening import open_tiled
from editor.photo.vips import pyvips
from editor.render.export import rendered
from editor.render.output.settings import ExportSettings, output_format_of
from editor.render.pipeline import Pipeline
from editor.render.streaming import StreamPlan, put_all, stream
from filters.kernel import Kernel
from filters.registry import Registry
from tests.editor.tiles_in_memory import tiled
from tests.sample_photos import CHELSEA

ROWS, COLUMNS = 4000, 6000
TILE = 256
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
    wall, busy, system = in_memory(args.side)
    aside = without_files(args.side)
    again = ["--streams", "--folder", str(args.folder), "--side", str(args.side)]
    command = [sys.executable, "-m", "tests.benchmarks.gigapixel", *again]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    by_parts, busy_by_parts, files, memory = map(float, said)
    print(f"{count:,.0f} megapixels by parts, {args.side} x {args.side}, 8-bit RGB, not packed")
    by_parts, busy_by_parts, files = by_parts / count, busy_by_parts / count, files / count
    print("a megapixel     ms on the clock   ms of the program   ms of the system")
    rows = {
        "in memory": (wall, busy, system),
        "no files": aside,
        "by parts": (by_parts, busy_by_parts, files),
    }
    for words, (clock, own, other) in rows.items():
        print(f"{words:16}{1000 * clock:15.1f}{1000 * own:20.1f}{1000 * other:19.1f}")
    for words in ("no files", "by parts"):
        clock, own, _ = rows[words]
        print(f"ratio, {words:9}{clock / wall:15.2f}{own / busy:20.2f}")
    print(f"memory     {memory:6.0f} MB at most")
    for name in ("source.tif", "result.tif"):
        (args.folder / name).unlink()


def make(path: Path, megapixels: int) -> int:
    """Write a tiled BigTIFF of about so many megapixels; return its pixels."""
    side = round((megapixels * 1e6) ** 0.5)
    photo = pyvips.Image.new_from_file(str(CHELSEA))
    whole = photo.replicate(side // photo.width + 1, side // photo.height + 1)
    sizes = {"tile_width": TILE, "tile_height": TILE}
    whole.crop(0, 0, side, side).tiffsave(str(path), tile=True, bigtiff=True, **sizes)
    return side * side


def step(registry: Registry, side: int) -> Step:
    weights = np.random.default_rng(2).integers(-3, 9, (side, side))
    kernel = Kernel(weights.tolist(), divisor=int(weights.sum()) | 1)
    return Step.of(registry["convolution"], kernel=kernel)


def held() -> Samples:
    """Return 24 megapixels of 8-bit RGB."""
    samples = load(CHELSEA).samples
    times = (ROWS // samples.shape[0] + 1, COLUMNS // samples.shape[1] + 1, 1)
    return np.ascontiguousarray(np.tile(samples, times)[:ROWS, :COLUMNS])


def in_memory(side: int) -> tuple[float, ...]:
    """Return the seconds and both processor seconds a megapixel of 24, the best of three runs."""
    registry, image = Registry.builtin(), Image(held())
    pipeline = Pipeline.of(image, (step(registry, side),), registry)
    return best_of(lambda: rendered(pipeline, image.dtype))


def without_files(side: int) -> tuple[float, ...]:
    """Return the same of a picture that is read by parts from memory, and written to nowhere."""
    registry = Registry.builtin()
    pipeline = Pipeline.of(tiled(held()), (step(registry, side),), registry)
    plan = StreamPlan.of(pipeline, output_format_of(Path("result.tif")), PLAIN)

    def work() -> None:
        with open(os.devnull, "r+b") as file:
            put_all(plan, BigTiff(file, plan.arrangement, plan.metadata, plan.compression))

    return best_of(work)


def best_of(work: Callable[[], object]) -> tuple[float, ...]:
    """Return the least seconds and processor seconds a megapixel of three runs."""
    runs = [timed(work) for _ in range(3)]
    count = ROWS * COLUMNS / 1e6
    return tuple(min(each) / count for each in zip(*runs, strict=True))


def streamed(folder: Path, side: int) -> tuple[float, ...]:
    """Return seconds, the program's and the system's, and the most memory in MB."""
    registry = Registry.builtin()
    image = TiledImage(open_tiled(folder / "source.tif"))
    pipeline = Pipeline.of(image, (step(registry, side),), registry)
    target = folder / "result.tif"
    took = timed(lambda: stream(pipeline, target, lambda _: None, settings=PLAIN))
    return *took, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def timed(work: Callable[[], object]) -> tuple[float, float, float]:
    begun, before = time.perf_counter(), os.times()
    work()
    after = os.times()
    return (
        time.perf_counter() - begun,
        after.user - before.user,
        after.system - before.system,
    )


if __name__ == "__main__":
    main()
