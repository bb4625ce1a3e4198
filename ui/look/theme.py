"""Theme: the style sheet, and which theme is chosen."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.look.fonts import HINT, HUGE, LARGE, TEXT, TITLE, font_in_points
from ui.look.tokens import DARK, LIGHT, ROLES, THEMES, Tokens, palette_of

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
A_TURN: Final = 200  # hidden widgets: some 40 microseconds each
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
    """Draw the whole application in a theme; open windows follow: what is seen of them at once.

    The style sheet is the same in every theme: it names colours of the palette, which Qt looks up
    as it polishes a widget. What is hidden is polished in the next turns of the loop.
    """
    palette = palette_of(tokens)
    if not app.styleSheet() or app.font() != font_in_points():
        _begin(app, palette)
    elif app.palette() != palette:
        app.setPalette(palette)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.ApplicationPaletteChange)
        app.style().unpolish(app)  # forgets what it made of the colours of before
        widgets = app.allWidgets()
        _polish([widget for widget in widgets if widget.isVisible()])
        _polish_later(app, palette, [widget for widget in widgets if not widget.isVisible()])


def _begin(app: QApplication, palette: QPalette) -> None:
    """Set style, fonts, palette and style sheet; each widget that is there is polished twice."""
    app.setStyleSheet("")
    app.setStyle("Fusion")
    app.setFont(font_in_points())
    for name in WITH_OWN_FONTS:
        # PySide6's stubs say bytes here, which it then refuses.
        app.setFont(font_in_points(), name)  # type: ignore[arg-type]
    app.setPalette(palette)
    app.setStyleSheet(style_sheet())


def _polish(widgets: list[QWidget]) -> None:
    """Have the style sheet's colours looked up again for all of them that are still there."""
    for widget in widgets:
        if isValid(widget):
            widget.style().polish(widget)


def _polish_later(app: QApplication, palette: QPalette, widgets: list[QWidget]) -> None:
    """Polish some of them in each turn of the loop, unless another palette has come by then."""

    def polish_some() -> None:
        if app.palette() == palette:
            _polish(widgets[:A_TURN])
            _polish_later(app, palette, widgets[A_TURN:])

    if widgets:
        QTimer.singleShot(0, app, polish_some)


def image(name: str) -> str:
    """Return an icon for a style sheet, quoted: folders may have any name."""
    path = (ICONS / f"{name}.svg").as_posix()
    escaped = path.replace("\\", "\\\\").replace('"', '\\"')
    return f'url("{escaped}")'


def role_word(role: QPalette.ColorRole) -> str:
    """Return what style sheets call a role of the palette: ``window-text`` for WindowText."""
    word = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", role.name).lower()
    return word.replace("tool-tip", "tooltip")


def style_sheet() -> str:
    """Return the style sheet: ``style.qss`` with colours of the palette, sizes and images."""

    def written(found: re.Match[str]) -> str:
        kind, _, name = found[1].rpartition(":")
        if kind == "image":
            return image(name)
        return str(SIZES[name]) if name in SIZES else f"palette({role_word(ROLES[name][0])})"

    return re.sub(r"@\{([\w:-]+)\}", written, STYLE.read_text(encoding="utf-8"))
