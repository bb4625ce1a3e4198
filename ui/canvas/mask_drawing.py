"""MaskDrawing: all that draws masks on the canvas, put together."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.document.session import Session
from ui.canvas.canvas import Canvas
from ui.canvas.mask_input import MaskInput
from ui.canvas.mask_picking import MaskPicking
from ui.canvas.mask_tool_bar import MaskToolBar
from ui.canvas.mask_tools import MaskTools
from ui.steps.mask_bar import MaskBar


class MaskDrawing(QObject):
    """The tools, what mouse and keys do with them, what they pick, and their bar."""

    def __init__(self, session: Session, canvas: Canvas, bar: MaskBar) -> None:
        super().__init__(canvas)
        self.tools = MaskTools(session, canvas, bar)
        self.input = MaskInput(canvas, self.tools)
        self.picking = MaskPicking(session, canvas, self.tools, self.input)
        self.bar = MaskToolBar(self.tools, canvas)
