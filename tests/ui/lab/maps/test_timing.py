"""What is done with the maps while others are under way, or while they are not seen."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.networks import safetensors
from tests.sample_photos import COFFEE
from tests.ui.lab.maps.conftest import settle
from ui.lab.maps.maps_view import MapsView
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton


def test_a_step_that_waits_is_not_made_of_the_bank_before(
    maps: MapsView, window: Window, qtbot: QtBot
) -> None:
    maps.state.choose("haar")
    maps.once_there(maps.use_as_step)
    QTest.mouseClick(maps.grid, LEFT, pos=maps.grid.cell(1).center().toPoint())
    assert maps.state.map == 1
    assert [step.name for step in window.session.document.steps] == []
    settle(maps, qtbot)
    (step,) = window.session.document.steps
    assert step.name.startswith("Haar: ")


def test_an_export_waits_for_the_maps_that_are_to_come(
    maps: MapsView, window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "maps.npy"
    window.files.ask_save = lambda title, proposed, kinds: str(path)
    maps.state.choose("haar")
    with qtbot.waitSignal(window.files.noted) as said:
        qtbot.mouseClick(maps.details.export_button, LEFT)
    assert said.args[0] == "10 maps are in maps.npy."
    assert len(np.load(path)) == 10


def test_layers_that_come_when_the_lab_is_left_read_no_photo(
    maps: MapsView, window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "layer.safetensors"
    path.write_bytes(safetensors.write({"/a/Conv.weight": np.ones((2, 1, 3, 3))}))
    maps.state.open_file(path)
    window.lab.hide()
    qtbot.waitUntil(lambda: maps.state.is_settled)
    assert maps.state.gallery is None
    window.lab.show()
    settle(maps, qtbot)
    assert maps.state.gallery is not None
    assert maps.state.gallery.source.title == "/a/Conv"


def test_a_name_with_slashes_is_proposed_in_the_same_folder(
    maps: MapsView, window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "layer.safetensors"
    path.write_bytes(safetensors.write({"/a/Conv.weight": np.ones((2, 1, 3, 3))}))
    maps.state.open_file(path)
    qtbot.waitUntil(lambda: maps.state.source.title == "/a/Conv")
    settle(maps, qtbot)
    proposed: list[Path] = []
    window.files.ask_save = lambda title, given, kinds: proposed.append(given) or ""
    maps.export()
    maps.save_bank()
    assert proposed == [COFFEE.parent / "a-Conv-maps.tif", COFFEE.parent / "a-Conv.onnx"]


def test_a_map_that_cannot_be_coloured_is_said(
    maps: MapsView, window: Window, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.files.failed) as said:
        maps.pictures.show(maps.state.gallery, 0, ("no colour",))
    assert said.args[0].startswith("Colouring the maps failed")
