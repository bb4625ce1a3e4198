"""MaskInput: what mouse, pen and keys do to the mask of the edited Step, on the canvas."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTabletEvent

from ui.canvas.canvas import Canvas
from ui.canvas.mask_gestures import BrushGesture, HandleGesture, LassoGesture, ShapeGesture
from ui.canvas.mask_scene import handle_near
from ui.canvas.mask_tools import MaskTools

BY: Final = 1.15  # how much larger or smaller a key makes the brush
HARDER: Final = 0.1
IGNORED: Final = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
EDGE: Final = 6  # logical pixels around the brush's ring


class MaskInput(QObject):
    """Begins gestures by the tool or the handle under the mouse, and carries them on."""

    picked = Signal(object)  # (row, column) of the photo, where a colour is to be taken

    def __init__(self, canvas: Canvas, tools: MaskTools) -> None:
        super().__init__(canvas)
        self._canvas, self._tools = canvas, tools
        self._pans = False
        self._pressure = 1.0
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Resize:
            self._tools.marks.resize(self._canvas.size())
        elif kind == QEvent.Type.Leave:
            self._point(None)
        elif kind == QEvent.Type.FocusOut:
            self._pans = False
        elif isinstance(event, QTabletEvent):
            is_down = kind != QEvent.Type.TabletRelease and bool(event.buttons())
            self._pressure = event.pressure() if is_down else 1.0  # the mouse comes next
        elif isinstance(event, QKeyEvent):
            return self._key(event)
        elif isinstance(event, QMouseEvent):
            return self._mouse(event)
        return super().eventFilter(watched, event)

    # the mouse

    def _mouse(self, event: QMouseEvent) -> bool:
        kind, tools = event.type(), self._tools
        if kind == QEvent.Type.MouseMove:
            self._point(event.position())
            self._follow(event)
            return False  # the canvas reads the pixel there, and pans
        if event.button() != Qt.MouseButton.LeftButton or self._pans:
            return False
        if kind == QEvent.Type.MouseButtonDblClick and isinstance(tools.gesture, LassoGesture):
            return self.finish()
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            return self._press(event)
        if kind == QEvent.Type.MouseButtonRelease and tools.gesture is not None:
            if tools.gesture.release(event.position()):
                tools.gesture = None
            tools.refresh()
            return True
        return False

    def _press(self, event: QMouseEvent) -> bool:
        at, tools, desk = event.position(), self._tools, self._tools.desk
        if isinstance(tools.gesture, LassoGesture):
            if tools.gesture.press(at):
                tools.gesture = None
            tools.refresh()
            return True
        held = handle_near(tools.handles(), at)
        if held is not None:
            desk.bar.choose(held[0])
            tools.begin(HandleGesture(desk, *held, at))
        elif not tools.tool or desk.place is None:
            return False
        elif tools.tool == "pick":
            self._pick(at)
        elif tools.tool == "brush":
            brush = tools.brush
            tools.begin(BrushGesture(desk, tools.layer, brush.tip, brush.size, at))
            self._follow(event)
        elif tools.tool == "lasso":
            tools.begin(LassoGesture(desk, tools.join, at))
        else:
            tools.begin(ShapeGesture(desk, tools.tool, tools.join, at))
        self._canvas.setFocus()
        return True

    def _follow(self, event: QMouseEvent) -> None:
        if self._tools.gesture is not None and not self._pans:
            even = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._tools.gesture.move(event.position(), even, self._pressure)

    def _pick(self, at: QPointF) -> None:
        place = self._tools.desk.place
        if place is not None:
            x, y = (math.floor(way) for way in place.on_photo(at))
            if 0 <= x < place.whole.columns and 0 <= y < place.whole.rows:
                self.picked.emit((y, x))

    def finish(self) -> bool:
        """Close a lasso that is drawn corner by corner."""
        tools, gesture = self._tools, self._tools.gesture
        if not isinstance(gesture, LassoGesture):
            return False
        tools.gesture = None
        gesture.close()
        tools.refresh()
        return True

    def _point(self, at: QPointF | None) -> None:
        """Know where the pointer is, for the brush's ring and the handle under it."""
        tools, was = self._tools, self._tools.pointer
        tools.pointer = at
        if tools.tool == "brush":
            self._repaint_ring(was)
            self._repaint_ring(at)
            return
        held = None
        if at is not None and tools.gesture is None:
            held = handle_near(tools.handles(), at)
        if held != tools.under_mouse or isinstance(tools.gesture, LassoGesture):
            tools.under_mouse = held
            tools.marks.update()

    def _repaint_ring(self, at: QPointF | None) -> None:
        place = self._tools.desk.place
        if at is not None and place is not None:
            far = round(self._tools.brush.size / 2 * place.pixel) + EDGE
            self._tools.marks.update(round(at.x()) - far, round(at.y()) - far, 2 * far, 2 * far)

    # keys

    def _key(self, event: QKeyEvent) -> bool:
        kind = event.type()
        if event.key() == Qt.Key.Key_Space and kind != QEvent.Type.ShortcutOverride:
            self._pans = kind == QEvent.Type.KeyPress or event.isAutoRepeat()
        if not self._tools.tool or kind == QEvent.Type.KeyRelease:
            return False
        deed = self._deeds().get(event.key())
        if deed is None or event.modifiers() & ~IGNORED:
            return False
        event.accept()
        if kind == QEvent.Type.KeyPress:
            deed()
        return True

    def _deeds(self) -> dict[int, Callable[[], object]]:
        """Return what keys do while a tool is chosen."""
        tools, key = self._tools, Qt.Key
        return {
            key.Key_Escape: tools.step_back,
            key.Key_Return: self.finish,
            key.Key_Enter: self.finish,
            key.Key_Backspace: self._back,
            key.Key_O: tools.toggle_shown,
            key.Key_X: self.swap,
            key.Key_BracketLeft: lambda: self.resize(1 / BY),
            key.Key_BracketRight: lambda: self.resize(BY),
            key.Key_BraceLeft: lambda: self.harden(-HARDER),
            key.Key_BraceRight: lambda: self.harden(HARDER),
        }

    def _back(self) -> None:
        gesture = self._tools.gesture
        if isinstance(gesture, LassoGesture):
            gesture.back()
            self._tools.marks.update()

    def swap(self) -> None:
        """Paint instead of erasing, or the other way round."""
        brush = self._tools.brush
        self._tools.set_brush(replace(brush, erases=not brush.erases))

    def resize(self, by: float) -> None:
        """Make the brush larger or smaller."""
        brush = self._tools.brush
        size = max(round(brush.size * by), 1)
        size += 0 if size != brush.size else (1 if by > 1 else -1)
        self._tools.set_brush(replace(brush, size=size))

    def harden(self, by: float) -> None:
        """Make the brush's edge harder or softer."""
        brush = self._tools.brush
        self._tools.set_brush(replace(brush, hardness=round(brush.hardness + by, 3)))
