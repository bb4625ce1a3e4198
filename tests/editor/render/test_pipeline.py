"""The render path: the tile rule over every filter, identity, linearity, borders, alpha."""

from __future__ import annotations

import numpy as np
import pytest
import scipy.ndimage
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.document.image import Image, quantized
from editor.document.step import Step
from editor.photo.load import load
from editor.render.filter_failure import FilterFailure
from editor.render.pipeline import Pipeline
from filters.kernel import Kernel
from filters.pixels.border import BORDER_RULES, Border
from filters.pixels.region import Region
from filters.pixels.rounding import ERROR, tolerance
from filters.plugin import FilterSpec, image_filter
from filters.progress import Cancelled
from filters.registry import Registry
from tests.editor.document.strategies import kernels, steps_of
from tests.sample_photos import CHELSEA

REGISTRY = Registry.builtin()
PHOTO = load(CHELSEA)
CUT = np.ascontiguousarray(PHOTO.samples[100:141, 100:153])
ALPHA = np.tile(np.linspace(0, 255, 53).astype(np.uint8), (41, 1))[..., None]
SOURCES = {
    "8-bit RGB": Image(CUT.copy()),
    "16-bit RGBA": Image(np.concatenate((CUT, ALPHA), -1).astype(np.uint16) * 257),
    "float grey": Image(CUT[..., :1].astype(np.float32) / 255),
}
QUICK = settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)  # per filter; every filter is drawn from the registry


def pipeline(source: str, *steps: Step, registry: Registry = REGISTRY) -> Pipeline:
    return Pipeline.of(SOURCES[source], steps, registry)


@st.composite
def regions(draw: st.DrawFn, whole: Region) -> Region:
    """Draw a region inside a result."""
    rows, columns = whole.rows, whole.columns
    top, left = draw(st.integers(0, rows - 1)), draw(st.integers(0, columns - 1))
    high, wide = draw(st.integers(1, rows - top)), draw(st.integers(1, columns - left))
    return Region(top, left, high, wide)


@pytest.mark.parametrize("spec", list(REGISTRY), ids=lambda spec: spec.id)
@pytest.mark.parametrize("source", SOURCES)
@given(data=st.data())
@QUICK
def test_a_region_equals_the_crop_of_the_whole(spec: FilterSpec, source, data):
    steps = (data.draw(steps_of(spec, small=4)), data.draw(steps_of(spec, small=4)))
    made = pipeline(source, *steps)
    region = data.draw(regions(made.region))
    whole = made.render(made.region)
    part = made.render(region)
    finite = np.abs(whole[np.isfinite(whole)])  # steep levels go beyond a float's range
    size = max(1.0, float(finite.max(initial=0)))
    np.testing.assert_allclose(part, region.of(whole), rtol=0, atol=1e-5 * size)


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("alpha", ["auto", "keep", "weighted", "plain"])
@pytest.mark.parametrize("border", BORDER_RULES)
def test_the_identity_kernel_changes_no_pixel(source, alpha, border):
    step = Step.of(REGISTRY["convolution"], alpha=alpha, border=border)
    made = pipeline(source, step)
    np.testing.assert_allclose(
        made.render(made.image.region)[..., :3] * made.image.rgba(made.image.region)[..., 3:],
        made.image.rgba(made.image.region)[..., :3] * made.image.rgba(made.image.region)[..., 3:],
        atol=1e-6,
    )


@given(first=kernels(), factor=st.floats(-2, 2))
@settings(max_examples=30, deadline=None)
def test_convolution_is_linear_in_its_weights(first, factor):
    plain = first.replace(offset=0.0, normalize=False, divisor=1.0)
    second = Kernel(plain.weights[::-1], plain.origin)
    both = plain.replace(weights=plain.weights + factor * second.weights)

    def result(kernel: Kernel) -> np.ndarray:
        step = Step.of(REGISTRY["convolution"], kernel=kernel, alpha="plain")
        return pipeline("8-bit RGB", step).render(Region(0, 0, 41, 53))[..., :3].astype(float)

    np.testing.assert_allclose(result(both), result(plain) + factor * result(second), atol=2e-4)


SCIPY = {"clamp": "nearest", "mirror": "reflect", "reflect": "mirror", "wrap": "wrap"}


@pytest.mark.parametrize("border", [b for b in BORDER_RULES if b != "transparent"])
@pytest.mark.parametrize("shape", [(1, 1), (3, 3), (2, 2), (1, 6), (4, 3), (5, 5), (7, 2)])
@pytest.mark.parametrize("flip", [False, True])
def test_every_border_and_size_equals_scipy(border, shape, flip):
    weights = np.random.default_rng(sum(shape)).normal(size=shape)
    for origin in {(0, 0), ((shape[0] - 1) // 2, (shape[1] - 1) // 2), (shape[0] - 1, 0)}:
        kernel = Kernel(weights, origin, divisor=-2.5, offset=0.25)
        step = Step.of(
            REGISTRY["convolution"], kernel=kernel, border=border, border_value=0.3, flip=flip
        )
        got = pipeline("8-bit RGB", step).render(Region(0, 0, 41, 53))
        laid, row, column = weights, *origin
        if flip:
            laid, row, column = weights[::-1, ::-1], shape[0] - 1 - row, shape[1] - 1 - column
        outside = {"white": 1.0, "constant": 0.3}.get(border, 0.0)
        for channel in range(3):
            oracle = scipy.ndimage.correlate(
                CUT[..., channel] / 255.0,
                laid,
                mode=SCIPY.get(border, "constant"),
                cval=outside,
                origin=(row - shape[0] // 2, column - shape[1] // 2),
            )
            np.testing.assert_allclose(got[..., channel], oracle / -2.5 + 0.25, atol=1e-5)


def test_a_step_that_is_off_changes_nothing_and_opacity_mixes():
    blur = Step.of(REGISTRY["gaussian_blur"], sigma=2.0)
    source = pipeline("8-bit RGB").render(Region(0, 0, 41, 53))
    off = Step(blur.filter_id, blur.values, enabled=False)
    np.testing.assert_array_equal(pipeline("8-bit RGB", off).render(Region(0, 0, 41, 53)), source)
    full = pipeline("8-bit RGB", blur).render(Region(0, 0, 41, 53))
    half = Step(blur.filter_id, blur.values, opacity=0.5)
    mixed = pipeline("8-bit RGB", half).render(Region(0, 0, 41, 53))
    np.testing.assert_allclose(mixed, (source + full) / 2, atol=1e-6)


def test_values_between_steps_are_never_clamped():
    there = Step.of(REGISTRY["convolution"], kernel=Kernel([[100.0]], offset=-3.0))
    back = Step.of(REGISTRY["convolution"], kernel=Kernel([[1.0]], divisor=100.0, offset=0.03))
    made = pipeline("8-bit RGB", there, back)
    np.testing.assert_allclose(
        made.render(made.image.region), made.image.rgba(made.image.region), atol=1e-5
    )


def test_a_cancelled_rendering_stops():
    with pytest.raises(Cancelled):
        pipeline("8-bit RGB").render(Region(0, 0, 41, 53), lambda: True)


@image_filter("Failing", halo=0)
def failing(pixels, text: str = "no"):
    raise RuntimeError(text)


@image_filter("Shrinking", halo=0)
def shrinking(pixels):
    return pixels[:1]


@image_filter("Writing", halo=0)
def writing(pixels):
    pixels[...] = 0
    return pixels


@pytest.mark.parametrize(
    ("function", "sentence"),
    [(failing, "Failing: no"), (shrinking, "Shrinking: gave"), (writing, "Writing: .*read-only")],
)
def test_a_filter_that_fails_is_named(function, sentence):
    registry = Registry((FilterSpec.of(function),))
    step = Step.of(registry[function.__name__])
    with pytest.raises(FilterFailure, match=sentence):
        pipeline("8-bit RGB", step, registry=registry).render(Region(0, 0, 41, 53))


@given(st.lists(st.floats(width=32), min_size=1, max_size=20))
def test_integers_are_clamped_and_rounded_half_to_even_once(values):
    pixels = np.array(values, np.float32).reshape(1, -1, 1)
    for dtype, scale in ((np.uint8, 255), (np.uint16, 65535)):
        got = quantized(pixels, dtype)
        finite = np.nan_to_num(pixels.astype(np.float64), nan=0.0, posinf=2.0, neginf=-1.0)
        exact = np.clip(finite, 0, 1) * scale
        near = tolerance(scale, ERROR) + 0.005  # of a tie, and float32 carries 65535 to 0.004
        assert np.abs(got - exact).max() <= 0.5 + near
    np.testing.assert_array_equal(quantized(pixels, np.float32), pixels)


def test_every_stored_value_comes_back_exactly():
    for dtype, count in ((np.uint8, 256), (np.uint16, 65536)):
        image = Image(np.arange(count, dtype=dtype).reshape(1, -1, 1))
        back = quantized(image.rgba(image.region)[..., :1], dtype)
        np.testing.assert_array_equal(back, image.samples)


def test_a_border_says_what_is_allowed():
    with pytest.raises(ValueError, match="use clamp, mirror"):
        Border.parse("odd")
