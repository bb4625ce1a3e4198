"""FilterPanel: which filter, its form, and what to do with it."""

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
from ui.form.form import ParamForm
from ui.input.focused_wheel import FocusedWheel
from ui.kernel.control import FILTER_CONTROLS
from ui.kernel.editor import KernelEditor
from ui.kernel.shelf import KernelSources


class FilterPanel(QWidget):
    """The form of the Step being edited; signals for what the user did."""

    filter_chosen = Signal(str)
    changed = Signal(object, str, str)  # values, merge key, label
    apply_wanted = Signal()
    new_wanted = Signal()
    reset_wanted = Signal()
    save_preset_wanted = Signal()

    def __init__(self, registry: Registry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._registry = registry
        self._step: Step | None = None
        self._shelf = KernelSources()
        self.form: ParamForm | None = None
        self.filters = self._filter_box()
        self._state = QLabel()
        self._state.setProperty("hint", True)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.apply_button = self._button("Apply", "Add this to the steps (Ctrl+Return)")
        self.apply_button.setProperty("primary", True)
        self.apply_button.clicked.connect(self.apply_wanted)
        self.new_button = self._button("New step", "Begin another step on top (Ctrl+Shift+N)")
        self.new_button.clicked.connect(self.new_wanted)
        self.reset_button = self._button("Reset", "Put every value back to its default")
        self.reset_button.clicked.connect(self.reset_wanted)
        self.save_button = self._button("Save preset…", "Keep these values under a name (Ctrl+P)")
        self.save_button.clicked.connect(self.save_preset_wanted)
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
        self._step = step
        self.form.set_values(step.values)
        draft = document is not None and document.draft is not None
        selected = document.selected if document is not None else None
        if selected is not None and document is not None:
            self._state.setText(f"Editing step {selected + 1} of {len(document.steps)}")
        else:
            self._state.setText("Not applied yet" if draft else "New step")
        self.apply_button.setVisible(selected is None)
        self.apply_button.setEnabled(draft)
        self.new_button.setVisible(selected is not None)
        self.filters.setToolTip(spec.doc)

    def set_shelf(self, shelf: KernelSources) -> None:
        """Say where kernel editors find presets and recent kernels."""
        self._shelf = shelf
        for editor in self.kernel_editors():
            editor.set_shelf(shelf)

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

    @staticmethod
    def _button(text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        return button

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
