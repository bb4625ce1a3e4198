"""BatchSources: which photos a batch has, their steps, and which of them the list shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.batch.kinds import KindList
from ui.batch.model import KINDS, Kind
from ui.batch.queue import BatchQueue
from ui.batch.steps_choice import StepsChoice
from ui.batch.words import bytes_text
from ui.look.icons import icon
from ui.look.language import said
from ui.look.panel_head import PanelHead
from ui.look.phrase import phrase
from ui.look.section import SectionHeader
from ui.look.tokens import EDGE, GAP, SPACE

WATCH_TIP = "Go on with photos that come into these folders later, until it is cancelled"


class BatchSources(QWidget):
    """The column left of the list.

    Parameters
    ----------
    steps
        Which steps are done.
    ask_photos, ask_folder
        Ask for photos and for a folder; nothing where none is chosen.
    """

    changed = Signal()
    kind_chosen = Signal(object)  # Kind

    def __init__(
        self,
        queue: BatchQueue,
        steps: StepsChoice,
        ask_photos: Callable[[], Sequence[str]],
        ask_folder: Callable[[], str],
    ) -> None:
        super().__init__()
        self._queue, self.steps = queue, steps
        self._ask_photos, self._ask_folder = ask_photos, ask_folder
        self.inputs: tuple[Path, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.head = PanelHead("Batch")
        self.add, self.add_folder = QPushButton("Add photos"), QPushButton("Add folder")
        for button in (self.add, self.add_folder):
            button.setProperty("tight", True)  # they share the width: no room beside the words
        self.clear = self.head.add_tool("trash", "Take all photos off the list")
        self.leave = self.head.add_tool("close", "Back to the photo; a batch goes on (Esc)")
        self.places = QLabel()
        self.places.setProperty("hint", True)
        self.places.setWordWrap(True)
        self.recursive, self.watches = (
            QCheckBox("Subfolders too"),
            QCheckBox("Watch for new photos"),
        )
        self.recursive.setToolTip("Take the photos of folders below these folders, too")
        self.watches.setToolTip(WATCH_TIP)
        self.kinds = KindList()
        self.retry = QPushButton("Retry failed")
        self.retry.setProperty("large", True)
        self.retry.setIcon(icon("warning"))
        self._lay_out()
        self.clear.clicked.connect(self.take_off)
        for box in (self.recursive, self.watches):
            box.toggled.connect(lambda _: self.changed.emit())
        steps.changed.connect(self.changed)
        self.kinds.currentRowChanged.connect(lambda row: self.kind_chosen.emit(KINDS[row]))
        queue.tallied.connect(self.refresh)
        self.refresh()

    def take(self, paths: Sequence[Path]) -> None:
        """Add files and folders."""
        self.inputs = tuple(dict.fromkeys((*self.inputs, *(path.absolute() for path in paths))))
        self.changed.emit()

    def take_off(self) -> None:
        """Have no photos."""
        self.inputs = ()
        self.changed.emit()

    def ask(self) -> None:
        """Ask for photos to add."""
        if chosen := self._ask_photos():
            self.take([Path(text) for text in chosen])

    def ask_for_folder(self) -> None:
        """Ask for a folder to add."""
        if text := self._ask_folder():
            self.take([Path(text)])

    def show_kind(self, kind: Kind) -> None:
        """Have the list show the photos of some states."""
        self.kinds.setCurrentRow(KINDS.index(kind))

    def refresh(self) -> None:
        """Show the queue as it is now."""
        queue, tally = self._queue, self._queue.tally
        self.kinds.show_tally(tally)
        words = phrase("{count} photos", one="{count} photo", count=tally.total)
        size = bytes_text(queue.bytes)
        self.places.setText(
            f"{', '.join(path.name for path in self.inputs[:3])}"
            f"{' …' if len(self.inputs) > 3 else ''}: {words}, {size}"
            if self.inputs
            else said("Drop photos and folders here, or add them.")
        )
        for widget in (self.add, self.add_folder, self.clear, self.recursive, self.watches):
            widget.setEnabled(not queue.is_running)
        self.steps.setEnabled(not queue.is_running)
        self.retry.setText(
            phrase("Retry {failed} failed", failed=tally.failed)
            if tally.failed
            else said("Retry failed")
        )

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addWidget(self.add)
        buttons.addWidget(self.add_folder)
        photos = QVBoxLayout()
        photos.setContentsMargins(EDGE, GAP, EDGE, EDGE)
        photos.setSpacing(SPACE)
        photos.addLayout(buttons)
        for widget in (self.places, self.recursive, self.watches):
            photos.addWidget(widget)
        steps = QWidget()
        inside = QVBoxLayout(steps)
        inside.setContentsMargins(EDGE, GAP, EDGE, EDGE)
        inside.addWidget(self.steps)
        bottom = QVBoxLayout()
        bottom.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        bottom.addWidget(self.retry)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(photos)
        column.addWidget(SectionHeader("Steps", folds=False))
        column.addWidget(steps)
        column.addWidget(SectionHeader("Show", folds=False))
        column.addWidget(self.kinds)
        column.addStretch()
        column.addLayout(bottom)
