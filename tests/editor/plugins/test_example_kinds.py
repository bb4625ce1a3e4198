"""The examples with values of many parts, rendered by the real plugin process."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from editor.document.image import Image
from editor.document.step import Step
from editor.plugins.live_registry import LiveRegistry
from editor.render.pipeline import Pipeline
from filters.plugin import Frames, Gradient, Points, Rectangle, Table

IMAGE = Image(np.random.default_rng(0).integers(0, 256, (40, 50, 3), np.uint8))


@pytest.fixture
def registry(documented: LiveRegistry) -> LiveRegistry:
    return documented


def made(registry: LiveRegistry, filter_id: str, **values: object) -> np.ndarray:
    step = Step.of(registry[filter_id], **values)
    return Pipeline.of(IMAGE, (step,), registry).render(IMAGE.region)


def test_gradient_rectangle_and_table_reach_a_plugin(registry: LiveRegistry) -> None:
    before = IMAGE.rgba(IMAGE.region)
    red = made(
        registry,
        "duotone.gradient_map",
        colours=Gradient.parse("0 #ff0000, 1 #ff0000"),
        part=Rectangle(0.5, 0.0, 0.5, 1.0),
    )
    np.testing.assert_array_equal(red[:, :25], before[:, :25])
    np.testing.assert_array_equal(red[:, 25:, :3], np.broadcast_to([1, 0, 0], (40, 25, 3)))
    dark = made(registry, "duotone.gradient_map", gains=Table(((0.0, 0.0), (1.0, 0.0))))
    assert np.ptp(dark[..., :3], axis=(0, 1)).max() == 0  # all has the first colour


def test_points_reach_a_plugin(registry: LiveRegistry) -> None:
    before = IMAGE.rgba(IMAGE.region)
    none = made(registry, "duotone.spots", at=Points())
    np.testing.assert_array_equal(none, before)
    two = made(registry, "duotone.spots", at=Points.parse("0,0 1,1"))
    gain = (two[..., :3] + 1e-6) / (before[..., :3] + 1e-6)
    assert gain[0, 0].max() == pytest.approx(2, abs=1e-3)
    assert gain[-1, -1].max() == pytest.approx(2, abs=1e-3)
    assert gain[20, 25].max() < 1.01


def test_frames_reach_a_plugin(registry: LiveRegistry, tmp_path: Path) -> None:
    paths = []
    for number, level in enumerate((0, 255)):
        paths.append(str(tmp_path / f"{number}.png"))
        cv2.imwrite(paths[-1], np.full((40, 50, 3), level, np.uint8))
    before = IMAGE.rgba(IMAGE.region)
    middle = made(registry, "median_stack.median_stack", frames=Frames(tuple(paths)))
    np.testing.assert_array_equal(middle, before)  # black and white lie on both sides of it
