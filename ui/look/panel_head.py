"""PanelHead: the row on top of a panel: its title, a figure beside it, and what can be done."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from ui.look.icons import quiet_icon
from ui.look.sentence import Sentence
from ui.look.tokens import EDGE, HEADER, SPACE, TOOL

FORM_HEAD: Final = 38  # logical pixels


class PanelHead(QWidget):
    """Title, muted figure and tools in one row, `HEADER` high; a dock is dragged by it.

    Parameters
    ----------
    title
        What the panel is called.
    figure_right
        Whether the figure stands at the right end, as the key figure of a chart.
    """

    def __init__(
        self, title: str, figure_right: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("panel-head", True)
        self.setFixedHeight(HEADER)
        self.title = QLabel(title)
        self.title.setProperty("panel-title", True)
        self.figure = Sentence()
        where = Qt.AlignmentFlag.AlignRight if figure_right else Qt.AlignmentFlag.AlignLeft
        self.figure.setAlignment(where | Qt.AlignmentFlag.AlignVCenter)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(EDGE, 0, EDGE if figure_right else SPACE - 2, 0)
        self._row.setSpacing(SPACE)
        self._row.addWidget(self.title)
        self._row.addWidget(self.figure, 1)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())  # a dock asks for no other

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.minimumHeight())

    def add_tool(self, name: str, tip: str) -> QToolButton:
        """Add a button with an icon at the right end; return it."""
        button = QToolButton()
        button.setIcon(quiet_icon(name))
        button.setFixedSize(TOOL, TOOL)
        button.setIconSize(QSize(16, 16))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row.addWidget(button)
        return button

    def add_widget(self, widget: QWidget) -> None:
        """Add a control at the right end; it has an edge of its own, which is to be the panel's."""
        margins = self._row.contentsMargins()
        margins.setRight(EDGE)
        self._row.setContentsMargins(margins)
        self._row.addWidget(widget)

    def make_form_title(self) -> None:
        """Be the title of a form: larger, and further from what is above it."""
        self.title.setProperty("heading", True)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.set_low(False)

    def set_low(self, is_low: bool) -> None:
        """Be as high as other panels' heads, with the figure, or as the title of a form is."""
        high = HEADER if is_low else FORM_HEAD
        self.setFixedHeight(high)
        self._row.setContentsMargins(EDGE, 0 if is_low else high - TOOL, SPACE - 2, 0)
        ignored, own = QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum
        self.title.setSizePolicy(own if is_low else ignored, QSizePolicy.Policy.Preferred)
        self._row.setStretchFactor(self.title, 0 if is_low else 1)
        self._row.setStretchFactor(self.figure, 1 if is_low else 0)
        self.figure.setVisible(is_low)
        self.updateGeometry()
