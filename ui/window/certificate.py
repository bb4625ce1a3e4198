"""CertificateView: opens the page that compares all ways to the photo's pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from editor.document.session import Session
from editor.plugins.host import PluginHost
from ui.command.command import Command
from ui.files.actions import FileActions

if TYPE_CHECKING:  # at run time it comes as the page is opened: no start waits for it
    from ui.batch.certificate_page import CertificatePage


class CertificateView(QObject):
    """Makes the page when it is first asked for; it stays beside the window until it is closed."""

    def __init__(
        self, session: Session, files: FileActions, host: PluginHost, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._files, self._host = session, files, host
        self._window = window
        self.page: CertificatePage | None = None

    def open(self) -> None:
        """Show the page, and begin to compare."""
        from ui.batch.certificate_page import CertificatePage

        if self.page is None:
            self.page = CertificatePage(self._session, self._files, self._host, self._window)
        self.page.show()
        self.page.raise_()
        self.page.activateWindow()
        if not self.page.worker.is_busy:
            self.page.begin()

    def command(self) -> Command:
        """Return what opens it."""
        return Command(
            "certificate",
            "Verify the result…",
            "Check that preview, export, batch and cluster give the same pixels of this photo",
            ("File", "batch"),
            self.open,
            is_enabled=lambda: self._session.document is not None,
        )
