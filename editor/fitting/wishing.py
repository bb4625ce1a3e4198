"""Kernels by wish, as a window makes them: what is asked for, and what came of it on the photo."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Annotated, Final, Literal

import numpy as np
import numpy.typing as npt

from editor.document.image import Image
from editor.fitting.findings import middle_of, name_of
from editor.fitting.measured import measured_preset, plane_of
from editor.presets.preset import Preset
from filters.analysis.response import gains_along
from filters.convolution.convolve import convolve
from filters.design.plane import Angle
from filters.fitting.demands import Demands, Evenness, Total, demanded
from filters.fitting.peaks import PeakedSpectrum, peaked_spectrum
from filters.fitting.wish import Notch, Wedge, Wish
from filters.fitting.wishes import (
    MOST_UNKNOWNS,
    Method,
    kernel_of_response,
    response_errors,
    wanted_along,
)
from filters.kernel import Kernel
from filters.params.kinds.curve import Curve
from filters.params.kinds.number import Range
from filters.params.param import Group
from filters.registry import Registry

Floats = npt.NDArray[np.float64]
Picture = npt.NDArray[np.uint8]
Plane = npt.NDArray[np.float32]
Divisor = Literal[
    "any weights", "whole over 16", "whole over 64", "whole over 256", "whole over 1024"
]
BESIDES: Final = Group("Demands")
GAINS: Final = 129  # frequencies a side of a response that is looked at
FLAT: Final = 1e-6  # of the weights: a sum that is 0, whose result is signed


@dataclass(frozen=True)
class Asked:
    """What is asked for beside the response: size, method, height, wedge, demands."""

    side: int
    method: Method
    most: float
    notch: float
    wedge: float
    along: float
    demands: Demands


def asked(
    reach: Annotated[int, Range(1, 31, "px", 1, 15)] = 7,
    method: Method = "least-squares",
    highest: Annotated[float, Range(0.1, 8, "", 0.5, 4)] = 1.0,
    notch: Annotated[float, Range(0.01, 0.2, "c/px")] = 0.04,
    wedge: Annotated[float, Range(0, 120, "°")] = 0.0,
    along: Angle = 90.0,
    total: Annotated[Total, BESIDES] = "as it comes",
    evenness: Annotated[Evenness, BESIDES] = "none",
    zeros: Annotated[float, Range(0, 20, "%"), BESIDES] = 0.0,
    weights: Annotated[Divisor, BESIDES] = "any weights",
) -> Asked:
    """Say what is asked for.

    Parameters
    ----------
    reach
        The kernel has 2 reach + 1 taps a side.
    method
        Window: smooth. Least squares: the nearest on the whole. Minimax: the least greatest error.
        McClellan: a row made round. Frequency sampling: exact at as many frequencies as taps.
    highest
        The gain at the top of the curve, or where a picture is white.
    notch
        How wide a notch is: up to where the gain is 0.39 of what it was.
    wedge
        Degrees of directions that are taken out, for stripes; 0 takes none.
    along
        In which the waves go that the wedge takes out: 90 for stripes that lie.
    total
        The sum of the weights: 1 keeps the brightness, 0 leaves flat places black.
    evenness
        Which weights are made equal, or opposite.
    zeros
        Weights under this share of the largest become 0.
    weights
        Whole numbers with a divisor, where a program wants those.
    """
    divisor = None if weights == "any weights" else int(weights.split()[-1])
    demands = Demands(total, evenness, zeros / 100, divisor)
    return Asked(2 * reach + 1, method, highest, notch, wedge, along, demands)


@dataclass(frozen=True, eq=False)
class WishFinding:
    """A kernel that was wished for.

    Parameters
    ----------
    errors
        Greatest and root mean square error of the gains; none for a derivative.
    wanted
        Gains along `angle` that were wanted, at `frequencies` of 0..0.5 cycles a pixel.
    gains
        The kernel's, at the same frequencies.
    map
        (GAINS, GAINS) the kernel's gains, frequency 0 in the middle.
    middle, filtered
        (rows, columns, 3) uint8: the photo's middle without and with the kernel.
    signed
        (rows, columns) float32 levels with the kernel, where its sum is 0.
    """

    preset: Preset
    kernel: Kernel
    errors: tuple[float, float] | None
    angle: float
    frequencies: Floats
    wanted: Floats
    gains: Floats
    map: Floats
    spectrum: PeakedSpectrum
    middle: Picture
    filtered: Picture
    signed: Plane | None


def spectrum_in(photo: Image) -> PeakedSpectrum:
    """Return a photo's spectrum with its peaks; raises BlurError where it has infinite values."""
    return peaked_spectrum(plane_of(photo))


def find_wish(
    photo: Image,
    asking: Asked,
    curve: Curve,
    drawn: Image | None,
    notches: tuple[tuple[float, float], ...],
    spectrum: PeakedSpectrum,
    registry: Registry,
) -> WishFinding:
    """Design the kernel of a response and lay it over the photo; raise KernelError.

    `notches` are frequencies, rightwards and downwards; a `drawn` picture takes the curve's place.
    """
    gains = None if drawn is None else np.asarray(plane_of(drawn) / 255, np.float64)
    places = tuple(Notch(across, down, asking.notch) for across, down in notches)
    wedge = Wedge(asking.along, asking.wedge) if asking.wedge else None
    wanted = Wish(curve, asking.most, gains, places, wedge).response()
    side = min(asking.side, MOST_UNKNOWNS) if asking.method == "minimax" else asking.side
    kernel = demanded(kernel_of_response(wanted, side, asking.method), asking.demands)
    errors = response_errors(kernel, wanted)
    shape = f"drawn in {name_of(drawn)}" if drawn is not None else f"through {curve.text}"
    more = [f"up to {asking.most:g}"] if asking.most != 1 else []
    more += [f"{len(notches)} notch{'es' if len(notches) > 1 else ''}"] if notches else []
    more += [f"a wedge of {asking.wedge:g}° along {asking.along:g}°"] if wedge else []
    note = f"Frequency response {', '.join((shape, *more))}, by {asking.method}."
    source = f"Wished for, on {name_of(photo)}"
    preset = measured_preset(f"Wish of {side}x{side}", kernel, note[:400], source, registry)
    angle = asking.along if wedge else 0.0
    f, own = _gains_of(kernel, angle)
    error = errors["greatest_error"], errors["error"]
    line = wanted_along(wanted, angle, f)
    return _found(photo, preset, kernel, error, (angle, f, line, own), spectrum)


def find_derivative(
    photo: Image,
    kernel: Kernel,
    order: int,
    angle: float,
    demands: Demands,
    spectrum: PeakedSpectrum,
    registry: Registry,
) -> WishFinding:
    """Lay a derivative over the photo, beside the gain of the true one: (2 pi f) to its order."""
    made = kernel if demands == Demands() else demanded(kernel, demands)
    name = ["1st", "2nd", "3rd", "4th"][order - 1]
    note = f"The {name} derivative along {angle:g}°."
    source = f"Wished for, on {name_of(photo)}"
    preset = measured_preset(f"{name} derivative along {angle:g}°", made, note, source, registry)
    f, own = _gains_of(made, angle)
    true = (2 * math.pi * f) ** order
    return _found(photo, preset, made, None, (angle, f, true, own), spectrum)


def _gains_of(kernel: Kernel, angle: float) -> tuple[Floats, Floats]:
    line = gains_along(kernel, angle, 2 * GAINS - 1)
    return line.frequencies[GAINS - 1 :], line.gains[GAINS - 1 :]


def _found(
    photo: Image,
    preset: Preset,
    kernel: Kernel,
    errors: tuple[float, float] | None,
    line: tuple[float, Floats, Floats, Floats],
    spectrum: PeakedSpectrum,
) -> WishFinding:
    middle, filtered = middle_of(photo, kernel, photo.region)
    signed = None
    if abs(kernel.sum) <= FLAT * float(np.abs(kernel.taps).sum()):
        signed = np.asarray(convolve(np.asarray(middle.mean(2), np.float32), kernel), np.float32)
    gains = _map_of(kernel)
    return WishFinding(preset, kernel, errors, *line, gains, spectrum, middle, filtered, signed)


def _map_of(kernel: Kernel) -> Floats:
    """Return the magnitudes of a kernel's gains, (GAINS, GAINS), frequency 0 in the middle."""
    taps = kernel.taps / kernel.gain_divisor
    f = np.linspace(-0.5, 0.5, GAINS)
    rows, columns = (
        np.exp(-2j * np.pi * np.outer(f, np.arange(size) - origin))
        for size, origin in zip(kernel.shape, kernel.origin, strict=True)
    )
    return np.asarray(np.abs(rows @ taps @ columns.T), np.float64)
