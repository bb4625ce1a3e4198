"""Performance panel: how long edits take to reach the screen, stage by stage."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.render.latency import MEANING, LatencyRecorder
from ui.canvas.input_clock import InputClock
from ui.look.language import said
from ui.look.number_text import figure
from ui.look.phrase import phrase
from ui.look.tokens import EDGE, SPACE

COLUMNS: Final = ("Stage", "p50", "p95", "Max")
ROW: Final = 22  # logical pixels
EVERY: Final = 500  # ms between two readings of the recorder


class PerformancePanel(QWidget):
    """Shows a recorder as a table while it is visible; figures are in ms."""

    def __init__(
        self, recorder: LatencyRecorder, clock: InputClock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._recorder, self._clock = recorder, clock
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.read)
        self.table = QTableWidget(len(MEANING), len(COLUMNS))
        self.table.setHorizontalHeaderLabels(list(COLUMNS))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(ROW)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.setAccessibleName("Latency by stage, in milliseconds")
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.copy_button = QPushButton("Copy")
        self.copy_button.setToolTip("Copy the table as text")
        self.copy_button.clicked.connect(self._copy)
        self.clear_button = QPushButton("Clear")
        self.clear_button.setToolTip("Forget what was measured so far")
        self.clear_button.clicked.connect(self._clear)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.clear_button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, SPACE, EDGE, EDGE)
        column.addWidget(self.table, 1)
        column.addWidget(self.note)
        column.addLayout(buttons)

    def read(self) -> None:
        """Show the recorder as it is now."""
        spreads = {s.stage: s for s in self._recorder.spreads()}
        for row, (stage, meaning) in enumerate(MEANING.items()):
            found = spreads.get(stage)
            figures = (found.p50, found.p95, found.longest) if found else ()
            texts = [said(stage.capitalize()), *(figure(v, ".1f") for v in figures)]
            for column, text in enumerate(texts + [""] * (len(COLUMNS) - len(texts))):
                item = QTableWidgetItem(text)
                item.setToolTip(
                    phrase(
                        "{stage!t}: {meaning!t}, ms",
                        stage=stage.capitalize(),
                        meaning=said(meaning),
                    )
                )
                if column:
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                self.table.setItem(row, column, item)
        count = spreads["total"].count if spreads else 0
        dropped = self._recorder.dropped
        self.note.setText(
            phrase("{count} frames, in ms; ", one="{count} frame, in ms; ", count=count)
            + phrase(
                "{count} jobs dropped for newer ones.",
                one="{count} job dropped for newer ones.",
                count=dropped,
            )
            if count
            else said("No frame yet: edit something.")
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.watch(True)
        self._timer.start()
        self.read()

    def hideEvent(self, event: QHideEvent) -> None:
        self._clock.watch(False)
        self._timer.stop()
        super().hideEvent(event)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._recorder.text())

    def _clear(self) -> None:
        self._recorder.clear()
        self.read()
