"""Inspection: all that the inspector tells of a kernel, computed at once; a frozen value."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

import numpy as np
import numpy.typing as npt

from editor.document.image import Image
from editor.insight.forecast import (
    Clipping,
    PhotoFigures,
    ResultHistogram,
    clipping_forecast,
    result_histogram,
)
from filters import convolve, plan
from filters.analysis import charts
from filters.analysis.figures import KernelSymmetry, dc_gain, energy, signed_sums, symmetries
from filters.analysis.noise import NoiseSpectrum, noise_spectrum
from filters.analysis.response import (
    GainLine,
    GainPeak,
    GainProfiles,
    StepResponse,
    gain_peak,
    gain_profiles,
    gains_along,
    pass_band,
    step_response,
)
from filters.analysis.summary import (
    SeparableFactors,
    frequency_response,
    response_range,
    separable_factors,
)
from filters.convolution import Plan
from filters.kernel import Kernel

CHART_SIDE: Final = 97  # pixels: both charts fit beside each other in a narrow panel
PICTURE_SIDE: Final = 128  # frequencies a side of the response's picture
CHARTS: Final[Mapping[str, Callable[[int], charts.Chart]]] = MappingProxyType(
    {
        "Zone plate": charts.zone_plate,
        "Slanted edge": charts.slanted_edge,
        "Siemens star": charts.siemens_star,
        "Impulse": charts.impulse,
    }
)


@dataclass(frozen=True, eq=False)
class Inspection:
    """A kernel's figures.

    Parameters
    ----------
    sums
        Of the positive and of the negative scaled taps.
    output
        Least and most that pixels of 0..1 can give.
    factors
        The best single column and row, and what they leave over.
    plan
        The method and its cost for the whole photo, where one is open.
    clipping
        The forecast for that photo.
    gains
        (128, 128) magnitudes of the frequency response, frequency 0 in the middle.
    peak
        The greatest of them.
    along, level
        Gains in the direction that was asked for, else in the peak's; and in that of 0 degrees.
    histogram
        Forecast of the results of that photo.
    noise
        What is left of white noise, by frequency.
    chart, filtered
        A test chart before and after, float32, the latter not clamped.
    """

    kernel: Kernel
    sums: tuple[float, float]
    output: tuple[float, float]
    dc_gain: float
    energy: float
    noise_gain: float
    rank: int
    factors: SeparableFactors
    symmetries: tuple[KernelSymmetry, ...]
    profiles: GainProfiles
    pass_band: tuple[float, float] | None
    across: StepResponse
    down: StepResponse
    gains: npt.NDArray[np.float64]
    peak: GainPeak
    along: GainLine
    level: GainLine
    noise: NoiseSpectrum
    chart: charts.Chart
    filtered: charts.Chart
    plan: Plan | None = None
    clipping: Clipping | None = None
    histogram: ResultHistogram | None = None


def inspect_kernel(
    kernel: Kernel,
    chart: str = "Zone plate",
    photo: Image | None = None,
    figures: PhotoFigures | None = None,
    angle: float | None = None,
) -> Inspection:
    """Compute everything: up to some 0.1 s for 255x255, so not on a thread that must not wait.

    Parameters
    ----------
    kernel
        What is inspected.
    chart
        One of `CHARTS`.
    photo, figures
        The photo that cost and clipping are computed for, and its measured figures.
    angle
        Of the direction whose gains are wanted, degrees; the peak's where none is said.
    """
    before = CHARTS[chart](CHART_SIDE)
    gains = np.abs(frequency_response(kernel, PICTURE_SIDE))
    peak = gain_peak(gains)
    profiles, factors, power = gain_profiles(kernel), separable_factors(kernel), energy(kernel)
    return Inspection(
        kernel=kernel,
        sums=signed_sums(kernel),
        output=response_range(kernel),
        dc_gain=dc_gain(kernel),
        energy=power,
        noise_gain=math.sqrt(power),
        rank=factors.rank,
        factors=factors,
        symmetries=symmetries(kernel),
        profiles=profiles,
        pass_band=pass_band(profiles),
        across=step_response(kernel, "across"),
        down=step_response(kernel, "down"),
        gains=gains,
        peak=peak,
        along=gains_along(kernel, peak.angle if angle is None else angle),
        level=gains_along(kernel, 0.0),
        noise=noise_spectrum(gains),
        chart=before,
        filtered=np.asarray(convolve(before, kernel), np.float32),
        plan=None if photo is None else plan((*photo.shape[:2], 4), np.float32, kernel),
        clipping=None if figures is None else clipping_forecast(kernel, figures),
        histogram=None if figures is None else result_histogram(kernel, figures),
    )
