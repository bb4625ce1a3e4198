"""Doing: what each command of the window's menus does, and what can be searched for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QMessageBox

from editor import VERSION
from ui.files.kernels import TEXT_FORMATS
from ui.window.actions import COMMANDS, Do
from ui.window.search import Entry

if TYPE_CHECKING:
    from ui.window.window import Window

HELD = (
    "Hold \\: before",
    "Hold P over the photo: probe (click to pin)",
    "Hold space and drag, or the middle button: pan",
)


def doing(window: Window) -> dict[str, Do]:
    """Return what each command does, by its name."""
    files, session, canvas, kernels = window.files, window.session, window.canvas, window.kernels
    return {
        "open": files.open_dialog, "open_sample": window.open_sample,
        "save": files.save, "save_as": files.save_as, "open_recipe": files.open_recipe,
        "save_recipe": files.save_recipe, "quit": window.close, "undo": session.undo,
        "redo": session.redo, "copy": files.copy, "paste": files.paste,
        "import_kernels": kernels.import_dialog, "paste_kernel": kernels.paste,
        "export_kernel": kernels.export_dialog, "find_kernels": kernels.find_installed,
        "new_plugin": window.plugin_panel.new, "install_plugin": window.plugin_panel.install,
        "plugin_folder": window.plugin_panel.open_folder, "reload_plugins": window.plugins.load,
        "search": lambda: window.search.open_over(window), "apply": session.apply,
        "new_step": session.new_step, "discard": session.drop_draft, "reset": session.reset,
        "save_preset": window.presets.save_current, "zoom_in": canvas.zoom_in,
        "zoom_out": canvas.zoom_out, "fit": canvas.fit, "actual_size": canvas.actual_size,
        "before": lambda: canvas.set_compare("before"),
        "split": lambda: canvas.set_compare("split"),
        "after": lambda: canvas.set_compare("after"),
        "display_saved": lambda: window.displaying.choose("saved"),
        "display_signed": lambda: window.displaying.choose("signed"),
        "display_range": lambda: window.displaying.choose("range"),
        "display_offset": lambda: window.displaying.choose("offset"),
        "compare": lambda: window.compare.open_at(canvas.view),
        "probe": lambda: window.probing.toggle(),
        "theme_system": lambda: window.choose_theme("system"),
        "theme_light": lambda: window.choose_theme("light"),
        "theme_dark": lambda: window.choose_theme("dark"),
        "shortcuts": partial(show_shortcuts, window), "about": partial(show_about, window),
    }  # fmt: skip


def lay_out_menus(window: Window) -> QMenu:
    """Add to the commands what is a list: the panels, ways to copy a kernel, recent photos.

    Return the menu of the recent ones.
    """
    view = window.actions_.menu(window, "View")
    for dock in window.docks:
        view.addAction(dock.toggleViewAction())
    recent = window.actions_.menu(window, "File").addMenu("Open recent")

    def fill() -> None:
        recent.clear()
        for path in window.settings.recent:
            action = recent.addAction(path.name)
            action.setToolTip(str(path))
            action.triggered.connect(partial(window.files.open, path))
        recent.addSeparator()
        recent.addAction("Clear the list").triggered.connect(window.settings.clear_recent)

    recent.aboutToShow.connect(fill)
    copy_as = window.actions_.menu(window, "Edit").addMenu("Copy kernel as")
    for one in TEXT_FORMATS:
        copy_as.addAction(one.title).triggered.connect(partial(window.kernels.copy_as, one.id))
    return recent


def entries(window: Window) -> list[Entry]:
    """Return everything that can be searched for and done now."""
    actions, session = window.actions_, window.session
    found = [
        Entry(c.text.removesuffix("…"), c.menu, actions.shortcut(c.name), action.trigger)
        for c in COMMANDS
        if c.name != "-" and (action := actions[c.name]).isEnabled()
    ]
    if session.document is None:
        return found
    found += [
        Entry(s.title, "Filter", "", partial(session.choose_filter, s.id)) for s in session.registry
    ]
    found += [Entry(n, "Preset", "", do) for n, do in window.presets.entries()]
    for editor in window.filter_panel.kernel_editors()[:1]:
        found += [Entry(text, "Kernel", k, do) for text, k, do in editor.tools.entries()]
        found += [Entry(n, "Generator", "", do) for n, do in editor.generators.entries()]
    return found


def show_shortcuts(window: Window) -> None:
    """Say all keys."""
    lines = [
        f"{c.text.removesuffix('…')}: {', '.join(c.shortcuts)}" for c in COMMANDS if c.shortcuts
    ]
    QMessageBox.information(window, "Keyboard shortcuts", "\n".join([*lines, *HELD]))


def show_about(window: Window) -> None:
    """Say what this is."""
    text = f"Kernelroom {VERSION}: a photo editor built around convolution kernels.\nMIT licence."
    QMessageBox.about(window, "About Kernelroom", text)
