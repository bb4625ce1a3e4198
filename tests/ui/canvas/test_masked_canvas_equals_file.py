"""The canvas shows what the file holds, of every filter with mask and blend between geometry."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from editor.document.image import Image
from editor.document.step import Step
from editor.masks.mask import Mask
from editor.photo import load as files
from editor.render.pipeline import Pipeline
from filters.blending.blending import Blending
from tests.sample_photos import ASTRONAUT
from tests.ui.canvas.beside_file import REGISTRY, beside_file, step_of

PHOTO = Image(np.ascontiguousarray(files.load(ASTRONAUT).samples[60:190, 150:310]))
ZOOMS = (1.0, 1 / 3, 2.0)
SPOT = {"shape": "ellipse", "centre": [0.4, 0.5], "radii": [0.35, 0.4], "feather": 0.2}
LIGHT = {"shape": "range", "limits": [0.1, 0.3, 0.9, 1], "join": "intersect", "feather": 0.02}
EDGES = {"shape": "filter", "filter": "scharr_magnitude", "version": 2, "join": "subtract"}


def chain_of(filter_id: str) -> tuple[Step, ...]:
    """Return a filter's Step between a turn and a crop, with all that it may have."""
    turn = Step.of(REGISTRY["rotate"], angle=4.0)
    step = step_of(filter_id)
    if not REGISTRY[filter_id].stands_alone:
        mask = Mask.from_json({"items": [SPOT, LIGHT, EDGES]})
        step = replace(step, mask=mask, opacity=0.8, blending=Blending("soft-light"))
    whole = Pipeline.of(PHOTO, (turn, step), REGISTRY).region
    right, bottom = (6 + side % 6 for side in (whole.columns, whole.rows))  # whole blocks are left
    sides = {"left": 6.0, "right": float(right), "bottom": float(bottom)}
    return turn, step, Step.of(REGISTRY["crop"], unit="px", **sides)


@pytest.mark.parametrize("filter_id", [spec.id for spec in REGISTRY])
def test_the_canvas_equals_the_file(filter_id: str, qtbot: QtBot, tmp_path: Path) -> None:
    with beside_file(PHOTO, chain_of(filter_id), (170, 130), qtbot, tmp_path) as both:
        for zoom in ZOOMS:
            both.canvas.zoom_to(zoom)
            both.check(zoom, 500, 500)
