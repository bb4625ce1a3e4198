"""A slide whose frames are large: there are fewer of them, so that memory is not filled."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from editor.lab import animation
from editor.lab.animation import Film, SlideRun, save_animation
from editor.lab.layer import Layer
from editor.lab.slide import Slide
from editor.render.heat import SIGNED
from filters.kernel import Kernel
from filters.pixels.region import Region


def test_all_frames_together_keep_within_a_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pixels = np.zeros((20, 20, 1), np.float32)
    slide = Slide.of(Region(0, 0, 20, 20), pixels, Layer(Kernel([[1.0, 2.0]])))
    monkeypatch.setattr(animation, "MOST_BYTES", 8 * Film(slide, 0, SIGNED).frame(0).nbytes)
    assert save_animation(SlideRun(slide, 0, 24, SIGNED), tmp_path / "slide.gif") in (8, 9)
