"""Layers of files in the gallery, and maps into files."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import onnxruntime
import tifffile
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from editor.networks import safetensors
from editor.networks.map_colours import sheet
from tests.ui.lab.maps.conftest import settle
from ui.lab.maps.maps_view import MapsView
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton


def test_layers_of_a_file_are_opened_and_listed(
    maps: MapsView, window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    rng = np.random.default_rng(1)
    arrays = {
        "late.weight": rng.standard_normal((2, 16, 3, 3)),
        "first.weight": rng.standard_normal((5, 3, 3, 3)),
        "first.bias": rng.standard_normal(5),
        "grey.weight": rng.standard_normal((2, 1, 5, 5)),
    }
    path = tmp_path / "model.safetensors"
    path.write_bytes(safetensors.write(arrays))
    window.files.ask_open = lambda title, kinds: str(path)
    qtbot.mouseClick(maps.source.open_button, LEFT)
    qtbot.waitUntil(lambda: maps.state.source.title == "first")
    settle(maps, qtbot)
    assert len(maps.state.gallery.maps) == 5
    assert maps.source.shapes.texts[0].endswith("×3")
    assert not maps.details.step_button.isEnabled()
    assert "weighs the colours differently" in maps.details.step_button.toolTip()
    titles = [maps.source.banks.itemText(i) for i in range(maps.source.banks.count())]
    assert titles[-2:] == ["first", "grey"]
    maps.source.banks.activated.emit(maps.source.banks.findText("Sobel pair"))
    settle(maps, qtbot)
    maps.source.banks.setCurrentIndex(maps.source.banks.findText("grey"))
    maps.source.banks.activated.emit(maps.source.banks.currentIndex())
    settle(maps, qtbot)
    assert len(maps.state.gallery.maps) == 2
    assert maps.details.step_button.isEnabled()


def test_a_file_without_layers_is_said_and_the_maps_stay(
    maps: MapsView, window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    before = maps.state.gallery
    path = tmp_path / "text.onnx"
    path.write_text("this is no model")
    window.files.ask_open = lambda title, kinds: str(path)
    with qtbot.waitSignal(window.files.failed) as said:
        maps.open_layers()
    assert "text.onnx can't be opened" in said.args[0]
    assert maps.state.gallery is before


def test_maps_are_exported_in_the_order_shown(
    maps: MapsView, window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    maps.sort_by("energy")
    wanted = maps.state.gallery.maps[maps.state.numbers]
    for name in ("maps.tif", "maps.npy", "maps.png"):
        path = tmp_path / name
        window.files.ask_save = lambda title, proposed, kinds, path=path: str(path)
        with qtbot.waitSignal(window.files.noted) as said:
            qtbot.mouseClick(maps.details.export_button, LEFT)
        assert said.args[0] == f"4 maps are in {name}."
    np.testing.assert_array_equal(np.load(tmp_path / "maps.npy"), wanted)
    np.testing.assert_array_equal(tifffile.imread(tmp_path / "maps.tif"), wanted)
    np.testing.assert_array_equal(cv2.imread(str(tmp_path / "maps.png"))[..., ::-1], sheet(wanted))


def test_a_bank_is_saved_as_a_layer_that_onnxruntime_runs(
    maps: MapsView, window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "pyramid.onnx"
    window.files.ask_save = lambda title, proposed, kinds: str(path)
    with qtbot.waitSignal(window.files.noted) as said:
        qtbot.mouseClick(maps.source.save_button, LEFT)
    assert said.args[0] == "The bank is in pyramid.onnx."
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    gallery = maps.state.gallery
    planes = np.ascontiguousarray(gallery.part.pixels.transpose(2, 0, 1))[None]
    found = session.run(None, {"input": planes})[0][0]
    (top, left, _, _), (rows, columns) = gallery.part.margin, gallery.part.shape
    seen = found[:, top : top + rows, left : left + columns]
    np.testing.assert_allclose(seen, gallery.maps, atol=1e-5)


def test_a_wrong_name_of_the_export_is_said(
    maps: MapsView, window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    window.files.ask_save = lambda title, proposed, kinds: str(tmp_path / "maps.gif")
    with qtbot.waitSignal(window.files.failed) as said:
        maps.export()
    assert "feature maps are written as" in said.args[0]
    assert not (tmp_path / "maps.gif").exists()
