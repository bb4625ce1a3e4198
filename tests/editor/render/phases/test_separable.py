"""Kernels that are few products of lines, zoomed out, equal "filter, then shrink" too."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.document.image import Image
from editor.document.step import Step
from editor.render.cache_budget import CacheBudget
from editor.render.full_size import render_view
from editor.render.pipeline import Pipeline, never
from editor.render.viewport import ViewportRenderer
from filters.convolution.bank import methods as banks
from filters.kernel import Kernel
from filters.pixels.region import Region
from filters.registry import Registry

REGISTRY = Registry.builtin()
CONVOLUTION = REGISTRY["convolution"]
NOISE = np.random.default_rng(5)
SOURCES = (
    Image(NOISE.integers(0, 256, (70, 90, 3), np.uint8)),
    Image(NOISE.integers(0, 65536, (70, 90, 1), np.uint16)),
    Image(NOISE.random((70, 90, 3), np.float32)),
)


def made_of(image: Image, kernel: Kernel, border: str = "mirror") -> Pipeline:
    return Pipeline.of(image, (Step.of(CONVOLUTION, kernel=kernel, border=border),), REGISTRY)


@pytest.mark.parametrize("image", SOURCES, ids=lambda image: str(image.samples.dtype))
@given(data=st.data())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_lines_equal_filter_then_shrink(image: Image, data: st.DataObject) -> None:
    rows, columns = data.draw(st.integers(9, 41)), data.draw(st.integers(9, 41))
    rng = np.random.default_rng(data.draw(st.integers(0, 2**32 - 1)))
    terms = data.draw(st.integers(1, 2))
    weights = sum(np.outer(rng.normal(size=rows), rng.normal(size=columns)) for _ in range(terms))
    weights = np.asarray(weights / np.abs(weights).sum())
    origin = data.draw(st.integers(0, rows - 1)), data.draw(st.integers(0, columns - 1))
    border = data.draw(st.sampled_from(["clamp", "mirror", "wrap", "white"]))
    shrink = data.draw(st.integers(2, 5))
    made = made_of(image, Kernel(weights, origin, offset=0.125), border)
    region = Region(0, 0, -(-70 // shrink), -(-90 // shrink))
    renderer = ViewportRenderer(CacheBudget(1 << 30))
    shown = renderer.render(made, region, shrink, never)
    renderer.close()
    true = render_view(made, region, shrink, never)
    np.testing.assert_allclose(shown, true[..., : shown.shape[2]], rtol=0, atol=1e-5)


def test_smooth_kernels_are_summed_by_lines_and_others_are_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    used: list[str] = []
    for name, run in banks.RUN.items():
        monkeypatch.setattr(
            banks,
            "RUN",
            {**banks.RUN, name: lambda work, name=name, run=run: used.append(name) or run(work)},
        )
    bell = np.hanning(25)[1:-1]
    across = np.arange(23) - 11
    square = (across[:, None] ** 2 + across**2) / 6.25
    log = (square - 2) * np.exp(-square / 2)
    smooth = [np.outer(bell, bell), np.ones((23, 23)), log]
    others = [NOISE.random((23, 23)), np.ones((3, 3)), np.ones((1, 31)), np.eye(15)]
    image = Image(NOISE.integers(0, 256, (700, 900, 3), np.uint8))
    for weights in smooth + others:
        renderer = ViewportRenderer(CacheBudget(1 << 30))
        renderer.render(made_of(image, Kernel(weights)), Region(0, 0, 350, 450), 2, never)
        renderer.close()
    assert [name == "separable" for name in used] == [True] * 3 + [False] * 4


def test_an_edit_of_one_tap_goes_on_from_what_lines_have_summed() -> None:
    bell = np.hanning(17)[1:-1]
    weights = np.outer(bell, bell) / bell.sum() ** 2
    region, renderer = Region(0, 0, 35, 45), ViewportRenderer(CacheBudget(1 << 30))
    renderer.render(made_of(SOURCES[0], Kernel(weights)), region, 2, never)
    weights[3, 4] += 0.25
    made = made_of(SOURCES[0], Kernel(weights))
    shown = renderer.render(made, region, 2, never)
    renderer.close()
    true = render_view(made, region, 2, never)
    np.testing.assert_allclose(shown, true[..., :3], rtol=0, atol=1e-5)
