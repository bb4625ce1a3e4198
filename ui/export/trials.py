"""Trials: what a file would be, found out off the Qt thread; the newest wins."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from editor.document.document import Document
from editor.document.image import Image
from editor.document.step import Step
from editor.photo.encoding import Encoding
from editor.render.export import Result, finished
from editor.render.filter_failure import FilterFailure
from editor.render.output.presets import ExportPreset
from editor.render.output.settings import ExportSettings
from editor.render.pipeline import Pipeline
from editor.render.trial import file_size, tried
from filters.registry import Registry
from filters.threads import BACKGROUND
from ui.work.task import Task
from ui.work.worker import Worker

REST: Final = 0.15  # seconds that a change waits for the next one


@dataclass(frozen=True, eq=False)
class Photo:
    """A photo and its Steps as they are now; `size` is the result's (rows, columns)."""

    image: Image
    steps: tuple[Step, ...]
    size: tuple[int, int]

    @classmethod
    def of(cls, document: Document, registry: Registry) -> Photo:
        """Return a document's photo."""
        pipeline = Pipeline.of(document.source, document.steps, registry)
        try:
            whole = pipeline.region
        except FilterFailure:  # which the trial says
            whole = document.source.region
        return cls(document.source, document.steps, (whole.rows, whole.columns))

    def is_same(self, other: Photo | None) -> bool:
        """Whether the result is the same."""
        return other is not None and other.image is self.image and other.steps == self.steps


class Finished:
    """The last result before it was packed: quality and compression need no other one.

    One for each thread.
    """

    def __init__(self, registry: Registry) -> None:
        self._registry = registry
        self._photo: Photo | None = None
        self._key: Any = None
        self._result: Result | None = None

    def of(self, photo: Photo, settings: ExportSettings, task: Task) -> Result:
        """Return the result; raise UserError or Cancelled."""
        key = replace(settings, encoding=Encoding(), name="")
        if self._result is None or not photo.is_same(self._photo) or key != self._key:
            self._result = None
            pipeline = Pipeline.of(photo.image, photo.steps, self._registry)
            form = settings.form
            self._result = finished(pipeline, form, settings, task.progress, task.is_cancelled)
            self._photo, self._key = photo, key
        return self._result

    def forget(self) -> None:
        """Keep nothing."""
        self._photo = self._key = self._result = None


class Trials(QObject):
    """Tries the settings that are seen, and weighs the files of other presets meanwhile."""

    tried = Signal(object)  # Trial
    weighed = Signal(str, object, int)  # a preset's name and settings, bytes
    failed = Signal(str)
    not_weighed = Signal(str, object, str)  # name, settings, why
    working = Signal(bool)

    def __init__(self, registry: Registry, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seen, self._others = Finished(registry), Finished(registry)
        self.worker = Worker("trial", newest_wins=True, nice=BACKGROUND, parent=self)
        self.scales = Worker("scales", nice=BACKGROUND, parent=self)
        self._asked: list[tuple[str, ExportSettings]] = []  # that are not weighed yet
        self._on_scales: Photo | None = None
        self.worker.idle.connect(lambda: self.working.emit(False))

    def start(self, photo: Photo, preset: ExportPreset) -> None:
        """Try a preset's settings in the place of those before."""
        settings = preset.settings

        def work(task: Task) -> object:
            task.rest(REST)
            result = self._seen.of(photo, settings, task)
            task.check()
            return tried(result, settings)

        def done(trial: Any) -> None:
            self.tried.emit(trial)
            self.weighed.emit(preset.name, settings, trial.size)

        self.working.emit(True)
        self.worker.start("Trying the file", work, done, self.failed.emit)

    def weigh(self, photo: Photo, presets: Iterable[ExportPreset]) -> None:
        """Find the sizes of files, one after the other, in the place of those asked for before.

        Where just these are under way, they go on.
        """
        wanted = [(preset.name, preset.settings) for preset in presets]
        if wanted == self._asked and photo.is_same(self._on_scales):
            return
        self.scales.forget()
        self._asked, self._on_scales = wanted, photo
        for name, settings in tuple(wanted):
            self._weigh(photo, name, settings)

    def _weigh(self, photo: Photo, name: str, settings: ExportSettings) -> None:
        def work(task: Task) -> int:
            task.rest(REST)
            result = self._others.of(photo, settings, task)
            task.check()
            return file_size(result, settings)

        def done(size: int) -> None:
            self._asked.remove((name, settings))
            self.weighed.emit(name, settings, size)

        def failed(sentence: str) -> None:
            self._asked.remove((name, settings))
            self.not_weighed.emit(name, settings, sentence)

        self.scales.start("Weighing files", work, done, failed)

    def forget(self) -> None:
        """Call everything off, and keep nothing of the photo."""
        self.worker.start("Forgetting", lambda _: self._seen.forget(), lambda _: None, self._ignore)
        self.scales.forget()
        self._asked, self._on_scales = [], None
        self.scales.start(
            "Forgetting", lambda _: self._others.forget(), lambda _: None, self._ignore
        )

    def _ignore(self, _: str) -> None:
        pass
