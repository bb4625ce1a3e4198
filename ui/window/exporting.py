"""ExportView: opens the export page over the middle of a window, and leaves it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.document.session import Session
from ui.command.command import Command
from ui.files.actions import FileActions
from ui.files.printing import Printing
from ui.files.settings import Settings
from ui.window.message_bar import MessageBar
from ui.window.workspaces import Workspaces

if TYPE_CHECKING:  # at run time it comes as the page is opened: no start waits for it
    from ui.export.page import ExportPage


class ExportView(QObject):
    """Opens the page over the whole middle, and takes it away again.

    Parameters
    ----------
    session, files, settings
        What the page works with.
    workspaces
        Over which it lies.
    message
        Says what failed or was written once the page is left.
    """

    def __init__(
        self,
        session: Session,
        files: FileActions,
        settings: Settings,
        workspaces: Workspaces,
        message: MessageBar,
    ) -> None:
        super().__init__(workspaces)
        self._session, self._workspaces, self._message = session, workspaces, message
        self._files, self._settings = files, settings
        self.page: ExportPage | None = None
        session.subscribe(self._follow)
        self.printing = Printing(workspaces.window, session, files.tasks, self)
        self.printing.failed.connect(partial(message.say, cause="print"))
        self.printing.printed.connect(lambda text: message.say(text, "note"))

    def open(self) -> None:
        """Show the page; leave it where it is shown."""
        if self.page is not None and self.page.isVisible():
            self._workspaces.uncover()
        elif self._session.document is not None:
            page = self.page = self.page or self._made()
            self._workspaces.cover(page)
            page.view.setFocus()

    def close(self) -> None:
        """Keep what was changed of presets last, before the window's threads end."""
        if self.page is not None:
            self.page.state.close()

    def commands(self) -> Iterator[Command]:
        """Yield what opens it, and what prints."""
        yield Command(
            "export_photo",
            "Export…",
            "Write one or several files with size, colours, quality and metadata of your choice",
            ("File", "save"),
            self.open,
            ("Ctrl+Shift+E",),
            "save-as",
            is_enabled=lambda: self._session.document is not None,
            full_title="Export the photo",
        )
        yield self.printing.command()

    def _made(self) -> ExportPage:
        from ui.export.page import ExportPage

        files, message = self._files, self._message
        page = ExportPage(self._session, files, files.tasks, self._settings)
        page.left.connect(self._workspaces.uncover)
        page.failed.connect(partial(message.say, cause="export"))
        page.noted.connect(lambda _: message.end("export"))
        page.noted.connect(lambda text: message.say(text, "note"))
        return page

    def _follow(self) -> None:
        page = self.page
        if page is None or not page.isVisible():
            return
        if self._session.document is None:
            self._workspaces.uncover()
        else:
            page.refresh()
