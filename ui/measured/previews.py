"""Previews: chosen pictures are seen at once, before anything is found in them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from editor.fitting.findings import Picture, picture_of
from ui.look.phrase import phrase
from ui.measured.picture_view import PictureView
from ui.measured.sources import Source
from ui.work.task import Task
from ui.work.worker import Worker


class Previews(QObject):
    """Reads and scales chosen pictures off the Qt thread, and shows each in its view."""

    failed = Signal(str)  # a sentence: a file can't be read

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.worker = Worker("measured pictures", parent=self)
        self._chosen: dict[PictureView, Source | None] = {}

    def show(self, view: PictureView, source: Source | None, words: str = "") -> None:
        """Show a picture, with words or its name beside the view's; or nothing, where it is None.

        What is shown already stays as it is.
        """
        if self._chosen.get(view) == source and not (source is None and not view.is_empty):
            return
        self._chosen[view] = source
        view.show_pixels(None, "")
        if source is None:
            return

        def read(_: Task) -> Picture:
            return picture_of(source.read())

        self.worker.start(
            phrase("Reading {name}", name=source.name),
            read,
            partial(self._show, view, source, words or source.name),
            partial(self._fail, view, source),
        )

    def _show(self, view: PictureView, source: Source, words: str, pixels: Picture) -> None:
        if self._chosen.get(view) == source and view.is_empty:  # a finding may have shown it since
            view.show_pixels(pixels, words)

    def _fail(self, view: PictureView, source: Source, sentence: str) -> None:
        if self._chosen.get(view) == source:
            del self._chosen[view]  # chosen once more, it is read once more
            self.failed.emit(sentence)
