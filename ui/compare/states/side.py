"""StateSide: one of two states that are compared."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QLabel

from ui.compare.view import PaneView
from ui.look.language import said


@dataclass
class StateSide:
    """One of them: its picture, and by how much it differs from the first's.

    Parameters
    ----------
    fault
        Says why there is no result.
    has_difference
        Whether the difference is looked at.
    """

    picture: PaneView
    difference: PaneView
    fault: QLabel
    has_difference: bool = False

    @property
    def views(self) -> tuple[PaneView, ...]:
        """What is rendered of it."""
        return (self.picture, self.difference) if self.has_difference else (self.picture,)

    def say(self, fault: str) -> None:
        """Say why there is no result."""
        self.fault.setText(said(fault))
        self.fault.setVisible(bool(fault))
