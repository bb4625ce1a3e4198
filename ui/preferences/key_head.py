"""KeyHead: over the list of shortcuts: its order, and which set is in use."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from ui.command.key_sets import KeySets
from ui.command.registry import CommandRegistry
from ui.look.language import said
from ui.look.segmented import SegmentedSwitch
from ui.look.tokens import FIELD, SPACE

ORDERS: Final = ("By action", "By key")
SET_WIDTH: Final = 144  # logical pixels


class KeyHead(QWidget):
    """Controls for the page's head; they keep what was chosen while the page is open.

    Parameters
    ----------
    sets, registry
        What is chosen from, and the shortcuts that follow.
    """

    def __init__(self, sets: KeySets, registry: CommandRegistry) -> None:
        super().__init__()
        self._sets = sets
        self.order = SegmentedSwitch(ORDERS, height=FIELD)
        self.order.setAccessibleName("Order of the shortcuts")
        self.set = QComboBox()
        self.set.setFixedSize(SET_WIDTH, FIELD)
        self.set.setToolTip("Gives all commands the keys of a set")
        self.set.activated.connect(lambda _: sets.choose(str(self.set.currentData())))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.order)
        label = QLabel("Set")
        label.setProperty("hint", True)
        label.setAccessibleName("Set of shortcuts")
        label.setBuddy(self.set)  # which names it: Qt takes what is chosen for a box's own name
        row.addWidget(label)
        row.addWidget(self.set)
        for signal in (registry.changed, sets.own_changed):
            signal.connect(self.refresh)
        self.refresh()

    @property
    def is_by_key(self) -> bool:
        """Whether the list is in the order of the keys."""
        return self.order.index == 1

    def refresh(self) -> None:
        """Show the sets there are, and the one in use."""
        if self.set.count() != len(self._sets.sets):
            self.set.clear()
            for one in self._sets.sets:
                self.set.addItem(said(one.title), one.id)
        self.set.setCurrentIndex(self.set.findData(self._sets.nearest()[0].id))
