"""PreferencesView: opens the page Preferences over the middle of a window, and leaves it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property, partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from ui.command.command import Command, Item, Provider
from ui.command.key_sets import SETS, KeySets
from ui.command.registry import CommandRegistry
from ui.files.actions import FileActions
from ui.files.key_sets import KeySetFiles
from ui.files.preferences import KeptPreferences
from ui.plugins.loader import Plugins
from ui.preferences.settings import SECTIONS, SETTINGS, SHORTCUTS
from ui.window.fixed_keys import named_keys, reserved_keys
from ui.window.workspaces import Workspaces

if TYPE_CHECKING:  # at run time it comes as the page is opened: no start waits for it
    from ui.preferences.page import PreferencesPage

FOUND: Final = ("Settings", "settings")


class PreferencesView(QObject):
    """Opens the page Preferences over the whole middle, and takes it away again.

    Parameters
    ----------
    preferences, registry
        What the page shows.
    workspaces
        Over which it lies.
    files, plugins
        Ask for files of shortcuts; and what is switched on the page.
    """

    def __init__(
        self,
        preferences: KeptPreferences,
        registry: CommandRegistry,
        workspaces: Workspaces,
        files: FileActions,
        plugins: Plugins,
    ) -> None:
        super().__init__(workspaces)
        self._preferences, self._registry, self._workspaces = preferences, registry, workspaces
        self._plugins = plugins
        self.key_sets = KeySets(registry, self)
        self._key_files = KeySetFiles(files, files.tasks, self.key_sets, registry)
        registry.reserve(reserved_keys())
        workspaces.uncovered.connect(self._gone)

    @cached_property
    def _page(self) -> PreferencesPage:
        """The page, made when it is first opened and kept: making it takes a while."""
        from ui.preferences.page import PreferencesPage

        page = PreferencesPage(
            self._preferences, self._registry, named_keys(), self.key_sets, self._plugins
        )
        page.left.connect(self._workspaces.uncover)
        page.import_wanted.connect(self._key_files.import_dialog)
        page.export_wanted.connect(self._key_files.export_dialog)
        return page

    @property
    def page(self) -> PreferencesPage | None:
        """The page while it is shown."""
        covering = self._workspaces.covered_by
        return self._page if "_page" in vars(self) and self._page is covering else None

    def open(self, section: str = "", setting: str = "") -> None:
        """Show the page: at a section, or at a setting."""
        if self.page is None:
            self._workspaces.cover(self._page)  # which takes away what is there already
            self._page.search.setFocus()
        if section:
            self._page.open_section(section)
        if setting:
            self._page.open_setting(setting)

    def _gone(self) -> None:
        """Have the page begin as at first; 150 rows of shortcuts are not kept."""
        if "_page" in vars(self):
            self._page.open_section(SECTIONS[0][0])

    def show_components(self) -> None:
        """Show every widget with all its states."""
        from ui.window.components import ComponentsPage

        sheet = ComponentsPage()
        sheet.left.connect(self._workspaces.uncover)
        self._workspaces.cover(sheet)
        self._workspaces.uncovered.connect(sheet.deleteLater)
        sheet.setFocus()
        sheet.add_columns()

    def commands(self) -> Iterator[Item]:
        """Yield what opens it; the search finds each setting by its name."""
        yield Command(
            "preferences",
            "Preferences",
            "Choose looks, units, memory, folders, recovery and shortcuts",
            ("Edit", "preferences"),
            self.open,
            ("Ctrl+,",),
            "gear",
        )
        yield Command(
            "shortcuts",
            "Keyboard shortcuts",
            "List all keys; change them, and reset them",
            ("Help", "help"),
            partial(self.open, SHORTCUTS),
            ("Ctrl+F1",),
        )
        yield Command(
            "components",
            "Components",
            "Show every widget of the window with all its states",
            ("Help", "program"),
            self.show_components,
        )
        yield from self._file_commands()
        for one in SETS:
            yield Command(
                f"keys_{one.id}",
                one.title,
                f"Give all commands the shortcuts of this set. {one.words.removesuffix('.')}",
                ("Edit", "preferences", "Shortcuts", "sets"),
                partial(self.key_sets.choose, one.id),
                icon="keyboard",
                full_title=f"Shortcuts: {one.title[:1].lower()}{one.title[1:]}"
                if one.keys
                else f"Shortcuts of {one.title}",
            )
        yield Provider(FOUND, self._settings)

    def _file_commands(self) -> Iterator[Command]:
        group = ("Edit", "preferences", "Shortcuts", "files")
        yield Command(
            "import_keys",
            "Import shortcuts…",
            "Give all commands the keys that a file holds, as another machine wrote it",
            group,
            self._key_files.import_dialog,
            icon="open",
        )
        yield Command(
            "export_keys",
            "Export shortcuts…",
            "Write the keys that differ from those at first to a file",
            group,
            self._key_files.export_dialog,
            icon="save",
        )

    def _settings(self) -> Iterable[Command]:
        return (
            Command(
                f"setting.{one.name}",
                f"{one.title}…",
                one.words.removesuffix("."),
                FOUND,
                partial(self.open, "", one.name),
                icon="gear",
                full_title=f"Preferences: {one.title}",
            )
            for one in SETTINGS
        )
