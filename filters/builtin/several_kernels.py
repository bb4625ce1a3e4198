"""Several kernels at once: differences, and banks turned through all directions."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache
from typing import Annotated, Any, Final

import numpy as np

from filters.builtin.length import length
from filters.builtin.rounding import without_rounding
from filters.convolution import correlate
from filters.convolution.several import correlate_each
from filters.kernel import Kernel, KernelError
from filters.kernel.algebra import subtract
from filters.kernel.reach import reach
from filters.kernel.transforms import pad, rotate45
from filters.pixels.channels import colours, has_alpha, narrowed, widened
from filters.pixels.mixing import mixed
from filters.pixels.transparency import visible_colours
from filters.plugin import Pixels, Range, image_filter

BOX = Kernel(np.ones((3, 3)), normalize=True)
SHARPER = Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])
KIRSCH = Kernel([[5, -3, -3], [5, 0, -3], [5, -3, -3]], divisor=15)
RIGHT = Kernel([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]], divisor=4)
DOWN = Kernel([[-1, -2, -1], [0, 0, 0], [1, 2, 1]], divisor=4)
LUMINANCE: Final = ((0.2126, 0.7152, 0.0722),)  # Rec. ITU-R BT.709-6, 3.2
Gain = Annotated[float, Range(0, 20, soft_maximum=5)]


def _with_gain_1(_: int, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of version 1, whose gain was 1 where none was named."""
    return {"gain": 1.0, **values}


def _difference(first: Kernel, second: Kernel, gain: float, on_grey: bool) -> Kernel | None:
    try:
        both = subtract(first, second)
    except KernelError:  # they lie so far apart that no kernel holds both
        return None
    offset = gain * both.offset + (0.5 if on_grey else 0.0)
    return Kernel(both.taps * (gain / both.gain_divisor), both.origin, offset=offset)


@image_filter(
    "Difference of two kernels",
    group="Kernel",
    halo=lambda first, second: reach(first, second),
    channels="any",
    alpha="straight",
    convolution=_difference,
)
def difference_of_kernels(
    pixels: Pixels,
    first: Kernel = SHARPER,
    second: Kernel = BOX,
    gain: Gain = 1.0,
    on_grey: bool = True,
) -> Pixels:
    """What one kernel's result has more than another's.

    Parameters
    ----------
    first
        The kernel whose result is kept.
    second
        The kernel whose result is taken away.
    gain
        Factor on the difference.
    on_grey
        Lay it on grey, so that both signs show.
    """
    one = correlate(pixels, first, alpha="keep")
    two = correlate(pixels, second, alpha="keep")
    out = pixels.copy()
    sizes = sum(float(np.abs(k.taps / k.gain_divisor).sum()) for k in (first, second))
    more = without_rounding(colours(one - two), visible_colours(pixels), sizes)
    colours(out)[...] = np.float32(gain) * more
    if on_grey:
        colours(out)[...] += np.float32(0.5)
    return out


@lru_cache(maxsize=32)
def _turns(kernel: Kernel) -> tuple[Kernel, ...]:
    """Return a kernel's turns, each once; it is set into a square around its origin for that."""
    farthest = max(reach(kernel))
    top, left = farthest - kernel.origin[0], farthest - kernel.origin[1]
    below, right = (
        2 * farthest + 1 - n - m for n, m in zip(kernel.shape, (top, left), strict=True)
    )
    square = pad(kernel, top, left, below, right)
    return tuple(dict.fromkeys(rotate45(square, eighth) for eighth in range(8)))


@image_filter(
    "Compass maximum",
    group="Kernel",
    version=2,
    updated=_with_gain_1,
    halo=lambda kernel: max(reach(*_turns(kernel))),
    channels="any",
    alpha="straight",
)
def compass_maximum(pixels: Pixels, kernel: Kernel = KIRSCH, gain: Gain = 4.0) -> Pixels:
    """Turn a square kernel through eight directions and keep the largest result (Kirsch, 1971).

    Parameters
    ----------
    kernel
        To be turned by 45° each.
    gain
        Factor on the result.
    """
    sums = correlate_each(pixels, _turns(kernel))
    out = next(sums)
    for other in sums:
        np.maximum(out, other, out=out)
    out *= np.float32(gain)
    if has_alpha(pixels):
        out[..., -1] = pixels[..., -1]
    return out


@image_filter(
    "Magnitude of two kernels",
    group="Kernel",
    version=2,
    updated=_with_gain_1,
    halo=lambda first, second: reach(first, second),
    channels="any",
    alpha="straight",
)
def kernel_magnitude(
    pixels: Pixels, first: Kernel = RIGHT, second: Kernel = DOWN, gain: Gain = 4.0
) -> Pixels:
    """Root of the sum of the squares of two kernels' results, such as two derivatives.

    Parameters
    ----------
    first
        One kernel.
    second
        The other one.
    gain
        Factor on the result.
    """
    one, two = correlate_each(pixels, (first, second))
    out = length(one, two, gain)
    if has_alpha(pixels):
        out[..., -1] = pixels[..., -1]
    return out


@image_filter(
    "Orientation as colour",
    group="Kernel",
    version=2,
    updated=lambda _, values: {"gain": 2.0, **values},
    halo=lambda first, second: reach(first, second),
    channels="any",
    alpha="straight",
)
def orientation_colour(
    pixels: Pixels, first: Kernel = RIGHT, second: Kernel = DOWN, gain: Gain = 5.0
) -> Pixels:
    """Show two kernels' results as one colour: the hue is their angle, the brightness their size.

    Parameters
    ----------
    first
        The derivative to the right.
    second
        The derivative downwards.
    gain
        Factor on the brightness.
    """
    one, two = map(_luma, correlate_each(pixels, (first, second)))
    size = length(one, two)
    safe = np.maximum(size, 1e-6)
    out = np.array(widened(pixels, 3 + has_alpha(pixels)))
    for index, turn in enumerate((0.0, 2 * math.pi / 3, 4 * math.pi / 3)):
        towards = (one * math.cos(turn) + two * math.sin(turn)) / safe
        out[..., index] = gain * size * (0.5 + 0.5 * towards)
    return out


def _luma(pixels: Pixels) -> Pixels:
    if pixels.shape[2] <= 2:
        return pixels[..., 0]
    return mixed(narrowed(pixels), LUMINANCE)[..., 0]
