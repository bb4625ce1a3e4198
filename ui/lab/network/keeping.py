"""NetworkKeeping: keeps the network that is edited for the next start, off the Qt thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from editor.networks.kept_networks import KeptNetworks
from editor.networks.network_draft import NetworkDraft
from ui.work.worker import Worker

DELAY: Final = 300  # ms from a change until it is written; later ones wait for no more than that


class NetworkKeeping(QObject):
    """Writes a moment after each change, so that a crash takes no more than that moment."""

    failed = Signal(str)

    def __init__(self, kept: KeptNetworks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        self._worker = Worker("kept networks", parent=self)
        self._draft: NetworkDraft | None = None
        self._timer = QTimer(self, singleShot=True, interval=DELAY)
        self._timer.timeout.connect(self._write)

    def read(self, done: Callable[[tuple[NetworkDraft, ...]], object]) -> None:
        """Hand the networks of earlier starts to `done`, the newest last."""

        def take(found: tuple[tuple[NetworkDraft, ...], tuple[str, ...]]) -> None:
            drafts, faults = found
            done(drafts)
            for sentence in faults:
                self.failed.emit(sentence)

        def fail(sentence: str) -> None:
            done(())
            self.failed.emit(sentence)

        self._worker.start("Networks of earlier starts", lambda _: self._kept.read(), take, fail)

    def keep(self, draft: NetworkDraft) -> None:
        """Write a network soon."""
        self._draft = draft
        if not self._timer.isActive():
            self._timer.start()

    def begin_another(self) -> None:
        """Keep the network as it is, and what follows beside it."""
        if self._timer.isActive():
            self._timer.stop()
            self._write()
        self._worker.start(
            "Keeping the network",
            lambda _: self._kept.begin_another(),
            lambda _: None,
            self.failed.emit,
        )

    def flush(self) -> None:
        """Write what waits now, and wait until it is there: at the end."""
        if self._timer.isActive():
            self._timer.stop()
            self._write()
        self._worker.flush()

    def _write(self) -> None:
        draft = self._draft
        if draft is not None:
            self._worker.start(
                "Keeping the network",
                lambda _: self._kept.write(draft),
                lambda _: None,
                self.failed.emit,
            )
