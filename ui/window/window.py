"""Window: the panels around the canvas, and which of them follows what."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from editor.document.kernel_history import FILE_NAME, KernelHistoryFile
from editor.document.session import Session
from editor.plugins.host import PluginHost
from editor.presets.library import PresetLibrary
from editor.render.cache_budget import CacheBudget
from editor.render.display import DisplayMode
from ui.canvas.canvas import Canvas
from ui.canvas.display_choice import DisplaySwitch
from ui.canvas.input_clock import InputClock
from ui.canvas.point_picking import PointPicking
from ui.canvas.render_bridge import Bridge
from ui.compare.window import CompareWindow
from ui.files.actions import FileActions
from ui.files.kernels import KERNEL_SUFFIXES, KernelFiles
from ui.files.settings import Settings
from ui.insight.inspector import Inspector
from ui.insight.probe_panel import ProbePanel
from ui.insight.probing import ProbeController
from ui.kernel.recent import KernelRecorder
from ui.kernel.shelf import KernelSources
from ui.look.theme import apply_theme, theme_for
from ui.plugins.loader import Plugins
from ui.plugins.panel import PluginPanel
from ui.presets.panel import PresetPanel
from ui.presets.pictures import PresetPictures
from ui.steps.filter_panel import FilterPanel
from ui.steps.list import StepList
from ui.window.actions import Actions
from ui.window.commands import doing, entries, lay_out_menus
from ui.window.connections import connect
from ui.window.docks import Docks
from ui.window.message_bar import MessageBar
from ui.window.performance_panel import PerformancePanel
from ui.window.search import SearchEverything
from ui.window.start_page import StartPage
from ui.window.status import StatusBar
from ui.work.worker import Worker

SMALL_SCREEN = 1440  # logical pixels of width, up to which the window begins maximized


class Window(QMainWindow):
    """One photo's bench: presets left, the photo, its filter and Steps right.

    Parameters
    ----------
    session
        What is shown and changed; the window subscribes to it.
    library
        Where presets are found and kept.
    settings
        What is remembered between starts.
    sample
        The photo to offer while nothing is open.
    budget
        Where previews keep what the next one needs; all windows share one.
    """

    def __init__(
        self,
        session: Session,
        library: PresetLibrary,
        settings: Settings,
        sample: Path,
        host: PluginHost | None = None,
        budget: CacheBudget | None = None,
    ) -> None:
        super().__init__()
        self.session, self.library, self.settings, self._sample = session, library, settings, sample
        self._closing = False
        self.tasks = Worker("files", parent=self)
        self.bridge = Bridge(session.registry, self, budget)
        self.clock = InputClock(self)
        self.canvas = Canvas(self.bridge, self.clock)
        self.displaying = DisplaySwitch(session, self.canvas, self._check_display)
        self.performance = PerformancePanel(self.canvas.recorder, self.clock)
        self.files = FileActions(self, session, self.tasks, settings)
        self.message = MessageBar()
        self.start = StartPage(sample)
        self.status = StatusBar()
        self.filter_panel = FilterPanel(session.registry)
        self.steps = StepList(session.registry)
        self.probe_panel = ProbePanel()
        self.inspector = Inspector()
        self.presets = PresetPanel(library, session)
        self.plugins = Plugins(
            host or PluginHost((settings.folder / "plugins",), settings.folder), self.tasks, self
        )
        self.plugin_panel = PluginPanel(self.plugins, self.files)
        self.kernels = KernelFiles(self.files, session, library, self.tasks)
        self.recorder = KernelRecorder(KernelHistoryFile(settings.folder / FILE_NAME), self)
        shelf = KernelSources(self.presets.kernels, self.recorder.recent)
        self.filter_panel.set_shelf(shelf)
        self.compare = CompareWindow(session, self.bridge, shelf, self)
        self.actions_ = Actions(self, doing(self))
        self.search = SearchEverything(partial(entries, self), self)
        self._lay_out()
        self.pictures = PresetPictures(session, self.canvas, self.presets, self)
        connect(self)
        self.actions_["after"].setChecked(True)
        self.actions_["display_saved"].setChecked(True)
        self.restyle()
        self.refresh()

    def open_sample(self) -> None:
        """Open the photo that is offered while nothing is open."""
        self.files.open(self._sample)

    # building

    def _lay_out(self) -> None:
        self.setObjectName("kernelroom")
        self.setAcceptDrops(True)
        self.setStatusBar(self.status)
        self.addToolBar(self.actions_.tool_bar())
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start)
        self.pages.addWidget(self.canvas)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.message)
        column.addWidget(self.pages, 1)
        self.setCentralWidget(middle)
        self.docks = Docks(
            self,
            {
                "Presets": self.presets,
                "Filter": self.filter_panel,
                "Steps": self.steps,
                "Performance": self.performance,
                "Probe": self.probe_panel,
                "Plugins": self.plugin_panel,
                "Inspector": self.inspector,
            },
        )
        self.probing = ProbeController(
            self.session, self.canvas, self.probe_panel, self.docks["Probe"]
        )
        self.points = PointPicking(
            self.session, self.canvas, lambda: self.canvas.view, self.filter_panel
        )
        self.recent_menu = lay_out_menus(self)
        self._size_to_screen()
        self.docks.restore(self.settings)

    def _size_to_screen(self) -> None:
        """Take the whole of a small screen, and a good part of a large one."""
        room = self.screen().availableGeometry()
        self.resize(min(1600, room.width() - 80), min(1000, room.height() - 80))
        if room.width() < SMALL_SCREEN:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    # following the session

    def refresh(self) -> None:
        """Show the session as it is now."""
        session, document = self.session, self.session.document
        has_photo, source = document is not None, document.source if document else None
        self.pages.setCurrentWidget(self.canvas if has_photo else self.start)
        if not has_photo:
            self.start.set_recent(self.settings.recent)
        self.displaying.refresh()
        self.canvas.show_document(source, session.shown)
        self.filter_panel.set_step(session.edited, document)
        self.filter_panel.setEnabled(has_photo)
        self.probing.refresh()
        self.compare.refresh()
        self.inspector.follow(session.edited.kernel if has_photo else None, source)
        self.recorder.watch(session.edited.kernel if has_photo else None)
        self.steps.set_document(document)
        self.status.set_photo(source)
        self.actions_.enable(has_photo)
        for name, label in (("undo", session.undo_label), ("redo", session.redo_label)):
            action = self.actions_[name]
            action.setEnabled(bool(label))
            action.setText(f"{name.capitalize()} {label[:1].lower()}{label[1:]}".rstrip())
        self.actions_["apply"].setEnabled(session.can_apply)
        self.actions_["discard"].setEnabled(session.can_apply)
        self._show_title()

    def _show_title(self) -> None:
        document = self.session.document
        if document is None:
            self.setWindowTitle("Kernelroom")
            return
        path = self.session.target or document.source.path
        dot = "● " if self.session.is_modified else ""
        self.setWindowTitle(f"{dot}{path.name if path else 'Pasted picture'} – Kernelroom")

    def _check_display(self, mode: DisplayMode) -> None:
        self.actions_[f"display_{mode}"].setChecked(True)

    # keys, drops, closing

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.docks.place_widths():
            QTimer.singleShot(0, self.docks.place_heights)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backslash and not event.isAutoRepeat():
            self.canvas.hold_before(True)
        elif self.probing.key_pressed(event):
            return
        elif event.key() == Qt.Key.Key_Escape:
            self.canvas.setFocus()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backslash and not event.isAutoRepeat():
            self.canvas.hold_before(False)
        else:
            self.probing.key_released(event)
            super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.canvas.hold_before(False)  # a key let go in another window never gets here
            self.probing.let_go()
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(u.toLocalFile()) for u in event.mimeData().urls() if u.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            if all(path.name.lower().endswith(KERNEL_SUFFIXES) for path in paths):
                self.kernels.import_files(paths)
            else:
                self.files.open(paths[0])

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._closing and not self.files.may_leave("quit", self._close_now):
            event.ignore()
            return
        self.compare.close()
        self.probing.close()  # before the panels are remembered: its own is hidden again
        self.docks.remember(self.settings)
        self.recorder.close()
        Worker.close_below(self)
        self.plugins.host.close()
        self.session.close()  # the photo goes, though the window's objects may stay
        self.bridge.close()
        super().closeEvent(event)

    def _close_now(self) -> None:
        self._closing = True
        self.close()

    # looks

    def choose_theme(self, name: str) -> None:
        """Dress everything in another theme from here on; ``system`` follows the desktop's."""
        self.settings.theme = name
        self.restyle()

    def restyle(self) -> None:
        """Dress everything in the chosen theme."""
        name = self.settings.theme
        theme = theme_for(name)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, theme)
        self.actions_[f"theme_{name}"].setChecked(True)
        self.actions_.restyle()
        self.canvas.set_surround(theme.colour("canvas"))
        self.steps.restyle()
        self.presets.restyle()
        self.filter_panel.restyle()
        self.probe_panel.restyle()
        self.compare.restyle()
