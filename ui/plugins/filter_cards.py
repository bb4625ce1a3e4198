"""FilterCards: the filters of a plugin, whether each works, and how many steps use it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from editor.document.session import Session
from editor.plugins.record import PluginRecord
from ui.look.icons import drawn
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.tokens import EDGE, SPACE, tokens_of

PICTURE: Final = QSize(72, 48)  # logical pixels
CARD: Final = 64
COLUMNS: Final = 2
ICON: Final = 20


@dataclass(frozen=True)
class ListedFilter:
    """A filter: its id, its title, how it does, and by how many steps of open photos it is used."""

    id: str
    title: str
    state: str
    works: bool
    uses: int


def filters_of(record: PluginRecord, session: Session) -> tuple[ListedFilter, ...]:
    """Return the filters of a plugin; one that can't be loaded has the titles in its text."""
    known = {one.id: one.title for one in session.registry}
    if not record.filters:
        gone = said("Off") if record.state == "off" else said("not loaded")
        return tuple(ListedFilter("", one, gone, False, 0) for one in record.manifest.titles)
    return tuple(
        ListedFilter(
            one,
            known.get(one, one),
            said("fails, left out") if one == record.failing else said("works"),
            one != record.failing and record.state == "ok",
            uses_of(one, session),
        )
        for one in record.filters
    )


def uses_of(filter_id: str, session: Session) -> int:
    """Return how many steps of the open photos have a filter."""
    photos = (photo.document.steps for photo in session.photos.items)
    return sum(step.filter_id == filter_id for steps in photos for step in steps)


class FilterPicture(QWidget):
    """What a filter makes of a sample photo, or a sign."""

    spoken_role = QAccessible.Role.Graphic

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(PICTURE)
        self._sign, self._colour = "filter", "muted"
        self.picture: QImage | None = None

    def show_sign(self, works: bool) -> None:
        """Have a sign, in place of a picture that there is not."""
        self._sign, self._colour = ("filter", "muted") if works else ("warning", "error")
        self.update()

    def show_picture(self, picture: QImage | None) -> None:
        """Show a picture; None for the sign."""
        self.picture = picture
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, room = tokens_of(self.palette()), QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(room, tokens.colour("field"))
        if self.picture is not None:
            size = self.picture.size().scaled(PICTURE, Qt.AspectRatioMode.KeepAspectRatio)
            box = QRectF(0, 0, size.width(), size.height())
            box.moveCenter(room.center())
            painter.drawImage(box, self.picture)
            return
        colour = getattr(tokens, self._colour)
        picture = drawn(self._sign, colour, round(ICON * self.devicePixelRatioF()))
        box = QRectF(0, 0, ICON, ICON)
        box.moveCenter(room.center())
        painter.drawPixmap(box, picture, QRectF(picture.rect()))


class FilterCard(QFrame):
    """One filter: picture, title, how it does, how often it is used."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("well", True)
        self.setFixedHeight(CARD)
        self.picture, self.title = FilterPicture(), QLabel()
        self.state, self.uses = QLabel(), QLabel()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        for label in (self.title, self.state, self.uses):
            label.setTextFormat(Qt.TextFormat.PlainText)  # a plugin's words are no markup
            label.setProperty("hint", label is not self.title)
            words.addWidget(label)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, 0, SPACE, 0)
        row.setSpacing(EDGE)
        row.addWidget(self.picture)
        row.addLayout(words, 1)

    def show_filter(self, one: ListedFilter) -> None:
        """Show a filter."""
        self.title.setText(one.title)
        self.title.setToolTip(one.id)
        self.state.setText(one.state)
        self.uses.setText(
            phrase("used by {count} steps", one="used by {count} step", count=one.uses)
        )
        self.picture.setAccessibleName(one.title)
        self.picture.show_sign(one.works)


class FilterCards(QWidget):
    """The cards, in two columns under a heading with their number."""

    def __init__(self) -> None:
        super().__init__()
        title, self.figure = QLabel("Filters"), QLabel()
        title.setProperty("panel-title", True)
        self.figure.setProperty("hint", True)
        self.cards: list[FilterCard] = []
        self.filters: tuple[ListedFilter, ...] = ()
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(title)
        head.addWidget(self.figure)
        head.addStretch()
        self._grid = QGridLayout()
        self._grid.setSpacing(EDGE)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE)
        whole.addLayout(head)
        whole.addLayout(self._grid)

    def show_filters(self, filters: Sequence[ListedFilter]) -> None:
        """Show these; hidden where there is none. Cards that are there are used again."""
        self.filters = tuple(filters)
        self.setVisible(bool(filters))
        self.figure.setText(str(len(filters)))
        while len(self.cards) < len(filters):
            at = len(self.cards)
            self.cards.append(FilterCard())
            self._grid.addWidget(self.cards[-1], at // COLUMNS, at % COLUMNS)
        for number, card in enumerate(self.cards):
            card.setVisible(number < len(filters))
            if number < len(filters):
                card.show_filter(filters[number])

    def show_pictures(self, pictures: dict[str, QImage]) -> None:
        """Show what the filters make of a photo, by their ids."""
        for card, one in zip(self.cards, self.filters, strict=False):
            card.picture.show_picture(pictures.get(one.id) if one.works else None)
