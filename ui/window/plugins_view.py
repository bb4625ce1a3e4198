"""PluginsView: opens the page Plugins over the middle of a window, and leaves it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.document.session import Session
from ui.command.command import Command
from ui.plugins.commands import GROUP
from ui.plugins.deeds import PluginDeeds
from ui.plugins.loader import Plugins
from ui.window.message_bar import MessageBar
from ui.window.workspaces import Workspaces

if TYPE_CHECKING:  # at run time it comes as the page is opened: no start waits for it
    from ui.plugins.page import PluginsPage


class PluginsView(QObject):
    """Shows the page over the whole middle.

    Parameters
    ----------
    session, plugins, deeds
        What the page works with.
    workspaces
        Over which it lies.
    """

    def __init__(
        self,
        session: Session,
        plugins: Plugins,
        deeds: PluginDeeds,
        workspaces: Workspaces,
    ) -> None:
        super().__init__(workspaces)
        self._session, self._plugins, self._deeds = session, plugins, deeds
        self._workspaces = workspaces
        self._offered: tuple[Command, ...] = ()
        self._told: list[Callable[[PluginsPage], None]] = []  # what takes up what it says

    @cached_property
    def page(self) -> PluginsPage:
        """The page, made when it is first opened."""
        from ui.plugins.page import PluginsPage

        workspaces = self._workspaces
        page = PluginsPage(self._session, self._plugins, self._deeds, workspaces.window)
        page.hide()
        page.left.connect(workspaces.uncover)
        page.column.fill_menu(self._offered)
        for told in self._told:
            told(page)
        return page

    def offer(self, commands: Sequence[Command]) -> None:
        """Have the menu at the page's head do these."""
        self._offered = tuple(commands)

    def open(self, path: object = None) -> None:
        """Show the page, its search in focus; and a plugin, by where it lies."""
        if not self.page.isVisible():
            self._workspaces.cover(self.page)
        if path is not None:
            self.page.show_plugin(path)
        self.page.column.search.setFocus()

    def command(self) -> Command:
        """Return what opens it."""
        return Command(
            "plugins",
            "Plugins…",
            "See every plugin: what failed, what it printed, its check and its versions",
            GROUP,
            self.open,
            ("Ctrl+Shift+G",),
            "plug",
            full_title="Plugins",
        )

    def tell(self, message: MessageBar) -> None:
        """Have what the page says shown by the message bar."""

        def take_up(page: PluginsPage) -> None:
            page.failed.connect(lambda text: message.say(text, cause="plugins page"))
            page.noted.connect(lambda _: message.end("plugins page"))
            page.noted.connect(lambda text: message.say(text, "note"))

        self._told.append(take_up)
