"""A window with steps."""

from __future__ import annotations

import numpy as np
import pytest

from ui.window.window import Window


@pytest.fixture
def edited(window: Window, coffee: np.ndarray) -> Window:
    """A window with three steps, the last one selected."""
    for name in ("median", "gaussian_blur", "unsharp_mask"):
        window.edits.choose_filter(name)
    window.docks["Steps"].show()
    window.resize(1280, 1100)
    return window
