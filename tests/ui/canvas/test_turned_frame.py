"""The frame of a straightened photo turns while its horizon is drawn, and stands level after it."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF

from editor.document.image import Image
from editor.document.step import Step
from editor.render.step_chain import StepChain
from editor.render.view import View
from filters.registry import Registry
from ui.canvas.turned_frame import TurnedFrame

REGISTRY = Registry.builtin()
IMAGE = Image(np.zeros((400, 600, 3), np.uint8))


def frame_of(*steps: Step, index: int = 0) -> TurnedFrame:
    size = StepChain(IMAGE, steps, REGISTRY).region
    view = View(size.rows, size.columns, size.rows, size.columns)
    return TurnedFrame(IMAGE, steps, index, "Horizon", REGISTRY, view, 1.0)


def corners(polygon) -> np.ndarray:
    return np.array([(point.x(), point.y()) for point in polygon])


@pytest.mark.parametrize("angle", [0.0, 6.0])
@pytest.mark.parametrize("frame", ["largest inside", "same size", "whole photo"])
def test_it_has_the_results_size_and_lies_along_the_line(angle: float, frame: str) -> None:
    step = Step.of(REGISTRY["rotate"], angle=angle, frame=frame)
    turned = frame_of(step)
    begin, way = QPointF(100, 150), QPointF(np.cos(np.radians(-4)), np.sin(np.radians(-4)))
    found = corners(turned.corners(begin, begin + way * 300))
    then = StepChain(
        IMAGE, (Step.of(REGISTRY["rotate"], angle=angle + 4, frame=frame),), REGISTRY
    ).region
    across, down = found[1] - found[0], found[3] - found[0]
    assert np.hypot(*across) == pytest.approx(then.columns, rel=0.01)
    assert np.hypot(*down) == pytest.approx(then.rows, rel=0.01)
    assert np.degrees(np.arctan2(across[1], across[0])) == pytest.approx(-4, abs=0.3)
    now = corners(turned.photo)
    assert np.abs(found.mean(axis=0) - now.mean(axis=0)).max() < 1.5  # about its middle


def test_a_line_of_no_length_makes_none_and_a_crop_after_it_turns_along() -> None:
    rotate = Step.of(REGISTRY["rotate"], frame="same size")
    assert frame_of(rotate).corners(QPointF(5, 5), QPointF(5, 5)).isEmpty()
    crop = Step.of(REGISTRY["crop"], left=20, right=20)
    kept = frame_of(rotate, crop).corners(QPointF(50, 100), QPointF(250, 100 + 200 * np.tan(0.1)))
    across = corners(kept)[1] - corners(kept)[0]
    assert np.hypot(*across) == pytest.approx(360, rel=0.02)
    assert np.arctan2(across[1], across[0]) == pytest.approx(0.1, abs=0.01)
