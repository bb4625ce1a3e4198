"""Measured kernels as presets: a Step of the convolution, with where its numbers are from."""

from __future__ import annotations

import contextlib
import dataclasses
import time
from collections.abc import Callable
from typing import Any, Final, Literal, get_args

import numpy as np
import numpy.typing as npt

from editor.document.image import Image
from editor.document.step import Step
from editor.fitting.pictures import SizeChanged, pair_of
from editor.presets.preset import MAX_NAME, Preset
from filters.convolution.convolve import convolve
from filters.fitting.agreement import Agreement, levels_of
from filters.fitting.blur import Blur, BlurError, blur_of, blur_of_edge
from filters.fitting.edge import Edge, EdgeError, edge_in
from filters.fitting.jpeg_equations import luma
from filters.fitting.pair import PairFit, kernel_from_pair
from filters.fitting.sharpening import Sharpening
from filters.fitting.simplify import Constraint
from filters.fitting.spectrum import noise_of
from filters.fitting.verdict import Verdict
from filters.kernel import Kernel
from filters.pixels.region import Region
from filters.registry import Registry

CONVOLUTION = "convolution"
CROSS_CHANNEL = "cross_channel"
Way = Literal["auto", "edge", "spectrum"]
WAYS: Final[tuple[Way, ...]] = get_args(Way)
LARGEST_EDGE: Final = 600  # pixels a side: a larger part is a scene
CLEAN: Final = 0.025  # of an edge's height is left: then it is one edge and nothing else
Form = dict[str, Any]


def fit_of(
    before: Image,
    after: Image,
    size: tuple[int, int] | None = None,
    constraint: Constraint = "none",
    report: Callable[[float], None] = lambda _: None,
) -> PairFit:
    """Find the kernel that turns one opened picture into the other; raise PairError.

    Pictures whose sizes don't go together are told to be a geometric change.
    """
    try:
        pair = pair_of(before, after)
    except SizeChanged as changed:
        return _resized(str(changed))
    return kernel_from_pair(pair, size, constraint, report)


def _resized(reason: str) -> PairFit:
    said = Verdict(
        False,
        "geometric change",
        f"This is no convolution: it is a geometric change, {reason}.",
        0.0,
        0.0,
    )
    nothing = Agreement(0.0, 0.0, 0.0, 255.0, 255.0, 0.0)
    errors, rendered = np.zeros((1, 1)), np.zeros((1, 1, 1), np.uint8)
    one = (Kernel([[1.0]]),)
    return PairFit(one, "stored", "clamp", nothing, said, errors, (), 0, 0, rendered)


def step_of_pair(fit: PairFit, registry: Registry) -> Step:
    """Return the Step that does what was found."""
    if fit.stack is not None:
        return Step.of(registry[CROSS_CHANNEL], kernels=fit.stack, border=fit.border)
    values: dict[str, Any] = {"border": fit.border, "light": fit.light, "kernel": fit.kernels[0]}
    if len(fit.kernels) == 3:
        _, green, blue = fit.kernels
        values |= {"each_channel": True, "green_kernel": green, "blue_kernel": blue}
    return Step.of(registry[CONVOLUTION], **values)


def preset_of_pair(fit: PairFit, before: str, after: str, registry: Registry) -> Preset:
    """Return a preset of what was found in two files of those names."""
    found = fit.agreement
    equal = f"{100 * found.equal:.2f} %"
    source = f"Measured from {before} and {after}: R² {found.r2:.6f}, {equal} equal"
    name = f"Kernel of {after}"[:MAX_NAME]
    step = step_of_pair(fit, registry)
    return Preset(name, step, ("Measured",), fit.verdict.reason, source)


def measured_preset(
    name: str, kernel: Kernel, note: str, source: str, registry: Registry
) -> Preset:
    """Return a preset of one kernel with where it is from."""
    step = Step.of(registry[CONVOLUTION], kernel=kernel)
    return Preset(name[:MAX_NAME], step, ("Measured",), note, source)


def report_of_pair(fit: PairFit) -> Form:
    """Return what is told of a fit, as JSON's values."""
    found, kernel = fit.agreement, fit.kernels[0]
    is_deep = fit.stack is None and fit.errors.shape == kernel.shape
    return {
        "r2": found.r2,
        "equal_bytes": found.equal,
        "convolution": fit.verdict.is_convolution,
        "kind": fit.verdict.kind,
        "reason": fit.verdict.reason,
        "within_one": found.within_one,
        "largest_difference": found.largest,
        "residual": found.deviation,
        "clipped": found.clipped,
        "size": list(kernel.shape),
        "divisor": kernel.divisor,
        "offset": kernel.offset,
        "sum": kernel.sum / kernel.gain_divisor,
        "kernels": len(fit.kernels) if fit.stack is None else len(list(fit.stack)),
        "cross_channel": fit.stack is not None,
        "light": fit.light,
        "border": fit.border,
        "equations": fit.count,
        "unknowns": fit.unknowns,
        "errors": [list(map(float, row)) for row in fit.errors] if is_deep else [],
        "left_by_size": [[size, left] for size, left in fit.by_size],
    }


def plane_of(image: Image, region: Region | None = None) -> npt.NDArray[np.float32]:
    """Return the luma of an opened picture or a part of it, (rows, columns) levels.

    Raises BlurError where the part lies outside, or has infinite values or none at all (NaN).
    """
    samples = image.samples
    if region is not None:
        if region.is_empty or not image.region.contains(region):
            raise BlurError(
                f"the region {region.left},{region.top},{region.columns},{region.rows} is not "
                f"allowed: it must lie inside the picture of {image.region.columns} columns and "
                f"{image.region.rows} rows"
            )
        samples = samples[region.slices]
    plane = luma(levels_of(samples[..., : 3 if image.channels > 2 else 1]))
    if not np.isfinite(plane).all():
        raise BlurError("some pixels have no finite value there (NaN or infinity): choose a part")
    return plane


def blur_in(
    plane: npt.NDArray[np.float32],
    way: Way = "auto",
    report: Callable[[float], None] = lambda _: None,
) -> tuple[Blur, Edge | None]:
    """Measure the blur of a (rows, columns) picture in levels; and its edge, where that told it.

    By ``auto`` an edge tells it where the picture is one clean edge and little else. Raises
    BlurError, EdgeError.
    """
    edge = None
    if way == "edge":
        edge = edge_in(plane)
    elif way == "auto" and max(plane.shape) <= LARGEST_EDGE:
        with contextlib.suppress(EdgeError):
            edge = edge_in(plane)
        if edge is not None and edge.left > CLEAN:
            edge = None
    if edge is None:
        return blur_of(plane, report), None
    report(1.0)
    return blur_of_edge(edge, noise_of(plane)), edge


def report_of_blur(blur: Blur, sharpening: Sharpening, edge: Edge | None = None) -> Form:
    """Return what is told of a blur and the kernel against it, as JSON's values."""
    from_edge: Form = {"measured_by": "spectrum"}
    if edge is not None:
        from_edge = {
            "measured_by": "edge",
            "edge_angle": edge.angle,
            "edge_height": edge.height,
            "edge_mtf50": edge.mtf(0.5),
            "edge_mtf10": edge.mtf(0.1),
        }
    return from_edge | {
        "kind": blur.kind,
        "sigma": blur.sigma,
        "length": blur.length,
        "angle": blur.angle,
        "radius": blur.radius,
        "anisotropy": blur.anisotropy,
        "noise": blur.noise,
        "mtf50": blur.mtf(0.5),
        "mtf10": blur.mtf(0.1),
        "sharpened_mtf50": sharpening.mtf50[1],
        "raised": sharpening.mtf50[1] / sharpening.mtf50[0],
        "overshoot": sharpening.overshoot,
        "noise_gain": sharpening.noise_gain,
        "inverse": sharpening.way,
    }


def report_of_reduced(full: Kernel, reduced: Kernel, photo: Image) -> Form:
    """Return what a cheaper kernel changes on a photo, in levels, and what both cost.

    ``worst`` is the largest difference, at ``worst_at`` (x, y); the costs are of this photo, here.
    """
    before = photo.samples[..., : 3 if photo.channels > 2 else 1].astype(np.float32)
    before = before * np.float32(255 / photo.full_scale)
    seconds = []
    results = []
    for kernel in (full, reduced):
        begun = time.perf_counter()
        results.append(convolve(before, kernel))
        seconds.append(time.perf_counter() - begun)
    apart = np.abs(results[0] - results[1]).max(2)
    row, column = np.unravel_index(int(apart.argmax()), apart.shape)
    return {
        "error": float(np.sqrt(np.mean((results[0] - results[1]) ** 2, dtype=np.float64))),
        "worst": float(apart.max()),
        "worst_at": [int(column), int(row)],
        "rank": int(np.linalg.matrix_rank(reduced.taps)),
        "taps": int(np.count_nonzero(reduced.taps)),
        "size": list(reduced.shape),
        "divisor": reduced.divisor,
        "milliseconds": 1000 * seconds[1],
        "milliseconds_before": 1000 * seconds[0],
    }


def plain(form: Any) -> Any:
    """Return a form with numpy's numbers as Python's."""
    if dataclasses.is_dataclass(form) and not isinstance(form, type):
        return plain(dataclasses.asdict(form))
    if isinstance(form, dict):
        return {key: plain(value) for key, value in form.items()}
    if isinstance(form, (list, tuple)):
        return [plain(value) for value in form]
    return form.item() if isinstance(form, np.generic) else form
