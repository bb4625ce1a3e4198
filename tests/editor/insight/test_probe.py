"""The probe's numbers are the engine's own, for every border, alpha rule and light."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.document.image import Image
from editor.document.step import Step
from editor.insight.probe import Probe, ProbeError, probe
from editor.photo.load import load
from editor.render.pipeline import Pipeline
from filters.convolution.alpha import ALPHA_RULES
from filters.kernel import Kernel
from filters.params.kinds.channels import Channels
from filters.pixels.border import BORDER_RULES
from filters.pixels.region import Region
from filters.registry import Registry
from tests.sample_photos import COFFEE

REGISTRY = Registry.builtin()
CUT = np.ascontiguousarray(load(COFFEE).samples[100:123, 200:229])
FADE = np.tile(np.linspace(0, 255, 29).astype(np.uint8), (23, 1))[..., None]
SOURCES = {
    "opaque": Image(CUT.copy()),
    "alpha": Image(np.concatenate((CUT, FADE), -1)),
    "grey": Image(CUT[..., :1].astype(np.float32) / 255),
}
CONVOLUTION = REGISTRY["convolution"]
EMBOSS = Kernel([[-2, -1, 0, 0], [-1, np.nan, 1, 0], [0, 1, 2, 0.5]], (1, 2), 1.5, 0.25)
SHARPEN = Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])
EDGES = Kernel([[1, 0, -1]], offset=0.5)
BLUR = Kernel(np.ones((5, 7)), normalize=True)


def cancelled(found: Probe) -> float:
    """How large the products are that nearly cancel, after all that the sum is divided by."""
    last = found.lines[-1].values
    sizes = (
        float(np.abs(one.products).sum() * abs(last[index] / one.total))
        for index, one in enumerate(found.tallies)
        if one.total
    )
    return max(sizes, default=0.0)


def agrees(found: Probe, image: Image, *steps: Step) -> None:
    """Compare with a render of a larger region, on another way through the engine."""
    around = Region(found.row - 3, found.column - 3, 9, 9).clip(image.region)
    rendered = Pipeline.of(image, steps, REGISTRY).render(around)
    engine = rendered[found.row - around.top, found.column - around.left]
    size = max(1.0, float(np.abs(engine).max()), cancelled(found))
    np.testing.assert_allclose(found.result, engine, rtol=0, atol=1e-6 * size)
    np.testing.assert_allclose(found.lines[-1].values, engine, rtol=0, atol=1e-6 * size)


@pytest.mark.parametrize("light", ["stored", "linear"])
@pytest.mark.parametrize("alpha", ALPHA_RULES)
@pytest.mark.parametrize("border", BORDER_RULES)
@pytest.mark.parametrize("source", ["opaque", "alpha"])
def test_its_arithmetic_gives_what_the_engine_gives(
    source: str, border: str, alpha: str, light: str
) -> None:
    image = SOURCES[source]
    for kernel in (EMBOSS, SHARPEN, EDGES, BLUR):
        step = Step.of(CONVOLUTION, kernel=kernel, border=border, alpha=alpha, light=light)
        for row, column in ((0, 0), (11, 28), (22, 1), (10, 14)):
            agrees(probe(image, (), step, REGISTRY, row, column), image, step)


@settings(max_examples=40, deadline=None)
@given(
    st.sampled_from(list(SOURCES)),
    st.integers(0, 22),
    st.integers(0, 28),
    st.integers(0, 15).map(Channels),
    st.booleans(),
    st.sampled_from(["none", "clamp", "8-bit"]),
    st.floats(0, 1),
    st.booleans(),
    st.booleans(),
)
def test_channels_flip_rounding_opacity_and_steps_below_are_told_too(
    source: str,
    row: int,
    column: int,
    channels: Channels,
    flip: bool,
    rounding: str,
    opacity: float,
    each: bool,
    has_below: bool,
) -> None:
    image = SOURCES[source]
    values = {"each_channel": True, "green_kernel": BLUR, "alpha_kernel": SHARPEN} if each else {}
    step = Step.of(
        CONVOLUTION, kernel=EMBOSS, channels=channels, flip=flip, rounding=rounding, **values
    )
    step = Step(step.filter_id, step.values, step.version, True, opacity)
    below = (Step.of(REGISTRY["gaussian_blur"], sigma=1.5),) if has_below else ()
    agrees(probe(image, below, step, REGISTRY, row, column), image, *below, step)


def test_the_window_products_and_sum_are_those_of_the_picture() -> None:
    step = Step.of(CONVOLUTION, kernel=SHARPEN)
    found = probe(SOURCES["opaque"], (), step, REGISTRY, 5, 9)
    assert found.window == Region(4, 8, 3, 3)
    np.testing.assert_array_equal(found.values[..., :3], CUT[4:7, 8:11].astype(np.float32) / 255)
    np.testing.assert_array_equal(found.tallies[0].weights, SHARPEN.weights)
    np.testing.assert_allclose(
        found.tallies[1].products, SHARPEN.weights * found.values[..., 1].astype(float)
    )
    assert found.tallies[1].total == pytest.approx(found.tallies[1].products.sum())
    assert not found.outside.any()
    assert found.source_of(0, 2) == (4, 10)


@pytest.mark.parametrize(
    ("border", "source"),
    [("clamp", (0, 0)), ("mirror", (1, 0)), ("reflect", (2, 1)), ("wrap", (21, 28))],
)
def test_border_taps_are_marked_and_lead_to_the_pixel_that_they_repeat(
    border: str, source: tuple[int, int]
) -> None:
    step = Step.of(CONVOLUTION, kernel=BLUR, border=border)
    found = probe(SOURCES["opaque"], (), step, REGISTRY, 0, 0)
    assert found.source_of(0, 2) == source  # two rows above the picture, a column left of it
    assert found.outside[:2].all()
    assert found.outside[:, :3].all()
    assert not found.outside[2:, 3:].any()
    for r in range(5):
        for c in range(7):
            at = found.source_of(r, c)
            assert at is not None
            np.testing.assert_array_equal(found.values[r, c, :3], CUT[at].astype(np.float32) / 255)


@pytest.mark.parametrize("border", ["black", "white", "transparent", "constant"])
def test_a_border_of_one_colour_leads_nowhere(border: str) -> None:
    step = Step.of(CONVOLUTION, kernel=BLUR, border=border)
    found = probe(SOURCES["opaque"], (), step, REGISTRY, 0, 0)
    assert found.source_of(0, 0) is None
    assert found.source_of(2, 3) == (0, 0)


def test_the_saved_value_is_clamped_and_rounded_as_in_a_file() -> None:
    step = Step.of(CONVOLUTION, kernel=Kernel([[3]], offset=-0.093))
    found = probe(SOURCES["opaque"], (), step, REGISTRY, 3, 3)
    rounded = np.rint(np.clip(found.result * 255, 0, 255)) / 255
    np.testing.assert_allclose(found.saved, rounded, atol=1e-7)


def test_a_filter_without_a_kernel_and_a_pixel_outside_are_one_sentence() -> None:
    image = SOURCES["opaque"]
    with pytest.raises(ProbeError, match="has no kernel to show"):
        probe(image, (), Step.of(REGISTRY["gaussian_blur"]), REGISTRY, 0, 0)
    with pytest.raises(ProbeError, match="x 29 y 0 lies outside"):
        probe(image, (), Step.of(CONVOLUTION), REGISTRY, 0, 29)
