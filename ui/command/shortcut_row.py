"""ShortcutRow: a command with its keys, which are changed and reset in the row."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.command.command import Command, Scope
from ui.command.conflict_box import ConflictBox
from ui.command.key_field import KeyField
from ui.command.registry import CommandRegistry, ShortcutError, native_text
from ui.look.icons import icon

PLACES: Final[dict[Scope, str]] = {
    "window": "Everywhere",
    "kernel": "Kernel editor",
    "grid": "Kernel grid",
    "presets": "Presets",
    "steps": "Steps",
}
KEYS_WIDTH: Final = 264  # logical pixels
PLACE_WIDTH: Final = 96
FIELD_WIDTH: Final = 120
DOT_WIDTH: Final = 12
BUTTON: Final = 24


class ShortcutRow(QWidget):
    """What the command is called, its keys as buttons, where they work, and a way back.

    Keys that are pressed hold at once. Where another command has them, the row says so and offers
    to take them from it.
    """

    def __init__(self, command: Command, registry: CommandRegistry) -> None:
        super().__init__()
        self.command, self._registry = command, registry
        self._wanted = ("", 0)  # keys that another command has, and the place where they should go
        self.title = QLabel(command.full_title or command.title.removesuffix("…"))
        self.title.setToolTip(command.description)
        self.dot = QLabel("•")
        self.dot.setFixedWidth(DOT_WIDTH)
        self.dot.setProperty("dot", True)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.field: KeyField | None = None
        self.keys: list[QPushButton] = []
        self._shown: tuple[str, ...] = ()
        self.add = self._button("plus", f"Add keys for {self.title.text()}")
        self.add.clicked.connect(lambda: self._edit(len(self.keys)))
        self.reset = self._button("reset", f"Reset the keys of {self.title.text()}")
        self.reset.clicked.connect(self._reset)
        self.conflict: ConflictBox | None = None
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Show the keys as they are now."""
        self._end_conflict()
        self._show_keys()
        changed = self.command.id in self._registry.changed_shortcuts
        self.reset.setVisible(changed)
        self.dot.setText("•" if changed else "")
        self.dot.setToolTip("Other keys than at first" if changed else "")

    def words(self) -> str:
        """Return what a search finds it by."""
        keys = " ".join(button.text() for button in self.keys)
        return f"{self.title.text()} {self.command.menu} {keys}".casefold()

    def _show_keys(self) -> None:
        self._end_field()
        shortcuts = self._registry.shortcuts(self.command)
        if shortcuts == self._shown:
            return
        self._shown = shortcuts
        for button in self.keys:
            self._line.removeWidget(button)
            button.deleteLater()
        self.keys = []
        for place, shortcut in enumerate(shortcuts):
            button = QPushButton(native_text(shortcut))
            button.setToolTip("Change these keys")
            button.setProperty("keys", True)
            button.setAutoDefault(False)
            button.setAccessibleName(f"{button.text()}, change these keys")
            button.clicked.connect(partial(self._edit, place))
            self._line.insertWidget(place, button)
            self.keys.append(button)

    def _edit(self, place: int) -> None:
        """Have other keys pressed for a place; behind the last one they are more."""
        self.refresh()
        field = self.field = KeyField()
        field.setFixedWidth(FIELD_WIDTH)
        field.pressed.connect(partial(self._pressed, place))
        field.left.connect(self._show_keys)
        if place < len(self.keys):
            self.keys[place].hide()
        self._line.insertWidget(place, field)
        self.add.hide()
        field.show()  # what can't be seen can't have the focus
        field.setFocus()

    def _end_field(self) -> None:
        field, self.field = self.field, None
        if field is not None:
            field.blockSignals(True)
            field.hide()
            field.deleteLater()
        for button in (*self.keys, self.add):
            button.show()

    def _pressed(self, place: int, shortcut: str) -> None:
        own = list(self._registry.shortcuts(self.command))
        self._end_field()
        try:
            taken = self._registry.clashes(self.command.id, shortcut) if shortcut else []
            if not taken:
                own[place : place + 1] = [shortcut] if shortcut else []
                self._registry.set_shortcuts(self.command.id, tuple(dict.fromkeys(own)))
                return
        except ShortcutError as error:
            self._say(str(error), "")
            return
        names = " and ".join(other.found_as for other in taken)
        self._wanted = shortcut, place
        self._say(f"{native_text(shortcut)} is taken by {names}", f"Take it from {names}")

    def _say(self, sentence: str, way_out: str) -> None:
        """Say in the row why keys can't be, and offer a way out where there is one."""
        self._end_conflict()
        self._show_keys()
        box = self.conflict = ConflictBox(sentence, way_out)
        box.take_wanted.connect(self._take)
        box.leave_wanted.connect(self.refresh)
        self._below.addWidget(box)
        (box.take if way_out else box.leave).setFocus()

    def _end_conflict(self) -> None:
        box, self.conflict = self.conflict, None
        if box is not None:
            box.hide()
            box.deleteLater()

    def _take(self) -> None:
        self._registry.take_shortcut(self.command.id, *self._wanted)

    def _reset(self) -> None:
        try:
            self._registry.reset_shortcuts(self.command.id)
        except ShortcutError as error:
            self._say(str(error), "")

    def _lay_out(self) -> None:
        holder, place = QWidget(), QLabel(PLACES[self.command.scope])
        holder.setFixedWidth(KEYS_WIDTH)
        place.setFixedWidth(PLACE_WIDTH)
        place.setProperty("hint", True)
        self._line = QHBoxLayout(holder)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(4)
        self._line.addWidget(self.add)
        self._line.addStretch()
        head = QHBoxLayout()
        head.setSpacing(8)
        for widget in (self.dot, self.title, holder, place, self.reset):
            head.addWidget(widget, 1 if widget is self.title else 0)
        kept = self.reset.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(kept)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 8, 2)
        column.setSpacing(4)
        column.addLayout(head)
        self._below = QVBoxLayout()
        self._below.setContentsMargins(DOT_WIDTH + 8, 0, 0, 0)
        column.addLayout(self._below)

    @staticmethod
    def _button(name: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFixedSize(BUTTON, BUTTON)
        return button
