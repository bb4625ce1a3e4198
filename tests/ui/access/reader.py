"""A screen reader for tests: what Qt tells one of a window, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget

Role = QAccessible.Role
Text = QAccessible.Text
MUTE = (Role.NoRole, Role.Client, Role.Pane, Role.LayeredPane, Role.Border)


@dataclass(frozen=True)
class Heard:
    """One thing as it is told."""

    widget: QObject | None
    name: str
    role: Role
    value: str
    description: str
    is_focusable: bool

    def __str__(self) -> str:
        return f"{type(self.widget).__name__} {self.name!r}, {self.role.name}"


def heard(interface: QAccessibleInterface) -> Heard:
    """Ask for all that is told of one thing; a label beside it names it before it does itself."""
    label = _label_of(interface)
    return Heard(
        interface.object(),
        label or interface.text(Text.Name),
        interface.role(),
        interface.text(Text.Value),
        interface.text(Text.Description),
        bool(interface.state().focusable) and not interface.state().disabled,
    )


def _label_of(interface: QAccessibleInterface) -> str:
    label = QAccessible.RelationFlag.Label
    for other, relation in interface.relations():
        if relation & label and other is not None:
            return other.text(Text.Name)
    return ""


def all_heard(widget: QWidget) -> list[Heard]:
    """Return everything that is visible in a window, in the order in which it is told."""
    top = QAccessible.queryAccessibleInterface(widget)
    assert top is not None
    return [heard(one) for one in _visible(top)]


def _visible(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    thing = interface.object()
    if isinstance(thing, QWidget) and not thing.isVisible():
        return
    yield interface
    for number in range(min(interface.childCount(), 200)):  # of a long list some are as good
        child = interface.child(number)
        if child is not None and child.isValid():
            yield from _visible(child)


def focused() -> Heard:
    """Return what is said of the thing that the keyboard is at."""
    widget = QApplication.focusWidget()
    assert widget is not None
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return heard(interface)
