"""The simplest kernel that explains as much as the fullest: size, sides, symmetry, zeros, sum."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

import numpy as np
import numpy.typing as npt

from filters.fitting.equations import Equations, Fit
from filters.pixels.region import Region

Floats = npt.NDArray[np.float64]
Constraint = Literal["none", "symmetric", "non-negative", "sum 1"]
NEAR_ZERO: Final = 3.0  # standard errors within which a tap may as well be 0


@dataclass(frozen=True, eq=False)
class Simplified:
    """A fit with what it was put under.

    Parameters
    ----------
    equations
        Those of the fit's window.
    fit
        The taps.
    basis
        (taps, unknowns): which taps go together, and which are 0.
    pulls
        Sums that hold exactly.
    by_size
        For the sizes that were tried, the share of the result's variance that is left.
    """

    equations: Equations
    fit: Fit
    basis: Floats
    pulls: tuple[tuple[Floats, float], ...] = ()
    by_size: tuple[tuple[int, float], ...] = ()


def simplified(
    equations: Equations,
    is_sized: bool,
    ridge: float = 1e-3,
    is_square: bool = False,
    told: float = 1.0,
) -> Simplified:
    """Return the simplest fit that leaves no more than the fullest, as far as bytes can tell.

    `is_sized` keeps the window as it is: its size was asked for. One that stays `is_square` may
    have a symmetry that is lost where faint outer rows are left out on one side. `told` is the
    share of the taps that the equations tell apart: less than all where some are known to be alike.
    """
    fullest = equations.solved(ridge=ridge)
    sizes: tuple[tuple[int, float], ...] = ()
    if not is_sized:
        equations, sizes = _sized(equations, fullest, ridge, told)
        equations = equations if is_square else _trimmed(equations, ridge)
    fit = equations.solved(ridge=ridge)
    found = Simplified(equations, fit, np.eye(fit.weights.size), (), sizes)
    for step in (_symmetric, _sparse, _summed):
        found = step(found, ridge)
    best = found.equations.solved(found.basis, found.pulls, ridge, has_errors=True)
    return replace(found, fit=best)


def thinned(equations: Equations, depth: int, ridge: float = 1e-3) -> Simplified:
    """Return the simplest fit of a window as it is, `depth` channels beside each other in it."""
    fit = equations.solved(ridge=ridge)
    found = Simplified(equations, fit, np.eye(fit.weights.size))
    found = _summed(_sparse(_symmetric(found, ridge, depth), ridge), ridge)
    best = equations.solved(found.basis, found.pulls, ridge, has_errors=True)
    return replace(found, fit=best)


def constrained(found: Simplified, constraint: Constraint, ridge: float = 1e-3) -> Simplified:
    """Return the fit under a constraint that is asked for, whatever it costs."""
    if constraint == "symmetric":
        shape = found.fit.weights.shape
        basis = basis_of(shape[0], shape[1], ("left-right", "top-bottom"))
        return _solved(found, basis, found.pulls, ridge)
    if constraint == "sum 1":
        ones = np.append(np.ones(found.fit.weights.size), 0.0)
        return _solved(found, found.basis, ((ones, 1.0),), ridge)
    if constraint == "non-negative":
        return _non_negative(found, ridge)
    return found


def _solved(
    found: Simplified, basis: Floats, pulls: tuple[tuple[Floats, float], ...], ridge: float
) -> Simplified:
    fit = found.equations.solved(basis, pulls, ridge)
    return replace(found, fit=fit, basis=basis, pulls=pulls)


def square(taps: Region, side: int) -> Region:
    """Return the square of odd side about the middle of a window."""
    row, column = taps.top + (taps.rows - 1) // 2, taps.left + (taps.columns - 1) // 2
    return Region(row - side // 2, column - side // 2, side, side)


def _sized(
    equations: Equations, fullest: Fit, ridge: float, told: float
) -> tuple[Equations, tuple[tuple[int, float], ...]]:
    whole, sizes = equations.taps, []
    chosen = None
    for side in range(1, min(whole.rows, whole.columns) + 1, 2):
        inner = equations.within(square(whole, side))
        fit = inner.solved(ridge=ridge)
        sizes.append((side, fit.rest / equations.spread))
        more = round(told * (whole.rows * whole.columns - side * side))
        if chosen is None and equations.is_as_good(fit.rest, fullest.rest, more):
            chosen = inner
    return chosen or equations, tuple(sizes)


def _trimmed(equations: Equations, ridge: float) -> Equations:
    """Take outer rows and columns away that explain nothing, as of a line."""
    fullest = equations.solved(ridge=ridge)
    whole = equations.taps.rows * equations.taps.columns
    is_smaller = True
    while is_smaller:
        is_smaller = False
        for taps in _narrower(equations.taps):
            inner = equations.within(taps)
            left = inner.solved(ridge=ridge).rest
            more = whole - taps.rows * taps.columns
            if equations.is_as_good(left, fullest.rest, more):
                equations, is_smaller = inner, True
                break
    return equations


def _narrower(taps: Region) -> Iterator[Region]:
    """Yield the window less an outer row and column on opposite sides, then on one side."""
    if taps.rows > 2:
        yield Region(taps.top + 1, taps.left, taps.rows - 2, taps.columns)
    if taps.columns > 2:
        yield Region(taps.top, taps.left + 1, taps.rows, taps.columns - 2)
    if taps.rows > 1:
        yield Region(taps.top + 1, taps.left, taps.rows - 1, taps.columns)
        yield Region(taps.top, taps.left, taps.rows - 1, taps.columns)
    if taps.columns > 1:
        yield Region(taps.top, taps.left + 1, taps.rows, taps.columns - 1)
        yield Region(taps.top, taps.left, taps.rows, taps.columns - 1)


GROUPS: Final[tuple[tuple[str, ...], ...]] = (  # the strongest first
    ("left-right", "top-bottom", "diagonal"),
    ("left-right", "top-bottom"),
    ("diagonal", "half-turn"),
    ("half-turn",),
    ("left-right",),
    ("top-bottom",),
    ("diagonal",),
)


def _symmetric(found: Simplified, ridge: float, depth: int = 1) -> Simplified:
    rows, columns = found.fit.weights.shape
    columns //= depth
    for group in GROUPS:
        if "diagonal" in group and rows != columns:
            continue
        for sign in (1, -1):
            if sign < 0 and len(group) > 1:
                continue
            basis = basis_of(rows, columns, group, sign)
            if not 0 < basis.shape[1] < rows * columns:
                continue
            basis = np.asarray(np.kron(basis, np.eye(depth)), np.float64)
            less = _solved(found, basis, (), ridge)
            fewer = depth * rows * columns - basis.shape[1]
            if found.equations.is_as_good(less.fit.rest, found.fit.rest, fewer):
                return less
    return found


def _orbits(
    rows: int, columns: int, group: Sequence[str], sign: int = 1
) -> list[list[tuple[int, int]]]:
    """Return which taps are one another's images, each with its sign."""
    index = np.arange(rows * columns).reshape(rows, columns)
    images = {
        "left-right": index[:, ::-1],
        "top-bottom": index[::-1],
        "half-turn": index[::-1, ::-1],
        "diagonal": index.T,
    }
    seen: set[int] = set()
    orbits: list[list[tuple[int, int]]] = []
    for start in range(rows * columns):
        if start in seen:
            continue
        orbit, todo = {start: 1}, [start]
        while todo:
            one = todo.pop()
            for name in group:
                image = int(images[name].ravel()[one])
                if image not in orbit:
                    orbit[image] = orbit[one] * sign
                    todo.append(image)
        seen |= orbit.keys()
        is_its_own = sign < 0 and len(orbit) == 1  # what is its own negative image is 0
        if not is_its_own:
            orbits.append(list(orbit.items()))
    return orbits


def basis_of(rows: int, columns: int, group: Sequence[str], sign: int = 1) -> Floats:
    """Return (taps, unknowns): which taps of a window go together under a symmetry."""
    orbits = _orbits(rows, columns, group, sign)
    basis = np.zeros((rows * columns, len(orbits)))
    for column, orbit in enumerate(orbits):
        for index, sign in orbit:
            basis[index, column] = sign
    return basis


def _sparse(found: Simplified, ridge: float) -> Simplified:
    """Leave taps out that may as well be 0; the fewest remain that explain as much."""
    found = replace(
        found, fit=found.equations.solved(found.basis, found.pulls, ridge, has_errors=True)
    )
    near = np.abs(found.fit.weights) <= NEAR_ZERO * found.fit.errors
    if not near.any():
        return found
    kept = found.basis[:, ~(np.abs(found.basis[near.ravel()]).sum(0) > 0)]
    if not kept.shape[1]:
        return found
    less = _solved(found, kept, found.pulls, ridge)
    fewer = found.basis.shape[1] - kept.shape[1]
    good = found.equations.is_as_good(less.fit.rest, found.fit.rest, fewer)
    return less if good else found


def _summed(found: Simplified, ridge: float) -> Simplified:
    """Hold the sum at 1 or 0, and the offset at 0, where that explains as much."""
    size = found.fit.weights.size
    ones = np.append(np.ones(size), 0.0)
    bare = np.append(np.full(size, -found.equations.centre), 1.0)
    total = float(found.fit.weights.sum())
    tries: list[tuple[tuple[Floats, float], ...]] = []
    near = [goal for goal in (1.0, 0.0) if abs(total - goal) < 0.02]
    tries += [((ones, goal), (bare, 0.0)) for goal in near]
    tries.append(((bare, 0.0),))
    tries += [((ones, goal),) for goal in near]
    for pulls in tries:
        if found.basis.shape[1] + 1 <= len(pulls):
            continue
        less = _solved(found, found.basis, pulls, ridge)
        if found.equations.is_as_good(less.fit.rest, found.fit.rest, len(pulls)):
            return less
    return found


def _non_negative(found: Simplified, ridge: float) -> Simplified:
    """Leave out the most negative taps again and again until none is left."""
    while (found.fit.weights < -1e-12).any() and found.basis.shape[1] > 1:
        worst = int(found.fit.weights.argmin())
        kept = found.basis[:, found.basis[worst] == 0]
        if not kept.shape[1]:
            return found
        found = _solved(found, kept, found.pulls, ridge)
    return found
