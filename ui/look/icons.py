"""Icons: the project's own line drawings, in the colours of the theme."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from editor.desktop.entries import MARK
from ui.look.tokens import tokens_of

FOLDER: Final = Path(__file__).parent / "icons"
STROKE: Final = "1.4"  # of the lines of each drawing


@cache
def icon(name: str) -> QIcon:
    """Return an icon by its file's name; it follows the theme by itself.

    Raises
    ------
    FileNotFoundError
        There is no such drawing.
    """
    return QIcon(_Drawing(name, (FOLDER / f"{name}.svg").read_text(encoding="utf-8")))


@cache
def quiet_icon(name: str) -> QIcon:
    """Return an icon in the grey of muted text, for what stands beside titles and in fields."""
    drawing = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    return QIcon(_Drawing(name, drawing, is_quiet=True))


@cache
def mark() -> QIcon:
    """Return the program's own sign, in its own colours, for the window and the page About."""
    return QIcon(_Drawing("kernelroom", MARK.read_text(encoding="utf-8")))


@cache
def drawn(name: str, colour: str, side: int, stroke: str = STROKE) -> QPixmap:
    """Return an icon in one colour ``#rrggbb``, `side` device pixels wide.

    `stroke` is the lines' width, in sixteenths of the side: a large sign has thinner ones.
    """
    drawing = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    drawing = drawing.replace(f'stroke-width="{STROKE}"', f'stroke-width="{stroke}"')
    return _picture(drawing, colour, QSize(side, side))


class _Drawing(QIconEngine):
    """Draws when and as large as it is needed: a window has a hundred icons and shows thirty."""

    def __init__(self, name: str, drawing: str, is_quiet: bool = False) -> None:
        super().__init__()
        self._name, self._drawing, self._is_quiet = name, drawing, is_quiet
        self._drawn: dict[tuple[int, int, str], QPixmap] = {}

    def clone(self) -> QIconEngine:
        return _Drawing(self._name, self._drawing, self._is_quiet)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        svg = self._drawing.replace("currentColor", self._colour(mode, state))
        QSvgRenderer(svg.encode()).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        key = size.width(), size.height(), self._colour(mode, state)
        if key not in self._drawn:
            self._drawn[key] = _picture(self._drawing, key[2], size)
        return self._drawn[key]

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        tokens = tokens_of(QGuiApplication.palette())
        if mode == QIcon.Mode.Disabled:
            return tokens.disabled
        if state == QIcon.State.On:
            return tokens.accent
        is_over = mode in (QIcon.Mode.Active, QIcon.Mode.Selected)
        return tokens.muted if self._is_quiet and not is_over else tokens.text


def _picture(drawing: str, colour: str, size: QSize) -> QPixmap:
    if size.isEmpty():  # Qt asks for such where a widget has no room, and can't paint on one
        return QPixmap()
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    svg = drawing.replace("currentColor", colour)
    QSvgRenderer(svg.encode()).render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return pixmap
