"""Chain: the layers as pictures in true proportion, with arrows between, and their shapes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.networks.network_run import NetworkRun
from filters.network.network import Residual
from ui.input.kept_keys import keeps_key
from ui.lab.network.state import NetworkState
from ui.lab.network.words import arrow_words, shape_words
from ui.look.fonts import HINT, TEXT, font
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.tokens import GAP, GROUP, Tokens, tokens_of

HEIGHT: Final = 156  # logical pixels
LARGEST: Final = 82  # of a picture's side
SMALLEST: Final = 12
CENTRE: Final = 68  # of the pictures, from the top
ENDS: Final = 48  # what the last picture has at least
ARROW: Final = 62  # between two pictures, with room for what a layer does
LEAST: Final = 0.38  # share of the way from one to the next, that the largest has at least
BEHIND: Final = 3  # how far the maps behind the first one stand out
MIDDLE: Final = Qt.AlignmentFlag.AlignCenter
KEYS: Final = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)


class Chain(QWidget):
    """A click on a picture, or an arrow, chooses its layer; the first one is the photo."""

    spoken_role = QAccessible.Role.Graphic

    def __init__(self, state: NetworkState) -> None:
        super().__init__()
        self._state = state
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Shapes along the layers")
        self.setToolTip("Click a layer's picture to see its maps and what its values see")
        state.changed.connect(self.update)
        state.edited.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(320, HEIGHT)

    def spoken_value(self) -> str:
        """Return the chain of shapes."""
        run = self._state.run
        return "" if run is None else " → ".join(map(shape_words, run.shapes))

    def boxes(self) -> list[QRectF]:
        """Return where the picture of the photo and of each layer's first map lies."""
        run = self._state.run
        if run is None:
            return []
        step = (self.width() - 2 * GROUP - ENDS) / (len(run.shapes) - 1)
        longest = max(max(shape[1:]) for shape in run.shapes)
        scale = min(LARGEST, max(LEAST * step, step - ARROW)) / longest
        sizes = [
            (max(SMALLEST, columns * scale), max(SMALLEST, rows * scale))
            for _, rows, columns in run.shapes
        ]
        apart = (self.width() - 2 * GROUP - max(ENDS, sizes[-1][0])) / (len(sizes) - 1)
        return [
            QRectF(GROUP + place * apart, CENTRE - height / 2, width, height)
            for place, (width, height) in enumerate(sizes)
        ]

    def event(self, event: QEvent) -> bool:
        return keeps_key(event, KEYS) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._state.draft.entries)
        moves = dict(zip(KEYS, (-1, 1, -last, last), strict=True))
        key = Qt.Key(event.key())
        if key in moves:
            self._state.choose(self._state.number + moves[key])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            for number, box in enumerate(self.boxes()):
                column = QRectF(box.left() - GAP, 0, box.width() + 2 * GAP, HEIGHT)
                if column.contains(event.position()):
                    self._state.choose(number)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, run = tokens_of(self.palette()), self._state.run
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.colour("panel"))
        if run is None:
            painter.setFont(font(TEXT))
            painter.setPen(tokens.colour("muted"))
            painter.drawText(self.rect(), MIDDLE, said("Running the network…"))
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint(painter, tokens, run)
        painter.end()

    def _paint(self, painter: QPainter, tokens: Tokens, run: NetworkRun) -> None:
        boxes = self.boxes()
        step = boxes[1].left() - boxes[0].left()
        for number, box in enumerate(boxes):
            if number:
                layer = run.network.layers[number - 1]
                before = boxes[number - 1]
                self._arrow(painter, tokens, before, box, arrow_words(layer))
                if isinstance(layer, Residual):
                    self._skip(painter, tokens, boxes[layer.of], box)
            self._picture(painter, tokens, run, number, box)
            self._captions(painter, tokens, run, number, box, step)

    def _picture(
        self, painter: QPainter, tokens: Tokens, run: NetworkRun, number: int, box: QRectF
    ) -> None:
        is_chosen = number == self._state.layer
        for behind in range(min(2, run.shapes[number][0] - 1) * (number > 0), 0, -1):
            painter.setPen(QPen(tokens.colour("edge"), 1))
            painter.setBrush(tokens.colour("field"))
            painter.drawRect(box.translated(behind * BEHIND, -behind * BEHIND))
        index = self._state.map_index if is_chosen and number else 0
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(box, self._state.picture(number, index))
        if is_chosen:
            painter.setPen(QPen(tokens.colour("accent"), 3 if self.hasFocus() else 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 2, 2)

    def _captions(
        self,
        painter: QPainter,
        tokens: Tokens,
        run: NetworkRun,
        number: int,
        box: QRectF,
        step: float,
    ) -> None:
        is_chosen = number == self._state.layer
        room = QRectF(box.center().x() - step / 2, HEIGHT - 44, step, 16)
        words = shape_words(run.shapes[number])
        half = QFontMetricsF(font(TEXT, semibold=True)).horizontalAdvance(words) / 2
        middle = min(max(box.center().x(), GAP + half), self.width() - GAP - half)
        room.moveCenter(QPointF(middle, room.center().y()))
        painter.setFont(font(TEXT, semibold=is_chosen))
        painter.setPen(tokens.colour("text"))
        painter.drawText(room, MIDDLE, words)
        painter.setFont(font(HINT))
        painter.setPen(tokens.colour("muted"))
        name = phrase("layer {number}", number=number) if number else said("the photo")
        painter.drawText(room.translated(0, 16), MIDDLE, name)

    def _arrow(
        self, painter: QPainter, tokens: Tokens, before: QRectF, box: QRectF, words: str
    ) -> None:
        begin, end = before.right() + 10, box.left() - 4
        if end - begin < 8:
            return
        painter.setPen(QPen(tokens.colour("edge"), 1.4))
        tip = QPointF(end, CENTRE)
        painter.drawLine(QPointF(begin, CENTRE), tip)
        for up in (-4, 4):
            painter.drawLine(tip, QPointF(end - 5, CENTRE + up))
        painter.setFont(font(HINT))
        painter.setPen(tokens.colour("muted"))
        metrics = QFontMetricsF(painter.font())
        parts = words.split(" · ") if metrics.horizontalAdvance(words) > end - begin else [words]
        for line, text in enumerate(reversed(parts)):
            room = QRectF(begin - 8, CENTRE - 20 - 13 * line, end - begin + 16, 14)
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, MIDDLE, text)

    def _skip(self, painter: QPainter, tokens: Tokens, begin: QRectF, end: QRectF) -> None:
        """Draw the way of what is added, over the layers between."""
        painter.setPen(QPen(tokens.colour("edge"), 1.4, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        top = CENTRE - LARGEST / 2 - 14
        left, right = begin.center().x(), end.center().x()
        points = [
            QPointF(left, begin.top() - 8),
            QPointF(left, top),
            QPointF(right, top),
            QPointF(right, end.top() - 8),
        ]
        painter.drawPolyline(points)
