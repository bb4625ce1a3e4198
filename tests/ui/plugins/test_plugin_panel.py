"""The panel of plugins: states, switches, writing and installing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget
from pytestqt.qtbot import QtBot

from editor.plugins.host import CRASHES
from tests.ui.plugins.pages import FATAL
from tests.ui.plugins.test_plugins import SOURCE, titles
from tests.ui.windows import loaded
from ui.window.window import Window


def test_the_panel_lists_states_and_switches(bench: Window, folder: Path, qtbot: QtBot) -> None:
    (folder / "tint.py").write_text(SOURCE)
    (folder / "broken.py").write_text("import nothing_of_this_name\n")
    dock = bench.findChild(QDockWidget, "Plugins")
    dock.toggleViewAction().trigger()
    loaded(bench, qtbot)
    panel = bench.plugin_parts.panel
    fault = panel.words.fault

    def states() -> dict[str, str]:
        return {row.name: row.state for row in panel.rows.rows}

    assert states() == {"broken": "Line 1", "tint": "On"}
    panel.rows.setCurrentRow(0)
    assert "ModuleNotFoundError" in fault.sentence.text()
    assert fault.heading.text() == "broken can't be loaded at broken.py, line 1"
    assert fault.traceback.isHidden()
    fault.unfold.header.set_open(True)
    assert "Traceback" in fault.traceback.toPlainText()
    panel.rows.setCurrentRow(1)
    for wanted, listed in (("Off", False), ("On", True)):
        with qtbot.waitSignal(bench.plugins.changed, timeout=20_000):
            qtbot.mouseClick(panel.switch_button, Qt.MouseButton.LeftButton)
        assert states()["tint"] == wanted
        assert ("Tint" in titles(bench)) is listed
    bench.files.ask_question = lambda *_: "Delete"
    with qtbot.waitSignal(bench.plugins.changed, timeout=20_000):
        qtbot.mouseClick(panel.remove_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: states() == {"broken": "Line 1"}, timeout=20_000)
    assert not (folder / "tint.py").exists()


def test_one_that_is_kept_off_says_so_in_the_list(
    bench: Window, folder: Path, qtbot: QtBot
) -> None:
    (folder / "fatal.py").write_text(FATAL)
    loaded(bench, qtbot)
    bench.edits.choose_filter("fatal.fatal")
    qtbot.waitUntil(lambda: "ended its process" in bench.message.text())
    for value in range(1, CRASHES):
        bench.session.edit({"value": value}, "Value")
        qtbot.waitUntil(lambda calls=value + 1: bench.plugins.host.records[0].calls >= calls)
    rows = bench.plugin_parts.panel.rows
    qtbot.waitUntil(lambda: rows.rows[0].state == "Set aside")
    assert rows.rows[0].words == "Stopped 3 times in a row, so it is set aside"
    button = rows.button(folder / "fatal.py")
    assert button is not None
    with qtbot.waitSignal(bench.plugins.changed, timeout=20_000):
        button.click()
    assert rows.rows[0].state == "On"


def test_a_new_plugin_is_written_and_one_is_installed_after_its_text_was_shown(
    bench: Window, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    deeds = bench.plugin_deeds
    opened: list[Path] = []
    deeds.open_file = opened.append
    deeds.ask_name = lambda: "Soft focus"
    with qtbot.waitSignal(bench.plugins.changed, timeout=20_000):
        bench.actions_["new_plugin"].trigger()
    assert opened == [folder / "soft_focus.py"]
    assert "Soft focus" in titles(bench)
    (tmp_path / "tint.py").write_text(SOURCE)
    shown: list[str] = []
    deeds.ask_install = lambda path, text: shown.append(text) is None
    bench.files.ask_open = lambda *_: str(tmp_path / "tint.py")
    with qtbot.waitSignal(bench.plugins.changed, timeout=20_000):
        bench.actions_["install_plugin"].trigger()
    assert shown == [SOURCE]
    qtbot.waitUntil(lambda: "Tint" in titles(bench), timeout=20_000)


def test_a_package_is_installed_whole_and_not_twice(
    bench: Window, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    package = tmp_path / "shades"
    package.mkdir()
    (package / "__init__.py").write_text(SOURCE.replace("Tint", "Shade") + "from . import more\n")
    (package / "more.py").write_text("SHADES = 3\n")
    deeds, shown = bench.plugin_deeds, []
    deeds.ask_install = lambda path, text: shown.append((path, text)) is None
    bench.files.ask_open = lambda *_: str(package / "__init__.py")
    with qtbot.waitSignal(bench.plugins.changed, timeout=20_000):
        bench.actions_["install_plugin"].trigger()
    assert shown[0][0] == package
    assert "SHADES = 3" in shown[0][1]
    qtbot.waitUntil(lambda: "Shade" in titles(bench), timeout=20_000)
    assert (folder / "shades" / "more.py").is_file()
    bench.actions_["install_plugin"].trigger()
    assert "installed already: remove it first" in bench.message.text()
    bench.files.ask_open = lambda *_: str(tmp_path / "missing.py")
    bench.actions_["install_plugin"].trigger()
    assert "missing.py can't be read" in bench.message.text()
