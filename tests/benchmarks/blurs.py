"""How near blurs that are known are measured, on photos: a table of errors by blur and noise.

    python -m tests.benchmarks.blurs PHOTO... [--noise 0,0.01,0.02] [--kind gaussian|disk|motion]

Each photo's middle, at most 800x600 pixels, is blurred, given noise in each channel, and rounded to
bytes. Wanted: sigma within 5 % (of a disk, half its radius), length within 1 px, angle within 3
degrees. A photo that isn't sharp itself counts as wrong by as much. About 1.5 s each.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from filters.design.builtin.motion import motion_blur
from filters.design.builtin.smoothing import disk
from filters.fitting.blur import Blur, blur_of
from filters.fitting.jpeg_equations import luma

ROWS: Final = 600
COLUMNS: Final = 800


@dataclass(frozen=True)
class Known:
    """A blur: ``size`` is a Gaussian's sigma, a disk's radius or a line's length, in px."""

    kind: str
    size: float
    angle: float = 0.0

    def of(self, pixels: np.ndarray) -> np.ndarray:
        """Return float32 pixels blurred by it."""
        if self.kind == "gaussian":
            return cv2.GaussianBlur(pixels, (0, 0), self.size)
        kernel = disk(self.size) if self.kind == "disk" else motion_blur(self.size, self.angle)
        return cv2.filter2D(pixels, -1, kernel.taps / kernel.taps.sum())

    def errors(self, found: Blur) -> tuple[float, bool]:
        """Return the error (of sigma, as a share; of length, px), and whether all is within."""
        if self.kind == "motion":
            error = found.length - self.size
            turned = abs((found.angle - self.angle + 90) % 180 - 90)
            return error, found.kind == "motion" and abs(error) <= 1 and turned <= 3
        sigma = self.size if self.kind == "gaussian" else self.size / 2
        error = found.sigma / sigma - 1
        return error, abs(error) <= 0.05


BLURS: Final = (
    *(Known("gaussian", sigma) for sigma in (0.6, 1, 1.5, 2, 3, 4.5, 6)),
    *(Known("disk", radius) for radius in (2, 3, 4, 6)),
    *(Known("motion", *one) for one in ((7, 20), (10, 100), (15, 65), (22, 160))),
)


def measured(photo: Path, known: Known, noise: float, seed: int = 0) -> Blur:
    """Return what is measured in the middle of a photo that is blurred; noise as a share of 1."""
    pixels = cv2.imread(str(photo))
    top, left = max(0, pixels.shape[0] - ROWS) // 2, max(0, pixels.shape[1] - COLUMNS) // 2
    done = known.of(pixels[top : top + ROWS, left : left + COLUMNS].astype(np.float32))
    noisy = done + np.random.default_rng(seed).normal(0, 255 * noise, done.shape)
    levels = np.clip(np.rint(noisy), 0, 255).astype(np.float32)
    return blur_of(luma(np.ascontiguousarray(levels[..., ::-1])))


def rows(
    photos: Sequence[Path], blurs: Sequence[Known], noises: Sequence[float]
) -> Iterator[tuple[Known, float, list[tuple[float, bool]]]]:
    """Yield blur, noise, and the error in each photo with whether it is within the limits."""
    for known in blurs:
        for noise in noises:
            found = [measured(photo, known, noise, seed) for seed, photo in enumerate(photos)]
            yield known, noise, [known.errors(one) for one in found]


def main() -> None:
    """Print a line for each blur and noise, and the share within the limits at last."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("photos", nargs="+", type=Path)
    parser.add_argument("--noise", default="0,0.01,0.02")
    parser.add_argument("--kind", choices=("gaussian", "disk", "motion"))
    given = parser.parse_args()
    noises = [float(part) for part in given.noise.split(",")]
    blurs = [one for one in BLURS if given.kind in (None, one.kind)]
    right = total = 0
    for known, noise, errors in rows(given.photos, blurs, noises):
        good = sum(is_good for _, is_good in errors)
        right, total = right + good, total + len(errors)
        each = " ".join(f"{error:+.2f}" for error, _ in errors)
        what = f"{known.kind} {known.size:g} px {known.angle:g}° noise {noise:.0%}"
        print(f"{what:36} {good:3} of {len(errors)}  {each}", flush=True)
    print(f"{right} of {total} within the limits")


if __name__ == "__main__":
    main()
