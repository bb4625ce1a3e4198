"""Window: what Qt asks of it; `assembly` makes its parts, also when it is already seen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QMenu

from ui.window.focus_order import OrderedWindow

if TYPE_CHECKING:  # at run time all of the program comes with them
    from editor.document.session import Session
    from editor.document.step_edits import StepEdits
    from editor.presets.library import PresetLibrary
    from ui.canvas.canvas import Canvas
    from ui.canvas.display_choice import DisplaySwitch
    from ui.canvas.input_clock import InputClock
    from ui.canvas.mask_drawing import MaskDrawing
    from ui.canvas.point_picking import PointPicking
    from ui.canvas.render_bridge import Bridge
    from ui.command.actions import CommandActions
    from ui.command.registry import CommandRegistry
    from ui.compare.page import ComparePage
    from ui.files.actions import FileActions
    from ui.files.kernels import KernelFiles
    from ui.files.preferences import KeptPreferences
    from ui.files.recipes import RecipeFiles
    from ui.files.recovery import Recovery
    from ui.files.recovery_offer import RecoveryOffer
    from ui.files.settings import Settings
    from ui.insight.inspector import Inspector
    from ui.insight.probe_panel import ProbePanel
    from ui.insight.probing import ProbeController
    from ui.kernel.recent import KernelRecorder
    from ui.lab.workspace import LabPage
    from ui.photos.pages import PageBar
    from ui.photos.strip import FilmStrip
    from ui.plugins.deeds import PluginDeeds
    from ui.plugins.loader import Plugins
    from ui.presets.menus import PresetMenus
    from ui.presets.panel import PresetPanel
    from ui.presets.pictures import PresetPictures
    from ui.start.beginning import Beginning
    from ui.start.tour import Tour
    from ui.steps.filter_panel import FilterPanel
    from ui.steps.panel import StepPanel
    from ui.window.batch import BatchView
    from ui.window.canvas_bar import CanvasBar
    from ui.window.choices import Choices
    from ui.window.docks import Docks
    from ui.window.drops import Drops
    from ui.window.exporting import ExportView
    from ui.window.following import Following
    from ui.window.frame import Frame
    from ui.window.held_keys import HeldKeys
    from ui.window.lessons import LessonDesk
    from ui.window.measuring import MeasuredView
    from ui.window.menu_row import MenuRow
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
    from ui.window.workspaces import Workspaces
    from ui.window.writing import FilesFirst
    from ui.work.worker import Worker

SMALL_SCREEN: Final = 1440  # logical pixels of width, up to which the window begins maximized


class Window(OrderedWindow):
    """Photos and what is done to them, in one of several workspaces."""

    session: Session
    library: PresetLibrary
    preferences: KeptPreferences
    settings: Settings
    sample: Path
    tasks: Worker
    bridge: Bridge
    clock: InputClock
    canvas: Canvas
    displaying: DisplaySwitch
    performance: PerformancePanel
    files: FileActions
    recipes: RecipeFiles
    strip: FilmStrip
    recovery: Recovery
    message: MessageBar
    status: StatusBar
    recovery_offer: RecoveryOffer
    tabs: PhotoTabs
    start: StartPage
    filter_panel: FilterPanel
    edits: StepEdits
    beginning: Beginning
    steps: StepPanel
    lab: LabPage
    canvas_bar: CanvasBar
    probe_panel: ProbePanel
    presets: PresetPanel
    plugin_parts: PluginParts
    plugins: Plugins
    plugin_deeds: PluginDeeds
    kernels: KernelFiles
    recorder: KernelRecorder
    inspector: Inspector
    compare: ComparePage
    lessons: LessonDesk
    choices: Choices
    drops: Drops
    told: PhotoPanels
    photo_area: PhotoArea
    frame: Frame
    docks: Docks
    workspaces: Workspaces
    menu_row: MenuRow
    tour: Tour
    probing: ProbeController
    drawing: MaskDrawing
    held_keys: HeldKeys
    pages: PageBar
    points: PointPicking
    commands: CommandRegistry
    settings_page: PreferencesView
    exporting: ExportView
    batch_view: BatchView
    measuring: MeasuredView
    states: StatesView
    search: SearchEverything
    actions_: CommandActions
    menus: dict[str, QMenu]
    preset_menus: PresetMenus
    pictures: PresetPictures
    following: Following
    files_first: FilesFirst

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("kernelroom")
        self.is_filled = False  # as long as nothing of all that is there
        self._keeps_journal = False

    def place(self, geometry: QByteArray | None) -> None:
        """Put it where it was when the program was left, as `saveGeometry` has told it.

        The first time it takes the whole of a small screen, and a good part of a large one.
        """
        room = self.screen().availableGeometry()
        self.resize(min(1600, room.width() - 80), min(1000, room.height() - 80))
        if room.width() < SMALL_SCREEN:
            self.setWindowState(Qt.WindowState.WindowMaximized)
        if geometry is not None:
            self.restoreGeometry(geometry)

    def has_photo(self) -> bool:
        """Whether a photo is open."""
        return self.session.document is not None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.is_filled and self.docks.window_shown():
            self.docks.fit_steps(self.steps.wanted_height)

    def createPopupMenu(self) -> QMenu | None:
        from ui.command.menus import context_menu
        from ui.window.commands import panel_commands

        if not self.is_filled:
            return None
        return context_menu(panel_commands(self.docks, ("View",)), self.commands, self)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.is_filled and not self._end():
            event.ignore()
            return
        super().closeEvent(event)

    def _end(self) -> bool:
        """End what its parts do, and keep what is to be kept; return False where it is to stay."""
        from ui.window.closing import close_menus, end_work

        if not self._keeps_journal:
            if self.files_first.wait():
                return False
            photos = self.session.photos.items
            # What is done to a photo while it is saved is asked about again.
            if not self.files.may_leave("quit", photos, self._close_again):
                return False
        close_menus()
        self.recovery.close(keep=self._keeps_journal)
        self.plugins.close()  # first: what waits for a plugin ends with that
        self.probing.close()  # before the panels are remembered: its own is hidden again
        self.frame.remember(self.settings)
        keepers = (self.recorder, self.exporting, self.settings)
        end_work(self, self.lab, self.session, self.bridge, *keepers)
        return True

    def _close_again(self) -> None:
        self.close()

    def leave(self) -> None:
        """Close without asking; the next start offers what is open."""
        self._keeps_journal = True
        self.close()
