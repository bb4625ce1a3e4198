"""A form sets only what its controls don't show: what made a kernel counts too."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from filters.design.kernel_kind import KernelKind
from filters.design.stack_kind import StackKind
from filters.kernel import Kernel
from filters.kernel.design import Design
from filters.kernel.stack import KernelStack
from filters.params.param import Param
from ui.kernel.control import FILTER_CONTROLS


@pytest.mark.parametrize("kind", [KernelKind, StackKind])
def test_kernels_of_other_designs_are_not_shown_yet(qtbot: QtBot, kind: type) -> None:
    plain, design = Kernel("0 1 0; 1 2 1; 0 1 0"), Design("gaussian", {"sigma": 1.0})
    is_stack = kind is StackKind
    one, other, edited = (
        KernelStack([[kernel]]) if is_stack else kernel
        for kernel in (plain, plain.designed(design), plain.designed(None, design))
    )
    control = FILTER_CONTROLS[kind](Param("kernel", kind(), one, "Kernel"))
    qtbot.addWidget(control)
    for value in (other, edited):
        assert value == one
        control.set_value(one)
        assert control.shows(one)
        assert not control.shows(value)
        control.set_value(value)
        assert control.shows(value)
