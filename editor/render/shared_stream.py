"""SharedStream: a result too large to hold, done by tasks of which each can be another process's.

A task is a square of the result. Whoever does it reads what its Steps reach beyond it from the
photo's file, and writes whole chunks: into the Zarr, or packed into a file of the task's own beside
the output. That such a file is there, whole, says that the task is done: the folder of them is the
journal, from which the work goes on after any kill. At the end they become one file, which has the
very bytes that one process writes where the photo is read in the same order.
"""

from __future__ import annotations

import math
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from editor.photo.tiled.bigtiff import BigTiff
from editor.photo.tiled.levels_file import LevelsFile
from editor.photo.tiled.part_file import KeptPart, PartFile
from editor.photo.tiled.zarr_folder import ZarrFolder
from editor.render.output.settings import ZARR
from editor.render.parts import parts_of
from editor.render.pipeline import never
from editor.render.pyramid import Pyramid
from editor.render.streaming import StreamPlan
from editor.storage.atomic import replacing
from editor.storage.atomic_folder import replacing_folder
from editor.storage.file_error import FileError
from filters.pixels.region import Region
from filters.progress import Cancelled

TASK: Final = 8192  # pixels a side: 64 megapixels
_SHOWN: Final = 16  # digits of the key in a name


@dataclass(frozen=True)
class SharedStream:
    """What is done, known to each process alike.

    Parameters
    ----------
    output
        The file, or the folder of a Zarr.
    key
        The hash of all that the result's bytes come of: what was begun with another is let go.
    side
        Of a task in pixels, a power of two, no less than a part of a stream.
    """

    plan: StreamPlan
    output: Path
    key: str
    side: int = TASK

    @property
    def folder(self) -> Path:
        """Where the parts are kept until all are there."""
        return self.output.with_name(f".{self.output.name}.parts")

    @property
    def tasks(self) -> list[Region]:
        """The squares, by their numbers."""
        return parts_of(self.plan.pipeline.region, self.side)

    def missing(self) -> list[int]:
        """Return the numbers of the tasks that are not done."""
        return [n for n in range(len(self.tasks)) if not self.place_of(n).is_file()]

    def place_of(self, number: int) -> Path:
        """Return where a task's part lies once it is done."""
        return self.folder / f"{self.key[:_SHOWN]}-{number}.part"

    def begin(self) -> None:
        """Make the folder, and let go what was begun of another result; raise FileError."""
        try:
            self.folder.mkdir(exist_ok=True)
            for path in self.folder.iterdir():
                if not path.name.startswith(self.key[:_SHOWN]) or self._lacks_zarr:
                    _remove(path)
        except OSError as error:
            raise FileError.of(self.folder, "written", error) from None
        there = sum(path.stat().st_size for path in self.folder.glob("*.part"))
        self.plan.check_room(self.output, 1 if self._is_zarr else 2, there)
        if self._lacks_zarr:
            with replacing_folder(self._zarr) as folder:
                self.plan.zarr(folder, self.output)

    def do(
        self,
        number: int,
        progress: Callable[[float], None],
        cancelled: Callable[[], bool] = never,
    ) -> None:
        """Do a task; raise NotGreyError where it has colour, else as `stream`."""
        task, form = self.tasks[number], self.plan.arrangement
        picture = ZarrFolder(self._zarr, form) if self._is_zarr else None
        parts = self.plan.parts_in(task)
        with replacing(self.place_of(number)) as temporary, temporary.open("r+b") as file:
            kept = PartFile(file, form, self.plan.compression, self._top, picture)
            with Pyramid(kept, self._top).putting() as put:
                for done, part in enumerate(parts, 1):
                    if cancelled():
                        raise Cancelled
                    put(part, self.plan.rendered(part, cancelled))
                    progress(done / len(parts))
            kept.finish()

    def finish(self) -> None:
        """Make the output of all parts, and let them go; raise FileError."""
        if self._is_zarr:
            zarr = ZarrFolder(self._zarr, self.plan.arrangement)
            self._lay(zarr, lambda part: None)
            with replacing_folder(self.output) as folder:
                folder.rmdir()
                self._zarr.rename(folder)
        else:
            plan = self.plan
            with replacing(self.output) as temporary, temporary.open("r+b") as file:
                tiff = BigTiff(file, plan.arrangement, plan.metadata, plan.compression)

                def copy(part: KeptPart) -> None:
                    for tile in part.tiles():
                        tiff.put_packed(*tile)

                self._lay(tiff, copy)
                tiff.finish()
        self.forget()

    def forget(self) -> None:
        """Let go all parts."""
        _remove(self.folder)

    @property
    def _is_zarr(self) -> bool:
        return self.plan.format is ZARR

    @property
    def _lacks_zarr(self) -> bool:
        """Whether the parts' chunks are gone, as where a kill came at the very end."""
        return self._is_zarr and not self._zarr.exists()

    @property
    def _zarr(self) -> Path:
        return self.folder / f"{self.key[:_SHOWN]}.zarr"

    @property
    def _top(self) -> int:
        """The level of which a task makes one tile."""
        form = self.plan.arrangement
        return min(int(math.log2(self.side / form.tile)), len(form.levels) - 1)

    def _lay(self, file: LevelsFile, copy: Callable[[KeptPart], None]) -> None:
        """Go through the parts in their order, and make the levels above them."""
        pyramid = Pyramid(file)
        for number in range(len(self.tasks)):
            place = self.place_of(number)
            try:
                part = KeptPart.of(place, self.plan.arrangement)
                copy(part)
                pyramid.rise(self._top, *part.highest())
            except OSError as error:
                raise FileError.of(place, "opened", error) from None


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with suppress(OSError):
            os.unlink(path)
