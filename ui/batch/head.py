"""BatchHead: how far a batch is, the time that is left, and what starts, pauses and ends it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from editor.batch.report import Tally
from ui.batch.queue import BatchQueue
from ui.batch.words import left_text, tally_text
from ui.look.icons import icon
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.tokens import EDGE, GAP, GROUP, SPACE, tokens_of

BAR: Final = 8  # logical pixels
HEIGHT: Final = 78


class TallyBar(QWidget):
    """How much is done, failed, at work and left, side by side."""

    spoken_role = QAccessible.Role.ProgressBar

    def __init__(self) -> None:
        super().__init__()
        self._tally, self._share = Tally(), 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_tally(self, tally: Tally) -> None:
        """Show counts."""
        self._tally = tally
        self.setAccessibleName(tally_text(tally))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, BAR)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, tally = tokens_of(self.palette()), self._tally
        painter = QPainter(self)
        room = QRectF(self.rect())
        painter.fillRect(room, tokens.colour("raised"))
        parts = (
            (tally.done + tally.current, "text"),
            (tally.failed, "error"),
            (tally.working, "accent"),
        )
        left = 0.0
        for count, colour in parts:
            width = room.width() * count / max(1, tally.total)
            painter.fillRect(QRectF(left, 0, max(0.0, width - 1), BAR), tokens.colour(colour))
            left += width


class BatchHead(QWidget):
    """Counts and buttons over the list; the buttons' commands are bound by the page's owner."""

    def __init__(self, queue: BatchQueue) -> None:
        super().__init__()
        self._queue = queue
        self.count, self.words, self.failed = QLabel(), QLabel(), QPushButton()
        self.left, self.until = QLabel(), QLabel()
        self.start, self.pause, self.cancel = (
            QPushButton("Start the batch"),
            QPushButton("Pause"),
            QPushButton("Cancel"),
        )
        self.start.setProperty("primary", True)
        self.pause.setIcon(icon("pause"))
        self.count.setProperty("result", True)
        self.left.setProperty("heading", True)
        self.failed.setProperty("link", True)
        self.failed.setIcon(icon("warning"))
        self.failed.setToolTip("Show those that have failed")
        for label in (self.words, self.until):
            label.setProperty("hint", True)
        self.bar = TallyBar()
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for widget in (self.count, self.words, self.failed):
            row.addWidget(widget)
        row.addStretch()
        for widget in (self.left, self.until, self.start, self.pause, self.cancel):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(GROUP, EDGE, GROUP, EDGE)
        column.setSpacing(EDGE - GAP)
        column.addLayout(row, 1)
        column.addWidget(self.bar)
        self.setFixedHeight(HEIGHT)
        queue.tallied.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the queue as it is now."""
        queue, tally = self._queue, self._queue.tally
        done = tally.done + tally.current
        self.count.setText(
            phrase("{done} of {total}", done=done, total=tally.total)
            if tally.total
            else said("No photos yet")
        )
        self.words.setText(self._words(tally))
        self.failed.setText(phrase("{failed} failed", failed=tally.failed))
        self.failed.setVisible(bool(tally.failed))
        seconds = queue.seconds_left if not queue.is_paused else float("nan")
        is_known = bool(tally.waiting + tally.working) and left_text(seconds) != ""
        self.left.setText(phrase("{time} left", time=left_text(seconds)) if is_known else "")
        self.until.setText(_until(seconds) if is_known else "")
        self.start.setVisible(not queue.is_running)
        self.pause.setVisible(queue.is_running)
        self.pause.setText(said("Go on" if queue.is_paused else "Pause"))
        self.pause.setIcon(icon("play" if queue.is_paused else "pause"))
        self.cancel.setVisible(queue.is_running)
        self.bar.show_tally(tally)

    def _words(self, tally: Tally) -> str:
        if self._queue.is_paused:
            return "photos done, paused"
        if self._queue.is_watching and not tally.waiting + tally.working:
            return "photos done, waits for new ones"
        return "photos done" if tally.total else ""


def _until(seconds: float) -> str:
    """Say at which time of day it will be done."""
    end = datetime.now() + timedelta(seconds=seconds)
    return phrase("· ends {end:%H:%M}", end=end)
