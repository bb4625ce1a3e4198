"""PluginParts: all that a window has of plugins, put together: loading, panels, results."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

from PySide6.QtWidgets import QWidget

from editor.document.session import Session
from editor.document.step import Step
from editor.plugins.host import PluginHost
from ui.canvas.canvas import Canvas
from ui.canvas.colour_picking import ColourPicking
from ui.canvas.found_shapes import FoundShapes
from ui.command.command import Command, Item
from ui.files.actions import FileActions
from ui.look.language import said
from ui.plugins.commands import GROUP, plugin_commands
from ui.plugins.deeds import PluginDeeds
from ui.plugins.finder import PluginFinder
from ui.plugins.loader import Plugins
from ui.plugins.panel import PluginPanel
from ui.plugins.pressing import Pressing
from ui.plugins.results_panel import ResultsPanel
from ui.steps.filter_panel import FilterPanel
from ui.window.docks import Docks
from ui.window.message_bar import MessageBar
from ui.window.plugins_view import PluginsView
from ui.window.workspaces import Workspaces


class PluginParts:
    """A window's plugins, their panel, and what their filters' buttons find."""

    def __init__(
        self,
        session: Session,
        host: PluginHost,
        files: FileActions,
        canvas: Canvas,
        window: QWidget,
    ) -> None:
        self._session = session
        self._files, self._data, self._window = files, host.data_folder, window
        self._told: list[Callable[[PluginFinder], None]] = []  # what takes up what it says
        self.plugins = Plugins(host, window)
        self.deeds = PluginDeeds(self.plugins, files, window)
        self.panel = PluginPanel(self.plugins, self.deeds)
        self.pressing = Pressing(session, window)
        self.results = ResultsPanel(files, self.pressing.tasks)
        self.shapes = FoundShapes(
            session, canvas, lambda: canvas.view, lambda: self.pressing.shapes
        )
        canvas.view_changed.connect(self.shapes.refresh)
        self.picking = ColourPicking(session, canvas)

    @cached_property
    def finder(self) -> PluginFinder:
        """The window that searches indexes, made when it is first asked for."""
        made = PluginFinder(
            self.plugins, self._data, lambda p, text: self.deeds.ask_install(p, text), self._window
        )
        for told in self._told:
            told(made)
        return made

    @property
    def panels(self) -> Mapping[str, QWidget]:
        """The panels by title."""
        return {"Plugins": self.panel, "Results": self.results}

    def commands(self, workspaces: Workspaces) -> Iterator[Item]:
        """Yield what can be done with plugins."""
        self.view = PluginsView(self._session, self.plugins, self.deeds, workspaces)
        find = Command(
            "find_plugins",
            "Find plugins…",
            "Search the indexes of plugins, install and update",
            GROUP,
            lambda: self.finder.search(),
        )
        made = plugin_commands(self.plugins, self.deeds)
        self.view.offer((*made[2:3], find, *made[3:]))
        yield self.view.command()
        yield from made
        yield from (*self.pressing.commands(), *self.picking.commands())
        yield find
        yield Command(
            "export_result",
            "Export result…",
            "Write what the panel Results shows as CSV or JSON",
            ("Plugins", "results"),
            self.results.export,
            is_enabled=lambda: self.results.chosen is not None,
        )
        yield Command(
            "clear_results",
            "Clear results",
            "Forget what filters' buttons found, and what of it lies over the photo",
            ("Plugins", "results"),
            self.pressing.clear,
            is_enabled=lambda: bool(self.pressing.findings),
        )

    def connect(self, form: FilterPanel, docks: Docks, message: MessageBar) -> None:
        """Have buttons of the form pressed, and what they find shown."""

        def show(findings: tuple[object, ...]) -> None:
            if findings:
                docks["Results"].show()
                docks["Results"].raise_()

        def tell(text: str, step: Step) -> None:
            message.say(
                text,
                "offer",
                said("Find…"),
                lambda: self.finder.search(step.plugin_wanted),
                "lacking",
            )

        def follow() -> None:
            photos = self._session.photos.items
            if all(step.unread is None for photo in photos for step in photo.document.steps):
                message.end("lacking")

        def take_up(finder: PluginFinder) -> None:
            finder.told.connect(tell)
            finder.noted.connect(lambda text: message.say(text, "note"))

        self._told.append(take_up)
        self._files.lacking.connect(lambda step: self.finder.tell_where(step))
        self.plugins.changed.connect(lambda: message.end("lacking"))
        self._session.subscribe(follow)
        form.find_wanted.connect(lambda words: self.finder.search(words))
        self.panel.page_button.clicked.connect(lambda: self.view.open(self.panel.rows.key))
        self.view.tell(message)
        form.buttons.pressed.connect(self.pressing.press)
        self.picking.connect_panel(form)
        self.pressing.found.connect(self.results.show_findings)
        self.pressing.found.connect(show)
        self.pressing.changed.connect(self.shapes.refresh)
        self.results.clear_wanted.connect(self.pressing.clear)
        for failed in (self.pressing.failed, self.results.failed, self.picking.failed):
            failed.connect(lambda text: message.say(text, cause="button"))
        for done in (self.pressing.done, self.picking.done):
            done.connect(lambda: message.end("button"))
        self.results.noted.connect(lambda text: message.say(text, "note"))
