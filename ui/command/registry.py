"""CommandRegistry: the one list of commands, with the shortcuts that they have now."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from filters.user_error import UserError
from ui.command.command import WINDOW, Command, Item, Provider

NATIVE = QKeySequence.SequenceFormat.NativeText
APART = QKeySequence.SequenceMatch.NoMatch


class ShortcutError(UserError, ValueError):
    """A shortcut that can't be: one sentence naming it and what is allowed."""


class CommandRegistry(QObject):
    """Commands in the order of their menus; a window owns one and hands it on.

    Whatever does a command, be it a menu, a key, a button or the search, does it by `run`.
    """

    changed = Signal()  # shortcuts
    ran = Signal(object)  # Command
    failed = Signal(str)  # the sentence that says why a command could not be done

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[Item] = []
        self._commands: dict[str, Command] = {}
        self._shortcuts: dict[str, tuple[str, ...]] = {}  # by id, those that a person has changed

    def add(self, *items: Item) -> None:
        """Add commands at the end of their menus and sections.

        Raises
        ------
        ValueError
            There is a command of that id already.
        """
        for item in items:
            if isinstance(item, Command):
                if item.id in self._commands:
                    raise ValueError(f"the command {item.id!r} is there already")
                self._commands[item.id] = item
            self._items.append(item)

    def __iter__(self) -> Iterator[Command]:
        return iter(self._commands.values())

    def __getitem__(self, command_id: str) -> Command:
        return self._commands[command_id]

    def items_of(self, menu: str) -> list[Item]:
        """Return what stands in a menu, in order."""
        return [item for item in self._items if item.menu == menu]

    def available(self) -> list[Command]:
        """Return all that can be done now; what providers make comes last."""
        found = list(self)
        for item in self._items:
            if isinstance(item, Provider):
                found += item.commands()
        return [command for command in found if command.is_enabled()]

    def run(self, command: Command) -> None:
        """Do a command; where that raises a UserError, its sentence is signalled."""
        try:
            command.run()
        except UserError as error:
            self.failed.emit(str(error))
        self.ran.emit(command)

    # shortcuts

    def shortcuts(self, command: Command) -> tuple[str, ...]:
        """Return the shortcuts that a command has now."""
        return self._shortcuts.get(command.id, command.shortcuts)

    def keys_text(self, command: Command) -> str:
        """Return the first of them as a person reads it; empty where there is none."""
        shortcuts = self.shortcuts(command)
        return QKeySequence(shortcuts[0]).toString(NATIVE) if shortcuts else ""

    def clashes(self, command_id: str, shortcut: str) -> list[Command]:
        """Return the other commands that a shortcut would do at the same place.

        Parts of the window may have a shortcut each of their own, as only one has the focus. They
        come before the window, but for the kernel's editor: its fields get their keys first, so
        its shortcuts are Qt's, as the window's are.

        Raises
        ------
        ShortcutError
            It is no shortcut.
        """
        own, keys = self[command_id], _sequence(shortcut)
        return [
            other
            for other in self
            if other.id != command_id
            and (other.scope == own.scope or {other.scope, own.scope} == {WINDOW, "kernel"})
            and any(_overlap(keys, QKeySequence(text)) for text in self.shortcuts(other))
        ]

    def set_shortcuts(self, command_id: str, shortcuts: tuple[str, ...]) -> None:
        """Give a command other shortcuts, or none.

        Raises
        ------
        ShortcutError
            One of them is no shortcut, or another command's.
        """
        for shortcut in shortcuts:
            if taken := self.clashes(command_id, shortcut):
                raise ShortcutError(f"{shortcut} is taken by {taken[0].found_as}")
        self._shortcuts[command_id] = shortcuts
        self.changed.emit()

    def reset_shortcuts(self, command_id: str) -> None:
        """Give a command the shortcuts that it had at first."""
        self._shortcuts.pop(command_id, None)
        self.changed.emit()


def _sequence(text: str) -> QKeySequence:
    keys = QKeySequence(text)
    if not keys.toString():  # of keys that Qt does not know there is no text either
        raise ShortcutError(f"{text!r} is no shortcut: write it as Ctrl+Shift+S")
    return keys


def _overlap(one: QKeySequence, other: QKeySequence) -> bool:
    """Whether one is the other, or its beginning."""
    return one.matches(other) != APART or other.matches(one) != APART
