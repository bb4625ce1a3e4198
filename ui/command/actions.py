"""CommandActions: commands as Qt's actions, for menus and buttons and with their keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from ui.command.command import WINDOW, Command, Scope
from ui.command.letters import ENGLISH
from ui.command.registry import CommandRegistry
from ui.input.held import is_shift_held
from ui.look.icons import icon

COMMAND: Final = "command"  # a button's property: the menu of what it does, its title in the guide


def command_action(command: Command, registry: CommandRegistry, parent: QObject) -> QAction:
    """Make a command's action, as it is now; with Shift held it replaces what it would add to."""

    def run(command: Command) -> None:
        registry.run(command, is_shift_held())

    action = _action(command, run, parent)
    _name_keys(action, command, registry)
    return action


class CommandActions(QObject):
    """One action for each of some commands, kept as the commands are.

    Parameters
    ----------
    commands
        The commands.
    registry
        Does them, and knows their shortcuts.
    parent
        What the actions belong to.
    """

    def __init__(
        self, commands: Iterable[Command], registry: CommandRegistry, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._commands = {command.id: command for command in commands}
        self._buttons: list[tuple[QAbstractButton, Command, str]] = []
        self._shown: dict[str, tuple[bool, bool, str]] = {}  # of actions; asking Qt takes longer
        self._actions: dict[str, QAction] = {}
        self._names_keys = True
        groups: dict[str, QActionGroup] = {}
        for command in self._commands.values():
            action = self._actions[command.id] = _action(command, self._run, parent)
            if command.choice:
                groups.setdefault(command.choice, QActionGroup(self)).addAction(action)
        self._registry = registry
        self.follow(registry)

    def __getitem__(self, command_id: str) -> QAction:
        return self._actions[command_id]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def follow(self, registry: CommandRegistry) -> None:
        """Take the shortcuts from a registry, now and whenever they change."""
        self._registry = registry
        registry.changed.connect(self._name_all)
        registry.ran.connect(self.refresh)
        self._name_all()

    def action_for(self, command: Command, menu: QMenu) -> QAction:
        """Return a command's action for a menu: the one there is, else one that goes with it."""
        found = self._actions.get(command.id)
        return found or command_action(command, self._registry, menu)

    def place(self, scope: Scope, widget: QWidget) -> None:
        """Have the shortcuts of a scope work in a widget and all that is in it."""
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for command in self._commands.values():
            if command.scope == scope:
                action = self._actions[command.id]
                if scope != WINDOW:
                    action.setShortcutContext(inside)
                widget.addAction(action)

    def bind(self, button: QAbstractButton, command_id: str, words: str = "") -> None:
        """Have a button do a command, as far as that makes sense, with a tip that names the keys.

        The tip is `words`, else the description; a button without a text has the command's title,
        and its icon where it has none of its own.
        """
        command = self._commands[command_id]
        tip = words or (command.description if button.text() else command.found_as)
        if not button.text() and button.icon().isNull():
            button.setIcon(self._actions[command_id].icon())
        button.setProperty(COMMAND, f"{command.menu}\n{command.guide_title}")
        button.setWhatsThis(command.description)
        button.clicked.connect(lambda: self._run(command))
        button.setEnabled(command.is_enabled())
        self._buttons.append((button, command, tip))
        self._name_button(button, command, tip)

    def name_keys(self, is_wanted: bool) -> None:
        """Have the tips of actions and buttons name their keys, or not."""
        self._names_keys = is_wanted
        self._name_all()

    def refresh(self) -> None:
        """Show which commands make sense now, which are on, and what they are called."""
        answers: dict[Callable[[], bool], bool] = {}  # many commands ask the same
        for command_id, command in self._commands.items():
            ask, checked, title = command.is_enabled, command.is_checked, command.current_title
            if ask not in answers:
                answers[ask] = ask()
            state = answers[ask], checked is not None and checked(), title() if title else ""
            if self._shown.get(command_id) != state:
                self._shown[command_id] = state
                _show_state(self._actions[command_id], command, *state[:2])
        for button, command, _ in self._buttons:
            button.setEnabled(answers[command.is_enabled])

    def _run(self, command: Command) -> None:
        self._shown.clear()  # Qt has turned its mark over, and those of its group
        self._registry.run(command)

    def _name_all(self) -> None:
        for command_id, command in self._commands.items():
            action = self._actions[command_id]
            _name_keys(action, command, self._registry)
            if not self._names_keys:
                action.setToolTip(command.full_title or command.title.removesuffix("…"))
        for button, command, tip in self._buttons:
            self._name_button(button, command, tip)

    def _name_button(self, button: QAbstractButton, command: Command, tip: str) -> None:
        text = _with_keys(tip, command, self._registry)
        button.setToolTip(text if self._names_keys else tip)
        if not button.text():
            button.setAccessibleName(text)


def _action(command: Command, run: Callable[[Command], None], parent: QObject) -> QAction:
    action = QAction(parent)
    action.setCheckable(command.is_checked is not None)
    action.setAutoRepeat(command.is_checked is None)  # a switch is turned once, however long
    if command.icon:
        action.setIcon(_icon(command))
    action.setWhatsThis(command.description)
    action.setProperty(ENGLISH, command.guide_title)
    if command.scope != WINDOW:  # else a list's Delete would work everywhere, from its menu
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(lambda _=False: run(command))
    is_on = command.is_checked is not None and command.is_checked()
    _show_state(action, command, command.is_enabled(), is_on)
    return action


def _icon(command: Command) -> QIcon:
    return icon(command.icon) if isinstance(command.icon, str) else command.icon()


def _with_keys(words: str, command: Command, registry: CommandRegistry) -> str:
    keys = registry.keys_text(command)
    return f"{words} ({keys})" if keys else words


def _name_keys(action: QAction, command: Command, registry: CommandRegistry) -> None:
    action.setShortcuts([QKeySequence(text) for text in registry.shortcuts(command)])
    title = command.full_title or command.title.removesuffix("…")
    action.setToolTip(_with_keys(title, command, registry))


def _show_state(action: QAction, command: Command, can_be_done: bool, is_on: bool) -> None:
    if command.current_title is not None or not action.text():
        action.setText(command.text.replace("&", "&&"))  # else Qt takes it for an access key
    action.setEnabled(can_be_done)
    if command.is_checked is not None:
        action.setChecked(is_on)
