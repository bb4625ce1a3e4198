"""ColourSpace: what stored colours mean: linear light, CIE XYZ and L*a*b*."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.pixels.light import SRGB, Transfer
from filters.pixels.mixing import mixed

Floats = npt.NDArray[np.float32]
EDGE: Final = 6 / 29  # where the cube root of CIE 15:2004, 8.2.1, goes over into its straight part
SRGB_TO_XYZ: Final = (  # of D50, as the ICC's profile of sRGB has it
    (0.43607, 0.38515, 0.14307),
    (0.22249, 0.71687, 0.06061),
    (0.01392, 0.09708, 0.71410),
)


@dataclass(frozen=True)
class ColourSpace:
    """What stored red, green and blue mean: their curve, and their light as CIE XYZ.

    The white of L*a*b* is that of the three together.
    """

    transfer: Transfer = SRGB
    to_xyz: tuple[tuple[float, ...], ...] = SRGB_TO_XYZ

    @np.errstate(over="ignore", invalid="ignore")  # beyond the largest float32 is infinite
    def to_lab(self, colour: Floats) -> Floats:
        """Return L* in 0..1 instead of 0..100, a*/500 and b*/200, for stored (rows, columns, 3)."""
        matrix = np.array(self.to_xyz)
        matrix /= matrix.sum(axis=1, keepdims=True)
        xyz = mixed(self._linear(colour), matrix)
        x, y, z = (_root(np.ascontiguousarray(xyz[..., i])) for i in range(3))
        return np.dstack((np.float32(1.16) * y - np.float32(0.16), x - y, y - z))

    @np.errstate(over="ignore", invalid="ignore")  # beyond the largest float32 is infinite
    def from_lab(self, lab: Floats) -> Floats:
        """Return stored colours of what `to_lab` gives."""
        y = (lab[..., 0] + np.float32(0.16)) / np.float32(1.16)
        roots = np.dstack((y + lab[..., 1], y, y - lab[..., 2]))
        light = np.where(
            roots > EDGE, roots**3, np.float32(3 * EDGE**2) * (roots - np.float32(4 / 29))
        )
        matrix = np.array(self.to_xyz)
        matrix /= matrix.sum(axis=1, keepdims=True)
        linear = mixed(np.asarray(light, np.float32), np.linalg.inv(matrix))
        return self.transfer.to_stored(linear)

    @np.errstate(over="ignore", invalid="ignore")  # beyond the largest float32 is infinite
    def lightness(self, colour: Floats) -> Floats:
        """Return CIE L*, 0..1 instead of 0..100, (rows, columns), of 1 or 3 channels."""
        linear = self._linear(colour)
        if linear.shape[2] == 3:
            row = np.array(self.to_xyz[1])
            weights = (row / row.sum())[None]
            linear = mixed(linear, weights)
        light = linear.reshape(linear.shape[:2])
        return np.asarray(np.float32(1.16) * _root(light) - np.float32(0.16), np.float32)

    def _linear(self, colour: Floats) -> Floats:
        given = np.ascontiguousarray(colour, np.float32)
        if given.shape[2] == 1:  # a curve a channel may need all three
            linear = self.transfer.to_linear(np.repeat(given, 3, axis=2))[..., 1:2]
        else:
            linear = self.transfer.to_linear(given)
        return np.ascontiguousarray(linear, np.float32)


def _root(light: Floats) -> Floats:
    """Return f(t) of CIE L*a*b*, going on straight below 0."""
    straight = light / np.float32(3 * EDGE**2) + np.float32(4 / 29)
    return np.asarray(np.where(light > EDGE**3, np.cbrt(light), straight), np.float32)
