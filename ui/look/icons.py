"""Icons: the project's own line drawings, in the colour of the text around them."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

FOLDER: Final = Path(__file__).parent / "icons"
SIDES: Final = (16, 20, 32, 40)  # pixels: 16 and 20 at one and two device pixels a pixel


def icon(name: str) -> QIcon:
    """Return an icon by its file's name, in the colours of the present palette.

    Raises
    ------
    FileNotFoundError
        There is no such drawing.
    """
    drawing = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    palette = QGuiApplication.palette()
    found = QIcon()
    for mode, group in (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
    ):
        colour = palette.color(group, QPalette.ColorRole.WindowText)
        for side in SIDES:
            found.addPixmap(_drawn(drawing, colour, side), mode)
            chosen = palette.color(group, QPalette.ColorRole.HighlightedText)
            found.addPixmap(_drawn(drawing, chosen, side), mode, QIcon.State.On)
    return found


def _drawn(drawing: str, colour: QColor, side: int) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", colour.name()).encode()))
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap
