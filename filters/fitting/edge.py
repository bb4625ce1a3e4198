"""A straight edge of a photo: how it spreads, its contrast by frequency (ISO 12233), its blur."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final, Literal

import cv2
import numpy as np
import numpy.typing as npt

from filters.fitting.scientific import optimize, special
from filters.user_error import UserError

Plane = npt.NDArray[np.float32]
Floats = npt.NDArray[np.float64]
Shape = Literal["gaussian", "disk"]
BINS: Final = 4  # a pixel, as ISO 12233 has them
SMALLEST: Final = 16  # pixels a side
LARGEST: Final = 2_048  # each pixel's distance from the edge is held, and more in double precision
LEAST_HEIGHT: Final = 8.0  # levels from one side to the other
MOST_LEFT: Final = 0.05  # of its height: what a straight edge between two flat sides leaves
NEARER: Final = 0.97  # of what a Gaussian leaves: then it is a disk
# The pixel's own square is averaged by Gauss's three points (Abramowitz, Stegun, 25.4.29).
PIXEL: Final = ((-0.5 * 0.6**0.5, 5 / 18), (0.0, 8 / 18), (0.5 * 0.6**0.5, 5 / 18))


class EdgeError(UserError, ValueError):
    """A part without a straight edge: one sentence."""


@dataclass(frozen=True, eq=False)
class Edge:
    """A straight edge and how it spreads.

    Parameters
    ----------
    angle
        Of the edge itself, degrees counter-clockwise from the right, 0 to 180.
    height
        Levels from the one side to the other.
    kind, sigma, radius
        The blur across it, px: a Gaussian's sigma, or a disk's radius and half of it. The square
        that a pixel itself averages over is taken out.
    left
        Root mean square that the shape leaves of the spread, of the height.
    places, spread
        Distance across, px, and the edge there, 0..1.
    frequencies, contrast
        Cycles a pixel, 0..0.5, and what is left of a wave's contrast.
    """

    angle: float
    height: float
    kind: Shape
    sigma: float
    radius: float
    left: float
    places: Floats
    spread: Floats
    frequencies: Floats
    contrast: Floats

    def mtf(self, share: float) -> float:
        """Return the frequency at which contrast falls to `share`, cycles a pixel; at most 0.5."""
        below = np.flatnonzero(self.contrast < share)
        if not below.size or below[0] == 0:
            return 0.5
        upper = int(below[0])
        f, c = self.frequencies[upper - 1 : upper + 1], self.contrast[upper - 1 : upper + 1]
        return float(f[0] + (f[1] - f[0]) * (c[0] - share) / (c[0] - c[1]))


def edge_in(plane: Plane) -> Edge:
    """Measure the one straight edge of a (rows, columns) float32 picture in levels.

    The edge's line is found to a fraction of a pixel, all pixels are put in order of their distance
    from it, and the spread is differentiated and transformed (ISO 12233:2017, annex D). Raises
    EdgeError.
    """
    if min(plane.shape) < SMALLEST:
        raise EdgeError(
            f"a part of {plane.shape[0]} rows and {plane.shape[1]} columns is too small for an "
            f"edge: at least {SMALLEST} of each"
        )
    if max(plane.shape) > LARGEST:
        raise EdgeError(
            f"a part of {plane.shape[0]} rows and {plane.shape[1]} columns is too large for an "
            f"edge: at most {LARGEST} of each"
        )
    distance, normal = _line(plane)
    places, values, counts = _binned(distance, plane)
    low, high = _sides(places, values)
    if abs(high - low) < LEAST_HEIGHT:
        raise EdgeError(
            f"no edge was found there: both sides differ by {abs(high - low):.1f} levels only"
        )
    spread = (values - low) / (high - low)
    fits = [_fitted(places, spread, counts, kind) for kind in ("gaussian", "disk")]
    (left, size, centre), (disk_left, disk_size, disk_centre) = fits
    is_disk = disk_left < NEARER * left and disk_size > 1.0
    if is_disk:
        left, size, centre = disk_left, disk_size, disk_centre
    if left > MOST_LEFT:
        raise EdgeError(
            "no straight edge between two flat sides was found there: choose a part with one alone"
        )
    frequencies, contrast = _contrast(places - centre, spread)
    return Edge(
        (math.degrees(math.atan2(-normal[1], normal[0])) + 90) % 180,
        abs(high - low),
        "disk" if is_disk else "gaussian",
        size / 2 if is_disk else size,
        size if is_disk else 0.0,
        left,
        places - centre,
        spread,
        frequencies,
        contrast,
    )


def _line(plane: Plane) -> tuple[Floats, tuple[float, float]]:
    """Return each pixel's signed distance from the edge, and the direction across it (x, y)."""
    smooth = cv2.GaussianBlur(plane, (0, 0), 1.0, borderType=cv2.BORDER_REPLICATE)
    across = np.asarray(cv2.Sobel(smooth, cv2.CV_64F, 1, 0, scale=1 / 8), np.float64)
    down = np.asarray(cv2.Sobel(smooth, cv2.CV_64F, 0, 1, scale=1 / 8), np.float64)
    strength = across**2 + down**2
    weight = np.where(strength > 0.1 * strength.max(), strength, 0.0)
    if strength.max() < 1e-3:
        raise EdgeError("no edge was found there: the part is flat")
    # The direction of most change: the structure tensor's (J. Bigün, G. H. Granlund, 1987).
    turn = 0.5 * math.atan2(
        2 * float((weight * across * down).sum()), float((weight * (across**2 - down**2)).sum())
    )
    rows, columns = np.mgrid[: plane.shape[0], : plane.shape[1]].astype(np.float64)
    rows, columns = rows - rows.mean(), columns - columns.mean()
    reach = float("inf")
    for _ in range(6):
        normal = math.cos(turn), math.sin(turn)
        apart = columns * normal[0] + rows * normal[1]
        along = rows * normal[0] - columns * normal[1]
        if math.isinf(reach):
            offset = float((weight * apart).sum() / weight.sum())
            slope = 0.0
        near = np.where(np.abs(apart - offset - slope * along) < reach, weight, 0.0)
        slope, offset = np.polyfit(along.ravel(), apart.ravel(), 1, w=np.sqrt(near).ravel())
        rest = apart - offset - slope * along
        reach = max(2.0, 2.5 * math.sqrt(float((near * rest**2).sum() / near.sum())))
        turn -= math.atan(slope)
        slope = 0.0
    normal = math.cos(turn), math.sin(turn)
    apart = columns * normal[0] + rows * normal[1]
    near = np.where(np.abs(apart - offset) < reach, weight, 0.0)
    return np.asarray(apart - float((near * apart).sum() / near.sum())), normal


def _binned(distance: Floats, plane: Plane) -> tuple[Floats, Floats, Floats]:
    """Return the mean level at each quarter of a pixel across the edge, and how many make it."""
    reach = int(BINS * max(4.0, min(float(distance.max()), -float(distance.min()))))
    index = np.rint(distance * BINS).astype(np.int64).ravel() + reach
    inside = (index >= 0) & (index <= 2 * reach)
    size = 2 * reach + 1
    counts = np.bincount(index[inside], minlength=size).astype(np.float64)
    sums = np.bincount(index[inside], plane.ravel()[inside].astype(np.float64), size)
    own = np.bincount(index[inside], distance.ravel()[inside], size)
    filled = counts > 0
    # A bin's pixels lie not in its middle on the mean: their own places count.
    grid = (np.arange(size) - reach) / BINS
    values = np.interp(grid, own[filled] / counts[filled], sums[filled] / counts[filled])
    return grid, values, np.maximum(counts, 0.05)


def _sides(places: Floats, values: Floats) -> tuple[float, float]:
    """Return the levels of both sides, of the outer sixths."""
    far = places[-1] * 2 / 3
    return float(np.median(values[places < -far])), float(np.median(values[places > far]))


def _fitted(
    places: Floats, spread: Floats, counts: Floats, kind: Shape
) -> tuple[float, float, float]:
    """Return what is left, the size and the centre of the shape that fits the spread best."""
    certainty = np.sqrt(counts / counts.mean())

    def made(values: Floats) -> Floats:
        size, centre, low, high = values
        step = sum(w * _step((places - centre + p) / max(size, 1e-2), kind) for p, w in PIXEL)
        return np.asarray(low + (high - low) * step)

    def rest(values: Floats) -> Floats:
        return np.asarray((made(values) - spread) * certainty)

    starts = (0.5, 1.5, 4.0)
    found = min(
        (
            optimize.least_squares(
                rest,
                [s, 0.0, 0.0, 1.0],
                bounds=([0.01, -9, -1, 0], [60, 9, 1, 2]),
                loss="soft_l1",
                f_scale=0.03,
            )
            for s in starts
        ),
        key=lambda one: float(one.cost),
    )
    left = float(np.sqrt(np.mean(rest(found.x) ** 2)))
    return left, float(found.x[0]), float(found.x[1])


def _step(t: Floats, kind: Shape) -> Floats:
    """Return a step of height 1 blurred by a Gaussian of sigma 1, or by a disk of radius 1."""
    if kind == "gaussian":
        return np.asarray(special.ndtr(t))
    t = np.clip(t, -1, 1)
    return np.asarray(0.5 + (np.arcsin(t) + t * np.sqrt(1 - t**2)) / math.pi)


def _contrast(places: Floats, spread: Floats) -> tuple[Floats, Floats]:
    """Return contrast by frequency: the transform of the spread's derivative."""
    line = np.diff(spread) * BINS
    middle = (places[1:] + places[:-1]) / 2
    reach = float(min(-middle[0], middle[-1]))
    window = np.where(
        np.abs(middle) < reach, 0.54 + 0.46 * np.cos(np.pi * middle / max(reach, 1e-9)), 0.0
    )
    f = np.linspace(0, 0.5, 257)
    waves = np.exp(-2j * math.pi * np.outer(f, middle))
    found = np.abs(waves @ (line * window))
    # A bin averages over a quarter of a pixel, and so does the difference of two.
    found /= np.sinc(f / BINS) ** 2
    return f, np.asarray(found / max(found[0], 1e-12))
