"""Edits of a kernel by phases, and what is kept of the ones before."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.document.image import Image
from editor.document.step import Step
from editor.render.cache_budget import CacheBudget
from editor.render.full_size import render_view
from editor.render.phases.phases import Phases
from editor.render.pipeline import Pipeline, never
from editor.render.viewport import ViewportRenderer
from filters.convolution.bank import methods as banks
from filters.convolution.bank.work import BankWork
from filters.kernel import Kernel
from filters.pixels.region import Region
from tests.editor.render.phases.sources import (
    CONVOLUTION,
    NOISE,
    REGISTRY,
    SOURCES,
    convolved,
    level,
)

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
    renderer: ViewportRenderer, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[int] = []

    def counted(work: BankWork) -> None:
        read.append(np.count_nonzero(work.weights.any(axis=(0, 2, 3))))
        banks.run(work)

    monkeypatch.setattr("editor.render.phases.sums.run", counted)
    weights = np.ones((9, 9))
    for place in range(20):
        weights.flat[place] += 1
        step = Step.of(CONVOLUTION, kernel=Kernel(weights, normalize=True))
        made = Pipeline.of(SOURCES["8-bit RGB"], (step,), REGISTRY)
        renderer.render(made, Region(0, 0, 16, 20), 4, never)
        assert read.pop() == (16 if place == 0 else 1)


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
