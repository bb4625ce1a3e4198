"""Flat stays flat: every filter, in the file and on the screen."""

from __future__ import annotations

import numpy as np
import pytest

from editor.document.image import Image
from editor.document.step import Step
from editor.render.cache_budget import CacheBudget
from editor.render.export import rendered
from editor.render.pipeline import Pipeline, never
from editor.render.viewport import ViewportRenderer
from filters.kernel import Kernel
from filters.pixels.region import Region
from filters.plugin import FilterSpec
from filters.registry import Registry
from tests.filters.convolution.test_flat import KERNELS, half_flat

REGISTRY = Registry.builtin()
DEPTHS = {"8 bit": (np.uint8, 1.0), "16 bit": (np.uint16, 257.0), "float": (np.float32, 1 / 255)}
NEAR_ROUNDING = [(24797, 35748, 11913), (63192, 24623, 28638), (14938, 29648, 46916)]
COLOURS = {1: (200,), 2: (200, 100), 3: (200, 120, 40), 4: (200, 120, 40, 90)}


@pytest.mark.parametrize("spec", list(REGISTRY), ids=lambda spec: spec.id)
@pytest.mark.parametrize("depth", DEPTHS)
@pytest.mark.parametrize("channels", COLOURS)
def test_a_flat_picture_is_flat_after_every_filter(
    spec: FilterSpec, depth: str, channels: int
) -> None:
    dtype, scale = DEPTHS[depth]
    samples = np.full((90, 130, channels), np.array(COLOURS[channels]) * scale).astype(dtype)
    made = Pipeline.of(Image(samples), (Step.of(spec),), REGISTRY)
    out = rendered(made, np.dtype(dtype)).astype(float)
    spread = np.ptp(out, axis=(0, 1))
    assert spread.max() <= (2e-6 if depth == "float" else 0)


@pytest.mark.parametrize("spec", list(REGISTRY), ids=lambda spec: spec.id)
@pytest.mark.parametrize("shape", [(2, 2), (3, 5), (9, 1), (21, 13)])
@pytest.mark.parametrize("colour", NEAR_ROUNDING)
def test_flat_values_that_all_but_round_the_other_way_are_flat(
    spec: FilterSpec, shape: tuple[int, int], colour: tuple[int, int, int]
) -> None:
    """Samples at a row's end, that no vector holds, must not be summed in another way."""
    made = Pipeline.of(Image(np.full((*shape, 3), colour, np.uint16)), (Step.of(spec),), REGISTRY)
    out = rendered(made, np.dtype(np.uint16)).astype(int)
    assert out.size == 0 or np.ptp(out, axis=(0, 1)).max() == 0


@pytest.mark.parametrize(
    "filter_id",
    [
        "high_pass",
        "difference_of_kernels",
        "emboss",
        "laplacian",
        "laplacian_of_gaussian",
        "difference_of_gaussians",
    ],
)
@pytest.mark.parametrize("depth", ["8 bit", "16 bit"])
@pytest.mark.parametrize("gain", [0.3, 1.0, 7.0])
def test_what_lies_on_grey_lies_exactly_on_it(filter_id: str, depth: str, gain: float) -> None:
    dtype, scale = DEPTHS[depth]
    spec = REGISTRY[filter_id]
    names = {param.name for param in spec.params}
    more = {"gain": gain, "on_grey": True, "absolute": False, "keep_photo": False}
    step = Step.of(spec, **{name: v for name, v in more.items() if name in names})
    samples = np.full((90, 130, 3), np.array(COLOURS[3]) * scale).astype(dtype)
    out = rendered(Pipeline.of(Image(samples), (step,), REGISTRY), np.dtype(dtype))
    assert (out == {"8 bit": 128, "16 bit": 32768}[depth]).all()


@pytest.mark.parametrize("name", KERNELS)
@pytest.mark.parametrize("depth", ["uint8", "uint16", "float32"])
@pytest.mark.parametrize("shrink", [1, 2, 3, 5])
def test_flat_parts_are_flat_on_the_screen_at_every_zoom(
    name: str, depth: str, shrink: int
) -> None:
    samples, weights = half_flat((120, 160), depth), KERNELS[name]
    step = Step.of(REGISTRY["convolution"], kernel=Kernel(weights, offset=0.5))
    made = Pipeline.of(Image(samples), (step,), REGISTRY)
    viewport = ViewportRenderer(CacheBudget(1 << 26))
    seen = Region(0, 0, 120 // shrink, 160 // shrink)
    for _ in range(2):  # the second time by spectra
        screen = viewport.shown(made, seen, shrink, never)
        if screen is None:
            values = viewport.render(made, seen, shrink, never)
            screen = viewport.screen(values, made.image.profile, made.error)
        flat = screen[:, : (80 - weights.shape[1]) // shrink - 1, :3]
        assert flat.size
        assert (flat == 128).all()
    viewport.close()


def test_an_edited_tap_leaves_flat_parts_flat_on_the_screen() -> None:
    made = Image(half_flat((120, 160), "uint8"))
    viewport = ViewportRenderer(CacheBudget(1 << 26))
    weights = KERNELS["log 15, whole"].copy()
    for edit in range(5):
        weights[3, edit] += 7.3
        weights[7, 7] -= 7.3
        step = Step.of(REGISTRY["convolution"], kernel=Kernel(weights, offset=0.5))
        screen = viewport.shown(
            Pipeline.of(made, (step,), REGISTRY), Region(0, 0, 60, 80), 2, never
        )
        assert screen is not None
        assert (screen[:, :31, :3] == 128).all()
    viewport.close()
