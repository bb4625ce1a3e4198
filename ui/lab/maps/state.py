"""MapsState: which bank is laid over which part of the photo, and the maps as they come."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.document.document import Document
from editor.document.session import Session
from editor.document.step import Step
from editor.networks.bank_file import read_bank_file
from editor.networks.full_size_maps import full_size_maps
from editor.networks.gallery import Combined, Gallery
from editor.networks.kept_banks import KeptBanks
from editor.networks.map_colours import Floats
from editor.networks.map_memory import MapMemory
from editor.networks.map_source import EDITED, MapSource
from editor.networks.map_step import step_of
from editor.networks.photo_part import PhotoPart, part_of
from editor.render.pipeline import Pipeline
from filters.banks.banks import BANKS
from filters.convolution.bank.activation import Activation
from filters.network.combine import Combination, Order
from filters.pixels.region import Region
from filters.user_error import UserError
from ui.lab.keeping import Keeping
from ui.lab.photo_follower import PhotoFollower
from ui.work.task import Task

FIRST_BANK = "gabor"


class MapsState(PhotoFollower):
    """The one place that the widgets of the part read and change; they follow its signals.

    Maps are computed on a thread of its own, the newest wish first; until they are there the last
    gallery is shown. The first twelfth comes before the others. Of a large part of the photo those
    of the means of blocks come first, then those of its pixels. Banks that are drawn over are kept
    from one start to the next.

    Parameters
    ----------
    kept
        Where they are kept.
    """

    changed = Signal()  # another gallery, or more of it
    chosen = Signal()  # another map, bank, order, other marks
    sources_changed = Signal()
    advanced = Signal(float)  # share done, 0..1, of what takes longer

    def __init__(self, session: Session, kept: KeptBanks, parent: QObject | None = None) -> None:
        super().__init__(session, "feature maps", parent)
        self._keeping = Keeping(kept, "the banks that were drawn over", self)
        self._keeping.failed.connect(self.failed)
        self._worker.progressed.connect(self._advance)
        self.sources: dict[str, MapSource] = {}
        self._drawn: dict[str, MapSource] = {}  # in this window
        self.source = MapSource.named(FIRST_BANK)
        self.order: Order = "number"
        self.gallery: Gallery | None = None
        self._memory = MapMemory()
        self.map = 0
        self.marked: frozenset[int] = frozenset()
        self._combined: tuple[Combined, ...] = ()
        self._made: Step | None = None
        self._pipeline: Callable[[], Pipeline] | None = None  # what is read, while it is seen
        self._keeping.read(self._take_kept)

    # reading

    @property
    def numbers(self) -> list[int]:
        """The numbers of the maps that are there, in the order in which they are shown."""
        if self.gallery is None:
            return []
        return self.gallery.order(self.order if self.gallery.is_whole else "number")

    # choosing

    def set_source(self, source: MapSource) -> None:
        """Lay another bank over the photo."""
        self._take_source(source)
        self.follow()

    def take_source(self, source: MapSource) -> None:
        """Take another bank as it is, to be asked for with what follows."""
        self._take_source(source)
        self.source = source

    def _take_source(self, source: MapSource) -> None:
        self.source = source.activated(self.source.bank.activation)
        self._combined, self.marked, self.map = (), frozenset(), 0

    def choose(self, name: str) -> None:
        """Take a bank by its name, or a layer that was opened by its id."""
        known = {bank.name for bank in BANKS}
        self.set_source(MapSource.named(name) if name in known else self.sources[name])

    def set_activation(self, activation: Activation) -> None:
        """Have the maps go through an activation."""
        self.source = self.source.activated(activation)
        self.follow()

    def draw(self, number: int, plane: int, values: Floats) -> None:
        """Have other weights for a plane of a map; say why where they can't be."""
        try:
            source = self.source.drawn(number, plane, values)
        except UserError as error:
            self.failed.emit(str(error))
            self.chosen.emit()
            return
        is_new = source.id != self.source.id
        self.source = self._not_yet_there(source) if is_new else source
        self.sources[self.source.id] = self._drawn[self.source.id] = self.source
        self._keeping.keep(tuple(self._drawn.values()))
        if is_new:
            self.sources_changed.emit()
        self.follow()

    def keep(self) -> None:
        """Write what waits to be kept, and wait for it: the window closes."""
        self._keeping.flush()

    def _take_kept(self, found: tuple[MapSource, ...]) -> None:
        """Have the banks of earlier starts beside those that come with the program."""
        for source in found:
            one = self._not_yet_there(source)
            self.sources[one.id] = one
        if found:
            self.sources_changed.emit()

    def _not_yet_there(self, source: MapSource) -> MapSource:
        """Return it under a name of its own: what was drawn from the same bank before stays."""
        found, count = source, 1
        while found.id in self.sources:
            count += 1
            name = f"{source.id}{count}{EDITED}"
            found = replace(source, id=name, title=f"{source.title} {count}")
        return found

    def set_order(self, order: Order) -> None:
        """Show the maps in another order."""
        self.order = order
        self.chosen.emit()

    def show_map(self, number: int) -> None:
        """Show a map large."""
        if number != self.map:
            self.map = number
            self.chosen.emit()

    def mark(self, numbers: frozenset[int]) -> None:
        """Mark maps, to be combined."""
        if numbers != self.marked:
            self.marked = numbers
            self.chosen.emit()

    def combine(self, how: Combination) -> None:
        """Take the marked maps together, or all where fewer than two are; show the result."""
        if self.gallery is None:
            return
        wanted = self.gallery.wanted
        marked = tuple(sorted(number for number in self.marked if number < wanted))
        one = Combined(how, marked if len(marked) > 1 else tuple(range(wanted)))
        if one not in self._combined:
            self._combined = (*self._combined, one)
        self.map = wanted + self._combined.index(one)
        self.follow()
        self.chosen.emit()

    def open_file(self, path: Path) -> None:
        """Read the layers of a file, off the Qt thread, and show the first that reads a photo."""

        def done(found: tuple[MapSource, ...]) -> None:
            self.sources |= {source.id: source for source in found}
            self.sources_changed.emit()
            self._take_source(found[0])
            self._follow_if_seen()

        self._read_file(f"Opening {path.name}", lambda: layers_of(path), done)

    # following the session

    def _reading(self) -> tuple[int, tuple[int, int]]:
        return self.source.depth, self.source.reach

    def _wish(self) -> tuple[MapSource, tuple[Combined, ...]]:
        return self.source, self._combined

    def use_as_step(self, number: int) -> str:
        """Make a map a Step after the selected one, or in the place of the one made before.

        Return what it is called; empty where there is no map.

        Raises
        ------
        UserError
            No filter gives it.
        """
        document = self._session.document
        if document is None or self.gallery is None or number >= len(self.gallery.maps):
            return ""
        step = step_of(self.gallery, number, self._session.registry)
        replaces = self._made is not None and document.edited == self._made
        self._made = step
        label = f"Use {step.name}"
        if replaces:
            self._session.use(step, label)
        else:
            self._session.record(document.with_added(step), label)
        return step.name

    def let_go(self) -> None:
        """Keep nothing of the photo."""
        super().let_go()
        self.gallery = self._pipeline = None
        self._memory.let_go()

    def _read_steps(self, document: Document) -> tuple[Step, ...]:
        """Return the Steps that are read: to the selected one, without a map that was made one."""
        is_own = self._made is not None and document.edited == self._made
        return super()._read_steps(document)[: document.selected if is_own else None]

    def _ask(
        self,
        document: Document,
        steps: tuple[Step, ...],
        region: Region,
        kept: tuple[object, PhotoPart | None],
    ) -> None:
        image, registry = document.source, self._session.registry
        source, combined, memory = self.source, self._combined, self._memory
        reads, part = kept
        shown = self.gallery
        begun = None
        self._pipeline = lambda: Pipeline.of(image, steps, registry)
        if shown is not None and shown.part is part and shown.source == source and shown.is_whole:
            begun = shown.recombined(combined)

        def work(task: Task) -> tuple[object, Gallery]:
            if begun is not None:
                return reads, begun.further()
            read = part or part_of(image, steps, registry, region, source, task.is_cancelled)
            return reads, Gallery.empty(source, read, combined, memory).further()

        self._worker.start("Feature maps", work, self._take, self._fail)
        self.chosen.emit()

    def _go_on(self) -> None:
        gallery, pipeline = self.gallery, self._pipeline
        if gallery is None or self._part is None or pipeline is None:
            return
        if gallery.is_done and gallery.is_of_pixels:
            return
        reads = self._part[0]

        def work(task: Task) -> tuple[object, Gallery]:
            if not gallery.is_done:
                return reads, gallery.further()
            return reads, full_size_maps(gallery, pipeline(), task.is_cancelled, task.progress)

        self._worker.start("Feature maps", work, self._take, self._fail)

    def _take(self, found: tuple[object, Gallery]) -> None:
        reads, self.gallery = found
        self._part = reads, self.gallery.part
        self.changed.emit()
        self._go_on()

    def _advance(self, _: str, share: float) -> None:
        self.advanced.emit(share)

    def _fail(self, why: str) -> None:
        self._asked = None
        self.failed.emit(why)


def layers_of(path: Path) -> tuple[MapSource, ...]:
    """Return the layers of a file that read a photo; raise UserError where there is none."""
    found, why = [], None
    for name, bank in read_bank_file(path).items():
        try:
            found.append(MapSource.of_layer(path, name, bank))
        except UserError as error:
            why = why or error
    if not found and why is not None:
        raise why
    return tuple(found)
