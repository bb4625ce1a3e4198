"""ResultsPanel: what filters' buttons found: tables, plots and texts, to read and to export."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.storage.atomic import write_text
from editor.storage.json_text import to_text
from filters.findings import (
    Finding,
    PlotResult,
    TextResult,
    finding_to_csv,
    finding_to_json,
)
from ui.files.actions import FileActions
from ui.look.charts import Curve, LineChart
from ui.look.number_text import figure
from ui.look.phrase import phrase
from ui.look.spoken import name_label
from ui.look.tokens import EDGE, GAP
from ui.work.worker import Worker

EMPTY: Final = "Nothing yet. A filter with buttons shows here what it finds in the photo."
KINDS: Final = "Comma-separated values (*.csv);;JSON (*.json)"
CHART_HEIGHT: Final = 160  # logical pixels
PATTERNS: Final = ((), (6.0, 3.0), (2.0, 2.0), (8.0, 2.0, 2.0, 2.0))


class ResultsPanel(QWidget):
    """One result at a time, chosen by its title."""

    failed = Signal(str)
    noted = Signal(str)
    clear_wanted = Signal()

    def __init__(self, files: FileActions, tasks: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files, self._tasks = files, tasks
        self._findings: tuple[Finding, ...] = ()
        self.choice = QComboBox()
        self.choice.setToolTip("Which result is shown")
        self.choice.currentIndexChanged.connect(self._show_chosen)
        self.empty, self.text = QLabel(EMPTY), QPlainTextEdit()
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.text.setReadOnly(True)
        self.text.setAccessibleName("Result as text")
        self.chart = LineChart("Result as a plot", CHART_HEIGHT, "")
        self.table = QTableWidget()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setAccessibleName("Result as a table")
        self.stack = QStackedWidget()
        for widget in (self.empty, self.text, self._plot_page(), self.table):
            self.stack.addWidget(widget)
        self.export_button = self._button("Export…", "Write it as CSV or JSON", self.export)
        self.clear_button = self._button(
            "Clear", "Forget the results, and what of them lies over the photo", self._clear
        )
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(EDGE, GAP, EDGE, EDGE)
        column.setSpacing(GAP)
        row.addWidget(self.export_button)
        row.addWidget(self.clear_button)
        column.addWidget(name_label(self.choice, "Result"))
        column.addWidget(self.choice)
        column.addWidget(self.stack, 1)
        column.addLayout(row)
        self.show_findings(())

    @property
    def chosen(self) -> Finding | None:
        """The result that is shown."""
        index = self.choice.currentIndex()
        return self._findings[index] if 0 <= index < len(self._findings) else None

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show others, the first of them at first."""
        self._findings = findings
        self.choice.blockSignals(True)
        self.choice.clear()
        self.choice.addItems([one.title for one in findings])
        self.choice.blockSignals(False)
        for widget in (self.choice, self.export_button, self.clear_button):
            widget.setVisible(bool(findings))
        self._show_chosen()

    def export(self) -> None:
        """Ask for a file and write what is shown, off the Qt thread."""
        finding = self.chosen
        if finding is None:
            return
        proposed = self._files.beside(f"{finding.title}.csv")
        path = Path(self._files.ask_save("Export result", proposed, KINDS))
        if not path.name or not self._files.may_replace(path):
            return
        is_json = path.suffix.lower() == ".json"
        content = to_text(finding_to_json(finding)) if is_json else finding_to_csv(finding)
        self._tasks.start(
            phrase("Writing {name}", name=path.name),
            lambda _: write_text(path, content),
            lambda _: self.noted.emit(phrase("Wrote {name}", name=path.name)),
            self.failed.emit,
        )

    def _show_chosen(self) -> None:
        match self.chosen:
            case None:
                self.stack.setCurrentIndex(0)
            case TextResult(text=text):
                self.text.setPlainText(text)
                self.stack.setCurrentIndex(1)
            case PlotResult() as plot:
                across = np.asarray(plot.x, np.float64)
                self.chart.show_curves(
                    tuple(
                        Curve(name, across, np.asarray(y, np.float64), pattern=PATTERNS[n % 4])
                        for n, (name, y) in enumerate(plot.lines.items())
                    )
                )
                self.stack.setCurrentIndex(2)
            case other:
                self._fill_table(other)
                self.stack.setCurrentIndex(3)

    def _fill_table(self, finding: Finding) -> None:
        heads, rows = finding.table()
        self.table.setColumnCount(len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                text = figure(cell, ".6g") if isinstance(cell, float) else str(cell)
                self.table.setItem(row, column, QTableWidgetItem("" if cell is None else text))

    def _plot_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.chart)
        column.addStretch()
        return page

    def _clear(self) -> None:
        self.clear_wanted.emit()

    def _button(self, text: str, tip: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.clicked.connect(lambda: do())
        return button
