"""FilterPanel: which filter, its form, and buttons for what to do with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from editor.document.document import Document
from editor.document.step import Step
from filters.registry import Registry
from ui.command.registry import CommandRegistry
from ui.form.form import ParamForm
from ui.input.focused_wheel import FocusedWheel
from ui.kernel.control import FILTER_CONTROLS
from ui.kernel.editor import KernelEditor
from ui.kernel.shelf import KernelSources


class FilterPanel(QWidget):
    """The form of the Step being edited; signals for what the user did."""

    filter_chosen = Signal(str)
    changed = Signal(object, str, str)  # values, merge key, label

    def __init__(self, registry: Registry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._registry = registry
        self._step: Step | None = None
        self._shelf = KernelSources()
        self._commands = CommandRegistry()
        self.form: ParamForm | None = None
        self.filters = self._filter_box()
        self._state = QLabel()
        self._state.setProperty("hint", True)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.apply_button = QPushButton("Apply")  # the window has each of them do its command
        self.apply_button.setProperty("primary", True)
        self.new_button = QPushButton("New step")
        self.reset_button = QPushButton("Reset")
        self.save_button = QPushButton("Save preset…")
        self._lay_out()

    def reload(self) -> None:
        """List the filters as they are now; the form is made again with the next Step."""
        self.filters.blockSignals(True)
        self.filters.clear()
        self._fill(self.filters)
        self.filters.blockSignals(False)
        self._step = None

    def set_step(self, step: Step, document: Document | None) -> None:
        """Show a Step's values, and whether it is applied yet."""
        spec = self._registry[step.filter_id]
        if self._step is None or self._step.filter_id != step.filter_id or self.form is None:
            self.filters.blockSignals(True)
            self.filters.setCurrentIndex(self.filters.findData(step.filter_id))
            self.filters.blockSignals(False)
            self.form = ParamForm(spec, FILTER_CONTROLS)
            self.form.changed.connect(self.changed)
            self._scroll.setWidget(self.form)
            self.set_shelf(self._shelf)
            self.set_commands(self._commands)
        self._step = step
        self.form.set_values(step.values)
        draft = document is not None and document.draft is not None
        selected = document.selected if document is not None else None
        if selected is not None and document is not None:
            self._state.setText(f"Editing step {selected + 1} of {len(document.steps)}")
        else:
            self._state.setText("Not applied yet" if draft else "New step")
        self.apply_button.setVisible(selected is None)
        self.new_button.setVisible(selected is not None)
        self.filters.setToolTip(spec.doc)

    def set_shelf(self, shelf: KernelSources) -> None:
        """Say where kernel editors find presets and recent kernels."""
        self._shelf = shelf
        for editor in self.kernel_editors():
            editor.set_shelf(shelf)

    def set_commands(self, registry: CommandRegistry) -> None:
        """Say whose shortcuts kernel editors take."""
        self._commands = registry
        for editor in self.kernel_editors():
            editor.set_commands(registry)

    def kernel_editor(self) -> KernelEditor | None:
        """Return the kernel editor that has the focus, else the first; None where there is none."""
        editors = self.kernel_editors()
        focused = [editor for editor in editors if editor.isAncestorOf(self.focusWidget() or self)]
        return next(iter([*focused, *editors]), None)

    def kernel_editors(self) -> list[KernelEditor]:
        """Return the form's kernel editors."""
        return [] if self.form is None else self.form.findChildren(KernelEditor)

    def restyle(self) -> None:
        """Draw the form's icons in the theme's colours."""
        for editor in self.kernel_editors():
            editor.restyle()

    def _filter_box(self) -> QComboBox:
        box = QComboBox()
        FocusedWheel(box)
        box.setAccessibleName("Filter")
        self._fill(box)
        box.activated.connect(lambda: self.filter_chosen.emit(box.currentData()))
        return box

    def _fill(self, box: QComboBox) -> None:
        group = ""
        for spec in self._registry:
            if group and spec.group != group:
                box.insertSeparator(box.count())
            group = spec.group
            box.addItem(spec.title, spec.id)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(8, 8, 8, 0)
        head.setSpacing(8)
        head.addWidget(self.filters, 1)
        head.addWidget(self._state)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(8, 4, 8, 8)
        buttons.setSpacing(8)
        buttons.addWidget(self.reset_button)
        buttons.addWidget(self.save_button)
        buttons.addStretch()
        buttons.addWidget(self.new_button)
        buttons.addWidget(self.apply_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        column.addLayout(buttons)
