"""The name of a profile says its direction in whole degrees."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from filters import Kernel
from filters.analysis.response import gains_along
from ui.window.window import Window
from ui.window.workspaces import KERNEL


@pytest.mark.parametrize("angle", [-0.3, -0.0, 0.2])
def test_a_direction_of_next_to_nothing_has_no_sign(
    window: Window, coffee: np.ndarray, qtbot: QtBot, angle: float
) -> None:
    window.workspaces.show(KERNEL)
    kernel = Kernel([[1.0, 2.0, 0.5]])
    window.session.edit({"kernel": kernel}, "Line")
    window.inspector.sections[-1].header.set_open(True)
    qtbot.waitUntil(
        lambda: window.inspector.shown is not None and window.inspector.shown.kernel == kernel
    )
    page = window.inspector.response
    page.show_inspection(replace(window.inspector.shown, along=gains_along(kernel, angle)))
    assert page.profile.curves[0].name == "along 0°"
