"""What a screen reader is told of widgets that draw themselves: a role, a value, a state.

A widget class says so by attributes, which the interface that Qt asks for reads:

- ``spoken_role``: a `QAccessible.Role`;
- ``spoken_value()``: what it shows, in words (where it has one);
- ``spoken_open()``: whether what it folds is shown; None where it does not fold now.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QComboBox, QLabel, QWidget

TOLD: Final = "tells-roles"


class SpokenWidget(QAccessibleWidget):
    """The interface of a widget that says what it is."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._value: Callable[[], str] | None = getattr(widget, "spoken_value", None)
        self._open: Callable[[], bool | None] | None = getattr(widget, "spoken_open", None)

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Value and self._value is not None:
            return self._value()
        return super().text(kind)

    def state(self) -> QAccessible.State:
        state = super().state()
        is_open = None if self._open is None else self._open()
        if is_open is not None:
            state.expandable, state.expanded, state.collapsed = True, is_open, not is_open
        return state


def tell_roles(app: QApplication) -> None:
    """Have Qt ask our own widgets what they are; once for an application."""
    if not app.property(TOLD):
        app.setProperty(TOLD, True)
        QAccessible.installFactory(_interface)


def name_label(box: QComboBox, name: str) -> QLabel:
    """Name a list; return a hidden label that does, to be laid beside it.

    On Linux Qt takes what is chosen in a list for its name, unless a label names it.
    """
    box.setAccessibleName(name)
    label = QLabel(name)
    label.setBuddy(box)
    label.hide()
    return label


def announce(widget: QWidget, words: Callable[[], str]) -> None:
    """Have a screen reader say something now, where one listens; else it is not worded."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words()))


def _interface(_: str, thing: QObject) -> QAccessibleInterface | None:
    role = getattr(type(thing), "spoken_role", None)
    if isinstance(thing, QWidget) and isinstance(role, QAccessible.Role):
        return SpokenWidget(thing, role)
    return None
