"""FiguresPage: a kernel's figures as rows that can be copied."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
)

from editor.insight.inspection import Inspection
from ui.form.number_field import number_text
from ui.insight.figures import Figure, figures_of, figures_text
from ui.insight.page import InspectorPage
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.tokens import EDGE, SPACE


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

    title = "Figures"
    is_open = False

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
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.copy_button = QPushButton("Copy all")
        self.copy_button.setToolTip("Copy the figures as text; Ctrl+C copies the chosen rows")
        self.copy_button.clicked.connect(lambda: self._copy(self._rows))
        self.table.copy_wanted.connect(self._copy_chosen)
        self.column.setContentsMargins(EDGE, 0, EDGE, SPACE)
        self.column.addWidget(self.table)
        self.column.addWidget(self.copy_button)

    def show_inspection(self, found: Inspection) -> None:
        """Fill the rows."""
        self._rows = figures_of(found)
        self.table.setRowCount(len(self._rows))
        for row, figure in enumerate(self._rows):
            name, value = said(figure.name), said(figure.text)
            for column, text in enumerate((name, value)):
                item = self.table.item(row, column)
                if item is None:
                    item = QTableWidgetItem()
                    self.table.setItem(row, column, item)
                item.setText(text)
                item.setToolTip(f"{name} {value}: {said(figure.meaning)}")
        self.table.resizeRowsToContents()
        self.table.setFixedHeight(self.table.verticalHeader().length() + 4)

    def summary(self, found: Inspection) -> str:
        """Say what a flat picture is multiplied by."""
        return phrase("DC gain {dc_gain}", dc_gain=number_text(found.dc_gain, 3))

    def _copy(self, rows: list[Figure]) -> None:
        QGuiApplication.clipboard().setText(figures_text(rows))

    def _copy_chosen(self) -> None:
        chosen = sorted({index.row() for index in self.table.selectedIndexes()})
        self._copy([self._rows[row] for row in chosen] or self._rows)
