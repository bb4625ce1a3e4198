"""Fonts, style sheet and icons."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontDatabase, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication, QCheckBox, QFrame, QMenu, QTreeView, QWidget

from ui.look import fonts, icons, theme
from ui.look.tokens import DARK, LIGHT, ROLES, THEMES, palette_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_one_family_is_used_by_every_kind_of_widget(qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply_theme(app, DARK)
    assert fonts.family() in QFontDatabase.families()
    for kind in (QMenu, QTreeView, QCheckBox):
        widget = kind()
        qtbot.addWidget(widget)
        assert widget.font().family() == fonts.family()
        assert QFontInfo(widget.font()).pixelSize() == fonts.TEXT
        assert widget.font().pointSizeF() > 0  # Qt's dialogs of printers take a quarter of it


def test_switching_themes_does_not_change_the_size_of_text(qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    sizes = []
    for tokens in (DARK, LIGHT, DARK):
        theme.apply_theme(app, tokens)
        sizes.append(QFontInfo(app.font()).pixelSize())
    assert sizes == [fonts.TEXT] * 3


def test_a_change_of_theme_polishes_deep_widgets_no_more_often_than_others(qtbot: QtBot) -> None:
    app = QApplication.instance()
    theme.apply_theme(app, DARK)
    top = parent = QWidget()
    qtbot.addWidget(top)
    for _ in range(8):
        parent = QWidget(parent)
    heard: list[QEvent.Type] = []

    class Deep(QWidget):
        def changeEvent(self, event: QEvent) -> None:
            heard.append(event.type())

    deep = Deep(parent)
    top.show()
    heard.clear()
    theme.apply_theme(app, LIGHT)
    assert deep.isVisible()
    assert 1 <= heard.count(QEvent.Type.PaletteChange) <= 2


def test_a_theme_that_is_there_already_polishes_no_widget_again(qtbot: QtBot) -> None:
    class Counting(QWidget):
        polished = 0

        def event(self, event: QEvent) -> bool:
            if event.type() == QEvent.Type.PaletteChange:
                self.polished += 1
            return super().event(event)

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply_theme(app, DARK)
    widget = Counting()
    qtbot.addWidget(widget)
    widget.show()
    before = widget.polished
    theme.apply_theme(app, DARK)
    assert widget.polished == before
    theme.apply_theme(app, LIGHT)
    assert widget.polished > before


def test_every_colour_of_the_style_sheet_is_the_theme_s(qtbot: QtBot) -> None:
    app = QApplication.instance()
    for tokens in THEMES:
        theme.apply_theme(app, tokens)
        for name, (role, *_) in ROLES.items():
            patch = QFrame()
            qtbot.addWidget(patch)
            patch.setStyleSheet(f"QFrame {{ background: palette({theme.role_word(role)}); }}")
            patch.resize(3, 3)
            assert patch.grab().toImage().pixelColor(1, 1) == tokens.colour(name), name


def test_a_change_of_theme_leaves_the_style_sheet(qtbot: QtBot) -> None:
    app = QApplication.instance()
    theme.apply_theme(app, DARK)
    sheet = app.styleSheet()
    for tokens in (LIGHT, DARK, LIGHT):
        theme.apply_theme(app, tokens)
        assert app.styleSheet() == sheet
        assert app.palette() == palette_of(tokens)


def test_figures_have_one_width(qtbot: QtBot) -> None:
    metrics = QFontMetricsF(fonts.font())
    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1


@pytest.mark.parametrize("folder", ["café", "it's", 'a "b"', "a, b & c", "$HOME", "a b (1)"])
def test_a_folder_of_any_name_shows_its_icons(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    there = tmp_path / folder
    shutil.copytree(theme.ICONS, there)
    white = there / "check-white.svg"
    white.write_text(re.sub(r'stroke="#\w+"', 'stroke="#00ff00"', white.read_text()))
    monkeypatch.setattr(theme, "ICONS", there)
    box = QCheckBox("Flip")
    box.setStyleSheet(theme.style_sheet())
    box.setChecked(True)
    qtbot.addWidget(box)
    box.resize(100, 24)
    picture = box.grab().toImage()
    colours = [picture.pixelColor(x, y) for x in range(20) for y in range(24)]
    assert any(c.green() > 200 and c.red() < 120 for c in colours)


def test_every_drawing_is_a_line_drawing_of_one_family() -> None:
    for file in icons.FOLDER.glob("*.svg"):
        drawing = file.read_text()
        if file.stem in ("check-white", "drop-down"):  # for the style sheet: in fixed colours
            continue
        assert 'viewBox="0 0 16 16"' in drawing, file.stem
        assert 'stroke-width="1.4"' in drawing, file.stem
        assert "currentColor" in drawing, file.stem


def test_an_icon_is_drawn_once_a_theme(qtbot: QtBot) -> None:
    assert icons.drawn("star", DARK.text, 16) is icons.drawn("star", DARK.text, 16)


def test_an_icon_follows_the_theme_by_itself(qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    star = icons.icon("star-filled")

    def middle() -> int:
        return star.pixmap(16, 16).toImage().pixelColor(8, 8).lightness()

    theme.apply_theme(app, DARK)
    light_on_dark = middle()
    theme.apply_theme(app, LIGHT)
    assert middle() < 100 < light_on_dark
    theme.apply_theme(app, DARK)
