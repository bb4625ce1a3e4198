"""Alpha: how colour and transparency go together under a kernel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal, get_args

import numpy as np
import numpy.typing as npt

from filters.convolution.faint_alpha import sum_where_faint
from filters.kernel import Kernel
from filters.pixels.transparency import LEAST_WEIGHT, STRIP_NS, carried, is_opaque, strips
from filters.threads import parallel_for, workers_for

AlphaRule = Literal["auto", "keep", "weighted", "plain", "gimp", "magnitude", "premultiplied"]
ALPHA_RULES: Final[tuple[AlphaRule, ...]] = get_args(AlphaRule)
Floats = npt.NDArray[np.float32]
Weights = npt.NDArray[np.float64]
Summing = Callable[[Floats, Weights, float], Floats]  # of a field by weights, plus an offset


def alpha_rule(kernel: Kernel, alpha: AlphaRule) -> AlphaRule:
    """Say what ``auto`` means for `kernel`; raise ValueError for a rule that is not known."""
    if alpha not in ALPHA_RULES:
        raise ValueError(f"alpha {alpha!r} is not known: use {', '.join(ALPHA_RULES)}")
    if alpha != "auto":
        return alpha
    return "keep" if kernel.sum == 0.0 else "weighted"


def keeps_all(kernel: Kernel, alpha: AlphaRule) -> bool:
    """Whether `kernel` gives the pixels as they are by `alpha`, which is not ``auto``."""
    return kernel.is_identity and alpha in ("plain", "weighted", "keep")


def alpha_sum(
    field: Floats, centre: Floats, kernel: Kernel, alpha: AlphaRule, summing: Summing
) -> Floats:
    """Lay `kernel` over `field`, whose last channel is alpha; by `alpha`, which is not ``auto``.

    Parameters
    ----------
    field
        (rows, columns, 2 or 4) float32, straight alpha, with the pixels around.
    centre
        The pixels under the origin: (fewer rows, fewer columns, same channels).
    summing
        Gives the weighted sums of an array like `field`, of `centre`'s size: a new array.

    Notes
    -----
    ``plain`` is the same sum for every channel. ``weighted`` divides the sum of colour times alpha
    by the filtered alpha, which is the sum of alpha over the sum of the weights; ``keep`` too,
    but gives the old alpha back. ``gimp`` is what GEGL's convolution-matrix does with alpha-weight
    on: the sum of colour times alpha is not divided, and alpha is its own sum times
    sum |k| / sum |k| a. ``magnitude`` (GIMP 2.8) multiplies the sum of colour times alpha by that
    ratio instead, and filters alpha like ``plain``. ``premultiplied`` (SVG) filters colour times
    alpha and alpha alike, adds the offset times the pixel's own alpha to each, cuts alpha to 0..1
    and divides colour by it; where it is 0, colour is 0.
    An opaque field gives what ``plain`` gives its colours, and an alpha of 1 (``gimp``: the sum).
    ``plain``, ``weighted`` and ``keep`` give the pixels themselves where the kernel changes
    nothing: textures and sprites keep data in the colour under an alpha of 0.
    """
    if keeps_all(kernel, alpha):
        return centre.copy()
    divisor, offset = kernel.gain_divisor, kernel.offset
    weights = field[..., -1]
    scaled = kernel.taps / divisor
    if alpha == "plain":
        return summing(field, scaled, offset)
    if alpha == "premultiplied":
        out = summing(carried(field), scaled, 0.0)
        return _unpremultiplied(out + np.float32(offset) * centre[..., -1:])
    if is_opaque(field):
        out = summing(field, scaled, offset)
        as_colour = alpha in ("gimp", "magnitude")
        out[..., -1] = kernel.sum / divisor + offset if as_colour else 1.0
        return out
    out = summing(carried(field), scaled, 0.0)
    if alpha in ("gimp", "magnitude"):
        part = out[..., -1:] if alpha == "gimp" else out[..., :-1]
        _multiply(part, _gimp_gain(weights, kernel, summing))
        out += np.float32(offset)
        return out
    return _divided(out, field, centre, kernel, alpha)


@np.errstate(invalid="ignore", over="ignore")  # as `_divided` has it
def _multiply(part: Floats, gain: Floats) -> None:
    part *= gain[..., None]


def _unpremultiplied(out: Floats) -> Floats:
    """Cut alpha to 0..1 and divide colour by it, in place; colour is 0 where alpha is."""
    covered = np.clip(out[..., -1:], 0, 1)
    seen = covered > LEAST_WEIGHT
    out[..., :-1] = np.where(seen, out[..., :-1] / np.where(seen, covered, 1), 0)
    out[..., -1:] = covered
    return out


def _divided(
    out: Floats, field: Floats, centre: Floats, kernel: Kernel, alpha: AlphaRule
) -> Floats:
    """Divide colour by the filtered alpha, in place.

    Where the filtered alpha is 0 but for rounding, as far from everything opaque or where a
    kernel's weights cancel, there is nothing to divide by: colour is 0 plus the offset there.
    """
    sum_where_faint(out, field, kernel)
    total, offset = kernel.sum, np.float32(kernel.offset)
    least = LEAST_WEIGHT * float(np.abs(kernel.taps).sum()) / abs(total or 1.0)

    @np.errstate(all="ignore")  # what is not finite stays so, without a warning
    def work(rows: slice) -> None:
        strip, covered = out[rows], centre[rows][..., -1]
        share = np.ones_like(covered)
        if total != 0.0:  # else no weight to divide by: the sum of weighted colour is the result
            covered = strip[..., -1] * np.float32(kernel.gain_divisor / total)
            usable = np.where(np.abs(covered) > least, covered, np.float32(np.inf))
            share = np.reciprocal(usable)
        for index in range(out.shape[2] - 1):
            colour = strip[..., index] * share
            np.add(colour, offset, out=strip[..., index])
        strip[..., -1] = centre[rows][..., -1] if alpha == "keep" else covered

    parallel_for(work, strips(out), workers_for(out.size * STRIP_NS))
    return out


def _gimp_gain(weights: Floats, kernel: Kernel, summing: Summing) -> Floats:
    """Return sum |k| / sum |k| a, and 0 where no alpha is under the kernel."""
    sizes = np.abs(kernel.taps)
    seen = summing(weights[..., None], sizes, 0.0)[..., 0]
    total = np.float32(sizes.sum())
    return np.where(seen > LEAST_WEIGHT * total, total / np.maximum(seen, 1e-30), np.float32(0))
