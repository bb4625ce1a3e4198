"""Theme: the colours and the style sheet, light and dark."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

CHECK: Final = (Path(__file__).parent / "icons" / "check-white.svg").as_posix()
DROP_DOWN: Final = (Path(__file__).parent / "icons" / "drop-down.svg").as_posix()


@dataclass(frozen=True)
class Theme:
    """Neutral greys and one accent; colours as ``#rrggbb``.

    `text` on `window`, `panel` and `field` has a contrast of at least 4.5:1, `muted` too; `line`
    around controls at least 3:1 against `field` where it alone shows the control.
    """

    name: str
    window: str
    panel: str
    field: str
    raised: str
    line: str
    edge: str  # of controls: 3:1 against the window
    text: str
    muted: str
    disabled: str
    accent: str
    on_accent: str
    error: str
    note: str
    surround_grey: str

    @property
    def surround(self) -> QColor:
        """The grey around the photo."""
        return QColor(self.surround_grey)


DARK: Final = Theme(
    name="dark", window="#2b2b2b", panel="#303030", field="#232323", raised="#3c3c3c",
    line="#1d1d1d", edge="#828282", text="#e4e4e4", muted="#b0b0b0", disabled="#757575",
    accent="#2f74c8", on_accent="#ffffff", error="#ff8a7a", note="#3a3a3a",
    surround_grey="#262626",
)  # fmt: skip
LIGHT: Final = Theme(
    name="light", window="#e6e6e6", panel="#ececec", field="#fafafa", raised="#f6f6f6",
    line="#c9c9c9", edge="#808080", text="#1c1c1c", muted="#555555", disabled="#9a9a9a",
    accent="#1f66bd", on_accent="#ffffff", error="#b3261e", note="#f7f7f7",
    surround_grey="#bdbdbd",
)  # fmt: skip


def theme_for(name: str) -> Theme:
    """Return ``light`` or ``dark``, or with ``system`` the one that the desktop uses."""
    if name == "system":
        scheme = QGuiApplication.styleHints().colorScheme()
        return LIGHT if scheme == Qt.ColorScheme.Light else DARK
    return LIGHT if name == "light" else DARK


def is_dark(palette: QPalette) -> bool:
    """Whether a palette has light text on a dark ground."""
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Dress the whole application; open windows follow."""
    app.setStyle("Fusion")
    app.setPalette(_palette(theme))
    font = QFont(app.font())
    font.setPointSizeF(9.5)
    app.setFont(font)
    app.setStyleSheet(_sheet(theme))


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    for names, colour in (
        ((role.Window, role.Button), theme.panel),
        ((role.Base,), theme.field),
        ((role.AlternateBase,), theme.window),
        ((role.ToolTipBase,), theme.raised),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), theme.text),
        ((role.PlaceholderText,), theme.muted),
        ((role.Highlight, role.Link, role.Accent), theme.accent),
        ((role.HighlightedText, role.BrightText), theme.on_accent),
        ((role.Light, role.Midlight), theme.raised),
        ((role.Mid,), theme.edge),
        ((role.Dark, role.Shadow), theme.line),
    ):
        for name in names:
            palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(group.Disabled, name, QColor(theme.disabled))
    return palette


def _sheet(theme: Theme) -> str:
    t = theme
    return f"""
QMainWindow, QMainWindow::separator {{ background: {t.line}; }}
QMainWindow::separator {{ width: 4px; height: 4px; }}
QToolBar {{ background: {t.panel}; border: 0; border-bottom: 1px solid {t.line};
    padding: 4px 8px; spacing: 4px; }}
QToolBar::separator {{ background: {t.line}; width: 1px; margin: 4px 4px; }}
QStatusBar {{ background: {t.panel}; border-top: 1px solid {t.line}; }}
QStatusBar::item {{ border: 0; }}
QStatusBar QLabel {{ padding: 0 8px; }}
QMenuBar {{ background: {t.panel}; padding: 0 4px; }}
QDockWidget {{ titlebar-close-icon: none; titlebar-normal-icon: none; }}
QDockWidget::title {{ background: {t.panel}; padding: 8px 8px 4px 8px; text-align: left; }}
QDockWidget > QWidget {{ background: {t.panel}; }}
QToolButton {{ border: 1px solid transparent; border-radius: 4px; padding: 3px; }}
QToolButton:hover {{ background: {t.raised}; }}
QToolButton:checked {{ background: {t.accent}; color: {t.on_accent}; }}
QToolButton:focus {{ border-color: {t.accent}; }}
QToolButton::menu-indicator {{ image: none; }}
QPushButton {{ background: {t.raised}; border: 1px solid {t.edge}; border-radius: 4px;
    padding: 4px 12px; }}
QPushButton:hover {{ border-color: {t.text}; }}
QPushButton:focus {{ border-color: {t.accent}; }}
QPushButton:disabled {{ color: {t.disabled}; border-color: {t.line}; }}
QPushButton[primary="true"]:enabled {{ background: {t.accent}; color: {t.on_accent};
    border-color: {t.accent}; }}
QPushButton[flat="true"] {{ background: transparent; border: 0; color: {t.text}; }}
QLineEdit, QComboBox {{ background: {t.field}; border: 1px solid {t.edge}; border-radius: 4px;
    padding: 3px 6px; selection-background-color: {t.accent}; }}
QComboBox::drop-down {{ border: 0; width: 20px; }}
QComboBox::down-arrow {{ image: url({DROP_DOWN}); width: 10px; height: 10px; }}
QLineEdit:focus, QComboBox:focus {{ border-color: {t.accent}; }}
QLineEdit:disabled, QComboBox:disabled {{ color: {t.disabled}; border-color: {t.line}; }}
QLineEdit[invalid="true"] {{ border-color: {t.error}; }}
QToolButton[heading="true"] {{ color: {t.muted}; padding: 2px 4px; }}
QToolButton[heading="true"]:checked {{ background: transparent; }}
QCheckBox {{ spacing: 8px; }}
QCheckBox::indicator, QTreeView::indicator, QListView::indicator {{ width: 12px; height: 12px;
    border: 1px solid {t.edge}; border-radius: 3px; background: {t.field}; }}
QCheckBox::indicator:checked, QListView::indicator:checked {{ background: {t.accent};
    border-color: {t.accent}; image: url({CHECK}); }}
QCheckBox::indicator:focus {{ border-color: {t.accent}; }}
QListWidget, QTreeWidget {{ background: {t.field}; border: 1px solid {t.line};
    border-radius: 4px; }}
QListWidget::item, QTreeWidget::item {{ min-height: 22px; }}
QLabel[hint="true"] {{ color: {t.muted}; }}
QLabel[error="true"] {{ color: {t.error}; }}
QLabel[title="true"] {{ font-size: 15pt; }}
#message-bar {{ background: {t.note}; border-bottom: 1px solid {t.line}; }}
#message-bar[kind="error"] QLabel {{ color: {t.error}; }}
QTabWidget::pane {{ border: 0; }}
QTabBar::tab {{ background: transparent; color: {t.muted}; border: 0;
    border-bottom: 2px solid transparent; padding: 4px 6px; }}
QTabBar::tab:hover {{ color: {t.text}; }}
QTabBar::tab:selected {{ color: {t.text}; border-bottom-color: {t.accent}; }}
QTabBar:focus::tab:selected {{ background: {t.raised}; }}
QToolTip {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.edge}; padding: 4px; }}
QProgressBar {{ background: {t.field}; border: 1px solid {t.line}; border-radius: 3px;
    max-height: 8px; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 2px; }}
QScrollBar:vertical {{ width: 10px; background: transparent; }}
QScrollBar::handle:vertical {{ background: {t.edge}; border-radius: 4px; min-height: 24px;
    margin: 1px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
"""
