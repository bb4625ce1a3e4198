"""What the canvas shows is what the saved file holds, for every filter and zoom."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from editor.photo import load as files
from tests.sample_photos import ASTRONAUT
from tests.ui.canvas.beside_file import REGISTRY, beside_file, step_of

PHOTO = files.load(ASTRONAUT)
ZOOMS = (1 / 8, 1 / 3, 1 / 2, 1.0, 2.0, 3.0, 8.0)


@pytest.mark.parametrize("filter_id", [spec.id for spec in REGISTRY])
def test_the_canvas_equals_the_file(filter_id: str, qtbot: QtBot, tmp_path: Path) -> None:
    rng = np.random.default_rng(len(filter_id))
    with beside_file(PHOTO, (step_of(filter_id),), (301, 222), qtbot, tmp_path) as both:
        for zoom in ZOOMS:
            both.canvas.zoom_to(zoom)
            across, down = (int(n) for n in rng.integers(-800, 800, 2))
            both.canvas.look_at(both.canvas.view.panned(across, down))
            both.check(zoom, 2000)
