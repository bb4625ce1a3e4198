"""KernelControl: the kernel editor as a filter's control for a parameter of the type Kernel."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent

from filters.design.kernel_kind import KernelKind
from filters.design.stack_kind import StackKind
from filters.params.kind import Kind
from filters.params.param import Param
from ui.form.controls import Control
from ui.form.table import CONTROLS
from ui.kernel.editor import KernelEditor
from ui.kernel.stack_control import StackControl, same_kernels


class KernelControl(Control):
    """A whole kernel editor in a form; in a section it is made as it is first seen."""

    made = Signal(object)  # KernelEditor, where it is made later than the form

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        self.editor: KernelEditor | None = None
        self._kernel = param.default  # as long as there is no editor
        self.setToolTip("")
        if not param.group:
            self._make()

    @property
    def is_changed(self) -> bool:
        """Never so: no kernel is the one that all others are changes of."""
        return False

    def value(self) -> Any:
        """Return the kernel."""
        return self._kernel if self.editor is None else self.editor.kernel()

    def shows(self, value: Any) -> bool:
        """Whether it shows that kernel, as it was designed."""
        return same_kernels((self.value(),), (value,))

    def set_value(self, value: Any) -> None:
        """Show a kernel."""
        if self.editor is None:
            self._kernel = value
        else:
            self.editor.set_kernel(value)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.editor is None:
            self.made.emit(self._make())

    def _make(self) -> KernelEditor:
        self.editor = editor = KernelEditor(self._kernel)
        editor.changed.connect(self._tell)
        self.line.addWidget(editor)
        return editor


FILTER_CONTROLS: Final[Mapping[type[Kind], type[Control]]] = MappingProxyType(
    {**CONTROLS, KernelKind: KernelControl, StackKind: StackControl}
)
