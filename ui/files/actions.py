"""Opening, saving, copying and pasting: what the File menu does, off the Qt thread."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from editor.document.first_steps import first_steps
from editor.document.photos import OpenPhoto
from editor.document.recipe import FORMAT
from editor.document.session import Session
from editor.document.step import Step
from editor.photo.file_format import FORMATS
from editor.photo.file_kind import READABLE
from editor.recovery.edited_photos import EditedPhotos
from editor.render.cache_budget import CacheBudget
from editor.render.pipeline import Pipeline
from editor.render.streaming import written_file
from editor.storage.folders import folder_beside
from filters.user_error import UserError
from ui.files.clipboard_picture import image_of
from ui.files.last_time import LastTime
from ui.files.loading import Loaded, read_photo
from ui.files.names import proposed_path
from ui.files.open_dialog import SIDE, OpenDialog
from ui.files.pictures import FilePictures
from ui.files.preferences import KeptPreferences
from ui.files.questions import ask_question, ask_save
from ui.files.settings import Settings
from ui.files.srgb_picture import srgb_picture
from ui.look.language import said
from ui.look.phrase import phrase
from ui.work.worker import Worker

PHOTOS = f"Photos (*{' *'.join(READABLE)});;All files (*)"
FOLDERS = "Folders"
KINDS = (f"{one.name} (*{' *'.join(one.suffixes)})" for one in FORMATS)
WRITABLE = ";;".join((*KINDS, "NumPy (*.npy)"))


class FileActions(QObject):
    """What the File menu does with the session.

    `ask_open`, `ask_save` and `ask_question` are the only places that open a box; a test gives
    its own answers there.
    """

    opened = Signal(object)  # Image
    recipe_wanted = Signal(object)  # Path
    steps_pasted = Signal()  # the clipboard's text has them
    preset_wanted = Signal(object)  # Path
    edited_before = Signal(object, object)  # OpenPhoto, EditedPhoto
    saved = Signal(object)  # Path
    lacking = Signal(object)  # a Step whose filter is not here, of a recipe that was opened
    torn = Signal(str, object)  # why a photo is not whole, and what opens as much as there is
    failed = Signal(str)
    noted = Signal(str)

    def __init__(
        self,
        window: QWidget,
        session: Session,
        tasks: Worker,
        settings: Settings,
        preferences: KeptPreferences,
        edited: EditedPhotos,
        budget: CacheBudget,
    ) -> None:
        super().__init__(window)
        self._edited, self.data_folder = edited, settings.folder
        self.pictures = FilePictures(budget, parent=self)
        self._previews = FilePictures(budget, round(SIDE * window.devicePixelRatioF()), self)
        self.last_time = LastTime(session, self)
        self._window, self._session = window, session
        self.tasks, self._settings, self._preferences = tasks, settings, preferences
        self.ask_open: Callable[[str, str], str] = self._ask_open
        self.ask_save: Callable[[str, Path, str], str] = partial(ask_save, window)
        self.ask_question: Callable[[str, str, Sequence[str]], str] = partial(ask_question, window)

    def open_dialog(self) -> None:
        """Ask for a photo and open it."""
        if path := self.ask_open("Open photo", PHOTOS):
            self.open(Path(path))

    def ask_folder(self) -> str:
        """Ask for a folder of photos; empty where none is chosen."""
        return self.ask_open("Open folder", FOLDERS)

    def beside(self, name: str) -> Path:
        """Return where to propose a file that is made beside the shown photo."""
        document = self._session.document
        return folder_beside(document.source.path if document is not None else None) / name

    def open(self, path: Path, reader: Worker | None = None, page: int = 0) -> None:
        """Open a photo beside those that are open, or a recipe with its photo.

        `reader` reads it in the place of the worker for all files.
        """
        if path.suffix.lower() == ".json":
            self.recipe_wanted.emit(path)
            return
        if self._show_open(path.absolute(), page) is None:
            self.load(path, self.show, reader, page)

    def _show_open(self, path: Path, page: int) -> OpenPhoto | None:
        """Show a photo of a file where it is open, and return it."""
        for index, photo in enumerate(self._session.photos.items):
            known = photo.reference
            if known is not None and (known.path, known.page) == (path, page):
                self._session.show_photo(index)
                return photo
        return None

    def load(
        self,
        path: Path,
        done: Callable[[Loaded], object],
        reader: Worker | None = None,
        page: int = 0,
    ) -> None:
        """Read a photo off the Qt thread, then call `done` with it.

        What there is of a damaged one is offered by `torn`.
        """

        def take(loaded: Loaded) -> None:
            if loaded.wrong:
                self.torn.emit(loaded.wrong, partial(done, loaded))
            else:
                done(loaded)

        work = partial(read_photo, path, page, self._edited)
        reader = reader or self.tasks
        reader.start(phrase("Opening {name}", name=path.name), work, take, self.failed.emit)

    def close_photo(self, index: int | None = None) -> None:
        """Close a photo, the shown one where none is named; ask where changes would be lost."""
        photos = self._session.photos
        index = photos.shown if index is None else index
        if index is None:
            return
        number = photos.items[index].number
        # what is done to it while it is saved is asked about again
        again = partial(self._with_index, number, self.close_photo)
        if self.may_leave("close it", [photos.items[index]], again):
            self._with_index(number, self._session.close)

    def _with_index(self, number: int, deed: Callable[[int], None]) -> None:
        place = self._session.photos.place_of(number)
        if place is not None:
            deed(place)

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Save where the photo was saved before, or ask where."""
        photo = self._session.photos.present
        if photo is None or photo.target is None:
            self.save_as(then)
        else:
            self._save_to(photo, photo.target, then)

    def save_as(self, then: Callable[[], None] | None = None) -> None:
        """Ask where, and before overwriting; then save the photo that was shown when asked for."""
        photo = self._session.photos.present  # another may come while the box is open
        if photo is None:
            return
        proposed = proposed_path(photo.document.source, self._preferences.value.save_folder)
        text = self.ask_save("Save as", proposed, WRITABLE)
        if not text:
            return
        path = Path(text)
        if path.suffix == "":
            path = path.with_suffix(".png")
        if path == photo.target or self.may_replace(path):
            self._save_to(photo, path, then)

    def may_leave(
        self, purpose: str, photos: Sequence[OpenPhoto], then: Callable[[], None]
    ) -> bool:
        """Ask once where unsaved Steps would be lost; False where the user stays or saves first.

        `then` is called once all are saved.
        """
        modified = [photo for photo in photos if photo.is_modified]
        if not modified:
            return True
        names = ", ".join(photo.name for photo in modified)
        answer = self.ask_question(
            "Unsaved changes",
            phrase(
                "{names} have changes not saved. Save before you {purpose}?",
                one="{names} has changes not saved. Save before you {purpose}?",
                names=names,
                purpose=said(purpose),
                count=len(modified),
            ),
            ("Save", "Discard", "Cancel"),
        )
        if answer == "Save":
            self._save_each([photo.number for photo in modified], then)
        return answer == "Discard"

    def _save_each(self, numbers: Sequence[int], then: Callable[[], None]) -> None:
        """Show and save one photo after the other; stop where one is not saved."""
        if not numbers:
            then()
            return
        place = self._session.photos.place_of(numbers[0])
        if place is not None:
            self._session.show_photo(place)
            self.save(lambda: self._save_each(numbers[1:], then))

    def may_replace(self, path: Path) -> bool:
        """Ask before a file that is there is overwritten."""
        question = phrase("{name} exists already. Overwrite it?", name=path.name)
        return not os.path.exists(path) or (
            self.ask_question("Overwrite", question, ("Overwrite", "Cancel")) == "Overwrite"
        )

    def copy(self) -> None:
        """Put the whole result on the clipboard, 8 bit, in sRGB, which all programs know."""
        document = self._session.document
        if document is not None:
            pipeline = Pipeline.of(document.source, document.steps, self._session.registry)
            work = partial(srgb_picture, pipeline)
            self.tasks.start("Copying the result", work, self._copied, self.failed.emit)

    def paste(self) -> None:
        """Open the picture on the clipboard, or have the Steps in its text added.

        Raises
        ------
        UserError
            It holds no picture, and no Steps for an open photo.
        """
        clipboard = QGuiApplication.clipboard()
        picture = clipboard.image()
        if not picture.isNull():
            self.show(Loaded(image_of(picture)))
        elif self._session.document is not None and FORMAT in clipboard.text():
            self.steps_pasted.emit()
        else:
            raise UserError("The clipboard holds no picture: copy one in another program first")

    def _save_to(self, photo: OpenPhoto, path: Path, then: Callable[[], None] | None) -> None:
        document, number = photo.document, photo.number
        steps: tuple[Step, ...] = document.steps
        pipeline = Pipeline.of(document.source, steps, self._session.registry)

        def done(lost: tuple[str, ...]) -> None:
            self._session.mark_saved(steps, path, number)
            self._settings.add_recent(path)
            self.saved.emit(path)
            sentences = (phrase("Saved as {name}.", name=path.name), *lost)
            self.noted.emit(" ".join(f"{one.removesuffix('.')}." for one in sentences))
            if then is not None:
                then()

        self.tasks.start(
            phrase("Saving {name}", name=path.name),
            lambda task: written_file(pipeline, path, task.progress, task.is_cancelled),
            done,
            self.failed.emit,
            writes=True,
        )

    def show(self, loaded: Loaded) -> None:
        """Show a photo that was read, beside those that are open."""
        image, known = loaded.image, loaded.reference
        if known is not None and (there := self._show_open(known.path, known.page)) is not None:
            self.opened.emit(there.document.source)  # it was asked for twice
            return
        begun = first_steps(image, self._session.registry)
        photo = self._session.open(image, begun, reference=loaded.reference)
        if image.path is not None:  # written while the photo's first pixels are made
            self._settings.add_recent(image.path)
        self.opened.emit(image)
        if image.notes:
            self.noted.emit(". ".join(image.notes))
        if loaded.edited is not None:
            self.edited_before.emit(photo, loaded.edited)

    def _copied(self, picture: QImage) -> None:
        QGuiApplication.clipboard().setImage(picture)
        self.noted.emit("The result is on the clipboard")

    def _ask_open(self, title: str, kinds: str) -> str:
        chosen = self._preferences.value.open_folder
        folder = Path(chosen) if os.path.isdir(chosen) else self._settings.folder_of_photos
        if kinds == FOLDERS:
            return QFileDialog.getExistingDirectory(self._window, title, str(folder))
        if kinds == PHOTOS:
            return OpenDialog(self._window, title, folder, kinds, self._previews).ask()
        return QFileDialog.getOpenFileName(self._window, title, str(folder), kinds)[0]
