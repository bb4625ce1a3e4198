"""PresetActions: what a person does to presets: their files, and the shelf beside them."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from editor.document.session import Session
from editor.document.step_edits import StepEdits
from editor.presets.library import Preset, PresetLibrary
from editor.presets.listing import FAVOURITES, Group
from editor.presets.shelf import LibraryState, preset_id
from filters.user_error import UserError
from ui.look.phrase import phrase

T = TypeVar("T")


class PresetActions(QObject):
    """Changes a library and its shelf (favourites, order, folders); says what could not be."""

    files_changed = Signal()  # the library must be read again
    shelf_changed = Signal()  # it must be listed in another way
    failed = Signal(str)
    mended = Signal()  # something could be kept
    deleted = Signal(str, object)  # sentence, what takes it back

    def __init__(
        self, library: PresetLibrary, session: Session, edits: StepEdits, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.library, self._session, self._edits = library, session, edits
        self.shelf = LibraryState()

    def read_shelf(self) -> None:
        """Take the shelf from the disk, which another window may have changed."""
        self.shelf = self.library.shelf.read()

    def use(self, preset: Preset, instead: bool = False) -> None:
        """Add a preset's Step after the selected one, or put it in that one's place."""
        self._edits.add(preset.step, preset.name, instead)
        self._keep(lambda shelf: shelf.used_at(preset_id(preset), time.time()))

    def take_back(self) -> None:
        """Go back to what was before the preset that is tried on, or was just added."""
        if self._session.is_hovering:
            self._session.hover(None)
        else:
            self._edits.take_back()

    def star(self, preset: Preset, on: bool) -> None:
        """Make a preset a favourite, or not."""
        self._keep(lambda shelf: shelf.starred(preset_id(preset), on))
        self.shelf_changed.emit()

    def save(self, preset: Preset) -> None:
        """Keep a preset that has been changed."""
        self._do(lambda: self.library.save(preset))

    def rename(self, preset: Preset, name: str) -> None:
        """Return a preset another name."""
        self._do(lambda: self.library.rename(preset, name))

    def duplicate(self, preset: Preset) -> Preset | None:
        """Copy a preset under a free name; return the copy."""
        return self._do(lambda: self.library.duplicate(preset))

    def move_to(self, presets: Sequence[Preset], folder: Path) -> None:
        """Put presets into another folder; the shelf follows those that moved."""
        for preset in presets:
            goes = self.library.can_change(preset)
            moved = self._do(partial(self.library.move, preset, folder))
            if moved is not None and goes:
                old, new = preset_id(preset), preset_id(moved)
                self._keep(partial(LibraryState.renamed, old=old, new=new))
        self.shelf_changed.emit()

    def place(self, presets: Sequence[Preset], group: Group, before: Preset | None) -> None:
        """Follow a drop: another folder, another place in it, or a star."""
        if group.title == FAVOURITES:
            for preset in presets:
                self.star(preset, True)
            return
        if group.folder is not None:  # else those that came with the program: only their order
            self.move_to([p for p in presets if p not in group.presets], group.folder)
        shown = [preset_id(preset) for preset in group.presets]
        mark = preset_id(before) if before else None

        def placed(shelf: LibraryState) -> LibraryState:
            for one in (preset_id(preset) for preset in presets if preset in group.presets):
                shelf = shelf.placed(one, mark, shown)
            return shelf

        self._keep(placed)
        self.shelf_changed.emit()

    def delete(self, preset: Preset) -> None:
        """Delete a preset; `deleted` offers to take it back."""
        gone = self._do(lambda: self.library.delete(preset))
        if gone is not None:
            take_back = partial(self._do, lambda: self.library.restore(gone))
            self.deleted.emit(phrase("Preset {name} deleted", name=preset.name), take_back)

    def add_folder(self, folder: Path) -> None:
        """List a folder's presets too."""
        self._keep(lambda shelf: shelf.with_folder(folder.resolve()))
        self.files_changed.emit()

    def remove_folder(self, folder: Path) -> None:
        """List a folder's presets no more; its files stay."""
        self._keep(lambda shelf: shelf.without_folder(folder))
        self.files_changed.emit()

    def _keep(self, change: Callable[[LibraryState], LibraryState]) -> None:
        """Change the shelf as it is on the disk; for this window also where that can't be."""
        try:
            self.shelf = self.library.shelf.change(change)
        except UserError as error:
            self.shelf = change(self.shelf)
            self.failed.emit(str(error))
        else:
            self.mended.emit()

    def _do(self, change: Callable[[], T]) -> T | None:
        """Change the library and have it read; say where that can't be."""
        try:
            done = change()
        except UserError as error:
            self.failed.emit(str(error))
            return None
        self.mended.emit()
        self.files_changed.emit()
        return done
