"""What made a change that no kernel explains: each known kind is tried, and the nearest is named.

Every trial gives what the picture would have become, and counts by what it leaves of the result.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.fitting.busiest import busiest
from filters.fitting.moving import grey_of, how_moved, is_elsewhere
from filters.fitting.scientific import ndimage

Bytes = npt.NDArray[np.uint8]
Plane = npt.NDArray[np.float32]
SAMPLES: Final = 200_000  # that colours which are mixed are told from
TILE: Final = 16  # pixels; within it local contrast is one curve
PATCH: Final = 320  # pixels a side of what slow trials look at
CLEARLY: Final = 0.8  # of what the kernel leaves: less than that is a better explanation
SIMPLER: Final = 1.35  # times what local contrast leaves: as good, as a JPEG's errors hide in tiles
RARER: Final = ((1, 3), (3, 1), (1, 5), (5, 1), (3, 5), (5, 3), (3, 7), (7, 3))
HARMLESS: Final = 0.75  # levels a trial may leave and be as good as exact


@dataclass(frozen=True)
class Trial:
    """A kind of change, what it leaves (root mean square, levels), and its sentence."""

    kind: str
    left: float
    sentence: str


def named_change(
    before: Bytes,
    after: Bytes,
    rendered: Bytes,
    curved: float,
    step: Callable[[], None] = lambda: None,
) -> Trial | None:
    """Return the kind of change that explains the result better than the kernel, or None.

    Parameters
    ----------
    before, after, rendered
        (rows, columns, 1 or 3) bytes: the pair, and what the kernel makes of the first.
    curved
        What a tone curve after a kernel leaves.
    step
        Called between trials; may raise.
    """
    kernel = root_mean_square(after, rendered)
    shared = [*tone_trials(before, after)]
    if curved < 0.6 * kernel and curved < CLEARLY * min(t.left for t in shared):
        sentence = "it is a kernel with a tone curve after it: the curve bends what a kernel gives"
        shared.append(Trial("tone curve", curved, sentence))
    step()
    if (apart := how_moved(before, after)) is not None:
        shared.append(Trial("geometric change", 0.5 * kernel, apart))
    best = min(shared, key=lambda trial: trial.left)
    if best.left <= HARMLESS or best.left < 0.35 * kernel:
        return best
    step()
    part = busiest(before, PATCH)
    b, a, r = (np.ascontiguousarray(one[part.slices]) for one in (before, after, rendered))
    scale = kernel / max(1e-6, root_mean_square(a, r))  # trials of the patch, as of the whole
    tried = (*rank_trials(b, a), *bilateral_trials(b, a))
    shared += [Trial(one.kind, one.left * scale, one.sentence) for one in tried]
    step()
    local, tone = _local_trial(before, after), shared[0]
    if tone.left > SIMPLER * local.left:  # one curve for all is simpler than one a tile
        shared.append(local)
    best = min(shared, key=lambda trial: trial.left)
    if best.left < CLEARLY * kernel:
        return best
    step()
    rare = min(rarer_medians(b, a), key=lambda trial: trial.left)
    if rare.left * scale < CLEARLY * kernel:
        return rare
    if is_elsewhere(before, after):
        sentence = "it is a geometric change: the same levels lie in other places"
        return Trial("geometric change", 0.0, sentence)
    return _by_behaviour(before, after)


def root_mean_square(first: npt.NDArray[np.generic], second: npt.NDArray[np.generic]) -> float:
    """Return the root of the mean squared difference, in the units of both; 0 of nothing."""
    difference = np.asarray(first, np.float32) - np.asarray(second, np.float32)
    if not difference.size:
        return 0.0
    return float(np.sqrt(np.mean(difference**2, dtype=np.float64)))


def curve_of(before: Bytes, after: Bytes) -> npt.NDArray[np.float64]:
    """Return the mean result for each of 256 values of one channel; nan where there is none."""
    count = np.bincount(before.ravel(), minlength=256)
    total = np.bincount(before.ravel(), after.ravel().astype(np.float64), minlength=256)
    with np.errstate(invalid="ignore"):
        means: npt.NDArray[np.float64] = total / count
    return means


def tone_trials(before: Bytes, after: Bytes) -> Iterator[Trial]:
    """Yield a tone curve a channel, and a change that mixes the channels, place by place."""
    curved = np.empty(after.shape, np.float32)
    for channel in range(after.shape[2]):
        curve = curve_of(before[..., channel], after[..., channel])
        curved[..., channel] = curve[before[..., channel]]
    sentence = "it is a tone curve: each value becomes another, whatever lies around it"
    yield Trial("tone curve", root_mean_square(after, curved), sentence)
    if after.shape[2] == 3:
        sentence = "it is a change of colour that mixes the channels, whatever lies around"
        yield Trial("colour change", 1.15 * _mixed(before, after), sentence)


def _mixed(before: Bytes, after: Bytes) -> float:
    """Return what a polynomial of red, green and blue leaves."""
    x = before.reshape(-1, 3)[:: max(1, before.size // SAMPLES)].astype(np.float64) / 255
    y = after.reshape(-1, 3)[:: max(1, before.size // SAMPLES)].astype(np.float64)
    r, g, b = x.T
    rows = [np.ones(len(x)), r, g, b, r * r, g * g, b * b, r * g, g * b, b * r]
    rows += [r**3, g**3, b**3, r * g * b]
    basis = np.stack(rows, 1)
    found = basis @ np.linalg.lstsq(basis, y, rcond=None)[0]
    return float(np.sqrt(np.mean((y - np.clip(found, 0, 255)) ** 2)))


def median_of(before: Bytes, side: int) -> Bytes:
    """Return the median of a square; of an even side, as ImageMagick's -median has it."""
    if side % 2:
        return np.asarray(cv2.medianBlur(before, side), np.uint8)
    return np.asarray(ndimage.median_filter(before, (side, side, 1)), np.uint8)


def rank_trials(before: Bytes, after: Bytes) -> Iterator[Trial]:
    """Yield medians and morphology of the sizes that programs offer."""
    for side in (2, 3, 4, 5, 7, 9, 11, 13, 15):
        middle = _three(median_of(before, side), after)
        sentence = f"it is a median filter, or near to one of {side}x{side}"
        yield Trial("median", root_mean_square(after, middle), sentence)
    for radius in (1, 2, 3):
        size = 2 * radius + 1
        disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
        for shape in (np.ones((size, size), np.uint8), disc):
            for name, work in (("darkest", cv2.erode), ("brightest", cv2.dilate)):
                done = work(before, shape)
                sentence = f"it takes the {name} of the neighbours, as morphology does"
                left = root_mean_square(after, _three(np.asarray(done), after))
                yield Trial("morphology", left, sentence)
            for name, how in (("opening", cv2.MORPH_OPEN), ("closing", cv2.MORPH_CLOSE)):
                done = cv2.morphologyEx(before, how, shape)
                sentence = f"it is morphology: {'an' if name[0] == 'o' else 'a'} {name}"
                left = root_mean_square(after, _three(np.asarray(done), after))
                yield Trial("morphology", left, sentence)


def rarer_medians(before: Bytes, after: Bytes) -> Iterator[Trial]:
    """Yield medians of oblongs and crosses, which take longer to compute."""
    for rows, columns in RARER:
        middle = ndimage.median_filter(before, (rows, columns, 1))
        sentence = f"it is a median filter, or near to one of {rows}x{columns}"
        yield Trial("median", root_mean_square(after, _three(middle, after)), sentence)
    for side in (3, 5):
        cross = cv2.getStructuringElement(cv2.MORPH_CROSS, (side, side))[..., None]
        middle = ndimage.median_filter(before, footprint=cross)
        sentence = f"it is a median filter, or near to one of a cross of {side}x{side}"
        yield Trial("median", root_mean_square(after, _three(middle, after)), sentence)


def bilateral_trials(before: Bytes, after: Bytes) -> Iterator[Trial]:
    """Yield bilateral filters of several reaches, in space and in value."""
    sentence = "it is a bilateral filter or one like it: it smooths, but keeps edges"
    for reach in (1.5, 3.0, 6.0):
        for values in (8, 15, 25, 40, 60, 90, 140):
            side = min(15, 2 * round(2 * reach) + 1)
            done = cv2.bilateralFilter(before, side, values, reach)
            left = root_mean_square(after, _three(np.asarray(done), after))
            yield Trial("bilateral", left, sentence)


def _local_trial(before: Bytes, after: Bytes) -> Trial:
    """Fit a straight line from value to value in each small tile, as local contrast makes them."""
    total, raised = 0.0, 0.0
    for channel in range(after.shape[2]):
        b, a = (one[..., channel].astype(np.float32) for one in (before, after))
        gain, left = _straight_lines(b, a)
        total += left**2 / after.shape[2]
        raised = max(raised, gain)
    # Where contrast is flattened nearly everywhere, no local contrast is raised.
    left = total**0.5 if raised >= 1.15 else float("inf")
    sentence = "it is a change of local contrast: the gain differs from place to place"
    return Trial("local contrast", left, sentence)


def _straight_lines(before: Plane, after: Plane) -> tuple[float, float]:
    """Return a high gain of the tiles' straight lines, and the root mean square they leave."""

    def mean(plane: Plane) -> Plane:
        return np.asarray(cv2.blur(plane, (TILE, TILE)), np.float32)

    first, second = mean(before), mean(after)
    variance = np.maximum(mean(before * before) - first * first, 0.5)
    gain = (mean(after * before) - second * first) / variance
    lively = variance > 4
    spread = float(np.percentile(gain[lively], 90)) if lively.any() else 0.0
    return spread, root_mean_square(after, second + gain * (before - first))


def _by_behaviour(before: Bytes, after: Bytes) -> Trial | None:
    """Name the kind by how the change of detail depends on its strength.

    A kernel changes small and large detail by one factor. What smooths small detail and leaves
    edges is a bilateral filter's kin; what raises small detail more than edges is local contrast.
    """
    b, a = grey_of(before).astype(np.float32), grey_of(after).astype(np.float32)
    detail = b - cv2.GaussianBlur(b, (0, 0), 2)
    change = a - b
    strength = np.abs(detail)
    small = (strength > 1) & (strength < np.percentile(strength, 70))
    large = strength > np.percentile(strength, 97)
    if small.sum() < 500 or large.sum() < 100:
        return None

    def slope(at: npt.NDArray[np.bool_]) -> float:
        return float((change[at] * detail[at]).sum() / (detail[at] ** 2).sum())

    weak, strong = slope(small), slope(large)
    if weak < -0.15 and strong > 0.75 * weak:
        sentence = "it is a bilateral filter's kin: it smooths small detail and keeps edges"
        return Trial("bilateral", 0.0, sentence)
    if weak > 0.1 and strong < 0.75 * weak:
        sentence = "it is a change of local contrast: small detail is raised more than edges"
        return Trial("local contrast", 0.0, sentence)
    return None


def _three(done: npt.NDArray[np.generic], like: Bytes) -> Bytes:
    return np.asarray(done, np.uint8).reshape(like.shape)
