"""KernelRecorder: keeps the kernels that rest for a while, off the Qt thread."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from editor.document.kernel_history import KernelHistory, KernelHistoryError, KernelHistoryFile
from editor.storage.file_error import FileError
from filters.kernel import Kernel

REST: Final = 1000  # ms that a kernel stays as it is before it is kept


class KernelRecorder(QObject):
    """Watches the kernel being edited; its file is read and written by a thread of its own."""

    failed = Signal(str)
    changed = Signal()
    _arrived = Signal(object)  # KernelHistory, or the sentence why not

    def __init__(self, file: KernelHistoryFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._history = KernelHistory()
        self._watched: Kernel | None = None
        self._closed = False
        self._pool = ThreadPoolExecutor(1, "kernels")
        self._timer = QTimer(self, singleShot=True, interval=REST)
        self._timer.timeout.connect(self._keep)
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._pool.submit(self._load)

    def recent(self) -> tuple[Kernel, ...]:
        """Return the kernels kept, newest first."""
        return self._history.kernels

    def watch(self, kernel: Kernel | None) -> None:
        """Keep a kernel once it has rested; the identity and what is kept already are not."""
        if kernel == self._watched or self._closed:
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
        self._closed = True
        self._pool.shutdown(wait=True)

    def _keep(self) -> None:
        if self._watched is not None:
            self._history = self._history.with_kernel(self._watched)
            self._pool.submit(self._add, self._watched)
            self.changed.emit()

    def _load(self) -> None:
        try:
            self._arrived.emit(self._file.load())
        except KernelHistoryError as error:
            self._arrived.emit(f"The recent kernels can't be read: {error}")
        except FileError as error:
            self._arrived.emit(str(error))

    def _add(self, kernel: Kernel) -> None:
        try:
            self._arrived.emit(self._file.add(kernel))
        except FileError as error:
            self._arrived.emit(str(error))

    @Slot(object)
    def _take(self, arrived: object) -> None:
        if isinstance(arrived, KernelHistory):
            self._history = arrived
            self.changed.emit()
        else:
            self.failed.emit(str(arrived))
