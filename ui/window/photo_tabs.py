"""PhotoTabs: a tab for each open photo, over the canvas."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QTabBar, QToolButton, QWidget

from editor.document.photos import Photos
from ui.files.names import told_apart
from ui.look.icons import icon
from ui.look.language import said

CLOSE: Final = 20  # logical pixels
LEAST: Final = 100  # logical pixels; narrower ones tell nothing


class PhotoTabs(QTabBar):
    """The open photos by name; a dot says what is not saved.

    Hidden below two photos, and where there is no room for them.
    """

    chosen = Signal(int)
    close_wanted = Signal(int)
    shown = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideMiddle)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName("Open photos")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._room = LEAST
        self.currentChanged.connect(self._changed)
        self.hide()

    def show_photos(self, photos: Photos) -> None:
        """Show which photos are open."""
        self.blockSignals(True)
        while self.count() > len(photos.items):
            self.removeTab(self.count() - 1)
        names = told_apart([photo.path for photo in photos.items])
        for index, (photo, name) in enumerate(zip(photos.items, names, strict=True)):
            text = f"● {name}" if photo.is_modified else name
            text = f"{text}{photo.page_text}".replace("&", "&&")  # else Qt takes it for a key
            if index == self.count():
                self.addTab(text)
            elif self.tabText(index) != text:
                self.setTabText(index, text)
            self.setTabToolTip(index, str(photo.path or name))
        if photos.shown is not None:
            self.setCurrentIndex(photos.shown)
        self.blockSignals(False)
        self._offer_closing()
        self._fit()

    def set_room(self, width: int) -> None:
        """Say how wide they may be, logical pixels; where that is too little they are not shown."""
        self._room = width
        self._fit()

    def _fit(self) -> None:
        self.setMaximumWidth(max(LEAST, self._room))
        is_shown = self.count() > 1 and self._room >= LEAST
        if is_shown == self.isHidden():
            self.setVisible(is_shown)
            self.shown.emit(is_shown)

    def _offer_closing(self) -> None:
        """Have the shown photo's tab alone close: the others need the room for their names."""
        side = QTabBar.ButtonPosition.RightSide
        for index in range(self.count()):
            button = self.tabButton(index, side)
            if index == self.currentIndex() and button is None:
                self.setTabButton(index, side, self._close_button())
            elif index != self.currentIndex() and button is not None:
                self.setTabButton(index, side, None)
                button.deleteLater()

    def _close_button(self) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon("close"))
        button.setIconSize(QSize(12, 12))
        button.setFixedSize(CLOSE, CLOSE)
        button.setToolTip(said("Close this photo"))
        button.setAccessibleName(said("Close this photo"))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the command has a key
        button.clicked.connect(lambda: self.close_wanted.emit(self.currentIndex()))
        return button

    def _changed(self, index: int) -> None:
        if index >= 0:
            self._offer_closing()
            self.chosen.emit(index)
