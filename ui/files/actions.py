"""Opening, saving, copying and pasting: what the File menu does, off the Qt thread."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColorSpace, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from editor.document import recipe
from editor.document.image import Image, Metadata
from editor.document.session import Session
from editor.document.step import Step
from editor.photo import load as files
from editor.photo.file_format import FORMATS
from editor.render.export import export
from editor.render.pipeline import Pipeline
from ui.files.settings import Settings
from ui.work.task import Task
from ui.work.worker import Worker

PHOTOS = f"Photos (*{' *'.join(files.READABLE)});;All files (*)"
WRITABLE = ";;".join(
    (*(f"{one.name} (*{' *'.join(one.suffixes)})" for one in FORMATS), "NumPy (*.npy)")
)
RECIPES = "Recipes (*.json)"
COPIED = {3: QImage.Format.Format_RGB888, 4: QImage.Format.Format_RGBA8888}


class FileActions(QObject):
    """What the File menu does with the session.

    `ask_open`, `ask_save` and `ask_question` are the only places that open a box; a test gives
    its own answers there.
    """

    opened = Signal(object)  # Image
    saved = Signal(object)  # Path
    failed = Signal(str)
    noted = Signal(str)

    def __init__(
        self, window: QWidget, session: Session, tasks: Worker, settings: Settings
    ) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._tasks, self._settings = tasks, settings
        self.ask_open: Callable[[str, str], str] = self._ask_open
        self.ask_save: Callable[[str, Path, str], str] = self._ask_save
        self.ask_question: Callable[[str, str, Sequence[str]], str] = self._ask_question

    def open_dialog(self) -> None:
        """Ask for a photo and open it."""
        if path := self.ask_open("Open photo", PHOTOS):
            self.open(Path(path))

    def open(self, path: Path) -> None:
        """Open a photo; the present one stays until the new one is read."""
        if self.may_leave(f"open {path.name}"):

            def work(task: Task) -> Image:
                image = files.load(path)
                task.check()
                return image

            self._tasks.start(f"Opening {path.name}", work, self._opened, self.failed.emit)

    def save(self) -> None:
        """Save where this session saved before, or ask where."""
        target = self._session.target
        if target is None:
            self.save_as()
        else:
            self._save_to(target)

    def save_as(self, then: Callable[[], None] | None = None) -> None:
        """Ask where, and before overwriting; then save what the canvas shows."""
        document = self._session.document
        if document is None:
            return
        source = document.source.path
        proposed = (
            source.with_name(f"{source.stem}-edited{source.suffix}")
            if source is not None
            else Path.cwd() / "pasted.png"
        )
        text = self.ask_save("Save as", proposed, WRITABLE)
        if not text:
            return
        path = Path(text)
        if path.suffix == "":
            path = path.with_suffix(".png")
        if path == self._session.target or self.may_replace(path):
            self._save_to(path, then)

    def may_leave(self, purpose: str, then: Callable[[], None] | None = None) -> bool:
        """Ask where unsaved Steps would be lost; False where the user stays (or saves first)."""
        if not self._session.is_modified:
            return True
        answer = self.ask_question(
            "Unsaved changes",
            f"The photo has changes that are not saved. Save them before you {purpose}?",
            ("Save", "Discard", "Cancel"),
        )
        if answer == "Save":
            if self._session.target is not None:
                self._save_to(self._session.target, then)
            else:
                self.save_as(then)
        return answer == "Discard"

    def may_replace(self, path: Path) -> bool:
        """Ask before a file that is there is overwritten."""
        question = f"{path.name} exists already. Overwrite it?"
        return not os.path.exists(path) or (
            self.ask_question("Overwrite", question, ("Overwrite", "Cancel")) == "Overwrite"
        )

    def open_recipe(self) -> None:
        """Ask for a recipe and lay its Steps over the open photo."""
        text = self.ask_open("Open recipe", RECIPES)
        if text and self._session.document is not None:
            path, registry = Path(text), self._session.registry
            self._tasks.start(
                f"Opening {path.name}",
                lambda _: recipe.load_recipe(path, registry),
                lambda steps: self._session.use_recipe(steps, path.stem),
                self.failed.emit,
            )

    def save_recipe(self) -> None:
        """Ask where and write the Steps as a small file."""
        document = self._session.document
        if document is None:
            return
        source = document.source.path or Path.cwd() / "pasted.png"
        text = self.ask_save("Save recipe", source.with_suffix(".recipe.json"), RECIPES)
        if text and self.may_replace(Path(text)):
            path, steps, registry = Path(text), document.shown, self._session.registry
            self._tasks.start(
                f"Saving {path.name}",
                lambda _: recipe.save_recipe(path, steps, registry),
                lambda _: self.noted.emit(f"Recipe saved as {path.name}"),
                self.failed.emit,
            )

    def copy(self) -> None:
        """Put the whole result on the clipboard, 8 bit, in sRGB, which all programs know."""
        document = self._session.document
        if document is not None:
            profile = document.source.profile
            pipeline = Pipeline.of(document.source, document.shown, self._session.registry)

            def work(task: Task) -> npt.NDArray[np.uint8]:
                levels = pipeline.levels(pipeline.image.region, np.uint8, task.is_cancelled)
                stored = np.repeat(levels, 3, 2) if levels.shape[2] == 1 else np.array(levels)
                stored[..., :3] = profile.to_srgb(np.ascontiguousarray(stored[..., :3], np.uint8))
                return np.asarray(stored, np.uint8)

            self._tasks.start("Copying the result", work, self._copied, self.failed.emit)

    def paste(self) -> None:
        """Open the picture on the clipboard."""
        picture = QGuiApplication.clipboard().image()
        if picture.isNull():
            self.failed.emit("The clipboard holds no picture: copy one in another program first")
        elif self.may_leave("paste a picture"):
            self._opened(image_of(picture))

    def _save_to(self, path: Path, then: Callable[[], None] | None = None) -> None:
        document = self._session.document
        if document is None:
            return
        steps: tuple[Step, ...] = document.shown
        pipeline = Pipeline.of(document.source, steps, self._session.registry)

        def done(lost: tuple[str, ...]) -> None:
            self._session.mark_saved(steps, path)
            self.saved.emit(path)
            self.noted.emit(" ".join((f"Saved as {path.name}.", *lost)))
            if then is not None:
                then()

        self._tasks.start(
            f"Saving {path.name}",
            lambda task: export(pipeline, path, task.progress, task.is_cancelled),
            done,
            self.failed.emit,
        )

    def _opened(self, image: Image) -> None:
        if image.path is not None:
            self._settings.add_recent(image.path)
        self._session.open(image)
        self.opened.emit(image)
        if image.notes:
            self.noted.emit(". ".join(image.notes))

    def _copied(self, pixels: npt.NDArray[np.uint8]) -> None:
        rows, columns, channels = pixels.shape
        data = np.ascontiguousarray(pixels).tobytes()
        picture = QImage(data, columns, rows, channels * columns, COPIED[channels])
        picture.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
        QGuiApplication.clipboard().setImage(picture.copy())
        self.noted.emit("The result is on the clipboard")

    def _ask_open(self, title: str, kinds: str) -> str:
        return QFileDialog.getOpenFileName(self._window, title, "", kinds)[0]

    def _ask_save(self, title: str, proposed: Path, kinds: str) -> str:
        quiet = QFileDialog.Option.DontConfirmOverwrite  # `may_replace` asks, for all
        return QFileDialog.getSaveFileName(
            self._window, title, str(proposed), kinds, options=quiet
        )[0]

    def _ask_question(self, title: str, question: str, answers: Sequence[str]) -> str:
        box = QMessageBox(self._window)
        box.setWindowTitle(title)
        box.setText(question)
        buttons = [(box.addButton(a, _ROLES[a]), a) for a in answers]
        box.exec()
        return next((a for b, a in buttons if b is box.clickedButton()), "Cancel")


_ROLES = {
    "Delete": QMessageBox.ButtonRole.DestructiveRole,
    "Import": QMessageBox.ButtonRole.AcceptRole,
    "Save": QMessageBox.ButtonRole.AcceptRole,
    "Overwrite": QMessageBox.ButtonRole.DestructiveRole,
    "Discard": QMessageBox.ButtonRole.DestructiveRole,
    "Cancel": QMessageBox.ButtonRole.RejectRole,
}


def image_of(picture: QImage) -> Image:
    """Make an Image, 8 bit RGB or RGBA, of a Qt picture; its colour space becomes the profile."""
    alpha = picture.hasAlphaChannel()
    shape = QImage.Format.Format_RGBA8888 if alpha else QImage.Format.Format_RGB888
    converted = picture.convertToFormat(shape)
    rows, columns, channels = converted.height(), converted.width(), 4 if alpha else 3
    lines = np.frombuffer(converted.constBits(), np.uint8).reshape(rows, converted.bytesPerLine())
    pixels = lines[:, : columns * channels].reshape(rows, columns, channels).copy()
    space = picture.colorSpace()
    is_plain = not space.isValid() or space == QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    return Image(pixels, Metadata(icc=None if is_plain else bytes(space.iccProfile().data())))
