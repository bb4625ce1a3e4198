"""MaskTools: which tool draws the mask, with what brush, and how the mask is shown meanwhile."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, Literal

from PySide6.QtCore import QObject, QPointF, Signal

from editor.document.session import Session
from editor.document.showing import MaskView
from editor.masks.brush import Stroke
from ui.canvas.canvas import Canvas
from ui.canvas.mask_desk import MaskDesk
from ui.canvas.mask_gestures import Gesture
from ui.canvas.mask_layer import MaskLayer
from ui.canvas.mask_marks import Marks, MaskMarks
from ui.canvas.mask_scene import NOTES, Handles, handles_on, item_marks, lasso_line
from ui.steps.mask_bar import MaskBar

Tool = Literal[
    "", "rectangle", "ellipse", "linear gradient", "radial gradient", "brush", "lasso", "pick"
]
SMALLEST: Final = 1.0  # pixels of the photo
LARGEST: Final = 4000.0
FIRST_SHARE: Final = 0.06  # of the longer side, that a brush is wide at first
LEAST_FIRST: Final = 8.0  # pixels


@dataclass(frozen=True)
class Brushing:
    """How the brush is set; `size` is its diameter in pixels of the photo, 0 before first use."""

    size: float = 0.0
    hardness: float = 0.5
    flow: float = 1.0
    erases: bool = False

    @property
    def tip(self) -> Stroke:
        """The same as a stroke without points."""
        return Stroke((), 0.0, self.hardness, self.flow, self.erases)


class MaskTools(QObject):
    """Shows the edited Step's mask on the canvas, and knows what a press there would begin."""

    changed = Signal()  # another tool, another way of showing, or another brush

    def __init__(self, session: Session, canvas: Canvas, bar: MaskBar) -> None:
        super().__init__(canvas)
        self._session, self._canvas, self._bar = session, canvas, bar
        self.desk = MaskDesk(session, canvas, bar)
        self.tool: Tool = ""
        self.join = "add"
        self.brush = Brushing()
        self.gesture: Gesture | None = None
        self.pointer: QPointF | None = None
        self.under_mouse: tuple[int, str] | None = None  # the item and the handle
        self._before: MaskView = ""  # how the mask was shown before the tool
        self._for: tuple[object, ...] = ()  # the photo and the Step it draws for
        self._alone = False
        self.layer = MaskLayer(canvas, session.registry)
        self.layer.failed.connect(canvas.failed)
        self.marks = MaskMarks(canvas, self._marks)
        canvas.view_changed.connect(self.refresh)
        bar.looked.connect(self.refresh)
        session.subscribe(self.refresh)

    # what is done with it

    def start(self, tool: Tool) -> None:
        """Draw with a tool from now on; the mask is shown meanwhile."""
        place = self.desk.place
        if not self.desk.has_step or place is None:
            return
        if not self.tool:
            self._before = self._session.mask_view
        self.drop_gesture()
        self.tool, self._for = tool, self._edited()
        if not self.brush.size:
            size = max(LEAST_FIRST, round(FIRST_SHARE * place.longest))
            self.brush = replace(self.brush, size=size)
        self._canvas.setFocus()
        if tool != "pick" and not self._session.mask_view:
            self._session.show_mask("red")
        self.refresh()
        self.changed.emit()

    def end(self) -> None:
        """Draw no more; what was drawn stays."""
        if self.tool:
            self.drop_gesture()
            self.tool, self._for = "", ()
            self._session.show_mask(self._before)
            self.refresh()
            self.changed.emit()

    def step_back(self) -> bool:
        """Have what is being drawn never begun, else end the tool; return whether there was any."""
        if self.gesture is None and not self.tool:
            return False
        if self.gesture is None:
            self.end()
        else:
            self.drop_gesture()
            self.refresh()
        return True

    def begin(self, gesture: Gesture) -> None:
        """Have the pointer draw, or drag a handle, until its button is up."""
        self.gesture, self._for = gesture, self._edited()

    def drop_gesture(self) -> None:
        """Take what is being drawn back."""
        gesture, self.gesture = self.gesture, None
        if gesture is not None:
            gesture.cancel()

    def set_brush(self, brush: Brushing) -> None:
        """Paint with another brush."""
        size = min(max(brush.size, SMALLEST), LARGEST)
        hardness, flow = (min(max(share, 0.0), 1.0) for share in (brush.hardness, brush.flow))
        self.brush = replace(brush, size=size, hardness=hardness, flow=flow)
        self.marks.update()
        self.changed.emit()

    def set_join(self, join: str) -> None:
        """Have drawn shapes added, subtracted or intersected."""
        self.join = join
        self.changed.emit()

    def show_alone(self, on: bool) -> None:
        """Show the mask alone in grey while a key is held."""
        on = on and self.is_at_work and self.desk.mask is not None
        if on != self._alone:
            self._alone = on
            self.refresh()

    def toggle_shown(self) -> None:
        """Show the mask in red, or not at all."""
        self._session.show_mask("" if self._session.mask_view else "red")

    # what is shown

    @property
    def is_at_work(self) -> bool:
        """Whether the mask is being edited: drawn, or its chips are in sight."""
        return bool(self.tool) or (self._bar.isVisible() and self.desk.mask is not None)

    @property
    def view(self) -> MaskView:
        """How the mask is shown now."""
        return "grey" if self._alone else self._session.mask_view

    def handles(self) -> Handles:
        """Return where handles are on the canvas; none where a press is for something else."""
        if not self.is_at_work or self.tool in ("brush", "pick"):
            return {}
        return handles_on(self.desk)

    def refresh(self) -> None:
        """Follow session, canvas and bar."""
        if not self.tool and self.gesture is None:
            self._for = ()  # nothing of a closed photo is kept
        elif self._for != self._edited():
            self.drop_gesture()
            self.tool, self._for = "", ()
            self.changed.emit()
        document = self._session.document
        is_needed = self.tool or self.desk.mask is not None or document is None
        if not is_needed:  # it follows each Step: not for nothing
            self.desk.forget()
        place = self.desk.place if is_needed else None
        if document is None or document.selected is None or place is None:
            self.layer.forget()
            self.marks.hide()
            return
        below = document.steps[: document.selected]
        self.layer.show_mask(document.source, below, self.desk.mask, place, self.view)
        self.marks.resize(self._canvas.size())
        self.marks.setVisible(self.is_at_work and not self._session.is_hovering)
        self.marks.raise_()
        self.marks.update()

    def _edited(self) -> tuple[object, ...]:
        document = self._session.document
        return () if document is None else document.edited_place

    def _marks(self) -> Marks:
        place, ring = self.desk.place, None
        if place is None:
            return Marks()
        if self.tool == "brush" and self.pointer is not None:
            ring = self.pointer, self.brush.size / 2 * place.pixel, self.brush.hardness
        note = NOTES[self.view] if self.desk.mask is not None and (self.tool or self.view) else ""
        line = lasso_line(self.desk, self.gesture)
        return Marks(item_marks(self.desk, self.handles()), ring, line, note, self.under_mouse)
