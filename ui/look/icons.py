"""Icons: the project's own line drawings, in the colours of the theme."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.look.tokens import Tokens, tokens_of

FOLDER: Final = Path(__file__).parent / "icons"
SIDES: Final = (16, 20, 32, 40)  # pixels: 16 and 20 at one and two device pixels a pixel


def icon(name: str) -> QIcon:
    """Return an icon by its file's name, in the colours of the present theme.

    Raises
    ------
    FileNotFoundError
        There is no such drawing.
    """
    return _made(name, tokens_of(QGuiApplication.palette()))


@cache  # a theme switch asks for hundreds
def _made(name: str, tokens: Tokens) -> QIcon:
    found = QIcon()
    for mode, state, colour in (
        (QIcon.Mode.Normal, QIcon.State.Off, tokens.text),
        (QIcon.Mode.Normal, QIcon.State.On, tokens.accent),
        (QIcon.Mode.Disabled, QIcon.State.Off, tokens.disabled),
        (QIcon.Mode.Disabled, QIcon.State.On, tokens.disabled),
    ):
        for side in SIDES:
            found.addPixmap(drawn(name, colour, side), mode, state)
    return found


@cache
def drawn(name: str, colour: str, side: int) -> QPixmap:
    """Return an icon in one colour ``#rrggbb``, `side` device pixels wide."""
    drawing = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap
