"""SharedCursor: one cursor in all compared pictures, with the values that are there."""

from __future__ import annotations

from collections.abc import Sequence

from ui.compare.side import Side
from ui.compare.view import Pixel
from ui.look.value_scale import SCALES, ValueScale


class SharedCursor:
    """Shows each pane's result at the pointer, and by how much it differs from the first's."""

    def __init__(self) -> None:
        self.scale: ValueScale = SCALES[0]
        self._pixel: Pixel | None = None

    def point(self, panes: Sequence[Side], pixel: Pixel | None) -> None:
        """Show it at a pixel of the photo; nowhere with None."""
        self._pixel = pixel
        self.follow(panes)

    def follow(self, panes: Sequence[Side]) -> None:
        """Read again what is at its place."""
        first = _values(panes[0], self._pixel) if panes else None
        for pane in panes:
            found = _values(pane, self._pixel)
            pane.picture.point(self._pixel, "" if found is None else self._result(found))
            differs = ""
            if found is not None and first is not None:
                differs = self._difference([a - b for a, b in zip(found, first, strict=True)])
            pane.difference.point(self._pixel, differs)

    def _result(self, values: Sequence[float]) -> str:
        each = (f"{n} {self.scale.text(v)}" for n, v in zip("RGB", values, strict=True))
        return "  ".join(each)

    def _difference(self, values: Sequence[float]) -> str:
        return "  ".join(f"{'+' if v > 0 else ''}{self.scale.text(v).strip()}" for v in values)


def _values(pane: Side, pixel: Pixel | None) -> tuple[float, ...] | None:
    """Return red, green and blue of a pane's result; None where they are not known yet."""
    view, layer = pane.picture.view, pane.picture.layer
    if pixel is None or view is None or layer.shown is None:
        return None
    reading = layer.reading(*pixel, view.shrink)
    return None if reading is None else reading.values[:3]
