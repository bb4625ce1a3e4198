"""The preset panel: stars, tags, order, folders, bundles, dragging, and changes on disk."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from editor.document.step import Step
from editor.presets.library import Preset
from filters.kernel import Kernel
from ui.presets.details import PresetDetails
from ui.presets.model import IDS, PRESET
from ui.presets.panel import PresetPanel
from ui.window.window import Window


def preset(window: Window, name: str, weight: float = 2.0) -> Preset:
    spec = window.session.registry["convolution"]
    return Preset(name, Step.of(spec, kernel=Kernel([[0, weight, 0]])), tags=("Mine",))


@pytest.fixture
def panel(window: Window, coffee: np.ndarray) -> PresetPanel:
    for name in ("Alpha", "Beta", "Gamma"):
        window.presets.library.save(preset(window, name, len(name) + ord(name[0])))
    window.presets.reload()
    return window.presets


def rows(panel: PresetPanel, title: str) -> list[str]:
    model = panel.model
    if title not in model.titles():
        return []
    group = model.index(model.titles().index(title), 0)
    return [model.index(row, 0, group).data(PRESET).name for row in range(model.rowCount(group))]


def choose(panel: PresetPanel, name: str) -> QModelIndex:
    at = panel.model.find(name)
    assert at.isValid()
    panel.view.setFocus()
    panel.view.setCurrentIndex(at)
    return at


def act(menu: QMenu, *path: str) -> None:
    for text in path[:-1]:
        menu = next(a.menu() for a in menu.actions() if a.text() == text)
    action = next(a for a in menu.actions() if a.text() == path[-1])
    assert action.isEnabled()
    action.trigger()


def test_a_star_puts_a_preset_on_top_and_stays_after_a_restart(panel: PresetPanel) -> None:
    choose(panel, "Sharpen")
    QTest.keyClick(panel.view, Qt.Key.Key_Asterisk)
    assert panel.model.titles()[0] == "Favourites"
    assert rows(panel, "Favourites") == ["Sharpen"]
    assert panel.model.find("Sharpen").data() == "Sharpen ★"
    panel.reload()
    assert rows(panel, "Favourites") == ["Sharpen"]
    panel.field.setFocus()
    QTest.keyClicks(panel.field, "is:favourite")
    assert panel.model.titles() == ["Favourites", "Sharpen"]
    panel.field.clear()
    choose(panel, "Sharpen")
    QTest.keyClick(panel.view, Qt.Key.Key_Asterisk)
    assert "Favourites" not in panel.model.titles()


def test_a_star_takes_none_that_another_window_has_given(
    panel: PresetPanel, window: Window
) -> None:
    window.library.shelf.change(lambda shelf: shelf.starred("builtin/comet.json", True))
    panel.keeping.star(window.library.find("Sharpen"), True)
    kept = window.library.shelf.read().favourites
    assert kept == panel.shelf.favourites == {"builtin/comet.json", "builtin/sharpen.json"}


def test_tags_are_searched_and_offered(panel: PresetPanel, window: Window) -> None:
    act(window.preset_menus.of_list(), "With the tag", "mine")
    assert panel.field.text() == "tag:mine"
    assert panel.model.titles() == ["Yours"]
    panel.field.setText("tag:mine be")
    assert rows(panel, "Yours") == ["Beta"]
    panel.field.setText("tag:none")
    assert panel.model.titles() == []


def test_the_list_is_sorted_by_last_use(panel: PresetPanel, window: Window) -> None:
    for name in ("Beta", "Sharpen", "Alpha"):
        at = panel.view.visualRect(choose(panel, name)).center()
        panel.view.scrollTo(panel.model.find(name))
        at = panel.view.visualRect(panel.model.find(name)).center()
        QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert window.session.undo_label == f"Add {name}"
    act(window.preset_menus.of_list(), "Sort by last use")
    assert rows(panel, "Last used") == ["Alpha", "Sharpen", "Beta"]
    act(window.preset_menus.of_list(), "Sort by name")
    names = rows(panel, "By name")
    assert names == sorted(names, key=str.casefold)
    act(window.preset_menus.of_list(), "Sort by group")
    assert panel.model.titles()[0] == "Yours"


def test_keys_and_menus_duplicate_rename_and_delete(
    panel: PresetPanel, window: Window, qtbot: QtBot
) -> None:
    choose(panel, "Sharpen")
    QTest.keyClick(panel.view, Qt.Key.Key_F2)
    assert panel.view.findChild(QLineEdit) is None  # it is built in
    QTest.keyClick(panel.view, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert "Sharpen copy" in rows(panel, "Yours")
    assert panel.view.current().name == "Sharpen copy"
    QTest.keyClick(panel.view, Qt.Key.Key_F2)
    editor = panel.view.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, "Crisp")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Crisp" in rows(panel, "Yours"), timeout=5000)
    menu = window.preset_menus.of_preset(panel.model.find("Sharpen").data(PRESET))
    enabled = {action.text(): action.isEnabled() for action in menu.actions()}
    assert not enabled["Rename"]
    assert not enabled["Delete"]
    assert enabled["Duplicate"]
    act(window.preset_menus.of_preset(panel.model.find("Crisp").data(PRESET)), "Delete")
    assert "Crisp" not in rows(panel, "Yours")
    QTest.mouseClick(window.message.button, Qt.MouseButton.LeftButton)
    assert "Crisp" in rows(panel, "Yours")


def test_renaming_what_is_being_renamed_goes_on_with_it(panel: PresetPanel, window: Window) -> None:
    choose(panel, "Alpha")
    window.commands.run(window.commands["presets.rename"])
    QTest.keyClicks(panel.view.findChild(QLineEdit), "Om")
    window.commands.run(window.commands["presets.rename"])  # from the menu, say; Qt would warn
    assert panel.view.findChild(QLineEdit).text() == "Om"


def test_notes_and_tags_are_edited(panel: PresetPanel, window: Window, qtbot: QtBot) -> None:
    def fill(given: Preset) -> Preset:
        dialog = PresetDetails(given, panel)
        qtbot.addWidget(dialog)
        dialog.tags.selectAll()
        QTest.keyClicks(dialog.tags, "Soft,  portrait ,")
        QTest.keyClicks(dialog.note, "For skin.")
        QTest.keyClicks(dialog.lines["author"], "Ada")
        return dialog.preset

    panel.ask_details = fill
    act(
        window.preset_menus.of_preset(panel.model.find("Alpha").data(PRESET)), "Edit note and tags…"
    )
    found = panel.model.find("Alpha").data(PRESET)
    assert (found.tags, found.note, found.author) == (("Soft", "portrait"), "For skin.", "Ada")
    panel.field.setText("tag:portrait")
    assert rows(panel, "Yours") == ["Alpha"]


def dropped(panel: PresetPanel, name: str, group: str, before: int = -1) -> None:
    """Drop a row as the view does: the mime data of one index, a place in a group."""
    model = panel.model
    data = model.mimeData([model.find(name)])
    parent = model.index(model.titles().index(group), 0)
    model.dropMimeData(data, Qt.DropAction.CopyAction, before, 0, parent)


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


def test_escape_returns_to_what_was_before_a_preset(panel: PresetPanel, window: Window) -> None:
    before = window.session.edited
    at = panel.view.visualRect(choose(panel, "Alpha")).center()
    QTest.mouseMove(panel.view.viewport(), at + QPoint(3, 0))
    panel.view.entered.emit(panel.model.find("Alpha"))
    assert window.session.is_hovering
    QTest.keyClick(panel.view, Qt.Key.Key_Escape)
    assert not window.session.is_hovering
    assert window.session.edited == before
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.session.edited != before
    panel.view.setFocus()
    for _ in range(3):  # one use is taken back, and no more than that
        QTest.keyClick(panel.view, Qt.Key.Key_Escape)
    assert window.session.edited.values == before.values
