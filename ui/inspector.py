"""Inspector: what the kernel being edited does, live: figures, response, edges, a test chart."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QElapsedTimer, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from editor.image import Image
from editor.inspection import CHARTS, Inspection
from filters.kernel import Kernel
from ui.grey_picture import GreyPicture
from ui.inspection_worker import InspectionWorker
from ui.inspector_figures import Figure, figures_of, figures_text
from ui.plot import Curve, Plot

REST: Final = 30  # ms between a kernel and its inspection
LONG_REST: Final = 150  # ms without a newer kernel, where an inspection is not quick
QUICK: Final = 20  # ms that an inspection may take while a brush paints

PAGE_TIPS: Final = (
    "Sums, range, noise, rank, method", "Gain at each frequency", "What a hard edge becomes",
    "A test chart before and after",
)  # fmt: skip


class _FiguresTable(QTableWidget):
    """Takes the keys for copying to itself, where the window would copy the picture."""

    copy_wanted = Signal()

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.matches(QKeySequence.StandardKey.Copy)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        else:
            super().keyPressEvent(event)


class Inspector(QWidget):
    """Follows a kernel while it is visible; it computes nothing on the Qt thread itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.worker = InspectionWorker(self)
        self.worker.answered.connect(self._answer)
        self._asked: tuple[Kernel, Image | None, str] | None = None
        self._kernel: Kernel | None = None
        self._photo: Image | None = None
        self.shown: Inspection | None = None
        self._rows: list[Figure] = []
        self._timer = QTimer(self, singleShot=True, interval=REST)
        self._timer.timeout.connect(self._ask)
        self._began = QElapsedTimer()
        self._is_slow = False
        self.note = QLabel("This filter has no kernel.")
        self.note.setProperty("hint", True)
        self.note.setWordWrap(True)
        self.pages = QTabWidget()
        self.pages.setDocumentMode(True)
        self.pages.setUsesScrollButtons(False)
        self.pages.tabBar().setExpanding(True)
        self.pages.addTab(self._figures_page(), "Figures")
        self.pages.addTab(self._response_page(), "Response")
        self.pages.addTab(self._edge_page(), "Edge")
        self.pages.addTab(self._chart_page(), "Chart")
        for index, tip in enumerate(PAGE_TIPS):
            self.pages.setTabToolTip(index, tip)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 8)
        column.setSpacing(4)
        column.addWidget(self.note)
        column.addWidget(self.pages, 1)
        self.pages.hide()

    def follow(self, kernel: Kernel | None, photo: Image | None) -> None:
        """Inspect that kernel, with cost and clipping of that photo; None: the filter has none."""
        self._kernel, self._photo = kernel, photo
        if kernel is None:
            self.worker.forget()
            self._asked = None
            self._say("This filter has no kernel.")
        elif self.isVisible() and (self._is_slow or not self._timer.isActive()):
            # Figures that come at once come while a brush paints; others wait for it to rest.
            self._timer.start(LONG_REST if self._is_slow else REST)

    def close_worker(self) -> None:
        """Stop the thread, before the window goes."""
        self._timer.stop()
        self.worker.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.follow(self._kernel, self._photo)

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def _ask(self) -> None:
        chart = str(self.charts.currentText())
        if self._kernel is not None and (self._kernel, self._photo, chart) != self._asked:
            self._asked = (self._kernel, self._photo, chart)
            self._began.start()
            self.worker.ask(self._kernel, chart, self._photo)

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
        self.pages.setVisible(not sentence)

    def _answer(self, answer: Inspection | str) -> None:
        self._is_slow = self._began.elapsed() > QUICK
        if isinstance(answer, str):
            self._say(answer)
            return
        self._say("")
        self.shown = answer
        self._show_figures(answer)
        self._show_response(answer)
        self._show_edge(answer)
        self._show_chart(answer)

    # figures

    def _figures_page(self) -> QWidget:
        self.table = _FiguresTable(0, 2)
        self.table.setAccessibleName("Figures of the kernel")
        self.table.horizontalHeader().hide()
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setMinimumSectionSize(20)
        self.table.setShowGrid(False)
        self.table.setWordWrap(True)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.copy_button = QPushButton("Copy all")
        self.copy_button.setToolTip("Copy the figures as text; Ctrl+C copies the chosen rows")
        self.copy_button.clicked.connect(lambda: self._copy(self._rows))
        self.table.copy_wanted.connect(self._copy_chosen)
        return _page(self.table, self.copy_button)

    def _show_figures(self, found: Inspection) -> None:
        self._rows = figures_of(found)
        self.table.setRowCount(len(self._rows))
        for row, figure in enumerate(self._rows):
            for column, text in enumerate((figure.name, figure.text)):
                item = self.table.item(row, column)
                if item is None:
                    item = QTableWidgetItem()
                    self.table.setItem(row, column, item)
                item.setText(text)
                item.setToolTip(f"{figure.name} {figure.text}: {figure.meaning}")
        self.table.resizeRowsToContents()

    def _copy(self, rows: list[Figure]) -> None:
        QGuiApplication.clipboard().setText(figures_text(rows))

    def _copy_chosen(self) -> None:
        chosen = sorted({index.row() for index in self.table.selectedIndexes()})
        self._copy([self._rows[row] for row in chosen] or self._rows)

    # pictures

    def _response_page(self) -> QWidget:
        self.response = GreyPicture("Gain at each frequency, the lowest in the middle")
        self.response.setToolTip(
            "Gain at each frequency: 0 in the middle, 0.5 cycles a pixel at the sides; black is 0, "
            "white the greatest"
        )
        self.profile = Plot("cycles / px")
        self.profile.setAccessibleName("Gain by frequency")
        self.profile.setToolTip(
            "Gain of waves across, down and the mean of all directions; the dashes are the cut-off "
            "(−3 dB)"
        )
        return _page(self.response, self.profile)

    def _show_response(self, found: Inspection) -> None:
        self.response.show_array(found.gains / max(1e-12, float(found.gains.max())))
        profiles = found.profiles
        marks = [] if found.pass_band is None else [f for f in found.pass_band if 0 < f < 0.5]
        self.profile.show_curves(
            (
                Curve("across", profiles.frequencies, profiles.across, 1.0),
                Curve("down", profiles.frequencies, profiles.down, -1.0),
                Curve("mean", profiles.frequencies, profiles.radial),
            ),
            tuple(marks),
        )

    def _edge_page(self) -> QWidget:
        self.edge = Plot("px")
        self.edge.setAccessibleName("Response to a hard edge")
        self.edge.setToolTip("What an edge from 0 to 1 becomes, across it and down")
        self.edge_line = QLabel()
        self.edge_line.setProperty("hint", True)
        self.edge_line.setWordWrap(True)
        return _page(self.edge, self.edge_line)

    def _show_edge(self, found: Inspection) -> None:
        across, down = found.across, found.down
        step = np.where(across.places < 0, 0.0, 1.0)
        self.edge.show_curves(
            (
                Curve("edge", across.places.astype(float), step, dashed=True),
                Curve("across", across.places.astype(float), across.values, 1.0),
                Curve("down", down.places.astype(float), down.values, -1.0),
            )
        )
        told = {row.name: row.text for row in self._rows}
        self.edge_line.setText(f"Overshoot {told['Overshoot']}, 10–90 % {told['Edge width']}")

    def _chart_page(self) -> QWidget:
        self.charts = QComboBox()
        self.charts.addItems(list(CHARTS))
        self.charts.setAccessibleName("Test chart")
        self.charts.setToolTip("The chart that is filtered")
        self.charts.currentIndexChanged.connect(lambda _: self._timer.start())
        self.before, self.after = GreyPicture("Chart before"), GreyPicture("Chart after")
        self.before.setToolTip("The chart as it is")
        self.after.setToolTip("The chart after the kernel")
        pair = QHBoxLayout()
        pair.setSpacing(8)
        pair.addWidget(self.before)
        pair.addWidget(self.after)
        self.chart_line = QLabel()
        self.chart_line.setProperty("hint", True)
        self.chart_line.setWordWrap(True)
        page = _page(self.charts)
        layout = page.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addLayout(pair, 1)
        layout.addWidget(self.chart_line)
        return page

    def _show_chart(self, found: Inspection) -> None:
        shown, line = displayed(found)
        self.before.show_array(found.chart)
        self.after.show_array(shown)
        self.chart_line.setText(line)


def displayed(found: Inspection) -> tuple[npt.NDArray[np.floating], str]:
    """Give the filtered chart as it is shown, and a line that says how."""
    values = found.filtered
    span = f"{float(values.min()):.2f} … {float(values.max()):.2f}".replace("-", "−")
    if abs(found.dc_gain) > 1e-6 or found.kernel.offset:
        return values, f"Before, and after: {span}"
    most = float(np.abs(values).max()) or 1.0
    return 0.5 + values / (2 * most), f"Before, and after: {span}, shown about grey"


def _page(*parts: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 8, 0, 0)
    column.setSpacing(4)
    for part in parts:
        column.addWidget(part)
    return page
