"""KernelControl: the kernel editor as a filter's control for a parameter of the type Kernel."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent

from filters.design.kernel_kind import KernelKind
from filters.design.stack_kind import StackKind
from filters.kernel import Kernel
from filters.params.kind import Kind
from filters.params.param import Param
from ui.form.controls import Control
from ui.form.table import CONTROLS
from ui.kernel.editor import KernelEditor
from ui.kernel.stack_control import StackControl


class KernelControl(Control):
    """A whole kernel editor in a form.

    It is made when it is first seen or asked for: that takes a while, and most forms with several
    kernels show one.
    """

    made = Signal(KernelEditor)

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        self._kernel: Kernel = param.default  # until there is an editor
        self._editor: KernelEditor | None = None
        self.setToolTip("")

    @property
    def editor(self) -> KernelEditor:
        """The editor."""
        return self._editor or self._make()

    @property
    def is_changed(self) -> bool:
        """Never so: no kernel is the one that all others are changes of."""
        return False

    def value(self) -> Any:
        """Return the kernel."""
        return self._kernel if self._editor is None else self._editor.kernel()

    def set_value(self, value: Any) -> None:
        """Show a kernel."""
        if self._editor is None:
            self._kernel = value
        else:
            self._editor.set_kernel(value)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._editor is None:
            self._make()

    def _make(self) -> KernelEditor:
        self._editor = editor = KernelEditor(self._kernel)
        editor.changed.connect(self._tell)
        self.line.addWidget(editor)
        editor.show()  # at once, where this is seen
        self.made.emit(editor)
        return editor


FILTER_CONTROLS: Final[Mapping[type[Kind], type[Control]]] = MappingProxyType(
    {**CONTROLS, KernelKind: KernelControl, StackKind: StackControl}
)
