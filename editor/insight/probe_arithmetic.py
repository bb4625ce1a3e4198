"""The arithmetic of a probe: products, sum, divisor, alpha and offset of one channel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.convolution.alpha import AlphaRule, alpha_rule, keeps_all
from filters.kernel import Kernel
from filters.pixels.transparency import LEAST_WEIGHT

CHANNELS: Final = "RGBA"
ALPHA: Final = 3
Floats = npt.NDArray[np.float32]
Weights = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Line:
    """One thing that happens to the values, in words, and the values after it."""

    label: str
    values: Weights


@dataclass(frozen=True, eq=False)
class Tally:
    """One channel's sum.

    Parameters
    ----------
    weights
        (rows, columns) on the window; nan where there is no tap.
    read
        (rows, columns), what each weight is multiplied by: the channel, times alpha where colour
        is weighted by it.
    total
        The sum of the products.
    lines
        What happens to the sum, with one value each.
    """

    weights: Weights
    read: Weights
    total: float
    lines: tuple[Line, ...]

    @property
    def products(self) -> Weights:
        """(rows, columns), 0 where there is no tap."""
        return np.nan_to_num(self.weights) * self.read


def tally(
    values: Floats, weights: Weights, kernel: Kernel, channel: int, alpha: AlphaRule, centre: Floats
) -> Tally:
    """Sum one channel of a window by an alpha rule, as `filters.convolution.alpha` says it.

    Parameters
    ----------
    values
        (rows, columns, 4) float32 RGBA.
    weights
        (rows, columns) of `kernel` placed on the window; nan elsewhere.
    channel
        0 to 3 of R, G, B and A.
    centre
        (4,) the pixel under the origin.
    """
    rule = alpha_rule(kernel, alpha)
    covers = values[..., ALPHA].astype(np.float64)
    taps = np.nan_to_num(weights)
    is_plain = rule == "plain" or keeps_all(kernel, rule)
    is_plain = is_plain or (
        rule != "premultiplied" and channel != ALPHA and bool((covers == 1).all())
    )
    read = values[..., channel].astype(np.float64)
    if not is_plain and channel != ALPHA:
        read = read * covers
    total = float((taps * read).sum())
    steps = _Steps(total)
    if kernel.gain_divisor != 1.0:
        label = "÷ sum of the weights" if kernel.normalize else "÷ divisor"
        steps.do(label, total / kernel.gain_divisor)
    if is_plain:
        steps.offset(kernel.offset)
    else:
        _by_alpha(steps, rule, kernel, taps, covers, channel, float(centre[ALPHA]))
    return Tally(weights, read, total, tuple(steps.lines))


class _Steps:
    """Collects lines while a value changes."""

    def __init__(self, value: float) -> None:
        self.value = value
        self.lines: list[Line] = []

    def do(self, label: str, value: float) -> None:
        self.value = value
        self.lines.append(Line(label, np.array([value])))

    def offset(self, offset: float) -> None:
        if offset != 0.0:
            self.do("+ offset", self.value + offset)


def _by_alpha(
    steps: _Steps,
    rule: AlphaRule,
    kernel: Kernel,
    taps: Weights,
    covers: Weights,
    channel: int,
    own: float,
) -> None:
    """Go on from the divided sum; `own` is the alpha under the origin."""
    sizes = float(np.abs(taps).sum())
    if rule in ("keep", "weighted"):
        covered = float((taps * covers).sum()) / (kernel.sum or 1.0)
        if channel == ALPHA:
            keeps = rule == "keep" or kernel.sum == 0.0
            label = "alpha kept" if keeps else "alpha by the weights over their sum"
            steps.do(label, own if keeps else covered)
            return
        if kernel.sum:
            least = LEAST_WEIGHT * sizes / abs(kernel.sum)
            share = 1 / covered if abs(covered) > least else 0.0
            steps.do("÷ alpha under the kernel", steps.value * share)
        steps.offset(kernel.offset)
        return
    if rule == "premultiplied":
        alpha = float((taps * covers).sum()) / kernel.gain_divisor + kernel.offset * own
        alpha = min(max(alpha, 0.0), 1.0)
        if kernel.offset != 0.0:
            steps.do("+ offset × alpha", steps.value + kernel.offset * own)
        if channel == ALPHA:
            steps.do("cut to 0..1, and ÷ it", alpha)
        else:
            steps.do("cut to 0..1, and ÷ it", steps.value / alpha if alpha > LEAST_WEIGHT else 0.0)
        return
    seen = float((np.abs(taps) * covers).sum())
    gain = sizes / seen if seen > LEAST_WEIGHT * sizes else 0.0
    if (channel == ALPHA) == (rule == "gimp"):
        steps.do("× Σ|w| over Σ|w|·alpha", steps.value * gain)
    steps.offset(kernel.offset)
