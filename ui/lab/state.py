"""SlideState: a layer that slides over a crop, where it is now, and what follows a change."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Signal

from editor.document.image import Image
from editor.document.session import Session
from editor.document.step import Step
from editor.lab.examples import DIAGONAL, own_kernel, own_kernel_title
from editor.lab.field import Field
from editor.lab.layer import Layer
from editor.lab.slide import Slide, read_pixels
from editor.render.placing import Placing
from filters.kernel import Kernel
from filters.pixels.region import Region
from ui.lab.slide_setup import STEPS_OWN, Cell, OwnKernel, SlideSetup
from ui.work.task import Task
from ui.work.worker import Worker


class SlideState(QObject):
    """The one place that the parts of the view read and change; they follow its signals.

    What is computed, is on a thread of its own; until it is there, the last is shown.
    """

    changed = Signal()  # another slide, or none
    moved = Signal()  # another place, map, or tap
    failed = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._worker = Worker("lab", newest_wins=True, parent=self)
        self._read: tuple[Image, tuple[Step, ...], Region] | None = None
        self._pixels: npt.NDArray[np.float32] | None = None
        self._asked: object = None
        self.setup = SlideSetup()
        self.crop: Region | None = None
        self.slide: Slide | None = None
        self.number = 0
        self.index = 0
        self.is_pinned = self._is_running = False
        self._hovered: int | None = None
        self.tap: Cell | None = None

    # reading

    @property
    def layer(self) -> Layer:
        """What slides, or will as soon as it is computed."""
        return self.setup.layer

    @property
    def is_settled(self) -> bool:
        """Whether what is shown is what was last asked for."""
        return not self._worker.is_busy

    @property
    def shown(self) -> int:
        """The place that is taken apart: the one under the pointer, else the one kept."""
        return self.number if self._hovered is None else self._hovered

    def field(self) -> Field | None:
        """Return that place, taken apart; None where there is none."""
        if self.slide is None or not self.slide.count:
            return None
        return self.slide.field(self.shown, self.index)

    @property
    def chosen(self) -> str:
        """Which kernel slides: an example by its name, or the step's own.

        As long as nobody chose, it is the step's own where there is a step that has one.
        """
        if self.setup.chosen is not None:
            return self.setup.chosen
        document = self._session.document
        has_step = document is not None and document.edited is not None
        return STEPS_OWN if has_step and self._own_kernel() is not None else DIAGONAL

    @property
    def photo_size(self) -> Cell:
        """(rows, columns) of what the step is given."""
        whole = self._whole
        return whole.rows, whole.columns

    @property
    def _whole(self) -> Region:
        """All of what the step is given."""
        document = self._session.document
        if document is None:
            return Region(0, 0, 0, 0)
        registry, steps = self._session.registry, document.steps
        return Placing.of(document.source, steps, registry, document.selected).whole

    @property
    def step_kernel_title(self) -> str:
        """What the choice of the step's own kernel is called now."""
        return own_kernel_title(self._own_kernel())

    # following the session

    def follow(self) -> None:
        """Take the photo, the steps below and the kernel as they are now; ask for what is new."""
        document = self._session.document
        if document is None:
            self.let_go()
            return
        own = self._own_kernel() if self.chosen == STEPS_OWN else None
        self.setup = self.setup.with_kernel(self.chosen, own)
        self._place_crop()
        self._ask(document.source)

    def look_at(self, row: int, column: int) -> None:
        """Lay the crop about a pixel of the photo."""
        self.take_setup(replace(self.setup, middle=(row, column)))

    def set_crop(self, top: int, left: int, rows: int, columns: int) -> None:
        """Take another part of the photo; moved and cut so that it lies in it."""
        self.take_setup(self.setup.with_crop(top, left, rows, columns))
        self.follow()

    def move_crop(self, down: int, across: int) -> None:
        """Move the crop over the photo by pixels, as far as that goes."""
        if self.crop is not None:
            top, left = self.crop.top + down, self.crop.left + across
            self.set_crop(max(top, 0), max(left, 0), self.crop.rows, self.crop.columns)

    def draw(self, plane: int, kernel: Kernel) -> None:
        """Take weights that were drawn here, for a plane or for all that share them."""
        if self.slide is not None:
            self.setup = self.setup.drawn(plane, kernel, self.slide.pixels.shape[2])
            self.follow()

    def share_planes(self, on: bool, plane: int = 0) -> None:
        """Lay one plane of weights over all of the input, or begin with one for each."""
        if self.slide is not None and on != self.layer.is_shared:
            self.setup = self.setup.sharing(on, plane, self.slide.pixels.shape[2])
            self.follow()

    def set_layer(self, **settings: Any) -> None:
        """Change settings of the layer by its own names, to be asked for with what follows."""
        self.setup = self.setup.with_layer(**settings)

    def change(self, **settings: Any) -> None:
        """Change settings of the layer by its own names."""
        self.set_layer(**settings)
        self.follow()

    def choose(self, name: str) -> None:
        """Take a kernel by its name among the examples, or the step's own."""
        self.setup = replace(self.setup, chosen=name)
        self.follow()

    def take_setup(self, setup: SlideSetup) -> None:
        """Take what was chosen before; it is asked for with what follows."""
        self.setup, self.crop = setup, None

    @property
    def is_current(self) -> bool:
        """Whether the slide that is there is the one that is wanted."""
        slide = self.slide
        return slide is not None and (slide.layer, slide.crop) == (self.layer, self.crop)

    def let_go(self) -> None:
        """Keep nothing of the photo."""
        self._worker.forget()
        self.slide = self._read = self._pixels = self._asked = None

    # the place

    def go(self, number: int) -> None:
        """Go to a place, counted row by row; as near as there is one."""
        if self.slide is not None and self.slide.count:
            number = min(max(number, 0), self.slide.count - 1)
            if number != self.number or self._hovered is not None:
                self.number, self._hovered = number, None
                self.moved.emit()

    def go_by(self, down: int, across: int) -> None:
        """Go on by rows and columns of the map, within it."""
        if self.slide is not None and self.slide.count:
            row, column = self.slide.place(self.number)
            _, rows, columns = self.slide.maps.shape
            row, column = row + down, column + across
            self.go(self.slide.number(min(max(row, 0), rows - 1), min(max(column, 0), columns - 1)))

    def hover(self, number: int | None) -> None:
        """Look at a place as long as the pointer is over it; not where one is pinned, or plays."""
        number = None if self.is_pinned or self._is_running else number
        if number != self._hovered:
            self._hovered = number
            self.moved.emit()

    def set_running(self, on: bool) -> None:
        """Have the places go by whatever the pointer is over."""
        self._is_running = on
        self.hover(None)

    def mark(self, tap: Cell | None) -> None:
        """Mark a tap of the field in all that shows it."""
        if tap != self.tap:
            self.tap = tap
            self.moved.emit()

    def pin(self, on: bool) -> None:
        """Keep the place whatever the pointer is over, or follow the pointer."""
        self.is_pinned = on
        if on:
            self.number, self._hovered = self.shown, None
        self.moved.emit()

    def show_map(self, index: int) -> None:
        """Show another of the maps."""
        self.index = index
        self.moved.emit()

    # asking

    def _own_kernel(self) -> OwnKernel | None:
        return own_kernel(self._session.edited, self._session.registry)

    def _place_crop(self) -> None:
        bounds = self._whole
        is_inside = self.crop is not None and self.crop.clip(bounds) == self.crop
        if not is_inside:
            self.crop = self.setup.crop_in(bounds)

    def _ask(self, image: Image) -> None:
        document, crop, layer = self._session.document, self.crop, self.layer
        assert document is not None
        assert crop is not None
        at = len(document.steps) if document.selected is None else document.selected
        below, registry = document.steps[:at], self._session.registry
        read = (image, below, crop)
        if self._asked == (read, layer):
            return
        self._asked = read, layer
        pixels = self._pixels if self._read == read else None

        def work(task: Task) -> tuple[Any, Any, Slide]:
            values = pixels
            if values is None:
                values = read_pixels(image, below, registry, crop, task.is_cancelled)
            return read, values, Slide.of(crop, values, layer.fitting(values.shape[2]))

        self._worker.start("The lab", work, self._take, self._fail)

    def _take(self, found: tuple[Any, Any, Slide]) -> None:
        before, (self._read, self._pixels, self.slide) = self.slide, found
        self._hovered = self.tap = None
        maps, rows, columns = self.slide.maps.shape
        self.index = min(self.index, maps - 1)
        if before is None or before.maps.shape != self.slide.maps.shape:
            self.number = (rows // 2) * columns + columns // 2
        self.changed.emit()

    def _fail(self, why: str) -> None:
        self._asked = None
        self.failed.emit(why)
