"""PointPicking: the places of a filter's values on the photo, dragged, or placed by a click."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent

from editor.document.document import Document
from editor.render.placing import Placing
from filters.params.kind import Place
from filters.params.kinds.gradient import GradientKind
from filters.params.kinds.line import LineKind
from filters.params.kinds.point import PointKind
from filters.params.kinds.points import Points
from filters.params.param import Param
from ui.canvas.crop_frame import CropFrame
from ui.canvas.crop_overlay import CropBar, CropOverlay
from ui.canvas.curve_dragging import CurveDragging
from ui.canvas.guide_choice import GuideChoice
from ui.canvas.handle_marks import HandleMarks
from ui.canvas.photo_tool import PhotoTool, ToolPlace
from ui.canvas.stops_on_line import gradient_of, moved_stop, stops_on_line
from ui.files.preferences import KeptPreferences
from ui.form.gesture import EditGesture
from ui.form.list_controls import PointsControl
from ui.form.value_controls import PointControl
from ui.look.phrase import within

REACH: Final = 10.0  # logical pixels around a marker's middle


@dataclass(frozen=True)
class _Held:
    """The handle that is dragged, how far off its middle, and the edit's key."""

    name: str
    index: int
    off: QPointF
    gesture: EditGesture


class PointPicking(PhotoTool):
    """Draws the handles of the edited Step's values on the photo, and moves them with the mouse.

    Which there are says the kind of each value (`Kind.places`): points, corners of rectangles,
    ends of lines, and stops of a gradient along the filter's one line.
    """

    def __init__(self, place: ToolPlace, preferences: KeptPreferences) -> None:
        super().__init__(place)
        self._held: _Held | None = None
        self.under_mouse = ""  # the name of the handle that a press would take hold of
        self.curves = CurveDragging(place)
        canvas = place.canvas
        self.crop = CropFrame(place.session, canvas, place.view)  # below the markers
        self._frame, self.bar = CropOverlay(canvas, self.crop), CropBar(canvas, self.crop)
        row = place.panel.guides
        self.guides = GuideChoice(preferences, place.session, self.crop, self._frame, row)
        self._overlay = HandleMarks(canvas, self.drawn, lambda: self.under_mouse)
        canvas.installEventFilter(self)
        place.session.subscribe(self.refresh)

    def refresh(self) -> None:
        """Follow the session; a drag ends with the Step whose value it changes."""
        if self._is_another_step():
            self._held = None
        are_drawn = bool(self.places())
        self._overlay.setVisible(are_drawn)
        if are_drawn:  # raising what is hidden takes as long
            self._overlay.resize(self._canvas.size())
            self._overlay.raise_()
            self._overlay.update()

    def places(self) -> dict[str, QPointF]:
        """Return where the handles are on the canvas, logical pixels, by their names.

        A point's has the name of its value; others a number from 1 behind it: "area 3".
        """
        return self.drawn()[0]

    def drawn(self) -> tuple[dict[str, QPointF], list[list[QPointF]]]:
        """Return the handles as `places`, and the lines between them, logical pixels."""
        found: dict[str, QPointF] = {}
        lines: list[list[QPointF]] = []
        for param, placed in self._placed():
            value = self._value(param)
            for index, at in enumerate(placed(param.kind.places(value))):
                found[_name(param, index)] = at
            lines += [placed(line) for line in param.kind.outlines(value)]
            if isinstance(param.kind, LineKind):
                found |= self._stops(placed)
        return found, lines

    def _stops(self, placed: Callable[[tuple[Place, ...]], list[QPointF]]) -> dict[str, QPointF]:
        """Return the handles of a gradient along the filter's line."""
        spec = self._session.edited_spec
        stops = stops_on_line(spec, self._session.edited.values)
        shown = zip(stops, placed(tuple(stops.values())), strict=True)
        pair = gradient_of(spec)
        return {} if pair is None else {_name(pair[0], number): at for number, at in shown}

    def _placed(self) -> list[tuple[Param, Callable[[tuple[Place, ...]], list[QPointF]]]]:
        """Return the values that have a place on the photo, with what puts it on the canvas."""
        view, document = self._view(), self._session.document
        if view is None or document is None or self._session.lacks_filter:
            return []
        spec, values = self._session.edited_spec, self._session.edited.values
        params = [p for p in spec.params if p.kind.places(values[p.name])]
        params = [p for p in params if spec.is_relevant(p.name, values)]
        if not params:
            return []
        placing, ratio = self._placing(document), self._canvas.devicePixelRatioF()

        def put(param: Param) -> Callable[[tuple[Place, ...]], list[QPointF]]:
            def on_canvas(places: tuple[Place, ...]) -> list[QPointF]:
                shown = (placing.shown(x, y, param.kind.from_edges) for x, y in places)
                return [QPointF(*view.on_canvas(row, column)) / ratio for column, row in shown]

            return on_canvas

        return [(param, put(param)) for param in params]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._overlay.resize(self._canvas.size())
        self._note_space(event)
        if not isinstance(event, QMouseEvent):
            return super().eventFilter(watched, event)
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            return self._press(event.position(), event.modifiers())
        if kind == QEvent.Type.MouseMove and self._held is not None:
            self._move(event.position())
            return True
        if kind == QEvent.Type.MouseMove:
            self._hover(event.position())
        if kind == QEvent.Type.MouseButtonRelease and self._held is not None:
            self._held = None
            return True
        return super().eventFilter(watched, event)

    def _hover(self, at: QPointF) -> None:
        near = self._near(at)
        if near != self.under_mouse:
            self.under_mouse = near
            self._overlay.update()

    def _press(self, at: QPointF, keys: Qt.KeyboardModifier) -> bool:
        if self._pans:
            return False
        near, picked = self._near(at), self._picking()
        if near and keys & Qt.KeyboardModifier.AltModifier:
            return self._take_away(near)
        if picked and not (near and self._is_list(picked)):
            index = len(self._value(self._param(picked))) if self._is_list(picked) else 0
            self._held = _Held(picked, index, QPointF(), EditGesture())
            for control in self._controls():
                if isinstance(control, PointControl):
                    control.pick.setChecked(False)
            self._move(at)
        elif near:
            name, index = _parts(near)
            self._held = _Held(name, index, self.places()[near] - at, EditGesture())
        return self._held is not None

    def _take_away(self, handle: str) -> bool:
        name, index = _parts(handle)
        if not self._is_list(name):
            return False
        param = self._param(name)
        rest = self._value(param).without(index)
        self._session.edit({name: rest}, f"Take a point of {within(param.label)} away")
        return True

    def _move(self, at: QPointF) -> None:
        view, document, held = self._view(), self._session.document, self._held
        if held is None or view is None or document is None:
            return
        at, ratio = at + held.off, self._canvas.devicePixelRatioF()
        column = (at.x() * ratio - view.across) / view.zoom
        row = (at.y() * ratio - view.down) / view.zoom
        param = self._param(held.name)
        placing, from_edges = self._placing(document), param.kind.from_edges
        x, y = placing.parts(column, row, from_edges)
        x, y = round(x, 6), round(y, 6)
        if isinstance(param.kind, GradientKind) and (
            pair := gradient_of(self._session.edited_spec)
        ):
            line, size = self._value(pair[1]), placing.sides(pair[1].kind.from_edges)[:2]
            value = moved_stop(self._value(param), line, held.index, (x, y), size)
        else:
            value = param.kind.moved(self._value(param), held.index, x, y)
        self._session.edit({held.name: value}, f"Move {within(param.label)}", held.gesture.key)

    def _param(self, name: str) -> Param:
        return self._session.edited_spec.param(name)

    def _value(self, param: Param) -> Any:
        return self._session.edited.values[param.name]

    def _is_list(self, name: str) -> bool:
        return isinstance(self._value(self._param(name)), Points)

    def _placing(self, document: Document) -> Placing:
        """Return where places on the canvas lie in what the edited Step is given."""
        registry = self._session.registry
        return Placing.of(document.source, self._session.shown, registry, document.selected)

    def _near(self, at: QPointF) -> str:
        for name, place in self.places().items():
            if (place - at).manhattanLength() <= REACH:
                return name
        return ""

    def _picking(self) -> str:
        seen = (c for c in self._controls() if not c.isHidden())  # what matters now
        return next((c.param.name for c in seen if c.pick.isChecked()), "")

    def _controls(self) -> list[PointControl | PointsControl]:
        form = self._panel.form
        controls = () if form is None else form.controls.values()  # not those of a generator
        return [c for c in controls if isinstance(c, (PointControl, PointsControl))]


def _name(param: Param, index: int) -> str:
    return param.name if isinstance(param.kind, PointKind) else f"{param.name} {index + 1}"


def _parts(handle: str) -> tuple[str, int]:
    """Return the value's name and the number of its handle, from 0."""
    name, _, number = handle.partition(" ")
    return name, int(number or 1) - 1
