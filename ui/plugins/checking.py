"""Checking a plugin for the page: its findings, and a small picture by each of its filters."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

import cv2
import numpy as np
from PySide6.QtGui import QImage

from editor.cli.one_plugin import OnePlugin
from editor.document.image import quantized
from editor.document.step import Step
from editor.photo.load import load
from editor.plugins.check import Finding, check
from editor.render.filter_failure import FilterFailure
from editor.render.pipeline import Pipeline
from editor.storage.folders import SAMPLES
from filters.plugin import FilterSpec
from filters.registry import Registry
from ui.work.task import Task

PHOTO: Final = "chelsea.png"
WIDTH: Final = 144  # pixels of a small picture: two for each that is shown


def findings_of(
    one: OnePlugin, registry: Registry, specs: tuple[FilterSpec, ...], task: Task
) -> tuple[Finding, ...]:
    """Return what a check finds; raise Cancelled where it is called off."""
    found = []
    most = partial(one.host.most_bytes, one.host.records[0].path)
    for finding in check(registry, specs, load(SAMPLES / PHOTO), most):
        task.check()
        found.append(finding)
    return tuple(found)


def pictures_of(registry: Registry, specs: tuple[FilterSpec, ...], task: Task) -> dict[str, QImage]:
    """Return what each filter makes of the sample photo at its defaults, by its id."""
    photo = load(SAMPLES / PHOTO)
    samples = photo.samples
    size = WIDTH, round(WIDTH * samples.shape[0] / samples.shape[1])
    small: Any = cv2.resize(samples, size, interpolation=cv2.INTER_AREA)
    found = {}
    for spec in specs:
        task.check()
        pipeline = Pipeline.of(photo.smaller(small), (Step.of(spec),), registry)
        try:
            found[spec.id] = _shown(pipeline)
        except FilterFailure:
            continue  # the findings say why
    return found


def _shown(pipeline: Pipeline) -> QImage:
    rgba = np.ascontiguousarray(quantized(pipeline.render(pipeline.region), np.uint8))
    rows, columns = rgba.shape[:2]
    kind = QImage.Format.Format_RGBA8888
    return QImage(rgba.tobytes(), columns, rows, 4 * columns, kind).copy()
