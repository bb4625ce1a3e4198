"""ExportState: the export presets as they are now, kept in the data folder."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.render.output.presets import (
    FILE_NAME,
    ExportPreset,
    ExportPresets,
    read_presets,
    save_presets,
)
from editor.render.output.settings import ExportSettings
from filters.user_error import UserError
from ui.work.worker import Worker


class ExportState(QObject):
    """Changes the list, says so, and writes it; read from its file when it is first wanted.

    Parameters
    ----------
    folder
        The application's data folder.
    """

    changed = Signal()  # anything
    failed = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = folder / FILE_NAME
        self._is_read = self._keeps = False
        self.presets = ExportPresets()
        self.worker = Worker("export presets", parent=self)

    @property
    def shown(self) -> ExportPreset:
        """The one whose settings are seen."""
        return self.presets[self.presets.shown]

    def read(self) -> None:
        """Read the file, the first time; a file that can't be read is left alone, and said."""
        if not self._is_read:
            self._is_read = True
            path = self._path
            self.worker.start(
                "Reading export presets", lambda _: read_presets(path), self._received, self._refuse
            )

    def show_preset(self, name: str) -> None:
        """Show another one's settings."""
        if name != self.presets.shown:
            self._become(dataclasses.replace(self.presets, shown=name))

    def set_settings(self, settings: ExportSettings) -> None:
        """Change those of the preset that is shown."""
        if settings != self.shown.settings:
            self._change(self.shown.name, lambda one: dataclasses.replace(one, settings=settings))

    def choose(self, name: str, chosen: bool) -> None:
        """Say whether files are written by a preset."""
        self._change(name, lambda one: dataclasses.replace(one, chosen=chosen))

    def rename(self, name: str, new: str) -> None:
        """Call a preset something else."""
        new = new.strip()
        if new and new != name:
            self._change(name, lambda one: dataclasses.replace(one, name=new))

    def add(self) -> None:
        """Add a copy of the one that is shown, and show that."""
        self._try(lambda: self.presets.with_added(dataclasses.replace(self.shown, chosen=True)))

    def delete(self) -> None:
        """Delete the one that is shown; the last of all stays."""
        self._become(self.presets.without(self.shown.name))

    def set_folder(self, folder: str) -> None:
        """Write files there from now on; empty: beside the photo."""
        self._become(dataclasses.replace(self.presets, folder=folder))

    def _change(self, name: str, change: Callable[[ExportPreset], ExportPreset]) -> None:
        self._try(lambda: self.presets.with_preset(name, change(self.presets[name])))

    def _try(self, make: Callable[[], ExportPresets]) -> None:
        try:
            self._become(make())
        except UserError as error:
            self.failed.emit(str(error))
            self.changed.emit()  # what was typed goes back

    def _become(self, presets: ExportPresets) -> None:
        if presets == self.presets:
            return
        self.presets = presets
        if self._keeps:
            path = self._path
            self.worker.start(
                "Keeping export presets",
                lambda _: save_presets(path, presets),
                lambda _: None,
                self.failed.emit,
            )
        self.changed.emit()

    def _received(self, presets: ExportPresets) -> None:
        self._keeps = True
        self.presets = presets
        self.changed.emit()

    def _refuse(self, sentence: str) -> None:
        self.failed.emit(f"{sentence}; it stays as it is, and changes are not kept")
