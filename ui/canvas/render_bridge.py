"""Bridge: the Renderer for canvases, with its results on the Qt thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from editor.render.cache_budget import CacheBudget, default_limit
from editor.render.render_request import RenderRequest
from editor.render.renderer import Renderer
from filters.registry import Registry
from ui.canvas.source_sheets import SourceSheets
from ui.work.mailbox import Mailbox


class Bridge(QObject):
    """Hands jobs to a Renderer and its results to the Qt thread.

    Parameters
    ----------
    budget
        Where the renderer keeps what the next job needs; one of its own where none is given.
    """

    delivered = Signal(object)  # Frame, Failure or Advance

    def __init__(
        self,
        registry: Registry,
        parent: QObject | None = None,
        budget: CacheBudget | None = None,
    ) -> None:
        super().__init__(parent)
        self.registry = registry
        self.sources = SourceSheets(self)
        self._is_open = True
        self._mailbox = Mailbox(self.delivered.emit, self)
        self._renderer = Renderer(self._mailbox.post, budget or CacheBudget(default_limit()))

    @property
    def dropped(self) -> int:
        """Jobs that a newer one replaced before they began."""
        return self._renderer.dropped

    def submit(self, job: RenderRequest) -> None:
        """Render a job; the newest of each layer wins."""
        if self._is_open:
            self._renderer.submit(job)

    def cancel(self) -> None:
        """Call off what runs and waits."""
        self._renderer.cancel()

    def close(self) -> None:
        """Stop the thread; nothing is delivered after this."""
        if self._is_open:
            self._is_open = False
            self._renderer.close()
            self.sources.close()
            self._mailbox.close()
