"""Sources and steps that are rendered by phases."""

from __future__ import annotations

import numpy as np
from hypothesis import HealthCheck, settings

from editor.document.image import Image
from editor.document.step import Step
from editor.render.pipeline import Pipeline
from filters.kernel import Kernel
from filters.pixels.region import Region
from filters.registry import Registry

REGISTRY = Registry.builtin()
RENDERING = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)  # of examples that are rendered


CONVOLUTION = REGISTRY["convolution"]


NOISE = np.random.default_rng(3)


SOURCES = {
    "8-bit RGB": Image(NOISE.integers(0, 256, (67, 83, 3), np.uint8)),
    "8-bit grey": Image(NOISE.integers(0, 256, (67, 83, 1), np.uint8)),
    "16-bit RGB": Image(NOISE.integers(0, 65536, (67, 83, 3), np.uint16)),
    "float RGB": Image(NOISE.random((67, 83, 3), np.float32)),
}


def level(shrink: int) -> Region:
    return Region(0, 0, -(-67 // shrink), -(-83 // shrink))


def convolved(image: Image, weights: np.ndarray) -> Pipeline:
    return Pipeline.of(image, (Step.of(CONVOLUTION, kernel=Kernel(weights)),), REGISTRY)
