"""GuideRow: which guide is drawn in a crop's frame."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.look.guides import GUIDES
from ui.look.segmented import SegmentedSwitch
from ui.look.tokens import EDGE, SPACE


class GuideRow(QWidget):
    """A switch of all guides under the form of a crop; hidden with other forms."""

    def __init__(self) -> None:
        super().__init__()
        label = QLabel("Guide lines")
        self.switch = SegmentedSwitch(tuple(GUIDES.values()), fills=True)
        self.switch.setAccessibleName("Guide in the frame")
        self.switch.setToolTip("The lines in the crop's frame; they are no part of the photo")
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 0, EDGE, 0)
        column.setSpacing(SPACE)
        column.addWidget(label)
        column.addWidget(self.switch)
        self.hide()
