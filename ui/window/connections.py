"""Connections: which part of the window follows what of which other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import SignalInstance

from editor.document.session import Session
from filters.user_error import UserError
from ui.canvas.canvas import Canvas
from ui.canvas.layer import Reading
from ui.command.actions import CommandActions
from ui.command.registry import CommandRegistry
from ui.files.actions import FileActions
from ui.files.kernels import KernelFiles
from ui.plugins.loader import Plugins
from ui.presets.panel import PresetPanel
from ui.steps.commands import SCOPE
from ui.steps.filter_panel import FilterPanel
from ui.steps.list import StepList
from ui.window.message_bar import MessageBar
from ui.window.start_page import StartPage
from ui.window.status import StatusBar, pixel_text
from ui.work.worker import Worker


def connect_edits(
    session: Session, panel: FilterPanel, steps: StepList, message: MessageBar
) -> None:
    """Have the form and the list change the session."""

    def edit(values: object, merge: str, label: str) -> None:
        assert isinstance(values, Mapping)
        try:
            session.edit(values, label, merge)
        except UserError as error:
            message.say(str(error))

    panel.filter_chosen.connect(session.choose_filter)
    panel.changed.connect(edit)
    steps.selected.connect(session.select)
    steps.switched.connect(session.switch)
    steps.moved.connect(session.move)


def connect_buttons(actions: CommandActions, panel: FilterPanel, steps: StepList) -> None:
    """Have buttons do their commands."""
    actions.bind(panel.apply_button, "apply")
    actions.bind(panel.new_button, "new_step")
    actions.bind(panel.reset_button, "reset")
    actions.bind(panel.save_button, "save_preset")
    actions.bind(steps.buttons["new"], "new_step", "New step on top")
    actions.bind(steps.buttons["up"], f"{SCOPE}.move_up")
    actions.bind(steps.buttons["down"], f"{SCOPE}.move_down")
    actions.bind(steps.buttons["delete"], f"{SCOPE}.delete")
    steps.rows.currentRowChanged.connect(lambda _: actions.refresh())


def connect_canvas(
    canvas: Canvas, status: StatusBar, tasks: Worker, actions: CommandActions
) -> None:
    """Show in the status bar and the menus what the canvas shows."""

    def show_reading(reading: Reading | None) -> None:
        status.set_pixel("" if reading is None else pixel_text(reading))

    def show_busy(busy: bool) -> None:
        if not tasks.is_busy:
            status.set_busy(busy)

    canvas.zoom_changed.connect(status.set_zoom)
    canvas.compare_changed.connect(lambda _: actions.refresh())
    canvas.probed.connect(show_reading)
    canvas.busy_changed.connect(show_busy)


def connect_failures(message: MessageBar, failed: Iterable[SignalInstance]) -> None:
    """Have what failed said."""
    for one in failed:
        one.connect(message.say)


def connect_notes(message: MessageBar, noted: Iterable[SignalInstance]) -> None:
    """Have said what is worth a note."""
    for one in noted:
        one.connect(lambda text: message.say(text, "note"))


def connect_presets(presets: PresetPanel, kernels: KernelFiles, message: MessageBar) -> None:
    """Have presets imported, bundled, listed again, and brought back."""
    presets.files_dropped.connect(kernels.import_files)
    presets.bundle_wanted.connect(kernels.bundle)
    presets.deleted.connect(lambda text, undo: message.say(text, "note", "Undo", undo))
    kernels.imported.connect(lambda _: presets.reload())


def connect_work(tasks: Worker, status: StatusBar) -> None:
    """Show what is under way, and cancel it."""
    tasks.progressed.connect(status.set_progress)
    tasks.idle.connect(lambda: status.set_progress("", 1.0))
    status.cancel_wanted.connect(tasks.cancel)


def connect_start(files: FileActions, start: StartPage, registry: CommandRegistry) -> None:
    """Have photos opened from the start page, which names the keys for it."""

    def name_keys() -> None:
        start.name_keys(registry.keys_text(registry["open"]))

    start.open_wanted.connect(files.open_dialog)
    start.photo_wanted.connect(files.open)
    registry.changed.connect(name_keys)
    name_keys()


def connect_plugins(
    plugins: Plugins, session: Session, panel: FilterPanel, presets: PresetPanel, canvas: Canvas
) -> None:
    """Follow plugins that came, went or changed: their filters, presets and pictures."""

    def follow() -> None:
        panel.reload()
        session.refresh_filters()
        presets.reload()
        canvas.render_again()

    plugins.changed.connect(follow)
