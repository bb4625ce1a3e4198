"""PresetRows: the list of presets that is shown; those under the pointer are tried."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QTimer
from PySide6.QtGui import QIcon

from editor.document.session import Session
from editor.document.step import Step
from editor.presets.library import BrokenPreset, Preset
from editor.presets.listing import Group, PresetIndex, Query, Sort
from editor.presets.reader import Presets
from editor.presets.shelf import preset_id
from filters.kernel import Kernel
from ui.input.held import is_shift_held
from ui.presets.library_actions import PresetActions
from ui.presets.model import PRESET, PresetModel, dragged_ids
from ui.presets.thumbnails import Thumbnails
from ui.presets.view import PresetView
from ui.presets.words import index_of, shown_name

LOOK: Final = 120  # ms after scrolling or typing until the rows that are seen are drawn


class PresetRows(QObject):
    """Presets in groups, the user's own first; broken files are shown as broken.

    Parameters
    ----------
    keeping
        Whose shelf says the order, and what uses and stars them.
    """

    def __init__(self, session: Session, keeping: PresetActions, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._keeping = session, keeping
        self._thumbnails: Thumbnails | None = None
        self.presets: tuple[Preset, ...] = ()  # all of them, a person's own first
        self._broken: tuple[BrokenPreset, ...] = ()
        self._listing = PresetIndex()
        self._closed: set[str] = set()  # headings that a person has closed
        self.sort: Sort = "group"
        self.tries_presets = True  # those under the pointer, on the photo
        self.model = PresetModel(self._picture, self)
        self.view = view = PresetView(self.model)
        view.clicked.connect(self._use_row)
        view.activated.connect(self._use_row)
        view.entered.connect(self._hover)
        view.walked.connect(self._hover)
        view.star_clicked.connect(self._star)
        view.left.connect(lambda: self._session.hover(None))
        view.escape_pressed.connect(keeping.take_back)
        view.collapsed.connect(lambda at: self._closed.add(self.model.titles()[at.row()]))
        view.expanded.connect(lambda at: self._closed.discard(self.model.titles()[at.row()]))
        self.model.placed.connect(keeping.place)

    # what is listed

    def take(self, found: Presets, folders: Sequence[Path]) -> None:
        """List what was read of a library and its folders."""
        self.presets = tuple(sorted(found.good, key=lambda preset: preset.builtin))
        self._broken = found.broken
        self._listing = index_of(found.good, folders)

    def groups(self, words: str) -> tuple[Group, ...]:
        """Return the groups that a search lists."""
        return self._listing.groups(Query.parse(words), self._keeping.shelf, self.sort)

    def tags(self) -> list[str]:
        """Return the tags that there are, the commonest first."""
        return self._listing.tags()

    def kernels(self) -> list[tuple[str, Kernel]]:
        """Return the name and kernel of each preset that has one."""
        return [(shown_name(p), found) for p in self.presets if (found := p.step.kernel)]

    def dragged(self, data: QMimeData) -> Preset | None:
        """Return the one preset that is dragged, from here or as its file; None for others."""
        paths = {Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()}
        ids = dragged_ids(data)
        found = [p for p in self.presets if preset_id(p) in ids or (not ids and p.path in paths)]
        return found[0] if len(found) == max(len(ids), len(paths)) == 1 else None

    # what is shown

    def show(self, words: str) -> bool:
        """Show what a search lists; return whether there is anything."""
        query, groups = Query.parse(words), self.groups(words)
        broken = self._broken if query == Query() and self.sort == "group" else ()
        current, at = self.view.current(), self.view.verticalScrollBar().value()
        self.model.arrange(groups, broken, self._keeping.shelf.favourites)
        self.view.blockSignals(True)  # what opens here, no person has opened
        if current is not None:  # which opens its group: so before those are closed
            self.choose(current)
        self.view.blockSignals(False)
        titles = enumerate(self.model.titles())
        is_all = query != Query()
        self.view.open_groups({n for n, title in titles if is_all or title not in self._closed})
        self.view.verticalScrollBar().setValue(at)
        if self._thumbnails is not None:
            self._look.start()
        return bool(groups)

    def choose(self, preset: Preset) -> None:
        """Make a preset's row the current one."""
        self.view.setCurrentIndex(self.model.where(preset_id(preset)))

    def set_thumbnails(self, thumbnails: Thumbnails) -> None:
        """Show what each preset does, as far as its row is seen."""
        self._thumbnails = thumbnails
        thumbnails.drawn.connect(lambda step, _: self.model.drawn(step))
        self._look = QTimer(self, singleShot=True, interval=LOOK)
        self._look.timeout.connect(self.draw_seen)
        self.view.verticalScrollBar().valueChanged.connect(lambda _: self._look.start())
        self._look.start()

    def draw_seen(self) -> None:
        """Ask for the pictures of the rows that are seen."""
        if self._thumbnails is not None:
            self._thumbnails.ask([preset.step for preset in self.view.seen()])

    def _picture(self, step: Step) -> QIcon | None:
        return self._thumbnails.icon(step) if self._thumbnails is not None else None

    # what is under the pointer

    def _use_row(self, index: QModelIndex) -> None:
        if isinstance(preset := index.data(PRESET), Preset):
            self._keeping.use(preset, is_shift_held())

    def _hover(self, index: QModelIndex) -> None:
        preset = index.data(PRESET) if self.tries_presets else None
        self._session.hover(preset.step if isinstance(preset, Preset) else None)

    def _star(self, index: QModelIndex) -> None:
        preset = index.data(PRESET)
        self._keeping.star(preset, preset_id(preset) not in self._keeping.shelf.favourites)
