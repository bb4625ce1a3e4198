"""Equations of all kernels at once, from the planes of a JPEG, each of which mixes the colours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.fitting.equations import Equations, by_chance, with_offset
from filters.fitting.jpeg_equations import Blocks, one_round
from filters.fitting.jpeg_planes import COLOURS, JpegPlane
from filters.fitting.pixel_equations import CENTRE
from filters.fitting.scientific import linalg
from filters.pixels.region import Region

Floats = npt.NDArray[np.float64]
RIDGE: Final = 1e-2
FEWEST: Final = 0.25  # coefficients for an unknown: a plane that has fewer is all but 0
TOGETHER: Final = 3.0  # times chance: a JPEG's errors go together
SLACK: Final = 0.002  # of what all planes leave: a colour's own share of it is less than all


@dataclass(frozen=True, eq=False)
class Joint:
    """Normal equations of unit variance of several kernels, each with its offset.

    Parameters
    ----------
    taps
        Of each kernel.
    gram, moments, squares, count
        As those of `Equations`; the unknowns are the first kernel's taps and its offset, then the
        second's, and so on.
    told
        How many of them the equations tell apart; 0 for all.
    """

    taps: Region
    gram: Floats
    moments: Floats
    squares: float
    count: float
    told: int = 0

    @property
    def size(self) -> int:
        """Unknowns of each kernel."""
        return self.taps.rows * self.taps.columns + 1

    @property
    def each(self) -> int:
        """How many unknowns of each kernel the equations tell apart."""
        return (self.told or len(self.gram)) * self.size // len(self.gram)

    @property
    def spare(self) -> float:
        """How many equations there are beyond the unknowns of all kernels."""
        return self.count - (self.told or len(self.gram))

    def solved(self, ridge: float = RIDGE) -> Floats:
        """Return all unknowns."""
        gram = self.gram.copy()
        gram[np.diag_indices_from(gram)] += ridge
        return np.asarray(linalg.solve(gram, self.moments, assume_a="pos", check_finite=False))

    def within(self, taps: Region) -> Joint:
        """Return the same equations for smaller windows inside these."""
        index = np.arange(self.size - 1).reshape(self.taps.rows, self.taps.columns)
        one = np.append(taps.relative_to(self.taps).of(index).ravel(), self.size - 1)
        kept = np.concatenate([one + at for at in range(0, len(self.gram), self.size)])
        gram, moments = self.gram[np.ix_(kept, kept)], self.moments[kept]
        return Joint(taps, gram, moments, self.squares, self.count)

    def shared(self) -> Joint:
        """Return the equations of one kernel for all, where each had its own."""
        kernels = len(self.gram) // self.size
        return self._by(np.tile(np.eye(self.size), (kernels, 1)), self.taps)

    def grouped(self, basis: Floats) -> Joint:
        """Return the equations of groups of taps that are alike, each by the sum of its weights.

        `basis` is (taps, groups), as `blocks_in` takes it.
        """
        each = with_offset(np.asarray(basis / basis.sum(0), np.float64))
        kernels = len(self.gram) // self.size
        return self._by(_for_each(kernels, each), Region(0, 0, 1, basis.shape[1]))

    def spread(self, basis: Floats, taps: Region) -> Joint:
        """Return equations of groups as those of all taps of a window.

        They tell nothing of how weights differ within a group.
        """
        each = with_offset(basis.T)
        kernels = len(self.gram) // self.size
        return replace(self._by(_for_each(kernels, each), taps), told=len(self.gram))

    def of_planes(self, planes: Floats) -> Joint:
        """Return the equations of what makes planes of the colours: rows of `planes` are those."""
        ways = np.kron(np.linalg.inv(planes), np.eye(self.size))
        return self._by(np.asarray(ways, np.float64), self.taps)

    def _by(self, ways: Floats, taps: Region) -> Joint:
        """Return the equations of other unknowns, of which these are `ways` times."""
        gram, moments = ways.T @ self.gram @ ways, ways.T @ self.moments
        return Joint(taps, gram, moments, self.squares, self.count)

    def left_by(self, values: Floats) -> float:
        """Return the sum of squares that unknowns leave."""
        rest = self.squares - 2 * values @ self.moments + values @ self.gram @ values
        return max(0.0, float(rest))

    def is_as_good(self, simpler: float, fuller: float, unknowns: int) -> bool:
        """Whether a simpler fit leaves no more than chance, as `Equations.is_as_good` has it.

        `simpler` and `fuller` are sums of squares that are left; the fuller fit has so many
        `unknowns` more.
        """
        chance = TOGETHER * by_chance(fuller / max(1.0, self.spare), unknowns)
        return simpler - fuller <= chance + SLACK * fuller

    def of(self, index: int, known: dict[int, Floats]) -> Equations:
        """Return the equations of one kernel, with some known and the others free.

        What is free goes along with whatever the kernel becomes (the Schur complement).
        """
        at = [slice(i * self.size, (i + 1) * self.size) for i in range(len(self.gram) // self.size)]
        gram, moments, squares = self.gram, self.moments.copy(), self.squares
        for other, values in known.items():
            squares -= float(2 * moments[at[other]] @ values)
            squares += float(values @ gram[at[other], at[other]] @ values)
            moments -= gram[:, at[other]] @ values
        own = at[index]
        free = [i for i in range(len(at)) if i != index and i not in known]
        gram_own, moments_own = gram[own, own], moments[own]
        if free:
            rest = np.concatenate([np.arange(at[i].start, at[i].stop) for i in free])
            middle = gram[np.ix_(rest, rest)].copy()
            middle[np.diag_indices_from(middle)] += RIDGE
            beside = np.column_stack((gram[rest, own], moments[rest]))
            solved = linalg.solve(middle, beside, assume_a="pos", check_finite=False)
            gram_own = gram_own - gram[own, rest] @ solved[:, :-1]
            moments_own = moments_own - gram[own, rest] @ solved[:, -1]
            squares -= float(moments[rest] @ solved[:, -1])
        gram_own = (gram_own + gram_own.T) / 2
        return Equations(self.taps, gram_own, moments_own, squares, self.count, CENTRE, SLACK)


def _for_each(kernels: int, each: Floats) -> Floats:
    """Return the same change for each kernel."""
    return np.asarray(linalg.block_diag(*[each] * kernels))


def joint_of(
    planes: Sequence[JpegPlane],
    blocks: Sequence[Blocks],
    values: Floats | None,
    is_across: bool = False,
) -> Joint:
    """Sum up the equations of a kernel for each colour, given the unknowns that were found before.

    Without any, every coefficient counts for what it was rounded to. A kernel that goes `across`
    reads all colours, which then lie beside each other in its window.
    """
    taps = beside = blocks[0].taps
    if not is_across:
        taps = Region(beside.top, beside.left // COLOURS, beside.rows, beside.columns // COLOURS)
    tap_count = taps.rows * taps.columns
    size = COLOURS * (tap_count + 1)
    gram, moments, squares, count = np.zeros((size, size)), np.zeros(size), 0.0, 0.0
    for plane, some in zip(planes, blocks, strict=True):
        own, weights = (_across if is_across else _each)(plane.weights, tap_count)
        part = _plainly(some) if values is None else _round(some, own, weights * values)
        if part.count < FEWEST * some.features.shape[2]:
            part = _plainly(some)
        gram += part.gram[np.ix_(own, own)] * np.outer(weights, weights)
        moments += part.moments[own] * weights
        squares += part.squares
        count += part.count
    return Joint(taps, gram, moments, squares, count)


def _round(blocks: Blocks, own: npt.NDArray[np.int_], values: Floats) -> Equations:
    """Sum up the equations of a plane, of whose own unknowns `values` are parts."""
    sums = np.zeros(blocks.features.shape[2])
    np.add.at(sums, own, values)
    return one_round(blocks, sums)


def _plainly(blocks: Blocks) -> Equations:
    """Sum up all coefficients, as if those that were rounded to 0 were 0."""
    targets = blocks.coefficients - blocks.fixed
    scale = 1 / np.broadcast_to(blocks.steps[None, :], targets.shape).ravel()
    x = blocks.features.reshape(targets.size, -1) * scale[:, None]
    y = targets.ravel() * scale
    return Equations(blocks.taps, x.T @ x, x.T @ y, float(y @ y), len(y), CENTRE)


def _each(weights: Sequence[float], taps: int) -> tuple[npt.NDArray[np.int_], Floats]:
    """Return which of a plane's own unknowns each of those of the kernels is in, and how much.

    A plane's own are the taps of all colours beside each other, and one offset.
    """
    own = [np.append(np.arange(taps) * COLOURS + colour, -1) for colour in range(COLOURS)]
    return np.concatenate(own) % (COLOURS * taps + 1), np.repeat(weights, taps + 1)


def _across(weights: Sequence[float], taps: int) -> tuple[npt.NDArray[np.int_], Floats]:
    """Return the same for kernels whose taps are those of all colours."""
    return np.tile(np.arange(taps + 1), COLOURS), np.repeat(weights, taps + 1)
