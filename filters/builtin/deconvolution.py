"""Deconvolution: taking back a blur whose kernel (the point spread function) is known."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Annotated, Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.convolution import correlate
from filters.design.builtin.smoothing import disk
from filters.design.generator import made
from filters.design.kernel_kind import kernel_to_json
from filters.kernel import Kernel
from filters.kernel.reach import reach
from filters.kernel.transforms import turned
from filters.pixels.channels import colours, has_alpha
from filters.pixels.transparency import (
    LEAST_WEIGHT,
    carried,
    is_opaque,
    straightened,
    surroundings,
)
from filters.plugin import LightRule, Pixels, Range, image_filter

Plane = npt.NDArray[np.float32]
Frequencies = npt.NDArray[np.complex128]
LENS = made(disk, radius=1.0)
NARROW = made(disk, radius=0.6)  # of a sharp photo, wider ones raise what a lens would have lost
LEAST = np.float32(1e-4)
SAME: Final = 1e-6  # of full scale: more than a mean of equal values errs by
WIDEST: Final = 48  # pixels that a response is laid as a kernel up to
TAIL: Final = 1e-6  # of a response's weights may lie beyond its kernel
GRID: Final = 4 * WIDEST  # that a response is found on, so that its far ends don't meet


def _with_lens_2(_: int, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of version 1, whose kernel was a disk of 2 px where none was named."""
    return {"kernel": kernel_to_json(made(disk, radius=2.0)), **values}


def _spread(kernel: Kernel) -> Kernel:
    """Return a kernel's positive weights, normalized: what light can spread by."""
    taps = kernel.taps.clip(0)
    if not taps.any():
        return Kernel([[1.0]])
    return Kernel(taps, kernel.origin, normalize=True)


def _halo(kernel: Kernel, iterations: int) -> tuple[int, int]:
    down, across = reach(kernel)
    return 2 * iterations * down, 2 * iterations * across


@image_filter(
    "Richardson-Lucy",
    group="Deconvolution",
    version=2,
    halo=_halo,
    light=lambda light: light,
    channels="grey",
    alpha="straight",
    updated=_with_lens_2,
)
def richardson_lucy(
    pixels: Pixels,
    kernel: Kernel = LENS,
    iterations: Annotated[int, Range(0, 100, soft_maximum=30)] = 10,
    light: LightRule = "linear",
) -> Pixels:
    """Find the photo that the blur most likely made this one of (Richardson 1972, Lucy 1974).

    Parameters
    ----------
    kernel
        The blur; weights below 0 count as 0.
    iterations
        More give a sharper photo, and more noise.
    light
        Blurs mix linear light.
    """
    if iterations == 0:
        return pixels
    spread = _spread(kernel)
    back = turned(spread)
    is_whole = is_opaque(pixels)
    seen = np.maximum(pixels if is_whole else carried(pixels), 0)
    guess = seen.copy()
    for _ in range(iterations):
        ratio = seen / np.maximum(correlate(guess, spread, alpha="plain"), LEAST)
        guess *= correlate(ratio.astype(np.float32), back, alpha="plain")
    if not is_whole:  # alpha was sharpened with the colour that it carries
        unknown = (guess[..., -1:] <= LEAST) | (pixels[..., -1:] == 0)
        guess = np.where(unknown, pixels, straightened(guess))
    if has_alpha(pixels):
        guess[..., -1] = pixels[..., -1]
    return guess


@lru_cache(maxsize=32)
def _undoing(kernel: Kernel, noise: float) -> Kernel | None:
    """Return the kernel that Wiener's filter is; None where that would be very wide."""
    spread = _spread(kernel)
    if max(spread.shape) > GRID:
        return None
    transfer = np.fft.rfft2(_placed(spread, (GRID, GRID)))
    response = np.fft.fftshift(np.fft.irfft2(_inverse(transfer, noise), s=(GRID, GRID)))
    sizes, middle = np.abs(response), GRID // 2
    for radius in range(WIDEST + 1):
        part = slice(middle - radius, middle + radius + 1)
        if sizes[part, part].sum() >= (1 - TAIL) * sizes.sum():
            return Kernel(response[part, part], (radius, radius))
    return None


def _margins(kernel: Kernel, noise: float) -> tuple[int, int]:
    """Return how far around a pixel the mean of what is visible stands for what is not."""
    undoing, (down, across) = _undoing(kernel, noise), reach(_spread(kernel))
    wide = 0 if undoing is None else undoing.origin[0]
    return max(wide, 4 * down + 16), max(wide, 4 * across + 16)


def _wiener_halo(kernel: Kernel, noise: float) -> tuple[int, int] | None:
    """What the kernel reads, and what stands for that where it is not visible."""
    undoing, margins = _undoing(kernel, noise), _margins(kernel, noise)
    if undoing is None:
        return None
    return margins[0] + undoing.origin[0], margins[1] + undoing.origin[1]


@image_filter(
    "Wiener",
    group="Deconvolution",
    version=2,
    halo=_wiener_halo,
    convolution=_undoing,
    light=lambda light: light,
    channels="any",
    alpha="straight",
    updated=lambda version, values: _with_lens_2(version, {"noise": 1.0, **values}),
)
def wiener(
    pixels: Pixels,
    kernel: Kernel = NARROW,
    noise: Annotated[float, Range(0.01, 100, "%", soft_maximum=10)] = 5.0,
    light: LightRule = "linear",
) -> Pixels:
    """Take a blur back by frequencies, those that it all but lost left alone (Wiener, 1949).

    Parameters
    ----------
    kernel
        The blur; weights below 0 count as 0.
    noise
        Share of noise in the signal: more leaves more alone.
    light
        Blurs mix linear light.
    """
    undoing, margins = _undoing(kernel, noise), _margins(kernel, noise)
    out = pixels.copy()
    given = colours(pixels if is_opaque(pixels) else _filled(pixels, margins))
    if undoing is not None:
        done = correlate(np.ascontiguousarray(given), undoing, alpha="plain")
    else:
        planes = (given[..., index] for index in range(given.shape[2]))
        spread = _spread(kernel)
        done = np.stack([_wiener(plane, spread, noise, margins) for plane in planes], -1)
    seen = np.True_ if not has_alpha(pixels) else pixels[..., -1:] > 0
    np.copyto(colours(out), done, where=seen)
    return out


def _filled(pixels: Pixels, reach: tuple[int, int]) -> Pixels:
    """Replace what is not visible of each colour by the mean around: frequencies know no alpha."""
    near, everywhere = surroundings(pixels, reach), surroundings(pixels, None)
    around = np.where(near[..., -1:] > LEAST_WEIGHT, near, everywhere)
    # The mean of a flat place errs by a little more at one pixel than at the next.
    is_same = (np.abs(around - pixels) <= SAME) & (pixels[..., -1:] > 0)
    around = np.where(is_same, pixels, around)
    return carried(pixels) + (1 - pixels[..., -1:]) * around


def _wiener(plane: Plane, spread: Kernel, noise: float, margins: tuple[int, int]) -> Plane:
    """Filter by frequencies; the margins fade into their own blur, so that nothing rings."""
    rows, columns = plane.shape
    shape = tuple(
        cv2.getOptimalDFTSize(n + 2 * m) for n, m in zip(plane.shape, margins, strict=True)
    )
    transfer = np.fft.rfft2(_placed(spread, shape))
    factor, level = _inverse(transfer, noise), np.float64(plane[0, 0])
    padded = np.pad(
        plane - level,  # of a flat plane nothing is left, so that it stays flat to the last bit
        [(m, s - n - m) for n, m, s in zip(plane.shape, margins, shape, strict=True)],
        "edge",
    )
    blurred = np.fft.irfft2(np.fft.rfft2(padded) * transfer, s=shape)
    fade = np.outer(*(_fade(n, m, s) for n, m, s in zip(plane.shape, margins, shape, strict=True)))
    padded = fade * padded + (1 - fade) * blurred
    done = np.fft.irfft2(np.fft.rfft2(padded) * factor, s=shape) + level * factor[0, 0].real
    top, left = margins
    return np.asarray(done[top : top + rows, left : left + columns], np.float32)


def _placed(spread: Kernel, shape: tuple[int, ...]) -> npt.NDArray[np.float64]:
    """Return a kernel around the first pixel: a correlation's tap at +1 reads the pixel at +1."""
    placed = np.zeros(shape)
    taps = spread.taps / spread.gain_divisor
    rows, columns = np.nonzero(taps)
    places = (spread.origin[0] - rows) % shape[0], (spread.origin[1] - columns) % shape[1]
    np.add.at(placed, places, taps[rows, columns])
    return placed


def _inverse(transfer: Frequencies, noise: float) -> Frequencies:
    """Return Wiener's factor for each frequency of a blur; `noise` in percent of the signal."""
    return np.asarray(np.conj(transfer) / (np.abs(transfer) ** 2 + (noise / 100) ** 2))


def _fade(length: int, margin: int, total: int) -> npt.NDArray[np.float64]:
    """Return 1 over the picture, falling to 0 at both ends of what is around it."""
    after = total - length - margin
    rise = 0.5 - 0.5 * np.cos(np.pi * (np.arange(margin) + 0.5) / margin)
    fall = 0.5 + 0.5 * np.cos(np.pi * (np.arange(after) + 0.5) / after)
    return np.concatenate((rise, np.ones(length), fall))
