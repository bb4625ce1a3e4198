"""InspectorPage: one side of an Inspection, under a heading that folds it."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.insight.inspection import Inspection


class InspectorPage(QWidget):
    """Parts below each other that show one side of an inspection."""

    title: ClassVar[str] = ""
    is_open: ClassVar[bool] = True  # at first

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 4)
        self.column.setSpacing(4)

    def show_inspection(self, found: Inspection) -> None:
        """Show that inspection."""
        raise NotImplementedError

    def summary(self, found: Inspection) -> str:
        """Return the key figure, for the heading."""
        raise NotImplementedError
