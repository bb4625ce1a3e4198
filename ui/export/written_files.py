"""FileWriter: writes the files of several presets on the thread for files, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from editor.photo.paged.reading import PagedPhoto
from editor.render.all_pages import written_pages
from editor.render.pipeline import Pipeline
from editor.render.streaming import written_file
from filters.registry import Registry
from ui.export.trials import Photo
from ui.export.writing import Target
from ui.look.phrase import phrase
from ui.work.task import Task
from ui.work.worker import Worker


class FileWriter(QObject):
    """A file that fails is said, and the others are written nevertheless."""

    written = Signal(object, object)  # the Targets that are there, sentences on what is lost
    failed = Signal(str)

    def __init__(self, tasks: Worker, registry: Registry, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._registry = tasks, registry
        self._batch: _Batch | None = None
        tasks.idle.connect(self._end)  # also where the rest was called off

    def write(self, photo: Photo, targets: Sequence[Target], all_pages: bool = False) -> None:
        """Write files, of all pages of the photo's file or of the photo; returns at once."""
        pipeline = Pipeline.of(photo.image, photo.steps, self._registry)
        exported = _all_exported if all_pages else _exported
        batch = self._batch = self._batch or _Batch(self)  # what is under way is said with it
        for target in targets:
            self._tasks.start(
                phrase("Exporting {name}", name=target.path.name),
                partial(exported, pipeline, target),
                partial(batch.done, target),
                batch.fail,
                writes=True,
            )

    def _end(self) -> None:
        batch, self._batch = self._batch, None
        if batch is not None:
            batch.end()


class _Batch:
    """Files that were asked for together, and are said together."""

    def __init__(self, writer: FileWriter) -> None:
        self._writer = writer
        self._done: list[Target] = []
        self._lost: list[str] = []
        self._failures: list[str] = []

    def done(self, target: Target, lost: tuple[str, ...]) -> None:
        self._done.append(target)
        self._lost += lost

    def fail(self, sentence: str) -> None:
        self._failures.append(sentence)

    def end(self) -> None:
        """Say what was written, and what was not."""
        if self._done:
            self._writer.written.emit(tuple(self._done), tuple(self._lost))
        for sentence in self._failures:
            self._writer.failed.emit(sentence)


def _all_exported(pipeline: Pipeline, target: Target, task: Task) -> tuple[str, ...]:
    path = pipeline.image.path
    assert path is not None  # only a file has pages
    return written_pages(
        PagedPhoto.of(path),
        pipeline.steps,
        pipeline.registry,
        target.path,
        target.preset.settings,
        task.progress,
        task.is_cancelled,
    )


def _exported(pipeline: Pipeline, target: Target, task: Task) -> tuple[str, ...]:
    settings = target.preset.settings
    return written_file(pipeline, target.path, task.progress, task.is_cancelled, settings)
