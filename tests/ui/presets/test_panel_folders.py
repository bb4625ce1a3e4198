"""The preset panel over folders and bundles: dragging, read-only ones, and the disk."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.presets.panel_rows import act, choose, dropped, preset, rows
from ui.presets.model import IDS, PRESET
from ui.presets.panel import PresetPanel
from ui.window.window import Window


def test_dragging_orders_by_hand_stars_and_moves_between_folders(
    panel: PresetPanel, window: Window, tmp_path: Path
) -> None:
    dropped(panel, "Gamma", "Yours", 0)
    assert rows(panel, "Yours") == ["Gamma", "Alpha", "Beta"]
    panel.reload()
    assert rows(panel, "Yours") == ["Gamma", "Alpha", "Beta"]
    dropped(panel, "Gamma", "Yours")
    assert rows(panel, "Yours") == ["Alpha", "Beta", "Gamma"]
    team = tmp_path / "team"
    team.mkdir()
    (team / "x.json").write_text(
        dataclasses.replace(panel.model.find("Alpha").data(PRESET), name="Theirs").to_text(
            panel.library.registry
        )
    )
    panel.ask_folder = lambda: str(team)
    act(window.preset_menus.of_list(), "Add a folder…")
    assert rows(panel, "team") == ["Theirs"]
    panel.keeping.star(panel.model.find("Beta").data(PRESET), True)
    dropped(panel, "Beta", "team")
    assert rows(panel, "team") == ["Beta", "Theirs"]
    assert rows(panel, "Yours") == ["Alpha", "Gamma"]
    assert rows(panel, "Favourites") == ["Beta"]  # the star goes with it
    assert len(list(team.glob("*.json"))) == 2
    dropped(panel, "Sharpen", "team")  # built in: copied
    assert "Sharpen" in rows(panel, "team")
    assert panel.library.find("Sharpen") is not None
    dropped(panel, "Gamma", "Favourites")
    assert sorted(rows(panel, "Favourites")) == ["Beta", "Gamma"]
    act(window.preset_menus.of_list(), "Remove a folder", str(team))
    assert "team" not in panel.model.titles()
    assert len(list(team.glob("*.json"))) == 3


def test_presets_that_came_with_the_program_are_ordered_by_hand_too(panel: PresetPanel) -> None:
    before = rows(panel, "Blur")
    dropped(panel, before[4], "Blur", 1)
    moved = [before[0], before[4], *before[1:4], *before[5:]]
    assert rows(panel, "Blur") == moved
    dropped(panel, "Alpha", "Blur", 0)  # one's own stays where it is
    assert rows(panel, "Blur") == moved
    assert "Alpha" in rows(panel, "Yours")
    panel.reload()
    assert rows(panel, "Blur") == moved


def test_a_read_only_folder_says_so(
    panel: PresetPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, window: Window
) -> None:
    team = tmp_path / "team"
    team.mkdir()
    (team / "x.json").write_text(preset(window, "Theirs").to_text(panel.library.registry))
    monkeypatch.setattr("os.access", lambda path, mode: not Path(path).is_relative_to(team))
    panel.ask_folder = lambda: str(team)
    panel.add_folder()
    heading = panel.model.index(panel.model.titles().index("team"), 0)
    assert heading.data() == "team (read-only)"
    panel.keeping.delete(panel.model.find("Theirs").data(PRESET))
    assert "its folder can't be written to" in window.message.text()
    assert (team / "x.json").exists()


def test_a_preset_is_dragged_out_as_a_file_and_files_are_dropped_in(
    panel: PresetPanel, window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    data = panel.model.mimeData([panel.model.find("Alpha"), panel.model.find("Sharpen")])
    paths = [Path(url.toLocalFile()) for url in data.urls()]
    assert [window.presets.library.find(str(p)).name for p in paths] == ["Alpha", "Sharpen"]
    assert data.hasFormat(IDS)
    (tmp_path / "k.mat").write_text("3 1 4 0\n1 2 1\n")
    given = QMimeData()
    given.setUrls([QUrl.fromLocalFile(str(tmp_path / "k.mat"))])
    with qtbot.waitSignal(window.kernels.imported, timeout=10_000):
        panel.model.dropMimeData(given, Qt.DropAction.CopyAction, -1, -1, QModelIndex())
    qtbot.waitUntil(lambda: "k" in rows(panel, "Yours"), timeout=5000)


def test_what_is_shown_is_bundled_and_comes_back(
    panel: PresetPanel, window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    panel.field.setText("tag:mine")
    panel.ask_bundle = lambda: str(tmp_path / "mine.zip")
    act(window.preset_menus.of_list(), "Save those shown as a bundle…")
    qtbot.waitUntil(lambda: "Wrote 3 presets into mine.zip" in window.message.text(), timeout=5000)
    for name in ("Alpha", "Beta", "Gamma"):
        panel.keeping.delete(panel.model.find(name).data(PRESET))
    assert rows(panel, "Yours") == []
    with qtbot.waitSignal(window.kernels.imported, timeout=10_000):
        window.kernels.import_files([tmp_path / "mine.zip"])
    assert rows(panel, "Yours") == ["Alpha", "Beta", "Gamma"]


def test_the_list_follows_the_disk_and_keeps_its_place(
    panel: PresetPanel, window: Window, qtbot: QtBot
) -> None:
    choose(panel, "Beta")
    user = panel.library.user
    text = preset(window, "From elsewhere").to_text(panel.library.registry)
    (user / "elsewhere.json").write_text(text)
    qtbot.waitUntil(lambda: "From elsewhere" in rows(panel, "Yours"), timeout=10_000)
    assert panel.view.current().name == "Beta"
    (user / "elsewhere.json").write_text(text.replace("From elsewhere", "Edited outside"))
    qtbot.waitUntil(lambda: "Edited outside" in rows(panel, "Yours"), timeout=10_000)
    (user / "elsewhere.json").write_text("{")
    qtbot.waitUntil(lambda: "Broken" in panel.model.titles(), timeout=10_000)
    (user / "elsewhere.json").unlink()
    qtbot.waitUntil(lambda: "Broken" not in panel.model.titles(), timeout=10_000)
    panel.view.collapse(panel.model.index(panel.model.titles().index("Yours"), 0))
    panel.reload()
    assert not panel.view.isExpanded(panel.model.index(panel.model.titles().index("Yours"), 0))


def test_many_presets_are_read_while_the_window_is_there(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    library = window.presets.library
    library.user.mkdir(parents=True, exist_ok=True)
    for number in range(320):
        text = preset(window, f"P {number}").to_text(library.registry)
        (library.user / f"p{number}.json").write_text(text)
    panel = PresetPanel(dataclasses.replace(library), window.session, window.edits)
    qtbot.addWidget(panel, before_close_func=lambda panel: panel.worker.close())
    assert rows(panel, "Yours") == []
    panel.worker.flush()
    assert len(rows(panel, "Yours")) == 320
    QTest.mouseMove(panel.view.viewport(), QPoint(5, 5))
