"""Morphology with a drawn structuring element: the taps that are not 0."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, Final, Literal

import cv2
import numpy as np
import numpy.typing as npt

from filters.kernel import Kernel
from filters.kernel.reach import reach
from filters.pixels.channels import colours, has_alpha
from filters.pixels.transparency import is_opaque, visible_colours
from filters.plugin import Pixels, Range, image_filter

CROSS = Kernel([[0, 1, 0], [1, 1, 1], [0, 1, 0]])
FARTHEST: Final = np.float32(3e38)  # no value lies beyond it
Operation = Literal["erode", "dilate", "open", "close", "gradient", "top hat", "black hat"]


def _halo(kernel: Kernel, times: int) -> tuple[int, int]:
    down, across = reach(kernel)
    return (2 * times + 1) * down, (2 * times + 1) * across  # once more to weigh by alpha


@image_filter("Morphology", group="Kernel", halo=_halo, channels="any", alpha="straight")
def morphology(
    pixels: Pixels,
    kernel: Kernel = CROSS,
    operation: Operation = "open",
    times: Annotated[int, Range(1, 20, soft_maximum=5)] = 1,
) -> Pixels:
    """Least or most of the values under a drawn shape, and what follows from them (Serra, 1982).

    Parameters
    ----------
    kernel
        The shape: its taps that are not 0.
    operation
        Erode gives the least, dilate the most; open erodes and dilates, close the other way
        round; gradient is dilate less erode; the hats are what open and close take away.
    times
        How often erode and dilate are done.
    """
    shape = (kernel.taps != 0).astype(np.uint8)
    if not shape.any():
        return pixels
    if is_opaque(pixels):
        out = _Extremes(shape, kernel.origin, times, None).of(pixels, operation)
        if has_alpha(pixels):
            out[..., -1] = pixels[..., -1]
        return out
    alpha, out = np.ascontiguousarray(pixels[..., -1]), pixels.copy()
    done = _Extremes(shape, kernel.origin, times, alpha).of(visible_colours(pixels), operation)
    np.copyto(colours(out), done, where=alpha[..., None] > 0)
    return out


@dataclass(frozen=True)
class _Extremes:
    """Least and most of the values under a shape, as often as asked.

    With an alpha, a value counts for as much of it as is visible: where the least is looked for,
    the rest of it is the most that is visible around, and the other way round. So what can't be
    seen is never found, and a pixel that can hardly be seen hardly ever.
    """

    shape: npt.NDArray[np.uint8]
    origin: tuple[int, int]
    times: int
    alpha: Pixels | None

    def of(self, colour: Pixels, operation: Operation) -> Pixels:
        """Do the operation on (rows, columns, channels)."""
        match operation:
            case "erode":
                return self._done(colour, "e")
            case "dilate":
                return self._done(colour, "d")
            case "open":
                return self._done(colour, "ed")
            case "close":
                return self._done(colour, "de")
            case "gradient":
                return self._done(colour, "d") - self._done(colour, "e")
            case "top hat":
                return colour - self._done(colour, "ed")
            case "black hat":
                return self._done(colour, "de") - colour

    def _done(self, colour: Pixels, turns: str) -> Pixels:
        """Erode (e) and dilate (d) in that order, each as often as asked."""
        values = colour if self.alpha is None else self._weighted(colour, turns[0])
        for turn in turns:
            for _ in range(self.times):
                values = self._under(values, turn)
        if self.alpha is None:
            return values
        return np.where(np.abs(values) == FARTHEST, colour, values)  # nothing visible around

    def _weighted(self, colour: Pixels, turn: str) -> Pixels:
        """Replace what is not visible of each value by what the first turn does not look for."""
        assert self.alpha is not None
        alpha = self.alpha[..., None]
        never, back = (FARTHEST, "d") if turn == "e" else (-FARTHEST, "e")
        other = self._under(np.where(alpha == 0, -never, colour), back)
        other = np.where(np.abs(other) == FARTHEST, colour, other)  # nothing visible around
        return np.where(alpha == 0, never, colour + (1 - alpha) * (other - colour))

    def _under(self, values: Pixels, turn: str) -> Pixels:
        """Return the least under the shape, or the most under the turned one: so they pair."""
        extreme: Callable[..., Any] = cv2.erode if turn == "e" else cv2.dilate
        shape, (row, column) = self.shape, self.origin
        if turn == "d":
            shape = np.ascontiguousarray(shape[::-1, ::-1])
            row, column = shape.shape[0] - 1 - row, shape.shape[1] - 1 - column
        done = extreme(values, shape, anchor=(column, row), borderType=cv2.BORDER_REPLICATE)
        return np.asarray(done, np.float32).reshape(values.shape)
