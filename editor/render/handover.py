"""Handover: pixels as a filter wants them, and its result as the render path goes on with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from filters.params.signature import Values
from filters.pixels.channels import as_grey, colours, has_alpha, is_grey, narrowed, widened
from filters.pixels.light import Transfer
from filters.pixels.region import Region
from filters.plugin import FilterSpec
from filters.user_error import UserError

Floats = npt.NDArray[np.float32]
Run = Callable[[Floats], object]


class HandoverError(UserError, ValueError):
    """A result that is no picture: one sentence saying what it is."""


@dataclass(frozen=True)
class Handover:
    """How one filter with its values is handed pixels: channels, light and hidden colour.

    Pixels are (rows, columns, channels) float32, stored values; 1 channel is grey, 2 grey and
    alpha, 3 RGB, 4 RGBA.
    """

    spec: FilterSpec
    values: Values
    transfer: Transfer

    @property
    def is_linear(self) -> bool:
        """Whether the filter works in linear light."""
        return self.spec.light(self.values) == "linear"

    def is_to_cover(self, pixels: Floats) -> bool:
        """Whether colour in them is to be covered before the filter sees it (`covered`)."""
        if self.spec.sees_hidden_colour or not has_alpha(pixels):
            return False
        return bool((pixels[..., -1] == 0).any())

    def through(
        self, below: Floats, inner: Region, run: Run, cover: Floats | None, alpha: bool
    ) -> Floats:
        """Run the filter; return `inner` of its result in no more channels than it needs.

        Parameters
        ----------
        below
            What the Steps before made, with the filter's halo around; never written to.
        inner
            The part that is wanted, counted from the first pixel of `below`. Of a filter that moves
            pixels: how large its result is.
        run
            Called with the pixels as the filter wants them, read-only; gives its result.
        cover
            `below` with hidden colour covered; None where that is not called for.
        alpha
            Whether the result has an alpha channel.

        Raises
        ------
        HandoverError
            The result is not of the shape that it must have.
        """
        seen = below if cover is None else cover
        given = self.given(seen)
        moves = self.spec.moves_pixels
        size = (inner.rows, inner.columns) if moves else given.shape[:2]
        result = self._checked(run(given), (*size, given.shape[2]))
        cut = result if moves else inner.of(result)
        if self.is_linear and not moves and np.array_equal(cut, inner.of(given), equal_nan=True):
            out = np.array(inner.of(seen), np.float32)  # not even what conversions round
        else:
            out = self._taken(np.array(cut, np.float32), below.shape[2] <= 2)
        if has_alpha(out) and not alpha:
            out = narrowed(out)
        if cover is not None and not moves:
            _put_back(out, np.asarray(inner.of(below), np.float32))
        return out

    def given(self, below: Floats) -> Floats:
        """Return pixels as the filter wants them, read-only."""
        given = below
        if self.is_linear:
            given = below.copy()
            colours(given)[...] = self.transfer.to_linear(colours(below))
        given = widened(given, self.spec.channels_for(given.shape[2])).view()
        given.flags.writeable = False
        return given

    def _taken(self, out: Floats, grey: bool) -> Floats:
        """Return a result in stored values; as grey where that is all there was and is."""
        if grey and is_grey(out):  # before conversions make more of what is only rounding
            out = np.ascontiguousarray(as_grey(out))
        if self.is_linear:
            colours(out)[...] = self.transfer.to_stored(colours(out))
        return out

    def _checked(self, result: object, shape: tuple[int, int, int]) -> npt.NDArray[np.generic]:
        allowed = [shape]
        if shape[2] <= 2:
            allowed.append((*shape[:2], shape[2] + 2))
        if not isinstance(result, np.ndarray) or result.shape not in allowed:
            got = getattr(result, "shape", type(result).__name__)
            raise HandoverError(f"gave {got}, not an array of {shape}")
        return result


def _put_back(out: Floats, below: Floats) -> None:
    """Restore the colour of what is invisible before and after, in place."""
    hidden = (out[..., -1] == 0) & (below[..., -1] == 0)
    colours(out)[hidden] = colours(widened(below, out.shape[2]))[hidden]
