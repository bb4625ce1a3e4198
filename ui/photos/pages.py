"""PageBar: which page or frame of its file the photo is, and the way to the others."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from editor.document.image import Image
from editor.document.photos import OpenPhoto
from editor.document.session import Session
from ui.command.command import Command
from ui.files.actions import FileActions
from ui.look.floating import SHADOW, FloatingPanel
from ui.look.icons import icon
from ui.look.phrase import phrase
from ui.look.tokens import FIELD, GAP, SPACE
from ui.photos.all_pages import AllPages
from ui.work.worker import Worker

DIGITS: Final = 48  # logical pixels
MENU: Final = ("File", "pages")


class PageBar(FloatingPanel):
    """Floats over the canvas while the photo's file has pages: back, a number to type, on.

    Another page opens in a tab of its own; the one before is closed where nothing was done to it.

    Parameters
    ----------
    session, files
        Whose photo it is, and what opens the others.
    canvas
        Over which it floats.
    tasks
        What writes all pages.
    """

    def __init__(
        self, session: Session, files: FileActions, canvas: QWidget, tasks: Worker
    ) -> None:
        super().__init__(at_top=True)
        self._session, self._files = session, files
        self._leaves: int | None = None  # the photo that goes when the wanted page is there
        self.reader = Worker("pages", newest_wins=True, parent=self)
        self.saving = AllPages(files, session, tasks, self)
        self.back = self._button("previous", "Previous page", -1)
        self.on = self._button("next", "Next page", 1)
        self.save_all = _button("save-as", "Save all pages with the photo's steps")
        self.save_all.clicked.connect(self.saving.ask)
        self.field = QLineEdit()
        self.field.setFixedSize(DIGITS, FIELD)
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.field.setAccessibleName("Page")
        self.field.setToolTip("The page that is shown: type another one")
        self.field.returnPressed.connect(self._typed)
        self.field.editingFinished.connect(self.follow)
        self.count = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(SHADOW + GAP, SHADOW + GAP, SHADOW + SPACE, SHADOW + GAP)
        row.setSpacing(GAP)
        for widget in (self.back, QLabel("Page"), self.field, self.count, self.on, self.save_all):
            row.addWidget(widget)
        self.float_over(canvas)
        session.subscribe(self.follow)
        files.opened.connect(self._arrived)

    def follow(self) -> None:
        """Show where the photo stands among the pages of its file."""
        image = self._image()
        if image is None:
            self.hide()
            return
        page, pages = image.metadata.page, image.metadata.further_pages + 1
        self.field.setText(str(page + 1))
        self.field.setValidator(QIntValidator(1, pages, self.field))
        self.count.setText(phrase("of {pages}", pages=pages))
        self.back.setEnabled(page > 0)
        self.on.setEnabled(page < pages - 1)
        self.show_panel()

    def turn(self, page: int) -> None:
        """Open a page, counted from 0; nothing where there is none."""
        image, present = self._image(), self._session.photos.present
        if image is None or image.path is None or present is None:
            return
        if 0 <= page <= image.metadata.further_pages and page != image.metadata.page:
            self._leaves = present.number if _is_untouched(present) else None
            self._files.open(image.path, self.reader, page)
            shown = self._image()
            if shown is not None and shown.metadata.page == page:  # it was open already
                self._leave()

    def can_turn(self, by: int) -> bool:
        """Whether there is a page so many further."""
        image = self._image()
        known = None if image is None else image.metadata
        return known is not None and 0 <= known.page + by <= known.further_pages

    def step(self, by: int) -> None:
        """Open the page so many further."""
        image = self._image()
        if image is not None:
            self.turn(image.metadata.page + by)

    def commands(self) -> Iterator[Command]:
        """Yield what turns pages."""
        for name, title, by, keys in (
            ("next_page", "Next page", 1, "Ctrl+PgDown"),
            ("previous_page", "Previous page", -1, "Ctrl+PgUp"),
        ):
            yield Command(
                name,
                title,
                "Open that page, frame or picture of the photo's file",
                MENU,
                partial(self.step, by),
                (keys,),
                title.split()[0].lower(),
                is_enabled=partial(self.can_turn, by),
            )
        yield from self.saving.commands()

    def _image(self) -> Image | None:
        """Return the photo where its file has pages that can be opened."""
        return self.saving.image()

    def _typed(self) -> None:
        self.turn(int(self.field.text()) - 1)

    def _arrived(self, image: Image) -> None:
        if image.metadata.can_turn:
            self._leave()

    def _leave(self) -> None:
        """Close the page that was only looked at, now that another one is there.

        It stays where something was done to it while the other one was read.
        """
        leaves, self._leaves = self._leaves, None
        photos = self._session.photos
        place = photos.place_of(leaves)
        if place not in (None, photos.shown) and _is_untouched(photos.items[place]):
            self._session.close(place)

    def _button(self, name: str, tip: str, by: int) -> QToolButton:
        button = _button(name, tip)
        button.clicked.connect(lambda: self.step(by))
        return button


def _button(name: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(name))
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    return button


def _is_untouched(photo: OpenPhoto) -> bool:
    history = photo.history
    return not (photo.is_modified or history.past or history.future)
