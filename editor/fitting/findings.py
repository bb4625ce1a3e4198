"""What a measurement found, as a window shows it: presets to use, pictures and curves."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from editor.document.image import Image
from editor.document.step import Step
from editor.fitting.measured import (
    Way,
    blur_in,
    fit_of,
    measured_preset,
    plane_of,
    preset_of_pair,
)
from editor.fitting.pictures import SizeChanged, pair_of
from editor.presets.preset import MAX_NAME, Preset
from filters.analysis.response import gains_along
from filters.convolution.convolve import convolve
from filters.design.builtin.motion import motion_blur
from filters.design.builtin.smoothing import disk
from filters.fitting.agreement import levels_of
from filters.fitting.blur import Blur
from filters.fitting.edge import Edge
from filters.fitting.pair import PairFit
from filters.fitting.sharpening import Inverse, Sharpening, sharpening_for
from filters.fitting.simplify import Constraint
from filters.kernel import Kernel
from filters.pixels.region import Region
from filters.registry import Registry

Report = Callable[[float], None]
Floats = npt.NDArray[np.float64]
Samples = npt.NDArray[np.uint8 | np.uint16 | np.float32]
Picture = npt.NDArray[np.uint8]
SIDE: Final = 900  # pixels of the longer side of a picture that is only looked at
MIDDLE: Final = (368, 456)  # (rows, columns) of the middle that is looked at pixel by pixel
RICHARDSON_LUCY: Final = "richardson_lucy"


@dataclass(frozen=True, eq=False)
class PairFinding:
    """What turns one picture into another.

    Parameters
    ----------
    preset
        The Step that does it, with where its numbers are from.
    before, after
        (rows, columns, 3) uint8, of every so-many-th pixel.
    residual
        (rows, columns) float32 levels at the same places: after less what the kernel gives, mean
        of the channels; None where the pictures' sizes don't go together.
    """

    fit: PairFit
    preset: Preset
    before: Picture
    after: Picture
    residual: npt.NDArray[np.float32] | None


@dataclass(frozen=True, eq=False)
class BlurFinding:
    """How a photo is blurred, and what goes against it.

    Parameters
    ----------
    preset
        The kernel that sharpens.
    spread
        Richardson-Lucy with the point spread.
    frequencies, before, after
        Contrast across the longer axis, 0..0.5 cycles a pixel, as it is and sharpened.
    whole
        (rows, columns, 3) uint8: every so-many-th pixel of the photo.
    middle, sharpened
        (rows, columns, 3) uint8: the middle of what was measured, pixel by pixel, without and with
        the kernel.
    edge
        The edge in which it was measured, or None.
    """

    blur: Blur
    sharpening: Sharpening
    preset: Preset
    spread: Preset
    frequencies: Floats
    before: Floats
    after: Floats
    whole: Picture
    middle: Picture
    sharpened: Picture
    edge: Edge | None


def find_in_pair(
    before: Image,
    after: Image,
    size: tuple[int, int] | None,
    constraint: Constraint,
    registry: Registry,
    report: Report,
) -> PairFinding:
    """Find the kernel that turns one opened picture into the other; raise PairError."""
    fit = fit_of(before, after, size, constraint, report)
    preset = preset_of_pair(fit, name_of(before), name_of(after), registry)
    try:
        pair = pair_of(before, after)
    except SizeChanged:
        return PairFinding(fit, preset, picture_of(before), picture_of(after), None)
    step = max(1, -(-max(pair.after.shape[:2]) // SIDE))
    wanted, made = (levels_of(one[::step, ::step]) for one in (pair.after, fit.rendered))
    return PairFinding(
        fit, preset, picture_of(before), picture_of(after), np.asarray((wanted - made).mean(2))
    )


def find_blur(
    photo: Image,
    registry: Registry,
    report: Report,
    region: Region | None = None,
    way: Way = "auto",
    inverse: Inverse = "wiener",
) -> BlurFinding:
    """Measure the blur of an opened photo or a part, and make what goes against it.

    Raises BlurError, EdgeError.
    """
    blur, edge = blur_in(plane_of(photo, region), way, lambda share: report(0.7 * share))
    sharpening = sharpening_for(blur, inverse)
    name, said = name_of(photo), blur.described
    raised = sharpening.mtf50[1] / sharpening.mtf50[0]
    note = f"Sharpens what is blurred by {said}; MTF50 rises {raised:.2f} times."
    source = f"Measured from {name}"
    title = f"Against the blur of {name}"
    preset = measured_preset(title, sharpening.kernel, note, source, registry)
    step = Step.of(registry[RICHARDSON_LUCY], kernel=point_spread(blur), light="stored")
    note = f"Takes back {said} by rounds that go by what the photo most likely was."
    spread = Preset(f"Blur of {name}"[:MAX_NAME], step, ("Measured",), note, source)
    line = gains_along(sharpening.kernel, blur.angle, 257)
    f = line.frequencies[128:]
    turn = math.radians(blur.angle)
    own = np.abs(blur.gains(f * math.cos(turn), -f * math.sin(turn)))
    middle, sharpened = middle_of(photo, sharpening.kernel, region or photo.region)
    report(1.0)
    after = own * line.gains[128:]
    whole = picture_of(photo)
    return BlurFinding(
        blur, sharpening, preset, spread, f, own, after, whole, middle, sharpened, edge
    )


def point_spread(blur: Blur) -> Kernel:
    """Return a measured blur as a kernel of sum 1."""
    if blur.kind == "disk":
        return _with_sum_1(disk(blur.radius))
    if blur.kind == "motion":
        return _with_sum_1(motion_blur(max(1.0, blur.length), blur.angle))
    longer, shorter = blur.sigma * blur.anisotropy**0.5, blur.sigma * blur.anisotropy**-0.5
    reach = max(1, math.ceil(4 * longer))
    places = np.arange(-reach, reach + 1, dtype=np.float64)
    x, y = np.meshgrid(places, -places)
    turn = math.radians(blur.angle)
    along, beside = x * math.cos(turn) + y * math.sin(turn), y * math.cos(turn) - x * math.sin(turn)
    least = 1e-3  # px
    power = (along / max(longer, least)) ** 2 + (beside / max(shorter, least)) ** 2
    return _with_sum_1(Kernel(np.exp(-power / 2)))


def name_of(image: Image) -> str:
    """Return what an opened picture is called in notes."""
    return image.path.name if image.path is not None else "pasted picture"


def _with_sum_1(kernel: Kernel) -> Kernel:
    taps = kernel.taps / kernel.taps.sum()
    return Kernel(taps, kernel.origin)


def picture_of(image: Image) -> Picture:
    """Return every so-many-th pixel's colours as bytes."""
    step = max(1, -(-max(image.samples.shape[:2]) // SIDE))
    return _bytes(image.samples[::step, ::step], image)


def middle_of(
    photo: Image, kernel: Kernel, part: Region, shape: tuple[int, int] = MIDDLE
) -> tuple[Picture, Picture]:
    """Return what lies around the middle of a part as it is, and with a kernel over it."""
    rows, columns = photo.samples.shape[:2]
    reach = max(kernel.shape)  # of the surroundings, so that its border is as the photo's
    top = part.top + (part.rows - shape[0]) // 2
    left = part.left + (part.columns - shape[1]) // 2
    top, left = max(0, min(top, rows - shape[0])), max(0, min(left, columns - shape[1]))
    above, before = min(top, reach), min(left, reach)
    around = photo.samples[
        top - above : top + shape[0] + reach, left - before : left + shape[1] + reach
    ]
    plain = _bytes(around, photo)
    place = (slice(above, above + shape[0]), slice(before, before + shape[1]))
    made = convolve(plain, kernel)
    return np.ascontiguousarray(plain[place]), np.ascontiguousarray(made[place])


def _bytes(samples: Samples, image: Image) -> Picture:
    """Return an opened picture's samples, or a part of them, as (rows, columns, 3) uint8."""
    part = samples[..., : 3 if image.channels > 2 else 1]
    levels = np.asarray(part / (image.full_scale / 255), np.float32)
    found = np.clip(np.rint(levels), 0, 255).astype(np.uint8)
    return np.ascontiguousarray(np.broadcast_to(found, (*found.shape[:2], 3)))
