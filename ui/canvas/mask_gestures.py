"""Gestures that draw and change masks: a handle dragged, a shape, a lasso or a stroke drawn."""

from __future__ import annotations

from typing import Final, Protocol

from PySide6.QtCore import QPointF

from editor.masks.brush import Stroke
from editor.masks.drawn import lasso, shape_between, stroke_of, with_shape, with_stroke
from editor.masks.fields import MaskError
from editor.masks.handles import MOVE, dragged, handles_of
from editor.masks.mask import Mask, Shape
from editor.masks.shapes import Place
from ui.canvas.live_stroke import LiveStroke
from ui.canvas.mask_desk import MaskDesk
from ui.canvas.mask_layer import MaskLayer
from ui.form.gesture import EditGesture

APART: Final = 2.0  # logical pixels between the corners that a lasso takes
CLICK: Final = 6.0  # logical pixels within which a press and a release are a click


class Gesture(Protocol):
    """What begins with a press on the photo."""

    def move(self, at: QPointF, even: bool, pressure: float) -> None:
        """Follow the pointer; `even` is whether Shift is held."""

    def release(self, at: QPointF) -> bool:
        """The button is up; return whether that was all."""

    def cancel(self) -> None:
        """Have it never begun."""


class HandleGesture:
    """A handle of an item that is dragged."""

    def __init__(self, desk: MaskDesk, item: int, name: str, at: QPointF) -> None:
        mask, place = desk.mask, desk.place
        assert mask is not None
        assert place is not None
        self._desk, self._at, self._name = desk, item, name
        self._item = mask.items[item]
        self._edit = EditGesture()
        pixel = place.pixel
        handles = handles_of(self._item, place.scale, turn_distance(pixel))
        was = place.on_canvas(next(h.place for h in handles if h.name == name))
        self._off = was - at  # where it was taken hold of

    def move(self, at: QPointF, even: bool, pressure: float) -> None:
        place = self._desk.place
        if place is not None:
            to = place.on_photo(at + self._off)
            item = dragged(self._item, self._name, to, place.scale)
            verb = "Move" if self._name == MOVE else "Change"
            self._desk.put_item(self._at, item, verb, self._edit.key)

    def release(self, at: QPointF) -> bool:
        return True

    def cancel(self) -> None:
        self._desk.take_back(self._edit.key)


def turn_distance(pixel: float) -> float:
    """Return how far the handle that turns is from its shape, in pixels of the photo."""
    return 24.0 / pixel


class ShapeGesture:
    """A rectangle, an ellipse or a gradient, from press to release."""

    def __init__(self, desk: MaskDesk, tool: str, join: str, start: QPointF) -> None:
        assert desk.place is not None
        self._desk, self._tool, self._join = desk, tool, join
        self._start, self._before = desk.place.on_photo(start), desk.mask
        self._edit = EditGesture()

    def move(self, at: QPointF, even: bool, pressure: float) -> None:
        place = self._desk.place
        if place is None:
            return
        end = place.on_photo(at)
        shape = shape_between(self._tool, self._start, end, place.scale, even)
        if shape is not None:
            _use(self._desk, self._before, shape, self._join, self._tool, self._edit)

    def release(self, at: QPointF) -> bool:
        return True

    def cancel(self) -> None:
        self._desk.take_back(self._edit.key)


class LassoGesture:
    """A line around a part of the photo, drawn by hand, or corner by corner with clicks."""

    def __init__(self, desk: MaskDesk, join: str, start: QPointF) -> None:
        assert desk.place is not None
        self._desk, self._join = desk, join
        self.corners: list[Place] = [desk.place.on_photo(start)]
        self._pressed: QPointF | None = start
        self._moved = False
        self.pointer: Place = self.corners[0]

    def press(self, at: QPointF) -> bool:
        """Add a corner; return whether it closed the line, as at the first corner."""
        place = self._desk.place
        if place is None:
            return False
        self._pressed, self._moved = at, False
        if len(self.corners) > 2 and near(place.on_canvas(self.corners[0]), at):
            self.close()
            return True
        self.corners.append(place.on_photo(at))
        return False

    def move(self, at: QPointF, even: bool, pressure: float) -> None:
        place = self._desk.place
        if place is None:
            return
        self.pointer = place.on_photo(at)
        if self._pressed is None:
            return
        self._moved = self._moved or (at - self._pressed).manhattanLength() > CLICK
        last = place.on_canvas(self.corners[-1])
        if self._moved and (at - last).manhattanLength() >= APART:
            self.corners.append(self.pointer)

    def release(self, at: QPointF) -> bool:
        self._pressed = None
        if self._moved:
            self.close()
        return self._moved

    def back(self) -> None:
        """Take the last corner back."""
        if len(self.corners) > 1:
            self.corners.pop()

    def close(self) -> None:
        """Make the polygon, where there are corners enough."""
        place = self._desk.place
        shape = None if place is None else lasso(self.corners, place.scale)
        if shape is not None:
            _use(self._desk, self._desk.mask, shape, self._join, "lasso", EditGesture())

    def cancel(self) -> None:
        self.corners.clear()


class BrushGesture:
    """A stroke: it is seen at once, and becomes part of the mask when the button is up."""

    def __init__(
        self, desk: MaskDesk, layer: MaskLayer, tip: Stroke, size: float, start: QPointF
    ) -> None:
        place = desk.place
        assert place is not None
        self._desk, self._layer, self._size, self._tip = desk, layer, size, tip
        self._live = LiveStroke(tip, size, place)
        layer.begin(self._live)

    def move(self, at: QPointF, even: bool, pressure: float) -> None:
        place = self._desk.place
        if place is not None:
            part = self._live.go_on((*place.on_photo(at), pressure))
            self._layer.repaint_part(part)

    def release(self, at: QPointF) -> bool:
        place = self._desk.place
        made, chosen = None, self._desk.chosen
        if place is not None and self._live.points:
            stroke = stroke_of(self._live.points, self._size, self._tip, place.scale)
            try:
                made, chosen = with_stroke(self._desk.mask, self._desk.chosen, stroke)
            except MaskError as error:  # as many items as there may be
                self._desk.say(error)
        self._layer.end(made)
        if made is not None:
            label = "Erase from mask" if self._tip.erases else "Paint mask"
            self._desk.use(made, chosen, label, EditGesture().key)
        return True

    def cancel(self) -> None:
        self._layer.end(None)


def near(one: QPointF, other: QPointF) -> bool:
    """Whether two places of the canvas are as near as one presses."""
    return (one - other).manhattanLength() <= 10.0


def _use(
    desk: MaskDesk, before: Mask | None, shape: Shape, join: str, tool: str, edit: EditGesture
) -> None:
    try:
        mask = with_shape(before, shape, join)
    except MaskError as error:  # as many items as there may be
        desk.say(error)
        return
    desk.use(mask, len(mask.items) - 1, f"Draw {tool} in mask", edit.key)
