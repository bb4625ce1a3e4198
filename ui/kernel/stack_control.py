"""StackControl: planes of weights to choose from, and the kernel editor for the chosen one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout

from filters.design.stack_kind import StackKind
from filters.kernel import Kernel
from filters.kernel.stack import KernelStack
from filters.params.param import Param
from ui.command.actions import command_action
from ui.command.registry import CommandRegistry
from ui.form.controls import Control
from ui.kernel.editor import KernelEditor
from ui.kernel.plane_picker import PlanePicker
from ui.kernel.stack_changes import IN_COLOUR, IN_ROW, StackChange
from ui.look.icons import icon
from ui.look.language import said
from ui.look.tokens import GAP, SPACE


class StackControl(Control):
    """A kernel editor that edits one plane after the other, each an ordinary kernel."""

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        assert isinstance(param.kind, StackKind)
        self.planes = param.kind.planes
        self.picker = PlanePicker(self.planes, param.default)
        self.editor = KernelEditor(self.kernel())
        self.add, self.remove = QToolButton(), QToolButton()
        self.more, self.menu = QToolButton(), QMenu(self)
        self._commands = CommandRegistry()
        self._name_buttons()
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.picker)
        for button in (self.add, self.remove, self.more):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        head.addStretch()
        column = QVBoxLayout()
        column.setSpacing(SPACE)
        column.addLayout(head)
        column.addWidget(self.editor)
        self.line.addLayout(column)
        self.setToolTip("")
        self.picker.chosen.connect(lambda *_: self.editor.set_kernel(self.kernel()))
        self.editor.changed.connect(self._edited)
        self.add.clicked.connect(self.add_plane)
        self.remove.clicked.connect(self.remove_plane)
        self._show_buttons()

    @property
    def is_changed(self) -> bool:
        """Never so: no stack is the one that all others are changes of."""
        return False

    @property
    def is_colour(self) -> bool:
        """Whether it has a row for each of red, green and blue that reads all three."""
        return len(self.planes.results) == len(self.planes.reads) == 3

    def set_commands(self, registry: CommandRegistry) -> None:
        """Say whose commands the menu shows."""
        self._commands = registry

    def kernel(self) -> Kernel:
        """Return the chosen plane."""
        result, read = self.picker.place
        return self.picker.stack.planes[result][read]

    def value(self) -> Any:
        """Return the stack."""
        return self.picker.stack

    def shows(self, value: Any) -> bool:
        """Whether it shows that stack, each plane as it was designed."""
        own = self.value()
        return bool(own == value) and same_kernels(tuple(own), tuple(value))

    def set_value(self, value: Any) -> None:
        """Show a stack."""
        self.picker.set_stack(value)
        self.editor.set_kernel(self.kernel())
        self._show_buttons()

    def change(self, change: StackChange) -> None:
        """Make a stack of the chosen plane's kernel, one entry of the history."""
        self._take(change.change(self.kernel()), change.title)

    def can_add(self) -> bool:
        """Whether there may be one more plane."""
        return self.picker.stack.shape[1] < len(self.planes.reads)

    def can_remove(self) -> bool:
        """Whether there may be one less."""
        return self.picker.stack.shape[1] > self.planes.least

    def add_plane(self) -> None:
        """Add the chosen plane's kernel once more, and choose it."""
        if self.can_add():
            rows = [[*row, row[self.picker.place[1]]] for row in self.value().planes]
            self._take(KernelStack(rows), "Add kernel")
            self.picker.choose(self.picker.place[0], len(rows[0]) - 1)

    def remove_plane(self) -> None:
        """Take the chosen plane away."""
        if self.can_remove():
            read = self.picker.place[1]
            rows = [[*row[:read], *row[read + 1 :]] for row in self.value().planes]
            self._take(KernelStack(rows), "Remove kernel")

    def clear_plane(self) -> None:
        """Have the chosen plane add nothing."""
        kernel = self.kernel()
        self._edited(Kernel(kernel.taps * 0, kernel.origin), "", "Clear plane")
        self.editor.set_kernel(self.kernel())

    def _take(self, stack: KernelStack, label: str) -> None:
        if stack != self.value():
            self.set_value(stack)
            self._tell(stack, label=label)

    def _edited(self, kernel: Kernel, merge: str, label: str) -> None:
        result, read = self.picker.place
        stack = self.value().replace(result, read, kernel)
        self.picker.set_stack(stack)
        self._tell(stack, merge, f"{label} ({self.picker.words(result, read)})")

    def _name_buttons(self) -> None:
        for button, text, words in (
            (self.add, "+", "Add a kernel: the chosen one once more"),
            (self.remove, "−", "Take the chosen kernel away"),
        ):
            button.setText(text)
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.setVisible(self.planes.least < len(self.planes.reads))

        self.more.setIcon(icon("more"))
        self.more.setToolTip(said("Make all planes of the chosen one"))
        self.more.setAccessibleName(said("More for planes"))
        self.more.setMenu(self.menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.menu.clear()
        known = {command.id: command for command in self._commands}
        for name in IN_COLOUR if self.is_colour else IN_ROW:
            if name in known:
                self.menu.addAction(command_action(known[name], self._commands, self.menu))
            else:
                self.menu.addSeparator()

    def _show_buttons(self) -> None:
        self.add.setEnabled(self.can_add())
        self.remove.setEnabled(self.can_remove())


def same_kernels(some: tuple[Kernel, ...], others: tuple[Kernel, ...]) -> bool:
    """Whether kernels are the same, and say the same of what made them, which is no part of ==."""
    return some == others and all(
        (one.design, one.edited_design) == (other.design, other.edited_design)
        for one, other in zip(some, others, strict=True)
    )
