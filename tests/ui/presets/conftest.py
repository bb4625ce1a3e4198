"""A preset panel over some presets."""

from __future__ import annotations

import numpy as np
import pytest

from tests.ui.presets.panel_rows import preset
from ui.presets.panel import PresetPanel
from ui.window.window import Window


@pytest.fixture
def panel(window: Window, coffee: np.ndarray) -> PresetPanel:
    for name in ("Alpha", "Beta", "Gamma"):
        window.presets.library.save(preset(window, name, len(name) + ord(name[0])))
    window.presets.reload()
    return window.presets
