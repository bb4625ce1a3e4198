"""Checking a plugin: what a filter promises, tried on a photo."""

from __future__ import annotations

import textwrap
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from editor.document.image import Image
from editor.document.step import Step
from editor.render.pipeline import FilterFailure, Pipeline
from filters.pixels.region import Region
from filters.plugin import FilterSpec
from filters.registry import Registry

Floats = npt.NDArray[np.float32]
ATOL = 1e-5
LONGEST = 60  # characters of a value in a finding


@dataclass(frozen=True)
class Finding:
    """One thing that was tried."""

    filter_id: str
    what: str
    passed: bool
    note: str = ""


def check(registry: Registry, specs: tuple[FilterSpec, ...], image: Image) -> Iterator[Finding]:
    """Say what each filter takes, and try it at its defaults and with samples of each value."""
    for spec in specs:
        for param in spec.params:
            yield Finding(spec.id, f"takes {param.name}: {param.kind.described()}", True)
        for label, values in _settings(spec):
            try:
                yield from _tried(registry, spec, label, values, image)
            except FilterFailure as failure:
                yield Finding(spec.id, f"runs {label}", False, str(failure))
        yield _speed(registry, spec, image)


def _settings(spec: FilterSpec) -> Iterator[tuple[str, dict[str, Any]]]:
    yield "at its defaults", dict(spec.defaults)
    for param in spec.params:
        for value in param.kind.samples():
            if value != param.default:
                text = textwrap.shorten(param.to_text(value), LONGEST, placeholder=" …")
                yield f"with {param.name} {text}".rstrip(), {**spec.defaults, param.name: value}


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
