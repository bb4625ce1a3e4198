"""TurnedFrame: what a line that is being drawn would keep of the photo, on the photo as it is."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPolygonF

from editor.document.image import Image
from editor.document.step import Step
from editor.render.developing import is_at_work
from editor.render.filter_failure import FilterFailure, NotKnownYet
from editor.render.placing import Place, Placing
from editor.render.pressing import drawn
from editor.render.step_chain import StepChain
from editor.render.view import View
from filters.pixels.drawn_line import Ends
from filters.registry import Registry


class TurnedFrame:
    """The frame of a photo at rest, as a line turns it; arithmetic alone, no pixel is rendered.

    Parameters
    ----------
    image, steps
        What is shown, with the Step that the line is for at `index`.
    title
        The line's, among the Step's eyedroppers.
    view, ratio
        How the photo lies on the canvas, whose logical pixels are `ratio` device pixels each.
    """

    def __init__(
        self,
        image: Image,
        steps: tuple[Step, ...],
        index: int,
        title: str,
        registry: Registry,
        view: View,
        ratio: float,
    ) -> None:
        self._image, self._steps, self._index, self._title = image, steps, index, title
        self._registry, self._view, self._ratio = registry, view, ratio
        self._now = Placing.of(image, steps, registry, index)
        bounds = view.bounds
        sides = (bounds.left, bounds.right), (bounds.top, bounds.bottom)
        self.photo = QPolygonF([self._on_canvas(place) for place in _corners(*sides)])

    def corners(self, first: QPointF, last: QPointF) -> QPolygonF:
        """Return what would be kept with a line between two places of the canvas; else empty."""
        step = self._steps[self._index]
        ends: Ends = self._given(first), self._given(last)
        values = drawn(step, self._title, ends, self._registry)
        if not values:
            return QPolygonF()
        turned = replace(step, values={**step.values, **values})
        steps = (*self._steps[: self._index], turned, *self._steps[self._index + 1 :])
        try:
            at_work = tuple(one for one in steps if is_at_work(one))
            region = StepChain(self._image, at_work, self._registry).region
        except (FilterFailure, NotKnownYet):
            return QPolygonF()
        then = Placing.of(self._image, steps, self._registry, self._index)
        places = (then.below(*at) for at in _corners((0, region.columns), (0, region.rows)))
        return QPolygonF([self._on_canvas(self._now.above(*place)) for place in places])

    def _given(self, at: QPointF) -> Place:
        """Return the (x, y) in what the Step is given of a place on the canvas."""
        seen, view = at * self._ratio, self._view
        x, y = (seen.x() - view.across) / view.zoom, (seen.y() - view.down) / view.zoom
        return self._now.below(x, y)

    def _on_canvas(self, place: Place) -> QPointF:
        x, y = place
        return QPointF(*self._view.on_canvas(y, x)) / self._ratio


def _corners(across: tuple[int, int], down: tuple[int, int]) -> tuple[Place, ...]:
    """Return the corners (x, y) of a box, clockwise from the top left."""
    (left, right), (top, bottom) = across, down
    return (left, top), (right, top), (right, bottom), (left, bottom)
