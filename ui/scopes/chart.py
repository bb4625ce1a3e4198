"""ScopeChart: the levels of a picture, as a histogram or from left to right as a waveform."""

from __future__ import annotations

from typing import Final, Literal

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.insight.scope import LEVELS, Scope
from ui.look.fonts import HINT, font
from ui.look.language import said
from ui.look.number_text import figure
from ui.look.phrase import phrase
from ui.look.tokens import CHANNELS, Tokens, tokens_of

HEIGHT: Final = 80  # logical pixels
LINES: Final = 3  # that part the levels into quarters
DARK: Final = QColor(30, 30, 30)  # below a waveform, whose colours are light, in any theme
HAIR: Final = QColor(58, 58, 58)
PALE: Final = QColor(169, 169, 169)
PLATE: Final = 200  # of 255, under words over the curves
ChartKind = Literal["linear", "log", "waveform"]


class ScopeChart(QWidget):
    """Draws a scope over the whole width; the ends do not set a histogram's scale."""

    spoken_role = QAccessible.Role.Chart

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Scope | None = None
        self._wave: QImage | None = None
        self.kind: ChartKind = "linear"
        self.note = ""  # of what it is, where that is not each pixel of what is seen
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Histogram")

    @property
    def shown(self) -> Scope | None:
        """What is drawn."""
        return self._shown

    def show_scope(self, found: Scope | None, note: str = "") -> None:
        """Draw another one, or none, with a word on what it is of."""
        self._shown, self.note = found, note
        self._wave = None
        self.update()

    def set_kind(self, kind: ChartKind) -> None:
        """Draw it in another way; nothing until it is counted, where strips are lacking."""
        if kind == "waveform" and self.kind != kind:
            self._shown = None
        self.kind = kind
        self.setAccessibleName(said("Waveform") if kind == "waveform" else said("Histogram"))
        self.update()

    def spoken_value(self) -> str:
        """Return the shares at the ends, which the panel's head shows too."""
        found = self._shown
        if found is None:
            return ""
        pixels = found.pixels or 1
        black, white = (figure(count / pixels, ".1%") for count in (found.black, found.white))
        words = phrase("{black} black, {white} white", black=black, white=white)
        return f"{words}, {self.note}" if self.note else words

    def sizeHint(self) -> QSize:
        return QSize(256, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        area = QRectF(self.rect())
        is_wave = self.kind == "waveform"
        painter.fillRect(area, DARK if is_wave else tokens.colour("field"))
        for number in range(1, LINES + 1):
            if is_wave:
                y = round(area.height() * number / (LINES + 1))
                painter.fillRect(0, y, self.width(), 1, HAIR)
            else:
                x = round(area.width() * number / (LINES + 1))
                painter.fillRect(x, 0, 1, self.height(), tokens.colour("hair"))
        if self._shown is not None and is_wave:
            self._wave = self._wave or _wave_picture(self._shown)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(area, self._wave)
        elif self._shown is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint(painter, self._shown, area, tokens)
        if self._shown is not None and self.note:
            painter.setFont(font(HINT))
            where = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
            room = area.adjusted(4, 2, -4, -2)
            plate = painter.boundingRect(room, where, self.note).adjusted(-4, -1, 4, 1)
            ground = QColor(DARK) if is_wave else tokens.colour("field")
            ground.setAlpha(PLATE)
            painter.fillRect(plate, ground)
            painter.setPen(PALE if is_wave else tokens.colour("text"))
            painter.drawText(room, where, self.note)
        painter.end()

    def _paint(self, painter: QPainter, found: Scope, area: QRectF, tokens: Tokens) -> None:
        heights = heights_of(found, self.kind == "log") * (area.height() - 2)
        across = area.width() / (LEVELS - 1)
        for channel, rgb in zip(heights[:3], CHANNELS, strict=True):
            path = QPainterPath(QPointF(0, area.bottom()))
            for level, height in enumerate(channel.tolist()):
                path.lineTo(level * across, area.bottom() - height)
            path.lineTo(area.right(), area.bottom())
            colour = QColor(*rgb)
            painter.setPen(QPen(colour, 1))
            colour.setAlpha(110)
            painter.setBrush(colour)
            painter.drawPath(path)
        places = enumerate(heights[3].tolist())
        painter.setPen(QPen(tokens.colour("text"), 1))
        painter.drawPolyline(QPolygonF([QPointF(x * across, area.bottom() - y) for x, y in places]))


def heights_of(found: Scope, is_log: bool) -> npt.NDArray[np.float64]:
    """Return how high each level stands, 0..1, (4, 256); of log(1 + count) where so wanted."""
    counts = found.counts.astype(np.float64)
    counts = np.log1p(counts) if is_log else counts
    most = float(counts[:, 1:-1].max()) or float(counts.max()) or 1.0
    return np.asarray(np.clip(counts / most, 0, 1))


def _wave_picture(found: Scope) -> QImage:
    """Return a pixel for each strip and level, brightest level on top; roots, so that few show."""
    strips = np.maximum(found.wave[3].sum(axis=1), 1)[None, :, None]
    share = np.sqrt(np.minimum(1.0, found.wave[:3] / strips * 64))
    light = np.tensordot(np.array(CHANNELS, np.float64), share, axes=(0, 0))  # (3, across, levels)
    picture = np.zeros((LEVELS, share.shape[1], 4), np.uint8)
    colours = np.clip(light, 0, 255).transpose(2, 1, 0)[::-1]
    picture[..., :3] = colours[..., ::-1]
    picture[..., 3] = colours.max(axis=2)
    rows, columns = picture.shape[:2]
    form = QImage.Format.Format_ARGB32_Premultiplied
    return QImage(picture.data, columns, rows, 4 * columns, form).copy()
