"""A change of theme polishes every widget there is: what isn't seen isn't made."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from filters.kernel import Kernel
from ui.form.form import ParamForm
from ui.kernel.control import KernelControl
from ui.look.section import Section
from ui.window.window import Window

MOST = 1100  # 1559 when all was made at the start: a change of theme took twice as long


def test_a_window_has_few_widgets_and_makes_the_others_when_they_are_seen(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    assert len(window.findChildren(QWidget)) < MOST
    form = window.filter_panel.form
    assert isinstance(form, ParamForm)
    green = form.controls["green_kernel"]
    assert isinstance(green, KernelControl)
    assert green.editor is None
    window.session.edit({"each_channel": True, "green_kernel": Kernel([[1, 2, 1]])}, "Edit")
    assert green.editor is None  # its section is folded
    assert green.value() == Kernel([[1, 2, 1]])
    section = next(one for one in form.findChildren(Section) if one.isAncestorOf(green))
    section.header.set_open(True)
    assert green.editor is not None
    assert green.editor.kernel() == Kernel([[1, 2, 1]])
    green.editor.normalize.click()
    edited = window.session.edited.values["green_kernel"]
    assert edited == Kernel([[1, 2, 1]], normalize=True)
    assert not green.editor.tools.actions_["kernel.negate"].shortcut().isEmpty()
    listing = window.lessons.panel.list
    assert not listing.buttons
    window.docks.toggle("Lesson")
    qtbot.waitUntil(lambda: "numbers" in listing.buttons)
