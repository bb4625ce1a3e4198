"""Area of each pixel that a disk covers, exactly."""

from __future__ import annotations

import numpy as np

from filters.design.plane import Plane


def disk_coverage(radius: float, side: int) -> Plane:
    """Return the area of each unit pixel under a centred disk, (side, side), 0..1.

    By inclusion and exclusion of A(a, b), the area of the disk where x <= a and y <= b: the
    integral over x of the chord from -s(x) to min(b, s(x)), with s(x) = sqrt(r^2 - x^2) and
    S(x) = (x s(x) + r^2 asin(x / r)) / 2 as the integral of s.
    """
    edges = np.clip(np.arange(side + 1) - side / 2, -radius, radius)
    corners = _area_below(edges[None, :], edges[:, None], radius)
    return np.clip(np.diff(np.diff(corners, axis=0), axis=1), 0.0, 1.0)


def _area_below(a: Plane, b: Plane, radius: float) -> Plane:
    def chords(x: Plane) -> Plane:  # S(x)
        root = np.sqrt(np.maximum(0.0, radius**2 - x**2))
        out: Plane = (x * root + radius**2 * np.arcsin(np.clip(x / radius, -1, 1))) / 2
        return out

    a, b = np.broadcast_arrays(a, b)
    reach = np.sqrt(np.maximum(0.0, radius**2 - b**2))  # where |x| is less, the circle is beyond b
    inner = np.clip(a, -reach, reach)
    halves = chords(a) - chords(np.full_like(a, -radius))  # area between the axis and the circle
    within = chords(inner) - chords(-reach)
    strip = b * (inner + reach)
    below: Plane = np.where(b >= 0, halves + (halves - within) + strip, within + strip)
    return below
