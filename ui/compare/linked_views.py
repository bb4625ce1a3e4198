"""LinkedViews: the one view of all compared panes, or one of each where they are not linked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt

from editor.render.view import View
from ui.compare.side import Side
from ui.compare.view import PaneView

Change = Callable[[View], View]
KEY: Final = Qt.Key


class LinkedViews:
    """What panes look at; a change of one changes all, as long as they are linked.

    Parameters
    ----------
    panes
        The page's, as it adds them and takes them away.
    moved
        Told after each change: has the panes laid out and rendered.
    """

    def __init__(self, panes: Sequence[Side], moved: Callable[[], None]) -> None:
        self._panes, self._moved = panes, moved
        self.is_linked = True
        self._view: View | None = None
        self._apart: dict[Side, View] = {}  # of those moved alone since they were linked last

    def begin(self, view: View | None) -> None:
        """Have all look at the place of another view; at the whole photo with None."""
        self._view = view
        self._apart = {}

    def link(self, is_linked: bool) -> None:
        """Move all together from now on, from where the first one looks; or each alone."""
        self.is_linked = is_linked
        if is_linked and self._panes:
            self.begin(self._apart.get(self._panes[0], self._view))
        self._moved()

    def forget(self, pane: Side) -> None:
        """Let a pane go that is taken away."""
        self._apart.pop(pane, None)

    def change(self, shown: PaneView, change: Change) -> None:
        """Change the view of one picture, and with it that of its pane, or of all."""
        self._change(shown, change)
        self._moved()

    def zoom_in(self) -> None:
        """Show all larger, about the middle."""
        self._change_all(lambda v: v.stepped(True, *v.middle))

    def zoom_out(self) -> None:
        """Show all smaller, about the middle."""
        self._change_all(lambda v: v.stepped(False, *v.middle))

    def fit(self) -> None:
        """Show the whole photo in all."""
        self._change_all(lambda view: view.fitted())

    def actual_size(self) -> None:
        """Show a photo pixel as a screen pixel in all."""
        self._change_all(lambda v: v.zoomed(1.0, *v.middle))

    def take_key(self, key: int) -> bool:
        """Zoom by a key; return whether it is one of those that do."""
        by_key = {
            KEY.Key_0: self.fit,
            KEY.Key_1: self.actual_size,
            KEY.Key_Plus: self.zoom_in,
            KEY.Key_Equal: self.zoom_in,
            KEY.Key_Minus: self.zoom_out,
        }
        do = by_key.get(KEY(key))
        if do is not None:
            do()
        return do is not None

    def lay_out(self, rows: int, columns: int, ratio: float) -> float:
        """Set every picture's view, each for its own size; return the first one's zoom.

        A photo of another size than that before is shown as a whole.

        Parameters
        ----------
        rows, columns
            The size of the results.
        ratio
            The largest zoom for one that fits: device pixels of a logical one.
        """
        first = self._panes[0]
        height, width = first.picture.device_size()
        if self._view is None or (self._view.rows, self._view.columns) != (rows, columns):
            self.begin(View(rows, columns, height, width).fitted(ratio))
        assert self._view is not None
        self._view = self._view.resized(height, width)
        for pane in self._panes:
            own = self._apart.get(pane, self._view)
            for one in pane.views:
                one.view = own.resized(*one.device_size())
                one.update()
        return self._apart.get(first, self._view).zoom

    def _change(self, shown: PaneView, change: Change) -> None:
        if shown.view is None:
            return
        if self.is_linked:
            self._view = change(shown.view)
            return
        for pane in self._panes:
            if shown in (pane.picture, pane.difference):
                self._apart[pane] = change(shown.view)

    def _change_all(self, change: Change) -> None:
        for pane in self._panes[:1] if self.is_linked else self._panes:
            self._change(pane.picture, change)
        self._moved()
