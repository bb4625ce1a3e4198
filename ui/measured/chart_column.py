"""ChartColumn: charts under headings with a key figure, and rows of what was tested."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from ui.look.charts import Chart
from ui.look.language import said
from ui.look.section import Section
from ui.look.tokens import EDGE, SPACE

SUPERSCRIPTS: Final = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def power_of_ten(exponent: float) -> str:
    """Write 1, or ten with its whole exponent."""
    return "1" if exponent == 0 else "10" + f"{exponent:.0f}".translate(SUPERSCRIPTS)


class FactRows(QWidget):
    """Names with their values at the right end, one a row."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(EDGE, 0, EDGE, SPACE)
        self._grid.setVerticalSpacing(SPACE // 2)
        self._grid.setColumnStretch(0, 1)
        self._labels: list[tuple[QLabel, QLabel]] = []

    @property
    def facts(self) -> list[tuple[str, str]]:
        """What is shown: names and values."""
        shown = ((name, value) for name, value in self._labels if not name.isHidden())
        return [(name.text(), value.text()) for name, value in shown]

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show names and values in place of those before."""
        while len(self._labels) < len(facts):
            name, value = QLabel(), QLabel()
            value.setProperty("hint", True)
            row = len(self._labels)
            self._grid.addWidget(name, row, 0)
            self._grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignRight)
            self._labels.append((name, value))
        for index, labels in enumerate(self._labels):
            words = facts[index] if index < len(facts) else ("", "")
            for label, text in zip(labels, words, strict=True):
                label.setText(said(text))
                label.setVisible(bool(text))


class ChartColumn(QWidget):
    """Sections one under another; there is none while nothing is found."""

    def __init__(self, inside: Sequence[tuple[str, QWidget]]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.sections: list[Section] = []
        for title, widget in inside:
            room = QWidget()
            inner = QVBoxLayout(room)
            inner.setContentsMargins(0, 0, 0, SPACE if isinstance(widget, Chart) else 0)
            inner.addWidget(widget)
            section = Section(title, room)
            column.addWidget(section)
            self.sections.append(section)
        column.addStretch()
        self.show_summaries(())

    def show_summaries(self, summaries: Sequence[str | None]) -> None:
        """Show the sections that have a key figure; None, or no more, hides one."""
        for index, section in enumerate(self.sections):
            words = summaries[index] if index < len(summaries) else None
            section.setVisible(words is not None)
            section.header.set_summary(said(words or ""))
