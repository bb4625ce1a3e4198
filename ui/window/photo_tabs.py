"""PhotoTabs: a tab for each open photo, over the canvas."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabBar, QWidget

from editor.document.photos import Photos
from ui.files.names import told_apart


class PhotoTabs(QTabBar):
    """The open photos by name; a dot says what is not saved. Hidden below two photos."""

    chosen = Signal(int)
    close_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabsClosable(True)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideMiddle)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName("Open photos")
        self.currentChanged.connect(self._changed)
        self.tabCloseRequested.connect(self.close_wanted)
        self.hide()

    def show_photos(self, photos: Photos) -> None:
        """Show which photos are open."""
        self.blockSignals(True)
        while self.count() > len(photos.items):
            self.removeTab(self.count() - 1)
        names = told_apart([photo.path for photo in photos.items])
        for index, (photo, name) in enumerate(zip(photos.items, names, strict=True)):
            text = f"● {name}" if photo.is_modified else name
            if index == self.count():
                self.addTab(text)
            elif self.tabText(index) != text:
                self.setTabText(index, text)
            self.setTabToolTip(index, str(photo.path or name))
        if photos.shown is not None:
            self.setCurrentIndex(photos.shown)
        self.blockSignals(False)
        self.setVisible(len(photos.items) > 1)

    def _changed(self, index: int) -> None:
        if index >= 0:
            self.chosen.emit(index)
