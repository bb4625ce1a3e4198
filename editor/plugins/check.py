"""Checking a plugin: what a filter promises, tried on a photo."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from editor.document.image import Image
from editor.document.step import Step
from editor.render.pipeline import FilterFailure, Pipeline
from filters.params.param import Param
from filters.params.types import Colour, Point
from filters.pixels.region import Region
from filters.plugin import FilterSpec
from filters.registry import Registry

Floats = npt.NDArray[np.float32]
ATOL = 1e-5


@dataclass(frozen=True)
class Finding:
    """One thing that was tried."""

    filter_id: str
    what: str
    passed: bool
    note: str = ""


def check(registry: Registry, specs: tuple[FilterSpec, ...], image: Image) -> Iterator[Finding]:
    """Try each filter at its defaults and at the ends of its values."""
    for spec in specs:
        for label, values in _settings(spec):
            try:
                yield from _tried(registry, spec, label, values, image)
            except FilterFailure as failure:
                yield Finding(spec.id, f"runs {label}", False, str(failure))
        yield _speed(registry, spec, image)


def _settings(spec: FilterSpec) -> Iterator[tuple[str, dict[str, Any]]]:
    yield "at its defaults", dict(spec.defaults)
    for param in spec.params:
        for value in _ends(param):
            if value != param.default:
                yield f"with {param.name} {value}", {**spec.defaults, param.name: value}


def _ends(param: Param) -> list[Any]:
    """Return the least and the most of a number, and every choice."""
    if param.kind == "colour":
        return [Colour(0, 0, 0), Colour(255, 255, 255)]
    if param.kind == "point":
        return [Point(0.0, 0.0), Point(1.0, 1.0)]
    if param.kind in ("float", "int", "angle"):
        span = param.range
        low = span.minimum if span.soft_minimum is None else span.soft_minimum
        high = span.maximum if span.soft_maximum is None else span.soft_maximum
        ends = [v for v in (low, high) if np.isfinite(v)]
        return [int(v) if param.kind == "int" else float(v) for v in ends]
    if param.kind == "bool":
        return [True, False]
    return list(param.choices)


def _tried(
    registry: Registry, spec: FilterSpec, label: str, values: dict[str, Any], image: Image
) -> Iterator[Finding]:
    step = Step.of(spec, **values)
    pipeline = Pipeline.of(image, (step,), registry)
    whole = pipeline.render(image.region)
    yield Finding(spec.id, f"runs {label}", True)
    bad = int((~np.isfinite(whole)).sum())
    yield Finding(spec.id, f"gives finite pixels {label}", not bad, f"{bad} are not" if bad else "")
    yield _crop_rule(pipeline, spec, label, whole)


def _crop_rule(pipeline: Pipeline, spec: FilterSpec, label: str, whole: Floats) -> Finding:
    """A region must equal the crop of the whole: else the halo is too small."""
    rows, columns = whole.shape[:2]
    region = Region(rows // 3, columns // 4, max(1, rows // 4), max(1, columns // 3))
    fresh = Pipeline.of(pipeline.image, pipeline.steps, pipeline.registry)
    difference = np.abs(fresh.render(region) - np.asarray(region.of(whole), np.float32))
    most = float(np.nan_to_num(difference).max(initial=0.0))
    size = max(1.0, float(np.nan_to_num(np.abs(whole)).max()))
    note = "" if most <= ATOL * size else f"it differs by up to {most:.3g}: is the halo too small?"
    return Finding(spec.id, f"keeps the crop rule {label}", not note, note)


def _speed(registry: Registry, spec: FilterSpec, image: Image) -> Finding:
    pipeline = Pipeline.of(image, (Step.of(spec),), registry)
    try:
        pipeline.render(image.region)
        begun = time.perf_counter()
        pipeline.render(image.region)
    except FilterFailure as failure:
        return Finding(spec.id, "speed", False, str(failure))
    seconds = time.perf_counter() - begun
    megapixels = image.region.rows * image.region.columns / 1e6
    return Finding(spec.id, "speed", True, f"{seconds / megapixels * 1e3:.0f} ms a megapixel")
