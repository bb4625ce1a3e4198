"""CompareBar: over the compared kernels: what is compared, the differences' scale, the view."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from ui.command.actions import CommandActions
from ui.command.tool_button import tool_button
from ui.look.colour_bar import ColourBar
from ui.look.phrase import phrase
from ui.look.segmented import SegmentedSwitch
from ui.look.tokens import FIELD, GAP, ROW, SPACE
from ui.look.value_scale import SCALES, ValueScale
from ui.look.zoom_button import ZoomButton

LIMIT: Final = 32 / 255  # of differences that have the full colours, at first
LEFT: Final = ("undo", "redo")
RIGHT: Final = ("compare_link", "compare_pin", "fit")
ZOOMS: Final = ("fit", "actual_size", "zoom_in", "zoom_out")
ROOMY: Final = 900  # logical pixels of width from which on the scale is named
COMPARED: Final = ("Kernels", "Snapshots", "Photos")
OTHERS: Final = ("compare_snapshots", "compare_photos")  # what the latter two do


class CompareBar(QWidget):
    """Its colour bar is the one scale of all differences; the ends are dragged."""

    limit_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("canvas-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(ROW)
        self.limit = LIMIT  # the difference that has the full colours; 1.0 is full scale
        self._scale: ValueScale = SCALES[0]
        self.buttons: dict[str, QToolButton] = {}
        self.compared = SegmentedSwitch(COMPARED)
        self.compared.setAccessibleName("What is compared")
        self.add, self.kernels = QToolButton(), QMenu(self)  # what there is to add
        self.add.setProperty("field", True)
        self.add.setText("Add a kernel")
        self.add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.add.setFixedHeight(FIELD)
        self.add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.add.setMenu(self.kernels)
        self.colours = ColourBar(is_signed=True)
        self.colours.setAccessibleName("Scale of the differences")
        self.colours.limit_chosen.connect(self._choose)
        self.zoom, self._words = ZoomButton(), QLabel("Difference scale")
        self._words.setProperty("muted", True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SPACE, 0, SPACE, 1)
        self._row.setSpacing(GAP)
        self._show()

    def fill(self, actions: CommandActions) -> None:
        """Lay out what it has and the buttons of commands, and do the commands."""
        row = self._row
        for command_id in LEFT:
            row.addWidget(self._button(command_id, actions))
        row.addWidget(_line())
        row.addWidget(self.compared)
        row.addSpacing(SPACE)
        row.addWidget(self.add)
        row.addStretch()
        row.addWidget(self._words)
        row.addSpacing(GAP)
        row.addWidget(self.colours)
        row.addSpacing(GAP)
        row.addWidget(_line())
        for command_id in RIGHT:
            row.addWidget(self._button(command_id, actions))
        row.addWidget(self.zoom)
        for command_id in ZOOMS:
            self.zoom.choices.addAction(actions[command_id])
        actions.bind(self.add, "compare_add")
        self.compared.chosen.connect(lambda index: self._leave(actions, index))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, ROW)  # the window is never wider for it, nor its panels narrower

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._words.setVisible(self.width() >= ROOMY)

    def show_count(self, count: int, most: int) -> None:
        """Say how many are compared, of how many there may be."""
        self.add.setText(phrase("Add a kernel, {count} of {most}", count=count, most=most))
        self.add.setEnabled(count < most)

    def set_scale(self, scale: ValueScale) -> None:
        """Write the ends in another scale."""
        self._scale = scale
        self._show()

    def _leave(self, actions: CommandActions, index: int) -> None:
        """Compare something else over this page; it is this one's again that is seen after it."""
        self.compared.set_index(0)
        if index:
            actions[OTHERS[index - 1]].trigger()

    def _choose(self, limit: float) -> None:
        """Show differences of another size in the full colours; 0 for that at first."""
        self.limit = limit / self._scale.full if limit else LIMIT
        self._show()
        self.limit_changed.emit()

    def _show(self) -> None:
        self.colours.set_limit(float(f"{self.limit * self._scale.full:.3g}"))

    def _button(self, command_id: str, actions: CommandActions) -> QToolButton:
        button = self.buttons[command_id] = tool_button(actions[command_id])
        return button


def _line() -> QWidget:
    """Return a line between groups, with some room on both sides."""
    holder, line = QWidget(), QFrame()
    line.setProperty("hairline", True)
    line.setFixedSize(1, 16)
    row = QHBoxLayout(holder)
    row.setContentsMargins(SPACE, 0, SPACE, 0)
    row.addWidget(line)
    return holder
