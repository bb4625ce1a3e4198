"""Plugins of indexes in the window: added, searched, shown whole, installed, updated."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from editor.document.step import Step
from editor.plugins.sharing.addresses import IndexAddresses
from editor.plugins.sharing.index import FILE, Entry, ListedFile, index_text, read_index
from editor.plugins.sharing.versions import with_versions
from tests.ui.plugins.test_plugins import SOURCE, titles
from tests.ui.windows import loaded
from ui.plugins.finder import PluginFinder
from ui.window.window import Window


def share(folder: Path, version: str) -> None:
    folder.mkdir(exist_ok=True)
    content = f'__version__ = "{version}"\n{SOURCE}'.encode()
    (folder / "tint.py").write_bytes(content)
    files = (ListedFile.of("tint.py", content),)
    tint = Entry("tint", version, 1, files, "MIT", "Ana", "Makes it red.", ("Tint",), (), ())
    other = Entry("other", "1", 99, (ListedFile.of("other.py", b""),))
    (folder / FILE).write_text(index_text((tint, other)))


def rows(finder: PluginFinder) -> list[tuple[str, ...]]:
    items = [finder.tree.topLevelItem(n) for n in range(finder.tree.topLevelItemCount())]
    return [
        tuple(item.text(n) for n in range(3)) for item in items if isinstance(item, QTreeWidgetItem)
    ]


@pytest.fixture
def finder(bench: Window, qtbot: QtBot) -> PluginFinder:
    found = bench.plugin_parts.finder
    with qtbot.waitSignal(found.tasks.idle):
        bench.commands.run(bench.commands["find_plugins"])
    assert found.isVisible()
    assert found.empty.isVisible()
    assert not found.tree.isVisible()
    return found


def click(finder: PluginFinder, button: QPushButton, qtbot: QtBot) -> None:
    with qtbot.waitSignal(finder.tasks.idle):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not finder.tasks.is_busy)


def test_a_plugin_is_found_shown_whole_installed_and_updated(
    bench: Window, finder: PluginFinder, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    share(tmp_path / "shared", "1.0")
    finder.ask_address = lambda: str(tmp_path / "shared")
    click(finder, finder.empty.button, qtbot)
    newer = "it needs version 99 of the interface, this is 2"
    assert rows(finder) == [("other", "1", newer), ("tint", "1.0", "")]
    assert not finder.get_button.isEnabled()
    QTest.keyClicks(finder.field, "red")
    assert rows(finder) == [("tint", "1.0", "")]
    words = finder.about.text()
    for part in ("by Ana", "Makes it red.", "Licence: MIT", "1 file", "passed its check"):
        assert part in words
    shown: list[str] = []
    bench.plugin_deeds.ask_install = lambda path, text: bool(shown.append(text))
    click(finder, finder.get_button, qtbot)
    assert not (folder / "tint.py").exists()  # nobody agreed
    assert re.search(r"# tint.py: \d+ bytes, SHA-256 [0-9a-f]{64}\n__version__", shown[0])
    bench.plugin_deeds.ask_install = lambda path, text: True
    with qtbot.waitSignal(bench.plugins.changed):
        click(finder, finder.get_button, qtbot)
    qtbot.waitUntil(lambda: rows(finder) == [("tint", "1.0", "installed")])
    assert "Tint" in titles(bench)
    assert not finder.get_button.isEnabled()
    share(tmp_path / "shared", "1.1")
    with qtbot.waitSignal(finder.tasks.idle):
        finder.search("tint")
    assert rows(finder) == [("tint", "1.1", "installed: 1.0, an update")]
    assert finder.get_button.text() == "Update…"
    click(finder, finder.get_button, qtbot)
    qtbot.waitUntil(lambda: '"1.1"' in (folder / "tint.py").read_text())
    click(finder, finder.forget_button, qtbot)
    assert rows(finder) == []


def test_what_is_no_index_is_said_and_not_added(
    finder: PluginFinder, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / FILE).write_text("{}")
    finder.ask_address = lambda: str(tmp_path)
    click(finder, finder.empty.button, qtbot)
    assert "can't be read as an index" in finder.fault.text()
    assert finder.indexes.count() == 0


def test_a_step_whose_plugin_is_missing_offers_to_find_it(
    bench: Window, finder: PluginFinder, qtbot: QtBot
) -> None:
    finder.close()
    form = {"filter": "tint.tint", "version": 1, "values": {"red": 0.5}, "plugin": "tint 1.0"}
    step = Step.from_json(form, bench.session.registry, keep_missing=True)
    bench.session.use(step, "Add a step")
    panel = bench.filter_panel
    assert panel.find_button.isVisible()
    with qtbot.waitSignal(finder.tasks.idle):
        qtbot.mouseClick(panel.find_button, Qt.MouseButton.LeftButton)
    assert finder.isVisible()
    assert finder.field.text() == "tint"
    assert step.to_json(bench.session.registry) == form


def test_a_plugins_packages_are_had_with_consent(bench: Window, folder: Path, qtbot: QtBot) -> None:
    need = '# /// script\n# dependencies = ["no-such-package-as-this"]\n# ///\n'
    (folder / "tint.py").write_text(need + SOURCE)
    loaded(bench, qtbot)
    panel, asked, made = bench.plugin_parts.panel, list[str](), list[Path]()
    dock = bench.docks["Plugins"]
    dock.show()
    dock.raise_()
    panel.rows.setCurrentRow(0)
    button = panel.rows.button(folder / "tint.py")
    assert button is not None
    assert "Needs no-such-package-as-this" in panel.about.text()
    bench.files.ask_question = lambda title, text, answers: (asked.append(text), "Cancel")[1]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "no-such-package-as-this" in asked[0]
    bench.plugins.host.environments.prepare = lambda path, tell: made.append(path)
    bench.files.ask_question = lambda *_: "Get"
    with qtbot.waitSignal(bench.plugins.loaded):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert made == [folder / "tint.py"]


def test_an_older_version_is_chosen_and_a_recipe_says_where_its_plugin_is(
    bench: Window, finder: PluginFinder, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    finder.close()
    shared = tmp_path / "shared"
    share(shared, "1.0")
    before = read_index((shared / FILE).read_bytes(), FILE)[0]
    with_versions(shared, before, {})
    share(shared, "1.1")
    newer = read_index((shared / FILE).read_bytes(), FILE)[0]
    (shared / FILE).write_text(index_text((with_versions(shared, newer, {"tint": before}),)))
    IndexAddresses(tmp_path / "data").add(str(shared))
    step = {"filter": "tint.tint", "version": 1, "values": {"red": 0.5}, "plugin": "tint 1.0"}
    recipe = tmp_path / "look.kroom.json"
    form = {"format": "kernelroom recipe", "version": 1, "steps": [step]}
    recipe.write_text(json.dumps(form))
    said: list[str] = []
    finder.told.connect(lambda text, _: said.append(text))
    bench.recipes.open_with_photo(recipe)
    qtbot.waitUntil(lambda: "plugins install tint@1.0 --index" in bench.message.text())
    assert "The filter tint.tint is not here. It is of the plugin tint 1.0" in (
        bench.message.text()
    )
    assert said[0] == "The filter tint.tint is not here."  # before any index is read
    with qtbot.waitSignal(finder.tasks.idle):
        qtbot.mouseClick(bench.message.button, Qt.MouseButton.LeftButton)
    assert finder.isVisible()
    assert [finder.versions.itemText(n) for n in range(2)] == ["1.1", "1.0"]
    assert finder.versions.currentText() == "1.0"  # as the recipe names it
    assert finder.about.text().startswith("tint 1.0 by Ana")
    finder.versions.setFocus()
    QTest.keyClick(finder.versions, Qt.Key.Key_Up)
    assert finder.about.text().startswith("tint 1.1 by Ana")
    QTest.keyClick(finder.versions, Qt.Key.Key_Down)
    bench.plugin_deeds.ask_install = lambda path, text: True
    with qtbot.waitSignal(bench.plugins.changed):
        click(finder, finder.get_button, qtbot)
    assert '"1.0"' in (folder / "tint.py").read_text()
    assert "is not here" not in bench.message.text()
    (folder / "tint.py").write_text('__version__ = "2.0"\n' + SOURCE)
    for words, is_shown, can_get in (
        ("tint@1.1", "1.1", True),  # asked for, in the place of a newer one
        ("tint", "1.1", False),
        ("other@1.0", "1.1", False),  # another plugin's version
    ):
        with qtbot.waitSignal(finder.tasks.idle):
            finder.search(words)
        finder.field.setText("tint")
        assert (finder.versions.currentText(), finder.get_button.isEnabled()) == (is_shown, can_get)


def test_a_missing_filter_is_said_until_its_step_is_gone(
    bench: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    step = {"filter": "glow.glow", "version": 1, "values": {}, "plugin": "glow 1.0"}
    recipe = tmp_path / "look.kroom.json"
    recipe.write_text(json.dumps({"format": "kernelroom recipe", "version": 1, "steps": [step]}))
    bench.recipes.open_with_photo(recipe)
    qtbot.waitUntil(lambda: "glow.glow is not here" in bench.message.text())
    bench.session.undo()
    assert "is not here" not in bench.message.text()
