"""How a kernel answers to waves and steps: profiles of its gain, pass band, step response."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
import numpy.typing as npt

from filters.analysis.figures import scaled_taps
from filters.kernel import Kernel

Curve = npt.NDArray[np.float64]
Axis = Literal["across", "down"]
DIRECTIONS: Final = 24  # of half a turn; the other half has the same gains
HALF_POWER: Final = 2**-0.5  # -3 dB


@dataclass(frozen=True, eq=False)
class GainProfiles:
    """Gains (magnitudes) at frequencies of 0 to 0.5 cycles a pixel.

    `across` and `down` are those of waves that run along a row and along a column; `radial` is the
    mean over 24 directions.
    """

    frequencies: Curve
    across: Curve
    down: Curve
    radial: Curve


def gain_profiles(kernel: Kernel, count: int = 65) -> GainProfiles:
    """Compute the gains at `count` frequencies by the Fourier sum itself, whatever the size."""
    taps = scaled_taps(kernel)
    frequencies = np.linspace(0.0, 0.5, count)
    rows = np.arange(taps.shape[0]) - kernel.origin[0]
    columns = np.arange(taps.shape[1]) - kernel.origin[1]
    across = np.abs(_waves(frequencies, columns) @ taps.sum(0))
    down = np.abs(_waves(frequencies, rows) @ taps.sum(1))
    total = across + down  # the directions of 0 and of a quarter turn
    for angle in np.arange(1, DIRECTIONS // 2) * np.pi / DIRECTIONS:
        inner = _waves(frequencies * np.sin(angle), rows) @ taps
        outer = _waves(frequencies * np.cos(angle), columns)
        # Its mirror image, half a turn less the angle, has the same waves down the columns.
        total += np.abs((inner * outer).sum(1)) + np.abs((inner * outer.conj()).sum(1))
    return GainProfiles(frequencies, across, down, total / DIRECTIONS)


@dataclass(frozen=True, eq=False)
class GainLine:
    """Gains along one direction, at frequencies of -0.5 to 0.5 cycles a pixel.

    `angle` is in degrees, counter-clockwise from the right, as a generator's.
    """

    angle: float
    frequencies: Curve
    gains: Curve


def gains_along(kernel: Kernel, angle: float, count: int = 129) -> GainLine:
    """Compute the gains of waves that go in one direction, by the Fourier sum itself."""
    taps = scaled_taps(kernel)
    frequencies = np.linspace(-0.5, 0.5, count)
    rows = np.arange(taps.shape[0]) - kernel.origin[0]
    columns = np.arange(taps.shape[1]) - kernel.origin[1]
    turn = math.radians(angle)
    inner = _waves(-frequencies * math.sin(turn), rows) @ taps
    outer = _waves(frequencies * math.cos(turn), columns)
    return GainLine(angle, frequencies, np.abs((inner * outer).sum(1)))


@dataclass(frozen=True)
class GainPeak:
    """The greatest gain, and its frequency in cycles a pixel and degrees counter-clockwise."""

    gain: float
    frequency: float
    angle: float


def gain_peak(gains: Curve) -> GainPeak:
    """Find the peak of (side, side) gains with frequency 0 at (side // 2, side // 2).

    Of the two opposite places that have it the one at the right, 0 to 90 or -90 to 0 degrees.
    """
    side = gains.shape[0]
    flat = np.argwhere(gains >= gains.max() * (1 - 1e-9))
    places = (flat - side // 2) / side
    row, column = min(places.tolist(), key=lambda p: (np.hypot(*p), p[1] < 0, abs(p[0])))
    frequency = float(np.hypot(row, column))
    angle = math.degrees(math.atan2(-row, column)) if frequency else 0.0
    return GainPeak(float(gains.max()), frequency, angle)


def _waves(frequencies: Curve, places: npt.NDArray[np.int_]) -> npt.NDArray[np.complex128]:
    waves: npt.NDArray[np.complex128] = np.exp(2j * np.pi * np.outer(frequencies, places))
    return waves


def pass_band(profiles: GainProfiles) -> tuple[float, float] | None:
    """Return the cut-off frequencies, cycles a pixel: where the radial gain falls by 3 dB.

    The band around the greatest gain where it stays above its 1 / sqrt(2), interpolated in
    straight lines; 0 and 0.5 where it reaches the end. None where nothing passes.
    """
    gains, at = profiles.radial, profiles.frequencies
    peak = int(gains.argmax())
    level = gains[peak] * HALF_POWER
    if gains[peak] < 1e-12:
        return None
    above, below = np.flatnonzero(gains[peak:] < level), np.flatnonzero(gains[: peak + 1] < level)
    high = _crossing(at, gains, peak + int(above[0]) - 1, level) if above.size else float(at[-1])
    low = _crossing(at, gains, int(below[-1]), level) if below.size else 0.0
    return low, high


def _crossing(at: Curve, gains: Curve, index: int, level: float) -> float:
    share = (level - gains[index]) / (gains[index + 1] - gains[index])
    return float(at[index] + share * (at[index + 1] - at[index]))


@dataclass(frozen=True, eq=False)
class StepResponse:
    """What becomes of a hard edge from 0 to 1: `values` at `places`, pixels from its bright side.

    `overshoot` is how far the values leave the range between their ends; `rise` is the distance
    in pixels from 10 to 90 % of the way between the ends, None where they are equal.
    """

    places: npt.NDArray[np.int_]
    values: Curve
    overshoot: float
    rise: float | None


def step_response(kernel: Kernel, axis: Axis = "across") -> StepResponse:
    """Filter an edge that is 0 before place 0 and 1 from it on, along a row or down a column."""
    along = 0 if axis == "across" else 1
    taps, origin = scaled_taps(kernel).sum(along), kernel.origin[1 - along]
    reach = max(origin, len(taps) - 1 - origin) + 2
    places = np.arange(-reach, reach + 1)
    sums = np.concatenate(([0.0], np.cumsum(taps[::-1])))  # of the last so many taps
    seen = np.clip(places + len(taps) - origin, 0, len(taps))
    values = sums[seen] + kernel.offset
    low, high = sorted((float(values[0]), float(values[-1])))
    overshoot = max(0.0, float(values.max()) - high, low - float(values.min()))
    return StepResponse(places, values, overshoot, _rise(places, values))


def settling(response: StepResponse, tolerance: float = 0.02) -> int:
    """Return how many pixels from the edge the values differ still from their ends.

    By more than `tolerance` of the distance between the least and the most.
    """
    values, places = response.values, response.places
    near = tolerance * float(np.ptp(values))
    ends = np.where(places < 0, values[0], values[-1])
    far = np.abs(places[np.abs(values - ends) > near])
    return int(far.max()) if far.size else 0


def _rise(places: npt.NDArray[np.int_], values: Curve) -> float | None:
    first, last = values[0], values[-1]
    if abs(last - first) < 1e-9 * max(1.0, float(np.abs(values).max())):
        return None
    share = (values - first) / (last - first)

    def reached(level: float) -> float:
        index = int(np.flatnonzero(share >= level)[0])
        before = share[index - 1]
        return float(places[index] - (share[index] - level) / (share[index] - before))

    return reached(0.9) - reached(0.1)
