"""A transparent border: what lies outside has no say, with an alpha channel and without."""

from __future__ import annotations

import numpy as np
import pytest

from editor.document.image import Image
from editor.document.step import Step
from editor.render.export import rendered
from editor.render.pipeline import Pipeline
from filters.kernel import Kernel
from filters.registry import Registry

REGISTRY = Registry.builtin()
KERNEL = Kernel(np.random.default_rng(1).random((5, 5)), normalize=True)
BORDERED = [
    spec.id
    for spec in REGISTRY
    if any(
        p.name == "border" and "transparent" in getattr(p.kind, "choices", ()) for p in spec.params
    )
]


def step_of(filter_id: str) -> Step:
    spec = REGISTRY[filter_id]
    kernels = {"kernel": KERNEL} if "kernel" in spec.defaults else {}
    return Step.of(spec, border="transparent", **kernels)


def test_there_are_some() -> None:
    assert {"convolution", "kernel_morph", "kernels_in_places"} <= set(BORDERED)


@pytest.mark.parametrize("filter_id", BORDERED)
def test_an_opaque_picture_is_the_same_with_an_alpha_channel_and_without(filter_id: str) -> None:
    colour = np.random.default_rng(2).integers(0, 256, (20, 24, 3), np.uint8)
    opaque = np.dstack((colour, np.full((20, 24), 255, np.uint8)))
    plain, with_alpha = (
        Pipeline.of(image, (step_of(filter_id),), REGISTRY).render(image.region)
        for image in (Image(colour), Image(opaque))
    )
    np.testing.assert_allclose(plain, with_alpha, rtol=0, atol=2e-6)


@pytest.mark.parametrize("filter_id", BORDERED)
@pytest.mark.parametrize("shape", [(1, 1), (1, 9), (7, 5)])
def test_grey_stays_grey_at_any_size_and_parts_have_as_many_channels(
    filter_id: str, shape: tuple[int, int]
) -> None:
    image = Image(np.full((*shape, 1), 77, np.uint8))
    blur = Step.of(REGISTRY["convolution"], kernel=KERNEL)
    one = step_of(filter_id)
    for steps in ((one,), (blur, one), (one, blur)):
        assert rendered(Pipeline.of(image, steps, REGISTRY), image.samples.dtype).shape[2] <= 2
