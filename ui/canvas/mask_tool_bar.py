"""MaskToolBar: the settings of the tool that draws a mask, floating over the photo."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from ui.canvas.mask_tools import LARGEST, SMALLEST, MaskTools
from ui.form.number_field import NumberField
from ui.look.floating import SHADOW, FloatingPanel
from ui.look.language import said
from ui.look.segmented import SegmentedSwitch
from ui.look.tokens import EDGE, SPACE

JOINS: Final = {"add": "Add", "subtract": "Subtract", "intersect": "Intersect"}
FIELD: Final = 48  # logical pixels
FULL: Final = 100.0  # %


class MaskToolBar(FloatingPanel):
    """Paint or erase with size, hardness and flow; or how the next shape joins the mask."""

    def __init__(self, tools: MaskTools, canvas: QWidget) -> None:
        super().__init__(at_top=True)
        self._tools = tools
        self.title = QLabel()
        self.deed = SegmentedSwitch(("Paint", "Erase"), ("brush", "eraser"))
        self.deed.setToolTip("X swaps them")
        self.deed.setAccessibleName("What the brush does")
        self.joins = SegmentedSwitch(tuple(JOINS.values()))
        self.joins.setToolTip("How the next shape joins what there is of the mask")
        self.joins.setAccessibleName("How the next shape joins the mask")
        self.size_ = self._number("Size", SMALLEST, LARGEST, "px", "Across; [ and ] change it")
        self.hardness = self._number(
            "Hardness", 0.0, FULL, "%", "How much of it is full; braces change it"
        )
        self.flow = self._number("Flow", 0.0, FULL, "%", "How much a stroke paints")
        self.done = QToolButton()
        self.done.setText("Done")
        self.done.setToolTip("Draw no more (Esc)")
        self._connect()
        self._rows = rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        side = SHADOW + EDGE
        rows.setContentsMargins(side, SHADOW + SPACE, side, SHADOW + SPACE)
        rows.setSpacing(SPACE)
        deeds, numbers = QHBoxLayout(), QHBoxLayout()
        for widget in (self.title, self.deed, self.joins):
            deeds.addWidget(widget)
        for number in (self.size_, self.hardness, self.flow):
            numbers.addWidget(number)
        for row in (deeds, numbers):
            row.setSpacing(EDGE)
            rows.addLayout(row)
        numbers.addWidget(self.done)
        self.float_over(canvas)

    def place(self) -> None:
        """Take one row, or two where the canvas is too narrow for that."""
        parent = self.parentWidget()
        if parent is not None:
            self.fold(self._rows, parent.width() - 2 * SPACE)
        super().place()

    def refresh(self) -> None:
        """Follow the tools."""
        tools, brush = self._tools, self._tools.brush
        is_brush, is_shape = tools.tool == "brush", tools.tool not in ("", "brush", "pick")
        picks = tools.tool == "pick"
        self.title.setText(
            said("Click where it is to be full") if picks else said(tools.tool.capitalize())
        )
        self.title.setVisible(not is_brush)
        self.deed.setVisible(is_brush)
        self.joins.setVisible(is_shape)
        for field in (self.size_, self.hardness, self.flow):
            field.setVisible(is_brush)
        self.deed.set_index(int(brush.erases))
        self.joins.set_index(list(JOINS).index(tools.join))
        self.size_.set_value(brush.size)
        self.hardness.set_value(brush.hardness * FULL)
        self.flow.set_value(brush.flow * FULL)
        if tools.tool and self.isHidden():
            self.show_panel()
        elif tools.tool:
            self.place()
        else:
            self.hide()

    def _connect(self) -> None:
        tools = self._tools
        tools.changed.connect(self.refresh)
        self.deed.chosen.connect(lambda at: tools.set_brush(replace(tools.brush, erases=bool(at))))
        self.joins.chosen.connect(lambda at: tools.set_join(list(JOINS)[at]))
        self.size_.changed.connect(
            lambda value, _: tools.set_brush(replace(tools.brush, size=value))
        )
        self.hardness.changed.connect(
            lambda value, _: tools.set_brush(replace(tools.brush, hardness=value / FULL))
        )
        self.flow.changed.connect(
            lambda value, _: tools.set_brush(replace(tools.brush, flow=value / FULL))
        )
        self.done.clicked.connect(tools.end)

    @staticmethod
    def _number(label: str, low: float, high: float, unit: str, tip: str) -> NumberField:
        number = NumberField(label, high, low, high, unit=unit, step=1.0)
        number.field.setFixedWidth(FIELD)
        number.setToolTip(tip)
        return number
