"""PresetPanel: find a preset, try it by hovering, use it by a click; keep and sort them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from editor.document.session import Session
from editor.document.step import Step
from editor.document.step_edits import StepEdits
from editor.presets.library import Preset, PresetLibrary
from editor.presets.listing import Sort
from editor.presets.shelf import LibraryState, preset_id
from editor.storage.file_error import FileError
from ui.files.folder_watch import FolderWatch
from ui.look.panel_head import PanelHead
from ui.look.search_field import SearchField
from ui.look.tokens import EDGE, SPACE
from ui.presets.chips import PresetChips
from ui.presets.dialogs import ask_bundle, ask_details, ask_folder
from ui.presets.gallery_layout import RIM
from ui.presets.library_actions import PresetActions
from ui.presets.model import PRESET
from ui.presets.name_field import NamePrompt
from ui.presets.rows import PresetRows
from ui.work.worker import Worker

FEW: Final = 300  # files that are read within a few frames


class PresetPanel(QWidget):
    """The rows of presets under a search, and what is asked before one is kept or changed."""

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
        self.keeping = PresetActions(library, session, edits, self)
        self.rows = PresetRows(session, self.keeping, self)
        self.model, self.view = self.rows.model, self.rows.view
        self.ask_folder: Callable[[], str] = partial(ask_folder, self)
        self.ask_bundle: Callable[[], str] = partial(ask_bundle, self)
        self.ask_details: Callable[[Preset], Preset | None] = partial(ask_details, self)
        self.field = SearchField("Name, tag or source", "Search presets")
        self.field.setToolTip("Words, tag:edges or is:favourite")
        self.head = PanelHead("Presets")  # the window lays it over the panel
        self.add = self.head.add_tool("plus", "Save preset")  # the window has it do its command
        self.more = self.head.add_tool("more", "Sort, tags, folders and bundles")
        self.chips = PresetChips()
        self._none = QLabel("No preset has these words")
        self._none.setProperty("hint", True)
        self.naming = NamePrompt(self._save)
        self._asked: tuple[int, int | None, Step] | None = None  # photo, place, step
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

    def reload(self) -> None:
        """Read the library again; only files that have changed are opened."""
        loaded = self.library.load()
        self.keeping.read_shelf()
        folders = (self.library.user, *self.library.shared)
        self.rows.take(loaded, folders)
        self.watch.follow(folders, [p.path for p in loaded.good if p.path and not p.builtin])
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.model.restyle()

    @property
    def presets(self) -> tuple[Preset, ...]:
        """All presets, a person's own first."""
        return self.rows.presets

    def save_current(self) -> None:
        """Ask for a name, in the panel, under which to keep the Step being edited."""
        present = self._session.photos.present  # another may come as the name is typed
        if present is not None:
            self._asked = present.number, present.document.selected, self._session.edited
        self.naming.ask(self._session.edited.mask is not None)

    # what menus ask for first

    def sort_by(self, sort: Sort) -> None:
        """List by group, name or last use."""
        self.rows.sort = sort
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
            self.rows.choose(copy)

    def add_folder(self) -> None:
        """Ask for a folder and list its presets too."""
        if folder := self.ask_folder():
            self.keeping.add_folder(Path(folder))

    def save_bundle(self) -> None:
        """Ask where, and write the presets that are shown into one file."""
        groups = self.rows.groups(self.field.text())
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
        keeping = self.keeping
        keeping.files_changed.connect(self.reload)
        keeping.shelf_changed.connect(self._show)
        keeping.failed.connect(self.failed)
        keeping.mended.connect(self.mended)
        keeping.deleted.connect(self.deleted)
        self.field.textChanged.connect(self._show)
        self.more.clicked.connect(self._open_list_menu)
        self.watch.changed.connect(self.reload)
        self.view.customContextMenuRequested.connect(self._menu)
        self.chips.chosen.connect(self.field.setText)
        self.chips.rest_wanted.connect(self._open_list_menu)
        self.model.rename_wanted.connect(self._rename)
        self.model.files_dropped.connect(self.files_dropped)

    # the parts of those

    def _show(self) -> None:
        self._none.setVisible(not self.rows.show(self.field.text()))
        self.chips.show_tags(self.rows.tags(), len(self.shelf.favourites))
        self.chips.follow(self.field.text())
        self.head.figure.setText(str(len(self.presets)))

    def _step_asked_for(self) -> Step:
        """Return the Step that a name was asked for, as it is now."""
        if self._asked is None:
            return self._session.edited
        number, selected, step = self._asked
        photos = self._session.photos
        if (place := photos.place_of(number)) is None or selected is None:
            return step
        steps = photos.items[place].document.steps
        return steps[selected] if selected < len(steps) else step

    def _save(self, name: str) -> None:
        try:
            self.library.save(Preset(name, self.naming.kept(self._step_asked_for())))
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
