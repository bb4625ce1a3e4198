"""MetadataPanel: what the file says of the photo, to be searched and copied; nothing is changed."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.document.image import Image
from editor.document.session import Session
from editor.photo.metadata_listing import Told, told
from filters.near_names import nearest
from ui.look.icons import icon
from ui.look.language import said
from ui.look.number_text import localized
from ui.look.phrase import phrase
from ui.look.search_field import SearchField
from ui.look.tokens import EDGE, GAP, SPACE, TOOL
from ui.work.worker import Worker

COPY: Final = QKeySequence.StandardKey.Copy
NOTHING: Final = "The file says nothing of the photo but its size"


class _Tree(QTreeWidget):
    """Names and values below their groups; Ctrl+C copies."""

    copy_wanted = Signal()

    def event(self, event: QEvent) -> bool:
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.matches(COPY):
            event.accept()  # else the window copies the result
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(COPY):
            self.copy_wanted.emit()
        else:
            super().keyPressEvent(event)


class MetadataPanel(QWidget):
    """A tree by Exif, GPS, XMP, IPTC, profile and texts, with a search over it."""

    noted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._image: Image | None = None
        self._rows: tuple[Told, ...] = ()
        self.worker = Worker("metadata", newest_wins=True, parent=self)
        self.search = SearchField("Search metadata", "Search metadata")
        self.search.textChanged.connect(lambda _: self._show())
        self.copy_button = QToolButton()
        self.copy_button.setIcon(icon("copy"))
        self.copy_button.setFixedSize(TOOL, TOOL)
        self.copy_button.setToolTip("Copy the chosen rows, or all that are shown (Ctrl+C)")
        self.copy_button.setAccessibleName("Copy metadata")
        self.copy_button.clicked.connect(self.copy)
        self.tree = _Tree()
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setIndentation(EDGE)
        self.tree.setAccessibleName("Metadata")
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.copy_wanted.connect(self.copy)
        self.note = QLabel()
        self.note.setProperty("hint", True)
        self.note.setWordWrap(True)
        self.note.hide()
        self._lay_out()
        session.subscribe(self.follow)

    def follow(self) -> None:
        """Show what the photo's file says; read once a photo, and only while the panel is seen."""
        document = self._session.document
        image = None if document is None else document.source
        if image is self._image or (image is not None and not self.isVisible()):
            return
        self._image = image
        if image is None:
            self.worker.forget()
            self._receive(())
        else:
            self.worker.start("Reading metadata", lambda _: told(image), self._receive, self._say)

    def copy(self) -> None:
        """Put rows on the clipboard as lines of text, with tabs between."""
        has_chosen = bool(self.tree.selectedItems())
        lines = [
            "\t".join((group.text(0), item.text(0), item.text(1)))
            for group in _children(self.tree.invisibleRootItem())
            for item in _children(group)
            if item.isSelected() or not has_chosen
        ]
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.follow()

    def _receive(self, rows: tuple[Told, ...]) -> None:
        self._rows = rows
        self._show()

    def _show(self) -> None:
        """Fill the tree with the rows that have all the words that are searched for."""
        words = self.search.text().casefold().split()
        found = [row for row in self._rows if all(word in _text(row) for word in words)]
        self.tree.clear()
        groups: dict[str, QTreeWidgetItem] = {}
        for row in found:
            if row.group not in groups:
                group = groups[row.group] = QTreeWidgetItem([said(row.group)])
                group.setFirstColumnSpanned(True)
                group.setFlags(Qt.ItemFlag.ItemIsEnabled)
                self.tree.addTopLevelItem(group)
            name, value = said(row.name), _value_text(row)
            item = QTreeWidgetItem([name, value])
            for column in (0, 1):
                item.setToolTip(column, f"{name}: {value}")
            groups[row.group].addChild(item)
        self.tree.expandAll()
        self._say(self._words(found))
        self.copy_button.setEnabled(bool(found))

    def _say(self, sentence: str) -> None:
        self.note.setText(said(sentence))
        self.note.setVisible(bool(sentence))

    def _words(self, found: list[Told]) -> str:
        """Return what to say where little or nothing is shown."""
        if not self._rows:
            return ""
        typed = self.search.text().strip()
        if typed and not found:
            near = nearest(typed, {said(row.name) for row in self._rows}, 3)
            instead = phrase(" The nearest are {near}.", near=", ".join(near)) if near else ""
            return phrase("No name or value has {typed!r}.{instead}", typed=typed, instead=instead)
        return NOTHING if {row.group for row in self._rows} == {"Picture"} else ""

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(EDGE, GAP, EDGE, SPACE)
        row.setSpacing(GAP)
        row.addWidget(self.search, 1)
        row.addWidget(self.copy_button)
        below = QVBoxLayout()
        below.setContentsMargins(EDGE, 0, EDGE, 0)
        below.addWidget(self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addLayout(below)
        column.addWidget(self.tree, 1)


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found: list[Any] = [item.child(at) for at in range(item.childCount())]
    return found


def _text(row: Told) -> str:
    """Return what a row is found by: what is shown of it, and what is so in every language."""
    shown = f"{said(row.group)} {said(row.name)} {_value_text(row)}"
    return f"{shown} {row.group} {row.name} {row.value}".casefold()


def _value_text(row: Told) -> str:
    """Return a value in words of the language; what people have written stays as it is."""
    if row.is_quoted:
        return row.value
    return localized(said(row.value)) if row.group == "Picture" else said(row.value)
