"""CommandRegistry: the one list of commands, with the shortcuts that they have now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from filters.user_error import UserError
from ui.command.command import WINDOW, Command, Item, Provider, Scope
from ui.command.shortcut_text import ShortcutError, native_text, overlap, sequence
from ui.look.phrase import phrase

QTS = (WINDOW, "kernel")  # the scopes whose shortcuts are Qt's


class CommandRegistry(QObject):
    """Commands in the order of their menus; a window owns one and hands it on.

    Whatever does a command, be it a menu, a key, a button or the search, does it by `run`.
    """

    changed = Signal()  # shortcuts
    ran = Signal(object)  # Command
    done = Signal(object)  # Command that did not fail
    failed = Signal(str)  # the sentence that says why a command could not be done

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[Item] = []
        self._commands: dict[str, Command] = {}
        self._scoped: dict[Scope, list[Command]] = {}
        self._shortcuts: dict[str, tuple[str, ...]] = {}  # by id, those that a person has changed
        self._reserved: dict[str, str] = {}

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
                self._scoped.setdefault(item.scope, []).append(item)
            self._items.append(item)

    def __iter__(self) -> Iterator[Command]:
        return iter(self._commands.values())

    def __getitem__(self, command_id: str) -> Command:
        return self._commands[command_id]

    def of_scope(self, scope: Scope) -> Sequence[Command]:
        """Return the commands of one part of the window."""
        return self._scoped.get(scope, ())

    def items_of(self, menu: str) -> list[Item]:
        """Return what stands in a menu, in order."""
        return [item for item in self._items if item.menu == menu]

    def available(self) -> list[Command]:
        """Return all that can be done now; what providers make comes last."""
        found = list(self)
        for item in self._items:
            if isinstance(item, Provider) and not item.under:
                found += item.commands()
        return [command for command in found if command.is_enabled()]

    def unavailable(self) -> list[Command]:
        """Return what can't be done now, but for what providers would make."""
        return [command for command in self if not command.is_enabled()]

    def menus(self) -> list[Provider]:
        """Return the providers that the search lists as one entry each."""
        return [item for item in self._items if isinstance(item, Provider) and item.under]

    def run(self, command: Command, instead: bool = False) -> None:
        """Do a command; where that raises a UserError, its sentence is signalled.

        `instead` does it in the place of the selected Step, where the command can.
        """
        try:
            if instead and command.instead is not None:
                command.instead()
            else:
                command.run()
        except UserError as error:
            self.failed.emit(str(error))
        else:
            self.done.emit(command)
        self.ran.emit(command)

    # shortcuts

    @property
    def changed_shortcuts(self) -> Mapping[str, tuple[str, ...]]:
        """Those that a person has changed, by the command's id."""
        return MappingProxyType(self._shortcuts)

    def shortcuts(self, command: Command) -> tuple[str, ...]:
        """Return the shortcuts that a command has now."""
        return self._shortcuts.get(command.id, command.shortcuts)

    def keys_text(self, command: Command) -> str:
        """Return the first of them as a person reads it; empty where there is none."""
        shortcuts = self.shortcuts(command)
        return native_text(shortcuts[0]) if shortcuts else ""

    def reserve(self, keys: Mapping[str, str]) -> None:
        """Keep keys for what is no command: what they do, by the key as Qt writes it."""
        self._reserved.update(keys)

    def clashes(self, command_id: str, shortcut: str) -> list[Command]:
        """Return the other commands that a shortcut would do at the same place.

        Parts of the window may have a shortcut each of their own, as only one has the focus. They
        come before the window, but for the kernel's editor: its fields get their keys first, so
        its shortcuts are Qt's, as the window's are.

        Raises
        ------
        ShortcutError
            It is no shortcut, or is kept for what is no command.
        """
        own, keys = self[command_id], sequence(shortcut)
        for reserved, words in self._reserved.items():
            if own.scope in QTS and overlap(keys, reserved):
                text = native_text(shortcut)
                raise ShortcutError(phrase("{keys} is kept to {words!t}", keys=text, words=words))
        return [
            other
            for other in self._that_have(keys)
            if other.id != command_id
            and (other.scope == own.scope or {other.scope, own.scope} == set(QTS))
        ]

    def shared(self, command_id: str, shortcut: str) -> list[Command]:
        """Return the commands of a part of the window that have a shortcut beside one of all of it.

        Both may keep it: the part's is done while that has the focus. `command_id` is either's.
        """
        own, keys = self[command_id], sequence(shortcut)
        return [
            other for other in self._that_have(keys) if (own.scope in QTS) != (other.scope in QTS)
        ]

    def _that_have(self, keys: str) -> Iterator[Command]:
        """Yield the commands that have a shortcut; a set of them asks some ten thousand times."""
        changed = self._shortcuts
        for command in self:
            for text in changed.get(command.id, command.shortcuts):
                if overlap(keys, text):
                    yield command
                    break

    def set_shortcuts(self, command_id: str, shortcuts: tuple[str, ...]) -> None:
        """Set a command's shortcuts, or none.

        Raises
        ------
        ShortcutError
            One of them is no shortcut, kept for something else, or another command's.
        """
        for shortcut in shortcuts:
            self._check(command_id, shortcut)
        self._put(command_id, shortcuts)
        self.changed.emit()

    def take_shortcut(self, command_id: str, shortcut: str, place: int) -> None:
        """Make a shortcut the one at a place of a command's, and no other's at the same place.

        Where nobody has it there, it is taken from those that it would be shared with.

        Raises
        ------
        ShortcutError
            It is no shortcut, or kept for something else.
        """
        taken = self.clashes(command_id, shortcut)
        self._free(shortcut, taken or self.shared(command_id, shortcut))
        own = list(self.shortcuts(self[command_id]))
        own[place : place + 1] = [shortcut]
        self._put(command_id, tuple(dict.fromkeys(own)))
        self.changed.emit()

    def reset_shortcuts(self, command_id: str) -> None:
        """Restore the shortcuts that a command had at first.

        Raises
        ------
        ShortcutError
            Another command has one of them by now.
        """
        for shortcut in self[command_id].shortcuts:
            self._check(command_id, shortcut, is_own=True)
        self._shortcuts.pop(command_id, None)
        self.changed.emit()

    def reset_all_shortcuts(self) -> None:
        """Restore the shortcuts that all commands had at first."""
        self._shortcuts.clear()
        self.changed.emit()

    def restore_shortcuts(self, changed: Mapping[str, tuple[str, ...]]) -> list[str]:
        """Set commands to what a person has chosen before; return why some of it can't be.

        What can't be stays as it is at first. A chosen key goes before another command's first
        one, as a newer version may bring it. Ids that are not known are passed over.
        """
        before = self._shortcuts
        refused = self._resolve(changed)
        if self._shortcuts != before:
            self.changed.emit()
        return refused

    def resolved(
        self, changed: Mapping[str, tuple[str, ...]]
    ) -> tuple[dict[str, tuple[str, ...]], list[str]]:
        """Return what `restore_shortcuts` would set, and what it would refuse; it sets nothing."""
        before = self._shortcuts
        refused = self._resolve(changed)
        found, self._shortcuts = self._shortcuts, before
        return found, refused

    def _resolve(self, changed: Mapping[str, tuple[str, ...]]) -> list[str]:
        self._shortcuts = {id_: keys for id_, keys in changed.items() if id_ in self._commands}
        refused: list[str] = []
        while (found := self._first_refusal()) is not None:
            command_id, why = found
            del self._shortcuts[command_id]
            title = self[command_id].found_as
            refused.append(phrase("{title}: {why}, so it has its first keys", title=title, why=why))
        for command_id, shortcuts in tuple(self._shortcuts.items()):
            for shortcut in shortcuts:
                self._free(shortcut, self.clashes(command_id, shortcut))
        return refused

    def _first_refusal(self) -> tuple[str, str] | None:
        for command_id, shortcuts in self._shortcuts.items():
            for shortcut in shortcuts:
                try:
                    taken = self.clashes(command_id, shortcut)
                except ShortcutError as error:
                    return command_id, str(error)
                chosen = [other for other in taken if other.id in self._shortcuts]
                if chosen:
                    return command_id, _taken(shortcut, chosen[0])
        return None

    def _free(self, shortcut: str, others: list[Command]) -> None:
        """Take a shortcut from other commands."""
        keys = sequence(shortcut)
        for other in others:
            left = [s for s in self.shortcuts(other) if not overlap(keys, s)]
            self._put(other.id, tuple(left))

    def _check(self, command_id: str, shortcut: str, is_own: bool = False) -> None:
        """Raise ShortcutError where a shortcut can't be; its own first one may be reserved."""
        try:
            taken = self.clashes(command_id, shortcut)
        except ShortcutError:
            if is_own:
                return
            raise
        if taken:
            raise ShortcutError(_taken(shortcut, taken[0]))

    def _put(self, command_id: str, shortcuts: tuple[str, ...]) -> None:
        if shortcuts == self[command_id].shortcuts:
            self._shortcuts.pop(command_id, None)
        else:
            self._shortcuts[command_id] = shortcuts


def _taken(shortcut: str, by: Command) -> str:
    return phrase("{keys} is taken by {title}", keys=native_text(shortcut), title=by.found_as)
