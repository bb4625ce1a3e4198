"""ShortcutRow: a command with its keys, which are changed and reset in the row."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from ui.command.command import Command, Scope
from ui.command.conflict_box import ConflictBox
from ui.command.key_field import KeyField
from ui.command.registry import CommandRegistry, ShortcutError, native_text
from ui.look.fonts import HINT, TEXT, font
from ui.look.icons import icon
from ui.look.tokens import GAP, SPACE, tokens_of

PLACES: Final[dict[Scope, str]] = {
    "window": "Everywhere",
    "kernel": "Kernel editor",
    "grid": "Kernel grid",
    "presets": "Presets",
    "steps": "Steps",
    "lab": "Lab",
}
KEYS_WIDTH: Final = 264  # logical pixels
PLACE_WIDTH: Final = 96
FIELD_WIDTH: Final = 120
DOT_WIDTH: Final = 12
DOT: Final = 4
BUTTON: Final = 24
HEIGHT: Final = 28
LEAST_WIDTH: Final = 560
INDENT: Final = DOT_WIDTH + SPACE


class ShortcutRow(QWidget):
    """What the command is called, its keys as buttons, where they work, and a way back.

    Keys that are pressed hold at once. Where another command has them, the row says so and offers
    to take them from it. Words are painted and places counted here: a window has 150 commands.
    """

    wanted = Signal(str)  # keys that another command has, while the row says so; empty after it

    def __init__(self, command: Command, registry: CommandRegistry) -> None:
        super().__init__()
        self.command, self._registry = command, registry
        self._wanted = ("", 0)  # keys that another command has, and the place where they should go
        self._edited = 0  # the place of the keys that are being pressed
        self.title = command.full_title or command.title.removesuffix("…")
        self.setToolTip(command.description)
        self.setAccessibleName(self.title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.field: KeyField | None = None
        self.conflict: ConflictBox | None = None
        self.keys: list[QPushButton] = []
        self._shown: tuple[str, ...] = ()
        self._is_changed = False
        self.add = self._button("plus", f"Add keys for {self.title}")
        self.add.clicked.connect(lambda: self._edit(len(self.keys)))
        self.reset = self._button("reset", f"Reset the keys of {self.title}")
        self.reset.clicked.connect(self._reset)
        self.refresh()

    def refresh(self) -> None:
        """Show the keys as they are now."""
        self._end_conflict()
        self._is_changed = self.command.id in self._registry.changed_shortcuts
        self.reset.setVisible(self._is_changed)
        self._show_keys()

    # keys

    def _show_keys(self) -> None:
        self._end_field()
        shortcuts = self._registry.shortcuts(self.command)
        if shortcuts != self._shown:
            self._shown = shortcuts
            for button in self.keys:
                button.hide()
                button.deleteLater()
            self.keys = [self._key(place, shortcut) for place, shortcut in enumerate(shortcuts)]
        self._arrange()

    def _edit(self, place: int) -> None:
        """Have other keys pressed for a place; behind the last one they are more."""
        self.refresh()
        field = self.field = KeyField(self)
        field.pressed.connect(partial(self._pressed, place))
        field.left.connect(self._show_keys)
        self._edited = place
        (self.keys[place] if place < len(self.keys) else self.add).hide()
        self._arrange()
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
        self.wanted.emit(shortcut)

    def _take(self) -> None:
        self._registry.take_shortcut(self.command.id, *self._wanted)

    def _reset(self) -> None:
        try:
            self._registry.reset_shortcuts(self.command.id)
        except ShortcutError as error:
            self._say(str(error), "")

    def _say(self, sentence: str, way_out: str) -> None:
        """Say in the row why keys can't be, and offer a way out where there is one."""
        self._end_conflict()
        box = self.conflict = ConflictBox(sentence, way_out, self)
        box.take_wanted.connect(self._take)
        box.leave_wanted.connect(self.refresh)
        self._show_keys()
        box.show()
        (box.take if way_out else box.leave).setFocus()

    def _end_conflict(self) -> None:
        box, self.conflict = self.conflict, None
        if box is not None:
            box.hide()
            box.deleteLater()
            self.wanted.emit("")

    # places

    def sizeHint(self) -> QSize:
        below = 0 if self.conflict is None else self.conflict.sizeHint().height() + GAP
        return QSize(LEAST_WIDTH, HEIGHT + below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    @property
    def _keys_left(self) -> int:
        return self.width() - KEYS_WIDTH - PLACE_WIDTH - BUTTON - SPACE

    def _arrange(self) -> None:
        """Put keys, buttons and what is said below where they belong."""
        inside: list[QWidget] = [*self.keys, self.add]
        if self.field is not None:
            inside[min(self._edited, len(self.keys))] = self.field
        left, top = self._keys_left, (HEIGHT - BUTTON) // 2
        for widget in inside:
            width = FIELD_WIDTH if widget is self.field else widget.sizeHint().width()
            width = BUTTON if widget is self.add else width
            widget.setGeometry(left, top, width, BUTTON)
            left += width + GAP
        self.reset.setGeometry(self.width() - BUTTON - SPACE, top, BUTTON, BUTTON)
        if self.conflict is not None:
            height = self.conflict.sizeHint().height()
            self.conflict.setGeometry(INDENT, HEIGHT, self.width() - INDENT - SPACE, height)
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), tokens_of(self.palette())
        if self._is_changed:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("accent"))
            painter.drawEllipse(QPointF(INDENT - SPACE, HEIGHT / 2), DOT / 2, DOT / 2)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        room = QRectF(INDENT, 0, self._keys_left - INDENT - SPACE, HEIGHT)
        painter.setFont(font(TEXT))
        painter.setPen(tokens.colour("text"))
        metrics = painter.fontMetrics()
        title = metrics.elidedText(self.title, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, middle, title)
        painter.setFont(font(HINT))
        painter.setPen(tokens.colour("muted"))
        room = QRectF(self._keys_left + KEYS_WIDTH, 0, PLACE_WIDTH, HEIGHT)
        painter.drawText(room, middle, PLACES[self.command.scope])
        painter.end()

    def _key(self, place: int, shortcut: str) -> QPushButton:
        button = QPushButton(native_text(shortcut), self)
        button.setToolTip("Change these keys")
        button.setProperty("keys", True)
        button.setAutoDefault(False)
        button.setAccessibleName(f"{button.text()}, change these keys")
        button.clicked.connect(partial(self._edit, place))
        button.show()
        return button

    def _button(self, name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button
