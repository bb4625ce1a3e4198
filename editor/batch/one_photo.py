"""One photo of a batch: is its result there and current, and if not, how it is written.

`written` is the one way from a photo and steps to a file: the command apply takes it too, so a
batch's files are equal to apply's byte for byte.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import filelock

from editor.batch.job import Item, Orders
from editor.batch.journal import BatchJournal, Entry
from editor.batch.one_part import part_done
from editor.batch.outcome import Outcome
from editor.batch.result_key import result_key
from editor.document.image import Image
from editor.document.photo_reference import PhotoReference
from editor.document.recipe import Recipe, RecipeError
from editor.document.step import Step
from editor.photo.paged.reading import PagedPhoto
from editor.photo.tiled.opening import opened
from editor.recovery.edited_photos import EditedPhotos
from editor.render.all_pages import written_pages
from editor.render.export import no_progress
from editor.render.output.settings import ExportSettings
from editor.render.pipeline import Pipeline, never
from editor.render.streaming import written_file
from editor.storage.file_error import FileError
from editor.storage.folders import user_data
from filters.kernel import Kernel
from filters.progress import Cancelled
from filters.registry import Registry
from filters.user_error import UserError

PLAIN: Final = ExportSettings()
POLL: Final = 0.05  # seconds between two looks at whether another program has let go


def written(
    image: Image,
    steps: tuple[Step, ...],
    registry: Registry,
    output: Path,
    settings: ExportSettings = PLAIN,
    progress: Callable[[float], None] = no_progress,
    cancelled: Callable[[], bool] = never,
) -> tuple[str, ...]:
    """Write a photo's result, whole or not at all; return what there is to know of it.

    Raises
    ------
    FileError, FilterFailure, Cancelled
        Nothing was written.
    """
    pipeline = Pipeline.of(image, steps, registry)
    lost = written_file(pipeline, output, progress, cancelled, settings)
    return (*image.notes, *notes_of(steps), *lost)


def notes_of(steps: tuple[Step, ...]) -> list[str]:
    """Say what a person may not have meant: nan is a hole, not a mistake."""
    kernels = [v for step in steps for v in step.values.values() if isinstance(v, Kernel)]
    holes = sum(int(kernel.holes.sum()) for kernel in kernels)
    if not holes:
        return []
    taps = "tap is" if holes == 1 else "taps are"
    return [f"{holes} nan {taps} left out of the kernel as a hole"]


@dataclass(frozen=True)
class Workbench:
    """All that photos of one batch have in common, in the process that does them.

    Parameters
    ----------
    steps
        The recipe's; None where each photo has its own, of `edited`.
    """

    orders: Orders
    registry: Registry
    journal: BatchJournal
    edited: EditedPhotos
    steps: tuple[Step, ...] | None

    @classmethod
    def of(cls, orders: Orders, registry: Registry, folder: Path) -> Workbench:
        """Make one for an output folder; raise RecipeError where the recipe can't be read here."""
        steps = None
        if orders.recipe:
            steps = Recipe.from_bytes(orders.recipe.encode(), registry).steps
        edited = EditedPhotos(user_data() / "edited", registry)
        return cls(orders, registry, BatchJournal(folder), edited, steps)

    def done(
        self,
        item: Item,
        progress: Callable[[float], None] = no_progress,
        cancelled: Callable[[], bool] = never,
    ) -> Outcome:
        """Do a photo, unless its result is there and current; tell what became of it.

        Whatever is wrong with it is told, not raised: the other photos go on.
        """
        begun = time.monotonic()
        try:
            outcome = self._done(item, progress, cancelled)
        except Cancelled:
            outcome = Outcome("cancelled")
        except UserError as error:
            outcome = Outcome("failed", str(error))
        except MemoryError:
            outcome = Outcome("failed", "there is not enough memory for it")
        except Exception as error:  # a fault of the program, of which the others are free
            outcome = Outcome("failed", f"{type(error).__name__}: {error}")
        more = {"seconds": time.monotonic() - begun}
        return Outcome(**{**vars(outcome), **more})

    def _done(
        self, item: Item, progress: Callable[[float], None], cancelled: Callable[[], bool]
    ) -> Outcome:
        if item.refused:
            return Outcome("failed", item.refused)
        if item.part is not None:
            return part_done(
                item, self.orders, self.steps or (), self.registry, progress, cancelled
            )
        with alone_at(item.output, cancelled):
            try:
                source = PhotoReference.of_file(item.source, cancelled)
            except OSError as error:
                raise FileError.of(item.source, "opened", error) from None
            steps = self._steps_for(source)
            key = result_key(self.orders, steps, source.sha256, self.registry)
            known = self.journal.entry(item.output)
            if os.path.lexists(item.output):
                if known is not None and known.key == key and known.is_untouched(item.output):
                    return Outcome("current", size=known.size, sha256=known.sha256)
                self._check_replaceable(item, known)
            return self._write(item, steps, key, progress, cancelled)

    def _steps_for(self, source: PhotoReference) -> tuple[Step, ...]:
        if self.steps is not None:
            return self.steps
        found = self.edited.find(source)
        steps = () if found is None else found.steps
        for step in steps:
            if step.enabled and step.unread is not None:
                raise RecipeError(f"its step {step.filter_id} needs a filter that is not there")
        return steps

    def _check_replaceable(self, item: Item, known: Entry | None) -> None:
        """Raise FileError where a file is there that a batch has not written, or not as it is."""
        output = item.output
        with contextlib.suppress(OSError):  # a link that leads nowhere
            if os.path.samefile(output, item.source):
                raise FileError(output, "written", "it is the photo itself, by another name")
        if self.orders.overwrite or (known is not None and not known.sha256):
            return  # begun and not finished: it was killed
        if known is None:
            raise FileError(output, "written", "a file is there that no batch has written")
        if not known.is_untouched(output):
            raise FileError(output, "written", "the file there was changed since it was written")

    def _write(
        self,
        item: Item,
        steps: tuple[Step, ...],
        key: str,
        progress: Callable[[float], None],
        cancelled: Callable[[], bool],
    ) -> Outcome:
        image = opened(item.source, self.orders.damaged)
        try:
            item.output.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise FileError.of(item.output.parent, "made", error) from None
        self.journal.begin(item.output, key)
        try:
            notes = self._written(image, steps, item.output, progress, cancelled)
        except BaseException:
            with contextlib.suppress(FileError):  # the first fault is what is said
                self.journal.undo(item.output)
            raise
        try:
            result = PhotoReference.of_file(item.output)
            changed = os.stat(item.output).st_mtime_ns
        except OSError as error:
            raise FileError.of(item.output, "opened", error) from None
        self.journal.finish(item.output, Entry(key, result.sha256, result.size, changed))
        return Outcome("done", "", notes, size=result.size, sha256=result.sha256)

    def _written(
        self,
        image: Image,
        steps: tuple[Step, ...],
        output: Path,
        progress: Callable[[float], None],
        cancelled: Callable[[], bool],
    ) -> tuple[str, ...]:
        settings = self.orders.settings
        if self.orders.all_pages and image.metadata.further_pages:
            photo = PagedPhoto.beginning_with(image, self.orders.damaged)
            pages = written_pages(
                photo, steps, self.registry, output, settings, progress, cancelled
            )
            return (*pages, *notes_of(steps))
        return written(image, steps, self.registry, output, settings, progress, cancelled)


@contextlib.contextmanager
def alone_at(output: Path, cancelled: Callable[[], bool]) -> Iterator[None]:
    """Keep other processes from a result, such as a worker of a batch that was just killed."""
    name = hashlib.sha256(os.fsencode(os.path.realpath(output))).hexdigest()
    folder = user_data() / "batch"
    lock = filelock.FileLock(folder / f"{name}.lock", timeout=0)
    held = False
    with contextlib.suppress(OSError):  # where no lock can be made, there is none
        folder.mkdir(parents=True, exist_ok=True)
        while not held:
            try:
                lock.acquire()
                held = True
            except filelock.Timeout:
                if cancelled():
                    raise Cancelled from None
                time.sleep(POLL)
    try:
        yield
    finally:
        if held:
            _end(lock)


def _end(lock: filelock.BaseFileLock) -> None:
    """Remove a lock's file while it is held: later, it may be another's that waited for it."""
    file = Path(lock.lock_file)
    with contextlib.suppress(OSError):  # Windows removes none that is open, but then no other's
        file.unlink(missing_ok=True)
    lock.release()
    if os.name == "nt":
        with contextlib.suppress(OSError):
            file.unlink(missing_ok=True)
