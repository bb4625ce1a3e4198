"""The built-in filters at their defaults in plain cv2 and numpy, on a whole photo at once."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.design.builtin.motion import motion_blur
from filters.design.builtin.smoothing import disk
from filters.kernel import Kernel
from filters.pixels.light import SRGB
from filters.plugin import FilterSpec
from filters.registry import Registry

Floats = npt.NDArray[np.float32]
EDGE: Final = cv2.BORDER_REPLICATE
LUMA: Final = np.array([0.2126, 0.7152, 0.0722], np.float32)
KIRSCH: Final = np.array([[5, -3, -3], [5, 0, -3], [5, -3, -3]]) / 15
RING: Final = [(0, 0), (0, 1), (0, 2), (1, 2), (2, 2), (2, 1), (2, 0), (1, 0)]


def filtered(rgb: Floats, taps: npt.ArrayLike) -> Floats:
    return np.asarray(cv2.filter2D(rgb, -1, np.asarray(taps, np.float64), borderType=EDGE))


def bell(pixels: Floats, sigma: float) -> Floats:
    side = 2 * math.ceil(4 * sigma) + 1
    return np.asarray(cv2.GaussianBlur(pixels, (side, side), sigma, borderType=EDGE))


def box(pixels: Floats, radius: int) -> Floats:
    side = (2 * radius + 1, 2 * radius + 1)
    return np.asarray(cv2.boxFilter(pixels, cv2.CV_32F, side, borderType=EDGE))


def taps_of(kernel: Kernel) -> npt.NDArray[np.float64]:
    return kernel.taps / kernel.gain_divisor


def by_kernel(spec: FilterSpec) -> Callable[[Floats], Floats]:
    """The kernel that a filter declares, by cv2.filter2D."""
    kernel = spec.convolution(spec.defaults)
    assert kernel is not None
    return lambda rgb: filtered(rgb, taps_of(kernel)) + np.float32(kernel.offset)


def length(rgb: Floats, across: npt.ArrayLike, down: npt.ArrayLike) -> Floats:
    return np.asarray(cv2.magnitude(filtered(rgb, across), filtered(rgb, down)))


def lens(rgb: Floats) -> Floats:
    return SRGB.to_stored(filtered(SRGB.to_linear(rgb), taps_of(disk(6.0))))


def richardson_lucy(rgb: Floats) -> Floats:
    taps = taps_of(disk(2.0))
    seen = np.maximum(SRGB.to_linear(rgb), 0)
    guess = seen.copy()
    for _ in range(10):
        ratio = cv2.divide(seen, cv2.max(filtered(guess, taps), 1e-4))
        guess = cv2.multiply(guess, filtered(np.asarray(ratio), taps[::-1, ::-1]))
    return SRGB.to_stored(np.asarray(guess))


def bilateral(rgb: Floats) -> Floats:
    return np.asarray(cv2.bilateralFilter(rgb, 11, 0.1 * math.sqrt(3), 2.5, borderType=EDGE))


def guided(rgb: Floats, radius: int, tolerance: float) -> Floats:
    grey = np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY))[..., None]
    middle, colour = box(grey, radius)[..., None], box(rgb, radius)
    spread = box(grey * grey, radius)[..., None] - middle * middle
    slope = (box(grey * rgb, radius) - middle * colour) / (spread + np.float32(tolerance**2))
    return box(slope, radius) * grey + box(colour - slope * middle, radius)


def non_local_means(rgb: Floats) -> Floats:
    rows, columns = rgb.shape[:2]
    padded = cv2.copyMakeBorder(rgb, 4, 4, 4, 4, EDGE)
    total, weights = np.zeros_like(rgb), np.zeros((rows, columns, 1), np.float32)
    for down, across in np.ndindex(9, 9):
        other = padded[down : down + rows, across : across + columns]
        unlike = box(np.square(rgb - other).mean(2), 1)
        weight = np.exp(-unlike / np.float32(0.05**2))[..., None]
        total += weight * other
        weights += weight
    return np.asarray(total / weights)


def canny(rgb: Floats) -> Floats:
    grey = bell(np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY)), 1.0)
    slopes = (
        np.clip(cv2.Sobel(grey, cv2.CV_32F, *order) * np.float32(4096), -32767, 32767)
        for order in ((1, 0), (0, 1))
    )
    across, down = (slope.astype(np.int16) for slope in slopes)
    lines = cv2.Canny(across, down, 0.08 * 4 * 4096, 0.2 * 4 * 4096, L2gradient=True)
    return np.asarray(cv2.cvtColor((lines > 0).astype(np.float32), cv2.COLOR_GRAY2RGB))


def structure_tensor(rgb: Floats) -> Floats:
    grey = cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY)
    across, down = (cv2.Scharr(grey, cv2.CV_32F, *order) / 16 for order in ((1, 0), (0, 1)))
    xx, xy, yy = (bell(p, 2.0) for p in (across * across, across * down, down * down))
    lean, skew = xx - yy, 2 * xy
    spread = cv2.magnitude(lean, skew)
    bright, safe = np.sqrt(spread) * 4, np.maximum(spread, 1e-8)
    thirds = (0.0, 2 * math.pi / 3, 4 * math.pi / 3)
    return np.stack(
        [bright * (0.5 + 0.5 * (lean * math.cos(t) + skew * math.sin(t)) / safe) for t in thirds],
        -1,
    )


def compass(rgb: Floats) -> Floats:
    out = filtered(rgb, KIRSCH)
    for eighth in range(1, 8):
        turned = KIRSCH.copy()
        for number, place in enumerate(RING):
            turned[RING[(number + eighth) % 8]] = KIRSCH[place]
        np.maximum(out, filtered(rgb, turned), out=out)
    return out


SOBEL: Final = np.array([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]]) / 4


def orientation(rgb: Floats) -> Floats:
    one, two = (filtered(rgb, taps) @ LUMA for taps in (SOBEL, SOBEL.T))
    size = cv2.magnitude(one, two)
    thirds = (0.0, 2 * math.pi / 3, 4 * math.pi / 3)
    safe = np.maximum(size, 1e-6)
    towards = ((one * math.cos(t) + two * math.sin(t)) / safe for t in thirds)
    return np.stack([2 * size * (0.5 + 0.5 * each) for each in towards], -1)


def bump_map(rgb: Floats) -> Floats:
    grey = bell(np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY)), 1.0)
    across, down = (
        cv2.Scharr(grey, cv2.CV_32F, *order) * np.float32(5 / 32) for order in ((1, 0), (0, 1))
    )
    turn, height = math.radians(135), math.radians(45)
    x, y = math.cos(height) * math.cos(turn), -math.cos(height) * math.sin(turn)
    shade = (math.sin(height) - across * x - down * y) / np.sqrt(1 + across**2 + down**2)
    return np.asarray(rgb * np.maximum(shade / math.sin(height), 0)[..., None])


def smart_sharpen(rgb: Floats) -> Floats:
    fine = rgb - bell(rgb, 1.5)
    contrast = bell((fine * fine).mean(2), 1.5)
    share = contrast / (contrast + np.float32(0.02**2))
    return np.asarray(rgb + np.float32(1.5) * share[..., None] * fine)


def morphology(rgb: Floats) -> Floats:
    cross = np.array([[0, 1, 0], [1, 1, 1], [0, 1, 0]], np.uint8)
    return np.asarray(cv2.dilate(cv2.erode(rgb, cross, borderType=EDGE), cross, borderType=EDGE))


def auto_levels(rgb: Floats) -> Floats:
    out = np.empty_like(rgb)
    for channel in range(3):
        low, high = np.percentile(rgb[..., channel], (0.5, 99.5))
        out[..., channel] = (rgb[..., channel] - low) / (high - low)
    return out


def laplacian(rgb: Floats) -> Floats:
    taps = np.full((3, 3), -1 / 8)
    taps[1, 1] = 1
    return np.abs(filtered(rgb, taps))


def difference(rgb: Floats) -> Floats:
    sharper = filtered(rgb, [[0, -1, 0], [-1, 5, -1], [0, -1, 0]])
    return sharper - filtered(rgb, np.full((3, 3), 1 / 9)) + np.float32(0.5)


def along_path(rgb: Floats, longest: float, path: Callable[..., tuple[Floats, Floats]]) -> Floats:
    """The mean of samples along each pixel's path about the middle."""
    rows, columns = rgb.shape[:2]
    x0, y0 = np.float32((columns - 1) / 2), np.float32((rows - 1) / 2)
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float32)
    x, y, total = x - x0, y - y0, np.zeros_like(rgb)
    count = min(64, math.ceil(longest / 2) + 1)
    for index in range(count):
        to_x, to_y = path(x, y, index / (count - 1))
        total += cv2.remap(rgb, to_x + x0, to_y + y0, cv2.INTER_LINEAR, borderMode=EDGE)
    return np.asarray(total / np.float32(count))


def zoom_blur(rgb: Floats) -> Floats:
    def path(x: Floats, y: Floats, t: float) -> tuple[Floats, Floats]:
        return x * np.float32(1 - t / 10), y * np.float32(1 - t / 10)

    return along_path(rgb, 0.1 * math.hypot(*rgb.shape[:2]), path)


def spin_blur(rgb: Floats) -> Floats:
    def path(x: Floats, y: Floats, t: float) -> tuple[Floats, Floats]:
        turn = (t - 0.5) * math.radians(8)
        c, s = np.float32(math.cos(turn)), np.float32(math.sin(turn))
        return x * c - y * s, x * s + y * c

    return along_path(rgb, math.radians(8) * math.hypot(*rgb.shape[:2]), path)


def by_cv2(registry: Registry) -> Mapping[str, Callable[[Floats], Floats]]:
    """Return what each filter does at its defaults to float32 RGB, by its id."""
    declared = ("convolution", "emboss", "laplacian_of_gaussian")
    scharr = np.array([[-3, 0, 3], [-10, 0, 10], [-3, 0, 3]]) / 16
    prewitt = np.array([[-1, 0, 1], [-1, 0, 1], [-1, 0, 1]]) / 3
    return MappingProxyType(
        {
            **{name: by_kernel(registry[name]) for name in declared},
            "box_blur": lambda rgb: box(rgb, 2),
            "gaussian_blur": lambda rgb: bell(rgb, 2.0),
            "lens_blur": lens,
            "motion_blur": lambda rgb: filtered(rgb, taps_of(motion_blur(15.0, 0.0))),
            "spin_blur": spin_blur,
            "zoom_blur": zoom_blur,
            "richardson_lucy": richardson_lucy,
            "bilateral": bilateral,
            "guided": lambda rgb: guided(rgb, 6, 0.08),
            "median": lambda rgb: np.asarray(cv2.medianBlur(rgb, 3)),
            "non_local_means": non_local_means,
            "canny": canny,
            "difference_of_gaussians": lambda rgb: 2 * (bell(rgb, 1.0) - bell(rgb, 1.6)) + 0.5,
            "laplacian": laplacian,
            "prewitt_magnitude": lambda rgb: length(rgb, prewitt, prewitt.T),
            "scharr_magnitude": lambda rgb: length(rgb, scharr, scharr.T),
            "sobel_magnitude": lambda rgb: length(rgb, SOBEL, SOBEL.T),
            "structure_tensor": structure_tensor,
            "compass_maximum": compass,
            "difference_of_kernels": difference,
            "kernel_magnitude": lambda rgb: length(rgb, SOBEL, SOBEL.T),
            "morphology": morphology,
            "orientation_colour": orientation,
            "bump_map": bump_map,
            "high_pass": lambda rgb: rgb - bell(rgb, 4.0) + np.float32(0.5),
            "smart_sharpen": smart_sharpen,
            "unsharp_mask": lambda rgb: rgb + (rgb - bell(rgb, 2.0)),
            "auto_levels": auto_levels,
            "local_contrast": lambda rgb: rgb + np.float32(0.5) * (rgb - guided(rgb, 30, 0.15)),
        }
    )
