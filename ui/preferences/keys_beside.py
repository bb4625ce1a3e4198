"""KeysBeside: what stands around the list of shortcuts, as far as there is room for it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout

from ui.command.key_sets import KeySets
from ui.command.keyboard import WIDTH as KEYBOARD
from ui.command.registry import CommandRegistry
from ui.files.preferences import KeptPreferences
from ui.look.hairline import Hairline
from ui.look.language import word_widgets
from ui.preferences.key_set_column import WIDTH as SETS
from ui.preferences.key_set_column import KeySetColumn
from ui.preferences.keyboard_part import KeyboardPart
from ui.preferences.while_typing import WhileTyping


class KeysBeside:
    """The picture of the keys below the list, and at its right the sets and how keys act.

    Parameters
    ----------
    registry, fixed, sets, preferences
        What is shown and changed.
    below, right
        Get the parts as their last.
    """

    def __init__(
        self,
        registry: CommandRegistry,
        fixed: Mapping[str, str],
        sets: KeySets,
        preferences: KeptPreferences,
        below: QBoxLayout,
        right: QBoxLayout,
    ) -> None:
        self.keyboard, self.typing = KeyboardPart(registry, fixed), WhileTyping(preferences)
        self.sets, self._line = KeySetColumn(sets, registry, self.typing), Hairline(QSize(1, 0))
        below.addWidget(self.keyboard)
        right.addWidget(self._line)
        right.addWidget(self.sets)
        word_widgets(self.keyboard)
        word_widgets(self.sets)

    def show_in(self, room: int) -> None:
        """Show what there is room for, in logical pixels beside the sections; 0 for nothing."""
        self.keyboard.setVisible(room >= KEYBOARD)
        self._line.setVisible(has_sets(room))
        self.sets.setVisible(has_sets(room))


def has_sets(room: int) -> bool:
    """Whether there is room for the sets too, where else their boxes are rows of the list."""
    return room >= KEYBOARD + SETS
