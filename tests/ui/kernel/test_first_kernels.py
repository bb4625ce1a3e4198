"""The kernels that filters start with, in their forms."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from filters.design.builtin.smoothing import disk
from ui.window.window import Window


@pytest.mark.parametrize("filter_id", ["richardson_lucy", "wiener"])
def test_a_deconvolution_starts_with_a_disk_whose_radius_is_typed_and_slid(
    filter_id: str, window: Window, coffee: np.ndarray
) -> None:
    window.edits.choose_filter(filter_id)
    (editor,) = window.filter_panel.kernel_editors()
    assert editor.generators.choice.currentText() == "Disk"
    assert editor.generators.form is not None
    radius: Any = editor.generators.form.controls["radius"]
    radius.field.field.setFocus()
    radius.field.field.selectAll()
    QTest.keyClicks(radius.field.field, "3")
    assert window.session.edited.kernel == disk(3.0)
    radius.slider.setFocus()
    QTest.keyClick(radius.slider, Qt.Key.Key_PageUp)
    kernel = window.session.edited.kernel
    assert kernel is not None
    assert kernel.design is not None
    assert kernel.design.values["radius"] > 3.0
    assert kernel == disk(**kernel.design.values)
