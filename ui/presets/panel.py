"""PresetPanel: find a preset, try it by hovering, use it by a click; keep and sort them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPoint, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from editor.document.session import Session
from editor.document.step import Step
from editor.document.step_edits import StepEdits
from editor.presets.library import BrokenPreset, Preset, PresetLibrary
from editor.presets.listing import PresetIndex, Query, Sort
from editor.presets.shelf import LibraryState, preset_id
from editor.storage.file_error import FileError
from filters.kernel import Kernel
from ui.files.folder_watch import FolderWatch
from ui.input.held import is_shift_held
from ui.look.panel_head import PanelHead
from ui.look.search_field import SearchField
from ui.look.tokens import EDGE, SPACE
from ui.presets.chips import PresetChips
from ui.presets.dialogs import ask_bundle, ask_details, ask_folder
from ui.presets.gallery_layout import RIM
from ui.presets.library_actions import PresetActions
from ui.presets.model import PRESET, PresetModel, dragged_ids
from ui.presets.name_field import NamePrompt
from ui.presets.thumbnails import Thumbnails
from ui.presets.view import PresetView
from ui.presets.words import index_of, shown_name
from ui.work.worker import Worker

T = TypeVar("T")
FEW: Final = 300  # files that are read within a few frames
LOOK: Final = 120  # ms after scrolling or typing until the rows that are seen are drawn


class PresetPanel(QWidget):
    """The presets in groups, the user's own first; broken files are shown as broken."""

    failed = Signal(str)
    mended = Signal()  # what was changed could be kept
    deleted = Signal(str, object)  # sentence, what takes it back
    files_dropped = Signal(object)  # paths
    bundle_wanted = Signal(object, object)  # presets, path
    menu_wanted = Signal(object, object)  # preset, where on the screen
    list_menu_wanted = Signal(object)  # where on the screen

    def __init__(
        self,
        library: PresetLibrary,
        session: Session,
        edits: StepEdits,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.library, self._session = library, session
        self._thumbnails: Thumbnails | None = None
        self._presets: tuple[Preset, ...] = ()
        self._broken: tuple[BrokenPreset, ...] = ()
        self._listing = PresetIndex()
        self._closed: set[str] = set()  # headings that a person has closed
        self.keeping = PresetActions(library, session, edits, self)
        self.sort: Sort = "group"
        self.tries_presets = True  # those under the pointer, on the photo
        self.ask_folder: Callable[[], str] = partial(ask_folder, self)
        self.ask_bundle: Callable[[], str] = partial(ask_bundle, self)
        self.ask_details: Callable[[Preset], Preset | None] = partial(ask_details, self)
        self.field = SearchField("Name, tag or source", "Search presets")
        self.field.setToolTip("Words, tag:edges or is:favourite")
        self.head = PanelHead("Presets")  # the window lays it over the panel
        self.add = self.head.add_tool("plus", "Save preset")  # the window has it do its command
        self.more = self.head.add_tool("more", "Sort, tags, folders and bundles")
        self.model = PresetModel(self._picture, self)
        self.view = PresetView(self.model)
        self.chips = PresetChips()
        self._none = QLabel("No preset has these words")
        self._none.setProperty("hint", True)
        self.naming = NamePrompt(self._save)
        self.watch = FolderWatch(self)
        self.worker = Worker("presets", parent=self)
        self._lay_out()
        self._connect()
        self._read_first()

    @property
    def shelf(self) -> LibraryState:
        """Favourites, order and folders."""
        return self.keeping.shelf

    def _read_first(self) -> None:
        """Read a few presets at once; many on a thread, while the window is there already."""
        if self.library.count() <= FEW:
            self.reload()
            return
        self.worker.start(
            "Reading the presets",
            lambda _: self.library.load(),
            lambda _: self.reload(),  # which opens no file again
            self.failed.emit,
        )

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

    def reload(self) -> None:
        """Read the library again; only files that have changed are opened."""
        loaded = self.library.load()
        self.keeping.read_shelf()
        self._presets = tuple(sorted(loaded.good, key=lambda preset: preset.builtin))
        self._broken = loaded.broken
        folders = (self.library.user, *self.library.shared)
        self._listing = index_of(loaded.good, folders)
        self.watch.follow(folders, [p.path for p in loaded.good if p.path and not p.builtin])
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.model.restyle()

    @property
    def presets(self) -> tuple[Preset, ...]:
        """All presets, a person's own first."""
        return self._presets

    def dragged(self, data: QMimeData) -> Preset | None:
        """Return the one preset that is dragged, from here or as its file; None for others."""
        paths = {Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()}
        ids = dragged_ids(data)
        found = [p for p in self._presets if preset_id(p) in ids or (not ids and p.path in paths)]
        return found[0] if len(found) == max(len(ids), len(paths)) == 1 else None

    def kernels(self) -> list[tuple[str, Kernel]]:
        """Return the name and kernel of each preset that has one."""
        return [(shown_name(p), found) for p in self._presets if (found := p.step.kernel)]

    def tags(self) -> list[str]:
        """Return the tags that there are, the commonest first."""
        return self._listing.tags()

    def save_current(self) -> None:
        """Ask for a name, in the panel, under which to keep the Step being edited."""
        self.naming.ask(self._session.edited.mask is not None)

    # what menus ask for first

    def sort_by(self, sort: Sort) -> None:
        """List by group, name or last use."""
        self.sort = sort
        self._show()

    def rename_in_place(self, preset: Preset) -> None:
        """Let a person type another name in the row of a preset of their own."""
        is_typed = self.view.state() == self.view.State.EditingState
        if self.library.can_change(preset) and not is_typed:
            self.view.edit(self.model.where(preset_id(preset)))

    def edit_details(self, preset: Preset) -> None:
        """Ask for another note, tags and so on."""
        changed = self.ask_details(preset)
        if changed is not None and changed != preset:
            self.keeping.save(changed)

    def duplicate(self, preset: Preset) -> None:
        """Copy a preset under a free name, and choose the copy."""
        if copy := self.keeping.duplicate(preset):
            self.view.setCurrentIndex(self.model.where(preset_id(copy)))

    def add_folder(self) -> None:
        """Ask for a folder and list its presets too."""
        if folder := self.ask_folder():
            self.keeping.add_folder(Path(folder))

    def save_bundle(self) -> None:
        """Ask where, and write the presets that are shown into one file."""
        groups = self._listing.groups(Query.parse(self.field.text()), self.shelf, self.sort)
        shown = dict.fromkeys(preset for group in groups for preset in group.presets)
        if path := self.ask_bundle():
            self.bundle_wanted.emit(tuple(shown), Path(path))

    # building

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        # The gallery's bar stands at the panel's edge, its cards under the field.
        for widget in (self.field, self.chips, self._none, self.view, self.naming):
            is_view = widget is self.view
            row = QHBoxLayout()
            row.setContentsMargins(EDGE - RIM if is_view else EDGE, 0, 0 if is_view else EDGE, 0)
            row.addWidget(widget)
            column.addLayout(row, int(is_view))

    def _connect(self) -> None:
        view, model, keeping = self.view, self.model, self.keeping
        keeping.files_changed.connect(self.reload)
        keeping.shelf_changed.connect(self._show)
        keeping.failed.connect(self.failed)
        keeping.mended.connect(self.mended)
        keeping.deleted.connect(self.deleted)
        self.field.textChanged.connect(self._show)
        self.more.clicked.connect(self._open_list_menu)
        self.watch.changed.connect(self.reload)
        view.customContextMenuRequested.connect(self._menu)
        view.clicked.connect(self._use_row)
        view.activated.connect(self._use_row)
        view.entered.connect(self._hover)
        view.walked.connect(self._hover)
        view.star_clicked.connect(self._star)
        self.chips.chosen.connect(self.field.setText)
        self.chips.rest_wanted.connect(self._open_list_menu)
        view.left.connect(lambda: self._session.hover(None))
        view.escape_pressed.connect(keeping.take_back)
        view.collapsed.connect(lambda at: self._closed.add(self.model.titles()[at.row()]))
        view.expanded.connect(lambda at: self._closed.discard(self.model.titles()[at.row()]))
        model.rename_wanted.connect(self._rename)
        model.placed.connect(keeping.place)
        model.files_dropped.connect(self.files_dropped)

    # the parts of those

    def _show(self) -> None:
        query = Query.parse(self.field.text())
        groups = self._listing.groups(query, self.shelf, self.sort)
        broken = self._broken if query == Query() and self.sort == "group" else ()
        current, at = self.view.current(), self.view.verticalScrollBar().value()
        self.model.arrange(groups, broken, self.shelf.favourites)
        self.view.blockSignals(True)  # what opens here, no person has opened
        if current is not None:  # which opens its group: so before those are closed
            self.view.setCurrentIndex(self.model.where(preset_id(current)))
        self.view.blockSignals(False)
        titles = enumerate(self.model.titles())
        is_all = query != Query()
        self.view.open_groups({n for n, title in titles if is_all or title not in self._closed})
        self.view.verticalScrollBar().setValue(at)
        self._none.setVisible(not groups)
        self.chips.show_tags(self.tags(), len(self.shelf.favourites))
        self.chips.follow(self.field.text())
        self.head.figure.setText(str(len(self._presets)))
        if self._thumbnails is not None:
            self._look.start()

    def _picture(self, step: Step) -> QIcon | None:
        return self._thumbnails.icon(step) if self._thumbnails is not None else None

    def _use_row(self, index: QModelIndex) -> None:
        if isinstance(preset := index.data(PRESET), Preset):
            self.keeping.use(preset, is_shift_held())

    def _hover(self, index: QModelIndex) -> None:
        preset = index.data(PRESET) if self.tries_presets else None
        self._session.hover(preset.step if isinstance(preset, Preset) else None)

    def _star(self, index: QModelIndex) -> None:
        preset = index.data(PRESET)
        self.keeping.star(preset, preset_id(preset) not in self.shelf.favourites)

    def _save(self, name: str) -> None:
        try:
            self.library.save(Preset(name, self.naming.kept(self._session.edited)))
        except FileError as error:  # said beside the name, too: it can be tried again
            self.failed.emit(str(error))
            raise
        self.mended.emit()
        self.reload()

    def _rename(self, preset: Preset, name: str) -> None:
        QTimer.singleShot(0, self, partial(self.keeping.rename, preset, name))  # Qt changes the row

    def _menu(self, at: QPoint) -> None:
        index = self.view.indexAt(at)
        if isinstance(preset := index.data(PRESET), Preset):
            self.view.setCurrentIndex(index)
            self.menu_wanted.emit(preset, self.view.viewport().mapToGlobal(at))

    def _open_list_menu(self) -> None:
        self.list_menu_wanted.emit(self.more.mapToGlobal(self.more.rect().bottomLeft()))
