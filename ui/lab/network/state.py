"""NetworkState: the network that is edited, what it gives, and which value is looked at."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from editor.document.document import Document
from editor.document.session import Session
from editor.document.step import Step
from editor.networks.kept_networks import KeptNetworks
from editor.networks.map_colours import Bytes
from editor.networks.network_draft import FIRST, NetworkDraft
from editor.networks.network_file import read_draft_file
from editor.networks.network_run import NetworkRun, part_for
from editor.networks.photo_part import PhotoPart
from editor.render.heat import SIGNED
from filters.pixels.region import Region
from filters.user_error import UserError
from ui.lab.keeping import Keeping
from ui.lab.network.coloured_run import ColouredRun
from ui.lab.network.drafts import Drafts
from ui.lab.photo_follower import PhotoFollower
from ui.lab.pictures import picture
from ui.work.task import Task

FIRST_SIDE: Final = 96  # pixels, at which the photo is read
Edit = Callable[[NetworkDraft], NetworkDraft]


class NetworkState(PhotoFollower):
    """The one place that the widgets of the part read and change; they follow its signals.

    An edit is taken at once; whether there can be such a network is found out off the Qt thread,
    where its maps are computed too. If there can't, the network before is there again, and
    `problem` says why. Until a run is there the last one is shown.

    It begins with the network of last time, and each one is kept for the next.
    """

    changed = Signal()  # another run
    edited = Signal()  # another draft, chosen layer or map, or what is wrong
    moved = Signal()  # another place

    def __init__(self, session: Session, kept: KeptNetworks, parent: QObject | None = None) -> None:
        super().__init__(session, "network", parent)
        self._kept = kept
        self._keeping = Keeping(kept, "the network", self)
        self._keeping.failed.connect(self.failed)
        self._waiting: list[Callable[[], object]] | None = []  # until earlier ones are read
        self._drafts = Drafts(FIRST)
        self.run: NetworkRun | None = None
        self.problem = ""
        self.number, self.map = len(FIRST.entries), 0  # the chosen layer, from 1; 0 is the photo
        self.place = 0, 0
        self.hovered: tuple[int, int] | None = None
        self.side = FIRST_SIDE
        self._stops: tuple[str, ...] = SIGNED
        self._levels: tuple[tuple[Bytes, ...], ...] = ()
        self._pictures: dict[tuple[int, int], QImage] = {}
        self._keeping.read(self._begin)

    # reading

    @property
    def draft(self) -> NetworkDraft:
        """The network as it is edited."""
        return self._drafts.present

    @property
    def shown_place(self) -> tuple[int, int]:
        """(row, column) of the chosen map: the one under the pointer, or the one that is kept.

        Until another draft has been run, the layer may be a smaller one than that of the place.
        """
        row, column = self.hovered or self.place
        if self.run is None:
            return row, column
        _, rows, columns = self.run.shapes[self.layer]
        return min(row, rows - 1), min(column, columns - 1)

    @property
    def layer(self) -> int:
        """The chosen layer among those that were run; 0 is the photo."""
        return 0 if self.run is None else min(self.number, len(self.run.shapes) - 1)

    @property
    def map_index(self) -> int:
        """The chosen map among those that the layer gave."""
        return 0 if self.run is None else min(self.map, self.run.shapes[self.layer][0] - 1)

    def picture(self, layer: int, index: int) -> QImage:
        """Return a map in signed colours, or the photo (0, 0); one pixel for each value."""
        if (layer, index) not in self._pictures:
            self._pictures[layer, index] = picture(self._levels[layer][index])
        return self._pictures[layer, index]

    # editing

    def when_begun(self, do: Callable[[], object]) -> None:
        """Do something to the network of last time, once it is there."""
        if self._waiting is None:
            do()
        else:
            self._waiting.append(do)

    def keep(self) -> None:
        """Write what waits to be kept, and wait for it: the window closes."""
        self._keeping.flush()

    def edit(self, make: Edit, merge: str = "") -> None:
        """Take what `make` makes of the draft; say why where it can't be. A gesture has one key."""
        try:
            draft = make(self.draft)
        except UserError as error:
            self._say(str(error))
            return
        if draft != self.draft:
            self._take_draft(draft, merge)

    def add(self, kind: str) -> None:
        """Add a layer after the chosen one, and choose it."""
        after = min(self.number, len(self.draft.entries))
        self.edit(lambda draft: draft.added(kind, after))
        if not self.problem:
            self.choose(after + 1)

    def remove(self) -> None:
        """Take the chosen layer away."""
        if self.number:
            self.edit(lambda draft: draft.without(self.number))

    def move(self, by: int) -> None:
        """Exchange the chosen layer with the one `by` after it."""
        to = self.number + by
        if self.number and 1 <= to <= len(self.draft.entries):
            self.edit(lambda draft: draft.moved(self.number, by))
            self.choose(to)

    def undo(self) -> None:
        """Go back to the network before the last change."""
        if self._drafts.back():
            self._edited()

    def redo(self) -> None:
        """Do again what was undone."""
        if self._drafts.again():
            self._edited()

    def open_file(self, path: Path) -> None:
        """Read a network off the Qt thread, and take it in place of this one."""

        def done(draft: NetworkDraft) -> None:
            self.number, self.map = len(draft.entries), 0
            if draft != self.draft:
                # it takes the place of one that is in no file
                self._keeping.do(self._kept.begin_another)
                self._take_draft(draft)

        self._read_file(f"Opening {path.name}", lambda: read_draft_file(path), done)

    # choosing

    def choose(self, number: int, index: int = 0) -> None:
        """Choose a layer, from 1, or the photo, 0, and one of its maps."""
        number = min(max(number, 0), len(self.draft.entries))
        if (number, index) != (self.number, self.map):
            self._keep_spot(number)
            self.number, self.map, self.hovered = number, index, None
            self.edited.emit()
            self.moved.emit()

    def go(self, row: int, column: int) -> None:
        """Keep a place of the chosen map, the nearest that there is."""
        if self.run is not None:
            _, rows, columns = self.run.shapes[self.layer]
            self.place = min(max(row, 0), rows - 1), min(max(column, 0), columns - 1)
            self.moved.emit()

    def hover(self, place: tuple[int, int] | None) -> None:
        """Show a place as long as the pointer is over it."""
        if place != self.hovered:
            self.hovered = place
            self.moved.emit()

    def read_at(self, side: int) -> None:
        """Read the photo at about side x side pixels."""
        if side != self.side:
            self.side = side
            self.follow()

    def colour_by(self, stops: tuple[str, ...]) -> None:
        """Draw the maps in a theme's signed colours."""
        if stops != self._stops:
            self._stops = stops
            self.follow()

    # following the session

    def follow(self) -> None:
        if self._waiting is None:
            super().follow()
        else:  # the network of last time will be there in a moment
            self._is_followed = True

    def let_go(self) -> None:
        """Keep nothing of the photo."""
        super().let_go()
        self.run = None
        self._levels, self._pictures = (), {}

    def _reading(self) -> tuple[int, int]:
        return self.draft.depth, self.side

    def _wish(self) -> tuple[NetworkDraft, tuple[str, ...]]:
        return self.draft, self._stops

    def _ask(
        self,
        document: Document,
        steps: tuple[Step, ...],
        region: Region,
        kept: tuple[object, PhotoPart | None],
    ) -> None:
        image, registry = document.source, self._session.registry
        draft, side, stops = self.draft, self.side, self._stops
        reads, part = kept

        def work(task: Task) -> ColouredRun:
            read = part or part_for(image, steps, registry, region, draft, side, task.is_cancelled)
            return ColouredRun.of(reads, draft, read, stops, task)

        self._worker.start("Running the network", work, self._take, self._refuse)

    def _take(self, found: ColouredRun) -> None:
        is_first = self.run is None
        self.run, self._levels, self._pictures = found.run, found.levels, {}
        self._part = found.reads, found.run.part
        self.number = min(self.number, len(found.run.shapes) - 1)
        self.map = min(self.map, found.run.shapes[self.number][0] - 1)
        self.hovered = None
        _, rows, columns = found.run.shapes[self.number]
        row, column = self.place
        at = (rows // 2, columns // 2) if is_first and self.place == (0, 0) else (row, column)
        self.place = min(at[0], rows - 1), min(at[1], columns - 1)
        self.changed.emit()

    def _refuse(self, why: str) -> None:
        """Have the last network again that there can be, and say why this one can't."""
        self._asked = None
        if self.run is not None and self.run.draft != self.draft:
            self._drafts.refuse(self.run.draft)
            self._keeping.keep(self.draft)
            self.number = min(self.number, len(self.draft.entries))
        self._say(why)

    def _say(self, why: str) -> None:
        self.problem = why[0].upper() + why[1:]
        self.edited.emit()

    def _begin(self, earlier: tuple[NetworkDraft, ...]) -> None:
        """Have the network of last time, and do what waited for it."""
        waiting, self._waiting = self._waiting or [], None
        if earlier:
            self._drafts.begin_after(earlier)
            self.number, self.map = len(self.draft.entries), 0
        self._follow_if_seen()
        self.edited.emit()
        for do in waiting:
            do()

    def _take_draft(self, draft: NetworkDraft, merge: str = "") -> None:
        self._drafts.take(draft, merge)
        self._edited()

    def _edited(self) -> None:
        self.problem = ""
        self.number = min(self.number, len(self.draft.entries))
        self._keeping.keep(self.draft)
        self._follow_if_seen()
        self.edited.emit()

    def _keep_spot(self, number: int) -> None:
        """Have the place lie at the same spot of the photo when another layer is chosen."""
        if self.run is None or number >= len(self.run.shapes):
            return
        before, after = self.run.shapes[self.layer], self.run.shapes[number]
        row, column = (
            min(int((at + 0.5) * new / old), new - 1)
            for at, old, new in zip(self.place, before[1:], after[1:], strict=True)
        )
        self.place = row, column
