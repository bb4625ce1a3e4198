"""Theme: the style sheet, and which theme is chosen."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.look.fonts import HINT, HUGE, LARGE, TEXT, TITLE, font_in_points
from ui.look.tokens import DARK, LIGHT, THEMES, Tokens, palette_of

# Classes for which a desktop's settings name fonts of their own, which would win over ours.
WITH_OWN_FONTS: Final = (
    "QMenu", "QMenuBar", "QMessageBox", "QLabel", "QToolTip", "QTipLabel", "QTitleBar",
    "QStatusBar", "QMdiSubWindowTitleBar", "QDockWidget", "QDockWidgetTitle", "QPushButton",
    "QCheckBox", "QRadioButton", "QTabBar", "QToolButton", "QAbstractItemView", "QListView",
    "QListBox", "QLineEdit", "QComboBox",
    "QTreeView", "QHeaderView", "QComboMenuItem", "QComboLineEdit", "QSmallFont", "QMiniFont",
)  # fmt: skip
ICONS: Final = Path(__file__).parent / "icons"
SIZES: Final = {"HINT": HINT, "TEXT": TEXT, "TITLE": TITLE, "LARGE": LARGE, "HUGE": HUGE}
THEME_NAMES: Final = ("system", *(theme.name for theme in THEMES))
GROUNDS: Final = {  # greys around the photo, ``#rrggbb``; empty for the theme's own
    "theme": "", "black": "#000000", "dark": "#2b2b2b", "middle": "#777777", "white": "#ffffff",
}  # fmt: skip
STYLE: Final = Path(__file__).parent / "style.qss"


def theme_for(name: str) -> Tokens:
    """Return a theme by its name, or with ``system`` the one that the desktop uses."""
    if name == "system":
        scheme = QGuiApplication.styleHints().colorScheme()
        return LIGHT if scheme == Qt.ColorScheme.Light else DARK
    return next((theme for theme in THEMES if theme.name == name), DARK)


def ground_for(name: str, theme: Tokens) -> QColor:
    """Return what is around the photo: the theme's grey, or another of `GROUNDS`."""
    return QColor(GROUNDS.get(name) or theme.canvas)


def apply_theme(app: QApplication, tokens: Tokens) -> None:
    """Draw the whole application in a theme; open windows follow.

    Where it is drawn so already, as for a second window, no widget is polished again.
    """
    sheet = style_sheet(tokens)
    if app.styleSheet() == sheet and app.palette() == palette_of(tokens):
        return
    _set_colours(app, tokens)
    app.setStyleSheet(sheet)


def change_theme(app: QApplication, tokens: Tokens) -> None:
    """Draw the whole application in another theme, in two events: each takes its time.

    Nothing is painted between them.
    """
    for window in app.topLevelWidgets():
        window.setUpdatesEnabled(False)
    _set_colours(app, tokens)
    QTimer.singleShot(0, app, partial(_finish, app, tokens))


def _finish(app: QApplication, tokens: Tokens) -> None:
    if app.palette() == palette_of(tokens) and not app.styleSheet():
        app.setStyleSheet(style_sheet(tokens))
    if app.styleSheet():  # else another change has come, which finishes it
        for window in app.topLevelWidgets():
            window.setUpdatesEnabled(True)


def _set_colours(app: QApplication, tokens: Tokens) -> None:
    # Where one sheet takes another's place, Qt polishes a widget once for each of its parents.
    app.setStyleSheet("")
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    _set_fonts(app)
    app.setPalette(palette_of(tokens))


def _set_fonts(app: QApplication) -> None:
    if app.font() != font_in_points():
        app.setFont(font_in_points())
        for name in WITH_OWN_FONTS:
            # PySide6's stubs say bytes here, which it then refuses.
            app.setFont(font_in_points(), name)  # type: ignore[arg-type]


def image(name: str) -> str:
    """Return an icon for a style sheet, quoted: folders may have any name."""
    path = (ICONS / f"{name}.svg").as_posix()
    escaped = path.replace("\\", "\\\\").replace('"', '\\"')
    return f'url("{escaped}")'


def style_sheet(tokens: Tokens) -> str:
    """Return the style sheet of a theme: ``style.qss`` with its tokens, sizes and images."""

    def written(found: re.Match[str]) -> str:
        kind, _, name = found[1].rpartition(":")
        if kind == "image":
            return image(name)
        return str(SIZES[name] if name in SIZES else getattr(tokens, name))

    return re.sub(r"@\{([\w:-]+)\}", written, STYLE.read_text(encoding="utf-8"))
