"""Window: the panels around the canvas, and which of them follows what."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

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
from ui.command.menus import context_menu
from ui.command.registry import CommandRegistry
from ui.command.scope_keys import ScopeKeys
from ui.compare.page import ComparePage
from ui.files.actions import FileActions
from ui.files.commands import file_commands
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
from ui.window.closing import end_work
from ui.window.commands import panel_commands, window_commands
from ui.window.drops import Drops
from ui.window.exporting import ExportView
from ui.window.focus_order import OrderedWindow
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
from ui.window.start_page import StartPage
from ui.window.states import StatesView
from ui.window.status import StatusBar
from ui.window.support import Support
from ui.window.title import photo_title
from ui.window.tour import tour_of
from ui.work.worker import Worker


class Window(OrderedWindow):
    """Photos and what is done to them, in one of several workspaces.

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

    def __init__(
        self,
        session: Session,
        library: PresetLibrary,
        settings: Settings,
        preferences: KeptPreferences,
        sample: Path,
        host: PluginHost,
        budget: CacheBudget,
    ) -> None:
        super().__init__()
        self.session, self.library, self.preferences = session, library, preferences
        self.settings, self._sample, self.tasks = settings, sample, Worker("files", parent=self)
        self._closing = self._keeps_journal = False
        self.bridge, self.clock = Bridge(session.registry, self, budget), InputClock(self)
        self.canvas = canvas = Canvas(self.bridge, self.clock)
        self.displaying = DisplaySwitch(session, canvas)
        self.performance = PerformancePanel(self.canvas.recorder, self.clock)
        edited = EditedPhotos(settings.folder / "edited", session.registry)
        self.files = FileActions(self, session, self.tasks, settings, preferences, edited, budget)
        self.recipes = RecipeFiles(self.files, session, self.tasks)
        self.strip = FilmStrip.of(session, self.canvas, self.files, edited)
        self.recovery = Recovery.of(session, settings.folder / "journal", edited, self.tasks, self)
        self.message, self.status, self.recovery_offer = MessageBar(), StatusBar(), RecoveryOffer()
        self.tabs, self.start = PhotoTabs(), StartPage(self.files.pictures.another(self))
        self.filter_panel, self.edits = FilterPanel(session.registry), StepEdits(session)
        self.beginning = Beginning(sample, session, self.edits, self.files, self)
        self.steps, self.lab = StepPanel(session, self.edits), lab_page(session, self.files)
        self.canvas_bar, self.probe_panel = CanvasBar(self.tabs), ProbePanel()
        self.presets = PresetPanel(library, session, self.edits)
        self.plugin_parts = PluginParts(session, host, self.files, canvas, self)
        self.plugins, self.plugin_deeds = self.plugin_parts.plugins, self.plugin_parts.deeds
        self.kernels = KernelFiles(self.files, session, library, self.tasks)
        self.recorder, self.inspector = KernelRecorder.of(settings.folder, self), Inspector()
        shelf = KernelSources(self.presets.kernels, self.recorder.recent)
        self.filter_panel.set_shelf(shelf)
        self.compare = ComparePage(session, self.bridge, shelf, self)
        self.lessons = LessonDesk(self, session, self.files, settings.folder, sample)
        shown = canvas, self.status, self.probe_panel, self.compare
        self.choices = Choices(preferences, self.displaying, *shown)
        self.drops = Drops(self, session, self.strip.photos, self.kernels, self.presets)
        self._lay_out()
        self._offer()
        self.pictures = PresetPictures(session, self.canvas, self.presets, self)
        self._connect()
        self.choices.follow(budget, self.presets, self.recovery, self.plugins, self.message)
        self.choices.theme.apply()  # first: what is restored takes the sheet's widths of separators
        self.frame.restore(settings)
        self.following.refresh()

    def _lay_out(self) -> None:
        session, canvas, panel = seen = self.session, self.canvas, self.filter_panel
        offer, bar, self.told = self.recovery_offer, self.canvas_bar, PhotoPanels(*seen)
        self.setObjectName("kernelroom")
        self.setStatusBar(self.status)
        self.photo_area = PhotoArea(self.message, offer, bar, self.start, canvas, self.strip)
        panels: dict[str, QWidget] = {"Presets": self.presets, "Filter": panel, "Steps": self.steps}
        panels |= {**self.told.by_title, **self.plugin_parts.panels}
        panels |= {"Performance": self.performance, "Probe": self.probe_panel}
        panels |= {"Lesson": self.lessons.panel, "Inspector": self.inspector}
        middle = self.photo_area, self.compare, self.lab
        self.frame = frame = Frame(self, panels, middle, canvas, self._has_photo)
        self.docks, self.workspaces, self.menu_row = frame.docks, frame.workspaces, frame.menu_row
        self.tour = tour_of(self, self.presets, canvas, self.steps, panel, frame.menu_row.search)
        self.probing = ProbeController(session, canvas, self.probe_panel, self.docks["Probe"])
        self.drawing = MaskDrawing(session, canvas, panel.masking)
        self.held_keys = HeldKeys(self, canvas, self.drawing.tools, self.probing, self.edits)
        self.pages = PageBar(session, self.files, canvas, self.tasks)
        self.points = PointPicking(ToolPlace.of(session, canvas, panel), self.preferences)

    def _offer(self) -> None:
        """Make the one list of commands, and what shows it."""
        registry = self.commands = CommandRegistry(self)
        session, files, plugins, spaces = self.session, self.files, self.plugins, self.workspaces
        self.settings_page = PreferencesView(self.preferences, registry, spaces, files, plugins)
        self.exporting = ExportView(session, files, self.settings, spaces, self.message)
        self.batch_view = BatchView(session, self.presets, files, plugins.host, spaces)
        self.measuring = MeasuredView(session, self.presets, files, spaces, self.message)
        self.states = StatesView(self.bridge, self.canvas, self.told, spaces, self.choices)
        self.search = SearchEverything(registry, self)
        registry.add(*self._all_commands())
        shown = (command for command in self.commands if command.menu in MENUS)
        self.actions_ = CommandActions(shown, self.commands, self)
        self.actions_.place(WINDOW, self)
        self.menus = fill_menu_bar(self.menu_row.bar, self.commands, self.actions_)
        self.canvas_bar.fill(self.actions_)
        self.batch_view.bind(self.actions_)
        self.preset_menus = PresetMenus(self.presets, self.commands)
        self.filter_panel.set_commands(self.commands)
        ScopeKeys(self.steps.list, "steps", self.commands)

    def _all_commands(self) -> Iterator[Item]:
        """Yield the commands of all parts, in the order in which menus and search show them."""
        files, kernels, sample, has_photo = self.files, self.kernels, self._sample, self._has_photo
        find, masks = partial(self.search.open_over, self, "Filter"), self.recipes.masks
        support = Support(self.plugins.host, self.settings.folder, self.tasks, self.message)
        parts = (self.edits, self.steps, self.filter_panel)
        yield from step_commands(self.session, *parts, masks, self.recipes.frames, find)
        yield from file_commands(files, self.recipes, kernels, self.settings, sample, has_photo)
        for part in (self.pages, self.lessons, self.measuring, self.beginning, self.batch_view):
            yield from part.commands()
        yield from (*photo_commands(self.strip), *self.told.commands(has_photo))
        yield from (*self.states.commands(), *self.plugin_parts.commands(self.workspaces))
        yield from preset_commands(self.presets, has_photo)
        yield from (*self.workspaces.commands(), *self.lab.commands(has_photo))
        seen = self.canvas, self.displaying, self.drawing, self.points, self.workspaces
        yield from (*self.compare.commands(), *view_commands(*seen, has_photo))
        yield from (*self.choices.commands(), probe_command(self.probing, has_photo))
        yield from (*self.exporting.commands(), *self.settings_page.commands())
        yield from window_commands(self, self.docks, self.search, self.tour, support, self.session)

    def _has_photo(self) -> bool:
        return self.session.document is not None

    def _connect(self) -> None:
        """Have the parts follow each other, and the window the session."""
        files, kernels, presets, plugins = self.files, self.kernels, self.presets, self.plugins
        panel, message, offer = self.filter_panel, self.message, self.recovery_offer
        session, canvas, commands, actions = self.session, self.canvas, self.commands, self.actions_
        self.following = Following(self, session, canvas, self._show_picture, self._show_words)
        follow.connect_edits(session, self.edits, panel, message)
        follow.connect_steps(session, self.edits, self.steps, commands, actions, message)
        follow.connect_buttons(actions, panel, presets, self.inspector, self.compare, self.edits)
        status_words.connect(self.status, canvas, self.compare, self.workspaces, self.batch_view)
        follow.connect_frame(self.menu_row, self.workspaces, files, commands, actions, self.points)
        follow.connect_canvas(canvas, self.canvas_bar, self.status, self.tasks, actions)
        parts = (files, kernels, presets, plugins, self.plugin_deeds, self.recorder)
        follow.connect_failures(message, self.commands, *parts)
        keep_shortcuts(commands, self.settings_page.key_sets, self.settings)
        follow.connect_notes(message, (files.noted, kernels.noted, self.plugin_deeds.noted))
        follow.connect_presets(presets, kernels, message)
        opening.connect_start(files, self.start, self.beginning, self.drops, commands)
        opening.offer_tour(self.tour, self.start, self.beginning, self.settings, commands, message)
        follow.connect_plugins(plugins, session, panel, presets, canvas, self.points)
        self.plugin_parts.connect(panel, self.docks, message)
        follow.connect_plugin_words(plugins, self.plugin_deeds, canvas, message, self.edits)
        opening.connect_search(self.search, self.session, self.settings, self.message)
        self.lessons.enter(self.frame, self.lab, canvas, panel, self.start, message, commands)
        opening.connect_photos(session, canvas, files, self.tabs, self.recovery, offer, message)

    def _show_picture(self, only_values: bool) -> None:
        session, document, panel = self.session, self.session.document, self.filter_panel
        if not only_values:
            self.photo_area.show_photo(has_photo := self._has_photo())
            if not has_photo:
                self.start.set_recent(self.settings.recent)
        self.workspaces.refresh()
        self.displaying.refresh()
        self.canvas.show_document(document.source if document else None, session.shown)
        (panel.set_values if only_values else panel.set_step)(session.edited, document)
        self.probing.refresh()

    def _show_words(self) -> None:
        self.inspector.follow(*(seen := follow.inspected(self.session)))
        self.recorder.watch(None if seen[1] is None else self.session.edited.kernel)
        self.steps.refresh()
        self.docks.fit_steps(self.steps.wanted_height)
        self.status.set_photo(seen[1], self.canvas.bounds, self.canvas.frames.colours)
        self.tabs.show_photos(self.session.photos)
        self.strip.follow()
        self.actions_.refresh()
        self.setWindowTitle(photo_title(self.session))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.docks.window_shown():
            self.docks.fit_steps(self.steps.wanted_height)

    def createPopupMenu(self) -> QMenu:
        return context_menu(panel_commands(self.docks, ("View",)), self.commands, self)

    def closeEvent(self, event: QCloseEvent) -> None:
        photos = self.session.photos.items
        if not self._closing and not self.files.may_leave("quit", photos, self._close_now):
            event.ignore()
            return
        self.recovery.close(keep=self._keeps_journal)
        self.plugins.close()  # first: what waits for a plugin ends with that
        self.probing.close()  # before the panels are remembered: its own is hidden again
        self.frame.remember(self.settings)
        keepers = (self.recorder, self.exporting, self.settings)
        end_work(self, self.lab, self.session, self.bridge, *keepers)
        super().closeEvent(event)

    def _close_now(self) -> None:
        self._closing = True
        self.close()

    def leave(self) -> None:
        """Close without asking; the next start offers what is open."""
        self._keeps_journal = True
        self._close_now()
