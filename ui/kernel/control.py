"""KernelControl: the kernel editor as a filter's control for a parameter of the type Kernel."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from filters.design.kernel_kind import KernelKind
from filters.design.stack_kind import StackKind
from filters.params.kind import Kind
from filters.params.param import Param
from ui.form.controls import Control
from ui.form.table import CONTROLS
from ui.kernel.editor import KernelEditor
from ui.kernel.stack_control import StackControl, same_kernels


class KernelControl(Control):
    """A whole kernel editor in a form."""

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        self.editor = KernelEditor(param.default)
        self.editor.changed.connect(self._tell)
        self.line.addWidget(self.editor)
        self.setToolTip("")

    @property
    def is_changed(self) -> bool:
        """Never so: no kernel is the one that all others are changes of."""
        return False

    def value(self) -> Any:
        """Return the kernel."""
        return self.editor.kernel()

    def shows(self, value: Any) -> bool:
        """Whether it shows that kernel, as it was designed."""
        return same_kernels((self.value(),), (value,))

    def set_value(self, value: Any) -> None:
        """Show a kernel."""
        self.editor.set_kernel(value)


FILTER_CONTROLS: Final[Mapping[type[Kind], type[Control]]] = MappingProxyType(
    {**CONTROLS, KernelKind: KernelControl, StackKind: StackControl}
)
