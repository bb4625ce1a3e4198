"""Pairs of pictures that look alike: they differ only where nothing can be seen."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from editor.document.image import Image
from editor.document.step import Step
from editor.render.pipeline import Pipeline
from filters.registry import Registry

Floats = npt.NDArray[np.float32]


REGISTRY = Registry.builtin()


SHAPE = (33, 41)


DEPTHS = {"8 bit": np.uint8, "16 bit": np.uint16, "float": np.float32}


def shape_of_alpha() -> Floats:
    """Hidden places beside opaque and partly transparent ones, of all sizes."""
    rng = np.random.default_rng(3)
    alpha = np.rint(rng.random(SHAPE) * 255) / 255
    alpha[rng.random(SHAPE) < 0.4] = 0
    alpha[:9] = 0
    alpha[22:, 20:] = 1
    alpha[4:8, 5:12] = 1
    return alpha.astype(np.float32)


ALPHA = shape_of_alpha()


def pair(depth: str, channels: int = 4, seed: int = 0) -> tuple[Image, Image]:
    """Return two pictures that look alike: only the colour under an alpha of 0 differs."""
    rng = np.random.default_rng(seed)
    top = {"8 bit": 255, "16 bit": 65535, "float": 1}[depth]
    images = []
    colour = rng.random((*SHAPE, channels - 1))
    for turn in range(2):
        own = colour.copy()
        hidden = ALPHA == 0
        own[hidden] = rng.random((int(hidden.sum()), channels - 1))
        if depth == "float" and turn:
            own[hidden] = rng.choice([np.nan, np.inf, -np.inf, -5.0], own[hidden].shape)
        samples = np.dstack((own, ALPHA)) * top
        if top > 1:
            samples = np.rint(samples)
        images.append(Image(samples.astype(DEPTHS[depth])))
    return images[0], images[1]


def both(images: tuple[Image, Image], *steps: Step, registry: Registry = REGISTRY) -> list[Floats]:
    made = [Pipeline.of(image, steps, registry) for image in images]
    return [one.render(one.region) for one in made]


def assert_look_alike(one: Floats, two: Floats) -> None:
    np.testing.assert_array_equal(one[..., 3], two[..., 3])
    seen = one[..., 3] != 0
    np.testing.assert_array_equal(one[seen], two[seen])
