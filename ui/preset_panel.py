"""PresetPanel: find a preset, try it by hovering, use it by a click; keep and sort them."""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.file_error import FileError
from editor.preset_listing import FAVOURITES, Group, Library, Listed, Query, Sort
from editor.preset_shelf import Shelf, preset_id
from editor.presets import BrokenPreset, Preset, PresetError, PresetLibrary
from editor.session import Session
from editor.step import Step
from filters.kernel import Kernel
from ui.preset_details import PresetDetails
from ui.preset_menus import PresetMenus
from ui.preset_model import PICTURE, PRESET, PresetModel
from ui.preset_view import PresetView
from ui.preset_watch import PresetWatch
from ui.thumbnails import Thumbnails

T = TypeVar("T")
FEW: Final = 300  # files that are read within a few frames
LOOK: Final = 120  # ms after scrolling or typing until the rows that are seen are drawn


class PresetPanel(QWidget):
    """The presets in groups, the user's own first; broken files are shown as broken."""

    failed = Signal(str)
    deleted = Signal(str, object)  # sentence, what takes it back
    files_dropped = Signal(object)  # paths
    bundle_wanted = Signal(object, object)  # presets, path
    _was_read = Signal()

    def __init__(
        self, library: PresetLibrary, session: Session, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.library, self._session = library, session
        self._thumbnails: Thumbnails | None = None
        self._presets: tuple[Preset, ...] = ()
        self._broken: tuple[BrokenPreset, ...] = ()
        self._listing = Library()
        self._closed: set[str] = set()  # headings that a person has closed
        self._used = ""  # what the history calls the use of a preset
        self.shelf = Shelf()
        self.sort: Sort = "group"
        self.ask_folder: Callable[[], str] = self._ask_folder
        self.ask_bundle: Callable[[], str] = self._ask_bundle
        self.ask_details: Callable[[Preset], Preset | None] = self._ask_details
        self.field = QLineEdit()
        self.field.setPlaceholderText("Search presets")
        self.field.setToolTip("Words, tag:edges or is:favourite")
        self.field.setClearButtonEnabled(True)
        self.more = QToolButton()
        self.more.setText("⋯")
        self.more.setToolTip("Sort, tags, folders and bundles")
        self.more.setAccessibleName("Sort, tags, folders and bundles")
        self.menus = PresetMenus(self)
        self.model = PresetModel(self._picture, self)
        self.view = PresetView(self.model)
        self._none = QLabel("No preset has these words")
        self._none.setProperty("hint", True)
        self.name = QLineEdit()
        self.name.setPlaceholderText("Name of the new preset, then Return")
        self.name.hide()
        self._error = QLabel()
        self._error.setWordWrap(True)
        self._error.setProperty("error", True)
        self._error.hide()
        self.watch = PresetWatch(self)
        self._lay_out()
        self._connect()
        self._read_first()

    def _read_first(self) -> None:
        """Read a few presets at once; many on a thread, while the window is there already."""
        if self.library.count() <= FEW:
            self.reload()
            return
        self._was_read.connect(self.reload, Qt.ConnectionType.QueuedConnection)

        def read() -> None:
            self.library.load()
            with contextlib.suppress(RuntimeError):  # the window has gone meanwhile
                self._was_read.emit()

        threading.Thread(target=read, name="presets", daemon=True).start()

    def set_thumbnails(self, thumbnails: Thumbnails) -> None:
        """Show what each preset does, as far as its row is seen."""
        self._thumbnails = thumbnails
        thumbnails.drawn.connect(lambda step, _: self.model.drawn(step))
        self.view.setIconSize(QSize(PICTURE, PICTURE))
        self._look = QTimer(self, singleShot=True, interval=LOOK)
        self._look.timeout.connect(self.draw_seen)
        self.view.verticalScrollBar().valueChanged.connect(lambda _: self._look.start())
        self._look.start()

    def draw_seen(self) -> None:
        """Ask for the pictures of the rows that are seen."""
        if self._thumbnails is not None:
            self._thumbnails.ask([preset.step for preset in self.view.seen()])

    def reload(self) -> None:
        """Read the library anew; only files that have changed are opened."""
        loaded = self.library.load()
        self.shelf = self.library.shelf.read()
        self._presets = tuple(sorted(loaded.good, key=lambda preset: preset.builtin))
        self._broken = loaded.broken
        folders = (self.library.user, *self.library.shared)
        self._listing = Library(
            tuple(Listed.of(p, _folder_of(p, folders)) for p in loaded.good),
            self.library.user,
            frozenset(f for f in folders if f.is_dir() and not os.access(f, os.W_OK)),
        )
        own = [p.path for p in loaded.good if not p.builtin and p.path is not None]
        self.watch.follow(folders, own)
        self._show()

    def restyle(self) -> None:
        """Draw the icons in the theme's colours."""
        self.model.restyle()

    def entries(self) -> list[tuple[str, Callable[[], None]]]:
        """Give each preset's name and what uses it, for the search."""
        return [(p.name, partial(self.use, p)) for p in self._presets]

    def kernels(self) -> list[tuple[str, Kernel]]:
        """Give the name and kernel of each preset that has one."""
        found = ((preset.name, preset.step.kernel) for preset in self._presets)
        return [(name, kernel) for name, kernel in found if kernel is not None]

    def tags(self) -> list[str]:
        """Give the tags that there are, the commonest first."""
        counts: dict[str, int] = {}
        for one in self._listing.listed:
            for tag in one.tags:
                counts[tag] = counts.get(tag, 0) + 1
        return sorted(counts, key=lambda tag: (-counts[tag], tag))

    def save_current(self) -> None:
        """Ask for a name, in the panel, under which to keep the Step being edited."""
        self.name.show()
        self.name.setFocus()
        self.name.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.name.isVisible():
            self._end_saving()
        else:
            super().keyPressEvent(event)

    # what menus, keys and drags do

    def use(self, preset: Preset) -> None:
        """Put a preset in the place of the Step being edited."""
        self._used = f"Use {preset.name}"
        self._session.use(preset.step, self._used)
        self._keep(self.shelf.used_at(preset_id(preset), time.time()))

    def star(self, preset: Preset, on: bool) -> None:
        """Make a preset a favourite, or not."""
        self._keep(self.shelf.starred(preset_id(preset), on))
        self._show()

    def sort_by(self, sort: Sort) -> None:
        """List by group, name or last use."""
        self.sort = sort
        self._show()

    def rename_in_place(self, preset: Preset) -> None:
        """Let a person type another name in the row."""
        self.view.edit(self.model.where(preset_id(preset)))

    def edit_details(self, preset: Preset) -> None:
        """Ask for another note, tags and so on."""
        changed = self.ask_details(preset)
        if changed is not None and changed != preset:
            self._do(lambda: self.library.save(changed))

    def duplicate(self, preset: Preset) -> None:
        """Copy a preset under a free name, and choose the copy."""
        if copy := self._do(lambda: self.library.duplicate(preset)):
            self.view.setCurrentIndex(self.model.where(preset_id(copy)))

    def move_to(self, presets: Sequence[Preset], folder: Path) -> None:
        """Put presets into another folder; the shelf follows those that moved."""
        for preset in presets:
            goes = self.library.can_change(preset)
            moved = self._do(partial(self.library.move, preset, folder))
            if moved is not None and goes:
                self._keep(self.shelf.renamed(preset_id(preset), preset_id(moved)))
        self._show()

    def delete(self, preset: Preset) -> None:
        """Delete a preset; `deleted` offers to take it back."""
        gone = self._do(lambda: self.library.delete(preset))
        if gone is not None:
            take_back = partial(self._do, lambda: self.library.restore(gone))
            self.deleted.emit(f"Preset {preset.name} deleted", take_back)

    def add_folder(self) -> None:
        """Ask for a folder and list its presets too."""
        if folder := self.ask_folder():
            self._keep(self.shelf.with_folder(Path(folder).resolve()))
            self.reload()

    def remove_folder(self, folder: Path) -> None:
        """List a folder's presets no more; its files stay."""
        self._keep(self.shelf.without_folder(folder))
        self.reload()

    def save_bundle(self) -> None:
        """Ask where, and write the presets that are shown into one file."""
        groups = self._listing.groups(Query.parse(self.field.text()), self.shelf, self.sort)
        shown = dict.fromkeys(preset for group in groups for preset in group.presets)
        if path := self.ask_bundle():
            self.bundle_wanted.emit(tuple(shown), Path(path))

    # building

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.field, 1)
        top.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        column.addLayout(top)
        for widget in (self.view, self._none, self.name, self._error):
            column.addWidget(widget)

    def _connect(self) -> None:
        view, model = self.view, self.model
        self.field.textChanged.connect(self._show)
        self.more.clicked.connect(self._open_list_menu)
        self.name.returnPressed.connect(self._save)
        self.watch.changed.connect(self.reload)
        view.customContextMenuRequested.connect(self._menu)
        view.clicked.connect(self._use_row)
        view.activated.connect(self._use_row)
        view.entered.connect(self._hover)
        view.left.connect(lambda: self._session.hover(None))
        view.escape_pressed.connect(self._return)
        view.delete_pressed.connect(self._with_current(self.delete))
        view.duplicate_pressed.connect(self._with_current(self.duplicate))
        view.star_pressed.connect(
            self._with_current(lambda p: self.star(p, preset_id(p) not in self.shelf.favourites))
        )
        view.collapsed.connect(lambda at: self._closed.add(self.model.titles()[at.row()]))
        view.expanded.connect(lambda at: self._closed.discard(self.model.titles()[at.row()]))
        model.rename_wanted.connect(self._rename)
        model.placed.connect(self._placed)
        model.files_dropped.connect(self.files_dropped)

    def _with_current(self, do: Callable[[Preset], object]) -> Callable[[], None]:
        def done() -> None:
            if (preset := self.view.current()) is not None:
                do(preset)

        return done

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
        for row, title in enumerate(self.model.titles()):
            is_open = title not in self._closed or query != Query()
            self.view.setExpanded(self.model.index(row, 0), is_open)
        self.view.blockSignals(False)
        self.view.verticalScrollBar().setValue(at)
        self._none.setVisible(not groups)
        if self._thumbnails is not None:
            self._look.start()

    def _picture(self, step: Step) -> QIcon | None:
        return self._thumbnails.icon(step) if self._thumbnails is not None else None

    def _keep(self, shelf: Shelf) -> None:
        self.shelf = shelf
        try:
            self.library.shelf.write(shelf)
        except FileError as error:
            self.failed.emit(str(error))

    def _do(self, change: Callable[[], T]) -> T | None:
        """Change the library and show it; say where that can't be."""
        try:
            done = change()
        except (PresetError, FileError) as error:
            self.failed.emit(str(error))
            return None
        self.reload()
        return done

    def _placed(self, presets: Sequence[Preset], group: Group, before: Preset | None) -> None:
        """Follow a drop: another folder, another place in it, or a star."""
        if group.title == FAVOURITES:
            for preset in presets:
                self.star(preset, True)
            return
        if group.folder is not None:  # else those that came with the program: only their order
            self.move_to([p for p in presets if p not in group.presets], group.folder)
        shown = [preset_id(preset) for preset in group.presets]
        mark, shelf = preset_id(before) if before else None, self.shelf
        for one in (preset_id(preset) for preset in presets if preset in group.presets):
            shelf = shelf.placed(one, mark, shown)
        self._keep(shelf)
        self._show()

    def _use_row(self, index: QModelIndex) -> None:
        if isinstance(preset := index.data(PRESET), Preset):
            self.use(preset)

    def _return(self) -> None:
        """Go back to what was before the preset that is tried on, or was used last."""
        if self._session.is_hovering:
            self._session.hover(None)
        elif self._used and self._session.undo_label == self._used:
            self._session.undo()

    def _hover(self, index: QModelIndex) -> None:
        preset = index.data(PRESET)
        self._session.hover(preset.step if isinstance(preset, Preset) else None)

    def _save(self) -> None:
        try:
            self.library.save(Preset(self.name.text(), self._session.edited))
        except (PresetError, FileError) as error:
            self._say(str(error))
            return
        self.name.clear()
        self._end_saving()
        self.reload()

    def _end_saving(self) -> None:
        self.name.hide()
        self._say("")

    def _say(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))

    def _rename(self, preset: Preset, name: str) -> None:
        # Later, for the row that Qt is changing must not go now.
        QTimer.singleShot(0, self, partial(self._do, lambda: self.library.rename(preset, name)))

    def _menu(self, at: QPoint) -> None:
        index = self.view.indexAt(at)
        if isinstance(preset := index.data(PRESET), Preset):
            self.view.setCurrentIndex(index)
            menu = self.menus.of_preset(preset)
            self.menus.open_at(menu, self.view.viewport().mapToGlobal(at))

    def _open_list_menu(self) -> None:
        below = self.more.mapToGlobal(self.more.rect().bottomLeft())
        self.menus.open_at(self.menus.of_list(), below)

    def _ask_folder(self) -> str:
        return QFileDialog.getExistingDirectory(self, "Add a folder of presets")

    def _ask_bundle(self) -> str:
        kinds = "Bundle of presets (*.zip)"
        return QFileDialog.getSaveFileName(self, "Save as a bundle", "presets.zip", kinds)[0]

    def _ask_details(self, preset: Preset) -> Preset | None:
        dialog = PresetDetails(preset, self)
        return dialog.preset if dialog.exec() else None


def _folder_of(preset: Preset, folders: Sequence[Path]) -> Path | None:
    if preset.builtin or preset.path is None:
        return None
    return next((f for f in folders if preset.path.is_relative_to(f)), None)
