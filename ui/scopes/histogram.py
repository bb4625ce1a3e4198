"""HistogramPanel: the levels of the picture that is on the screen, counted off the Qt thread."""

from __future__ import annotations

from functools import partial
from typing import Final
from weakref import ReferenceType, ref

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.document.session import Session
from editor.insight.histogram import Histogram, histogram
from filters.threads import BACKGROUND
from ui.canvas.canvas import Canvas
from ui.canvas.sheet import Sheet
from ui.look.panel_head import PanelHead
from ui.look.tokens import EDGE
from ui.scopes.chart import HistogramChart
from ui.work.worker import Worker

REST: Final = 60  # ms without a new picture until it is counted


class HistogramPanel(QWidget):
    """Follows a canvas; counts while it is seen only."""

    counted = Signal()

    def __init__(self, session: Session, canvas: Canvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._counted: ReferenceType[Sheet] | None = None  # what is drawn, or under way
        self.worker = Worker("histogram", newest_wins=True, nice=BACKGROUND, parent=self)
        self.head = PanelHead("Histogram", figure_right=True)  # the window lays it over the panel
        self.head.figure.setToolTip("Pixels in which a channel is at its darkest, or brightest")
        self.chart = HistogramChart()
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 0, EDGE, EDGE)
        column.addWidget(self.chart)
        self.setFixedHeight(self.chart.height() + EDGE)
        self._timer = QTimer(self, singleShot=True, interval=REST)
        self._timer.timeout.connect(self._count)
        canvas.painted.connect(lambda _: self.follow())
        canvas.compare_changed.connect(lambda _: self.follow())
        session.subscribe(self.follow)  # what was rendered before comes back without a new picture

    def follow(self) -> None:
        """Count what is shown, once it stays."""
        self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.follow()

    def _count(self) -> None:
        frames = self._canvas.frames
        patches = frames.painted_layer.patches if frames.view is not None else []
        if not patches:
            self._counted = None
            self.worker.forget()
            self._show(None)
            return
        if not self.isVisible() or frames.display.mode != "saved":
            return  # other colours stand for values: what was counted stays
        sheet = patches[-1].sheet
        if self._counted is None or self._counted() is not sheet:
            self._counted = ref(sheet)
            work = partial(histogram, sheet.pixels, sheet.has_alpha)
            self.worker.start("Histogram", lambda _: work(), self._show, self._fail)

    def _fail(self, sentence: str) -> None:
        self.chart.show_histogram(None)
        self.head.figure.setText(sentence)

    def _show(self, found: Histogram | None) -> None:
        self.chart.show_histogram(found)
        words = "" if found is None else f"{found.black:.1%} black · {found.white:.1%} white"
        self.head.figure.setText(words.replace("%", " %"))
        self.counted.emit()
