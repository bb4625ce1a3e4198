"""CropFrame: the frame of the edited crop, or the corners of a perspective, on the photo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from editor.document.session import Session
from editor.document.showing import FRAMED
from editor.document.turning import flipped, turned
from editor.render.view import View
from filters.builtin.geometry import frame_of, ratio_of
from filters.params.kinds.point import Point
from filters.pixels.region import Region
from ui.canvas.crop_drag import GRIPS, Grip, dragged, margins, place_of
from ui.form.gesture import EditGesture

REACH: Final = 10.0  # logical pixels around a grip
BAR: Final = 24.0  # logical pixels, that a side's grip is long
CURSORS: Final = {
    "n": Qt.CursorShape.SizeVerCursor, "s": Qt.CursorShape.SizeVerCursor,
    "e": Qt.CursorShape.SizeHorCursor, "w": Qt.CursorShape.SizeHorCursor,
    "nw": Qt.CursorShape.SizeFDiagCursor, "se": Qt.CursorShape.SizeFDiagCursor,
    "ne": Qt.CursorShape.SizeBDiagCursor, "sw": Qt.CursorShape.SizeBDiagCursor,
}  # fmt: skip


@dataclass(frozen=True)
class _Drag:
    """What is held, where it was taken hold of in pixels of the photo, and what was there."""

    grip: Grip
    start: tuple[float, float]
    frame: Region
    gesture: EditGesture


class CropFrame(QObject):
    """Follows the session, and changes the crop as its frame is dragged.

    While such a Step is edited the photo is shown as the Step is given it (`Showing.frame`).

    Parameters
    ----------
    canvas
        The widget that shows the photo.
    view
        Returns which part of the photo it shows; None while nothing is open.
    """

    changed = Signal()  # what is to be drawn

    def __init__(self, session: Session, canvas: QWidget, view: Callable[[], View | None]) -> None:
        super().__init__(canvas)
        self._session, self._canvas, self._view = session, canvas, view
        self._drag: _Drag | None = None
        self._is_seen = False
        self._pans = False  # whether Space is held, with which the photo is dragged
        self._edited: object = None
        canvas.installEventFilter(self)
        session.subscribe(self.refresh)

    # what there is

    @property
    def filter_id(self) -> str:
        """The filter whose frame is shown; empty where there is none."""
        document = self._session.document
        if document is None or self._session.is_hovering or self._view() is None:
            return ""
        return self._session.edited.filter_id if self._session.showing.has_frame(document) else ""

    @property
    def can_show(self) -> bool:
        """Whether the edited Step has a frame."""
        document = self._session.document
        step = None if document is None else document.edited
        return step is not None and step.filter_id in FRAMED

    @property
    def can_turn(self) -> bool:
        """Whether a crop is edited with its frame on what it is given."""
        session = self._session
        has_frame = session.document is not None and session.showing.has_frame(session.document)
        return has_frame and session.edited.filter_id == "crop"

    @property
    def bounds(self) -> Region:
        """All of what the Step is given."""
        view = self._view()
        return Region(0, 0, 0, 0) if view is None else view.bounds

    @property
    def frame(self) -> Region | None:
        """What the edited crop keeps, in pixels of what it is given."""
        if self.filter_id != "crop":
            return None
        return frame_of(self.bounds.rows, self.bounds.columns, **self._values)

    @property
    def ratio(self) -> str:
        """The ratio that the edited crop keeps to."""
        return str(self._values["ratio"])

    @property
    def corners(self) -> list[QPointF]:
        """The corners of the edited perspective on the canvas, in logical pixels."""
        if self.filter_id != "perspective":
            return []
        points = [v for v in self._values.values() if isinstance(v, Point)]
        rows, columns = self.bounds.rows - 1, self.bounds.columns - 1
        return [self.on_canvas(p.x * columns + 0.5, p.y * rows + 0.5) for p in points]

    @property
    def held(self) -> Grip:
        """The grip that is being dragged."""
        return "" if self._drag is None else self._drag.grip

    def on_canvas(self, x: float, y: float) -> QPointF:
        """Return where a place in pixels of the photo is on the canvas, in logical pixels."""
        view = self._view()
        assert view is not None
        return QPointF(*view.on_canvas(y, x)) / self._canvas.devicePixelRatioF()

    @property
    def _values(self) -> dict[str, Any]:
        return dict(self._session.edited.values)

    # what is done

    def refresh(self) -> None:
        """Follow the session: a Step with a frame that comes to be edited shows it."""
        document = self._session.document
        edited = None if document is None else document.edited_place
        if edited != self._edited:
            self._edited, self._drag = edited, None
            self.show_frame(True)
        was_seen, self._is_seen = self._is_seen, bool(self.filter_id)
        if not self._is_seen:
            self._drag = None  # nobody sees it any more
        if was_seen or self._is_seen:
            self.changed.emit()

    def show_frame(self, on: bool) -> None:
        """Show the frame on the whole photo, or what the Step makes of it."""
        self._session.show(replace(self._session.showing, frame=on))

    def set_ratio(self, ratio: str) -> None:
        """Keep to a ratio: the largest such frame in the middle of what is left."""
        self._session.edit({"ratio": ratio}, "Change ratio")

    def swap_ratio(self) -> None:
        """Take the ratio the other way round."""
        self._session.edit({"upright": not self._values["upright"]}, "Swap ratio")

    def turn(self, quarters: int) -> None:
        """Turn what the crop is given by quarters clockwise, and the frame with it."""
        session = self._session
        if session.document is not None and self.filter_id == "crop":
            session.record(turned(session.document, quarters, session.registry), "Turn the photo")

    def flip(self) -> None:
        """Mirror what the crop is given, and the frame with it."""
        session = self._session
        if session.document is not None and self.filter_id == "crop":
            session.record(flipped(session.document, session.registry), "Flip the photo")

    # the mouse

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            self._pans = event.type() == QEvent.Type.KeyPress or event.isAutoRepeat()
        elif event.type() == QEvent.Type.FocusOut:
            self._pans = False
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        elif isinstance(event, QMouseEvent) and self.frame is not None:
            return self._mouse(event)
        return super().eventFilter(watched, event)

    def grip_at(self, at: QPointF) -> Grip:
        """Return what a press at a place of the canvas, logical pixels, would take hold of."""
        frame = self.frame
        if frame is None:
            return ""
        for grip in GRIPS:
            away = self.on_canvas(*place_of(frame, grip)) - at
            along = BAR if len(grip) == 1 else REACH
            x, y = (along, REACH) if grip in ("n", "s") else (REACH, along)
            if abs(away.x()) <= x and abs(away.y()) <= y:
                return grip
        x, y = self._on_photo(at)
        inside = frame.left <= x < frame.right and frame.top <= y < frame.bottom
        return "move" if inside else ""

    def _key(self, event: QKeyEvent) -> bool:
        ends = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
        if not ends or not self.filter_id:
            return False
        self.show_frame(False)
        return True

    def _mouse(self, event: QMouseEvent) -> bool:
        kind, at = event.type(), event.position()
        is_left = event.button() == Qt.MouseButton.LeftButton
        if kind == QEvent.Type.MouseButtonPress and is_left and not self._pans:
            return self._press(at)
        if kind == QEvent.Type.MouseMove:
            if self._drag is not None:
                self._move(at, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
                return True
            return self._hover(at)
        if kind == QEvent.Type.MouseButtonRelease and self._drag is not None:
            self._drag = None
            self.changed.emit()
            return True
        return False

    def _hover(self, at: QPointF) -> bool:
        grip = "" if self._pans else self.grip_at(at)
        if grip not in CURSORS:
            return False
        self._canvas.setCursor(CURSORS[grip])
        return True

    def _press(self, at: QPointF) -> bool:
        grip, frame = self.grip_at(at), self.frame
        if not grip or frame is None:
            return False
        self._drag = _Drag(grip, self._on_photo(at), frame, EditGesture())
        return True

    def _move(self, at: QPointF, keeps: bool) -> None:
        """Drag what is held; `keeps` says whether a free frame keeps its ratio."""
        drag, bounds, values = self._drag, self.bounds, self._values
        if drag is None:
            return
        x, y = self._on_photo(at)
        ratio = ratio_of(
            bounds.rows, bounds.columns, values["ratio"], values["own_ratio"], values["upright"]
        )
        if ratio is None and keeps:
            ratio = drag.frame.columns / drag.frame.rows
        by = x - drag.start[0], y - drag.start[1]
        frame = dragged(drag.frame, drag.grip, by, bounds, ratio)
        self._session.edit(margins(frame, bounds, values["unit"]), "Crop", drag.gesture.key)

    def _on_photo(self, at: QPointF) -> tuple[float, float]:
        """Return the (x, y) in pixels of the photo of a place on the canvas."""
        view = self._view()
        assert view is not None
        place = at * self._canvas.devicePixelRatioF()
        return (place.x() - view.across) / view.zoom, (place.y() - view.down) / view.zoom
