"""Verdict: whether a kernel explains a pair, in words, and what it was where none does."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.fitting.agreement import Agreement, levels_of
from filters.fitting.curve import left_by_curved_kernel
from filters.fitting.jpeg_equations import luma, requantized
from filters.fitting.jpeg_naming import median_of_jpeg
from filters.fitting.naming import named_change, root_mean_square, tone_trials
from filters.fitting.verdict_words import RAISED_LARGEST, Kernels, why_of, why_of_jpeg
from filters.pixels.region import Region

Samples = npt.NDArray[np.uint8 | np.uint16 | np.float32]
Bytes = npt.NDArray[np.uint8]
MOST_ROUNDING: Final = 0.8  # levels: several roundings in turn leave no more
RAISED_ROUNDING: Final = 1.0  # the same where roundings were raised with a mask
FINE_STEP: Final = 6.0  # levels: the mean step of luma at quality 95, for which these are
BENT: Final = 0.6  # of what the kernel leaves: then it is the curve
LIVELY: Final = 0.97  # of the places are calmer than those at which a kernel must hold, too
SIDE: Final = 768  # pixels a side of what is looked at


@dataclass(frozen=True)
class Verdict:
    """What was found.

    Parameters
    ----------
    is_convolution
        Whether one kernel (or one a channel) explains the result but for rounding.
    kind
        ``convolution``, or what it is instead; ``unknown`` where nothing explains it.
    reason
        A sentence.
    calm, lively
        Root mean square, in levels, of what is left where little and where much goes on.
    """

    is_convolution: bool
    kind: str
    reason: str
    calm: float
    lively: float


def verdict(
    before: Samples,
    after: Samples,
    rendered: Samples,
    found: Agreement,
    steps: npt.NDArray[np.float64] | None,
    step: Callable[[], None] = lambda: None,
    opaque: npt.NDArray[np.bool_] | None = None,
    kernels: Kernels = "one",
) -> Verdict:
    """Say whether a kernel explains it, and if not, what does.

    Parameters
    ----------
    before, after, rendered
        (rows, columns, 1 or 3): the pair, and what the kernel makes of the first.
    found
        How near that comes.
    steps
        By which luma was quantized where `after` was a JPEG.
    step
        Called between trials; may raise.
    opaque
        (rows, columns): what counts; elsewhere a program may have left any colour. None is all.
    kernels
        What it would be that explains it.
    """
    b, a, r = (_part(one) for one in (before, after, rendered))
    if opaque is not None and opaque.any():
        hidden = ~_middle_of(opaque)
        for one in (b, a, r):  # black in all three: nothing left there, whatever is tried
            one[hidden] = 0
    calm, lively = _left(b, a, r, steps)
    is_kernel = (
        _holds(found, calm, lively) if steps is None else _holds_in_jpeg(found, calm, lively, steps)
    )
    if is_kernel and not (steps is not None and _is_bent(b, a, r)):
        why = why_of_jpeg(kernels) if steps is not None else why_of(found, kernels)
        return Verdict(True, "convolution", why, calm, lively)
    step()
    curved = left_by_curved_kernel(b, a)
    step()
    trial = named_change(b, a, r, curved, step)
    if trial is None and steps is not None:
        step()
        trial = median_of_jpeg(b, a, r, steps)
    kind, reason = ("unknown", _unknown(found)) if trial is None else (trial.kind, trial.sentence)
    return Verdict(False, kind, f"This is no convolution: {reason}.", calm, lively)


def _unknown(found: Agreement) -> str:
    return (
        "no kernel explains it: a kernel leaves differences of "
        f"{found.deviation:.1f} levels, most of them where much goes on"
    )


def _holds_in_jpeg(
    found: Agreement, calm: float, lively: float, steps: npt.NDArray[np.float64]
) -> bool:
    """Whether no more is left than a JPEG takes away.

    Where what is rendered is off by a part of a level, some of the coefficients are rounded to
    another multiple of their step: as many as 1/step, each off by a step. The mean square is as
    the step, and what is left as its root.
    """
    coarse = math.sqrt(max(1.0, float(steps.mean()) / FINE_STEP))
    if lively < coarse and found.r2 > 0.5:
        return True
    return lively < min(1.6 * coarse, (1.5 * calm + 0.1) * math.sqrt(coarse))


def _holds(found: Agreement, calm: float, lively: float) -> bool:
    if found.equal >= 0.99 and lively < 0.5:
        return True
    few = found.within_one >= 0.98 and found.deviation < MOST_ROUNDING
    if few and lively < max(0.75, 1.6 * calm):
        return True
    # A mask that is rounded, then raised: more is left, but of no more where more goes on.
    is_raised = found.largest <= RAISED_LARGEST and found.deviation < RAISED_ROUNDING
    return is_raised and lively < 1.15 * calm


def _is_bent(before: Bytes, after: Bytes, rendered: Bytes) -> bool:
    """Whether curves alone leave far less than the kernel, which a JPEG's luma does not show.

    Over a short range a curve is nearly straight in luma, but not in each of the colours.
    """
    left = root_mean_square(after, rendered)
    return any(trial.left < BENT * left for trial in tone_trials(before, after))


def _left(
    before: Bytes, after: Bytes, rendered: Bytes, steps: npt.NDArray[np.float64] | None
) -> tuple[float, float]:
    """Return what is left where little, and where much, goes on; of a JPEG, beyond its own loss."""
    grey = luma(levels_of(before))
    if steps is not None:
        made = requantized(luma(levels_of(rendered)), steps)
        apart = np.abs(luma(levels_of(after)) - made)
    else:
        apart = np.abs(levels_of(after) - levels_of(rendered)).mean(2)
    clipped = np.asarray(((after <= 1) | (after >= 254)).any(2))
    if steps is not None:  # one clipped sample changes all of its block
        near = (after <= 3) | (after >= 252) | (rendered <= 1) | (rendered >= 254)
        clipped = clipped | np.asarray(near.any(2))
        clipped = _whole_blocks(clipped)
    local = cv2.blur(grey * grey, (5, 5)) - cv2.blur(grey, (5, 5)) ** 2
    margin = 8 if min(grey.shape) > 48 else 0
    inner = (slice(margin, grey.shape[0] - margin), slice(margin, grey.shape[1] - margin))
    open_ = ~clipped[inner]
    if open_.sum() < 200:
        return 0.0, 0.0
    activity, left = np.asarray(local)[inner][open_], apart[inner][open_]
    bound = np.quantile(activity, LIVELY)
    much = activity >= bound
    zero = np.zeros(1, np.float32)
    return root_mean_square(left[~much], zero), root_mean_square(left[much], zero)


def _whole_blocks(some: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Return where a block of 8x8 holds any of some places."""
    rows, columns = some.shape
    blocks = np.pad(some, ((0, -rows % 8), (0, -columns % 8)))
    shape = blocks.shape[0] // 8, 8, blocks.shape[1] // 8, 8
    held = blocks.reshape(shape).any((1, 3))
    return np.repeat(np.repeat(held, 8, 0), 8, 1)[:rows, :columns]


def _part(samples: Samples) -> Bytes:
    """Return the middle of the picture as bytes, at a multiple of 8 from its first pixel."""
    part = _middle_of(samples)
    if part.dtype == np.uint8:
        return np.array(part, np.uint8, order="C")
    return np.clip(np.rint(levels_of(part)), 0, 255).astype(np.uint8)


def _middle_of(plane: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Return a view of the middle, at a multiple of 8 from the first pixel."""
    rows, columns = plane.shape[:2]
    top, left = max(0, rows - SIDE) // 16 * 8, max(0, columns - SIDE) // 16 * 8
    return np.asarray(Region(top, left, min(SIDE, rows), min(SIDE, columns)).of(plane))
