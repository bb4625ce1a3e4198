"""Checking a plugin: what a filter promises, tried on a photo, and what it costs.

Every setting is tried on pixels that no cache holds. What is wrong is a finding with a note that
says what would mend it, as far as that can be told from outside.
"""

from __future__ import annotations

import textwrap
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from editor.document.image import Image
from editor.document.step import Step
from editor.plugins.check_circumstances import circumstances
from editor.plugins.check_settings import settings_of
from editor.render.filter_failure import FilterFailure
from editor.render.pipeline import Pipeline
from editor.render.pressing import pressed
from filters.pixels.region import Region
from filters.plugin import FilterSpec
from filters.registry import Registry
from filters.user_error import UserError

Floats = npt.NDArray[np.float32]
ATOL: Final = 1e-5
LONGEST: Final = 60  # characters of a value in a finding
LARGEST: Final = 16.0  # of a value, where full scale is 1: above, it is 0 to 255 or a mistake
MEASURED: Final = Region.of_shape(1000, 1000)  # 1 MP
CALLS: Final = 4  # of which each leaves memory behind, for the plugin to be at fault
LEFT: Final = 8_000_000  # bytes of it, of a megapixel: less may be anything's
FARTHEST: Final = 64  # pixels around one, in which it is looked for what a filter reads


@dataclass(frozen=True)
class Finding:
    """One thing that was tried; `details` is the traceback where it raised."""

    filter_id: str
    what: str
    passed: bool
    note: str = ""
    details: str = ""


def check(
    registry: Registry,
    specs: tuple[FilterSpec, ...],
    image: Image,
    most_bytes: Callable[[], int] = lambda: 0,
) -> Iterator[Finding]:
    """Say what each filter takes, and try it at its defaults and with samples of its values.

    Parameters
    ----------
    most_bytes
        Gives the most memory of the plugin's process since it was last asked; 0 where none says so.
    """
    for spec in specs:
        for param in spec.params:
            yield Finding(spec.id, f"takes {param.name}: {param.kind.described()}", True)
        for label, values in settings_of(spec):
            try:
                yield from _tried(registry, spec, _short(label), values, image)
            except FilterFailure as failure:
                yield _failed(spec, f"runs {_short(label)}", failure)
        yield from _elsewhere(registry, spec, image)
        for title in spec.buttons:
            yield _press(registry, spec, title, image)
        if not spec.moves_pixels:  # else it reads what it says: more it can't be handed
            yield _reach(registry, spec)
        yield from _cost(registry, spec, most_bytes)


def _short(label: str) -> str:
    return textwrap.shorten(label, 2 * LONGEST, placeholder=" …")


def _tried(
    registry: Registry, spec: FilterSpec, label: str, values: dict[str, Any], image: Image
) -> Iterator[Finding]:
    step = Step.of(spec, **values)
    pipeline = Pipeline.of(image, (step,), registry)
    whole = pipeline.render(pipeline.region)
    yield Finding(spec.id, f"runs {label}", True)
    bad = int((~np.isfinite(whole)).sum())
    yield Finding(spec.id, f"gives finite pixels {label}", not bad, f"{bad} are not" if bad else "")
    most = float(np.abs(np.nan_to_num(whole, posinf=0, neginf=0)).max(initial=0.0))
    is_default = step.values == spec.defaults
    if is_default and most > LARGEST:
        note = f"values go up to {most:.3g}, but 1 is full scale: is it to be divided by 255?"
        yield Finding(spec.id, f"keeps to the scale {label}", False, note)
    yield _crop_rule(pipeline, label, whole)
    if is_default:
        yield _same_twice(pipeline, label, whole)


def _elsewhere(registry: Registry, spec: FilterSpec, image: Image) -> Iterator[Finding]:
    """Try the defaults on photos of other kinds, and with a mask where the filter is handed one."""
    for label, photo, mask in circumstances(spec, image):
        step = replace(Step.of(spec), mask=mask)
        try:
            pipeline = Pipeline.of(photo, (step,), registry)
            bad = int((~np.isfinite(pipeline.render(pipeline.region))).sum())
        except FilterFailure as failure:
            yield _failed(spec, f"runs {label}", failure)
            continue
        note = f"{bad} are not" if bad else ""
        yield Finding(spec.id, f"runs and gives finite pixels {label}", not bad, note)


def _press(registry: Registry, spec: FilterSpec, title: str, image: Image) -> Finding:
    """Press a button at the defaults, and try the values that it sets."""
    what = f"answers {title}"
    try:
        found = pressed(image, (), Step.of(spec), title, registry)
        if found.values:
            pipeline = Pipeline.of(image, (Step.of(spec, **found.values),), registry)
            pipeline.render(pipeline.region)
    except FilterFailure as failure:
        return _failed(spec, what, failure)
    except UserError as error:  # a value that it sets is not allowed
        return Finding(spec.id, what, False, str(error))
    given = [f"{name} {spec.param(name).to_text(value)}" for name, value in found.values.items()]
    said = ", ".join([*given, *(finding.title for finding in found.findings)])
    return Finding(spec.id, what, True, _short(said))


def _failed(spec: FilterSpec, what: str, failure: FilterFailure) -> Finding:
    details = getattr(failure.__cause__, "details", "")
    return Finding(spec.id, what, False, str(failure), details)


def _fresh(pipeline: Pipeline, region: Region) -> Floats:
    again = Pipeline.of(pipeline.image, pipeline.steps, pipeline.registry)
    return again.render(region)


def _differing(one: Floats, two: Floats) -> float:
    """Return by how much two results differ, of the largest value in them."""
    with np.errstate(invalid="ignore"):  # two infinite values: said by another finding
        most = float(np.nan_to_num(np.abs(one - two)).max(initial=0.0))
    size = max(1.0, float(np.nan_to_num(np.abs(two)).max(initial=0.0)))
    return 0.0 if most <= ATOL * size else most


def _crop_rule(pipeline: Pipeline, label: str, whole: Floats) -> Finding:
    """A region must equal the crop of the whole: else the halo is too small."""
    rows, columns = whole.shape[:2]
    region = Region(rows // 3, columns // 4, max(1, rows // 4), max(1, columns // 3))
    differs = _differing(_fresh(pipeline, region), np.asarray(region.of(whole), np.float32))
    note = f"it differs by up to {differs:.3g}: is the halo too small?" if differs else ""
    return Finding(pipeline.steps[0].filter_id, f"keeps the crop rule {label}", not note, note)


def _same_twice(pipeline: Pipeline, label: str, whole: Floats) -> Finding:
    differs = _differing(_fresh(pipeline, pipeline.region), whole)
    note = ""
    if differs:
        note = f"it differs by up to {differs:.3g}: take random numbers from a seed and the place"
    return Finding(pipeline.steps[0].filter_id, f"gives the same twice {label}", not note, note)


def _reach(registry: Registry, spec: FilterSpec) -> Finding:
    """Find how far one pixel really reaches at the defaults, against what the halo says."""
    side = 2 * FARTHEST + 1
    grey = np.random.default_rng(0).random((side, side, 3), np.float32) * 0.5 + 0.25
    other = grey.copy()
    other[FARTHEST, FARTHEST] = 1.0 - np.round(other[FARTHEST, FARTHEST])
    steps = (Step.of(spec),)
    try:
        halo = spec.halo(spec.defaults)
        one, two = (
            Pipeline.of(Image(pixels), steps, registry).render(Region.of_shape(side, side))
            for pixels in (grey, other)
        )
    except FilterFailure as failure:
        return Finding(spec.id, "says how far it reads", False, str(failure))
    with np.errstate(invalid="ignore"):
        changed = np.argwhere((np.abs(one - two) > ATOL).any(axis=2)) - FARTHEST
    rows, columns = (int(np.abs(changed[:, i]).max(initial=0)) for i in (0, 1))
    if halo is None:
        note = f"it reads the whole photo; one pixel changed {rows} x {columns} around it"
        return Finding(spec.id, "says how far it reads", True, note)
    if rows > halo[0] or columns > halo[1]:
        note = (
            f"it reads {rows} x {columns} pixels around each, its halo says {halo[0]} x {halo[1]}"
        )
        return Finding(spec.id, "says how far it reads", False, note)
    note = f"it reads {rows} x {columns} pixels around each, its halo is {halo[0]} x {halo[1]}"
    return Finding(spec.id, "says how far it reads", True, note)


def _cost(registry: Registry, spec: FilterSpec, most_bytes: Callable[[], int]) -> Iterator[Finding]:
    """Measure a call on 1 MP that is not kept: the second, for the first begins a worker.

    Where memory is left after it, more calls tell whether it is left by each. `most_bytes` gives
    the most memory that the worker had since it was last asked, and what it has where that was
    just now; 0 where nothing tells it.
    """
    what = "time and memory"
    pixels = np.random.default_rng(1).integers(0, 256, (1000, 1000, 3), np.uint8)
    left: list[int] = []  # bytes after each call
    for number in range(1 + CALLS):
        pixels[0, 0] = number  # another picture, which no cache of the plugin's own knows
        pipeline = Pipeline.of(Image(pixels.copy()), (Step.of(spec),), registry)
        most_bytes()
        before = most_bytes()  # as it rests
        begun = time.perf_counter()
        try:
            pipeline.render(MEASURED)
        except FilterFailure as failure:
            yield Finding(spec.id, what, False, str(failure))
            return
        seconds = time.perf_counter() - begun
        most, after = most_bytes() - before, most_bytes()
        if number == 1:
            note = f"{seconds * 1e3:.0f} ms a megapixel"
            if before:
                note = f"{seconds * 1e3:.0f} ms a megapixel, {max(0, most) / 1e6:.0f} MB more"
            yield Finding(spec.id, what, True, note)
        ended = before and not after  # by the host: it kept more than it may
        left.append(most if ended else after - before)
        if number and left[-1] < LEFT:
            return
    note = f"each call leaves {min(left[1:]) / 1e6:.0f} MB behind: what keeps them?"
    yield Finding(spec.id, "gives its memory back", False, note)
