"""StartPage: what is seen while nothing is open: a drop area, recent photos and the sample."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.files.names import told_apart


class StartPage(QWidget):
    """A place to drop a photo, and shortcuts to the last ones."""

    open_wanted = Signal()
    photo_wanted = Signal(object)  # Path

    def __init__(self, sample: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sample = sample
        title = QLabel("Drop a photo here")
        title.setProperty("title", True)
        hint = QLabel("PNG, JPEG, TIFF or WebP, 8 or 16 bit")
        hint.setProperty("hint", True)
        self._browse = QPushButton()
        self._browse.clicked.connect(self.open_wanted)
        self.name_keys("")
        self.sample_button = QPushButton("Open the sample photo")
        self.sample_button.clicked.connect(lambda: self.photo_wanted.emit(self._sample))
        self._recent = QVBoxLayout()
        self._recent.setSpacing(4)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch()
        for widget in (title, hint, self._browse, self.sample_button):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(16)
        column.addLayout(self._recent)
        column.addStretch()

    def name_keys(self, keys: str) -> None:
        """Say which keys open a photo."""
        self._browse.setText(f"Open photo… ({keys})".removesuffix(" ()"))

    def set_recent(self, paths: Sequence[Path]) -> None:
        """Show the photos that were opened last."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for path, name in list(zip(paths, told_apart(paths), strict=True))[:6]:
            button = QPushButton(name)
            button.setFlat(True)
            button.setToolTip(str(path))
            button.clicked.connect(lambda _=False, p=path: self.photo_wanted.emit(p))
            self._recent.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
