"""DisplaySwitch: which way the canvas colours results, by the View menu."""

from __future__ import annotations

import weakref
from typing import Final

from PySide6.QtCore import QObject

from editor.colour.screen import PLAIN, ScreenColours
from editor.document.image import Image
from editor.document.session import Session
from editor.document.step import Step
from editor.render.display import Display, DisplayMode, auto_offset
from editor.render.pipeline import Pipeline
from editor.render.signed_range import signed_range
from filters.threads import BACKGROUND
from ui.canvas.canvas import Canvas
from ui.canvas.legend import DisplayLegend
from ui.look.tokens import tokens_of
from ui.work.task import Task
from ui.work.worker import Worker

SAME: Final = 1.05  # a factor between two ranges that is not worth another picture


class DisplaySwitch(QObject):
    """Holds the chosen display; offset and range follow what is shown.

    The range of the signed values is the 99th percentile of the result's, measured beside the Qt
    thread, until an end of the legend is dragged; a double click there has it follow again.
    """

    def __init__(self, session: Session, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._session, self._canvas = session, canvas
        self.mode: DisplayMode = "saved"
        self.screen = PLAIN
        self.legend = DisplayLegend(canvas)
        self.worker = Worker("range", newest_wins=True, nice=BACKGROUND, parent=self)
        self.limit = 1.0  # the magnitude of the full colours
        self._is_chosen = False  # by a person
        self._is_stale = False  # the canvas has another range than the legend
        self._measured: tuple[weakref.ref[Image], tuple[Step, ...]] | None = None
        self.legend.limit_chosen.connect(self._choose_limit)
        self.legend.theme_changed.connect(self.refresh)
        canvas.painted.connect(lambda _: self._catch_up())
        session.subscribe(self._render_edit)

    def choose(self, mode: DisplayMode) -> None:
        """Colour results in a way; the same one again goes back to the usual."""
        self.mode = "saved" if mode == self.mode else mode
        self.refresh()

    def set_screen(self, screen: ScreenColours) -> None:
        """Go by another screen's profile, or show another device on it."""
        self.screen = screen
        self.refresh()

    def refresh(self) -> None:
        """Follow the session."""
        if self.mode == "signed" and not self._is_chosen:
            self._measure()
        self._is_stale = False
        display = Display(screen=self.screen)
        if self.mode != "saved":
            offset = auto_offset(self._session.edited) if self.mode == "offset" else 0.0
            gain = 1.0 / self.limit if self.mode == "signed" else 1.0
            stops = tokens_of(self.legend.palette()).signed
            display = Display(self.mode, offset, gain, stops, self.screen)
        self._canvas.set_display(display)
        self.legend.show_display(display, self.limit)

    def _render_edit(self) -> None:
        """Have an edit of the shown photo rendered before the window's panels follow it."""
        document, wanted = self._session.document, self._canvas.frames.after.wanted
        if document is not None and wanted is not None and wanted[0] is document.source:
            self.refresh()
            self._canvas.show_document(document.source, self._session.shown)

    def _measure(self) -> None:
        document = self._session.document
        if document is None:
            return
        source, steps = document.source, self._session.shown
        was = self._measured
        if was is not None and was[0]() is source and was[1] == steps:
            return
        self._measured = weakref.ref(source), steps
        pipeline = Pipeline.of(source, steps, self._session.registry)

        def work(task: Task) -> float:
            return signed_range(pipeline, task.is_cancelled)

        # A filter that fails says so on the canvas already.
        self.worker.start("The range of the colours", work, self._take_limit, lambda _: None)

    def _take_limit(self, limit: float) -> None:
        ratio = max(limit / self.limit, self.limit / limit)
        if not self._is_chosen and self.mode == "signed" and ratio > SAME:
            self._use_limit(limit)

    def _choose_limit(self, limit: float) -> None:
        self._is_chosen = limit > 0
        if self._is_chosen:
            self._use_limit(limit)
        else:
            self._measured = None
            self.refresh()

    def _use_limit(self, limit: float) -> None:
        """Show another range; while a picture is under way, once it is there."""
        self.limit = limit
        self.legend.bar.set_limit(limit)
        self._is_stale = True
        self._catch_up()

    def _catch_up(self) -> None:
        if self._is_stale and not self._canvas.frames.is_busy:
            self.refresh()
