"""PresetChips: the commonest tags and the favourites, each a click away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from editor.presets.listing import STARRED, TAG
from ui.look.chip import Chip
from ui.look.language import said
from ui.look.tokens import CHIP

GAP = 5  # logical pixels
MOST = 12


class PresetChips(QWidget):
    """One row: all, favourites, tags as far as there is room, and a chip that offers the rest."""

    chosen = Signal(str)  # the words to search for
    rest_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(CHIP)
        self.more = Chip("", "more", self)
        self.more.setToolTip("More tags, sorting, folders and bundles")
        self.more.setAccessibleName(self.more.toolTip())
        self.more.setCheckable(False)
        self.more.clicked.connect(self.rest_wanted)
        self.chips: dict[str, Chip] = {}  # by what they search for
        self._words = ""

    def show_tags(self, tags: Sequence[str], stars: int) -> None:
        """Offer these tags, the first ones first, and so many favourites."""
        every = said("All")
        wanted = {"": every, STARRED: str(stars)} if stars else {"": every}
        wanted |= {f"{TAG}{tag}": said(tag.capitalize()) for tag in tags[:MOST]}
        if {words: chip.text() for words, chip in self.chips.items()} != wanted:
            for chip in self.chips.values():
                chip.hide()
                chip.deleteLater()
            self.chips = {words: self._chip(words, text) for words, text in wanted.items()}
            self.follow(self._words)
            self._place()

    def follow(self, words: str) -> None:
        """Show which of them is searched for."""
        self._words = words
        for own, chip in self.chips.items():
            chip.setChecked(own == words)

    def sizeHint(self) -> QSize:
        return QSize(160, CHIP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def _chip(self, words: str, text: str) -> Chip:
        chip = Chip(text, "star" if words == STARRED else "", self)
        tips = {"": "All presets", STARRED: "Presets with a star"}
        chip.setToolTip(said(tips.get(words, f"Presets with the tag {words.removeprefix(TAG)}")))
        chip.setAccessibleName(chip.toolTip())
        chip.clicked.connect(lambda: self._choose(words))
        return chip

    def _choose(self, words: str) -> None:
        """Search for them; a click on what is searched for ends that."""
        self.chosen.emit("" if words == self._words else words)
        self.follow(self._words)  # a click has switched the chip, whatever came of it

    def _place(self) -> None:
        left, room = 0, self.width() - self.more.sizeHint().width()
        for chip in self.chips.values():
            width = chip.sizeHint().width()
            fits = left + width + GAP <= room
            chip.setVisible(fits)
            if fits:
                chip.setGeometry(left, 0, width, CHIP)
                left += width + GAP
        self.more.setGeometry(left, 0, self.more.sizeHint().width(), CHIP)
