"""Inspector: what the kernel being edited does, live: charts of it, and figures."""

from __future__ import annotations

import weakref
from functools import partial
from typing import Final

from PySide6.QtCore import QElapsedTimer, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from editor.document.image import Image
from editor.insight.forecast import PhotoFigures
from editor.insight.inspection import Inspection, inspect_kernel
from editor.render.source_picture import small_level
from filters.kernel import Kernel
from filters.pixels.region import Region
from filters.threads import BACKGROUND
from ui.insight.figures_page import FiguresPage
from ui.insight.page import InspectorPage
from ui.insight.pages import (
    ChartPage,
    ClippingPage,
    EdgePage,
    NoisePage,
    ResponsePage,
)
from ui.look.empty_state import EmptyState
from ui.look.hairline import Hairline
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.section import Section
from ui.look.tokens import EDGE
from ui.work.task import Task
from ui.work.worker import Worker

CLIPPING: Final = 2  # the place of the section that there is for a photo only
REST: Final = 30  # ms at least between two inspections
MEASURED: Final = 1024  # pixels a side of a photo that is read by parts


class Inspector(QWidget):
    """Follows a kernel while it is visible; it computes nothing on the Qt thread itself."""

    add_wanted = Signal()  # a convolution, as the filter has no kernel
    inspected = Signal(object)  # Inspection, of the kernel that is followed or one before it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.worker = Worker("inspector", newest_wins=True, nice=BACKGROUND, parent=self)
        self._measured = _MeasuredPhoto()
        self._asked: tuple[Kernel, Image | None, str, float | None] | None = None
        self._angle: float | None = None  # of the profile's line; None follows the peak
        self._is_waiting = False  # for an answer
        self._kernel: Kernel | None = None
        self._photo: Image | None = None
        self._title = ""
        self.shown: Inspection | None = None
        self._timer = QTimer(self, singleShot=True, interval=REST)
        self._timer.timeout.connect(self._ask)
        self._began = QElapsedTimer()
        self.empty = EmptyState(
            "kernel",
            "This filter has no kernel.",
            "Of a kernel, its response, edges and clipping are shown here.",
            "Add a convolution",
            is_narrow=True,
        )
        self.empty.button.clicked.connect(self.add_wanted)
        self.note = QLabel()
        self.note.setProperty("hint", True)
        self.note.setWordWrap(True)
        self.response, self.edge, self.clipping = ResponsePage(), EdgePage(), ClippingPage()
        self.noise, self.chart, self.figures = NoisePage(), ChartPage(), FiguresPage()
        self.response.map.angle_chosen.connect(self._turn)
        self.chart.chart_chosen.connect(self._timer.start)
        charts = self.response, self.edge, self.clipping
        self.sections = [
            Section(page.title, page, page.is_open)
            for page in (*charts, self.noise, self.chart, self.figures)
        ]
        for section in self.sections:
            section.header.toggled.connect(lambda _: self._show_pages())
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for section in self.sections:
            rows.addWidget(section)
            rows.addWidget(Hairline(QSize(0, 1)))
        rows.addStretch()
        self.pages = QScrollArea()
        self.pages.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the focus
        self.pages.setWidgetResizable(True)
        self.pages.setFrameShape(QFrame.Shape.NoFrame)
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pages.setWidget(inside)
        for widget in (self.pages, self.note):
            widget.hide()
        self.note.setContentsMargins(EDGE, 0, EDGE, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.note, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.pages, 1)

    def follow(self, kernel: Kernel | None, photo: Image | None, title: str = "") -> None:
        """Inspect that kernel, with cost and clipping of that photo; None: the filter has none.

        `title` is what the filter is called.
        """
        self._title = title or "This filter"
        if photo is not self._photo:
            self._asked = None  # which would keep the photo before
        self._kernel, self._photo = kernel, photo
        self.empty.setVisible(kernel is None)
        if kernel is None:
            self.worker.forget()
            self._asked, self._is_waiting = None, False
            self.empty.sentence.setText(phrase("{title} has no kernel.", title=self._title))
            self._say("")
        elif self.isVisible() and not self._is_waiting and not self._timer.isActive():
            self._timer.start(REST)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.follow(self._kernel, self._photo, self._title)

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def _ask(self) -> None:
        chart = str(self.chart.charts.currentData())
        wanted = None
        if self._kernel is not None:
            wanted = self._kernel, self._photo, chart, self._angle
        if self._kernel is not None and wanted != self._asked and not self._is_waiting:
            self._asked, self._is_waiting = wanted, True
            self._began.start()
            work = partial(self._measured.inspect, self._kernel, chart, self._photo, self._angle)
            self.worker.start("The inspection", work, self._show, self._fail)

    def _say(self, sentence: str) -> None:
        self.note.setText(said(sentence))
        self.note.setVisible(bool(sentence))
        self.pages.setVisible(self._kernel is not None and not sentence)

    def _show(self, inspection: Inspection) -> None:
        self._go_on()
        self._say("")
        self.shown = inspection
        self._show_pages()
        self.inspected.emit(inspection)

    def _fail(self, sentence: str) -> None:
        self._go_on()
        self._say(sentence)

    def _go_on(self) -> None:
        """Ask for the newest kernel next, while a brush paints too."""
        self._is_waiting = False
        if self.isVisible():
            self._timer.start(max(REST, self._began.elapsed()))  # half the time is the preview's

    def _turn(self, angle: float | None) -> None:
        """Show the profile in another direction, or with None in the peak's."""
        self._angle = angle
        if not self._is_waiting and not self._timer.isActive():
            self._ask()

    def _show_pages(self) -> None:
        """Fill the headings and the pages that are open."""
        found = self.shown
        if found is None:
            return
        self.sections[CLIPPING].setVisible(found.clipping is not None)
        for section in self.sections:
            page = section.inside
            assert isinstance(page, InspectorPage)
            section.header.set_summary(page.summary(found))
            if section.header.is_open:
                page.show_inspection(found)


class _MeasuredPhoto:
    """Inspects kernels; it knows the figures of the photo that it measured last.

    Used on the worker's thread alone.
    """

    def __init__(self) -> None:
        self._photo: weakref.ref[Image] | None = None
        self._figures: PhotoFigures | None = None

    def inspect(
        self, kernel: Kernel, chart: str, photo: Image | None, angle: float | None, task: Task
    ) -> Inspection:
        """Inspect a kernel, with cost and clipping of that photo where there is one."""
        del task  # one inspection is too short to be called off
        if photo is not None and (self._photo is None or self._photo() is not photo):
            self._photo, self._figures = weakref.ref(photo), _figures_of(photo)
        figures = self._figures if photo is not None else None
        return inspect_kernel(kernel, chart, photo, figures, angle)


def _figures_of(photo: Image) -> PhotoFigures:
    """Measure a photo; one that stays in its file by its small level, or else its middle."""
    if photo.is_held:
        return PhotoFigures.of(photo.samples)
    small = small_level(photo, MEASURED)
    if small is not None:
        return PhotoFigures.of(small.samples)
    rows, columns = min(MEASURED, photo.region.rows), min(MEASURED, photo.region.columns)
    top, left = (photo.region.rows - rows) // 2, (photo.region.columns - columns) // 2
    return PhotoFigures.of(photo.part(Region(top, left, rows, columns)))
