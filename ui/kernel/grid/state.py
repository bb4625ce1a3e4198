"""GridState: a kernel being edited, its selection, what is typed, the brush, the colours' scale."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QObject, Signal

from filters.kernel import Kernel, KernelError
from filters.kernel.painting import Brush
from ui.kernel.grid.geometry import Box, Cell
from ui.kernel.grid.heat_picture import full_colour
from ui.kernel.grid.selection import Selection
from ui.kernel.grid.typing import Sign, Typing


class GridState(QObject):
    """What kernel grids show, and the verbs that change it; it knows no widget.

    Keyboard, mouse and menu call the verbs; each `GridView` of it draws what has changed.

    Parameters
    ----------
    next_key
        Returns the merge key of a new history entry.
    """

    edited = Signal(object, str, str)  # Kernel, merge key, label
    failed = Signal(str)  # why an edit can't be; empty when nothing is wrong any more
    noted = Signal(str)  # what was recognized of what was pasted
    changed = Signal()  # all of it looks different
    cells_changed = Signal(object)  # Box whose weights are others
    cells_marked = Signal(object)  # Box with another selection or text in it
    moved = Signal()  # another cell has the focus
    replaced = Signal()  # another kernel is shown, which no edit made
    reshaped = Signal()  # the kernel has other rows or columns
    typing_begun = Signal()
    brush_wanted = Signal()
    brush_resized = Signal(int)  # cells wider or narrower

    def __init__(
        self, kernel: Kernel, next_key: Callable[[], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._next_key = next_key
        self._kernel = kernel
        self._selection = Selection.at(*kernel.origin)
        self._typing: Typing | None = None
        self._sign: Sign | None = None
        self._brush: Brush | None = None
        self._invalid = False
        self._merge = ""
        self._limit = 0.0  # the magnitude of the full colour while a drag lasts; else 0
        self._chosen_limit = 0.0  # by a person; 0 where it follows the kernel

    # what there is

    @property
    def kernel(self) -> Kernel:
        """The kernel."""
        return self._kernel

    @property
    def selection(self) -> Selection:
        """The selected cells."""
        return self._selection

    @property
    def current(self) -> Cell:
        """The cell with the focus, (row, column)."""
        return self._selection.current

    @property
    def text(self) -> str | None:
        """What is being typed into the current cell; None where nothing is."""
        return None if self._typing is None else self._typing.text

    @property
    def is_invalid(self) -> bool:
        """Whether the last edit could not be."""
        return self._invalid

    @property
    def brush(self) -> Brush | None:
        """The brush that a press of the mouse paints with; None where none does."""
        return self._brush

    @property
    def full_colour(self) -> float:
        """The magnitude of a weight that has the full colour; it holds while a drag lasts."""
        return self._chosen_limit or self._limit or full_colour(self._kernel)

    def set_full_colour(self, magnitude: float) -> None:
        """Show that magnitude in full colour from now on; with 0 follow the kernel again."""
        if magnitude != self._chosen_limit:
            self._chosen_limit = magnitude
            self.changed.emit()

    # the kernel

    def set_kernel(self, kernel: Kernel) -> None:
        """Show another kernel; what is being typed stays where it is that kernel's own cell."""
        if kernel == self._kernel:
            self._kernel = kernel  # which may know another design
            return
        self._typing = self._sign = None
        self._invalid = False
        self.replaced.emit()
        self._show(kernel)
        self.changed.emit()

    def take(self, kernel: Kernel, label: str) -> None:
        """Have another kernel as an edit, and say so."""
        if kernel != self._kernel:
            self._show(kernel)
            self._merge = self._merge or self._next_key()
            self.edited.emit(kernel, self._merge, label)

    def edit(self, change: Callable[[Kernel], Kernel], label: str) -> None:
        """Change the kernel; where it can't be, leave it as it is and say why."""
        try:
            kernel = change(self._kernel)
        except KernelError as error:
            self.fail(str(error))
            return
        self.take(kernel, label)

    def fail(self, sentence: str) -> None:
        """Say what is wrong; nothing with an empty sentence."""
        if bool(sentence) != self._invalid or sentence:
            self._invalid = bool(sentence)
            self.failed.emit(sentence)
            self.changed.emit()

    # history entries

    def begin_entry(self) -> None:
        """Have the next edits be a history entry of their own."""
        self._merge = ""

    def begin_drag(self) -> None:
        """Begin a history entry of its own; the colours keep their scale until its end."""
        self.end_typing()
        self._limit = full_colour(self._kernel)

    def end_drag(self) -> None:
        """End the history entry."""
        self._merge, self._limit = "", 0.0
        self.changed.emit()

    # selection

    def select(self, selection: Selection) -> None:
        """Select other cells, and bring the current one into sight."""
        self.end_typing()
        was, self._selection = self._selection, selection
        self.moved.emit()
        for marked in (was, selection):
            for box in (marked.box, Selection.at(*marked.current).box):
                self.cells_marked.emit(box)

    # typing

    def set_text(self, text: str, before: Kernel | None = None) -> None:
        """Have a text typed into the current cell; its weight is not changed by that.

        Parameters
        ----------
        before
            What Escape brings back where the typing begins with it; without it that is the present
            kernel, and a history entry of its own begins.
        """
        if self._typing is None:
            self._typing = Typing("", before or self._kernel)
            if before is None:
                self._merge = ""
            self.typing_begun.emit()
        self._typing = replace(self._typing, text=text)
        self.cells_marked.emit(Selection.at(*self.current).box)

    def hold_sign(self, sign: Sign) -> None:
        """Remember a sign that a digit may follow."""
        self._sign = sign

    def take_sign(self) -> Sign | None:
        """Return the sign that was just pressed, and forget it."""
        sign, self._sign = self._sign, None
        return sign

    def end_typing(self, keep: bool = True) -> None:
        """Have what was typed, or what was there before, and begin a history entry of its own."""
        typing, self._typing, self._sign = self._typing, None, None
        if typing is not None:
            if not keep:
                self.take(typing.before, "Edit cell")
            self.fail("")
            self.cells_marked.emit(Selection.at(*self.current).box)
        self._merge = ""

    # brush

    def set_brush(self, brush: Brush | None) -> None:
        """Paint with a brush where the mouse is pressed, or don't."""
        self._brush = brush
        self.changed.emit()

    # what looks different

    def _show(self, kernel: Kernel) -> None:
        was, self._kernel = self._kernel, kernel
        if kernel.shape != was.shape:
            self._selection = self._selection.beside(was.origin, kernel.origin, kernel.shape)
            self.reshaped.emit()
        elif kernel.origin == was.origin and (
            self._chosen_limit or self._limit or full_colour(was) == full_colour(kernel)
        ):
            if (box := _changed_box(was, kernel)) is not None:
                self.cells_changed.emit(box)
            return
        self.changed.emit()


def _changed_box(was: Kernel, kernel: Kernel) -> Box | None:
    """Return the smallest block with all weights that differ; None where none does."""
    rows, columns = np.nonzero(kernel.weights != was.weights)
    if not rows.size:
        return None
    return int(rows.min()), int(columns.min()), int(rows.max()), int(columns.max())
