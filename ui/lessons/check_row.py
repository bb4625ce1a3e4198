"""CheckRow: one thing that is checked: done or not, what was found, and what is missing."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from editor.lessons.check import Verdict
from editor.lessons.lesson import Demand
from ui.lessons.words import SIGN, Sign
from ui.look.language import said
from ui.look.phrase import within
from ui.look.tokens import GAP, SPACE

ANSWER: Final = "answer"  # the check whose find is what a person typed
NAME: Final = re.compile(r"[a-z][a-z-]*")  # as lessons write what the program has a title for
FOUND: Final = 156  # logical pixels that what was found takes at most


class CheckRow(QWidget):
    """A sign, what is asked for, what was found at the right, and a line under it."""

    def __init__(self, demand: Demand) -> None:
        super().__init__()
        self.demand = demand
        self.sign = Sign("minus", "disabled")
        self.label, self.found, self.words = QLabel(demand.label), QLabel(), QLabel()
        self.label.setWordWrap(True)
        self.found.setProperty("muted", True)
        self.found.setMaximumWidth(FOUND)
        self.words.setProperty("hint", True)
        self.words.setWordWrap(True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(GAP)
        grid.setColumnMinimumWidth(0, SIGN)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.sign, 0, 0, top)
        grid.addWidget(self.label, 0, 1)
        grid.addWidget(self.found, 0, 2, top | Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.words, 1, 1, 1, 2)
        self.show_verdict(None)

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Show what was found; None as long as nothing was looked at."""
        passed = verdict is not None and verdict.passed
        self.sign.show_sign("check" if passed else "minus", "text" if passed else "warning")
        self.sign.setAccessibleName(said("Done") if passed else said("Not done"))
        self.found.setText("" if verdict is None else self._told(verdict.found))
        words = "" if verdict is None else self.demand.says(verdict)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        state = within("Done") if passed else within("Not done")
        self.label.setAccessibleName(f"{self.demand.label}: {state}")
        self.setAccessibleName(f"{self.demand.label}: {state}. {words}".strip())

    def _told(self, found: str) -> str:
        """Return what was found in the language that is spoken; an answer as it was typed."""
        if self.demand.check.kind == ANSWER:
            return found
        title = found.replace("-", " ").capitalize()
        if NAME.fullmatch(found) and (words := said(title)) != title:
            return words
        return said(found)
