"""ShortcutRow: a command with its keys, which are changed and reset in the row."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from ui.command.command import Command
from ui.command.command_drag import drag_command, is_dragged
from ui.command.conflict_box import ConflictBox
from ui.command.key_caps import KeyCaps
from ui.command.key_columns import BUTTON, INDENT, PLACES, columns_of
from ui.command.key_field import KeyField
from ui.command.key_offers import KeyOffer, offer_for
from ui.command.registry import CommandRegistry
from ui.command.row_look import HEIGHT, NONE_WIDTH, RowLook
from ui.command.shortcut_text import ShortcutError
from ui.command.tab_order import follow_by_tab
from ui.look.icons import icon
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.tokens import GAP, SPACE

FIELD_WIDTH: Final = 120
LEAST_WIDTH: Final = 560


class ShortcutRow(QWidget):
    """What the command is called, its keys as buttons, where they work, and a way back.

    Keys that are pressed hold at once. Where another command has them, the row says so and offers
    ways out. It is dragged onto a key of the keyboard. Words are painted, places counted here.
    """

    spoken_role = QAccessible.Role.ListItem

    wanted = Signal(str)  # keys that another command has, while the row says so; empty after it
    picked = Signal()  # to be looked at beside the list

    def __init__(self, command: Command, registry: CommandRegistry) -> None:
        super().__init__()
        self.command, self._registry = command, registry
        self._wanted = ("", 0)  # keys that another command has, and the place where they should go
        self._edited = 0  # the place of the keys that are being pressed
        self._pressed_at = QPoint()  # where a drag began
        self.title = command.full_title or command.title.removesuffix("…")
        self.setToolTip(command.description)
        self.setAccessibleName(self.title)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.field: KeyField | None = None
        self.conflict: ConflictBox | None = None
        self.keys: list[KeyCaps] = []
        self._shown: tuple[str, ...] = ()
        self._is_changed = self._is_picked = False
        self._query = ""
        self._add: QToolButton | None = None
        self._reset: QToolButton | None = None
        self.refresh()

    @property
    def add(self) -> QToolButton:
        """Offers more keys; like the other button it is made when it is seen first."""
        if self._add is None:
            self._add = self._button("plus", phrase("Add keys for {title}", title=self.title))
            self._add.clicked.connect(lambda: self.edit(len(self.keys)))
        return self._add

    @property
    def reset(self) -> QToolButton:
        """Gives the command the keys that it has at first."""
        if self._reset is None:
            self._reset = self._button(
                "reset", phrase("Reset the keys of {title}", title=self.title)
            )
            self._reset.clicked.connect(self._reset_keys)
        return self._reset

    def refresh(self) -> None:
        """Show the keys as they are now."""
        self._end_conflict()
        self._is_changed = self.command.id in self._registry.changed_shortcuts
        if self._is_changed or self._reset is not None:
            self.reset.setVisible(self._is_changed)
        self._show_keys()

    @property
    def shortcuts(self) -> tuple[str, ...]:
        """The command's keys now, as Qt writes them."""
        return self._registry.shortcuts(self.command)

    @property
    def stops(self) -> list[QWidget]:
        """What the Tab key goes to, from left to right; the row itself takes more keys."""
        return [self, *self.keys]

    def set_picked(self, is_picked: bool) -> None:
        """Show whether it is the one that is looked at beside the list."""
        if is_picked != self._is_picked:
            self._is_picked = is_picked
            self._offer()
            self.update()

    def mark(self, query: str) -> None:
        """Write in bold what of the title was looked for."""
        if query != self._query:
            self._query = query
            self.update()

    def drop(self, place: int) -> None:
        """Take away the keys at a place."""
        own = list(self._registry.shortcuts(self.command))
        del own[place]
        self._registry.set_shortcuts(self.command.id, tuple(own))

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
            follow_by_tab(self.stops)
        self._arrange()

    def edit(self, place: int) -> None:
        """Have other keys pressed for a place; behind the last one they are more."""
        self.refresh()
        self.picked.emit()
        field = self.field = KeyField(self)
        field.pressed.connect(partial(self.press, place))
        field.left.connect(self._show_keys)
        self._edited = place
        if place < len(self.keys):
            self.keys[place].hide()
        self._arrange()
        field.show()  # what can't be seen can't have the focus
        field.setFocus()

    def _end_field(self) -> None:
        field, self.field = self.field, None
        if field is not None:
            field.blockSignals(True)
            field.hide()
            field.deleteLater()
            for button in self.keys:
                button.show()

    def press(self, place: int, shortcut: str) -> None:
        """Have keys for a place, as if they were pressed: now, or say who has them."""
        self._end_field()
        try:
            offer = offer_for(self._registry, self.command, shortcut) if shortcut else None
            if offer is None:
                self._set(place, shortcut)
                return
        except ShortcutError as error:
            self._say(KeyOffer(str(error)))
            return
        self._wanted = shortcut, place
        self._say(offer)
        self.picked.emit()
        self.wanted.emit(shortcut)

    def _set(self, place: int, shortcut: str) -> None:
        own = list(self.shortcuts)
        own[place : place + 1] = [shortcut] if shortcut else []
        self._registry.set_shortcuts(self.command.id, tuple(dict.fromkeys(own)))

    def _reset_keys(self) -> None:
        try:
            self._registry.reset_shortcuts(self.command.id)
        except ShortcutError as error:
            self._say(KeyOffer(str(error)))

    def _say(self, offer: KeyOffer) -> None:
        """Say in the row why keys can't be, and offer each way out that there is."""
        self._end_conflict()
        shortcut, place = self._wanted
        box = self.conflict = ConflictBox(offer, self)
        box.keep_wanted.connect(lambda: self._set(place, shortcut))
        box.take_wanted.connect(
            lambda: self._registry.take_shortcut(self.command.id, shortcut, place)
        )
        box.instead_wanted.connect(partial(self._set, place))
        box.leave_wanted.connect(self.refresh)
        self._show_keys()
        box.show()
        box.first.setFocus()

    def _end_conflict(self) -> None:
        box, self.conflict = self.conflict, None
        if box is not None:
            box.hide()
            box.deleteLater()
            self.wanted.emit("")

    # places

    def sizeHint(self) -> QSize:
        below = self._conflict_size().height()
        return QSize(LEAST_WIDTH, HEIGHT + below + (GAP if below else 0))

    def _conflict_size(self) -> QSize:
        width = self.width() - INDENT - SPACE
        return QSize(width, 0 if self.conflict is None else self.conflict.height_in(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._offer()

    def leaveEvent(self, event: QEvent) -> None:
        self._offer()

    def _offer(self) -> None:
        """Offer more keys where the row is looked at: a plus in each would distract."""
        is_offered = (self._is_picked or self.underMouse()) and self.field is None
        if is_offered and (self._add is None or self._add.isHidden()):
            self.add.show()
            self._arrange()
        elif self._add is not None and not is_offered:
            self._add.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        self.picked.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if is_dragged(event, self._pressed_at):
            drag_command(self, self.command.id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.picked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.conflict is not None:
            self.refresh()
            self.setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.edit(len(self.keys))
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        """Put keys, buttons and what is said below where they belong."""
        inside: list[QWidget] = [*self.keys]
        if self.field is not None:
            inside[self._edited : self._edited + 1] = [self.field]
        if self._add is not None:
            inside.append(self._add)
        left, top = columns_of(self.width()).keys, (HEIGHT - BUTTON) // 2
        left += 0 if self.keys or self.field else NONE_WIDTH
        for widget in inside:
            width = FIELD_WIDTH if widget is self.field else widget.sizeHint().width()
            width = BUTTON if widget is self._add else width
            widget.setGeometry(left, top, width, BUTTON)
            left += width + SPACE
        if self._reset is not None:
            self._reset.setGeometry(self.width() - BUTTON - SPACE, top, BUTTON, BUTTON)
        self._offer()
        if self.conflict is not None:
            self.conflict.setGeometry(QRect(QPoint(INDENT, HEIGHT), self._conflict_size()))
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        is_empty = not self.keys and self.field is None
        look = RowLook(self.title, self._query, PLACES[self.command.scope], is_empty)
        look.paint(self, self._is_picked, self._is_changed)

    def _key(self, place: int, shortcut: str) -> KeyCaps:
        button = KeyCaps(shortcut, self)
        button.clicked.connect(partial(self.edit, place))
        button.show()
        return button

    def _button(self, name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setToolTip(said(tip))
        button.setAccessibleName(tip)
        return button
