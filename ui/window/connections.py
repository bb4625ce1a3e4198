"""Wiring: which room of the window hears what of which other."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from filters.params.param import ParamError
from ui.canvas.layer import Reading
from ui.window.status import pixel_text

if TYPE_CHECKING:
    from ui.window.window import Window


def connect(window: Window) -> None:
    """Connect the signals of a window's parts; it follows the session from here on."""
    window.session.subscribe(window.refresh)
    _connect_edits(window)
    _connect_canvas(window)
    _connect_words(window)
    _connect_work(window)


def _connect_edits(window: Window) -> None:
    session, panel, steps = window.session, window.filter_panel, window.steps
    panel.filter_chosen.connect(session.choose_filter)
    panel.changed.connect(partial(_edit, window))
    panel.apply_wanted.connect(session.apply)
    panel.new_wanted.connect(session.new_step)
    panel.reset_wanted.connect(session.reset)
    panel.save_preset_wanted.connect(window.presets.save_current)
    steps.selected.connect(session.select)
    steps.switched.connect(session.switch)
    steps.moved.connect(session.move)
    steps.deleted.connect(session.delete)
    steps.new_wanted.connect(session.new_step)


def _edit(window: Window, values: object, merge: str, label: str) -> None:
    assert isinstance(values, Mapping)
    try:
        window.session.edit(values, label, merge)
    except ParamError as error:
        window.message.say(str(error))


def _connect_canvas(window: Window) -> None:
    canvas, status = window.canvas, window.status
    canvas.zoom_changed.connect(status.set_zoom)
    canvas.compare_changed.connect(lambda mode: window.actions_[mode].setChecked(True))

    def show_reading(reading: Reading | None) -> None:
        status.set_pixel("" if reading is None else pixel_text(reading))

    def show_busy(busy: bool) -> None:
        if not window.tasks.is_busy:
            status.set_busy(busy)

    canvas.probed.connect(show_reading)
    canvas.busy_changed.connect(show_busy)


def _connect_words(window: Window) -> None:
    """Have what failed said, and what is worth a note."""
    say, note = window.message.say, partial(window.message.say, kind="note")
    for failed in (
        window.presets.failed, window.recorder.failed, window.canvas.failed, window.files.failed,
        window.plugins.failed, window.plugin_panel.failed, window.kernels.failed,
    ):  # fmt: skip
        failed.connect(say)
    for noted in (window.plugin_panel.noted, window.kernels.noted, window.files.noted):
        noted.connect(lambda text: note(text))
    window.presets.deleted.connect(lambda text, undo: say(text, "note", "Undo", undo))
    window.files.opened.connect(lambda _: window.message.clear())


def _connect_work(window: Window) -> None:
    presets, kernels, tasks, status = window.presets, window.kernels, window.tasks, window.status
    presets.files_dropped.connect(kernels.import_files)
    presets.bundle_wanted.connect(kernels.bundle)
    kernels.imported.connect(lambda _: presets.reload())
    tasks.progressed.connect(status.set_progress)
    tasks.idle.connect(lambda: status.set_progress("", 1.0))
    status.cancel_wanted.connect(tasks.cancel)
    window.start.open_wanted.connect(window.files.open_dialog)
    window.start.photo_wanted.connect(window.files.open)

    def follow_plugins() -> None:
        """Follow those that came, went or changed: their filters, presets and pictures."""
        window.filter_panel.reload()
        window.session.refresh_filters()
        presets.reload()
        window.canvas.render_again()

    window.plugins.changed.connect(follow_plugins)
