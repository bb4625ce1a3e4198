"""Blending in the render path: fast ways stay, and every way gives what the formulas say."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from editor.document.image import Image
from editor.document.step import Step
from editor.render.export import rendered
from editor.render.full_size import block_mean, render_view
from editor.render.phases.fused_kernel import Chain
from editor.render.pipeline import Pipeline
from filters.blending.blending import Blending
from filters.blending.composite import composed
from filters.blending.modes import MODES
from filters.kernel import Kernel
from filters.pixels.region import Region
from filters.registry import Registry

REGISTRY = Registry.builtin()
RNG = np.random.default_rng(8)
PHOTO = Image(RNG.integers(0, 256, (53, 61, 3), np.uint8))
GREY = Image(RNG.integers(0, 65536, (53, 61, 1), np.uint16))
CLEAR = Image(RNG.random((53, 61, 4)).astype(np.float32))
SHARPEN = Step.of(REGISTRY["convolution"], kernel=Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]]))
BLUR = Step.of(REGISTRY["gaussian_blur"], sigma=2.0)


def blended(step: Step, mode: str, channels: str = "rgba", opacity: float = 1.0) -> Step:
    return replace(step, blending=Blending(mode, channels), opacity=opacity)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("image", [PHOTO, GREY, CLEAR], ids=["8 bit", "grey 16 bit", "float RGBA"])
def test_a_step_lays_its_result_over_what_lies_below(mode: str, image: Image) -> None:
    below = image.floats(image.region)
    above = Pipeline.of(image, (BLUR,), REGISTRY).values(image.region)
    for channels, opacity in (("rgba", 1.0), ("rgb", 0.4), ("luma", 1.0)):
        step = blended(BLUR, mode, channels, opacity)
        made = Pipeline.of(image, (step,), REGISTRY)
        out = made.values(image.region)
        wanted = composed(below, above, opacity, Blending(mode, channels))
        assert out.shape == image.samples.shape
        scale = max(1.0, float(np.abs(wanted).max()))
        # a hue is a quotient by how colourful a pixel is: it makes more of the last bits
        near = 2e-4 if mode in ("hue", "saturation") else 1e-5
        np.testing.assert_allclose(out / scale, wanted / scale, atol=near)
        region = Region(7, 11, 20, 30)
        np.testing.assert_allclose(made.values(region) / scale, region.of(out) / scale, atol=near)


def test_a_convolution_that_takes_the_place_keeps_its_quick_ways() -> None:
    plain = Pipeline.of(PHOTO, (SHARPEN,), REGISTRY)
    rgb = Pipeline.of(PHOTO, (blended(SHARPEN, "normal", "rgb"),), REGISTRY)
    assert plain.stored(PHOTO.region) is not None
    np.testing.assert_array_equal(rgb.stored(PHOTO.region), plain.stored(PHOTO.region))
    half = Pipeline.of(PHOTO, (blended(SHARPEN, "normal", opacity=0.5),), REGISTRY)
    chain = Chain.of(half)
    assert chain is not None
    assert chain.taps[1].tolist() == [-0.5, 3.0, -0.5]
    for mode, channels in (("multiply", "rgba"), ("normal", "r"), ("normal", "lightness")):
        other = Pipeline.of(PHOTO, (blended(SHARPEN, mode, channels),), REGISTRY)
        assert other.stored(PHOTO.region) is None
        assert other.sums(PHOTO.region) is None
        assert Chain.of(other) is None


def test_zoomed_out_is_the_mean_of_the_blended_pixels() -> None:
    made = Pipeline.of(PHOTO, (SHARPEN, blended(BLUR, "soft-light", "rgb", 0.8)), REGISTRY)
    small = render_view(made, Region(0, 0, 18, 21), 3)
    np.testing.assert_allclose(
        small, block_mean(made.values(PHOTO.region), 3, weigh=False), atol=1e-6
    )


@pytest.mark.parametrize("channels", ["rgba", "rgb", "lightness", "luma", "max", "b", "a"])
@pytest.mark.parametrize("image", [PHOTO, GREY, CLEAR], ids=["8 bit", "grey 16 bit", "float RGBA"])
def test_a_filter_that_changes_nothing_gives_the_source(channels: str, image: Image) -> None:
    identity = Step.of(REGISTRY["convolution"], kernel=Kernel([[1.0]]))
    for opacity in (1.0, 0.3):
        step = blended(identity, "normal", channels, opacity)
        out = rendered(Pipeline.of(image, (step,), REGISTRY), image.samples.dtype)
        assert (out == image.samples).all()


def test_ten_blended_steps_of_a_16_bit_gradient_are_those_of_float64() -> None:
    ramp = np.linspace(0, 65535, 4096).astype(np.uint16).reshape(1, -1, 1)
    image = Image(np.repeat(np.concatenate((ramp, ramp[:, ::-1], ramp), 2), 8, 0))
    gains = [0.9, 1.2, 0.7, 1.1, 0.95, 1.3, 0.8, 0.6, 1.05, 0.85]
    modes = ["soft-light", "multiply", "screen", "overlay", "exclusion"] * 2
    steps, wanted = [], image.samples / 65535.0
    for gain, mode in zip(gains, modes, strict=True):
        scaled = Step.of(REGISTRY["convolution"], kernel=Kernel([[gain]]))
        steps.append(blended(scaled, mode, "rgb", 0.7))
        made = MODES[mode](wanted, wanted * gain)
        assert made.dtype == np.float64
        wanted = wanted + 0.7 * (made - wanted)
    out = Pipeline.of(image, tuple(steps), REGISTRY).values(image.region)
    np.testing.assert_allclose(out, wanted, atol=1e-5)


def test_a_grey_photo_takes_colour_where_single_channels_change() -> None:
    made = Pipeline.of(GREY, (blended(BLUR, "normal", "r"),), REGISTRY)
    out = made.values(GREY.region)
    assert out.shape[2] == 3
    np.testing.assert_array_equal(out[..., 1:], np.repeat(GREY.floats(GREY.region), 2, 2))
