"""BatchView: opens the page for batches over the middle of a window, and leaves it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject

from editor.document.session import Session
from editor.plugins.host import PluginHost
from ui.batch.page import BatchPage
from ui.command.actions import CommandActions
from ui.command.command import Command
from ui.files.actions import FileActions
from ui.presets.panel import PresetPanel
from ui.window.certificate import CertificateView
from ui.window.workspaces import Workspaces


class BatchView(QObject):
    """Shows the page over the whole middle, and takes it away again; the batch goes on.

    Parameters
    ----------
    session, presets, files, host
        As `BatchPage` has them.
    workspaces
        Over which it lies.
    """

    def __init__(
        self,
        session: Session,
        presets: PresetPanel,
        files: FileActions,
        host: PluginHost,
        workspaces: Workspaces,
    ) -> None:
        super().__init__(workspaces)
        self._workspaces = workspaces
        self.certificate = CertificateView(session, files, host, workspaces.window)
        window = workspaces.window
        self.page = BatchPage(session, lambda: presets.presets, files, host, window)
        self.page.hide()
        self.page.left.connect(workspaces.uncover)

    def open(self) -> None:
        """Show the page, its list in focus."""
        if not self.page.isVisible():
            self._workspaces.cover(self.page)
        self.page.setFocus()

    def bind(self, actions: CommandActions) -> None:
        """Have the page's buttons do its commands."""
        page = self.page
        for button, name in (
            (page.sources.add, "batch_add"),
            (page.sources.add_folder, "batch_add_folder"),
            (page.sources.retry, "batch_retry"),
            (page.head.start, "batch_start"),
            (page.head.pause, "batch_pause"),
            (page.head.cancel, "batch_cancel"),
            (page.output.open, "batch_results"),
            (page.output.report, "batch_report"),
        ):
            actions.bind(button, name)
        page.queue.tallied.connect(actions.refresh)

    def commands(self) -> Iterator[Command]:
        """Yield what opens it, what can be done with the batch, and what verifies its like."""
        yield Command(
            "batch",
            "Batch…",
            "Put many photos through the same steps, while this window stays usable",
            ("File", "batch"),
            self.open,
            ("Ctrl+Shift+B",),
            "steps",
        )
        yield from self.page.commands()
        yield self.certificate.command()
