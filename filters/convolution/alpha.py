"""Alpha: how colour and transparency go together under a kernel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal, get_args

import numpy as np
import numpy.typing as npt

from filters.kernel import Kernel

AlphaRule = Literal["auto", "keep", "weighted", "plain", "gimp", "magnitude", "premultiplied"]
ALPHA_RULES: Final[tuple[AlphaRule, ...]] = get_args(AlphaRule)
Floats = npt.NDArray[np.float32]
Summing = Callable[[Floats, npt.NDArray[np.float64]], Floats]
LEAST_WEIGHT: Final = 1e-6  # float32 sums of alphas are noise below it


def alpha_rule(kernel: Kernel, alpha: AlphaRule) -> AlphaRule:
    """Say what ``auto`` means for `kernel`; raise ValueError for a rule that is not known."""
    if alpha not in ALPHA_RULES:
        raise ValueError(f"alpha {alpha!r} is not known: use {', '.join(ALPHA_RULES)}")
    if alpha != "auto":
        return alpha
    return "keep" if kernel.sum == 0.0 else "weighted"


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
        Gives the weighted sums of an array like `field` by unscaled weights, of `centre`'s size.

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
    """
    divisor, offset = kernel.gain_divisor, np.float32(kernel.offset)
    weights = field[..., -1]
    scaled = kernel.taps / divisor
    if alpha == "plain":
        return summing(field, scaled) + offset
    if alpha == "premultiplied":
        return _unpremultiplied(summing(_carried(field), scaled) + offset * centre[..., -1:])
    if bool((weights == 1.0).all()):
        out = summing(field, scaled) + offset
        if alpha in ("gimp", "magnitude"):
            out[..., -1] = np.float32(kernel.sum / divisor) + offset
        else:
            out[..., -1] = 1.0
        return out
    out = summing(_carried(field), scaled)
    if alpha == "gimp":
        out[..., -1] *= _gimp_gain(weights, kernel, summing)
        out += offset
        return out
    if alpha == "magnitude":
        out[..., :-1] *= _gimp_gain(weights, kernel, summing)[..., None]
        out += offset
        return out
    return _divided(out, centre, kernel, alpha)


def _carried(field: Floats) -> Floats:
    """Give colour times alpha, and alpha."""
    carried = field * field[..., -1:]
    carried[..., -1] = field[..., -1]
    return carried


def _unpremultiplied(out: Floats) -> Floats:
    """Cut alpha to 0..1 and divide colour by it, in place; colour is 0 where alpha is."""
    covered = np.clip(out[..., -1:], 0, 1)
    seen = covered > LEAST_WEIGHT
    out[..., :-1] = np.where(seen, out[..., :-1] / np.where(seen, covered, 1), 0)
    out[..., -1:] = covered
    return out


def _divided(out: Floats, centre: Floats, kernel: Kernel, alpha: AlphaRule) -> Floats:
    """Divide colour by the filtered alpha, in place.

    Where the filtered alpha is 0 but for rounding, as far from everything opaque or where a
    kernel's weights cancel, there is nothing to divide by: colour is 0 plus the offset there.
    """
    covered = centre[..., -1]
    if kernel.sum != 0.0:  # else no weight to divide by: the sum of weighted colour is the result
        covered = out[..., -1] * np.float32(kernel.gain_divisor / kernel.sum)
        least = LEAST_WEIGHT * max(1.0, float(np.abs(kernel.taps).sum()) / abs(kernel.sum))
        share = np.where(np.abs(covered) > least, covered, np.float32(np.inf))
        out[..., :-1] /= share[..., None]
    out[..., :-1] += np.float32(kernel.offset)
    out[..., -1] = centre[..., -1] if alpha == "keep" else covered
    return out


def _gimp_gain(weights: Floats, kernel: Kernel, summing: Summing) -> Floats:
    """Give sum |k| / sum |k| a, and 0 where no alpha is under the kernel."""
    sizes = np.abs(kernel.taps)
    seen = summing(weights[..., None], sizes)[..., 0]
    total = np.float32(sizes.sum())
    return np.where(seen > LEAST_WEIGHT * total, total / np.maximum(seen, 1e-30), np.float32(0))
