"""Pins: places of the photo whose colours are read again whenever a Step changes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QPointF, Signal

from editor.document.image import Image
from editor.document.session import Session
from editor.document.step import Step
from editor.insight.colour_reading import ColourReading, Scale, read_place
from editor.render.pipeline import Pipeline
from editor.render.placing import Placing
from filters.registry import Registry
from filters.threads import BACKGROUND
from ui.canvas.canvas import Canvas
from ui.canvas.layer import Reading
from ui.work.task import Task
from ui.work.worker import Worker

MOST: Final = 20  # pins of a photo
Place = tuple[float, float]


@dataclass(frozen=True, eq=False)
class Content:
    """A photo and its Steps as they are shown, ready to be read at any place."""

    image: Image
    steps: tuple[Step, ...]
    source: Pipeline
    result: Pipeline
    placing: Placing

    @classmethod
    def of(cls, image: Image, steps: tuple[Step, ...], registry: Registry) -> Content:
        """Return a photo with Steps."""
        source = Pipeline.of(image, (), registry)
        result = Pipeline.of(image, steps, registry)
        return cls(image, steps, source, result, Placing.of(image, steps, registry, 0))

    def read(self, places: tuple[Place, ...], side: int, task: Task) -> tuple[ColourReading, ...]:
        """Read places of the source; on a worker's thread."""
        cancelled = task.is_cancelled
        return tuple(
            read_place(self.source, self.result, self.placing, place, side, cancelled)
            for place in places
        )


class Pins(QObject):
    """The pins of each open photo, and the colour under the pointer.

    A pin is a place of the photo as it was opened, so that it stays where it is through crops and
    turns. All colours are means of full pixels, read on a thread of its own.
    """

    changed = Signal()  # pins, their colours, or how these are read and written
    pointed = Signal(object)  # ColourReading under the pointer, or None

    def __init__(self, session: Session, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._session, self._canvas = session, canvas
        self._places: dict[int, tuple[Place, ...]] = {}  # by the photo's number
        self._shown: tuple[Image, tuple[Step, ...]] | None = None
        self._content: Content | None = None  # of that, once anything is read of it
        self._pointer: tuple[int, int] | None = None
        self._points = False  # whether a colour under the pointer is read, or shown
        self.readings: tuple[ColourReading, ...] = ()
        self._reading: tuple[Image, tuple[Place, ...], int] | None = None  # what is under way
        self._is_old = False  # whether Steps have changed since
        self.is_pinning = False  # the next click sets one
        self.is_watched = False  # whether the colour under the pointer is shown anywhere
        self.side = 1
        self.scale: Scale = "byte"
        self.worker = Worker("pins", newest_wins=True, nice=BACKGROUND, parent=self)
        self.pointing = Worker("picker", newest_wins=True, nice=BACKGROUND, parent=self)
        canvas.probed.connect(self._point)
        session.subscribe(self.refresh)

    @property
    def places(self) -> tuple[Place, ...]:
        """Where the pins of the shown photo are, (x, y) in pixels of the photo as it was opened."""
        photo = self._session.photos.present
        return () if photo is None else self._places.get(photo.number, ())

    @property
    def content(self) -> Content | None:
        """The photo and its Steps, as they are shown."""
        if self._content is None and self._shown is not None:
            self._content = Content.of(*self._shown, self._session.registry)
        return self._content

    def refresh(self) -> None:
        """Follow the session: read all pins again where what is shown has changed."""
        document = self._session.document
        open_ones = {photo.number for photo in self._session.photos.items}
        self._places = {n: p for n, p in self._places.items() if n in open_ones}
        was = self._shown
        self._shown = None if document is None else (document.source, self._session.shown)
        if self._shown is None:
            self._content = None
            self._show(())
            return
        is_same_photo = was is not None and was[0] is self._shown[0]
        if was is not None and is_same_photo and was[1] == self._shown[1]:
            return
        self._content = None
        if not is_same_photo:
            self.readings = ()
        if self.places or not is_same_photo:
            self.read()
        else:
            self._read_pointer()

    def read(self) -> None:
        """Read all pins; the last colours stay until the new ones are there."""
        places = self.places
        self._read_pointer()
        content = self.content if places else None
        if content is None:
            self.worker.forget()
            self._show(())
            return
        before, self._reading = self._reading, (content.image, places, self.side)
        if self.worker.is_busy and before is not None and self._is_alike(before):
            self._is_old = True  # it is shown nevertheless: a drag would call each one off
            return
        self._is_old = False
        work = partial(content.read, places, self.side)
        self.worker.start("Reading colours", work, self._take, lambda _: self._take(()))
        self.changed.emit()

    def _is_alike(self, before: tuple[Image, tuple[Place, ...], int]) -> bool:
        now = self._reading
        return now is not None and before[0] is now[0] and before[1:] == now[1:]

    def _take(self, readings: tuple[ColourReading, ...]) -> None:
        self._show(readings)
        if self._is_old:
            self.read()

    def set_side(self, side: int) -> None:
        """Take the mean of so many pixels each way."""
        self.side = side
        self.read()

    def set_scale(self, scale: Scale) -> None:
        """Write colours in another scale."""
        self.scale = scale
        self.changed.emit()

    def watch(self, on: bool) -> None:
        """Read the colour under the pointer too, or no longer."""
        self.is_watched = on
        self._read_pointer()

    def set_pinning(self, on: bool) -> None:
        """Have the next click on the photo set a pin, or not."""
        self.is_pinning = on
        self.changed.emit()

    # the pins

    def on_photo(self, at: QPointF) -> Place | None:
        """Return the place of the photo as it was opened at one of the canvas, logical pixels."""
        view, content = self._canvas.view, self.content
        if view is None or content is None:
            return None
        ratio = self._canvas.devicePixelRatioF()
        found = view.pixel_at(at.x() * ratio, at.y() * ratio)
        return None if found is None else content.placing.below(found[1] + 0.5, found[0] + 0.5)

    def on_canvas(self) -> tuple[QPointF, ...]:
        """Return where the pins are on the canvas, logical pixels."""
        view, content = self._canvas.view, self.content if self.places else None
        if view is None or content is None:
            return ()
        ratio = self._canvas.devicePixelRatioF()
        found = []
        for place in self.places:
            x, y = content.placing.above(*place)
            across, down = view.on_canvas(y, x)
            found.append(QPointF(across / ratio, down / ratio))
        return tuple(found)

    def add(self, place: Place) -> None:
        """Set one more; the oldest goes where there are too many."""
        self.is_pinning = False
        self._set((*self.places, place)[-MOST:])

    def move(self, index: int, place: Place) -> None:
        """Set one elsewhere."""
        self._set((*self.places[:index], place, *self.places[index + 1 :]))

    def remove(self, index: int) -> None:
        """Take one away."""
        self._set((*self.places[:index], *self.places[index + 1 :]))

    def clear(self) -> None:
        """Take all of the shown photo away."""
        self._set(())

    def _set(self, places: tuple[Place, ...]) -> None:
        photo = self._session.photos.present
        if photo is not None:
            self._places[photo.number] = places
            self.readings = self.readings if len(self.readings) == len(places) else ()
            self.read()

    def _show(self, readings: tuple[ColourReading, ...]) -> None:
        self.readings = readings
        self.changed.emit()

    # the pointer

    def _point(self, reading: Reading | None) -> None:
        self._pointer = None if reading is None else (reading.row, reading.column)
        self._read_pointer()

    def _read_pointer(self) -> None:
        pointer = self._pointer
        content = self.content if pointer is not None and self.is_watched else None
        if content is None or pointer is None:
            if self._points:
                self._points = False
                self.pointing.forget()
                self.pointed.emit(None)
            return
        self._points = True
        place = content.placing.below(pointer[1] + 0.5, pointer[0] + 0.5)

        def work(task: Task) -> ColourReading:
            return content.read((place,), self.side, task)[0]

        self.pointing.start("Reading a colour", work, self.pointed.emit, lambda _: None)
