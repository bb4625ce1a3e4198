"""Bridge: the one long-lived QObject between the Renderer's thread and the Qt thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot

from editor.render.renderer import Delivery, Renderer, RenderRequest
from filters.registry import Registry


class Bridge(QObject):
    """Hands jobs to a Renderer and its results to the Qt thread."""

    delivered = Signal(object)  # Frame or Failure, on the Qt thread
    _arrived = Signal(object)

    def __init__(self, registry: Registry, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.registry = registry
        self._arrived.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)
        self._open = True
        self._renderer = Renderer(self._arrived.emit)

    @property
    def dropped(self) -> int:
        """Jobs that a newer one replaced before they began."""
        return self._renderer.dropped

    def submit(self, job: RenderRequest) -> None:
        """Render a job; the newest of each layer wins."""
        if self._open:
            self._renderer.submit(job)

    def cancel(self) -> None:
        """Call off what runs and waits."""
        self._renderer.cancel()

    def close(self) -> None:
        """Stop the thread; nothing is delivered after this."""
        if self._open:
            self._open = False
            self._renderer.close()

    @Slot(object)
    def _hand_over(self, delivery: Delivery) -> None:
        if self._open:
            self.delivered.emit(delivery)
