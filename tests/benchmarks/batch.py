"""A batch of many photos: one process against two, and the memory of all of them meanwhile.

    python -m tests.benchmarks.batch [--photos 500] [--size 1500x1000] [--of PHOTO] [--recipe FILE]

The photos are JPEGs, each another part of one photo. Linux only. It prints photos a second of one
process, of one that is kept to one core, and of two, their ratios, and the memory (PSS, in which
what processes share counts once) after a fifth of the photos and at the end.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from editor.photo.load import load
from editor.photo.save import save
from tests.sample_photos import COFFEE

ROOT = Path(__file__).parents[2]
LOOK = 0.1  # seconds
KIB = 1024
CASES = (("one", 1, False), ("one on one core", 1, True), ("two", 2, False))


def memory_mb(top: int) -> float:
    """Return the PSS of a process and all below it, in MB."""
    found, total = [top], 0
    while found:
        pid = found.pop()
        try:
            rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
            total += int(next(w for w in rollup.splitlines() if w.startswith("Pss:")).split()[1])
            for task in Path(f"/proc/{pid}/task").iterdir():
                found += map(int, (task / "children").read_text().split())
        except (OSError, StopIteration):  # it has ended meanwhile
            continue
    return total * KIB / 1e6


def make_parts(folder: Path, photo: Path, count: int, columns: int, rows: int) -> None:
    """Write so many JPEGs, each a part of a photo that is laid beside itself as often as needed."""
    samples = load(photo).samples[..., :3]
    times = rows // samples.shape[0] + 2, columns // samples.shape[1] + 2, 1
    wide, places = np.tile(samples, times), np.random.default_rng(1)
    folder.mkdir()
    for number in range(count):
        top, left = places.integers(0, samples.shape[:2])
        part = wide[top : top + rows, left : left + columns]
        save(folder / f"photo-{number:03}.jpg", np.ascontiguousarray(part))


def run(
    folder: Path, steps: list[str], jobs: int, count: int, one_core: bool = False
) -> tuple[float, float, float]:
    """Return seconds a photo from the first result on, and MB at a fifth and at the end."""
    out = folder / f"out-{jobs}-{one_core}"
    words = ["batch", "in", "-o", out.name, *steps, "--jobs", str(jobs)]
    core = {min(os.sched_getaffinity(0))}
    process = subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), *words],
        cwd=folder,
        env={**os.environ, "KERNELROOM_DATA": str(folder / "data")},
        stderr=subprocess.DEVNULL,
        preexec_fn=(lambda: os.sched_setaffinity(0, core)) if one_core else None,
    )
    first = early = late = 0.0
    begun = 0
    while process.poll() is None:
        done = len(list(out.glob("*.jpg"))) if out.is_dir() else 0
        if done and not first:
            first, begun = time.monotonic(), done
        mb = memory_mb(process.pid)
        early = max(early, mb) if done <= count // 5 else early
        late = max(late, mb) if done > count // 5 else late
        time.sleep(LOOK)
    if process.returncode:
        raise SystemExit(f"the batch ended with {process.returncode}")
    return (time.monotonic() - first) / (count - begun), early, late


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=500)
    parser.add_argument("--size", default="1500x1000", help="columns and rows of a photo")
    parser.add_argument("--of", type=Path, default=COFFEE, help="the photo that they are parts of")
    parser.add_argument("--recipe", type=Path, help="without one: the preset median 7x7")
    given = parser.parse_args()
    columns, rows = map(int, given.size.split("x"))
    steps = ["--preset", "median 7x7"]
    if given.recipe is not None:
        steps = ["--recipe", str(given.recipe.resolve())]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_parts(folder / "in", given.of, given.photos, columns, rows)
        found = []
        for words, jobs, one_core in CASES:
            seconds, early, late = run(folder, steps, jobs, given.photos, one_core)
            found.append(seconds)
            print(f"{words}: {1 / seconds:.2f} photos a second, ", end="")
            print(f"memory {early:.0f} MB in the first fifth, {late:.0f} MB after it", flush=True)
        print(f"two against one: {found[0] / found[2]:.2f} times the speed; ", end="")
        print(f"against one on one core: {found[1] / found[2]:.2f}")


if __name__ == "__main__":
    main()
