"""ProbeController: a held key, a pinned place, the panel and the photo, linked both ways."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QDockWidget

from editor.document.document import Document
from editor.document.session import Session
from editor.insight.probe import Probe
from editor.insight.probe import probe as take_apart
from editor.render.placing import Placing
from filters.pixels.region import Region
from ui.canvas.canvas import Canvas
from ui.canvas.layer import Reading
from ui.input.arrows import ARROWS
from ui.insight.probe_overlay import ProbeOverlay
from ui.insight.probe_panel import HINT, ProbePanel
from ui.kernel.grid.geometry import Cell
from ui.work.worker import Worker


class ProbeController(QObject):
    """Follows the mouse while P is held; a click or the pin keeps the place.

    Parameters
    ----------
    dock
        Where the panel is; shown while something is probed, and hidden again.
    """

    def __init__(
        self, session: Session, canvas: Canvas, panel: ProbePanel, dock: QDockWidget
    ) -> None:
        super().__init__(canvas)
        self._session, self._canvas, self._panel, self._dock = session, canvas, panel, dock
        self._worker = Worker("probe", newest_wins=True, parent=self)
        self._overlay = ProbeOverlay(canvas)
        self._held = self._pinned = self._opened = False
        self._mouse: tuple[int, int] | None = None
        self._at: tuple[int, int] | None = None
        self._probe: Probe | None = None
        canvas.probed.connect(self._moved)
        canvas.installEventFilter(self)
        panel.hovered.connect(self._hover)
        panel.stepped.connect(self.step)
        panel.pin_wanted.connect(self.pin)
        dock.visibilityChanged.connect(self._dock_changed)

    @property
    def probe(self) -> Probe | None:
        """What is shown."""
        return self._probe

    def refresh(self) -> None:
        """Probe the same place again: the Steps have changed."""
        if self._at is not None:
            self._ask(*self._at)

    def toggle(self) -> None:
        """Pin the probe in the middle of what is seen, or take it away."""
        view = self._canvas.view
        if self._pinned:
            self.pin(False)
        elif view is not None:
            seen = view.visible
            self._open()
            self._ask_at(seen.top + seen.rows // 2, seen.left + seen.columns // 2)
            self.pin(True)
            self._panel.grid.setFocus()

    def pin(self, on: bool) -> None:
        """Keep the place, or let it go."""
        self._pinned = on and self._at is not None
        self._panel.pin.setChecked(self._pinned)
        if not self._pinned and not self._held:
            self._end()

    def step(self, down: int, across: int) -> None:
        """Go on by rows and columns, inside the photo."""
        document = self._session.document
        if document is not None and self._at is not None:
            bounds = self._placing(document).whole
            row = min(max(self._at[0] + down, 0), bounds.rows - 1)
            self._ask(row, min(max(self._at[1] + across, 0), bounds.columns - 1))

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Take a key that the window got; return whether it was for the probe."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_P and not event.modifiers():
            if not event.isAutoRepeat():
                self._hold()
            return True
        if self._pinned and key in ARROWS:
            far = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            self.step(ARROWS[key][0] * far, ARROWS[key][1] * far)
            return True
        if self._pinned and key == Qt.Key.Key_Escape:
            self.pin(False)
            return True
        return False

    def key_released(self, event: QKeyEvent) -> None:
        """Let the key go."""
        if event.key() == Qt.Key.Key_P and not event.isAutoRepeat():
            self.let_go()

    def let_go(self) -> None:
        """End holding, as when the window loses the keyboard."""
        self._held = False
        if not self._pinned:
            self._end()

    def close(self) -> None:
        """Have nothing probed."""
        self._end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress
        if pressed and self._held:
            self.pin(True)
            return True
        return super().eventFilter(watched, event)

    def _hold(self) -> None:
        self._held = True
        if self._mouse is not None and not self._pinned:
            self._open()
            self._ask_at(*self._mouse)

    def _open(self) -> None:
        if self._dock.isHidden():
            self._opened = True
            self._dock.show()
        self._dock.raise_()

    def _end(self) -> None:
        self._worker.forget()
        self._at = self._probe = None
        self._overlay.clear()
        self._panel.show_probe(None, HINT)
        if self._opened:
            self._opened = False
            self._dock.hide()

    def _dock_changed(self, visible: bool) -> None:
        if not visible and self._dock.isHidden() and self._at is not None:
            self._opened = self._held = False
            self.pin(False)

    def _moved(self, reading: Reading | None) -> None:
        self._mouse = None if reading is None else (reading.row, reading.column)
        if self._mouse is None:
            return
        if self._held and not self._pinned:
            if self._at is None:
                self._open()
            self._ask_at(*self._mouse)
        elif self._pinned and (document := self._session.document) is not None:
            self._panel.mark_source(*self._placing(document).pixel_below(*self._mouse))

    def _placing(self, document: Document) -> Placing:
        """Return where pixels on the canvas lie in what the edited Step is given."""
        shown, registry = self._session.shown, self._session.registry
        return Placing.of(document.source, shown, registry, document.selected)

    def _ask_at(self, row: int, column: int) -> None:
        """Probe a pixel of what is shown."""
        if (document := self._session.document) is not None:
            row, column = self._placing(document).pixel_below(row, column)
        self._ask(row, column)

    def _ask(self, row: int, column: int) -> None:
        document = self._session.document
        if document is None:
            self._pinned = False
            self._end()
            return
        self._at = (row, column)
        at = len(document.steps) if document.selected is None else document.selected
        asked = (document.source, document.steps[:at], self._session.edited, self._session.registry)
        self._worker.start(
            "The probe",
            lambda task: take_apart(*asked, row, column, task.is_cancelled),
            self._show,
            self._refuse,
        )

    def _show(self, found: Probe) -> None:
        self._probe = found
        self._panel.show_probe(found)
        if (document := self._session.document) is not None:
            placed = self._placing(document).region_above
            pixel = Region(found.row, found.column, 1, 1)
            self._overlay.outline(placed(found.window), placed(pixel))

    def _refuse(self, why: str) -> None:
        self._probe = None
        self._overlay.clear()
        self._panel.show_probe(None, why)

    def _hover(self, cell: Cell | None) -> None:
        """Outline the photo's pixel of a cell: for a border tap the one that it repeats."""
        source = None if cell is None or self._probe is None else self._probe.source_of(*cell)
        document = self._session.document
        if source is None or document is None:
            self._overlay.mark(None)
        else:
            self._overlay.mark(self._placing(document).region_above(Region(*source, 1, 1)))
