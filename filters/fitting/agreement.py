"""How near a result comes to a picture: equal bytes, R², and where it differs."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.convolution.padded import FULL_SCALE
from filters.kernel import Kernel
from filters.pixels.border import BorderRule
from filters.pixels.region import Region

Bytes = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float64]
Samples = npt.NDArray[np.uint8 | np.uint16 | np.float32]
Lay = Callable[[BorderRule, Region], Samples]
BORDERS: Final[tuple[BorderRule, ...]] = ("clamp", "reflect", "mirror", "wrap", "black", "white")
SLIGHT: Final = 1e-3  # levels: what float32 makes of one that is a level away
AT_ONCE: Final = 2**20  # bytes that are compared
FRAME: Final = 700  # pixels of each edge that borders are compared on


@dataclass(frozen=True)
class Agreement:
    """A result beside the picture that it is to be, where the kernel lies inside the picture.

    Parameters
    ----------
    r2
        Share of the picture's variance that is explained.
    equal, within_one
        Share of samples that are equal, and that differ by at most one level.
    largest
        Largest difference, in levels.
    deviation
        Root mean square of the difference, in levels, where the picture is not clipped.
    clipped
        Share of samples at an end of the range, which were left out of the fit.
    """

    r2: float
    equal: float
    within_one: float
    largest: float
    deviation: float
    clipped: float

    def is_no_worse_than(self, other: Agreement) -> bool:
        """Whether it has as many equal bytes, or as little left, as near as that can be told."""
        return self.equal >= other.equal - 5e-4 and self.deviation <= 1.005 * other.deviation + 1e-3


def levels_of(samples: Samples) -> npt.NDArray[np.float32]:
    """Return samples as float32 in levels of 8 bits, 0..255; new, also where they are bytes."""
    if samples.dtype == np.uint8:
        return samples.astype(np.float32)
    return samples * np.float32(255.0 / FULL_SCALE[samples.dtype.name])


def agreement(
    wanted: Samples,
    found: Samples,
    kernels: Sequence[Kernel],
    opaque: npt.NDArray[np.bool_] | None = None,
) -> Agreement:
    """Compare a result with the picture; both (rows, columns, channels) of one kind."""
    inside = inside_of(wanted.shape, kernels)
    step = max(1, wanted.size // 24_000_000)  # of large pictures a share of the rows tells as much
    real, made = (inside.of(one)[::step] for one in (wanted, found))
    if opaque is not None:
        kept = inside.of(opaque)[::step]
        real, made = real[kept], made[kept]
    if not real.size:
        return Agreement(0.0, 0.0, 0.0, 255.0, 255.0, 1.0)
    if wanted.dtype == np.uint8:
        return _of_bytes(np.asarray(real, np.uint8), np.asarray(made, np.uint8))
    if wanted.dtype == np.float32:  # a program may have kept its floats from black to white
        made = np.clip(made, min(0.0, float(real.min())), max(1.0, float(real.max())))
    scale = 255.0 / FULL_SCALE[wanted.dtype.name]
    apart = np.abs(real.astype(np.float32) - made.astype(np.float32)) * np.float32(scale)
    levels = real.astype(np.float32) * np.float32(scale)
    open_ = (levels > 0.5) & (levels < 254.5)
    share = float(open_.mean())
    left = float((apart[open_].astype(np.float64) ** 2).mean()) if share > 0 else 0.0
    squares = float((apart.astype(np.float64) ** 2).mean())
    return Agreement(
        _explained(squares, float(levels.var(dtype=np.float64))),
        float((apart < 0.5).mean()),
        float((apart <= 1.0 + SLIGHT).mean()),
        float(apart.max()),
        left**0.5,
        1 - share,
    )


def _of_bytes(real: Bytes, made: Bytes) -> Agreement:
    """Compare bytes by how many there are of each difference, and of each level."""
    rows = max(1, AT_ONCE * len(real) // real.size)
    apart, open_, levels = (np.zeros(256) for _ in range(3))
    for start in range(0, len(real), rows):
        part = np.ascontiguousarray(real[start : start + rows]).ravel()
        difference = cv2.absdiff(part, np.ascontiguousarray(made[start : start + rows]).ravel())
        is_open = cv2.inRange(part, 1, 254)
        apart += _counts(difference, None)
        open_ += _counts(difference, is_open)
        levels += _counts(part, None)
    squares, every = np.arange(256.0) ** 2, real.size
    mean = levels @ np.arange(256.0) / every
    return Agreement(
        _explained(float(apart @ squares) / every, float(levels @ squares / every - mean**2)),
        float(apart[0]) / every,
        float(apart[0] + apart[1]) / every,
        float(np.flatnonzero(apart)[-1]),
        math.sqrt(float(open_ @ squares) / max(1.0, float(open_.sum()))),
        1 - float(open_.sum()) / every,
    )


def _explained(squares: float, variance: float) -> float:
    return max(0.0, 1 - squares / max(variance, 1e-9))


def _counts(values: cv2.typing.MatLike, mask: cv2.typing.MatLike | None) -> Floats:
    """Return how many there are of each byte: exact, as float32 counts to 2**24."""
    return np.asarray(cv2.calcHist([values], [0], mask, [256], [0, 256]), np.float64).ravel()


def inside_of(shape: tuple[int, ...], kernels: Sequence[Kernel]) -> Region:
    """Return the places where every kernel lies inside; all of them where there are none."""
    top, left = (max(k.origin[axis] for k in kernels) for axis in (0, 1))
    bottom, right = (max(k.shape[i] - 1 - k.origin[i] for k in kernels) for i in (0, 1))
    whole = Region.of_shape(shape[0], shape[1])
    inside = Region(top, left, shape[0] - top - bottom, shape[1] - left - right)
    return whole if inside.is_empty else inside


def best_border(after: Samples, kernels: Sequence[Kernel], lay: Lay) -> BorderRule:
    """Return the border that gives most of the samples at the edges; clamp where several do.

    `lay` makes a part of the result under a border; each of `kernels` is in it.
    """
    inside = inside_of(after.shape, kernels)
    rows, columns = after.shape[:2]
    if inside.rows == rows and inside.columns == columns:
        return "clamp"
    edges = (
        Region(0, 0, inside.top, min(columns, FRAME)),
        Region(inside.bottom, 0, rows - inside.bottom, min(columns, FRAME)),
        Region(0, 0, min(rows, FRAME), inside.left),
        Region(0, inside.right, min(rows, FRAME), columns - inside.right),
    )
    best: tuple[float, BorderRule] = (float("inf"), "clamp")
    for border in BORDERS:
        left = 0.0
        for edge in edges:
            if edge.is_empty:
                continue
            made = lay(border, edge)
            left += float(np.abs(edge.of(after).astype(np.float64) - made).sum())
        if left < 0.98 * best[0]:
            best = (left, border)
    return best[1]
