"""EditedPhotos: the Steps and snapshots of photos that were edited, found by checksum."""

from __future__ import annotations

import contextlib
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from editor.document.photo_reference import PhotoReference
from editor.document.recipe import Recipe, load_recipe, save_recipe
from editor.document.snapshot import Snapshot
from editor.document.step import Step
from editor.storage.file_error import FileError
from filters.registry import Registry
from filters.user_error import UserError

KEPT: Final = 2000  # photos


@dataclass(frozen=True)
class EditedPhoto:
    """Steps that a photo had, when it was edited, in seconds since the epoch, its snapshots."""

    steps: tuple[Step, ...]
    seconds: float
    snapshots: tuple[Snapshot, ...] = ()


@dataclass(frozen=True)
class EditedPhotos:
    """A folder of recipes, each named by the checksum of its photo; the files are the state.

    Parameters
    ----------
    folder
        Where they are kept.
    registry
        The filters there are.
    """

    folder: Path
    registry: Registry

    def remember(
        self,
        photo: PhotoReference,
        steps: tuple[Step, ...],
        snapshots: tuple[Snapshot, ...] = (),
    ) -> None:
        """Keep a photo's Steps and snapshots; forget it where there are none. Raise FileError."""
        if not photo.sha256:
            return
        path = self._path(photo)
        if not steps and not snapshots:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
            return
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise FileError.of(self.folder, "made", error) from None
        is_new = not path.exists()
        save_recipe(path, Recipe(steps, photo, snapshots), self.registry)
        if is_new:
            self._forget_oldest()

    def find(self, photo: PhotoReference) -> EditedPhoto | None:
        """Return what is remembered of a photo; None where nothing is, or it can't be read."""
        path = self._path(photo)
        try:
            recipe = load_recipe(path, self.registry, keep_missing=True)
            seconds = path.stat().st_mtime
        except (UserError, OSError):
            return None
        return EditedPhoto(recipe.steps, min(seconds, time.time()), recipe.snapshots)

    def _path(self, photo: PhotoReference) -> Path:
        page = f"-{photo.page + 1}" if photo.page else ""
        return self.folder / f"{photo.sha256}{page}.kroom.json"

    def _forget_oldest(self) -> None:
        with contextlib.suppress(OSError):
            found = sorted(self.folder.glob("*.kroom.json"), key=lambda p: p.stat().st_mtime)
            for path in found[:-KEPT]:
                path.unlink(missing_ok=True)
