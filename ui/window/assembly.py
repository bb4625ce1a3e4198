"""Assembly: the parts of a window, and which of them follows what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from editor.document.session import Session
from editor.document.step_edits import StepEdits
from editor.plugins.host import PluginHost
from editor.presets.library import PresetLibrary
from editor.recovery.edited_photos import EditedPhotos
from editor.render.cache_budget import CacheBudget
from ui.canvas.canvas import Canvas
from ui.canvas.commands import view_commands
from ui.canvas.display_choice import DisplaySwitch
from ui.canvas.input_clock import InputClock
from ui.canvas.mask_drawing import MaskDrawing
from ui.canvas.photo_tool import ToolPlace
from ui.canvas.point_picking import PointPicking
from ui.canvas.render_bridge import Bridge
from ui.command.actions import CommandActions
from ui.command.command import WINDOW, Item
from ui.command.registry import CommandRegistry
from ui.command.scope_keys import ScopeKeys
from ui.compare.page import ComparePage
from ui.files.actions import FileActions
from ui.files.commands import file_commands
from ui.files.first_look import GEOMETRY
from ui.files.kept_shortcuts import keep_shortcuts
from ui.files.kernels import KernelFiles
from ui.files.preferences import KeptPreferences
from ui.files.recipes import RecipeFiles
from ui.files.recovery import Recovery
from ui.files.recovery_offer import RecoveryOffer
from ui.files.settings import Settings
from ui.insight.commands import probe_command
from ui.insight.inspector import Inspector
from ui.insight.probe_panel import ProbePanel
from ui.insight.probing import ProbeController
from ui.kernel.recent import KernelRecorder
from ui.kernel.shelf import KernelSources
from ui.lab.parts import lab_page
from ui.photos.commands import photo_commands
from ui.photos.pages import PageBar
from ui.photos.strip import FilmStrip
from ui.presets.commands import preset_commands
from ui.presets.menus import PresetMenus
from ui.presets.panel import PresetPanel
from ui.presets.pictures import PresetPictures
from ui.start.beginning import Beginning
from ui.steps.commands import step_commands
from ui.steps.filter_panel import FilterPanel
from ui.steps.panel import StepPanel
from ui.window import connections as follow
from ui.window import opening, status_words
from ui.window.bars import MENUS, fill_menu_bar
from ui.window.batch import BatchView
from ui.window.canvas_bar import CanvasBar
from ui.window.choices import Choices
from ui.window.commands import window_commands
from ui.window.drops import Drops
from ui.window.exporting import ExportView
from ui.window.following import Following
from ui.window.frame import Frame
from ui.window.held_keys import HeldKeys
from ui.window.lessons import LessonDesk
from ui.window.measuring import MeasuredView
from ui.window.message_bar import MessageBar
from ui.window.performance_panel import PerformancePanel
from ui.window.photo_area import PhotoArea
from ui.window.photo_panels import PhotoPanels
from ui.window.photo_tabs import PhotoTabs
from ui.window.plugin_parts import PluginParts
from ui.window.preferences import PreferencesView
from ui.window.search import SearchEverything
from ui.window.showing import show_picture, show_recent, show_words
from ui.window.start_page import StartPage
from ui.window.states import StatesView
from ui.window.status import StatusBar
from ui.window.support import Support
from ui.window.tour import tour_of
from ui.window.window import Window
from ui.window.writing import FilesFirst
from ui.work.worker import Worker


@dataclass(frozen=True)
class Given:
    """What the parts of a window are made of.

    Parameters
    ----------
    session
        What is shown and changed; the window subscribes to it.
    library
        Where presets are found and kept.
    settings, preferences
        What is remembered between starts, and what a person has chosen for good.
    sample
        The photo to offer while nothing is open.
    host, budget
        Runs the plugins; where previews keep what the next one needs, which all windows share.
    """

    session: Session
    library: PresetLibrary
    settings: Settings
    preferences: KeptPreferences
    sample: Path
    host: PluginHost
    budget: CacheBudget


def fill(window: Window, given: Given) -> None:
    """Put a window's parts together; it may be on the screen by then, empty."""
    session, library, budget = given.session, given.library, given.budget
    settings, preferences, sample = given.settings, given.preferences, given.sample
    window.session, window.library, window.preferences = session, library, preferences
    window.settings, window.sample, window.tasks = settings, sample, Worker("files", parent=window)
    window.bridge, window.clock = Bridge(session.registry, window, budget), InputClock(window)
    window.canvas = canvas = Canvas(window.bridge, window.clock)
    window.displaying = DisplaySwitch(session, canvas)
    window.performance = PerformancePanel(window.canvas.recorder, window.clock)
    edited = EditedPhotos(settings.folder / "edited", session.registry)
    window.files = FileActions(window, session, window.tasks, settings, preferences, edited, budget)
    window.recipes = RecipeFiles(window.files, session, window.tasks)
    window.strip = FilmStrip.of(session, window.canvas, window.files, edited)
    window.recovery = Recovery.of(
        session, settings.folder / "journal", edited, window.tasks, window
    )
    window.message, window.status = MessageBar(), StatusBar()
    window.recovery_offer = RecoveryOffer()
    window.files_first = FilesFirst(window, window.message)
    window.tabs, window.start = PhotoTabs(), StartPage(window.files.pictures.another(window))
    window.filter_panel, window.edits = FilterPanel(session.registry), StepEdits(session)
    window.beginning = Beginning(sample, session, window.edits, window.files, window)
    window.steps, window.lab = StepPanel(session, window.edits), lab_page(session, window.files)
    window.canvas_bar, window.probe_panel = CanvasBar(window.tabs), ProbePanel()
    window.presets = PresetPanel(library, session, window.edits)
    window.plugin_parts = PluginParts(session, given.host, window.files, canvas, window)
    window.plugins, window.plugin_deeds = window.plugin_parts.plugins, window.plugin_parts.deeds
    window.kernels = KernelFiles(window.files, session, library, window.tasks)
    window.recorder, window.inspector = KernelRecorder.of(settings.folder, window), Inspector()
    shelf = KernelSources(window.presets.rows.kernels, window.recorder.recent)
    window.filter_panel.set_shelf(shelf)
    window.compare = ComparePage(session, window.bridge, shelf, window)
    window.lessons = LessonDesk(window, session, window.files, settings.folder, sample)
    shown = canvas, window.status, window.probe_panel, window.compare
    window.choices = Choices(preferences, window.displaying, *shown)
    window.drops = Drops(window, session, window.strip.photos, window.kernels, window.presets)
    _lay_out(window)
    _offer(window)
    window.pictures = PresetPictures(session, window.canvas, window.presets.rows, window)
    _connect(window)
    window.choices.follow(budget, window.presets, window.recovery, window.plugins, window.message)
    window.choices.theme.apply()  # first: what is restored takes the sheet's widths of separators
    if not window.isVisible():  # else it has its place
        window.place(settings.places(GEOMETRY))
    window.frame.restore(settings)
    window.is_filled = True
    window.following.refresh()


def _lay_out(window: Window) -> None:
    session, canvas, panel = seen = window.session, window.canvas, window.filter_panel
    offer, bar, window.told = window.recovery_offer, window.canvas_bar, PhotoPanels(*seen)
    window.setStatusBar(window.status)
    window.photo_area = PhotoArea(window.message, offer, bar, window.start, canvas, window.strip)
    panels: dict[str, QWidget] = {"Presets": window.presets, "Filter": panel, "Steps": window.steps}
    panels |= {**window.told.by_title, **window.plugin_parts.panels}
    panels |= {"Performance": window.performance, "Probe": window.probe_panel}
    panels |= {"Lesson": window.lessons.panel, "Inspector": window.inspector}
    middle = window.photo_area, window.compare, window.lab
    window.frame = frame = Frame(window, panels, middle, canvas, window.has_photo)
    window.docks, window.workspaces, window.menu_row = frame.docks, frame.workspaces, frame.menu_row
    window.tour = tour_of(
        window, window.presets, canvas, window.steps, panel, frame.menu_row.search
    )
    window.probing = ProbeController(session, canvas, window.probe_panel, window.docks["Probe"])
    window.drawing = MaskDrawing(session, canvas, panel.masking)
    window.held_keys = HeldKeys(window, canvas, window.drawing.tools, window.probing, window.edits)
    window.pages = PageBar(session, window.files, canvas, window.tasks)
    window.points = PointPicking(ToolPlace.of(session, canvas, panel), window.preferences)


def _offer(window: Window) -> None:
    """Make the one list of commands, and what shows it."""
    registry = window.commands = CommandRegistry(window)
    session, files, plugins, spaces = (
        window.session,
        window.files,
        window.plugins,
        window.workspaces,
    )
    window.settings_page = PreferencesView(window.preferences, registry, spaces, files, plugins)
    window.exporting = ExportView(session, files, window.settings, spaces, window.message)
    window.batch_view = BatchView(session, window.presets, files, plugins.host, spaces)
    window.measuring = MeasuredView(session, window.presets, files, spaces, window.message)
    window.states = StatesView(window.bridge, window.canvas, window.told, spaces, window.choices)
    window.search = SearchEverything(registry, window)
    registry.add(*_all_commands(window))
    shown = (command for command in window.commands if command.menu in MENUS)
    window.actions_ = CommandActions(shown, window.commands, window)
    window.actions_.place(WINDOW, window)
    window.menus = fill_menu_bar(window.menu_row.bar, window.commands, window.actions_)
    window.canvas_bar.fill(window.actions_)
    window.batch_view.bind(window.actions_)
    window.preset_menus = PresetMenus(window.presets, window.commands)
    window.filter_panel.set_commands(window.commands)
    ScopeKeys(window.steps.list, "steps", window.commands)


def _all_commands(window: Window) -> Iterator[Item]:
    """Yield the commands of all parts, in the order in which menus and search show them."""
    files, kernels, sample, has_photo = (
        window.files,
        window.kernels,
        window.sample,
        window.has_photo,
    )
    find, masks = partial(window.search.open_over, window, "Filter"), window.recipes.masks
    support = Support(window.plugins.host, window.settings.folder, window.tasks, window.message)
    parts = (window.edits, window.steps, window.filter_panel)
    yield from step_commands(window.session, *parts, masks, window.recipes.frames, find)
    yield from file_commands(files, window.recipes, kernels, window.settings, sample, has_photo)
    for part in (
        window.pages,
        window.lessons,
        window.measuring,
        window.beginning,
        window.batch_view,
    ):
        yield from part.commands()
    yield from (*photo_commands(window.strip), *window.told.commands(has_photo))
    yield from (*window.states.commands(), *window.plugin_parts.commands(window.workspaces))
    yield from preset_commands(window.presets, has_photo)
    yield from (*window.workspaces.commands(), *window.lab.commands(has_photo))
    seen = window.canvas, window.displaying, window.drawing, window.points, window.workspaces
    yield from (*window.compare.commands(), *view_commands(*seen, has_photo))
    yield from (*window.choices.commands(), probe_command(window.probing, has_photo))
    yield from (*window.exporting.commands(), *window.settings_page.commands())
    yield from window_commands(
        window, window.docks, window.search, window.tour, support, window.session
    )


def _connect(window: Window) -> None:
    """Have the parts follow each other, and the window the session."""
    files, kernels, presets, plugins = window.files, window.kernels, window.presets, window.plugins
    panel, message, offer = window.filter_panel, window.message, window.recovery_offer
    session, canvas, commands, actions = (
        window.session,
        window.canvas,
        window.commands,
        window.actions_,
    )
    shown = partial(show_picture, window), partial(show_words, window)
    window.following = Following(window, session, canvas, *shown)
    follow.connect_edits(session, window.edits, panel, message)
    follow.connect_steps(session, window.edits, window.steps, commands, actions, message)
    follow.connect_buttons(actions, panel, presets, window.inspector, window.compare, window.edits)
    status_words.connect(
        window.status, canvas, window.compare, window.workspaces, window.batch_view
    )
    follow.connect_frame(
        window.menu_row, window.workspaces, files, commands, actions, window.points
    )
    follow.connect_canvas(canvas, window.canvas_bar, window.status, window.tasks, actions)
    parts = (files, kernels, presets, plugins, window.plugin_deeds, window.recorder)
    follow.connect_failures(message, window.commands, *parts)
    keep_shortcuts(commands, window.settings_page.key_sets, window.settings)
    noting = files, kernels, window.plugin_deeds, window.told.snapshots
    follow.connect_notes(message, (one.noted for one in noting))
    follow.connect_presets(presets, kernels, message)
    window.settings.looked = lambda: show_recent(window)
    opening.connect_start(files, window.start, window.beginning, window.drops, commands)
    opening.offer_tour(
        window.tour, window.start, window.beginning, window.settings, commands, message
    )
    follow.connect_plugins(plugins, session, panel, presets, canvas, window.points)
    window.plugin_parts.connect(panel, window.docks, message)
    follow.connect_plugin_words(plugins, window.plugin_deeds, canvas, message, window.edits)
    beside = window.strip, window.message
    opening.connect_search(window.search, window.session, window.settings, beside)
    window.lessons.enter(window.frame, window.lab, canvas, panel, window.start, message, commands)
    opening.connect_photos(session, canvas, files, window.tabs, window.recovery, offer, message)
