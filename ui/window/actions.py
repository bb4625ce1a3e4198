"""Actions: every command of the window, in its menu, with its shortcut, icon and words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from ui.look.icons import icon

Do = Callable[[], object]


@dataclass(frozen=True)
class Command:
    """One action: its name in the code, its menu, words, shortcuts and icon.

    Commands with one `group` are checkable and exclude each other. A name that begins with ``-``
    is a separator.
    """

    name: str
    menu: str
    text: str
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    group: str = ""
    needs_photo: bool = True


def _line(menu: str) -> Command:
    return Command("-", menu, "")


COMMANDS: tuple[Command, ...] = (
    Command("open", "File", "Open photo…", ("Ctrl+O",), "open", needs_photo=False),
    Command("open_sample", "File", "Open the sample photo", needs_photo=False),
    _line("File"),
    Command("save", "File", "Save", ("Ctrl+S",), "save"),
    Command("save_as", "File", "Save as…", ("Ctrl+Shift+S",), "save-as"),
    _line("File"),
    Command("open_recipe", "File", "Open recipe…"),
    Command("save_recipe", "File", "Save recipe…"),
    _line("File"),
    Command("import_kernels", "File", "Import kernels…", ("Ctrl+I",), needs_photo=False),
    Command("export_kernel", "File", "Export kernel…", ("Ctrl+E",)),
    Command("find_kernels", "File", "Find kernels of other programs…", needs_photo=False),
    Command("plugin_folder", "File", "Open plugin folder", needs_photo=False),
    _line("File"),
    Command("quit", "File", "Quit", ("Ctrl+Q",), needs_photo=False),
    Command("undo", "Edit", "Undo", ("Ctrl+Z",), "undo"),
    Command("redo", "Edit", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    _line("Edit"),
    Command("copy", "Edit", "Copy the result", ("Ctrl+C",), "copy"),
    Command("paste", "Edit", "Paste a picture", ("Ctrl+V",), "paste", needs_photo=False),
    Command("paste_kernel", "Edit", "Paste as kernel", ("Ctrl+Alt+V",)),
    _line("Edit"),
    Command("search", "Edit", "Search everything…", ("Ctrl+K",), "search", needs_photo=False),
    Command("apply", "Step", "Apply", ("Ctrl+Return", "Ctrl+Enter"), "apply"),
    Command("new_step", "Step", "New step", ("Ctrl+Shift+N",), "plus"),
    Command("discard", "Step", "Discard draft"),
    Command("reset", "Step", "Reset values"),
    _line("Step"),
    Command("save_preset", "Step", "Save preset…", ("Ctrl+P",), "star"),
    Command("zoom_in", "View", "Zoom in", ("Ctrl++", "Ctrl+="), "zoom-in"),
    Command("zoom_out", "View", "Zoom out", ("Ctrl+-",), "zoom-out"),
    Command("fit", "View", "Fit", ("Ctrl+0",), "fit"),
    Command("actual_size", "View", "100 %", ("Ctrl+1",), "actual-size"),
    _line("View"),
    Command("before", "View", "Before", (), "before", group="compare"),
    Command("split", "View", "Split", ("Ctrl+\\",), "split", group="compare"),
    Command("after", "View", "After", (), "after", group="compare"),
    _line("View"),
    Command("display_saved", "View", "As saved", (), group="display"),
    Command(
        "display_signed", "View", "Signed values", ("Ctrl+Shift+D",), "signed", group="display"
    ),
    Command("display_range", "View", "Out-of-range overlay", ("Ctrl+Shift+R",), group="display"),
    Command("display_offset", "View", "Offset for display only", (), group="display"),
    _line("View"),
    Command("compare", "View", "Compare kernels…", ("Ctrl+Shift+C",), "compare"),
    Command("probe", "View", "Probe a pixel", ("Ctrl+Shift+P",), "probe"),
    _line("View"),
    Command("theme_system", "View", "Theme of the system", group="theme", needs_photo=False),
    Command("theme_light", "View", "Light theme", group="theme", needs_photo=False),
    Command("theme_dark", "View", "Dark theme", group="theme", needs_photo=False),
    _line("View"),
    Command("new_plugin", "Plugins", "New plugin…", needs_photo=False),
    Command("install_plugin", "Plugins", "Install plugin…", needs_photo=False),
    Command("reload_plugins", "Plugins", "Look for plugins again", needs_photo=False),
    Command("shortcuts", "Help", "Keyboard shortcuts", ("F1",), needs_photo=False),
    Command("about", "Help", "About Kernelroom", needs_photo=False),
)

TOOLBAR: tuple[str, ...] = (
    "open", "save", "|", "undo", "redo", "|", "before", "split", "after", "|",
    "fit", "actual_size", "zoom_out", "zoom_in", ">", "search",
)  # fmt: skip


class Actions:
    """The window's actions by name, its menus by title.

    Parameters
    ----------
    window
        What the actions belong to.
    doing
        What each command does, by name; every command must have one.
    """

    def __init__(self, window: QMainWindow, doing: Mapping[str, Do]) -> None:
        self._by_name: dict[str, QAction] = {}
        self._menus: dict[str, QMenu] = {}
        groups: dict[str, QActionGroup] = {}
        for command in COMMANDS:
            menu = self.menu(window, command.menu)
            if command.name == "-":
                menu.addSeparator()
                continue
            action = QAction(command.text, window)
            action.setShortcuts([QKeySequence(s) for s in command.shortcuts])
            self._by_name[command.name] = action
            if command.icon:
                action.setIcon(icon(command.icon))
            if command.group:
                action.setCheckable(True)
                group = groups.setdefault(command.group, QActionGroup(window))
                group.addAction(action)
            plain = command.text.removesuffix("…")
            action.setToolTip(f"{plain} ({self.shortcut(command.name)})".removesuffix(" ()"))
            action.triggered.connect(lambda _=False, do=doing[command.name]: do())
            menu.addAction(action)

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def menu(self, window: QMainWindow, title: str) -> QMenu:
        """Return the menu with that title, made at its first use."""
        if title not in self._menus:
            self._menus[title] = window.menuBar().addMenu(title)
        return self._menus[title]

    def shortcut(self, name: str) -> str:
        """Return the first shortcut of a command as a person reads it; empty where none."""
        shortcuts = self._by_name[name].shortcuts()
        return shortcuts[0].toString(QKeySequence.SequenceFormat.NativeText) if shortcuts else ""

    def tool_bar(self, names: Sequence[str] = TOOLBAR) -> QToolBar:
        """Make the tool bar."""
        bar = QToolBar("Tools")
        bar.setObjectName("tools")
        bar.setMovable(False)
        for name in names:
            if name == "|":
                bar.addSeparator()
            elif name == ">":  # what follows stands at the far end
                room = QWidget()
                room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
                bar.addWidget(room)
            else:
                bar.addAction(self._by_name[name])
        search = bar.widgetForAction(self._by_name["search"])
        if isinstance(search, QToolButton):
            search.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return bar

    def enable(self, has_photo: bool) -> None:
        """Enable what makes sense with or without a photo."""
        for command in COMMANDS:
            if command.name != "-":
                self._by_name[command.name].setEnabled(has_photo or not command.needs_photo)

    def restyle(self) -> None:
        """Draw the icons in the theme's colours."""
        for command in COMMANDS:
            if command.icon:
                self._by_name[command.name].setIcon(icon(command.icon))
