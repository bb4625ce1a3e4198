"""The part Network: drawn, edited, run on the photo, opened and saved; by mouse and keys."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.networks.network_draft import FIRST, KINDS
from editor.networks.network_file import read_network_file
from tests.ui.lab.network.conftest import settle
from ui.lab.network.network_view import NetworkView
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton
KEY, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier


def test_all_that_is_shown_is_the_engines_own_and_values_are_found_on_map_and_photo(
    network: NetworkView, coffee: np.ndarray, qtbot: QtBot
) -> None:
    run = network.state.run
    assert run.part.seen.rows == run.part.seen.columns == 96 * run.part.shrink
    seen = run.part.seen
    pixels = coffee[seen.top : seen.bottom, seen.left : seen.right, :3].astype(np.float64) / 255
    pixels = pixels.reshape(96, run.part.shrink, 96, run.part.shrink, 3).mean(axis=(1, 3))
    expected = FIRST.network.run(pixels.astype(np.float32))
    for number, maps in enumerate(expected, start=1):
        assert np.allclose(run.maps[number], maps, atol=1e-5)
    assert network.chain.spoken_value() == "96×96×3 → 96×96×9 → 48×48×9 → 48×48×12 → 24×24×6"
    rows = network.table.rows()
    assert [row[4] for row in rows] == ["9×9 px", "10×10 px", "26×26 px", "30×30 px"]
    assert [row[5] for row in rows] == ["1", "2", "2", "4"]
    assert rows[2] == (
        "3",
        "Convolve 3×3, dilation 4, ReLU",
        "48×48×12",
        "984",
        "26×26 px",
        "2",
        "−12",
    )
    row, column = network.state.shown_place
    assert network.field.value == run.maps[4][0, row, column]
    assert "12 × 9 weights + 1 bias) = 654" in network.form.formula.text()
    assert network.maps.sections[2].header.summary.startswith("12 maps · ")
    find_places(network, qtbot)


def find_places(network: NetworkView, qtbot: QtBot) -> None:
    view, state = network.field, network.state
    view.setFocus()
    geometry = view.geometry_
    at = geometry.map_box(5, 7).center().toPoint()
    QTest.mouseMove(view, at)
    qtbot.waitUntil(lambda: state.hovered == (5, 7))
    assert view.spoken_value().endswith("sees 30×30 from 16, 8")  # 7 × 4 − 12, 5 × 4 − 12
    QTest.mouseClick(view, LEFT, pos=at)
    assert state.place == (5, 7)
    field = geometry.photo_box(state.run.fields[4].seen_by(10, 3))
    QTest.mouseClick(view, LEFT, pos=field.center().toPoint())
    assert state.place == (10, 3)
    view.leaveEvent(None)
    QTest.keyClick(view, KEY.Key_Right)
    QTest.keyClick(view, KEY.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert state.shown_place == (0, 4)
    QTest.keyClick(view, KEY.Key_End)
    assert state.shown_place == (23, 23)
    box = network.chain.boxes()[2]
    QTest.mouseClick(network.chain, LEFT, pos=box.center().toPoint())
    assert (state.layer, state.place) == (2, (47, 47))  # the same spot of the photo
    maps = network.maps.layers[2]
    QTest.mouseClick(maps, LEFT, pos=maps.cell(4).center().toPoint())
    assert (state.layer, state.map_index) == (3, 4)
    QTest.keyClick(maps, KEY.Key_Down)
    assert state.map_index == 10
    view.grab()  # taps, chip and legend are drawn


def test_layers_are_edited_by_keys_and_a_refused_edit_changes_nothing(
    window: Window, network: NetworkView, qtbot: QtBot
) -> None:
    state, rows = network.state, network.list
    assert window.focusWidget() is rows
    QTest.keyClick(rows, KEY.Key_Home)
    assert state.number == 1
    window.commands.run(window.commands["lab.network_add_activation"])
    settle(network, qtbot)
    assert [entry["kind"] for entry in state.draft.entries][:2] == ["convolution", "activation"]
    assert state.number == 2
    QTest.keyClick(rows, KEY.Key_Up, ALT)
    settle(network, qtbot)
    assert state.draft.entries[0]["kind"] == "activation"
    QTest.keyClick(rows, KEY.Key_Delete)
    settle(network, qtbot)
    assert state.draft == FIRST
    for _ in range(3):
        window.commands.run(window.commands["lab.network_undo"])
    window.commands.run(window.commands["lab.network_redo"])
    settle(network, qtbot)
    assert state.draft.entries[1]["kind"] == "activation"
    window.commands.run(window.commands["lab.network_undo"])
    settle(network, qtbot)
    QTest.keyClick(rows, KEY.Key_Down)
    network.form.kind.activated.emit(KINDS.index("sum"))  # a sum with what has another depth
    settle(network, qtbot)
    assert state.draft == state.run.draft == FIRST
    assert network.problem.text() == "Layer 2 can't add depths of 9 and 3: they must be alike"
    assert network.problem.isVisible()


def test_the_form_changes_the_layer_and_what_follows(network: NetworkView, qtbot: QtBot) -> None:
    state, form = network.state, network.form
    state.choose(3)
    cell = form.strides.cells()[1]
    QTest.mouseClick(form.strides, LEFT, pos=cell.center().toPoint())
    form.maps.field.setFocus()
    form.maps.field.selectAll()
    QTest.keyClicks(form.maps.field, "5")
    settle(network, qtbot)
    assert state.run.shapes[3:] == ((5, 24, 24), (6, 12, 12))
    state.add("transposed")
    settle(network, qtbot)
    assert state.run.shapes[4:] == ((8, 48, 48), (6, 24, 24))
    assert form.formula.text().startswith("(24 − 1) × 2 + 3 − 0 − 1 + 0 = 48")
    assert network.table.rows()[3][5] == "2"  # 4 pixels from value to value, and half of that
    network.field.grab()
    form.cut.chosen.emit(0)
    settle(network, qtbot)
    assert state.run.shapes[4] == (8, 49, 49)
    state.remove()
    state.choose(1)
    form.weights.setCurrentIndex(form.weights.findData("sobel"))
    form.weights.activated.emit(form.weights.currentIndex())
    settle(network, qtbot)
    assert state.run.shapes[1] == (2, 96, 96)
    assert not form.maps.isVisible()
    strip, grid = network.weights.strip, network.weights.grid
    QTest.mouseClick(strip, LEFT, pos=strip.cell(2).center().toPoint())
    grid.setFocus()
    QTest.keyClicks(grid, "7")
    QTest.keyClick(grid, KEY.Key_Return)
    settle(network, qtbot)
    weights = state.run.network.layers[0].weights
    assert (weights[0, 2] == 7).sum() == 1
    assert (weights[0, 1] != 7).all()
    assert form.weights.currentText() == "Drawn by hand"


def test_a_network_is_saved_and_opened_and_lets_the_photo_go(
    window: Window, network: NetworkView, qtbot: QtBot, tmp_path: Path
) -> None:
    pixels = np.random.default_rng(3).random((32, 32, 3), np.float32)
    expected = FIRST.network.run(pixels)[-1]
    for suffix in (".json", ".onnx"):
        path = tmp_path / f"mine{suffix}"
        window.files.ask_save = window.files.ask_open = lambda *_, path=path: str(path)
        with qtbot.waitSignal(window.files.noted):
            window.commands.run(window.commands["lab.network_save"])
        assert np.array_equal(read_network_file(path).run(pixels)[-1], expected)
        network.state.choose(2)
        network.state.remove()
        settle(network, qtbot)
        assert len(network.state.run.network.layers) == 3
        window.commands.run(window.commands["lab.network_open"])
        qtbot.waitUntil(lambda: len(network.state.draft.entries) == 4)
        settle(network, qtbot)
        assert np.array_equal(network.state.run.network.run(pixels)[-1], expected)
    form = network.form.groups.field
    form.setFocus()
    QTest.keyClick(network.add_button, KEY.Key_Right)  # the slide's key does nothing here
    assert window.lab.shown.id == "network"
    window.commands.run(window.commands["workspace_photo"])
    assert network.state.run is None
