"""What is drawn of a mask on the canvas: its items' outlines and handles, and the tool's own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPolygonF

from editor.masks.handles import MOVE, Handle, handles_of
from editor.masks.outlines import outlines_of
from ui.canvas.mask_desk import MaskDesk
from ui.canvas.mask_gestures import Gesture, LassoGesture, near, turn_distance
from ui.canvas.mask_marks import ItemMarks
from ui.look.language import said
from ui.steps.mask_bar import SIGNS, item_words

NOTES: Final = {
    "red": "Mask shown in red · O hides it · Alt shows it alone",
    "grey": "Mask shown in grey · O shows the photo",
    "": "Mask hidden · O shows it",
}
Handles = Mapping[tuple[int, str], QPointF]


def handles_on(desk: MaskDesk) -> Handles:
    """Return where handles are on the canvas, by item and name: all of the chosen item, first.

    Of the others only the one that moves them.
    """
    mask, place = desk.mask, desk.place
    if mask is None or place is None:
        return {}
    found: dict[tuple[int, str], QPointF] = {}
    chosen = desk.chosen
    for at in sorted(range(len(mask.items)), key=lambda each: each != chosen):
        for handle in handles_of(mask.items[at], place.scale, turn_distance(place.pixel)):
            if at == chosen or handle.name == MOVE:
                found[at, handle.name] = place.on_canvas(handle.place)
    return found


def handle_near(handles: Handles, at: QPointF) -> tuple[int, str] | None:
    """Return the item and the name of the handle that a press would take hold of."""
    return next((key for key, place in handles.items() if near(place, at)), None)


def item_marks(desk: MaskDesk, handles: Handles) -> list[ItemMarks]:
    """Return what is drawn of each item."""
    mask, place = desk.mask, desk.place
    if mask is None or place is None:
        return []
    items = []
    for at, item in enumerate(mask.items):
        lines = tuple(
            (line, QPolygonF([place.on_canvas(each) for each in line.places]))
            for line in outlines_of(item, place.scale, place.longest)
        )
        own = tuple((Handle(n, (0, 0)), spot) for (a, n), spot in handles.items() if a == at)
        sign = SIGNS[item.join] if at or item.join != "add" else ""
        label = f"{sign}{said(item_words(item))}" if len(mask.items) > 1 else ""
        items.append(ItemMarks(lines, own, label))
    return items


def lasso_line(desk: MaskDesk, gesture: Gesture | None) -> QPolygonF | None:
    """Return the line of a lasso under way, up to the pointer."""
    place = desk.place
    if not isinstance(gesture, LassoGesture) or not gesture.corners or place is None:
        return None
    corners = [*gesture.corners, gesture.pointer]
    return QPolygonF([place.on_canvas(corner) for corner in corners])
