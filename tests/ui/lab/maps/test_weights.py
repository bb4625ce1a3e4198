"""An opened layer's weights are drawn over, and written back into a file that others run."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.networks.bank_file import write_bank_file
from editor.networks.map_source import MapSource
from filters.convolution.bank.bank import Bank
from tests.ui.lab.maps.conftest import settle
from ui.lab.maps.maps_view import MapsView
from ui.window.window import Window


def test_a_layers_weights_are_edited_and_written_back(
    maps: MapsView, window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    source, target = tmp_path / "layer.npz", tmp_path / "edited.onnx"
    write_bank_file(source, Bank(np.ones((2, 3, 3, 3)) / 27))
    maps.state.open_file(source)
    qtbot.waitUntil(lambda: maps.state.source.depth == 3)
    settle(maps, qtbot)
    before = maps.state.gallery.maps[1]
    maps.state.show_map(1)
    window.commands.run(window.commands["lab.maps_edit"])
    editor = maps.details.weights
    assert editor.isVisible()
    assert editor.strip.count == 3
    cell = editor.strip.cell(2).center().toPoint()
    QTest.mouseClick(editor.strip, Qt.MouseButton.LeftButton, pos=cell)
    QTest.keyClicks(editor.grid, "4")
    QTest.keyClick(editor.grid, Qt.Key.Key_Return)
    settle(maps, qtbot)
    weights = maps.state.source.bank.weights
    assert (weights[1, 2] == 4).sum() == 1
    assert (weights[[0, 1, 1], [2, 0, 1]] < 1).all()
    assert maps.state.map == 1
    assert maps.source.banks.currentText().endswith(", edited")
    assert not np.allclose(maps.state.gallery.maps[1], before)
    window.files.ask_save = lambda *_: str(target)
    with qtbot.waitSignal(window.files.noted):
        window.commands.run(window.commands["lab.maps_save_bank"])
    session = onnxruntime.InferenceSession(str(target), providers=["CPUExecutionProvider"])
    assert session.get_inputs()[0].shape[1] == 3
    pixels = np.random.default_rng(1).random((1, 3, 9, 9), np.float32)
    (found,) = session.run(None, {"input": pixels})
    expected = np.einsum("cij,cij->", pixels[0, :, 3:6, 3:6], weights[1])
    assert np.isclose(found[0, 1, 4, 4], expected, atol=1e-5)
    maps.state.draw(0, 0, np.ones((5, 5), np.float32))  # all kernels have one size
    assert maps.state.source.bank.weights.shape == (2, 3, 3, 3)
    edited = maps.state.source
    maps.state.choose(edited.id.removesuffix("*"))
    maps.state.draw(0, 0, np.ones((3, 3), np.float32))  # the first edit stays beside it
    assert maps.state.source.title == f"{edited.title} 2"
    maps.state.draw(0, 1, np.ones((3, 3), np.float32))
    assert maps.state.source.title == f"{edited.title} 2"
    maps.state.choose(edited.id)
    assert np.array_equal(maps.state.source.bank.weights, weights)


def test_a_bank_that_is_edited_is_another_one() -> None:
    sobel = MapSource.named("sobel")
    edited = sobel.drawn(0, 0, np.eye(3, dtype=np.float32))
    again = edited.drawn(1, 0, np.eye(3, dtype=np.float32))
    assert edited.id == again.id != sobel.id
    assert edited.title == again.title == "Sobel pair, edited"
    assert np.array_equal(MapSource.named("sobel").bank.weights, sobel.bank.weights)
