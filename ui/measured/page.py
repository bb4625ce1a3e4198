"""MeasuredPage: pictures left, the verdict and what to do with it in the middle, charts right."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from editor.document.session import Session
from editor.presets.library import PresetLibrary
from editor.presets.preset import Preset
from ui.files.actions import FileActions
from ui.kernel.grid.geometry import BENCH
from ui.kernel.grid.grid import KernelGrid
from ui.look.hairline import Hairline
from ui.look.language import said
from ui.look.panel_head import PanelHead
from ui.look.phrase import phrase
from ui.look.segmented import SegmentedSwitch
from ui.look.tokens import EDGE, SPACE
from ui.measured.blur_part import BlurPart
from ui.measured.part import MeasuredPart
from ui.measured.part_stack import KINDS, PartStack
from ui.measured.verdict_card import UseRow
from ui.work.task import Task
from ui.work.worker import Worker

MIDDLE: Final = 495  # logical pixels, as the bench's
RIGHT: Final = 327
PHOTOS: Final = "Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.webp *.bmp);;All files (*)"


class MeasuredPage(QWidget):
    """Finds kernels off the Qt thread; Esc leaves it."""

    spoken_role = QAccessible.Role.Grouping

    left = Signal()
    used = Signal()  # on the bench, or as a Step
    kept = Signal(str)  # a preset's name
    failed = Signal(str)

    def __init__(
        self, session: Session, library: PresetLibrary, files: FileActions, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._library = session, library
        self.worker = Worker("measured", newest_wins=True, parent=self)
        self.keeper = Worker("measured presets", parent=self)
        self.found: Preset | None = None
        self.setObjectName("measured-page")
        self.setAccessibleName("Measured")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # it has Esc alone
        # Else its width would still count when the panels come back, and narrow the bench.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        ask = partial(files.ask_open, "Choose a picture", PHOTOS)
        self.parts = PartStack(session.registry, ask)
        self.switch = SegmentedSwitch([kind.title for kind in KINDS.values()])
        self.switch.setAccessibleName("What is measured")
        self.head = PanelHead("Measured")
        self.close_button = self.head.add_tool("close", "Back to the photo (Esc)")
        self.use_row, self.grid = UseRow(), KernelGrid(fills=True)
        self.grid.set_frame(BENCH)
        self.grid.setEnabled(False)  # it shows what was found; the bench is where it is changed
        self.progress, self.cancel = QProgressBar(), QPushButton("Cancel")
        self.again = QPushButton("Measure again")
        self._lay_out()
        self._connect()
        self._show_nothing()

    def show_part(self, index: int) -> None:
        """Show one of the parts, and measure where that is possible."""
        self.switch.set_index(index)
        shown = self.parts.part(index)
        self.parts.setCurrentIndex(index)
        for part in self.parts.all_made:
            is_shown = part is shown
            upright = QSizePolicy.Policy.Maximum if is_shown else QSizePolicy.Policy.Ignored
            part.setSizePolicy(QSizePolicy.Policy.Preferred, upright)  # the stack is as high as it
            for widget in (*part.pictures, part.charts):
                widget.setVisible(is_shown)
        self.parts.updateGeometry()
        self._show_nothing()
        self.measure()

    def measure(self) -> None:
        """Begin to measure what is chosen; what was under way is called off."""
        part = self._part
        self.worker.forget()
        if not part.is_live or not part.is_ready:
            self._show_nothing()
        if part.is_ready:
            self.worker.start(part.label, part.work(), self._show, self._show_failure)
        self._show_work()

    def refresh(self) -> None:
        """Follow the session: its open photos, its kernel."""
        for part in self.parts.all_made:
            part.follow(self._session)

    # what was found

    def _show(self, found: Any) -> None:
        self._show_found(self._part.show_finding(found))

    def _show_found(self, preset: Preset | None) -> None:
        self.found = preset
        kernel = None if preset is None else preset.step.kernel
        self.grid.setVisible(kernel is not None)
        if kernel is not None:
            self.grid.set_kernel(kernel)
            self.grid.view.set_margins(self._part.margins)
        self.use_row.set_ready(preset is not None)
        self._show_work()

    def _show_nothing(self) -> None:
        for part in self.parts.all_made:
            part.clear()
        self._show_found(None)

    def _show_failure(self, sentence: str) -> None:
        self._show_work()
        self._part.verdict.say(said("It can't be measured"), sentence, mark="warning")

    def _show_work(self) -> None:
        is_busy, is_live = self.worker.is_busy, self._part.is_live
        self.progress.setVisible(is_busy and not is_live)
        self.cancel.setVisible(is_busy and not is_live)
        self.again.hide()
        if is_busy and not is_live:
            self._part.verdict.say(
                said("Measuring…"), said("The verdict comes when all of it is looked at.")
            )

    def _call_off(self) -> None:
        self.worker.forget()
        self._show_work()
        self._part.verdict.say(said("Called off"), said("Nothing was found so far."))
        self.again.show()

    @property
    def _part(self) -> MeasuredPart:
        return self.parts.part(self.parts.currentIndex())

    # what is done with it

    def _use(self) -> None:
        if self.found is not None:
            step = self._part.used(self.found, self._session.edited)
            self._session.use(step, f"Use {self.found.name}")
            self.used.emit()

    def _add(self, preset: Preset | None) -> None:
        document = self._session.document
        if preset is not None and document is not None:
            self._session.record(document.with_added(preset.step), f"Add {preset.name}")
            self.used.emit()

    def _keep(self) -> None:
        preset, library = self.found, self._library
        if preset is None:
            return

        def save(_: Task) -> Preset:
            return library.save(preset)

        self.keeper.start(
            phrase("Keeping {name}", name=preset.name),
            save,
            lambda kept: self.kept.emit(kept.name),
            self.failed.emit,
        )

    # layout

    def _lay_out(self) -> None:
        self._pictures = QWidget()
        self._views = QVBoxLayout(self._pictures)
        self._views.setContentsMargins(0, 0, 0, 0)
        self._views.setSpacing(1)
        self.parts.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        work = QHBoxLayout()
        work.addWidget(self.progress, 1)
        work.addWidget(self.cancel)
        work.addWidget(self.again)
        work.addStretch()
        self.again.setToolTip("Measure what is chosen, from the start")
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName("How far the measurement is")
        self.cancel.setToolTip("Measure no further")
        inner = QVBoxLayout()
        inner.setContentsMargins(EDGE, SPACE, EDGE, EDGE)
        inner.setSpacing(SPACE)
        inner.addWidget(self.switch)
        inner.addWidget(self.parts)
        inner.addLayout(work)
        inner.addWidget(self.grid, 1)
        inner.addWidget(self.use_row)
        inner.addStretch()
        middle = QWidget()
        middle.setFixedWidth(MIDDLE)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(inner, 1)
        right = QWidget()
        right.setFixedWidth(RIGHT)
        self._charts = QVBoxLayout(right)
        self._charts.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._pictures, 1)
        row.addSpacing(1)
        row.addWidget(middle)
        row.addWidget(Hairline(QSize(1, 0)))
        row.addWidget(right)

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.left)
        self.switch.chosen.connect(self.show_part)
        self.parts.made.connect(self._take_in)
        self.use_row.use_wanted.connect(self._use)
        self.use_row.add_wanted.connect(lambda: self._add(self.found))
        self.use_row.keep_wanted.connect(self._keep)
        self.cancel.clicked.connect(self._call_off)
        self.again.clicked.connect(self.measure)
        self.worker.progressed.connect(lambda _, share: self.progress.setValue(round(1000 * share)))

    def _take_in(self, part: MeasuredPart) -> None:
        """Lay a part's pictures and charts beside it, once it is made."""
        is_shown = part is self.parts.currentWidget()
        for view in part.pictures:
            self._views.addWidget(view, 1)
        self._charts.addWidget(part.charts)
        for widget in (*part.pictures, part.charts):
            widget.setVisible(is_shown)
        part.wanted.connect(self.measure)
        part.chosen.connect(self._show_found)
        if isinstance(part, BlurPart):
            part.spread_wanted.connect(lambda: self._add(part.spread_preset))
        part.follow(self._session)
        part.clear()

    # events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self.show_part(self.parts.currentIndex())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.worker.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
