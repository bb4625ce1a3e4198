"""HistogramPanel: the levels of what is on the screen, or of every pixel of the result."""

from __future__ import annotations

import time
from functools import partial
from typing import Final, Literal
from weakref import ReferenceType, ref

import cv2
import numpy as np
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.document.session import Session
from editor.insight.scope import ACROSS, Lightness, Scope, scope, scope_of_result
from editor.render.pipeline import Pipeline
from editor.render.unproofed import unproofed
from editor.render.view import level_region
from filters.pixels.colour_space import ColourSpace
from filters.pixels.region import Region
from filters.threads import BACKGROUND
from ui.canvas.after_frame import AfterFrame
from ui.canvas.canvas import Canvas
from ui.canvas.layer import Patch
from ui.canvas.sheet import Sheet
from ui.look.language import said
from ui.look.number_text import figure
from ui.look.panel_head import PanelHead
from ui.look.phrase import phrase
from ui.look.tokens import EDGE
from ui.scopes.chart import ChartKind, ScopeChart
from ui.scopes.clipping_layer import ClippingLayer
from ui.work.task import Task
from ui.work.worker import Worker

REST: Final = 20  # ms without a new picture until it is counted
QUIET: Final = 250  # ms, where it was counted just before: else the next edit comes into it
SHARE: Final = 0.04  # of the time that counting takes while edits go on: frames come first
TIP: Final = "Pixels in which a channel is at its darkest, or brightest"
LINES: Final = {"luma": "luma (Rec. 709)", "L*": "lightness (CIE L*)"}
Extent = Literal["shown", "whole"]


class HistogramPanel(QWidget):
    """Follows a canvas; counts while it is seen only."""

    counted = Signal()

    def __init__(self, session: Session, canvas: Canvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas, self._session = canvas, session
        self.extent: Extent = "shown"
        self.lightness: Lightness = "luma"
        # What is drawn, or under way: a sheet, and the part of it that is looked at.
        self._counted: tuple[ReferenceType[Sheet], Region] | None = None
        self._whole: tuple[Pipeline, str] | None = None  # the same of the whole result
        self.worker = Worker("histogram", newest_wins=True, nice=BACKGROUND, parent=self)
        self.head = PanelHead("Histogram", figure_right=True)  # the window lays it over the panel
        self.head.figure.setToolTip(TIP)
        self.chart = ScopeChart()
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 0, EDGE, EDGE)
        column.addWidget(self.chart)
        self.setFixedHeight(self.chart.height() + EDGE)
        self._found: tuple[str, Scope | None] = "", None  # what is to be shown
        self._later = AfterFrame(canvas, self._show, self)  # drawing it takes as long as a picture
        self._next = 0.0  # on the monotonic clock: when the next count may begin
        self._timer = QTimer(self, singleShot=True)
        self._begin = AfterFrame(canvas, self._count, self)  # beside no picture
        self._timer.timeout.connect(self._begin.when_free)
        canvas.painted.connect(lambda _: self.follow())
        canvas.compare_changed.connect(lambda _: self.follow())
        canvas.view_changed.connect(self.follow)  # at a zoom that was seen before, nothing is new
        session.subscribe(self.follow)  # what was rendered before comes back without a new picture

    def follow(self) -> None:
        """Count what is shown, once it stays; the longer a count takes, the fewer there are."""
        left = round((self._next - time.monotonic()) * 1000)
        self._timer.start(REST if left <= REST else max(left, QUIET))

    def set_kind(self, kind: ChartKind) -> None:
        """Draw it in another way; only a waveform is counted strip by strip."""
        if kind == "waveform":
            self._counted = self._whole = None
            self.follow()
        self.chart.set_kind(kind)
        self.head.title.setText(self.chart.accessibleName())

    def show_switch(self, layer: ClippingLayer) -> None:
        """Have a button in the head mark clipped samples on the photo."""
        button = self.head.add_tool("clipping", "Mark clipped samples on the photo")
        button.setCheckable(True)
        button.clicked.connect(layer.set_on)
        layer.switched.connect(button.setChecked)

    def set_extent(self, extent: Extent) -> None:
        """Count what is on the screen, or every pixel of the result."""
        if extent != self.extent:
            self.extent = extent
            self._counted = self._whole = None
            self.worker.forget()
            self.follow()

    def set_lightness(self, lightness: Lightness) -> None:
        """Count luma or CIE L* beside the channels."""
        if lightness != self.lightness:
            self.lightness = lightness
            self._counted = self._whole = None
            self.follow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.follow()

    def _count(self) -> None:
        frames = self._canvas.frames
        patches = frames.painted_layer.patches if frames.view is not None else []
        if not patches:
            self._counted = self._whole = None
            self.worker.forget()
            self._take("", None)
        elif not self.isVisible():
            return
        elif self.extent == "whole":
            self._count_whole()
        elif frames.display.mode == "saved":  # else other colours stand for values: it stays
            shrink = 1 if frames.view is None else frames.view.shrink
            fitting = [patch for patch in patches if patch.sheet.shrink == shrink]
            self._count_shown(fitting[-1] if fitting else patches[-1])

    def _count_shown(self, patch: Patch) -> None:
        sheet, frame = patch.sheet, patch.frame
        part = self._looked_at(sheet)
        was = self._counted
        if was is not None and was[0]() is sheet and was[1] == part:
            return
        self._counted = ref(sheet), part
        side = sheet.shrink
        note = phrase("means of {side}×{side} pixels", side=side) if side > 1 else ""
        space = ColourSpace() if self.lightness == "L*" else None  # the screen's bytes are sRGB

        across = self._across

        def work(_: Task) -> Scope:
            begun = time.thread_time()
            code = cv2.COLOR_BGRA2RGBA if sheet.has_alpha else cv2.COLOR_BGRA2RGB
            pixels = unproofed(frame)[part.relative_to(sheet.region).slices]
            levels = np.asarray(cv2.cvtColor(pixels, code), np.uint8)
            found = scope(levels, space=space, across=across)
            took = time.thread_time() - begun
            self._next = time.monotonic() + took * (1 / SHARE - 1)
            return found

        self.worker.start("Histogram", work, partial(self._take, note), self._fail)

    @property
    def _across(self) -> int:
        return ACROSS if self.chart.kind == "waveform" else 1

    def _looked_at(self, sheet: Sheet) -> Region:
        """Return which blocks of a sheet are on the screen: a wider view may have asked for it."""
        view = self._canvas.frames.view
        if view is None or view.shrink != sheet.shrink:
            return sheet.region
        seen = level_region(view.visible, view.shrink).clip(sheet.region)
        return sheet.region if seen.is_empty else seen

    def _count_whole(self) -> None:
        """Count the result, or the source where that is looked at; the last one stays meanwhile."""
        content = self._canvas.frames.front.wanted
        if content is None:
            return
        pipeline, note = Pipeline.of(*content, self._session.registry), self._whole_note
        if (pipeline, note) == self._whole:
            return
        self._whole, lightness, across = (pipeline, note), self.lightness, self._across

        def work(task: Task) -> Scope:
            return scope_of_result(pipeline, task.is_cancelled, task.progress, lightness, across)

        self.worker.start("Histogram", work, partial(self._take, note), self._fail)

    @property
    def _whole_note(self) -> str:
        """What the whole is: while a frame is edited, all that lies inside and outside of it."""
        document = self._session.document
        framed = document is not None and self._session.showing.has_frame(document)
        return said("whole photo, outside the frame too") if framed else said("whole photo")

    def _fail(self, sentence: str) -> None:
        self.chart.show_scope(None)
        self.head.figure.setText(sentence)

    def _take(self, note: str, found: Scope | None) -> None:
        self._found = note, found
        self._later.when_free()

    def _show(self) -> None:
        note, found = self._found
        self.chart.show_scope(found, note)
        words, tip = "", said(TIP)
        if found is not None:
            pixels = found.pixels or 1
            black, white = (figure(n / pixels, ".1%") for n in (found.black, found.white))
            words = phrase("{black} black · {white} white", black=black, white=white)
            low, high = (figure(count, ",") for count in (found.low, found.high))
            tip = phrase(
                "{tip}\nSamples clipped at black {low}, at white {high}",
                tip=said(TIP),
                low=low,
                high=high,
            )
            tip += phrase("\nOf {note}", note=note) if note else ""
            tip += phrase("\nThe line is {LINES!t}", LINES=LINES[self.lightness])
        self.head.figure.setText(words)
        self.head.figure.setToolTip(tip)
        self.counted.emit()
