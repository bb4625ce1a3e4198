"""The inspector's pages: each a widget that shows one side of an Inspection."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.insight.inspection import CHARTS, Inspection
from ui.insight.figures import Figure, figures_of, figures_text
from ui.look.grey_picture import GreyPicture
from ui.look.plot import Curve, Plot


class InspectorPage(QWidget):
    """Parts below each other that show one side of an inspection."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 8, 0, 0)
        self.column.setSpacing(4)

    def show_inspection(self, found: Inspection) -> None:
        """Show that inspection."""
        raise NotImplementedError


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


class FiguresPage(InspectorPage):
    """Rows of figures that can be copied."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Figure] = []
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
        self.column.addWidget(self.table)
        self.column.addWidget(self.copy_button)

    def show_inspection(self, found: Inspection) -> None:
        """Fill the rows."""
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


class ResponsePage(InspectorPage):
    """The gain at each frequency: a picture and profiles."""

    def __init__(self) -> None:
        super().__init__()
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
        self.column.addWidget(self.response)
        self.column.addWidget(self.profile)

    def show_inspection(self, found: Inspection) -> None:
        """Draw the gains."""
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


class EdgePage(InspectorPage):
    """What a hard edge becomes."""

    def __init__(self) -> None:
        super().__init__()
        self.edge = Plot("px")
        self.edge.setAccessibleName("Response to a hard edge")
        self.edge.setToolTip("What an edge from 0 to 1 becomes, across it and down")
        self.edge_line = QLabel()
        self.edge_line.setProperty("hint", True)
        self.edge_line.setWordWrap(True)
        self.column.addWidget(self.edge)
        self.column.addWidget(self.edge_line)

    def show_inspection(self, found: Inspection) -> None:
        """Draw the edge."""
        across, down = found.across, found.down
        step = np.where(across.places < 0, 0.0, 1.0)
        self.edge.show_curves(
            (
                Curve("edge", across.places.astype(float), step, dashed=True),
                Curve("across", across.places.astype(float), across.values, 1.0),
                Curve("down", down.places.astype(float), down.values, -1.0),
            )
        )
        texts = {row.name: row.text for row in figures_of(found)}
        self.edge_line.setText(f"Overshoot {texts['Overshoot']}, 10–90 % {texts['Edge width']}")


class ChartPage(InspectorPage):
    """A test chart before and after; `chart_chosen` tells of another."""

    chart_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.charts = QComboBox()
        self.charts.addItems(list(CHARTS))
        self.charts.setAccessibleName("Test chart")
        self.charts.setToolTip("The chart that is filtered")
        self.charts.currentIndexChanged.connect(lambda _: self.chart_chosen.emit())
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
        self.column.addWidget(self.charts)
        self.column.addLayout(pair)
        self.column.addWidget(self.chart_line)
        self.column.addStretch()

    def show_inspection(self, found: Inspection) -> None:
        """Show both charts."""
        shown, line = displayed(found)
        self.before.show_array(found.chart)
        self.after.show_array(shown)
        self.chart_line.setText(line)


def displayed(found: Inspection) -> tuple[npt.NDArray[np.floating], str]:
    """Return the filtered chart as it is shown, and a line that says how."""
    values = found.filtered
    span = f"{float(values.min()):.2f} … {float(values.max()):.2f}".replace("-", "−")
    if abs(found.dc_gain) > 1e-6 or found.kernel.offset:
        return values, f"Before, and after: {span}"
    most = float(np.abs(values).max()) or 1.0
    return 0.5 + values / (2 * most), f"Before, and after: {span}, shown about grey"
