"""KernelRecorder: keeps the kernels that rest for a while, off the Qt thread."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from editor.document.kernel_history import FILE_NAME, KernelHistory, KernelHistoryFile
from filters.kernel import Kernel
from ui.work.worker import Worker

REST: Final = 1000  # ms that a kernel stays as it is before it is kept


class KernelRecorder(QObject):
    """Watches the kernel being edited; its file is read and written by a thread of its own."""

    failed = Signal(str)
    changed = Signal()

    def __init__(self, file: KernelHistoryFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._history = KernelHistory()
        self._watched: Kernel | None = None
        self.worker = Worker("kernels", parent=self)
        self._timer = QTimer(self, singleShot=True, interval=REST)
        self._timer.timeout.connect(self._keep)
        self.worker.start("Recent kernels", lambda _: file.load(), self._take, self.failed.emit)

    @classmethod
    def of(cls, folder: Path, parent: QObject) -> KernelRecorder:
        """Make one whose file lies in a folder."""
        return cls(KernelHistoryFile(folder / FILE_NAME), parent)

    def recent(self) -> tuple[Kernel, ...]:
        """Return the kernels kept, newest first."""
        return self._history.kernels

    def watch(self, kernel: Kernel | None) -> None:
        """Keep a kernel once it has rested; the identity and what is kept already are not."""
        if kernel == self._watched:
            return
        self._watched = kernel
        if kernel is None or kernel.is_identity or kernel in self._history.kernels[:1]:
            self._timer.stop()
        else:
            self._timer.start()

    def flush(self) -> None:
        """Keep the watched kernel now, where it waits to be kept."""
        if self._timer.isActive():
            self._timer.stop()
            self._keep()

    def close(self) -> None:
        """Keep what waits and stop the thread."""
        self.flush()
        self.worker.flush()
        self.worker.close()

    def _keep(self) -> None:
        kernel = self._watched
        if kernel is not None:
            self._history = self._history.with_kernel(kernel)
            self.worker.start(
                "Recent kernels", lambda _: self._file.add(kernel), self._take, self.failed.emit
            )
            self.changed.emit()

    def _take(self, history: KernelHistory) -> None:
        self._history = history
        self.changed.emit()
