"""Theme: the style sheet, and which theme is chosen."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.look.fonts import HINT, HUGE, LARGE, TEXT, TITLE, font
from ui.look.tokens import DARK, LIGHT, Tokens, palette_of

# Classes for which a desktop's settings name fonts of their own, which would win over ours.
WITH_OWN_FONTS: Final = (
    "QMenu", "QMenuBar", "QMessageBox", "QLabel", "QToolTip", "QTipLabel", "QTitleBar",
    "QStatusBar", "QMdiSubWindowTitleBar", "QDockWidget", "QDockWidgetTitle", "QPushButton",
    "QCheckBox", "QRadioButton", "QTabBar", "QToolButton", "QAbstractItemView", "QListView",
    "QListBox",
    "QTreeView", "QHeaderView", "QComboMenuItem", "QComboLineEdit", "QSmallFont", "QMiniFont",
)  # fmt: skip
ICONS: Final = Path(__file__).parent / "icons"


def theme_for(name: str) -> Tokens:
    """Return ``light`` or ``dark``, or with ``system`` the one that the desktop uses."""
    if name == "system":
        scheme = QGuiApplication.styleHints().colorScheme()
        return LIGHT if scheme == Qt.ColorScheme.Light else DARK
    return LIGHT if name == "light" else DARK


def apply_theme(app: QApplication, tokens: Tokens) -> None:
    """Draw the whole application in a theme; open windows follow."""
    _set_colours(app, tokens)
    app.setStyleSheet(style_sheet(tokens))


def change_theme(app: QApplication, tokens: Tokens) -> None:
    """Draw the whole application in another theme, in two events: each takes its time.

    Nothing is painted between them.
    """
    for window in app.topLevelWidgets():
        window.setUpdatesEnabled(False)
    _set_colours(app, tokens)
    QTimer.singleShot(0, app, partial(_finish, app, tokens))


def _finish(app: QApplication, tokens: Tokens) -> None:
    if app.palette() != palette_of(tokens) or app.styleSheet():
        return  # another change has come, which finishes it
    app.setStyleSheet(style_sheet(tokens))
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
    if app.font() != font():
        app.setFont(font())
        for name in WITH_OWN_FONTS:
            # PySide6's stubs say bytes here, which it then refuses.
            app.setFont(font(), name)  # type: ignore[arg-type]


def image(name: str) -> str:
    """Return an icon for a style sheet, quoted: folders may have any name."""
    path = (ICONS / f"{name}.svg").as_posix()
    escaped = path.replace("\\", "\\\\").replace('"', '\\"')
    return f'url("{escaped}")'


def style_sheet(tokens: Tokens) -> str:
    """Return the style sheet of a theme."""
    t = tokens
    return f"""
QMainWindow, QMainWindow::separator {{ background: {t.line}; }}
QMainWindow::separator {{ width: 1px; height: 1px; }}
#menu-row, #canvas-bar {{ background: {t.bar}; border: 0; border-bottom: 1px solid {t.line}; }}
#compare-page {{ background: {t.panel}; }}
QLabel[letter="true"] {{ background: {t.raised}; border-radius: 3px; font-weight: 600; }}
QFrame[hairline="true"] {{ background: {t.hair}; border: 0; }}
QStatusBar {{ background: {t.bar}; border-top: 1px solid {t.line}; min-height: 23px;
    max-height: 23px; }}
QStatusBar::item {{ border: 0; }}
QStatusBar QLabel {{ padding: 0 8px; color: {t.muted}; font-size: {HINT}px; }}
QMenuBar {{ background: {t.bar}; border: 0; padding: 0; spacing: 0; }}
QMenuBar::item {{ padding: 9px 8px; background: transparent; }}
QMenuBar::item:selected {{ background: {t.raised}; }}
QMenu {{ background: {t.panel}; border: 1px solid {t.edge}; padding: 4px 0; }}
QMenu::item {{ padding: 5px 24px 5px 12px; }}
QMenu::item:selected {{ background: {t.hover}; color: {t.text}; }}
QMenu::item:disabled {{ color: {t.disabled}; }}
QMenu::separator {{ height: 1px; background: {t.hair}; margin: 4px 0; }}
QMenu::icon {{ padding-left: 8px; }}
QDockWidget {{ titlebar-close-icon: none; titlebar-normal-icon: none; font-weight: 600;
    font-size: {TEXT}px; }}
QWidget[panel-head="true"] {{ background: {t.panel}; }}
QLabel[panel-title="true"] {{ font-weight: 600; }}
QDockWidget > QWidget {{ background: {t.panel}; }}
QToolButton {{ border: 2px solid transparent; border-radius: 4px; padding: 3px; }}
QToolButton:hover {{ background: {t.hover}; }}
QToolButton:pressed {{ background: {t.field}; }}
QToolButton:checked {{ background: {t.raised}; color: {t.accent}; }}
QToolButton:focus {{ border-color: {t.accent}; }}
QToolButton::menu-indicator {{ image: none; }}
QToolButton[field="true"] {{ background: {t.raised}; border: 1px solid {t.edge};
    padding: 0 20px 0 8px; text-align: left; }}
QToolButton[field="true"]:hover {{ background: {t.hover}; }}
QToolButton[field="true"]:focus {{ border: 2px solid {t.accent}; padding: 0 19px 0 7px; }}
QToolButton[field="true"]::menu-indicator {{ image: {image("drop-down")}; width: 10px;
    height: 10px; subcontrol-origin: padding; subcontrol-position: right center; right: 6px; }}
QPushButton {{ background: {t.raised}; border: 1px solid {t.edge}; border-radius: 4px;
    padding: 3px 12px; min-height: 16px; }}
QPushButton:hover {{ background: {t.hover}; }}
QPushButton:pressed {{ background: {t.field}; }}
QPushButton:focus {{ border: 2px solid {t.accent}; padding: 2px 11px; }}
QPushButton:disabled {{ color: {t.disabled}; border-color: {t.hair}; background: transparent; }}
QPushButton[primary="true"]:enabled {{ background: {t.accent_fill}; color: {t.on_accent};
    border-color: {t.accent_fill}; font-weight: 600; }}
QPushButton[primary="true"]:focus {{ border-color: {t.accent}; }}
QPushButton[keys="true"] {{ border-color: {t.hair}; padding: 1px 8px; font-size: {HINT}px; }}
QPushButton[keys="true"]:focus {{ border: 2px solid {t.accent}; padding: 0 7px; }}
QPushButton[flat="true"] {{ background: transparent; border: 0; color: {t.text}; }}
QPushButton[link="true"] {{ background: transparent; border: 2px solid transparent;
    color: {t.accent}; font-weight: 600; padding: 2px 4px; }}
QPushButton[link="true"]:hover {{ color: {t.text}; }}
QPushButton[link="true"]:focus {{ border-color: {t.accent}; }}
QLineEdit, QComboBox, QPlainTextEdit {{ background: {t.field}; border: 1px solid {t.edge};
    border-radius: 4px; padding: 3px 7px; min-height: 16px;
    selection-background-color: {t.accent_fill}; selection-color: {t.on_accent}; }}
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus {{ border: 2px solid {t.accent};
    padding: 2px 6px; }}
QComboBox::drop-down {{ border: 0; width: 20px; }}
QComboBox::down-arrow {{ image: {image("drop-down")}; width: 10px; height: 10px; }}
QComboBox QAbstractItemView {{ background: {t.panel}; border: 1px solid {t.edge};
    selection-background-color: {t.hover}; selection-color: {t.text}; outline: 0; }}
QLineEdit:disabled, QComboBox:disabled {{ color: {t.disabled}; border-color: {t.hair}; }}
QLineEdit[invalid="true"] {{ border: 2px solid {t.error}; padding: 2px 6px; }}
QLineEdit[bare="true"] {{ background: transparent; border: 1px solid transparent;
    padding: 1px; }}
QLineEdit[bare="true"]:hover {{ background: {t.field}; }}
QLineEdit[bare="true"]:focus {{ background: {t.field}; border: 2px solid {t.accent};
    padding: 0; }}
QLineEdit[bare="true"][invalid="true"] {{ background: {t.field}; border: 2px solid {t.error};
    padding: 0; }}
QLabel[muted="true"] {{ color: {t.muted}; }}
QCheckBox {{ spacing: 8px; }}
QCheckBox::indicator, QTreeView::indicator, QListView::indicator {{ width: 14px; height: 14px;
    border: 1px solid {t.edge}; border-radius: 3px; background: {t.field}; }}
QCheckBox::indicator:checked, QListView::indicator:checked {{ background: {t.accent_fill};
    border-color: {t.accent_fill}; image: {image("check-white")}; }}
QCheckBox::indicator:focus {{ border: 2px solid {t.accent}; width: 12px; height: 12px; }}
QListView, QListWidget, QTreeView, QTreeWidget {{ background: {t.panel}; border: 0;
    outline: 0; }}
#preset-gallery {{ background: {t.panel}; border: 0; }}
QListWidget::item, QTreeView::item {{ min-height: 24px; }}
QListView::item:hover, QTreeView::item:hover {{ background: {t.hover}; color: {t.text}; }}
QListView::item:selected, QTreeView::item:selected {{ background: {t.selected};
    color: {t.text}; }}
QLabel[hint="true"] {{ color: {t.muted}; font-size: {HINT}px; }}
QLabel[error="true"] {{ color: {t.error}; font-size: {HINT}px; }}
QLabel[heading="true"] {{ font-size: {TITLE}px; font-weight: 600; }}
QLabel[result="true"] {{ font-size: {LARGE}px; font-weight: 600; }}
QLabel[title="true"] {{ font-size: {HUGE}px; font-weight: 600; }}
#message-bar {{ background: {t.panel}; border: 1px solid {t.edge}; border-radius: 6px; }}
#conflict {{ background: {t.field}; border: 1px solid {t.warning}; border-radius: 4px; }}
QTabWidget::pane {{ border: 0; }}
QTabBar::tab {{ background: {t.panel}; color: {t.muted}; border: 0;
    border-bottom: 2px solid transparent; padding: 4px 8px; }}
QTabBar::tab:hover {{ color: {t.text}; }}
QTabBar::tab:selected {{ color: {t.text}; border-bottom-color: {t.accent}; }}
QTabBar:focus::tab:selected {{ background: {t.raised}; }}
PhotoTabs::tab {{ background: {t.bar}; border: 0; height: 28px;
    padding: 0 8px 0 10px; }}
PhotoTabs::tab:selected {{ background: {t.raised}; color: {t.text}; }}
PhotoTabs:focus::tab:selected {{ color: {t.accent}; }}
QToolTip {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.edge}; padding: 4px; }}
QProgressBar {{ background: {t.edge}; border: 0; max-height: 2px; }}
QProgressBar::chunk {{ background: {t.accent}; }}
QScrollArea {{ background: transparent; border: 0; }}
QScrollBar:vertical {{ width: 8px; background: transparent; }}
QScrollBar:horizontal {{ height: 8px; background: transparent; }}
QScrollBar::handle {{ background: {t.edge}; border-radius: 3px; margin: 1px; }}
QScrollBar::handle:vertical {{ min-height: 24px; }}
QScrollBar::handle:horizontal {{ min-width: 24px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
