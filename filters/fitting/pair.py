"""Kernel from before and after: what turns one picture into another, and whether a kernel can."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.convolution.convolve import convolve
from filters.fitting.agreement import Agreement, agreement, best_border, levels_of
from filters.fitting.cross import laid_stack
from filters.fitting.cross_jpeg import cross_jpeg_candidate
from filters.fitting.cross_search import cross_candidate
from filters.fitting.jpeg_colours import colours_candidate
from filters.fitting.jpeg_look import is_all, look_of
from filters.fitting.jpeg_planes import COLOURS
from filters.fitting.pair_search import Candidate, Search, each_of
from filters.fitting.separable import is_nearly_separable, separable_of
from filters.fitting.simplify import Constraint
from filters.fitting.two_pictures import Pair, PairError, Samples
from filters.fitting.verdict import Verdict, verdict
from filters.fitting.verdict_words import Kernels
from filters.kernel import Kernel
from filters.kernel.stack import KernelStack
from filters.pixels.border import BorderRule
from filters.pixels.light import LightRule
from filters.pixels.region import Region

Floats = npt.NDArray[np.float64]
FEW: Final = 0.99  # equal samples: where there are fewer, a blur's thin ends are looked for
NEARER: Final = 0.005  # of the bytes: so many more are near where kernels read all colours
SURE: Final = 0.98  # of the variance: kernels for each colour that leave more may be no good
SMOOTH: Final = 0.6  # levels: more than several roundings leave is no matter of a kernel's ends
Report = Callable[[float], None]
__all__ = ["Pair", "PairError", "PairFit", "kernel_from_pair"]


@dataclass(frozen=True, eq=False)
class PairFit:
    """What turns one picture into another.

    Parameters
    ----------
    kernels
        One for all channels, or one a channel.
    light, border
        How it is laid.
    agreement
        How near the result comes, over the whole picture.
    verdict
        Whether it is a convolution, and why.
    errors
        Standard errors of the first kernel's taps (rows, columns), before they were made simple.
    by_size
        For sizes that were tried, the share of variance that is left.
    count, unknowns
        Of the equations.
    rendered
        What the kernels make of the first picture.
    stack
        Kernels that read all colours for each colour of the result, where it takes those: then
        `kernels` are those of each colour for itself, and `errors` are not theirs.
    """

    kernels: tuple[Kernel, ...]
    light: LightRule
    border: BorderRule
    agreement: Agreement
    verdict: Verdict
    errors: Floats
    by_size: tuple[tuple[int, float], ...]
    count: int
    unknowns: int
    rendered: Samples
    stack: KernelStack | None = None


def _ignore(_: float) -> None:
    pass


def kernel_from_pair(
    pair: Pair,
    size: tuple[int, int] | None = None,
    constraint: Constraint = "none",
    report: Report = _ignore,
) -> PairFit:
    """Find the kernel, divisor and offset that turn one picture into the other.

    Parameters
    ----------
    size
        (rows, columns) of the kernel; the smallest that explains all where it is not given.
    constraint
        What the kernel must be besides: symmetric, non-negative, or of sum 1.
    report
        Told of the share done; may raise to call it off.

    Raises PairError where the pictures can't be compared.
    """
    if min(pair.before.shape[:2]) < 8:
        raise PairError("the pictures are too small to compare: at least 8 pixels a side")
    if (frame := unchanged_frame(pair.before, pair.after)) > 0:
        pair = replace(pair, opaque=without_frame(pair.opaque, pair.before.shape, frame))
    best = _best_of(Search(pair, size, constraint, report))
    report(0.7)
    planes = best.kernels if best.stack is None else tuple(best.stack)
    border = best_border(pair.after, planes, partial(_laid, pair, best))
    rendered = _laid(pair, best, border, None)
    report(0.8)
    found = agreement(pair.after, rendered, planes, pair.opaque)
    parts = pair.before, pair.after, rendered
    kernels: Kernels = "across" if best.stack is not None else "one"
    if best.stack is None and len(best.kernels) > 1:
        kernels = "each"
    said = verdict(*parts, found, pair.steps, partial(report, 0.9), pair.opaque, kernels)
    report(1.0)
    spectrum = best.found
    return PairFit(
        best.kernels,
        best.light,
        border,
        found,
        said,
        spectrum.fit.errors,
        spectrum.by_size,
        round(spectrum.equations.count),
        spectrum.basis.shape[1] + 1,
        rendered,
        best.stack,
    )


def _best_of(search: Search) -> Candidate:
    """Return the best candidate: across the channels, for each colour, or one for all of them."""
    if search.constraint != "none":
        return search.best()
    pair = search.pair
    if pair.colour is None:
        return cross_candidate(pair, search.size) or _own(search)
    shared = _own(search)
    look = look_of(pair)
    if look is None or (shared.light == "stored" and is_all(look, shared.kernels * COLOURS)):
        return shared
    across = cross_jpeg_candidate(pair, look, search.size)
    own = colours_candidate(pair, look, search.size)
    if own is None or own.agreement.r2 < SURE:  # of a blur too little may be kept for each
        own = max((one for one in (own, shared) if one is not None), key=partial(_near, pair))
    is_nearer = across is not None and _near(pair, across) > _near(pair, own) + NEARER
    return across if across is not None and is_nearer else own


def _own(search: Search) -> Candidate:
    """Return the best of those that read their own colour, with a blur's thin ends where it is."""
    best = search.best()
    is_done = best.agreement.equal >= FEW or best.agreement.deviation > SMOOTH
    if is_done or len(best.kernels) > 1 or search.size:
        return best
    if search.pair.steps is not None or not is_nearly_separable(best.kernels[0]):
        return best
    kernel = separable_of(best.kernels[0], list(search.planes_in(best.light)))
    tried = search.tried((kernel,), best.light, best.found)
    return tried if tried.agreement.equal > best.agreement.equal else best


def _near(pair: Pair, found: Candidate) -> float:
    """Return the share of bytes that come out within one level, where candidates are compared."""
    part = pair.crop()
    apart = levels_of(_laid(pair, found, "clamp", part)) - levels_of(pair.after[part.slices])
    return float((np.abs(apart) <= 1).mean())


def _laid(pair: Pair, best: Candidate, border: BorderRule, part: Region | None) -> Samples:
    """Return what was found makes of the first picture or a part of it."""
    if best.stack is not None:
        return laid_stack(pair.before, best.stack, border, part)
    kernels = each_of(best.kernels, pair)
    return convolve(pair.before, kernels, border=border, light=best.light, region=part)


def unchanged_frame(before: Samples, after: Samples) -> int:
    """Return how many rings of pixels at the edge were left alone, as Pillow leaves them; 0 to 8.

    0 where the rest of the picture is unchanged as well.
    """
    for ring in range(min(9, min(before.shape[:2]) // 2 - 3)):
        inner = slice(ring, before.shape[0] - ring), slice(ring, before.shape[1] - ring)
        if not all((before[inner][side] == after[inner][side]).all() for side in _edges()):
            return ring
    return 0


def _edges() -> tuple[tuple[slice, slice], ...]:
    every = slice(None)
    return (
        (slice(0, 1), every),
        (slice(-1, None), every),
        (every, slice(0, 1)),
        (every, slice(-1, None)),
    )


def without_frame(
    opaque: npt.NDArray[np.bool_] | None, shape: tuple[int, ...], frame: int
) -> npt.NDArray[np.bool_]:
    """Return where the pictures are compared, less so many rings of pixels."""
    inner = np.zeros(shape[:2], np.bool_)
    inner[frame:-frame, frame:-frame] = True
    return inner if opaque is None else inner & opaque
