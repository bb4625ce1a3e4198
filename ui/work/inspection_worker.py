"""InspectionWorker: inspects kernels off the Qt thread; the newest question wins."""

from __future__ import annotations

import weakref
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, Qt, Signal, Slot

from editor.document.image import Image
from editor.insight.forecast import PhotoFigures
from editor.insight.inspection import Inspection, inspect_kernel
from editor.render.renderer import step_back
from filters.kernel import Kernel


class InspectionWorker(QObject):
    """Answers on the Qt thread with an Inspection, or with a sentence where that failed."""

    answered = Signal(object)
    _arrived = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._closed = False
        self._measured: tuple[weakref.ref[Image], PhotoFigures] | None = None  # the thread's own
        self._pool = ThreadPoolExecutor(1, "inspector", step_back)
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def ask(self, kernel: Kernel, chart: str, photo: Image | None) -> None:
        """Have a kernel inspected; questions that wait are dropped."""
        if not self._closed:
            self._number += 1
            self._pool.submit(self._run, self._number, kernel, chart, photo)

    def forget(self) -> None:
        """Want no answer any more."""
        self._number += 1

    def close(self) -> None:
        """Stop the thread."""
        self._closed = True
        self._number += 1
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _run(self, number: int, kernel: Kernel, chart: str, photo: Image | None) -> None:
        if number != self._number:
            return
        try:
            figures = None if photo is None else self._figures(photo)
            answer: Inspection | str = inspect_kernel(kernel, chart, photo, figures)
        except Exception as error:  # the thread must outlive it, and the panel says what it was
            answer = f"The inspection failed: {error or type(error).__name__}"
        self._arrived.emit(number, answer)

    def _figures(self, photo: Image) -> PhotoFigures:
        if self._measured is None or self._measured[0]() is not photo:
            self._measured = weakref.ref(photo), PhotoFigures.of(photo.samples)
        return self._measured[1]

    @Slot(int, object)
    def _take(self, number: int, answer: object) -> None:
        if number == self._number and not self._closed:
            self.answered.emit(answer)
