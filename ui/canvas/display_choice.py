"""DisplaySwitch: which way the canvas colours results, by the View menu."""

from __future__ import annotations

from editor.document.session import Session
from editor.render.display import Display, DisplayMode, auto_offset
from ui.canvas.canvas import Canvas
from ui.canvas.legend import DisplayLegend


class DisplaySwitch:
    """Holds the chosen display; its offset follows the kernel being edited."""

    def __init__(self, session: Session, canvas: Canvas) -> None:
        self._session, self._canvas = session, canvas
        self.mode: DisplayMode = "saved"
        self.legend = DisplayLegend(canvas)

    def choose(self, mode: DisplayMode) -> None:
        """Colour results in a way; the same one again goes back to the usual."""
        self.mode = "saved" if mode == self.mode else mode
        self.refresh()

    def refresh(self) -> None:
        """Follow the session."""
        offset = auto_offset(self._session.edited) if self.mode == "offset" else 0.0
        display = Display(self.mode, offset)
        self._canvas.set_display(display)
        self.legend.show_display(display)
