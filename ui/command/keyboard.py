"""Keyboard: a picture of the keys, which shows what is used and what is free."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.command.command_drag import command_in
from ui.command.key_uses import with_held, written
from ui.command.shortcut_text import native_text
from ui.look.fonts import HINT, font
from ui.look.phrase import phrase
from ui.look.tokens import tokens_of

WIDTH: Final = 648  # logical pixels
HIGH, APART = 27, 4  # a key's height, and what is between two
KEY: Final = 40
TOP, SIDE = 2, 5  # of a key's name
LEFT: Final = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
# A keyboard of the United States, row by row: what is on a key, and how wide it is where that is
# not a letter's width. Names with a space before them are keys that no shortcut has alone.
ROWS: Final = (
    (("Esc", 72), *((f"F{number}", 44) for number in range(1, 13))),
    (*"`1234567890-=", ("Backspace", 76)),
    (("Tab", 56), *"QWERTYUIOP[]", ("\\", 60)),
    ((" Caps", 68), *"ASDFGHJKL;'", ("Return", 92)),
    ((" Shift", 88), *"ZXCVBNM,./", (" Shift", 116)),
    ((" Ctrl", 64), (" ", 56), (" Alt", 52), ("Space", 260), (" Alt", 52), (" ", 56),
     (" Ctrl", 84)),
)  # fmt: skip


class Place(NamedTuple):
    """A key's name as Qt writes it, and where it is; a name with a space is a modifier's."""

    name: str
    box: QRectF

    @property
    def is_held(self) -> bool:
        """Whether it is a key that is held with others, or does nothing."""
        return self.name.startswith(" ")


def _places() -> tuple[Place, ...]:
    found = []
    for row, keys in enumerate(ROWS):
        left = 0.0
        for key in keys:
            name, width = (key, KEY) if isinstance(key, str) else key
            found.append(Place(name, QRectF(left, row * (HIGH + APART), width, HIGH)))
            left += width + APART
    return tuple(found)


PLACES: Final = _places()
FREE_ONES: Final = tuple(place.name for place in PLACES if not place.is_held)


class Keyboard(QWidget):
    """Used keys are filled, free ones outlined, one that is wanted twice has the warning's colour.

    A click on a used key signals it; the tip says what it does. A command may be dropped on a key.
    """

    chosen = Signal(str)  # the shortcut, as Qt writes it
    dropped = Signal(str, str)  # a command's id, and the shortcut that it should get
    spoken_role = QAccessible.Role.Graphic

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._uses: Mapping[str, tuple[str, ...]] = {}
        self._held = ""
        self.wanted = ""  # keys that two commands want
        self._target = ""  # the key that a command would be dropped on
        self.setAcceptDrops(True)
        self.setAccessibleName("Keys that are used")
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(WIDTH, len(ROWS) * (HIGH + APART) - APART)

    def show_uses(self, uses: Mapping[str, tuple[str, ...]], held: str) -> None:
        """Show what keys do while others are held, named as Qt does (``Ctrl+Shift``)."""
        self._uses, self._held = uses, held
        used = [name for name in FREE_ONES if self.uses_of(name)]
        self.setAccessibleDescription(phrase("Used: {join}", join=", ".join(used) or "none"))
        self.update()

    def show_wanted(self, shortcut: str) -> None:
        """Mark keys that two commands want; none with an empty text."""
        self.wanted = written(shortcut) if shortcut else ""
        self.update()

    def counts(self) -> tuple[int, int]:
        """Return how many keys are used with those that are held, and how many are free."""
        used = sum(bool(self.uses_of(name)) for name in FREE_ONES)
        return used, len(FREE_ONES) - used

    def uses_of(self, name: str) -> tuple[str, ...]:
        """Return what a key does with those that are held."""
        return self._uses.get(with_held(self._held, name), ())

    def place_of(self, name: str) -> QRectF:
        """Return where a key is."""
        return next(place.box for place in PLACES if place.name == name)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        name = self._at(event.position().toPoint())
        if name and self.uses_of(name):
            self.chosen.emit(with_held(self._held, name))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        name = self._at(event.position().toPoint())
        is_used = bool(name) and bool(self.uses_of(name))
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_used else Qt.CursorShape.ArrowCursor)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if command_in(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._aim(self._at(event.position().toPoint()))
        event.setAccepted(bool(self._target))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._aim("")

    def dropEvent(self, event: QDropEvent) -> None:
        name = self._at(event.position().toPoint())
        self._aim("")
        if name:
            event.acceptProposedAction()
            self.dropped.emit(command_in(event.mimeData()), with_held(self._held, name))

    def _aim(self, name: str) -> None:
        if name != self._target:
            self._target = name
            self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self)
            return True
        return super().event(event)

    def tip_at(self, point: QPoint) -> str:
        """Return what the key at a place does, in words; empty where there is none."""
        name = self._at(point)
        if not name:
            return ""
        keys = native_text(with_held(self._held, name))
        return f"{keys}: {' | '.join(self.uses_of(name)) or 'free'}"

    def _at(self, point: QPoint) -> str:
        found = (one.name for one in PLACES if one.box.contains(point) and not one.is_held)
        return next(found, "")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(HINT - 1))
        held = self._held.split("+")
        for name, box in PLACES:
            is_down = name.startswith(" ") and name.strip() in held
            is_used = not name.startswith(" ") and bool(self.uses_of(name))
            is_wanted = bool(self.wanted) and with_held(self._held, name) == self.wanted
            fill = "accent_fill" if is_down else "groove" if is_used else "panel"
            is_marked = is_wanted or (bool(name) and name == self._target)
            line = "warning" if is_wanted else fill if is_used or is_down else "hair"
            line = "accent" if name == self._target else line
            painter.setPen(QPen(tokens.colour(line), 2 if is_marked else 1))
            painter.setBrush(tokens.colour(fill))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            words = "on_accent" if is_down else "text" if is_used else "muted"
            painter.setPen(tokens.colour(words))
            painter.drawText(box.adjusted(SIDE, TOP, 0, 0), LEFT, name.strip())
        painter.end()
