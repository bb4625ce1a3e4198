"""GuidePage: the guide, read beside the window and without a network."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QImage,
    QImageReader,
    QTextCursor,
    QTextDocument,
    QTextTable,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.support.guide import FIRST, Place, guide_folder, page_text, pictures_of, slug
from ui.look.icons import icon
from ui.look.language import word_widgets
from ui.look.phrase import phrase
from ui.look.search_field import SearchField
from ui.look.tokens import EDGE, FIELD, SPACE, tokens_of
from ui.work.task import Task
from ui.work.worker import Worker

SIZE: Final = (860, 640)  # logical pixels
MARGIN: Final = 12.0
WIDEST: Final = 720  # of a picture


@dataclass(frozen=True)
class _Page:
    """A page as it was read, with its pictures by their names in it."""

    text: str
    pictures: dict[str, QImage] = field(default_factory=dict)


class GuidePage(QDialog):
    """It is no question: the window goes on beside it. Pages are read off the Qt thread.

    Parameters
    ----------
    folder
        Of the pages.
    """

    shown = Signal(object)  # Place, once it is on the screen

    def __init__(self, parent: QWidget | None = None, folder: Path | None = None) -> None:
        super().__init__(parent)
        self._folder = folder or guide_folder()
        self.setWindowTitle("Guide of Kernelroom")
        self.resize(*SIZE)
        self.tasks = Worker("guide", newest_wins=True, parent=self)
        self.place, self._past, self._future = Place(""), list[Place](), list[Place]()
        self.back = self._tool("previous", "Back to the page before", self._go_back)
        self.forward = self._tool("next", "Forward to the page after", self._go_forward)
        self.contents = self._tool("book", "Contents of the guide", lambda: self.go_to(Place()))
        self.search = SearchField("Find on this page", "Find on this page")
        self.search.textEdited.connect(lambda _: self._find(from_top=True))
        self.search.returnPressed.connect(lambda: self._find(from_top=False))
        self.said = QLabel()
        self.said.setProperty("error", True)
        self.said.setWordWrap(True)
        self.said.hide()
        self._document: QTextDocument | None = None
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setAccessibleName("Page of the guide")
        self.text.anchorClicked.connect(self._follow)
        self._lay_out()
        self._show_ways()
        word_widgets(self)

    def go_to(self, place: Place) -> None:
        """Show a place, and keep the present one to go back to."""
        if place == self.place:
            self._look_at(place)
            return
        if self.place.page:
            self._past.append(self.place)
        self._future.clear()
        self._go(place)

    # building

    def _tool(self, name: str, words: str, do: object) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setFixedSize(FIELD, FIELD)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(do)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        for widget in (self.back, self.forward, self.contents):
            head.addWidget(widget)
        head.addStretch()
        self.search.setFixedWidth(220)
        head.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(SPACE)
        column.addLayout(head)
        column.addWidget(self.said)
        column.addWidget(self.text, 1)

    # going

    def _go_back(self) -> None:
        if self._past:
            self._future.append(self.place)
            self._go(self._past.pop())

    def _go_forward(self) -> None:
        if self._future:
            self._past.append(self.place)
            self._go(self._future.pop())

    def _follow(self, link: QUrl) -> None:
        if link.scheme():
            QDesktopServices.openUrl(link)
        else:
            self.go_to(self.place.linked(link.toString()))

    def _go(self, place: Place) -> None:
        before, self.place = self.place, place
        self._show_ways()
        self.said.hide()
        if place.page == before.page:
            self._look_at(place)
            return
        folder = self._folder
        self.tasks.start(
            phrase("Reading {page}", page=place.page),
            lambda task: _Page(place.text) if place.text else _read(folder, place.page, task),
            lambda page: self._show(page, place),
            self._fail,
        )

    def _fail(self, sentence: str) -> None:
        self.place = Place("")  # whatever is asked for next is another page
        self.said.setText(sentence)
        self.said.show()

    def _show_ways(self) -> None:
        self.back.setEnabled(bool(self._past))
        self.forward.setEnabled(bool(self._future))
        self.contents.setEnabled(self.place.page != FIRST)

    def _show(self, page: _Page, place: Place) -> None:
        document = QTextDocument(self.text)
        document.setDocumentMargin(MARGIN)
        document.setDefaultFont(self.text.font())
        for name, picture in page.pictures.items():
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), picture)
        document.setMarkdown(page.text)
        _draw_lines(document, tokens_of(self.palette()).colour("hair"))
        self.text.setDocument(document)
        if self._document is not None:
            self._document.deleteLater()  # Qt leaves it to its parent, with its pictures
        self._document = document
        self._look_at(place)

    def _look_at(self, place: Place) -> None:
        """Bring a heading to the top, and mark the word behind it."""
        document = self.text.document()
        at, block = 0, document.begin()
        wanted = slug(place.heading)
        while wanted and block.isValid():
            if block.blockFormat().headingLevel() and slug(block.text()) == wanted:
                at = block.position()
                break
            block = block.next()
        cursor = QTextCursor(document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self.text.setTextCursor(cursor)  # so that what is looked at next comes to the top
        cursor.setPosition(at)
        if place.word and not (found := document.find(place.word, at)).isNull():
            cursor = found
        self.text.setTextCursor(cursor)
        self.shown.emit(place)

    def _find(self, from_top: bool) -> None:
        words = self.search.text()
        if from_top:
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
        if not self.text.find(words) and not from_top:
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self.text.find(words)


def _draw_lines(document: QTextDocument, colour: QColor) -> None:
    """Draw the lines of a page's tables in a colour: Qt's are nearly white."""
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            form = frame.format()
            form.setBorderBrush(colour)
            frame.setFormat(form)


def _read(folder: Path, page: str, task: Task) -> _Page:
    text = page_text(page, folder)
    pictures = {}
    for name in pictures_of(text):
        task.check()
        reader = QImageReader(str((folder / page).parent / name))
        picture = reader.read()
        if picture.width() > WIDEST:
            picture = picture.scaledToWidth(WIDEST, Qt.TransformationMode.SmoothTransformation)
        pictures[name] = picture
    return _Page(text, {name: one for name, one in pictures.items() if not one.isNull()})
