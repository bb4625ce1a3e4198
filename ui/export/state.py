"""ExportState: the export presets as the page has them, kept in a file of the data folder."""

from __future__ import annotations

import dataclasses
from collections import deque
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.render.output.presets import (
    FILE_NAME,
    ExportPreset,
    ExportPresets,
    change_presets,
    read_presets,
)
from editor.render.output.settings import ExportSettings
from filters.user_error import UserError
from ui.look.phrase import phrase
from ui.work.task import Task
from ui.work.worker import Worker

Change = Callable[[ExportPresets], ExportPresets]


class ExportState(QObject):
    """Changes the list, says so, and changes its file, which other windows may have changed too.

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
        self._keeps = False
        self._waiting: deque[Change] = deque()  # for the file; taken on the worker's thread
        self._in_file: ExportPresets | None = None  # as it was written last, on that thread
        self.presets = ExportPresets()
        self.worker = Worker("export presets", parent=self)

    @property
    def shown(self) -> ExportPreset:
        """The one whose settings are seen."""
        return self.presets[self.presets.shown]

    def read(self) -> None:
        """Read the file; one that can't be read is left alone, and said."""
        path = self._path
        self.worker.start(
            "Reading export presets", lambda _: read_presets(path), self._read, self._refuse
        )

    def close(self) -> None:
        """Keep what waits; nothing is kept after this."""
        self.worker.flush()
        self.worker.close()

    def show_preset(self, name: str) -> None:
        """Show another one's settings."""
        self._try(lambda all_: dataclasses.replace(all_, shown=name))

    def set_settings(self, settings: ExportSettings) -> None:
        """Change those of the preset that is shown."""
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
        copy = dataclasses.replace(self.shown, chosen=True)
        self._try(lambda all_: all_.with_added(copy))

    def delete(self) -> None:
        """Delete the one that is shown; the last of all stays."""
        name = self.shown.name
        self._try(lambda all_: all_.without(name))

    def set_folder(self, folder: str) -> None:
        """Write files there from now on; empty: beside the photo."""
        self._try(lambda all_: dataclasses.replace(all_, folder=folder))

    def set_all_pages(self, wanted: bool) -> None:
        """Write all pages of files that have several from now on, or the one that is shown."""
        self._try(lambda all_: dataclasses.replace(all_, all_pages=wanted))

    def _change(self, name: str, change: Callable[[ExportPreset], ExportPreset]) -> None:
        self._try(lambda all_: all_.with_preset(name, change(all_[name])))

    def _try(self, change: Change) -> None:
        """Make a change here at once, then in the file as it is by then."""
        before = self.presets
        try:
            presets = change(before)
        except UserError as error:
            self.failed.emit(str(error))
            self.changed.emit()  # what was typed goes back
            return
        if presets == before:
            return
        self.presets = presets
        if self._keeps:
            self._waiting.append(lambda all_: change(all_.showing(before.shown)))
            self.worker.start(
                "Keeping export presets", self._keep, self._received, self.failed.emit
            )
        self.changed.emit()

    def _keep(self, _: Task) -> ExportPresets | None:
        """Make all changes that wait, by one writing; they wait on where that fails.

        Return what the file has then, also where an earlier call made the change of this one.
        """
        changes = [self._waiting.popleft() for _ in range(len(self._waiting))]
        try:
            if changes:
                self._in_file = change_presets(self._path, changes)
            return self._in_file
        except BaseException:
            self._waiting.extendleft(reversed(changes))
            raise

    def _read(self, presets: ExportPresets) -> None:
        is_first, self._keeps = not self._keeps, True
        self._received(presets if is_first else presets.showing(self.presets.shown))

    def _received(self, presets: ExportPresets | None) -> None:
        """Take the list as the file has it now, unless there are changes that are not in it yet."""
        is_newest = not self.worker.is_busy and not self._waiting
        if presets is not None and is_newest and presets != self.presets:
            self.presets = presets
            self.changed.emit()

    def _refuse(self, sentence: str) -> None:
        self._keeps = False
        self.failed.emit(
            phrase("{sentence}; it stays as it is, and changes are not kept", sentence=sentence)
        )
