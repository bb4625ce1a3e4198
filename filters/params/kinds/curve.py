"""Curves: points that a line goes through smoothly, without going beyond its neighbours."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from typing import Any, ClassVar, Final

import numpy as np
import numpy.typing as npt

from filters.formula.arithmetic import numbers_of
from filters.params.kinds.written import Written, WrittenKind
from filters.params.param import ParamError

MOST: Final = 32  # points
NEAREST: Final = 1 / 1024  # how near to each other two points may lie, across
STEPS: Final = 8192  # of the table that pixels are looked up in
STRAIGHT: Final = ((0.0, 0.0), (1.0, 1.0))
Places = tuple[tuple[float, float], ...]
Heights = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Curve:
    """A rising or falling line through 2 to 32 points, 0..1 each, from left to right.

    Between its points it is a monotone cubic (Fritsch and Butland 1984, as scipy's
    PchipInterpolator): smooth, and never above or below both neighbours. Outside it goes on
    straight, in its slope where its ends lie at 0 and 1, else level.

    >>> Curve.parse("0,0 0.5,0.6 1,1").points
    ((0.0, 0.0), (0.5, 0.6), (1.0, 1.0))
    """

    points: Places = STRAIGHT

    def __post_init__(self) -> None:
        if not 2 <= len(self.points) <= MOST:
            raise ParamError(f"a curve of {len(self.points)} points is not allowed: 2 to {MOST}")
        for x, y in self.points:
            if not all(math.isfinite(part) and 0 <= part <= 1 for part in (x, y)):
                raise ParamError(f"a curve's point {x:g},{y:g} is not allowed: 0 to 1 each")
        across = [x for x, _ in self.points]
        if any(b - a < NEAREST for a, b in itertools.pairwise(across)):
            raise ParamError("a curve's points must go from left to right, 1/1024 apart at least")

    @classmethod
    def parse(cls, text: str) -> Curve:
        """Read ``x,y x,y ...``, as in ``0,0 0.5,0.6 1,1``; raise ParamError."""
        try:
            pairs = [tuple(numbers_of(pair)) for pair in text.split()]
            points = tuple((x, y) for x, y in pairs)
        except ValueError:
            raise ParamError(f"curve {text!r} is not known: write x,y x,y ..., 0 to 1") from None
        return cls(points)

    @property
    def text(self) -> str:
        """``x,y x,y ...``."""
        return " ".join(f"{x!r},{y!r}" for x, y in self.points)

    @property
    def is_straight(self) -> bool:
        """Whether it changes nothing."""
        return all(x == y for x, y in self.points) and self._is_whole

    @property
    def _is_whole(self) -> bool:
        return self.points[0][0] == 0 and self.points[-1][0] == 1

    def at(self, x: npt.ArrayLike) -> npt.NDArray[np.float64]:
        """Return the curve's height at places, any shape, exactly."""
        places = np.asarray(x, np.float64)
        across, up = np.array(self.points).T
        slopes = _slopes(across, up)
        inside = _cubic(across, up, slopes, np.clip(places, across[0], across[-1]))
        left, right = (slopes[0] * (across[0] == 0), slopes[-1] * (across[-1] == 1))
        under, over = np.minimum(places - across[0], 0), np.maximum(places - across[-1], 0)
        return np.asarray(inside + left * under + right * over)

    @np.errstate(invalid="ignore")  # what is not finite stays so
    def of(self, values: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """Return the curve of pixels, float32 of any shape, from a table: to 1e-6."""
        if self.is_straight:
            return values
        table = self.at(np.arange(STEPS + 1) / STEPS).astype(np.float32)
        beyond = self.at([-1.0, 2.0]).astype(np.float32)
        places = np.clip(np.nan_to_num(values), 0, 1) * np.float32(STEPS)
        index = np.minimum(places.astype(np.int32), STEPS - 1)
        low = table[index]
        out = low + (places - index) * (table[index + 1] - low)
        out += np.minimum(values, 0) * (table[0] - beyond[0])
        out += np.maximum(values - 1, 0) * (beyond[1] - table[-1])
        return np.asarray(out, np.float32)


def _slopes(across: Heights, up: Heights) -> Heights:
    """Return the slopes at the points: Fritsch and Butland's weighted harmonic means.

    They are written out here as scipy.interpolate takes seconds to be imported on a busy machine,
    and a plot asks for a curve on the Qt thread.
    """
    wide, steep = np.diff(across), np.diff(up) / np.diff(across)
    if len(steep) == 1:
        return np.repeat(steep, 2)
    slopes = np.zeros(len(across))
    one, two = steep[:-1], steep[1:]
    turns = (np.sign(one) != np.sign(two)) | (one == 0) | (two == 0)
    first, second = 2 * wide[1:] + wide[:-1], wide[1:] + 2 * wide[:-1]
    safe_one, safe_two = np.where(turns, 1.0, one), np.where(turns, 1.0, two)
    means = (first / safe_one + second / safe_two) / (first + second)
    slopes[1:-1] = np.where(turns, 0.0, 1.0 / means)
    slopes[0] = _slope_at_end(wide[0], wide[1], steep[0], steep[1])
    slopes[-1] = _slope_at_end(wide[-1], wide[-2], steep[-1], steep[-2])
    return slopes


def _slope_at_end(wide: float, next_wide: float, steep: float, next_steep: float) -> float:
    """Return the one-sided three-point slope that keeps to the shape (Moler 2004, 3.4)."""
    slope = ((2 * wide + next_wide) * steep - wide * next_steep) / (wide + next_wide)
    if np.sign(slope) != np.sign(steep):
        return 0.0
    if np.sign(steep) != np.sign(next_steep) and abs(slope) > 3 * abs(steep):
        return float(3 * steep)
    return float(slope)


def _cubic(across: Heights, up: Heights, slopes: Heights, places: Heights) -> Heights:
    """Return the heights of the cubics between points, at places from the first to the last."""
    wide, steep = np.diff(across), np.diff(up) / np.diff(across)
    bend = (slopes[:-1] + slopes[1:] - 2 * steep) / wide
    index = np.clip(np.searchsorted(across, places, side="right") - 1, 0, len(wide) - 1)
    away = places - across[index]
    square = ((steep - slopes[:-1]) / wide - bend)[index]
    cube = (bend / wide)[index]
    found = up[index] + slopes[index] * away + square * (away * away)
    return np.asarray(found + cube * (away * away * away))


@dataclass(frozen=True)
class CurveKind(WrittenKind):
    """A curve, whose points are dragged or typed."""

    noun: ClassVar[str] = "a curve"
    words: ClassVar[tuple[type, ...]] = (Curve,)
    example: ClassVar[str] = "Curve = Curve(((0.0, 0.0), (0.5, 0.625), (1.0, 1.0)))"
    value_type: ClassVar[type[Written]] = Curve

    def described(self) -> str:
        """Show how a curve is written."""
        return f"a curve as x,y x,y ..., 2 to {MOST} points, 0 to 1 each"

    def samples(self) -> tuple[Any, ...]:
        """Return curves that fall, that are level and that cut the ends off."""
        return (
            Curve(((0.0, 1.0), (1.0, 0.0))),
            Curve(((0.0, 0.5), (1.0, 0.5))),
            Curve(((0.2, 0.0), (0.5, 0.7), (0.8, 1.0))),
        )

    def brief(self, value: Any) -> str:
        """Say how many points were set."""
        if value.is_straight:
            return ""
        return f"{len(value.points)} points"
