"""WhileTyping: beside the list of shortcuts, how single keys act."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ui.files.preferences import KeptPreferences
from ui.look.language import said
from ui.look.panel_head import PanelHead
from ui.look.tokens import EDGE, SPACE
from ui.preferences.settings import SETTINGS, SHORTCUTS


class WhileTyping(QWidget):
    """A box for each setting of the section; a search shows them as rows, as all others.

    Parameters
    ----------
    preferences
        What is shown and changed.
    """

    def __init__(self, preferences: KeptPreferences) -> None:
        super().__init__()
        self._preferences = preferences
        self.boxes: dict[str, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE)
        column.setSpacing(SPACE)
        column.addWidget(PanelHead("While you type"))
        for one in SETTINGS:
            if one.section == SHORTCUTS:
                box = self.boxes[one.name] = QCheckBox(said(one.title))
                box.setToolTip(one.words)
                box.toggled.connect(partial(self._change, one.name))
                inside = QVBoxLayout()
                inside.setContentsMargins(EDGE, 0, EDGE, 0)
                inside.addWidget(box)
                column.addLayout(inside)
        preferences.changed.connect(self.refresh)
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Show the values as they are now."""
        for name, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(bool(getattr(self._preferences.value, name)))
            box.blockSignals(False)

    def _change(self, name: str, is_on: bool) -> None:
        self._preferences.change(**{name: is_on})
