"""MapPictures: the maps of a gallery in signed colours, made off the Qt thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from editor.networks.gallery import Gallery
from editor.networks.map_colours import Bytes
from ui.lab.pictures import picture
from ui.work.task import Task
from ui.work.worker import Worker

SIDE: Final = 96  # pixels: the longer side of a small picture, up to twice as many


@dataclass(frozen=True)
class _Made:
    """What was coloured: maps by their number, and the one that is shown large."""

    large: Bytes | None
    small: dict[int, Bytes] = field(default_factory=dict)


class MapPictures(QObject):
    """Keeps the newest pictures; those of the gallery before stay until theirs are there.

    They stay only where the same kernels give them, so that no name stands under another's map.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = Worker("pictures of maps", newest_wins=True, parent=self)
        self.small: dict[int, QImage] = {}
        self.large = QImage()
        self.large_of: tuple[Gallery, int] | None = None
        self._gallery: Gallery | None = None
        self._coloured: set[int] = set()
        self._stops: tuple[str, ...] = ()

    @property
    def is_settled(self) -> bool:
        """Whether all that was asked for is there."""
        return not self._worker.is_busy

    def show(self, gallery: Gallery, number: int, stops: tuple[str, ...]) -> None:
        """Colour what is not coloured yet, the large one first."""
        before = self._gallery
        if before is None or before.source.id != gallery.source.id:
            self.small = {}
        if stops != self._stops or not _goes_on(before, gallery):
            self._coloured = set()
        self.small = {n: one for n, one in self.small.items() if n < len(gallery.labels)}
        self._gallery, self._stops = gallery, stops
        count = len(gallery.maps)
        missing = [n for n in range(count) if n not in self._coloured]
        wants_large = number < count

        def work(task: Task) -> _Made:
            large = None
            if wants_large:
                large = gallery.colours(number, stops)
            made = _Made(large)
            for n in missing:
                task.check()
                made.small[n] = gallery.colours(n, stops, SIDE)
            return made

        def done(made: _Made) -> None:
            for n, levels in made.small.items():
                self.small[n] = picture(levels)
                self._coloured.add(n)
            if made.large is not None:
                self.large, self.large_of = picture(made.large), (gallery, number)
            self.changed.emit()

        self._worker.start("Colouring the maps", work, done, self.failed.emit)

    def let_go(self) -> None:
        """Keep nothing."""
        self._worker.forget()
        self.small, self.large, self.large_of, self._gallery = {}, QImage(), None, None
        self._coloured = set()


def _goes_on(before: Gallery | None, after: Gallery) -> bool:
    """Whether a gallery has all that another had, and more."""
    return (
        before is not None
        and before.part is after.part
        and before.source == after.source
        and before.combined[: len(after.combined)] == after.combined[: len(before.combined)]
        and before.figures == after.figures[: len(before.figures)]
    )
