"""Ways to look at results: values out of 0..1 show, and nothing that is stored changes."""

from __future__ import annotations

import queue

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as stnp

from editor.document.image import Image
from editor.document.step import Step
from editor.render.cache_budget import CacheBudget
from editor.render.delivery import Frame
from editor.render.display import Display, auto_offset
from editor.render.pipeline import Pipeline
from editor.render.render_request import RenderRequest
from editor.render.renderer import Renderer
from filters import Kernel
from filters.pixels.region import Region
from filters.registry import Registry

REGISTRY = Registry.builtin()
VALUES = stnp.arrays(
    np.float32,
    st.tuples(st.just(2), st.just(3), st.sampled_from([1, 3, 4])),
    elements=st.floats(-4, 4, width=32),
)


@given(VALUES, st.sampled_from(["saved", "range", "signed", "offset"]))
def test_it_writes_nothing_and_gives_what_a_screen_takes(values: np.ndarray, mode: str) -> None:
    before = values.copy()
    values.flags.writeable = False
    shown = Display(mode, 0.5).of(values)
    np.testing.assert_array_equal(values, before)
    assert shown.dtype == np.float32
    assert shown.shape[:2] == values.shape[:2]
    if mode in ("range", "signed"):
        assert shown.shape[2] == 3
        assert 0 <= shown.min() <= shown.max() <= 1


def test_the_overlay_colours_what_is_out_of_range_and_only_that() -> None:
    inside = np.array([[[0.0, 0.5, 1.0], [1.0, 1.0, 1.0], [0.2, 0.2, 0.2]]], np.float32)
    shown = Display("range").of(inside)
    np.testing.assert_allclose(np.ptp(shown, axis=2), 0, atol=1e-6)
    outside = np.array([[[1.01, 0.5, 0.5], [0.5, 0.5, -0.01], [3, -1, 0]]], np.float32)
    orange, blue, both = Display("range").of(outside)[0]
    assert orange[0] > orange[2] + 0.1
    assert blue[2] > blue[0] + 0.1
    assert both[0] > both[2] + 0.1  # 2 above is farther out than 1 below


def test_signed_colours_are_neutral_at_zero_and_mirror_each_other() -> None:
    values = np.array([[[0.0] * 3, [0.5] * 3, [-0.5] * 3, [9.0] * 3, [1.0] * 3]], np.float32)
    zero, positive, negative, far, full = Display("signed").of(values)[0]
    assert np.ptp(zero) == 0
    assert positive[0] > positive[2]
    assert negative[2] > negative[0]
    np.testing.assert_array_equal(far, full)


@pytest.mark.parametrize(
    ("kernel", "offset"),
    [
        (Kernel([[1, 0, -1]]), 0.5),
        (Kernel([[1]]), 0.0),
        (Kernel([[-1]]), 1.0),
        (Kernel([[1, 0, -1]], offset=0.5), 0.0),
    ],
)
def test_the_offset_puts_the_middle_of_the_results_at_a_half(kernel: Kernel, offset: float) -> None:
    assert auto_offset(Step.of(REGISTRY["convolution"], kernel=kernel)) == pytest.approx(offset)


def test_the_offset_leaves_alpha() -> None:
    shown = Display("offset", 0.25).of(np.array([[[0.0, 0.5, -1.0, 0.5]]], np.float32))
    np.testing.assert_allclose(shown[0, 0], [0.25, 0.75, -0.75, 0.5])


def test_the_renderer_colours_its_frames_and_leaves_their_values() -> None:
    samples = np.tile(np.arange(0, 250, 25, dtype=np.uint8)[None, :, None], (10, 1, 3))
    image = Image(np.ascontiguousarray(samples))
    step = Step.of(REGISTRY["convolution"], kernel=Kernel([[2]], offset=-0.5))
    pipeline = Pipeline.of(image, (step,), REGISTRY)
    frames: queue.Queue[Frame] = queue.Queue()
    renderer = Renderer(frames.put, CacheBudget(1 << 30))
    region = Region(0, 0, 10, 10)
    renderer.submit(RenderRequest(1, "after", pipeline, region))
    saved = frames.get(timeout=10)
    renderer.submit(RenderRequest(2, "after", pipeline, region, display=Display("signed")))
    signed = frames.get(timeout=10)
    renderer.close()
    expected = np.clip(np.rint(2.0 * samples - 127.5), 0, 255)
    np.testing.assert_allclose(saved.screen[..., 2::-1], expected, atol=1)
    dark, light = signed.screen[0, 0].astype(int), signed.screen[0, -1].astype(int)
    assert dark[0] > dark[2] + 40  # blue, green, red: -0.5 is blue
    assert light[2] > light[0] + 40
    np.testing.assert_allclose(signed.values[..., :3], 2.0 * samples / 255 - 0.5, atol=1e-6)
