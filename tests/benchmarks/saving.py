"""Memory and time of a large 8-bit photo that is saved with three Steps, by the command `apply`.

    python -m tests.benchmarks.saving [--megapixels 100] [--formats .jpg .tif .png]

Linux only. The limit is 1.2 GB for 100 megapixels.
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

from editor.document.recipe import Recipe, save_recipe
from editor.document.step import Step
from editor.photo.save import Encoding, save
from filters import Kernel
from filters.registry import Registry
from tests.benchmarks.preview import made_photo

ROOT = Path(__file__).parents[2]


def three_steps(registry: Registry) -> Recipe:
    """A kernel, a mask of what is not sharp, and a tone."""
    kernel = Kernel(np.ones((5, 5)), normalize=True)
    steps = (
        Step.of(registry["convolution"], kernel=kernel),
        Step.of(registry["unsharp_mask"]),
        Step.of(registry["brightness_contrast"]),
    )
    return Recipe(steps)


def measured(command: list[str]) -> tuple[float, float]:
    """Run a command; return its highest use of memory in MB, and seconds."""
    begun = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT)
    _, status, used = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"it ended with {os.waitstatus_to_exitcode(status)}")
    return used.ru_maxrss * 1024 / 1e6, time.perf_counter() - begun


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megapixels", type=float, default=100)
    parser.add_argument("--photo", type=Path)
    parser.add_argument("--formats", nargs="+", default=[".jpg", ".tif", ".png"])
    given = parser.parse_args()
    registry = Registry.builtin()
    with tempfile.TemporaryDirectory() as folder:
        photo, recipe = Path(folder) / "photo.jpg", Path(folder) / "three.kroom.json"
        if given.photo is None:
            save(photo, made_photo(given.megapixels).samples, None, Encoding(quality=92))
        save_recipe(recipe, three_steps(registry), registry)
        for suffix in given.formats:
            out = Path(folder) / f"out{suffix}"
            command = [sys.executable, "main.py", "apply", str(given.photo or photo)]
            megabytes, seconds = measured([*command, "--recipe", str(recipe), "-o", str(out)])
            print(f"{suffix:6} {megabytes:6.0f} MB  {seconds:6.1f} s")


if __name__ == "__main__":
    main()
