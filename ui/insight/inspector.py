"""Inspector: what the kernel being edited does, live: figures, response, edges, a test chart."""

from __future__ import annotations

import weakref
from functools import partial
from typing import Final

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QTabWidget, QVBoxLayout, QWidget

from editor.document.image import Image
from editor.insight.forecast import PhotoFigures
from editor.insight.inspection import Inspection, inspect_kernel
from filters.kernel import Kernel
from filters.threads import BACKGROUND
from ui.insight.pages import ChartPage, EdgePage, FiguresPage, InspectorPage, ResponsePage
from ui.work.task import Task
from ui.work.worker import Worker

REST: Final = 30  # ms at least between two inspections


class Inspector(QWidget):
    """Follows a kernel while it is visible; it computes nothing on the Qt thread itself."""

    inspected = Signal(object)  # Inspection, of the kernel that is followed or one before it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.worker = Worker("inspector", newest_wins=True, nice=BACKGROUND, parent=self)
        self._measured = _MeasuredPhoto()
        self._asked: tuple[Kernel, Image | None, str] | None = None
        self._is_waiting = False  # for an answer
        self._kernel: Kernel | None = None
        self._photo: Image | None = None
        self.shown: Inspection | None = None
        self._timer = QTimer(self, singleShot=True, interval=REST)
        self._timer.timeout.connect(self._ask)
        self._began = QElapsedTimer()
        self.note = QLabel("This filter has no kernel.")
        self.note.setProperty("hint", True)
        self.note.setWordWrap(True)
        self.pages = QTabWidget()
        self.pages.setDocumentMode(True)
        self.pages.setUsesScrollButtons(False)
        self.pages.tabBar().setExpanding(True)
        self.figures, self.response = FiguresPage(), ResponsePage()
        self.edge, self.chart = EdgePage(), ChartPage()
        self.chart.chart_chosen.connect(self._timer.start)
        for page, name, tip in (
            (self.figures, "Figures", "Sums, range, noise, rank, method"),
            (self.response, "Response", "Gain at each frequency"),
            (self.edge, "Edge", "What a hard edge becomes"),
            (self.chart, "Chart", "A test chart before and after"),
        ):
            self.pages.setTabToolTip(self.pages.addTab(page, name), tip)
        self.pages.currentChanged.connect(self._show_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 8)
        column.setSpacing(4)
        column.addWidget(self.note)
        column.addWidget(self.pages, 1)
        self.pages.hide()

    def follow(self, kernel: Kernel | None, photo: Image | None) -> None:
        """Inspect that kernel, with cost and clipping of that photo; None: the filter has none."""
        if photo is not self._photo:
            self._asked = None  # which would keep the photo before
        self._kernel, self._photo = kernel, photo
        if kernel is None:
            self.worker.forget()
            self._asked, self._is_waiting = None, False
            self._say("This filter has no kernel.")
        elif self.isVisible() and not self._is_waiting and not self._timer.isActive():
            self._timer.start(REST)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.follow(self._kernel, self._photo)

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def _ask(self) -> None:
        chart = str(self.chart.charts.currentText())
        wanted = None if self._kernel is None else (self._kernel, self._photo, chart)
        if self._kernel is not None and wanted != self._asked and not self._is_waiting:
            self._asked, self._is_waiting = wanted, True
            self._began.start()
            work = partial(self._measured.inspect, self._kernel, chart, self._photo)
            self.worker.start("The inspection", work, self._show, self._fail)

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
        self.pages.setVisible(not sentence)

    def _show(self, inspection: Inspection) -> None:
        self._go_on()
        self._say("")
        self.shown = inspection
        self._show_page()
        self.inspected.emit(inspection)

    def _fail(self, sentence: str) -> None:
        self._go_on()
        self._say(sentence)

    def _go_on(self) -> None:
        """Ask for the newest kernel next, while a brush paints too."""
        self._is_waiting = False
        if self.isVisible():
            self._timer.start(max(REST, self._began.elapsed()))  # half the time is the preview's

    def _show_page(self) -> None:
        """Fill the page in view; the others when they come into view."""
        page = self.pages.currentWidget()
        if self.shown is not None and isinstance(page, InspectorPage):
            page.show_inspection(self.shown)


class _MeasuredPhoto:
    """Inspects kernels; it knows the figures of the photo that it measured last.

    Used on the worker's thread alone.
    """

    def __init__(self) -> None:
        self._photo: weakref.ref[Image] | None = None
        self._figures: PhotoFigures | None = None

    def inspect(self, kernel: Kernel, chart: str, photo: Image | None, task: Task) -> Inspection:
        """Inspect a kernel, with cost and clipping of that photo where there is one."""
        del task  # one inspection is too short to be called off
        if photo is not None and (self._photo is None or self._photo() is not photo):
            self._photo, self._figures = weakref.ref(photo), PhotoFigures.of(photo.samples)
        return inspect_kernel(kernel, chart, photo, self._figures if photo is not None else None)
