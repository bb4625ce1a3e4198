"""A batch of many small photos: one process against two, and the memory of all of them meanwhile.

    python -m tests.benchmarks.batch [--photos 500] [--side 1000]

Linux only. It prints photos a second of each, their ratio, and the memory (PSS, in which what
processes share counts once) after a fifth of the photos and at the end.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.editor.batch.conftest import make_photos

ROOT = Path(__file__).parents[2]
LOOK = 0.1  # seconds
KIB = 1024


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


def run(folder: Path, jobs: int, count: int) -> tuple[float, float, float]:
    """Return the seconds from the first result to the last, and MB at a fifth and at the end."""
    out = folder / f"out-{jobs}"
    words = ["batch", "in", "-o", out.name, "--preset", "median 7x7", "--jobs", str(jobs)]
    process = subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), *words],
        cwd=folder,
        env={**os.environ, "KERNELROOM_DATA": str(folder / "data")},
        stderr=subprocess.DEVNULL,
    )
    first = early = late = 0.0
    begun = 0
    while process.poll() is None:
        done = len(list(out.glob("*.png"))) if out.is_dir() else 0
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
    parser.add_argument("--side", type=int, default=1000)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_photos(folder / "in", given.photos, side=given.side)
        found = {}
        for jobs in (1, 2):
            found[jobs], early, late = run(folder, jobs, given.photos)
            print(f"{jobs} at once: {1 / found[jobs]:.2f} photos a second, ", end="")
            print(f"memory {early:.0f} MB in the first fifth, {late:.0f} MB after it")
        print(f"two against one: {found[1] / found[2]:.2f} times the speed")


if __name__ == "__main__":
    main()
