"""PresetPictures: has the presets drawn on what is seen of the photo, once it stays."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer

from editor.document.session import Session
from ui.canvas.canvas import Canvas
from ui.presets.rows import PresetRows
from ui.presets.thumbnails import HEIGHT, WIDTH, Thumbnails

REST: Final = 0.15  # seconds after a frame in which the next edit is likely: thumbnails wait
SETTLED: Final = 300  # ms without a new picture until the presets are drawn on it


class PresetPictures(QObject):
    """Has thumbnails drawn of the presets that are seen."""

    def __init__(self, session: Session, canvas: Canvas, rows: PresetRows, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._canvas, self._rows = session, canvas, rows
        self.thumbnails = Thumbnails(session.registry, self._is_preview_wanted, self)
        rows.set_thumbnails(self.thumbnails)
        self._seen = QTimer(self, singleShot=True, interval=SETTLED)
        self._seen.timeout.connect(self._draw)
        canvas.painted.connect(lambda _: self._seen.start())
        canvas.zoom_changed.connect(lambda _: self._seen.start())

    def _is_preview_wanted(self) -> bool:
        """Whether the canvas works, or a hand that edits or pans may have it work any moment."""
        return self._canvas.frames.quiet_seconds < REST

    def _draw(self) -> None:
        document = self._session.document
        source = document.source if document is not None else None
        if self.thumbnails.look_at(source, *self._canvas.centre(), self._shrink()):
            self._rows.draw_seen()

    def _shrink(self) -> int:
        """How many pixels become one, so that a card shows about what is seen of the photo."""
        view = self._canvas.view
        if view is None:
            return 1
        seen = view.visible
        return max(1, round(min(seen.rows / HEIGHT, seen.columns / WIDTH)))
