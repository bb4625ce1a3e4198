"""Another preset is shown while something is typed: what was typed is of the one before."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.render.output.presets import FILE_NAME, ExportPreset, ExportPresets, save_presets
from editor.render.output.settings import ExportSettings
from tests.sample_photos import COFFEE
from tests.ui.windows import open_photo
from ui.export.page import ExportPage
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton
TWO = ExportPresets(
    (
        ExportPreset("Web", ExportSettings("PNG", name="{name}-web"), True),
        ExportPreset("Archive", ExportSettings("PNG", name="{name}-{preset}")),
    ),
    "Web",
)


@pytest.fixture
def page(window: Window, qtbot: QtBot, tmp_path: Path) -> ExportPage:
    save_presets(tmp_path / "data" / FILE_NAME, TWO)
    shutil.copy(COFFEE, tmp_path / "coffee.png")
    open_photo(window, qtbot, tmp_path / "coffee.png")
    window.actions_["export_photo"].trigger()
    found = window.exporting.page
    assert found is not None
    qtbot.waitUntil(lambda: names(found) == ["Web", "Archive"])
    return found


def names(page: ExportPage) -> list[str]:
    return [one.name for one in page.state.presets.items]


def click(page: ExportPage, name: str) -> None:
    QTest.mouseClick(page.presets.list.row_of(name), LEFT, pos=QPoint(120, 24))


def test_a_name_that_is_typed_is_of_the_preset_it_was_begun_for(page: ExportPage) -> None:
    page.form.begin_renaming()
    QTest.keyClicks(page.form.title, "Mail")
    click(page, "Archive")
    assert page.form.title.text() == "Archive"
    page.view.setFocus()
    assert names(page) == ["Mail", "Archive"]


@pytest.mark.parametrize("tool", ["add_button", "delete_button"])
def test_a_button_beside_it_renames_no_other_preset(page: ExportPage, tool: str) -> None:
    page.form.begin_renaming()
    QTest.keyClicks(page.form.title, "Mail")
    QTest.mouseClick(getattr(page.presets, tool), LEFT)
    page.view.setFocus()
    assert (
        names(page)
        == {
            "add_button": ["Mail", "Archive", "Mail 2"],
            "delete_button": ["Archive"],
        }[tool]
    )


def test_a_pattern_that_is_typed_is_of_the_preset_it_was_begun_for(page: ExportPage) -> None:
    field = page.form.fields.name.field
    field.setFocus()
    QTest.keyClicks(field, "-x")
    click(page, "Archive")
    assert field.text() == "{name}-{preset}"
    patterns = [one.settings.name for one in page.state.presets.items]
    assert patterns == ["-x{name}-web", "{name}-{preset}"]
