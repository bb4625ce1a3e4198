"""KernelEditor: the grid with values, tools, size and generator; a bench where there is room."""

from __future__ import annotations

from functools import cached_property
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from filters.kernel import Kernel
from filters.kernel.painting import Brush
from filters.kernel.transforms import resized
from filters.user_error import UserError
from ui.command.registry import CommandRegistry
from ui.form.gesture import EditGesture
from ui.kernel.brush_bar import BrushBar
from ui.kernel.commands import SCOPE, Transform
from ui.kernel.generators import GeneratorPanel
from ui.kernel.grid.geometry import BENCH, FORM
from ui.kernel.grid.grid import KernelGrid
from ui.kernel.grid_window import GridWindow
from ui.kernel.shelf import KernelSources
from ui.kernel.size_fields import SizeFields
from ui.kernel.tools import KernelTools
from ui.kernel.value_bar import ValueBar
from ui.look.hairline import Hairline
from ui.look.language import said, word_widgets

BENCH_FROM: Final = 440  # logical pixels of width from which the editor is a bench
NARROWEST: Final = 280
SPACE: Final = 4


class KernelEditor(QWidget):
    """Edits a Kernel; the parameter editor of every filter that takes one."""

    changed = Signal(object, str, str)  # Kernel, merge key, label
    bench_changed = Signal(bool)  # whether it is a bench from now on

    def __init__(self, kernel: Kernel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = KernelGrid(kernel)
        self.values = ValueBar(self.grid.state, self.grid.edits)
        self.numbers = SizeFields()
        self.rows, self.columns = self.numbers.rows, self.numbers.columns
        self.divisor, self.offset = self.numbers.divisor, self.numbers.offset
        self.normalize = self.numbers.normalize
        self._error, self._told = QLabel(), QLabel()
        for label, name in ((self._error, "error"), (self._told, "hint")):
            label.setProperty(name, True)
            label.setWordWrap(True)
            label.hide()
        self.tools = KernelTools(self.kernel)
        self.tools.actions_.place(SCOPE, self)
        self.generators = GeneratorPanel(self.kernel)
        self._lines = (Hairline(QSize(0, 5)), Hairline(QSize(0, 5)))
        self.is_bench = False
        self.window_: GridWindow | None = None  # the grid's own, once it has been opened
        self._commands: CommandRegistry | None = None
        self._connect()
        self._lay_out()
        self._arrange(is_bench=False)
        self._show()

    @cached_property
    def brushes(self) -> BrushBar:
        """The brush's rows, made when they are first asked for."""
        made = BrushBar()
        word_widgets(made)
        made.hide()
        made.changed.connect(self._take_brush)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        # Under the tools: what is pressed stays under the mouse.
        column.insertWidget(column.indexOf(self.tools) + 1, made)
        return made

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
        self._commands = registry
        self.tools.set_commands(registry)
        self.grid.set_commands(registry)
        if self.window_ is not None:
            self.window_.set_commands(registry)

    def pop_out(self) -> None:
        """Show the grid in its own window as well."""
        if self.window_ is None:
            self.window_ = GridWindow(self.grid.state, self)
            self.tools.actions_.place(SCOPE, self.window_)
            if self._commands is not None:
                self.window_.set_commands(self._commands)
        self.window_.show()
        self.window_.raise_()
        self.window_.activateWindow()
        self.window_.grid.setFocus()

    def rest(self) -> None:
        """Put away what is shown beside the form: another step is edited."""
        if self.window_ is not None:
            self.window_.close()

    def minimumSizeHint(self) -> QSize:
        """Return what a narrow form needs: the bench is never in the way of becoming one."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), NARROWEST), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width() >= BENCH_FROM)

    def _connect(self) -> None:
        grid, numbers = self.grid, self.numbers
        grid.changed.connect(self._edited)
        grid.failed.connect(self._say)
        grid.noted.connect(self._note)
        grid.hovered.connect(numbers.tell)
        grid.state.changed.connect(self._show_range)
        self.tools.legend.limit_chosen.connect(grid.state.set_full_colour)
        self.tools.window_wanted.connect(self.pop_out)
        self.tools.wanted.connect(self._replace)
        self.generators.wanted.connect(self._replace)
        self.tools.brush_toggled.connect(self._switch_brush)
        grid.brush_wanted.connect(self.tools.buttons["brush"].toggle)
        grid.brush_resized.connect(lambda cells: self.brushes.widen(cells))
        numbers.rows.changed.connect(lambda _, merge: self._resize(merge))
        numbers.columns.changed.connect(lambda _, merge: self._resize(merge))
        numbers.divisor.changed.connect(
            lambda v, merge: self._replace(lambda k: k.replace(divisor=v), merge, "Change divisor")
        )
        numbers.offset.changed.connect(
            lambda v, merge: self._replace(lambda k: k.replace(offset=v), merge, "Change offset")
        )
        numbers.normalize.clicked.connect(self._switch_normalize)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        for part in (
            self.values,
            self.grid,
            self._error,
            self._told,
            self.tools,
            self._lines[0],
            self.numbers,
            self._lines[1],
            self.generators,
        ):
            column.addWidget(part)

    def _arrange(self, is_bench: bool) -> None:
        """Be a bench, with rulers, values and legend, or a part of a narrow form."""
        self.grid.set_frame(BENCH if is_bench else FORM)
        self.values.setVisible(is_bench)
        self.numbers.set_wide(is_bench)
        self.tools.set_wide(is_bench)
        self.generators.set_wide(is_bench)
        for line in self._lines:
            line.setVisible(is_bench)
        if is_bench != self.is_bench:
            self.is_bench = is_bench
            self.bench_changed.emit(is_bench)

    def _switch_brush(self, on: bool) -> None:
        self.brushes.setVisible(on)
        self.grid.set_brush(self.brushes.brush() if on else None)

    def _take_brush(self, brush: Brush) -> None:
        if self.grid.brush is not None:
            self.grid.set_brush(brush)

    def _switch_normalize(self) -> None:
        self._replace(
            lambda k: k.replace(normalize=not k.normalize), EditGesture().key, "Switch normalize"
        )

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
        self.changed.emit(kernel, merge, label)  # first: it has the picture rendered
        self._say("")
        self._note("")
        self._show()

    def _note(self, text: str) -> None:
        """Tell something under the grid until the next change."""
        self._told.setText(said(text))
        self._told.setVisible(bool(text))

    def _say(self, sentence: str) -> None:
        self._error.setText(said(sentence))
        self._error.setVisible(bool(sentence))

    def _show(self) -> None:
        kernel = self.grid.kernel()
        self.generators.follow(kernel)
        self.numbers.show_kernel(kernel)
        self._show_range()

    def _show_range(self) -> None:
        self.tools.legend.set_limit(self.grid.state.full_colour)
