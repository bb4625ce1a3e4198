"""KeyDetails: the command that is looked at, in words, with each of its keys."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.command.key_caps import KeyCaps
from ui.command.shortcut_row import ShortcutRow
from ui.command.shortcut_text import native_text
from ui.look.hairline import Hairline
from ui.look.icons import icon
from ui.look.language import said
from ui.look.panel_head import PanelHead
from ui.look.phrase import phrase
from ui.look.tokens import EDGE, FIELD, SPACE

LEAST: Final = 84  # logical pixels of the keys, so that what is below rarely moves


class KeyDetails(QWidget):
    """What a command does, and its keys, to change, to take away and to add to.

    The keys are changed in the command's row of the list, which says what stands in the way.
    """

    def __init__(self) -> None:
        super().__init__()
        self._row: ShortcutRow | None = None
        self._wanted = ""  # keys that the row wants and another command has
        self.head, self.words = PanelHead(""), QLabel()
        self.words.setWordWrap(True)
        self.words.setContentsMargins(EDGE, 0, EDGE, SPACE)
        self.keys_head = PanelHead("Its keys")
        self.add = self.keys_head.add_tool("plus", "Add keys")
        self.add.clicked.connect(self._add)
        self.caps: list[KeyCaps] = []
        self.removes: list[QToolButton] = []
        self.notes: list[QLabel] = []
        self._holder = QWidget()
        self._holder.setMinimumHeight(LEAST)
        self._keys = QVBoxLayout(self._holder)
        self._keys.setContentsMargins(EDGE, 0, EDGE - 4, SPACE)
        self._keys.setSpacing(4)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self.words, Hairline(QSize(0, 1)), self.keys_head, self._holder):
            column.addWidget(part)

    def show_row(self, row: ShortcutRow | None) -> None:
        """Look at the command of a row; at none there is nothing to see."""
        self._row, self._wanted = row, ""
        self.setVisible(row is not None)
        self._fill()

    def refresh(self) -> None:
        """Show the keys as they are now."""
        self._fill()

    def show_wanted(self, shortcut: str) -> None:
        """Show keys that the command should have and another one has; or none again."""
        self._wanted = shortcut
        self._fill()

    def _fill(self) -> None:
        while (item := self._keys.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        self.caps, self.removes, self.notes = [], [], []
        if self._row is None:
            return
        self.head.title.setText(self._row.title)
        self.words.setText(f"{said(self._row.command.description)}.")
        first = self._row.command.shortcuts
        shortcuts = self._row.shortcuts
        for place, keys in enumerate(shortcuts):
            self._add_line(place, keys, "the default" if keys in first else "changed")
        if self._wanted:
            self._add_line(len(shortcuts), self._wanted, "wanted twice")
        elif not shortcuts:
            none = QLabel(said("none"))
            none.setProperty("hint", True)
            self._keys.addWidget(none)
        self._keys.addStretch()

    def _add_line(self, place: int, shortcut: str, words: str) -> None:
        holder, caps, note, remove = (
            QWidget(),
            KeyCaps(shortcut),
            QLabel(said(words)),
            QToolButton(),
        )
        is_wanted = words == "wanted twice"
        note.setProperty("warning" if is_wanted else "hint", True)
        remove.setIcon(icon("close"))
        remove.setFixedSize(FIELD, FIELD)
        remove.setToolTip(phrase("Take away {shortcut}", shortcut=native_text(shortcut)))
        remove.setAccessibleName(remove.toolTip())
        remove.clicked.connect(self._leave if is_wanted else partial(self._drop, place))
        if is_wanted:  # not disabled: they would lose the theme's colours
            caps.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            caps.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        else:
            caps.clicked.connect(partial(self._edit, place))
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(caps)
        row.addWidget(note, 1)
        row.addWidget(remove)
        self._keys.addWidget(holder)
        self.caps.append(caps)
        self.notes.append(note)
        self.removes.append(remove)

    def _add(self) -> None:
        if self._row is not None:
            self._row.edit(len(self._row.shortcuts))

    def _edit(self, place: int) -> None:
        if self._row is not None:
            self._row.edit(place)

    def _drop(self, place: int) -> None:
        if self._row is not None:
            self._row.drop(place)

    def _leave(self) -> None:
        """Leave the keys with the other command."""
        if self._row is not None:
            self._row.refresh()
