"""PresetMenus: what can be done with one preset, and with the list."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu

from editor.presets.library import Preset
from editor.presets.listing import STARRED, TAG, Sort
from editor.presets.shelf import preset_id

if TYPE_CHECKING:
    from ui.presets.panel import PresetPanel

SORTS: Final[tuple[tuple[Sort, str], ...]] = (
    ("group", "Sort by group"), ("name", "Sort by name"), ("used", "Sort by last use"),
)  # fmt: skip
MOST_TAGS: Final = 30


class PresetMenus:
    """Builds the menus of a panel; what they do is the panel's."""

    def __init__(self, panel: PresetPanel) -> None:
        self._panel = panel

    def of_preset(self, preset: Preset) -> QMenu:
        """Return the menu of one preset."""
        panel = self._panel
        menu = QMenu(panel)
        menu.addAction("Use", partial(panel.keeping.use, preset))
        star = menu.addAction("Favourite")
        star.setCheckable(True)
        star.setChecked(preset_id(preset) in panel.shelf.favourites)
        star.toggled.connect(partial(panel.keeping.star, preset))
        menu.addSeparator()
        changes = panel.library.can_change(preset)
        rename = menu.addAction("Rename", partial(panel.rename_in_place, preset))
        details = menu.addAction("Edit note and tags…", partial(panel.edit_details, preset))
        menu.addAction("Duplicate", partial(panel.duplicate, preset))
        move = menu.addMenu("Move to" if changes else "Copy to")
        for folder in (panel.library.user, *panel.library.shared):
            if preset.path is not None and preset.path.parent != folder:
                title = "Yours" if folder == panel.library.user else str(folder)
                move.addAction(title, partial(panel.keeping.move_to, [preset], folder))
        move.setEnabled(bool(move.actions()))
        menu.addSeparator()
        menu.addAction("Copy as text", partial(self._copy, preset))
        menu.addAction("Show the file", partial(self._show_file, preset))
        menu.addSeparator()
        delete = menu.addAction("Delete", partial(panel.keeping.delete, preset))
        for action in (rename, details, delete):
            action.setEnabled(changes)
        return menu

    def of_list(self) -> QMenu:
        """Return the menu of the whole list."""
        panel = self._panel
        menu = QMenu(panel)
        for sort, title in SORTS:
            action = menu.addAction(title, partial(panel.sort_by, sort))
            action.setCheckable(True)
            action.setChecked(panel.sort == sort)
        menu.addSeparator()
        menu.addAction("Favourites only", partial(panel.field.setText, STARRED))
        tags = menu.addMenu("With the tag")
        for tag in panel.tags()[:MOST_TAGS]:
            tags.addAction(tag, partial(panel.field.setText, f"{TAG}{tag}"))
        menu.addSeparator()
        menu.addAction("Add a folder…", panel.add_folder)
        remove = menu.addMenu("Remove a folder")
        for folder in panel.shelf.folders:
            missing = "" if folder.is_dir() else " (missing)"
            remove.addAction(f"{folder}{missing}", partial(panel.keeping.remove_folder, folder))
        remove.setEnabled(bool(panel.shelf.folders))
        menu.addSeparator()
        menu.addAction("Save those shown as a bundle…", panel.save_bundle)
        return menu

    def open_at(self, menu: QMenu, at: QPoint) -> None:
        """Show a menu, which goes when it is closed."""
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _copy(self, preset: Preset) -> None:
        QGuiApplication.clipboard().setText(preset.to_text(self._panel.library.registry))

    def _show_file(self, preset: Preset) -> None:
        folder = (preset.path or Path()).parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
