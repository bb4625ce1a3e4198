"""CanvasBar: the tools and the photos' tabs, over the canvas and as wide as that."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ui.command.actions import CommandActions
from ui.command.tool_button import tool_button
from ui.look.icons import icon
from ui.look.tokens import GAP, ROW, SPACE, TOOL
from ui.look.zoom_button import WIDTH, ZoomButton
from ui.window.photo_tabs import PhotoTabs

LEFT: Final = (("open", "save"), ("undo", "redo"))
RIGHT: Final = (("before", "split", "after"), ("fit",))
GIVE_WAY: Final = ("fit", "before", "after", "save", "open")  # each is in a menu too
ZOOMS: Final = ("fit", "actual_size", "zoom_in", "zoom_out")


class CanvasBar(QWidget):
    """Buttons of commands left and right, the tabs between them as far as there is room.

    Parameters
    ----------
    tabs
        The open photos.
    """

    def __init__(self, tabs: PhotoTabs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("canvas-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(ROW)
        self.tabs = tabs
        self.zoom = ZoomButton()
        self.buttons: dict[str, QToolButton] = {}
        self.another = QToolButton()  # beside the tabs, as long as they are shown
        self.another.setFixedSize(TOOL, TOOL)
        self.another.setIconSize(QSize(16, 16))
        self.another.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.another.hide()
        tabs.shown.connect(self.another.setVisible)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SPACE, 0, SPACE, 1)
        self._row.setSpacing(GAP)

    def fill(self, actions: CommandActions) -> None:
        """Take the commands that the buttons do."""
        self._add(LEFT, actions)
        self._row.addSpacing(GAP)
        self._row.addWidget(self.tabs)
        self._row.addWidget(self.another)
        actions.bind(self.another, "open")
        self.another.setIcon(icon("plus"))
        self._row.addStretch(1)
        self._add(RIGHT, actions)
        self._row.addWidget(self.zoom)
        for command_id in ZOOMS:
            self.zoom.choices.addAction(actions[command_id])

    def minimumSizeHint(self) -> QSize:
        return QSize(160, ROW)  # what the canvas needs at least; the tabs give way first

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.buttons:
            self._give_way()
        self.tabs.set_room(self.width() - self._tools_width())

    def _give_way(self) -> None:
        """Hide as many buttons as have no room beside the zoom."""
        room = self.width() - self._tools_width(len(self.buttons)) + TOOL + GAP  # no tabs' own
        for number, command_id in enumerate(GIVE_WAY):
            self.buttons[command_id].setVisible(room + number * (TOOL + GAP) >= 0)

    def _tools_width(self, count: int | None = None) -> int:
        """Return the logical pixels of the tools with so many buttons, else with those shown."""
        if count is None:
            count = sum(not button.isHidden() for button in self.buttons.values())
        tools = (count + 1) * (TOOL + GAP) + 3 * (2 * GAP + 1)
        return tools + WIDTH + 2 * SPACE + 2 * GAP

    def _add(self, groups: tuple[tuple[str, ...], ...], actions: CommandActions) -> None:
        for number, group in enumerate(groups):
            if number:
                self._row.addWidget(_line())
            for command_id in group:
                self._row.addWidget(self._button(command_id, actions))

    def _button(self, command_id: str, actions: CommandActions) -> QToolButton:
        button = self.buttons[command_id] = tool_button(actions[command_id])
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return button


def _line() -> QWidget:
    line = QFrame()
    line.setProperty("hairline", True)
    line.setFixedSize(1, 16)
    return line
