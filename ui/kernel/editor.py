"""KernelEditor: the grid with its size, transforms, divisor, offset and normalize."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from filters.kernel import MAX_SIDE, Kernel
from filters.kernel.painting import Brush
from filters.kernel.transforms import resized
from filters.user_error import UserError
from ui.command.registry import CommandRegistry
from ui.form.gesture import EditGesture
from ui.form.number_field import NumberField, number_text
from ui.kernel.brush_bar import BrushBar
from ui.kernel.commands import SCOPE, Transform
from ui.kernel.generators import GeneratorPanel
from ui.kernel.grid.grid import KernelGrid
from ui.kernel.shelf import KernelSources
from ui.kernel.tools import KernelTools

LARGEST_SIDE = MAX_SIDE


class KernelEditor(QWidget):
    """Edits a Kernel; the parameter editor of every filter that takes one."""

    changed = Signal(object, str, str)  # Kernel, merge key, label

    def __init__(self, kernel: Kernel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = KernelGrid(kernel)
        self.grid.changed.connect(self._edited)
        self.grid.failed.connect(self._say)
        self.grid.noted.connect(self._note)
        self.grid.hovered.connect(self._hover)
        self.rows = NumberField("Rows", 3, 1, LARGEST_SIDE, whole=True)
        self.columns = NumberField("Columns", 3, 1, LARGEST_SIDE, whole=True)
        self.divisor = NumberField("Divisor", 1.0, step=0.1)
        self.offset = NumberField("Offset", 0.0, step=0.01)
        self.normalize = QCheckBox("Normalize")
        self.figures = QLabel()
        self.figures.setProperty("hint", True)
        self.figures.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        # Its own width must not matter: a layout of the whole form for each edit takes too long.
        self.figures.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._figures = ""
        self._error = QLabel()
        self._error.setProperty("error", True)
        self._error.setWordWrap(True)
        self._error.hide()
        self._told = QLabel()
        self._told.setProperty("hint", True)
        self._told.hide()
        self.tools = KernelTools(self.kernel)
        self.tools.actions_.place(SCOPE, self)
        self.brushes = BrushBar()
        self.brushes.hide()
        self.generators = GeneratorPanel(self.kernel)
        self._explain()
        self._connect()
        self._lay_out()
        self._show()

    def kernel(self) -> Kernel:
        """Return the kernel."""
        return self.grid.kernel()

    def set_kernel(self, kernel: Kernel) -> None:
        """Show another kernel; nothing is signalled."""
        shown = self.grid.kernel()
        made = kernel.design, kernel.edited_design
        if kernel != shown or made != (shown.design, shown.edited_design):
            self.grid.set_kernel(kernel)
            self._say("")
            self._note("")
            self._show()

    def set_shelf(self, shelf: KernelSources) -> None:
        """Say where presets and recent kernels come from."""
        self.tools.set_shelf(shelf)

    def set_commands(self, registry: CommandRegistry) -> None:
        """Take the shortcuts from the window's commands."""
        self.tools.set_commands(registry)
        self.grid.set_commands(registry)

    def _explain(self) -> None:
        self.rows.setToolTip("Rows of the kernel, 1 to 255; the origin keeps its weight")
        self.columns.setToolTip("Columns of the kernel, 1 to 255; the origin keeps its weight")
        self.divisor.setToolTip("The weighted sum is divided by it")
        self.offset.setToolTip("Added after the division; 0.5 is half of full scale")
        self.normalize.setToolTip("Divide by the sum of the weights (by 1 where it is 0)")
        self.figures.setToolTip("Sum of the weights, and the results a photo can give")

    def _connect(self) -> None:
        self.tools.wanted.connect(self._replace)
        self.generators.wanted.connect(self._replace)
        self.tools.brush_toggled.connect(self._switch_brush)
        self.grid.brush_wanted.connect(self.tools.buttons["brush"].toggle)
        self.grid.brush_resized.connect(self.brushes.widen)
        self.brushes.changed.connect(self._take_brush)
        self.rows.changed.connect(lambda _, merge: self._resize(merge))
        self.columns.changed.connect(lambda _, merge: self._resize(merge))
        self.divisor.changed.connect(
            lambda v, merge: self._replace(lambda k: k.replace(divisor=v), merge, "Change divisor")
        )
        self.offset.changed.connect(
            lambda v, merge: self._replace(lambda k: k.replace(offset=v), merge, "Change offset")
        )
        self.normalize.toggled.connect(
            lambda on: self._replace(lambda k: k.replace(normalize=on), "", "Switch normalize")
        )

    def _lay_out(self) -> None:
        size, gain = QHBoxLayout(), QHBoxLayout()
        for row, widgets in (
            (size, (self.rows, self.columns)),
            (gain, (self.divisor, self.offset)),
        ):
            row.setSpacing(16)
            for widget in widgets:
                row.addWidget(widget, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.normalize)
        foot.addWidget(self.figures, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.grid)
        column.addWidget(self._error)
        column.addWidget(self._told)
        column.addWidget(self.brushes)
        column.addWidget(self.tools)
        column.addWidget(self.generators)
        for part in (size, gain, foot):
            column.addLayout(part)

    def _switch_brush(self, on: bool) -> None:
        self.brushes.setVisible(on)
        self.grid.set_brush(self.brushes.brush() if on else None)

    def _take_brush(self, brush: Brush) -> None:
        if self.grid.brush is not None:
            self.grid.set_brush(brush)

    def _resize(self, merge: str) -> None:
        rows, columns = int(self.rows.value()), int(self.columns.value())
        self._replace(lambda k: resized(k, rows, columns), merge, "Resize kernel")

    def _replace(self, change: Transform, merge: str, label: str) -> None:
        try:
            kernel = change(self.grid.kernel())
        except UserError as error:
            self._say(str(error))
            return
        old = self.grid.kernel()
        if kernel != old or kernel.design != old.design:
            self.grid.set_kernel(kernel)
            self._edited(kernel, merge or EditGesture().key, label)

    def _edited(self, kernel: Kernel, merge: str, label: str) -> None:
        self._say("")
        self._note("")
        self._show()
        self.changed.emit(kernel, merge, label)

    def _note(self, text: str) -> None:
        """Tell something under the grid until the next change."""
        self._told.setText(text)
        self._told.setVisible(bool(text))

    def _hover(self, text: str) -> None:
        """Show the weight under the mouse in the place of the kernel's figures."""
        self.figures.setText(text or self._figures)

    def _say(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))

    def _show(self) -> None:
        kernel = self.grid.kernel()
        self.generators.follow(kernel)
        self.rows.set_value(kernel.shape[0])
        self.columns.set_value(kernel.shape[1])
        self.divisor.setEnabled(not kernel.normalize)
        self.offset.set_value(kernel.offset)
        self.normalize.blockSignals(True)
        self.normalize.setChecked(kernel.normalize)
        self.normalize.blockSignals(False)
        total = kernel.sum
        divisor = (total or 1.0) if kernel.normalize else kernel.divisor
        self.divisor.set_value(divisor)
        gains = kernel.taps / divisor
        low = float(np.minimum(gains, 0).sum()) + kernel.offset
        high = float(np.maximum(gains, 0).sum()) + kernel.offset
        self._figures = f"Σ {number_text(total)}   {number_text(low, 2)} … {number_text(high, 2)}"
        self.figures.setText(self._figures)
