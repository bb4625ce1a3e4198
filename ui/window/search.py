"""Search everything: commands, panels, filters, presets and photos by their words, with Ctrl+K."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from ui.command.command import Command, Provider
from ui.command.registry import CommandRegistry
from ui.input.held import is_shift_held
from ui.look.chip import Chip
from ui.look.floating import APART, SHADOW, FloatingPanel
from ui.look.fonts import LARGE, font
from ui.look.icons import quiet_icon
from ui.look.language import said
from ui.look.tokens import EDGE, GROUP, ROW, SPACE, tokens_of
from ui.palette.finding import CHIPS, arranged, foot_words, group_of, instead
from ui.palette.model import PaletteModel
from ui.palette.note import PreviewNote
from ui.palette.row import PaletteDelegate

SIZE: Final = QSize(654, 488)  # logical pixels, as far as there is room
FOOT: Final = 32
KEPT: Final = 8  # commands done last
REST: Final = 150  # ms on a row until it is shown on the photo
PAGE: Final = 8  # rows
LEAVE: Final = "<b>Esc</b> closes"


class SearchEverything(FloatingPanel):
    """A field with a list under it; arrows choose, Return does, Escape leaves.

    Parameters
    ----------
    registry
        What there is to do.
    parent
        The window.
    """

    spoken_role = QAccessible.Role.Dialog

    tried = Signal(object)  # Step to show on the photo; None for what it was
    chosen = Signal(str)  # a command's id: it is done next

    def __init__(self, registry: CommandRegistry, parent: QWidget) -> None:
        super().__init__(radius=8, at_top=True)
        self._registry, self._window = registry, parent
        self._before: QWidget | None = None  # what had the focus
        self._available: Sequence[Command] = ()
        self._inside: dict[str, tuple[Command, ...]] = {}  # what menus of their own hold
        self.recent: Callable[[], tuple[str, ...]] = tuple  # ids of commands, newest first
        self.replaced: Callable[[], str] = lambda: ""
        self.field = QLineEdit()
        self.setAccessibleName("What can be searched for")
        self.field.setAccessibleName("Search everything")
        self.field.setFrame(False)
        self.field.setStyleSheet("QLineEdit { border: 0; background: transparent; padding: 0; }")
        self.field.setFont(font(LARGE))
        self.field.addAction(quiet_icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.model = PaletteModel(registry.keys_text, self)
        self.list = QListView()
        self.list.setObjectName("palette-list")
        self.list.setModel(self.model)
        self.list.setItemDelegate(PaletteDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName("What was found")
        self.list.clicked.connect(self._clicked)
        self._none, self._foot, self._end = QLabel("Nothing found"), QLabel(), QLabel(LEAVE)
        for label in (self._none, self._foot, self._end):
            label.setProperty("hint", True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.note = PreviewNote(parent)
        self._try = QTimer(self, singleShot=True, interval=REST)
        self._try.timeout.connect(self._show_tried)
        self.chips = QButtonGroup(self)
        self._lay_out()
        self.float_over(parent)

    def open_over(self, window: QWidget, menu: str = "") -> None:
        """Show it over a window's canvas; with what is in one menu only where it is named."""
        self._window = window
        middle = window.centralWidget() if hasattr(window, "centralWidget") else window
        if self.parentWidget() is not middle:
            self.float_over(middle)
            self.note.setParent(middle)
        available = self._registry.available()
        self._inside = {one.under: tuple(one.commands()) for one in self._registry.menus()}
        entries = [self._entry(one) for one in self._registry.menus() if self._inside[one.under]]
        self._list_these([c for c in (*available, *entries) if menu in ("", c.menu)], "")

    # keys and mouse

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._take_key(event)
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
                if event.key() == Qt.Key.Key_Escape:
                    event.accept()
                return False
            if event.type() == QEvent.Type.FocusOut and self.isVisible():
                self.hide()
                return False
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._try.stop()
        self.note.hide()
        self.tried.emit(None)

    def _leave(self) -> None:
        """Hide, and return the focus to what had it."""
        before, self._before = self._before, None
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus()
        self.hide()

    def _take_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        steps = {
            Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -PAGE,
            Qt.Key.Key_PageDown: PAGE,
        }  # fmt: skip
        if key in steps:
            self._move(steps[key])
        elif key == Qt.Key.Key_Escape:
            self._leave()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            return False
        return True

    def _move(self, by: int) -> None:
        row = self.list.currentIndex().row()
        for _ in range(abs(by)):
            row = self.model.next_to(row, 1 if by > 0 else -1)
        self._choose(row)
        self._try.start()

    def _clicked(self, index: QModelIndex) -> None:
        if self.model.command(index.row()) is not None:
            self._do(is_shift_held())

    # finding

    def _list_these(self, commands: Sequence[Command], placeholder: str) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and not self.isAncestorOf(focused):
            self._before = focused
        self._available = commands
        self.field.setPlaceholderText(placeholder or said("Search everything"))
        self.chips.buttons()[0].setChecked(True)
        self.field.clear()
        self._search("")
        self.show_panel()
        self.field.setFocus()

    def _search(self, query: str) -> None:
        groups = CHIPS[max(0, self.chips.checkedId())][1]
        commands = [*self._available, *self._named(query)]
        listed, words = arranged(commands, query, self.recent(), groups), ""
        is_found = bool(listed)
        if not is_found:
            here = [one for one in commands if group_of(one) in groups]
            listed, words = instead(here, self._registry.unavailable(), query)
        self.model.arrange(listed, query)
        self._choose(self.model.next_to(-1, 1) if is_found else -1)  # Enter does no other thing
        self.list.setVisible(not words)
        self._none.setVisible(bool(words))
        self._none.setText(words)
        if query:
            self._try.start()

    def _named(self, query: str) -> list[Command]:
        """Return what is in the menus of their own that the query names."""
        words = query.casefold().split()
        known = {command.id for command in self._available}
        return [
            command
            for under, inside in self._inside.items()
            if words and words[0] in under.casefold() and len(words) > 1
            for command in inside
            if command.id not in known
        ]

    def _entry(self, menu: Provider) -> Command:
        """Return what opens a menu of its own in the palette."""
        return Command(
            f"menu.{menu.under}",
            f"{menu.under}…",
            menu.description,
            menu.group,
            lambda: self._list_these(self._inside[menu.under], menu.under),
            icon=menu.icon,
        )

    def _choose(self, row: int) -> None:
        at = self.model.index(row)
        self.list.setCurrentIndex(at)
        self.list.scrollTo(self.model.index(row - 1) if row == 1 else at)
        self._say(self.model.command(row))

    def _say(self, command: Command | None) -> None:
        """Say under the list what the keys do with the chosen row; nothing where there is none."""
        is_step = command is not None and command.instead is not None
        words = foot_words(self.replaced() if is_step else None)
        self._foot.setText(words if command is not None else "")

    # doing

    def _show_tried(self) -> None:
        command = self.model.command(self.list.currentIndex().row())
        if not self.isVisible():
            return
        step = command.preview() if command is not None and command.preview else None
        self.tried.emit(step)
        if command is not None and step is not None:
            self.note.say(command.found_as)
        else:
            self.note.hide()

    def _do(self, instead: bool = False) -> None:
        command = self.model.command(self.list.currentIndex().row())
        if command is None:
            return
        self._leave()
        self.chosen.emit(command.id)
        self._registry.run(command, instead)

    # its looks

    def place(self) -> None:
        """Take its size, as far as the canvas has room."""
        parent = self.parentWidget() or self._window
        width = min(SIZE.width(), parent.width() - 2 * APART) + 2 * SHADOW
        height = min(SIZE.height(), parent.height() - 2 * APART) + 2 * SHADOW
        top = ROW + EDGE - SHADOW  # below the bar over the canvas, which says the zoom
        top = max(0, min(top, parent.height() - height))
        self.setGeometry((parent.width() - width) // 2, top, width, height)
        for chip in self.chips.buttons():
            chip.setVisible(width > SIZE.width() - 100)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, tokens = QPainter(self), tokens_of(self.palette())
        box = (self.list if self.list.isVisible() else self._none).geometry()
        width = self.width() - 2 * SHADOW - 2
        for y in (box.top() - 1, box.bottom() + 1):
            painter.fillRect(SHADOW + 1, y, width, 1, tokens.colour("hair"))
        painter.end()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(EDGE, EDGE, GROUP, EDGE)
        head.setSpacing(SPACE)
        head.addWidget(self.field, 1)
        for number, (title, _) in enumerate(CHIPS):
            chip = Chip(said(title))
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.clicked.connect(lambda: self._search(self.field.text()))
            self.chips.addButton(chip, number)
            head.addWidget(chip)
        foot = QHBoxLayout()
        foot.setContentsMargins(GROUP, 0, GROUP, 0)
        foot.addWidget(self._foot)
        foot.addStretch()
        foot.addWidget(self._end)
        column = QVBoxLayout(self)
        column.setContentsMargins(SHADOW + 1, SHADOW + 1, SHADOW + 1, SHADOW + 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self._none, 1)
        column.addLayout(foot)
        self._end.setFixedHeight(FOOT)
