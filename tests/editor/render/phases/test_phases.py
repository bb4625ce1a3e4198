"""A zoomed-out convolution by phases equals "filter at full size, then shrink"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import scipy.ndimage
from hypothesis import given
from hypothesis import strategies as st

from editor.document.image import Image
from editor.document.step import Step
from editor.render.full_size import block_mean, render_view
from editor.render.phases.fused_kernel import Chain
from editor.render.pipeline import Pipeline, never
from editor.render.view import level_region
from editor.render.viewport import ViewportRenderer
from filters.convolution.bank import methods as banks
from filters.convolution.bank.work import BankWork
from filters.convolution.cost import DEFAULT, adopt
from filters.kernel import Kernel
from filters.pixels.border import BORDER_RULES
from filters.pixels.region import Region
from tests.editor.document.strategies import kernels
from tests.editor.render.phases.sources import (
    CONVOLUTION,
    NOISE,
    REGISTRY,
    RENDERING,
    SOURCES,
    level,
)


@pytest.fixture
def slow_taps() -> Iterator[None]:
    """Plan for a machine that is quick at transforms only."""
    slow = tuple((taps, 1e3 * a * taps, 1e3 * b * taps) for taps, a, b in DEFAULT.direct_float32)
    adopt(replace(DEFAULT, direct_float32=slow))
    yield
    adopt(None)


@pytest.mark.parametrize("source", SOURCES)
@given(data=st.data())
@RENDERING
def test_phases_equal_filter_then_shrink_for_chains_at_every_shrink(
    renderer: ViewportRenderer, source: str, data: st.DataObject
) -> None:
    steps = []
    for _ in range(data.draw(st.integers(0, 2))):
        values = {
            "kernel": data.draw(kernels(7)),
            "flip": data.draw(st.booleans()),
            "border": data.draw(st.sampled_from([b for b in BORDER_RULES if b != "transparent"])),
        }
        step = Step.of(CONVOLUTION, **values)
        steps.append(Step(step.filter_id, step.values, opacity=data.draw(st.floats(0, 1))))
    shrink = data.draw(st.integers(2, 9))
    whole = level(shrink)
    top, left = data.draw(st.integers(0, whole.rows - 1)), data.draw(st.integers(0, 5))
    region = Region(top, left, data.draw(st.integers(1, whole.rows - top)), whole.columns - left)
    made = Pipeline.of(SOURCES[source], tuple(steps), REGISTRY)
    assert Chain.of(made) is not None
    shown = renderer.render(made, region, shrink, never)
    true = render_view(made, region, shrink, never)
    size = max(1.0, float(np.abs(true).max()))
    np.testing.assert_allclose(shown, true[..., : shown.shape[2]], rtol=0, atol=2e-5 * size)


@pytest.mark.parametrize("shape", [(60, 1), (1, 60), (1, 1), (150, 2), (3, 90)])
@pytest.mark.parametrize("shrink", [2, 3, 4])
@pytest.mark.parametrize("border", ["clamp", "mirror", "white"])
def test_a_picture_narrower_than_a_block_is_shown(
    renderer: ViewportRenderer, shape: tuple[int, int], shrink: int, border: str
) -> None:
    image = Image(NOISE.integers(0, 256, (*shape, 3), np.uint8))
    step = Step.of(CONVOLUTION, kernel=Kernel(NOISE.normal(size=(5, 3))), border=border)
    made = Pipeline.of(image, (step,), REGISTRY)
    whole = level_region(made.region, shrink)
    shown = renderer.render(made, whole, shrink, never)
    true = render_view(made, whole, shrink, never)
    np.testing.assert_allclose(shown, true, rtol=0, atol=2e-5 * max(1, np.abs(true).max()))


@pytest.mark.parametrize("shrink", [2, 3, 4, 5])
@pytest.mark.parametrize("border", ["clamp", "wrap"])
def test_the_screen_shows_the_blocks_that_the_edge_cuts_off_too(
    renderer: ViewportRenderer, shrink: int, border: str
) -> None:
    kernel = Kernel(NOISE.random((5, 5)), normalize=True)
    step = Step.of(CONVOLUTION, kernel=kernel, border=border)
    made = Pipeline.of(SOURCES["8-bit RGB"], (step,), REGISTRY)
    for region in (level(shrink), Region(3, 2, 9, 11)):
        shown = renderer.shown(made, region, shrink, never)
        values = renderer.render(made, region, shrink, never)
        screen = renderer.screen(values, made.image.profile, made.error)
        np.testing.assert_array_equal(shown, screen)


def test_after_a_step_of_next_to_no_opacity_all_is_summed_again(
    renderer: ViewportRenderer,
) -> None:
    source, weights = SOURCES["8-bit RGB"], NOISE.normal(size=(3, 3))
    for opacity in (5e-324, 1.0):
        step = Step.of(CONVOLUTION, kernel=Kernel(weights))
        step = Step(step.filter_id, step.values, opacity=opacity)
        made = Pipeline.of(source, (step,), REGISTRY)
        shown = renderer.render(made, level(2), 2, never)
        true = render_view(made, level(2), 2, never)
        np.testing.assert_allclose(shown, true[..., :3], rtol=0, atol=2e-5)


def test_the_interior_by_phases_equals_scipy_then_the_mean_of_blocks(
    renderer: ViewportRenderer,
) -> None:
    weights = NOISE.normal(size=(5, 5))
    source = SOURCES["8-bit RGB"]
    made = Pipeline.of(source, (Step.of(CONVOLUTION, kernel=Kernel(weights)),), REGISTRY)
    planes = [
        scipy.ndimage.correlate(source.samples[..., c] / 255.0, weights, mode="nearest")
        for c in range(3)
    ]
    full = np.stack([*planes, np.ones_like(planes[0])], -1).astype(np.float32)
    for shrink in (2, 3, 4, 7):
        expected = full[: 67 // shrink * shrink, : 83 // shrink * shrink]
        expected = expected.reshape(67 // shrink, shrink, 83 // shrink, shrink, 4).mean((1, 3))
        shown = renderer.render(made, Region(0, 0, 67 // shrink, 83 // shrink), shrink, never)
        np.testing.assert_allclose(shown, expected[..., :3], rtol=0, atol=2e-5)


@pytest.mark.parametrize(
    "values",
    [
        {"light": "linear"},
        {"border": "transparent"},
        {"rounding": "8-bit"},
        {"alpha": "premultiplied"},
        {"channels": CONVOLUTION.param("channels").from_text("r")},
    ],
    ids=lambda values: next(iter(values)),
)
def test_what_is_no_plain_sum_is_rendered_at_full_size(
    renderer: ViewportRenderer, values: dict[str, object]
) -> None:
    step = Step.of(CONVOLUTION, kernel=Kernel([[1, 2], [3, -4]], offset=0.2), **values)
    made = Pipeline.of(SOURCES["8-bit RGB"], (step,), REGISTRY)
    assert Chain.of(made) is None
    shown = renderer.render(made, level(3), 3, never)
    full = block_mean(made.values(made.image.region), 3, made.has_alpha)
    np.testing.assert_allclose(shown, full, rtol=0, atol=1e-6)


def test_a_picture_with_alpha_is_rendered_at_full_size() -> None:
    image = Image(NOISE.integers(0, 256, (20, 20, 4), np.uint8))
    step = Step.of(CONVOLUTION, kernel=Kernel(np.ones((3, 3)), normalize=True))
    assert Chain.of(Pipeline.of(image, (step,), REGISTRY)) is None


@pytest.mark.parametrize("shrink", [2, 16, 17, 33, 49, 64])
def test_phases_are_the_right_pixels_at_large_shrinks(
    renderer: ViewportRenderer, shrink: int
) -> None:
    image = Image(NOISE.integers(0, 256, (3 * shrink + 5, 20 * shrink, 1), np.uint8))
    step = Step.of(CONVOLUTION, kernel=Kernel([[0, 0, 1]]))
    made = Pipeline.of(image, (step,), REGISTRY)
    region = Region(0, 0, 3, 20)
    np.testing.assert_allclose(
        renderer.render(made, region, shrink, never),
        render_view(made, region, shrink, never)[..., :1],
        rtol=0,
        atol=2e-5,
    )


@pytest.fixture
def used(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """Return what phases are summed by from now on, and whether transforms are kept."""
    methods: list[tuple[str, bool]] = []
    for name, run in banks.RUN.items():

        def counted(work: BankWork, name: str = name, run: Any = run) -> None:
            methods.append((name, work.kept is not None))
            run(work)

        monkeypatch.setattr(banks, "RUN", {**banks.RUN, name: counted})
    return methods


@pytest.mark.parametrize("source", ["8-bit RGB", "16-bit RGB", "8-bit grey"])
@pytest.mark.parametrize(
    ("side", "shrink", "are_kept"),
    [((63, 41), 3, True), ((31, 31), 2, True), ((90, 2), 5, False)],  # the last is no square
)
def test_large_kernels_that_change_as_a_whole_are_summed_by_kept_transforms(
    renderer: ViewportRenderer,
    source: str,
    side: tuple[int, int],
    shrink: int,
    are_kept: bool,
    used: list[tuple[str, bool]],
    slow_taps: None,
) -> None:
    image = Image(np.tile(SOURCES[source].samples, (9, 9, 1)))
    region = Region(0, 0, 9 * 67 // shrink, 9 * 83 // shrink)
    for border in ("clamp", "wrap", "wrap"):
        for _ in range(3):
            kernel = Kernel(NOISE.normal(size=side) / 100, offset=0.25)
            step = Step.of(CONVOLUTION, kernel=kernel, border=border)
            made = Pipeline.of(image, (step,), REGISTRY)
            true = render_view(made, region, shrink, never)[..., : image.channels]
            shown = renderer.render(made, region, shrink, never)
            np.testing.assert_allclose(shown, true, rtol=0, atol=2e-5)
    of_each_border = [False, are_kept, are_kept], [False, are_kept, are_kept], 3 * [are_kept]
    assert used == [("dft", kept) for some in of_each_border for kept in some]


def test_transforms_reach_over_the_seams_of_their_tiles(
    renderer: ViewportRenderer, used: list[tuple[str, bool]], slow_taps: None
) -> None:
    image = Image(NOISE.integers(0, 256, (1000, 1100, 1), np.uint8))
    for _ in range(3):
        kernel = Kernel(NOISE.normal(size=(33, 33)) / 30, origin=(0, 32))
        made = Pipeline.of(image, (Step.of(CONVOLUTION, kernel=kernel),), REGISTRY)
        region = Region(0, 0, 500, 550)
        true = render_view(made, region, 2, never)[..., :1]
        shown = renderer.render(made, region, 2, never)
        np.testing.assert_allclose(shown, true, rtol=0, atol=2e-5)
    assert used == [("dft", False), *2 * [("dft", True)]]
