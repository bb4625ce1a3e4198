"""What several tests of the canvas begin with."""

from __future__ import annotations

import numpy as np
import pytest

from ui.window.window import Window


@pytest.fixture
def drawing(window: Window, coffee: np.ndarray) -> Window:
    """A window with one step, whose middle is looked at."""
    window.edits.choose_filter("invert")
    return window
