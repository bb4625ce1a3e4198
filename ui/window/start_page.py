"""StartPage: what is seen while nothing is open."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QHideEvent, QImage, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.files.pictures import FilePictures
from ui.files.recent import RecentPhoto
from ui.look.focus_ring import FocusRing
from ui.look.language import said
from ui.look.tokens import GROUP, HEADER, SPACE
from ui.start.drop_area import DropArea
from ui.start.recent_list import RecentList
from ui.start.result_card import ResultCard
from ui.start.results import RESULTS, StartResult

WIDEST: Final = 1440  # logical pixels of what is on it
FROM_HERE, FROM_DESKTOP = "from your files", "from your desktop"
SIDES: Final = 80
WIDE: Final = 1000  # from here on there is room for such sides
TOP: Final = 36
UPPER, LOWER = 344, 231  # shares of the height: photos, and results to begin with
KEYS: Final = {Qt.Key(Qt.Key.Key_1 + number): result for number, result in enumerate(RESULTS)}


class StartPage(QWidget):
    """A place to drop photos, the last ones, and results to begin with; keys 1 to 4 take those.

    Parameters
    ----------
    pictures
        Reads the pictures of recent photos.
    """

    spoken_role = QAccessible.Role.Grouping

    open_wanted = Signal()
    paste_wanted = Signal()
    photo_wanted = Signal(object)  # Path
    result_wanted = Signal(object)  # StartResult
    lessons_wanted = Signal()
    shown = Signal()
    left = Signal()

    def __init__(self, pictures: FilePictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        FocusRing(self)
        self.setAccessibleName("Start page")
        self.drop_area = DropArea()
        self.drop_area.open_wanted.connect(self.open_wanted)
        self.drop_area.paste_wanted.connect(self.paste_wanted)
        self.recent = RecentList(pictures)
        self.recent.photo_wanted.connect(self.photo_wanted)
        self.cards = [ResultCard(one, str(number)) for number, one in enumerate(RESULTS, 1)]
        for card in self.cards:
            card.clicked.connect(partial(self.result_wanted.emit, card.result))
        self.lessons = QPushButton("Or learn with fifteen lessons")
        self.lessons.setProperty("link", True)
        self.lessons.setToolTip("Short lessons on convolution, in the real window")
        self.lessons.clicked.connect(self.lessons_wanted)
        self._is_new, self._others = True, tuple[RecentPhoto, ...]()
        self._source = QLabel(FROM_HERE)
        self._lay_out()

    def name_keys(self, open_keys: str, paste_keys: str) -> None:
        """Say which keys open and paste."""
        self.drop_area.name_keys(open_keys, paste_keys)

    def set_recent(self, photos: Sequence[RecentPhoto]) -> None:
        """Show the photos that were opened or saved last, or those that the desktop remembers."""
        self._is_new = not photos
        is_theirs = self._is_new and self._others
        self._source.setText(said(FROM_DESKTOP if is_theirs else FROM_HERE))
        self.recent.show_photos(photos or self._others)

    def set_others(self, photos: Sequence[RecentPhoto]) -> None:
        """Say what the desktop remembers, for as long as nothing was opened here."""
        self._others = tuple(photos)
        if self._is_new:
            self.set_recent(())

    def set_picture(self, result: StartResult, picture: QImage) -> None:
        """Show what a result looks like."""
        for card in self.cards:
            if card.result is result:
                card.set_picture(picture)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and _result_of(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (result := _result_of(event)) is not None:
            self.result_wanted.emit(result)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus()
        self.shown.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        sides = SIDES if self.width() >= WIDE else GROUP
        sides += max(0, self.width() - WIDEST) // 2  # the page's own ground on both sides
        self._column.setContentsMargins(sides, TOP, sides, TOP)

    def _lay_out(self) -> None:
        upper = QGridLayout()
        upper.setHorizontalSpacing(2 * GROUP)
        upper.setVerticalSpacing(GROUP)
        upper.addWidget(self.drop_area, 0, 0, 2, 1)
        upper.addLayout(_heading("Recent photos", self._source, at_far_end=True), 0, 1)
        upper.addWidget(self.recent, 1, 1)
        upper.setColumnStretch(0, 10)
        upper.setColumnStretch(1, 7)
        upper.setRowStretch(1, 1)
        cards = QHBoxLayout()
        cards.setSpacing(GROUP)
        for card in self.cards:
            cards.addWidget(card)
        inside = QWidget()
        self._column = column = QVBoxLayout(inside)
        column.setSpacing(0)
        column.addLayout(upper, UPPER)
        column.addSpacing(2 * GROUP)
        words = "One click on the sample, then change everything."
        heading = _heading("Or begin with a result", QLabel(words))
        heading.addWidget(self.lessons)
        column.addLayout(heading)
        column.addSpacing(SPACE)
        column.addLayout(cards, LOWER)
        column.addSpacing(2 * GROUP)  # the tour's bar floats there
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)


def _heading(title: str, hint: QLabel, at_far_end: bool = False) -> QHBoxLayout:
    label = QLabel(title)
    label.setProperty("heading", True)
    hint.setProperty("hint", True)
    row = QHBoxLayout()
    row.setSpacing(SPACE)
    row.setContentsMargins(SPACE if at_far_end else 0, 0, SPACE if at_far_end else 0, 0)
    row.addWidget(label)
    if at_far_end:
        label.setFixedHeight(HEADER)
        row.addStretch()
    row.addWidget(hint)
    if not at_far_end:
        row.addStretch()
    return row


def _result_of(event: QKeyEvent) -> StartResult | None:
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return None if modifiers else KEYS.get(Qt.Key(event.key()))
