"""Light: from stored (encoded) values to linear light and back."""

from __future__ import annotations

from typing import Final, Literal, Protocol

import numpy as np
import numpy.typing as npt

LightRule = Literal["stored", "linear"]
Floats = npt.NDArray[np.float32]


class Transfer(Protocol):
    """A profile's tone curve; unclamped: values below 0 and above 1 pass through it too."""

    def to_linear(self, stored: Floats) -> Floats:
        """Return linear light for stored colour values, any shape, as a new array."""

    def to_stored(self, linear: Floats) -> Floats:
        """Return stored colour values for linear light, any shape, as a new array."""


class SrgbTransfer:
    """The sRGB curve, IEC 61966-2-1; its linear toe goes on below 0, as babl's does."""

    @np.errstate(over="ignore", invalid="ignore")  # beyond the largest float32 is infinite
    def to_linear(self, stored: Floats) -> Floats:
        """Decode: v / 12.92 up to 0.04045, else ((v + 0.055) / 1.055) ** 2.4."""
        above = np.maximum(stored, np.float32(0.04045))
        curve = ((above + np.float32(0.055)) / np.float32(1.055)) ** np.float32(2.4)
        return np.where(stored <= np.float32(0.04045), stored / np.float32(12.92), curve)

    @np.errstate(over="ignore", invalid="ignore")  # beyond the largest float32 is infinite
    def to_stored(self, linear: Floats) -> Floats:
        """Encode: 12.92 v up to 0.0031308, else 1.055 v ** (1 / 2.4) - 0.055."""
        above = np.maximum(linear, np.float32(0.0031308))
        curve = np.float32(1.055) * above ** np.float32(1 / 2.4) - np.float32(0.055)
        return np.where(linear <= np.float32(0.0031308), linear * np.float32(12.92), curve)


SRGB: Final = SrgbTransfer()
