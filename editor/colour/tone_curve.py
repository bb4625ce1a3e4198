"""Tone curves: from a channel's stored values to linear light and back; unclamped."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final, Protocol

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
_PQ_M1, _PQ_M2 = 2610 / 16384, 2523 / 4096 * 128
_PQ_C1, _PQ_C2, _PQ_C3 = 3424 / 4096, 2413 / 4096 * 32, 2392 / 4096 * 32
_PQ_PEAK: Final = 10000 / 203
_HLG_A: Final = 0.17883277
_HLG_B: Final = 1 - 4 * _HLG_A
_HLG_C: Final = 0.5 - _HLG_A * math.log(4 * _HLG_A)
_HLG_WHITE: Final = (math.exp((0.75 - _HLG_C) / _HLG_A) + _HLG_B) / 12


class ToneCurve(Protocol):
    """One channel's curve. Where it is defined only in 0..1 it goes on beyond, invertibly."""

    def to_linear(self, stored: Floats) -> Floats:
        """Decode, any shape, as a new array."""

    def to_stored(self, linear: Floats) -> Floats:
        """Encode, any shape, as a new array."""


@dataclass(frozen=True)
class Parametric:
    """(a x + b) ** gamma + e from x = d on, else c x + f (ICC.1:2022, 10.18).

    Without a straight part (c = 0) it is mirrored about 0: f(-x) = -f(x), as a power of a negative
    number is none.
    """

    gamma: float
    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 0.0
    e: float = 0.0
    f: float = 0.0

    @classmethod
    def of(cls, function: int, numbers: tuple[float, ...]) -> Parametric:
        """Read the parameters in the order in which function 0 to 4 stores them."""
        if function in (1, 2):  # defined from -b / a on; a constant below
            gamma, a, b = numbers[:3]
            rest = numbers[3] if function == 2 else 0.0
            return cls(gamma, a, b, 0.0, -b / a if a else 0.0, rest, rest)
        return cls(*numbers)

    @np.errstate(over="ignore", invalid="ignore")  # beyond the largest float32 is infinite
    def to_linear(self, stored: Floats) -> Floats:
        """Decode."""
        if self.c == 0 and self.d <= 0:
            return np.asarray(np.sign(stored) * self._power(np.abs(stored)), np.float32)
        below = np.float32(self.c) * stored + np.float32(self.f)
        return np.where(stored < self.d, below, self._power(stored)).astype(np.float32)

    @np.errstate(over="ignore", invalid="ignore")  # beyond the largest float32 is infinite
    def to_stored(self, linear: Floats) -> Floats:
        """Encode."""
        if self.c == 0 and self.d <= 0:
            return np.asarray(np.sign(linear) * self._root(np.abs(linear)), np.float32)
        edge = float(self._power(np.array([self.d], np.float32))[0])
        if self.c == 0:
            return np.where(linear < edge, np.float32(self.d), self._root(linear))
        below = (linear - np.float32(self.f)) / np.float32(self.c)
        return np.where(linear < edge, below, self._root(linear)).astype(np.float32)

    def _power(self, stored: Floats) -> Floats:
        base = np.maximum(np.float32(self.a) * stored + np.float32(self.b), 0)
        return np.asarray(base ** np.float32(self.gamma) + np.float32(self.e), np.float32)

    def _root(self, linear: Floats) -> Floats:
        base = np.maximum(linear - np.float32(self.e), 0) ** np.float32(1 / self.gamma)
        return np.asarray((base - np.float32(self.b)) / np.float32(self.a), np.float32)


@dataclass(frozen=True)
class Table:
    """Samples at equal steps of 0..1, straight between them; the end pieces go on beyond."""

    samples: tuple[float, ...]

    @np.errstate(over="ignore", invalid="ignore")  # beyond the largest float32 is infinite
    def to_linear(self, stored: Floats) -> Floats:
        """Decode."""
        return _through(stored, np.linspace(0, 1, len(self.samples)), np.array(self.samples))

    @np.errstate(over="ignore", invalid="ignore")  # beyond the largest float32 is infinite
    def to_stored(self, linear: Floats) -> Floats:
        """Encode; where the table is flat, the first of the equal values."""
        values, first = np.unique(np.maximum.accumulate(self.samples), return_index=True)
        return _through(linear, values, np.linspace(0, 1, len(self.samples))[first])


@dataclass(frozen=True)
class PerceptualQuantizer:
    """SMPTE ST 2084 (ITU-R BT.2100, table 4); 1 is white of 203 cd/m² (BT.2408), the peak 49.

    Below 0 it is mirrored.
    """

    @np.errstate(over="ignore", invalid="ignore")  # beyond the largest float32 is infinite
    def to_linear(self, stored: Floats) -> Floats:
        """Decode."""
        root = np.abs(stored).astype(np.float64) ** (1 / _PQ_M2)
        light = np.maximum(root - _PQ_C1, 0) / np.maximum(_PQ_C2 - _PQ_C3 * root, 1e-9)
        return np.asarray(np.sign(stored) * light ** (1 / _PQ_M1) * _PQ_PEAK, np.float32)

    @np.errstate(over="ignore", invalid="ignore")  # beyond the largest float32 is infinite
    def to_stored(self, linear: Floats) -> Floats:
        """Encode."""
        power = (np.abs(linear).astype(np.float64) / _PQ_PEAK) ** _PQ_M1
        stored = ((_PQ_C1 + _PQ_C2 * power) / (1 + _PQ_C3 * power)) ** _PQ_M2
        return np.asarray(np.sign(linear) * stored, np.float32)


@dataclass(frozen=True)
class HybridLogGamma:
    """ITU-R BT.2100, table 5, as light of the scene; 1 is white at 75 % (BT.2408).

    Below 0 it is mirrored.
    """

    @np.errstate(over="ignore", invalid="ignore")  # beyond the largest float32 is infinite
    def to_linear(self, stored: Floats) -> Floats:
        """Decode."""
        size = np.abs(stored).astype(np.float64)
        light = np.where(size <= 0.5, size**2 / 3, (np.exp((size - _HLG_C) / _HLG_A) + _HLG_B) / 12)
        return np.asarray(np.sign(stored) * light / _HLG_WHITE, np.float32)

    @np.errstate(over="ignore", invalid="ignore")  # beyond the largest float32 is infinite
    def to_stored(self, linear: Floats) -> Floats:
        """Encode."""
        light = np.abs(linear).astype(np.float64) * _HLG_WHITE
        above = _HLG_A * np.log(np.maximum(12 * light - _HLG_B, 1e-9)) + _HLG_C
        stored = np.where(light <= 1 / 12, np.sqrt(3 * light), above)
        return np.asarray(np.sign(linear) * stored, np.float32)


def _through(x: Floats, places: npt.NDArray[np.float64], values: npt.NDArray[np.float64]) -> Floats:
    out = np.interp(x, places, values)
    if len(places) < 2:
        return out.astype(np.float32)
    for outside, end, other in ((x < places[0], 0, 1), (x > places[-1], -1, -2)):
        slope = (values[end] - values[other]) / (places[end] - places[other])
        slope = slope if slope > 0 else 1.0  # a flat end would not come back
        out = np.where(outside, values[end] + slope * (x - places[end]), out)
    return out.astype(np.float32)


@dataclass(frozen=True)
class ChannelTransfer:
    """A curve for each of red, green and blue, on the last axis; a `light.Transfer`."""

    curves: tuple[ToneCurve, ...]

    @np.errstate(over="ignore", invalid="ignore")  # beyond the largest float32 is infinite
    def to_linear(self, stored: Floats) -> Floats:
        """Decode (..., 3) stored colour."""
        if len(set(self.curves)) == 1:
            return self.curves[0].to_linear(stored)
        return np.stack([c.to_linear(stored[..., i]) for i, c in enumerate(self.curves)], -1)

    @np.errstate(over="ignore", invalid="ignore")  # beyond the largest float32 is infinite
    def to_stored(self, linear: Floats) -> Floats:
        """Encode (..., 3) linear colour."""
        if len(set(self.curves)) == 1:
            return self.curves[0].to_stored(linear)
        return np.stack([c.to_stored(linear[..., i]) for i, c in enumerate(self.curves)], -1)
