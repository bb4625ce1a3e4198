"""Connections: which part of the window follows what of which other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import QPoint, SignalInstance

from editor.document.image import Image
from editor.document.session import Session
from editor.document.step_edits import StepEdits
from editor.document.step_kernel import kernel_of_step
from filters.kernel import Kernel
from filters.user_error import UserError
from ui.canvas.canvas import Canvas
from ui.canvas.point_picking import PointPicking
from ui.command.actions import CommandActions
from ui.command.menus import context_menu, is_possible
from ui.command.registry import CommandRegistry
from ui.compare.page import ComparePage
from ui.files.actions import FileActions
from ui.files.kernels import KernelFiles
from ui.insight.inspector import Inspector
from ui.kernel.recent import KernelRecorder
from ui.look.focus_ring import FocusRing
from ui.look.icons import quiet_icon
from ui.look.language import said
from ui.look.phrase import phrase
from ui.plugins.deeds import PluginDeeds
from ui.plugins.loader import Plugins
from ui.presets.panel import PresetPanel
from ui.scopes.curve_backdrops import CurveBackdrops
from ui.steps.filter_panel import FilterPanel
from ui.steps.panel import StepPanel
from ui.window.canvas_bar import CanvasBar
from ui.window.cover_keys import CoverKeys
from ui.window.menu_row import MenuRow
from ui.window.message_bar import MessageBar
from ui.window.status import StatusBar
from ui.window.workspaces import WORKSPACES, Workspaces
from ui.work.worker import Worker


def connect_edits(
    session: Session, edits: StepEdits, panel: FilterPanel, message: MessageBar
) -> None:
    """Have the form change the session, and show behind its curves what they are laid on."""

    def edit(values: object, merge: str, label: str) -> None:
        assert isinstance(values, Mapping)
        try:
            edits.edit(values, label, merge)
            message.end("edit")
        except UserError as error:
            message.say(str(error), cause="edit")

    CurveBackdrops(session, panel)
    panel.changed.connect(edit)
    panel.opacity_changed.connect(session.set_opacity)
    panel.blending_changed.connect(session.set_blending)
    panel.mask_changed.connect(session.set_mask)
    session.subscribe(lambda: panel.masking.show_button.setChecked(bool(session.mask_view)))


def connect_steps(
    session: Session,
    edits: StepEdits,
    steps: StepPanel,
    registry: CommandRegistry,
    actions: CommandActions,
    message: MessageBar,
) -> None:
    """Have the list's buttons and menu do commands, and say what was added where."""

    def open_menu(at: QPoint) -> None:
        possible = [item for item in registry.items_of("Step") if is_possible(item)]
        context_menu(possible, registry, steps).popup(at)  # the whole is higher than a screen

    seen = session.document

    def follow() -> None:
        nonlocal seen
        if session.document is not seen:  # something else was done: what could not be is past
            seen = session.document
            message.end("command")
        offer_replacing()

    def offer_replacing() -> None:
        step, before = edits.just_added, edits.replaceable
        if slow := edits.switched_off:
            titles = ", ".join(session.title(one) for one in slow)
            text = phrase("{titles} was still working and is switched off.", titles=titles)
            message.say(text, "note", said("Switch on"), edits.switch_on_again, "added step")
            return
        if step is None or before is None:
            message.end("added step")
            return
        text = phrase(
            "Added {step} after {before}.", step=session.title(step), before=session.title(before)
        )
        replace = f"Replace {session.title(before)} instead"
        message.say(text, "note", replace, edits.replace_instead, "added step")

    steps.add_wanted.connect(lambda: registry.run(registry["add_filter"]))
    steps.menu_wanted.connect(open_menu)
    steps.failed.connect(partial(message.say, cause="command"))
    steps.list.itemSelectionChanged.connect(actions.refresh)
    session.subscribe(follow)


def inspected(session: Session) -> tuple[Kernel | None, Image | None, str]:
    """Return the kernel to inspect, the photo that it is for, and what its filter is called."""
    document = session.document
    if document is None:
        return None, None, ""
    step = session.edited
    return kernel_of_step(step, session.registry), document.source, session.title(step)


def connect_buttons(
    actions: CommandActions,
    panel: FilterPanel,
    presets: PresetPanel,
    inspector: Inspector,
    compare: ComparePage,
    edits: StepEdits,
) -> None:
    """Have buttons do their commands."""
    compare.bar.fill(actions)
    inspector.add_wanted.connect(partial(edits.choose_filter, "convolution"))
    actions.bind(panel.reset_button, "reset")
    actions.bind(panel.save_button, "save_preset")
    actions.bind(presets.add, "save_preset")
    presets.add.setIcon(quiet_icon("plus"))


def connect_frame(
    row: MenuRow,
    workspaces: Workspaces,
    files: FileActions,
    registry: CommandRegistry,
    actions: CommandActions,
    points: PointPicking,
) -> None:
    """Have the menu row choose workspaces and open the search; a photo that opens is seen.

    And the buttons of the crop's bar, which lies under the row, do their commands.
    """

    def choose(index: int) -> None:
        registry.run(registry[f"workspace_{WORKSPACES[index].id}"])

    def name_keys() -> None:
        row.search.name_keys(registry.keys_text(registry["search"]))

    row.switch.chosen.connect(choose)
    files.opened.connect(workspaces.uncover)
    workspaces.set_commands(registry)
    CoverKeys(workspaces)
    actions.bind(row.search, "search")
    actions.bind(points.bar.horizon, "draw_horizon")
    turns = "crop_turn_left", "crop_turn_right", "crop_flip"
    for button, command in zip(points.bar.turns, turns, strict=True):
        actions.bind(button, command)
    registry.changed.connect(name_keys)
    name_keys()


def connect_canvas(
    canvas: Canvas, bar: CanvasBar, status: StatusBar, tasks: Worker, actions: CommandActions
) -> None:
    """Show in the bars and the menus what the canvas shows, and what is under way."""

    def show_busy(busy: bool) -> None:
        if not tasks.is_busy:
            status.set_busy(busy)

    canvas.size_changed.connect(status.set_size)
    canvas.zoom_changed.connect(status.set_zoom)
    canvas.zoom_changed.connect(bar.zoom.show_zoom)
    canvas.compare_changed.connect(lambda _: actions.refresh())
    canvas.probed.connect(status.set_reading)
    canvas.painted.connect(lambda _: status.set_colours(canvas.frames.colours))
    canvas.busy_changed.connect(show_busy)
    tasks.progressed.connect(status.set_progress)
    tasks.idle.connect(lambda: status.set_progress("", 1.0))
    status.cancel_wanted.connect(tasks.cancel)


def connect_failures(
    message: MessageBar,
    commands: CommandRegistry,
    files: FileActions,
    kernels: KernelFiles,
    presets: PresetPanel,
    plugins: Plugins,
    plugin_deeds: PluginDeeds,
    recorder: KernelRecorder,
) -> None:
    """Have said what failed, until it is closed or one of some signals says that it is mended."""
    causes: Mapping[str, tuple[SignalInstance, tuple[SignalInstance, ...]]] = {
        "command": (commands.failed, (commands.done,)),
        "file": (files.failed, (files.saved, files.noted)),
        "kernel": (kernels.failed, (kernels.imported, kernels.noted)),
        "preset": (presets.failed, (presets.mended,)),
        "plugin": (plugins.failed, (plugins.changed,)),
        "plugin deed": (plugin_deeds.failed, (plugins.changed, plugin_deeds.noted)),
        "recent kernels": (recorder.failed, (recorder.changed,)),
    }
    for cause, (failed, mended) in causes.items():
        failed.connect(partial(message.say, cause=cause))
        for one in mended:
            one.connect(partial(_end, message, cause))


def _end(message: MessageBar, cause: str, *_: object) -> None:
    message.end(cause)


def connect_notes(message: MessageBar, noted: Iterable[SignalInstance]) -> None:
    """Have said what is worth a note."""
    for one in noted:
        one.connect(lambda text: message.say(text, "note"))


def connect_presets(presets: PresetPanel, kernels: KernelFiles, message: MessageBar) -> None:
    """Have presets imported, bundled, listed again, and brought back."""
    FocusRing(presets.view)
    presets.files_dropped.connect(kernels.import_files)
    presets.bundle_wanted.connect(kernels.bundle)
    presets.deleted.connect(lambda text, undo: message.say(text, "note", said("Undo"), undo))
    kernels.imported.connect(lambda _: presets.reload())


def connect_plugins(
    plugins: Plugins,
    session: Session,
    panel: FilterPanel,
    presets: PresetPanel,
    canvas: Canvas,
    points: PointPicking,
) -> None:
    """Follow plugins that came, went or changed: their filters, presets and pictures."""

    def follow() -> None:
        panel.reload()
        session.refresh_filters()
        presets.reload()
        canvas.render_again()

    def answer(filter_id: str) -> None:
        panel.show_relevant(filter_id)
        canvas.frames.size_told()
        canvas.view_changed.emit()  # masks may lie elsewhere now
        points.refresh()

    plugins.changed.connect(follow)
    plugins.answered.connect(answer)


def connect_plugin_words(
    plugins: Plugins, deeds: PluginDeeds, canvas: Canvas, message: MessageBar, edits: StepEdits
) -> None:
    """Say which filter failed, with its line of code to open, or is at work, with a way to stop."""

    def say_failed(text: str) -> None:
        place = plugins.place_in(text)
        if place is None:
            message.say(text, cause="preview")
            return
        do = partial(deeds.open_place, place)
        message.say(text, "error", phrase("Open {name}", name=place.file.name), do, "preview")

    def say(title: str) -> None:
        stop = partial(plugins.stop, title)
        message.say(
            phrase("{title} is still working", title=title),
            "work",
            said("Stop"),
            stop,
            f"working {title}",
        )

    edits.is_working = plugins.is_working
    canvas.failed.connect(say_failed)
    canvas.frames.mended.connect(partial(_end, message, "preview"))
    plugins.still_working.connect(say)
    plugins.call_ended.connect(lambda title: message.end(f"working {title}"))
