"""PictureChoice: one of the open photos, or a file, as a picture to measure in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from editor.document.image import Image
from editor.fitting.findings import name_of
from editor.photo.load import load
from ui.look.icons import icon
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.tokens import SPACE

LABEL = 48  # logical pixels


@dataclass(frozen=True)
class Source:
    """A picture that is open, or a file that is read when it is wanted."""

    image: Image | None
    path: Path | None

    @property
    def name(self) -> str:
        """What it is called."""
        if self.image is not None:
            return said(name_of(self.image))
        return self.path.name if self.path is not None else ""

    def read(self) -> Image:
        """Return it, as it was opened; raises what loading raises."""
        if self.image is not None:
            return self.image
        assert self.path is not None
        return load(self.path)


class PictureChoice(QWidget):
    """A list of open photos and chosen files, and a button that asks for one more file."""

    chosen = Signal()

    def __init__(self, title: str, ask: Callable[[], str]) -> None:
        super().__init__()
        self._ask = ask
        self._sources: list[Source] = []
        self.list, self.file_button = QComboBox(), QPushButton("File…")
        self.list.setAccessibleName(title)
        self.list.setToolTip(
            phrase("The picture {title!l} the change: an open photo, or a file", title=title)
        )
        self.list.setPlaceholderText("Choose a picture")
        self.file_button.setIcon(icon("open"))
        self.file_button.setToolTip(phrase("Choose the file of the picture {title!l}", title=title))
        label = QLabel(title)
        label.setFixedWidth(LABEL)
        label.setBuddy(self.list)  # which names it: Qt takes what is chosen for a box's own name
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(label)
        row.addWidget(self.list, 1)
        row.addWidget(self.file_button)
        self.list.activated.connect(self.chosen)
        self.file_button.clicked.connect(self._ask_file)

    @property
    def source(self) -> Source | None:
        """What is chosen."""
        index = self.list.currentIndex()
        return self._sources[index] if index >= 0 else None

    def offer(self, open_: Sequence[Image]) -> None:
        """Offer the open photos and the files chosen before; what was chosen stays."""
        before = self.source
        files = [one for one in self._sources if one.path is not None]
        self._sources = [Source(image, None) for image in open_] + files
        self.list.clear()
        self.list.addItems([one.name for one in self._sources])
        self.list.setCurrentIndex(next((i for i, o in enumerate(self._sources) if o == before), -1))

    def choose(self, index: int) -> None:
        """Choose one of the offered pictures."""
        self.list.setCurrentIndex(index)

    def choose_file(self, path: Path) -> None:
        """Choose a file."""
        self._sources.append(Source(None, path))
        self.list.addItem(path.name)
        self.list.setCurrentIndex(len(self._sources) - 1)
        self.chosen.emit()

    def _ask_file(self) -> None:
        if path := self._ask():
            self.choose_file(Path(path))
