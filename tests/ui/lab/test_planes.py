"""The layer's weights drawn in the lab: one plane for all, or one for each colour."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.lab.examples import EXAMPLES
from filters.convolution.bank.bank import Bank, feature_maps
from ui.lab.slide_view import SlideView

LEFT = Qt.MouseButton.LeftButton


def settled(view: SlideView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: view.state.is_settled)


def type_weight(view: SlideView, qtbot: QtBot, text: str) -> None:
    grid = view.layer.weights.grid
    grid.setFocus()
    QTest.keyClicks(grid, text)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    settled(view, qtbot)


def test_what_is_typed_into_the_grid_slides_at_once(view: SlideView, qtbot: QtBot) -> None:
    view.state.choose("Identity")
    settled(view, qtbot)
    type_weight(view, qtbot, "3")
    assert view.state.slide.layer.kernel.taps.max() == 3
    assert view.layer.kernels.currentText() == "Drawn here"
    expected = feature_maps(view.state.slide.pixels, view.state.slide.layer.bank(3))
    np.testing.assert_array_equal(view.state.slide.maps, expected)


def test_each_colour_has_its_own_plane_and_the_sums_show_it(view: SlideView, qtbot: QtBot) -> None:
    view.state.choose("Identity")
    settled(view, qtbot)
    editor = view.layer.weights
    assert "one plane for all 3: 9 weights" in view.layer.formula.text()
    QTest.mouseClick(editor.sharing, LEFT, pos=editor.sharing.cells()[1].center().toPoint())
    settled(view, qtbot)
    assert editor.picker.isVisible()
    QTest.mouseClick(editor.picker, LEFT, pos=editor.picker.cell(0, 2).center().toPoint())
    type_weight(view, qtbot, "-1")
    slide = view.state.slide
    middle = [plane.taps[1, 1] for plane in slide.layer.planes]
    assert middle == [1, 1, -1]
    assert "27 weights + 1 bias = 28 numbers" in view.layer.formula.text()
    assert "one plane" not in view.layer.formula.text()
    weights = np.stack([EXAMPLES["Identity"].taps] * 2 + [-EXAMPLES["Identity"].taps])
    expected = feature_maps(slide.pixels, Bank(weights[None]))
    np.testing.assert_array_equal(slide.maps, expected)
    field = view.state.field()
    assert field.planes[2].total == -float(field.planes[2].values[1, 1])
    QTest.mouseClick(editor.sharing, LEFT, pos=editor.sharing.cells()[0].center().toPoint())
    settled(view, qtbot)
    assert view.state.slide.layer.is_shared
    assert view.state.slide.layer.kernel.taps[1, 1] == -1


def test_an_example_takes_the_place_of_what_was_drawn(view: SlideView, qtbot: QtBot) -> None:
    view.state.share_planes(False)
    settled(view, qtbot)
    view.state.choose("Laplacian")
    settled(view, qtbot)
    assert view.state.slide.layer.is_shared
    assert view.state.slide.layer.kernel == EXAMPLES["Laplacian"]
