"""Kernels by wish: of a drawn frequency response, and drawn themselves."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final, Literal, get_args

import cv2
import numpy as np
import numpy.typing as npt

from filters.fitting.scientific import signal
from filters.fitting.transformed import minimax_row, transformed
from filters.kernel import MAX_SIDE, Kernel, KernelError

Floats = npt.NDArray[np.float64]
Places = npt.NDArray[np.int64]
Image = Callable[[Places, Places], tuple[Places, Places]]
Method = Literal["window", "least-squares", "minimax", "mcclellan", "frequency-sampling"]
METHODS: Final[tuple[Method, ...]] = get_args(Method)
GRID: Final = 256  # frequencies a side at least
ROUNDS: Final = 60
MOST_UNKNOWNS: Final = 31  # taps a side of a minimax design


def kernel_of_response(response: Floats, side: int, method: Method) -> Kernel:
    """Return the kernel of that side whose gains are nearest to a drawn response.

    Parameters
    ----------
    response
        (rows, columns) gains, frequency 0 in the middle (row rows // 2, column columns // 2), 0.5
        cycles a pixel at the edges; what lies opposite is taken to be equal (the mean of both).
    side
        Of the kernel, odd.
    method
        ``window``: the response's own kernel, cut by a Hamming window (scipy.signal.firwin_2d does
        so for circles). ``least-squares``: cut without a window, which leaves the least mean square
        (J. S. Lim, Two-dimensional signal and image processing, 1990, 4.5). ``minimax``: the
        greatest error is the least, by Lawson's reweighted least squares (C. L. Lawson, 1961).
        ``mcclellan``: the row whose greatest error is the least, of the gains' mean around each
        circle, made round by McClellan's transform. ``frequency-sampling``: exact at as many
        frequencies as there are taps (J. S. Lim, 4.3).

    Raises KernelError.
    """
    if side % 2 == 0 or not 1 <= side <= MAX_SIDE:
        raise KernelError(f"size {side} is not allowed: it must be odd, 1 to {MAX_SIDE}")
    if method not in METHODS:
        raise KernelError(f"method {method!r} is not known: use {', '.join(METHODS)}")
    if method == "minimax" and side > MOST_UNKNOWNS:
        raise KernelError(f"size {side} is not allowed for minimax: 1 to {MOST_UNKNOWNS}")
    gains = _even(_resampled(np.asarray(response, np.float64), side))
    if method == "mcclellan":
        return Kernel(transformed(minimax_row(_around(gains), side)))
    if method == "frequency-sampling":
        return Kernel(_sampled(np.asarray(response, np.float64), side))
    ideal = np.fft.fftshift(np.fft.ifft2(gains).real)
    middle, reach = len(gains) // 2, side // 2
    weights = ideal[middle - reach : middle + reach + 1, middle - reach : middle + reach + 1]
    if method == "minimax":  # at a jump of the gain half is lost at best: it may gain nothing
        found = _minimax(gains, side)
        weights = min((found, weights), key=lambda one: _greatest(one, gains))
    elif method == "window":
        window = signal.windows.hamming(side)
        weights = weights * np.outer(window, window)
        total, wanted = float(weights.sum()), float(gains[0, 0])
        if abs(total) > 0.1 and wanted > 0:
            weights = weights * (wanted / total)
    return Kernel(weights)


def response_errors(kernel: Kernel, response: Floats) -> dict[str, float]:
    """Return the greatest and the root mean square error of a kernel's gains, by frequency."""
    wanted = _even(_resampled(np.asarray(response, np.float64), max(kernel.shape)))
    error = _errors(kernel.taps / kernel.gain_divisor, kernel.origin, wanted)
    return {"greatest_error": float(error.max()), "error": float(np.sqrt((error**2).mean()))}


def _errors(weights: Floats, origin: tuple[int, int], wanted: Floats) -> Floats:
    """Return how far the gains of weights are from those wanted, in fftfreq's order."""
    grid = np.zeros_like(wanted)
    grid[: weights.shape[0], : weights.shape[1]] = weights
    found = np.fft.fft2(np.roll(grid, (-origin[0], -origin[1]), (0, 1)))
    return np.asarray(np.abs(found - wanted))


def _greatest(weights: Floats, wanted: Floats) -> float:
    """Return the greatest error of square weights about their middle."""
    reach = len(weights) // 2
    return float(_errors(weights, (reach, reach), wanted).max())


def wanted_along(response: Floats, angle: float, frequencies: Floats) -> Floats:
    """Return a drawn response's gains along an angle, degrees counter-clockwise."""
    rows, columns = response.shape
    turn = math.radians(angle)
    down = np.clip(rows / 2 - frequencies * rows * math.sin(turn), 0, rows - 1)
    across = np.clip(columns / 2 + frequencies * columns * math.cos(turn), 0, columns - 1)
    places = across[None].astype(np.float32), down[None].astype(np.float32)
    found = cv2.remap(response.astype(np.float32), *places, cv2.INTER_LINEAR)
    return np.asarray(found[0], np.float64)


def _around(gains: Floats) -> Floats:
    """Return the mean gain around each circle of frequencies, 0 to 0.5 cycles a pixel."""
    n = len(gains)
    f = np.fft.fftfreq(n)
    ring = np.rint(np.hypot(f[:, None], f[None, :]) * n).astype(np.int64).ravel()
    counts = np.bincount(ring)
    return np.asarray((np.bincount(ring, gains.ravel()) / counts)[: n // 2 + 1])


def _sampled(response: Floats, side: int) -> Floats:
    """Return the kernel whose gains are the response's at side x side frequencies."""
    wanted = _even(_resampled(response, side, side))
    return np.asarray(np.fft.fftshift(np.fft.ifft2(wanted).real))


def _resampled(response: Floats, side: int, count: int = 0) -> Floats:
    """Return the gains on a grid of (n, n) frequencies in fftfreq's order."""
    count = count or max(GRID, 4 * side // 2 * 2)
    rows, columns = response.shape
    f = np.fft.fftfreq(count)
    down = np.clip(rows // 2 + f * rows, 0, rows - 1).astype(np.float32)
    across = np.clip(columns // 2 + f * columns, 0, columns - 1).astype(np.float32)
    grid_across, grid_down = np.meshgrid(across, down)
    found = cv2.remap(response.astype(np.float32), grid_across, grid_down, cv2.INTER_LINEAR)
    return np.asarray(found, np.float64)


def _even(gains: Floats) -> Floats:
    """Return the mean of each gain and that of the opposite wave: a kernel has no other."""
    opposite = np.roll(gains[::-1, ::-1], (1, 1), (0, 1))
    return (gains + opposite) / 2


def _minimax(gains: Floats, side: int) -> Floats:
    """Solve for one tap of each group of equal ones, on one frequency of each group."""
    reach = side // 2
    step = 1  # a divisor of the grid, so that the frequencies stay those of a transform
    while len(gains) % (2 * step) == 0 and len(gains) // (2 * step) >= max(48, 4 * side):
        step *= 2
    coarse = gains[::step, ::step]
    n = len(coarse)
    f = np.rint(np.fft.fftfreq(n) * n).astype(np.int64)
    images = _images_of(coarse)
    down, across, count = _groups((f[:, None], f[None]), images, n)
    wanted = coarse[down, across]
    line = np.arange(-reach, reach + 1)
    rows, columns, sizes = _groups((line[:, None], line[None]), images, 0)
    waves = np.zeros((len(wanted), len(rows)))
    for image in images:  # the mean over all images of a tap, times how many differ
        r, c = image(rows, columns)
        waves += np.cos(2 * math.pi * (np.outer(down, r) + np.outer(across, c)) / n)
    waves *= sizes / len(images)
    weight = count / count.sum()
    best, least = np.zeros(waves.shape[1]), float("inf")
    for _ in range(ROUNDS):
        scaled = waves * weight[:, None]
        gram = waves.T @ scaled
        gram[np.diag_indices_from(gram)] += 1e-12
        taps = np.linalg.solve(gram, scaled.T @ wanted)
        error = np.abs(waves @ taps - wanted)
        if error.max() < least:
            best, least = taps, float(error.max())
        weight = weight * np.maximum(error, 1e-12)
        weight = np.maximum(weight / weight.sum(), 1e-12)
    grid = np.zeros((side, side))
    for image in images:
        r, c = image(rows, columns)
        grid[reach + r, reach + c] = best
    return grid


def _images_of(gains: Floats) -> tuple[Image, ...]:
    """Return which changes of place leave gains as they are: at least the half turn does.

    A response that is the same in all eight has an eighth of the unknowns, and a 64th of the sums.
    """
    images: list[Image] = [lambda r, c: (r, c), lambda r, c: (-r, -c)]
    least = 1e-6 * float(np.abs(gains).max())
    mirrored = np.roll(gains[::-1], 1, 0)
    if np.abs(mirrored - gains).max() <= least:
        images += [lambda r, c: (-r, c), lambda r, c: (r, -c)]
        if np.abs(gains.T - gains).max() <= least:
            images += [_swapped(image) for image in images]
    return tuple(images)


def _swapped(image: Image) -> Image:
    """Return an image of what lies across the diagonal."""
    return lambda r, c: image(c, r)


def _groups(
    axes: tuple[Places, Places], images: tuple[Image, ...], period: int
) -> tuple[Places, Places, Places]:
    """Return a place of each group of images, and how many there are.

    `axes` are (n, 1) and (1, n); places repeat after `period`, where that is not 0.
    """
    rows, columns = (one.ravel() for one in np.broadcast_arrays(*axes))
    span = period or 2 * int(np.abs(rows).max()) + 1
    images_of_all = (image(rows, columns) for image in images)
    numbers = [(r % span) * span + c % span for r, c in images_of_all]
    _, first, label = np.unique(np.min(numbers, 0), return_index=True, return_inverse=True)
    return rows[first], columns[first], np.bincount(label)


def kernel_of_picture(
    picture: Floats,
    side: int | None = None,
    angle: float = 0.0,
    floor: float = 0.0,
    normalize: bool = True,
) -> Kernel:
    """Return a picture as a kernel.

    Parameters
    ----------
    picture
        (rows, columns) brightness, 0..1.
    side
        The longer side of the kernel; the picture's own, at most 255, where it is not given.
    angle
        By which it is turned, degrees counter-clockwise.
    floor
        Brightness up to which there is nothing: the highlights alone make a shape.
    normalize
        Whether the weights sum to 1; else a weight is the brightness above the floor.

    Raises KernelError where nothing of it is bright.
    """
    longer = max(picture.shape)
    wanted = min(MAX_SIDE, longer) if side is None else side
    if not 1 <= wanted <= MAX_SIDE:
        raise KernelError(f"size {wanted} is not allowed: 1 to {MAX_SIDE}")
    shape = picture.astype(np.float32)
    if angle % 360:
        rows, columns = shape.shape
        turn = cv2.getRotationMatrix2D(((columns - 1) / 2, (rows - 1) / 2), angle, 1.0)
        shape = np.asarray(cv2.warpAffine(shape, turn, (columns, rows)), np.float32)
    if wanted != longer:
        scale = wanted / longer
        size = tuple(max(1, round(n * scale)) for n in picture.shape[::-1])
        how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
        shape = np.asarray(cv2.resize(shape, size, interpolation=how), np.float32)
    weights = np.maximum(shape.astype(np.float64) - floor, 0.0)
    if not weights.any():
        raise KernelError(f"nothing of the picture is brighter than {floor:g}: no tap is left")
    return Kernel(weights / weights.sum() if normalize else weights)
