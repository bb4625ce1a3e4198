"""RecipeFiles: Steps from files and into files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject

from editor.document.recipe import SUFFIX, Recipe, load_recipe, save_recipe
from editor.document.session import Session
from editor.presets.preset import is_preset
from editor.storage.folders import folder_beside
from editor.storage.whole_file import read_whole
from ui.files.actions import FileActions
from ui.files.frames import FrameFiles
from ui.files.loading import Loaded
from ui.files.masks import MaskFiles
from ui.files.meant import Meant, lost_words
from ui.look.phrase import phrase
from ui.work.task import Task
from ui.work.worker import Worker

RECIPES: Final = f"Recipes (*{SUFFIX} *.json)"


class RecipeFiles(QObject):
    """Opens recipes over the shown photo or with their own, and saves them.

    Parameters
    ----------
    files
        Asks for files, says what failed, and reads photos.
    """

    def __init__(self, files: FileActions, session: Session, tasks: Worker) -> None:
        super().__init__(files)
        self._files, self._session, self._tasks = files, session, tasks
        self.masks = MaskFiles(files, session, tasks)
        self.frames = FrameFiles(files, session)
        files.recipe_wanted.connect(self.open_with_photo)

    def open_dialog(self) -> None:
        """Ask for a recipe and use its Steps on the shown photo."""
        meant = Meant(self._session)
        text = self._files.ask_open("Open recipe", RECIPES)
        if text and self._session.document is not None:
            path = Path(text)
            self._read(path, lambda recipe, _: self._use(recipe, path, meant))

    def open_with_photo(self, path: Path) -> None:
        """Open a recipe with the photo that it names; on the shown one where it names none.

        A preset's file, whose name may be alike, is left to what imports presets.
        """
        meant = Meant(self._session)

        def use(recipe: Recipe, found: Path | None) -> None:
            if recipe.photo is None:
                if self._session.document is None:
                    self._files.failed.emit(
                        phrase("{name} names no photo: open one first", name=path.name)
                    )
                else:
                    self._use(recipe, path, meant)
                return
            if found is None:
                name = recipe.photo.path.name
                self._files.failed.emit(
                    phrase(
                        "{name}, the photo of {recipe}, was not found", name=name, recipe=path.name
                    )
                )
            else:
                page = recipe.photo.page
                self._files.load(found, lambda one: self._opened(one, recipe), page=page)

        self._read(path, use, or_preset=True)

    def save(self) -> None:
        """Ask where and write the Steps as a small file that names the photo."""
        photo = self._session.photos.present
        if photo is None:
            return
        name = (photo.path or Path("pasted")).with_suffix(SUFFIX).name
        proposed = folder_beside(photo.path) / name
        text = self._files.ask_save("Save recipe", proposed, RECIPES)
        if text and self._files.may_replace(Path(text)):
            path, registry = Path(text), self._session.registry
            recipe = Recipe(photo.document.steps, photo.reference)
            self._tasks.start(
                phrase("Saving {name}", name=path.name),
                lambda _: save_recipe(path, recipe, registry),
                lambda _: self._files.noted.emit(phrase("Recipe saved as {name}", name=path.name)),
                self._files.failed.emit,
                writes=True,
            )

    def _use(self, recipe: Recipe, path: Path, meant: Meant) -> None:
        """Use a recipe's Steps on the photo that was shown as it was opened."""
        if not meant.show():
            self._files.failed.emit(lost_words(path))
            return
        self._session.use_recipe(recipe.steps, _stem(path))
        self._say_lacking(recipe)

    def _say_lacking(self, recipe: Recipe) -> None:
        lacking = next((step for step in recipe.steps if step.unread is not None), None)
        if lacking is not None:
            self._files.lacking.emit(lacking)

    def _opened(self, loaded: Loaded, recipe: Recipe) -> None:
        self._session.open(loaded.image, recipe.steps, reference=loaded.reference)
        self._files.opened.emit(loaded.image)
        self._say_lacking(recipe)
        named, found = recipe.photo, loaded.reference
        if named is not None and found is not None and named.sha256 not in ("", found.sha256):
            self._files.noted.emit(
                phrase("{name} has changed since the recipe was saved", name=found.path.name)
            )

    def _read(
        self, path: Path, use: Callable[[Recipe, Path | None], object], or_preset: bool = False
    ) -> None:
        """Read a recipe and look for its photo off the Qt thread, then call `use` with both."""
        registry = self._session.registry

        def work(_: Task) -> tuple[Recipe, Path | None] | None:
            if or_preset and is_preset(read_whole(path)):
                return None
            recipe = load_recipe(path, registry, keep_missing=True)
            return recipe, None if recipe.photo is None else recipe.photo.find(path.parent)

        def done(read: tuple[Recipe, Path | None] | None) -> None:
            if read is None:
                self._files.preset_wanted.emit(path)
            else:
                use(*read)

        self._tasks.start(f"Opening {path.name}", work, done, self._files.failed.emit)


def _stem(path: Path) -> str:
    return path.name.removesuffix(SUFFIX).removesuffix(".json")
