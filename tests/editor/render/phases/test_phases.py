"""A zoomed-out convolution by phases equals "filter at full size, then shrink"."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
import scipy.ndimage
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.document.image import Image
from editor.document.step import Step
from editor.render.cache_budget import CacheBudget
from editor.render.full_size import block_mean, render_view
from editor.render.phases.fft import PhaseSpectra
from editor.render.phases.fused_kernel import Chain
from editor.render.phases.phases import Phases
from editor.render.pipeline import Pipeline, never
from editor.render.viewport import ViewportRenderer
from filters.kernel import Kernel
from filters.pixels.border import BORDER_RULES
from filters.pixels.region import Region
from filters.registry import Registry
from tests.editor.document.strategies import kernels

REGISTRY = Registry.builtin()
CONVOLUTION = REGISTRY["convolution"]
NOISE = np.random.default_rng(3)
SOURCES = {
    "8-bit RGB": Image(NOISE.integers(0, 256, (67, 83, 3), np.uint8)),
    "8-bit grey": Image(NOISE.integers(0, 256, (67, 83, 1), np.uint8)),
    "16-bit RGB": Image(NOISE.integers(0, 65536, (67, 83, 3), np.uint16)),
    "float RGB": Image(NOISE.random((67, 83, 3), np.float32)),
}


@pytest.fixture(scope="module")
def renderer() -> Iterator[ViewportRenderer]:
    renderer = ViewportRenderer(CacheBudget(1 << 30))
    yield renderer
    renderer.close()


@pytest.fixture
def calls_of(monkeypatch: pytest.MonkeyPatch) -> Callable[[type, str], list[tuple[Any, ...]]]:
    """Watches a method: gives the list that the arguments of each call go to."""

    def watch(owner: type, name: str) -> list[tuple[Any, ...]]:
        calls: list[tuple[Any, ...]] = []
        plain = getattr(owner, name)

        def watched(self: object, *given: Any) -> object:
            calls.append(given)
            return plain(self, *given)

        monkeypatch.setattr(owner, name, watched)
        return calls

    return watch


def level(shrink: int) -> Region:
    return Region(0, 0, -(-67 // shrink), -(-83 // shrink))


@pytest.mark.parametrize("source", SOURCES)
@given(data=st.data())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
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


EDIT = st.tuples(st.integers(0, 200), st.sampled_from([-3.0, 0.0, 1.0, 2.5, 1e6]))


@given(
    edits=st.lists(EDIT, min_size=1, max_size=30),
    side=st.sampled_from([3, 5, 9]),
    shrink=st.integers(2, 5),
    border=st.sampled_from(["clamp", "mirror", "wrap", "white"]),
    source=st.sampled_from(["8-bit RGB", "16-bit RGB", "8-bit grey"]),
    normalize=st.booleans(),
)
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_taps_typed_one_after_the_other_show_what_the_last_kernel_alone_would(
    renderer: ViewportRenderer,
    edits: list[tuple[int, float]],
    side: int,
    shrink: int,
    border: str,
    source: str,
    normalize: bool,
) -> None:
    weights = np.eye(side)
    image = SOURCES[source]
    for place, value in edits:
        weights.flat[place % weights.size] = value
        kernel = Kernel(weights, normalize=normalize)
        step = Step.of(CONVOLUTION, kernel=kernel, border=border)
        made = Pipeline.of(image, (step,), REGISTRY)
        shown = renderer.render(made, level(shrink), shrink, never)
    true = render_view(made, level(shrink), shrink, never)[..., : image.channels]
    size = max(1.0, float(np.abs(kernel.taps / kernel.gain_divisor).sum()))
    np.testing.assert_allclose(shown, true, rtol=0, atol=2e-5 * size)


def test_a_huge_tap_that_was_taken_back_leaves_no_trace_of_its_rounding(
    renderer: ViewportRenderer,
) -> None:
    weights = np.ones((5, 5))
    image = SOURCES["8-bit RGB"]

    def shown() -> np.ndarray:
        step = Step.of(CONVOLUTION, kernel=Kernel(weights, divisor=25))
        return renderer.render(Pipeline.of(image, (step,), REGISTRY), level(3), 3, never)

    before = shown()
    for place in (*range(6), *range(6, 12)):  # more than are kept aside
        weights.flat[place] = 1e7
        shown()
    for place in range(12):
        weights.flat[place] = 1
        after = shown()
    np.testing.assert_allclose(after, before, rtol=0, atol=1e-5)


def test_an_edit_of_one_tap_reads_one_phase(
    renderer: ViewportRenderer, calls_of: Callable[[type, str], list[tuple[Any, ...]]]
) -> None:
    reads = calls_of(Phases, "window")
    weights = np.ones((9, 9))
    for place in range(20):
        weights.flat[place] += 1
        step = Step.of(CONVOLUTION, kernel=Kernel(weights, normalize=True))
        reads.clear()
        made = Pipeline.of(SOURCES["8-bit RGB"], (step,), REGISTRY)
        renderer.render(made, Region(0, 0, 16, 20), 4, never)
        assert len({plane for plane, _ in reads}) == (16 if place == 0 else 1)


def test_another_border_is_seen_at_once(renderer: ViewportRenderer) -> None:
    image = SOURCES["8-bit RGB"]
    kernel = Kernel(np.ones((5, 5)), normalize=True)
    for border in ("black", "white", "black", "constant", "clamp"):
        step = Step.of(CONVOLUTION, kernel=kernel, border=border, border_value=0.3)
        made = Pipeline.of(image, (step,), REGISTRY)
        true = render_view(made, level(3), 3, never)[..., :3]
        np.testing.assert_allclose(
            renderer.render(made, level(3), 3, never), true, rtol=0, atol=2e-5
        )


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


@pytest.mark.parametrize("source", ["8-bit RGB", "16-bit RGB", "8-bit grey"])
@pytest.mark.parametrize(
    ("side", "shrink", "times"),
    [((63, 41), 3, 7), ((31, 31), 2, 7), ((90, 2), 5, 0)],  # all but the first with each border
)
def test_large_kernels_that_change_as_a_whole_are_summed_by_transforms(
    renderer: ViewportRenderer,
    source: str,
    side: tuple[int, int],
    shrink: int,
    times: int,
    calls_of: Callable[[type, str], list[tuple[Any, ...]]],
) -> None:
    sums = calls_of(PhaseSpectra, "sum_into")
    image = SOURCES[source]
    for border in ("clamp", "wrap", "wrap"):
        for _ in range(3):
            kernel = Kernel(NOISE.normal(size=side) / 100, offset=0.25)
            step = Step.of(CONVOLUTION, kernel=kernel, border=border)
            made = Pipeline.of(image, (step,), REGISTRY)
            true = render_view(made, level(shrink), shrink, never)[..., : image.channels]
            shown = renderer.render(made, level(shrink), shrink, never)
            np.testing.assert_allclose(shown, true, rtol=0, atol=2e-5)
    assert len(sums) == times


def test_transforms_reach_over_the_seams_of_their_tiles(
    renderer: ViewportRenderer, calls_of: Callable[[type, str], list[tuple[Any, ...]]]
) -> None:
    sums = calls_of(PhaseSpectra, "sum_into")
    image = Image(NOISE.integers(0, 256, (1000, 1100, 1), np.uint8))
    for _ in range(3):
        kernel = Kernel(NOISE.normal(size=(33, 33)) / 30, origin=(0, 32))
        made = Pipeline.of(image, (Step.of(CONVOLUTION, kernel=kernel),), REGISTRY)
        region = Region(0, 0, 500, 550)
        true = render_view(made, region, 2, never)[..., :1]
        shown = renderer.render(made, region, 2, never)
        np.testing.assert_allclose(shown, true, rtol=0, atol=2e-5)
    assert len(sums) == 2


def test_a_kernel_that_was_next_to_nothing_is_no_start(renderer: ViewportRenderer) -> None:
    for scale in (1e-42, 1.0, 1e-42, 1e30):
        weights = np.outer([1, 2, 3], [3, 1, 2]) * scale
        step = Step.of(CONVOLUTION, kernel=Kernel(weights, divisor=float(weights.sum())))
        made = Pipeline.of(SOURCES["16-bit RGB"], (step,), REGISTRY)
        weights[0, 0] *= 2
        other = Step.of(CONVOLUTION, kernel=Kernel(weights))
        renderer.render(Pipeline.of(SOURCES["16-bit RGB"], (other,), REGISTRY), level(3), 3, never)
        true = render_view(made, level(3), 3, never)[..., :3]
        np.testing.assert_allclose(renderer.render(made, level(3), 3, never), true, atol=2e-5)


def convolved(image: Image, weights: np.ndarray) -> Pipeline:
    return Pipeline.of(image, (Step.of(CONVOLUTION, kernel=Kernel(weights)),), REGISTRY)


def test_phases_of_several_shrinks_are_kept_as_long_as_there_is_room(
    calls_of: Callable[[type, str], list[tuple[Any, ...]]],
) -> None:
    image = SOURCES["8-bit RGB"]
    made = calls_of(Phases, "__init__")
    budget = CacheBudget(1 << 20)
    renderer = ViewportRenderer(budget)
    for shrink in (2, 3, 2, 3, 2):
        renderer.render(convolved(image, NOISE.random((3, 3))), level(shrink), shrink, never)
    assert [shrink for _, shrink, *_ in made] == [2, 3]
    budget.put("another window", "all", object(), budget.limit_bytes, 1e9)
    shown = renderer.render(convolved(image, np.ones((3, 3))), level(2), 2, never)
    assert len(made) == 3
    true = render_view(convolved(image, np.ones((3, 3))), level(2), 2, never)[..., :3]
    np.testing.assert_allclose(shown, true, rtol=0, atol=2e-5)
    renderer.close()
    assert budget.bytes == 0, "the largest and most expensive went for what is in use"


@pytest.mark.parametrize("limit", [0, 10_000, 60_000, 120_000])
def test_with_little_room_the_same_is_shown(limit: int) -> None:
    image = SOURCES["8-bit RGB"]  # its phases take 33 KB
    budget = CacheBudget(limit)
    renderer = ViewportRenderer(budget)
    for _ in range(3):
        made = convolved(image, NOISE.normal(size=(31, 31)) / 100)
        true = render_view(made, level(2), 2, never)[..., :3]
        shown = renderer.render(made, level(2), 2, never)[..., :3]
        np.testing.assert_allclose(shown, true, rtol=0, atol=2e-5)
        assert budget.bytes <= limit
    renderer.close()
    assert budget.bytes == 0


def test_sums_that_are_kept_do_not_keep_the_phases_that_were_let_go() -> None:
    image = Image(np.array(SOURCES["8-bit RGB"].samples))
    budget = CacheBudget(64 << 20)
    renderer = ViewportRenderer(budget)
    for _ in range(3):
        renderer.render(convolved(image, NOISE.normal(size=(31, 31))), level(2), 2, never)
    phases = [weakref.ref(o) for o in gc.get_objects() if isinstance(o, Phases)]
    kept = budget.bytes
    renderer._phases.clear()
    gc.collect()
    assert 0 < budget.bytes < kept, "sums and transforms are there still"
    assert not [ref for ref in phases if (found := ref()) is not None and found.image is image]
    renderer.close()
