"""Display: how results are coloured on the screen, where that is not as a file saves them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
import numpy.typing as npt

from editor.colour.screen import PLAIN, ScreenColours
from editor.document.step import Step
from editor.render.heat import SIGNED, HeatTable
from filters.analysis.summary import response_range
from filters.pixels.channels import colours, has_alpha

Floats = npt.NDArray[np.float32]
DisplayMode = Literal["saved", "range", "signed", "farthest", "offset"]
LUMA: Final = np.array([0.2126, 0.7152, 0.0722], np.float32)  # Rec. ITU-R BT.709-6, 3.2
FAINTEST: Final = 0.4  # of the full colour: how the least that is out of range shows


@dataclass(frozen=True)
class Display:
    """A way to look at results; what is stored does not change.

    Parameters
    ----------
    mode
        ``saved`` clamps to 0..1 as a file does. ``range`` shows a grey photo with what lies above 1
        in orange and what lies below 0 in blue. ``signed`` shows the mean of the colours in
        diverging colours, neutral at 0, full at -1 and 1. ``farthest`` shows the colour that is
        farthest from 0 so: a change of hue has no mean. ``offset`` adds `offset`.
    gain
        Signed values are multiplied by it.
    stops
        The diverging colours, as `HeatTable.between` takes them.
    screen
        The screen that it is for, and perhaps a device that is seen on it.
    """

    mode: DisplayMode = "saved"
    offset: float = 0.0
    gain: float = 1.0
    stops: tuple[str, ...] = SIGNED
    screen: ScreenColours = PLAIN

    @property
    def keeps_colours(self) -> bool:
        """Whether what it gives is in the picture's own colours still, to go by its profile."""
        return self.mode in ("saved", "offset")

    def of(self, values: Floats) -> Floats:
        """Return what to show, 0..1 where it matters.

        Parameters
        ----------
        values
            (rows, columns, 1 to 4 channels) float32; never written to.

        Returns
        -------
        ndarray
            Float32, the same rows and columns: the same channels, or RGB without alpha where the
            colours are not the picture's own.
        """
        if self.mode == "saved":
            return values
        if self.mode == "offset":
            moved = values + np.float32(self.offset)
            if has_alpha(values):
                moved[..., -1] = values[..., -1]
            return np.asarray(moved, np.float32)
        if self.mode == "signed":
            return _heat(colours(values).mean(axis=2), 1.0 / self.gain, self.stops)
        if self.mode == "farthest":
            return _heat(_farthest(colours(values)), 1.0 / self.gain, self.stops)
        return _range(colours(values), self.stops)


SAVED: Final = Display()


def auto_offset(step: Step) -> float:
    """Return the offset that puts the middle of a Step's results at 0.5, for 0..1 going in.

    A kernel whose weights sum to 0 gets 0.5, one whose results are 0..1 gets 0, and so does a Step
    without a kernel. GEGL's convolution-matrix normalizes to the same three.
    """
    if step.kernel is None:
        return 0.0
    low, high = response_range(step.kernel)
    return 0.5 - (low + high) / 2


def _heat(values: Floats, limit: float, stops: tuple[str, ...]) -> Floats:
    colours = HeatTable.between(stops).colours(values, limit)
    return np.asarray(colours, np.float32) / np.float32(255)


def _farthest(values: Floats) -> Floats:
    high, low = values.max(axis=2), values.min(axis=2)
    return np.asarray(np.where(high >= -low, high, low), np.float32)


def _range(values: Floats, stops: tuple[str, ...]) -> Floats:
    above = values.max(axis=2) - np.float32(1)
    below = -values.min(axis=2)
    weights = LUMA if values.shape[2] == 3 else np.ones(1, np.float32)
    grey = np.clip(values, 0, 1) @ weights
    out = np.repeat(grey[..., None], 3, axis=2)
    far = np.where(above >= below, above, -below)  # the one that is farther out
    outside = np.maximum(above, below) > 1e-6  # float32 sums of 1 are not always 1
    far = far[outside]
    strength = np.sign(far) * np.minimum(1, FAINTEST + (1 - FAINTEST) * np.abs(far))
    out[outside] = _heat(np.asarray(strength, np.float32), 1.0, stops)
    return np.asarray(out, np.float32)
