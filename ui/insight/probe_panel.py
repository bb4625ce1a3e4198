"""ProbePanel: how the kernel makes one pixel, in numbers."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.insight.probe import Probe
from editor.insight.probe_arithmetic import ALPHA, CHANNELS, Line
from ui.form.number_field import number_text
from ui.insight.probe_grid import ProbeGrid, Shown
from ui.kernel.grid.geometry import Cell
from ui.look.icons import icon
from ui.look.language import said
from ui.look.phrase import phrase, within
from ui.look.tokens import EDGE, GAP, SPACE
from ui.look.value_scale import SCALES, ValueScale

BUTTON = 24  # logical pixels a side
HINT = "Hold P over the photo; click to pin the place, then step it with the arrows."
_SHOWN: tuple[tuple[Shown, str, str], ...] = (
    ("source", "Source", "The pixels under the kernel, in the light that it works in"),
    ("weights", "Weights", "What each pixel is multiplied by"),
    ("products", "Products", "Pixel times weight: what is summed"),
)


class ProbePanel(QWidget):
    """Shows a Probe; says which cell the mouse is over and when it is to be pinned or stepped."""

    hovered = Signal(object)  # Cell, or None
    stepped = Signal(int, int)
    pin_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._probe: Probe | None = None
        self._scale = SCALES[0]
        self.grid = ProbeGrid()
        self.grid.hovered.connect(self._hover)
        self.grid.stepped.connect(self.stepped)
        self.place = QLabel(HINT)
        self.place.setWordWrap(True)
        self.place.setProperty("hint", True)
        self.pin = QToolButton()
        self.pin.setCheckable(True)
        self.pin.setToolTip("Stay at this place (click the photo while P is held)")
        self.pin.setAccessibleName("Pin the probe")
        self.pin.clicked.connect(self.pin_wanted)
        self.channels = self._choices([(n, n, phrase("Channel {n}", n=n)) for n in CHANNELS])
        self.shown = self._choices(_SHOWN)
        self.cell = QLabel(" ")
        self.cell.setWordWrap(True)
        self.cell.setProperty("hint", True)
        self.lines = QLabel()
        self.lines.setWordWrap(True)
        self.lines.setTextFormat(Qt.TextFormat.RichText)
        self.lines.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.pin.setIcon(icon("pin"))
        self._lay_out()
        self.show_probe(None)

    def show_probe(self, probe: Probe | None, why: str = HINT) -> None:
        """Show a probe, or the sentence that says why there is none."""
        self._probe = probe
        self._inside.setVisible(probe is not None)
        if probe is None:
            self.place.setText(said(why))
            return
        beyond = probe.border.rule.capitalize()
        rule = phrase(" · border: {rule!l}", rule=beyond) if probe.outside.any() else ""
        size = f"{probe.window.rows}×{probe.window.columns}"
        self.place.setText(f"x {probe.column} y {probe.row} · {size}{rule}")
        alpha = self.channels.button(ALPHA)
        if alpha.isChecked() and not probe.has_alpha:
            self.channels.button(0).setChecked(True)
        alpha.setVisible(probe.has_alpha)
        self._show_grid()
        self.lines.setText(_table(probe, self._scale))

    def set_scale(self, scale: ValueScale) -> None:
        """Write values of pixels in another scale; weights stay as they are."""
        self._scale = scale
        self.grid.set_scale(scale)
        if self._probe is not None:
            self.show_probe(self._probe)

    def mark_source(self, row: int, column: int) -> None:
        """Outline the cell of a photo's pixel, where it is in the window."""
        if self._probe is None:
            return
        window = self._probe.window
        cell = row - window.top, column - window.left
        inside = 0 <= cell[0] < window.rows and 0 <= cell[1] < window.columns
        self.grid.mark(cell if inside else None)

    def _show_grid(self) -> None:
        channel = self.channels.checkedId()
        self.grid.show_probe(self._probe, channel, _SHOWN[self.shown.checkedId()][0])

    def _hover(self, cell: Cell | None) -> None:
        self.cell.setText(" " if cell is None else self._cell_text(cell))
        self.hovered.emit(cell)

    def _cell_text(self, cell: Cell) -> str:
        assert self._probe is not None
        probe, tally = self._probe, self._probe.tallies[self.channels.checkedId()]
        read, weight = float(tally.read[cell]), float(tally.weights[cell])
        column, row = probe.window.left + cell[1], probe.window.top + cell[0]
        exact = self._scale.exact
        text = f"x {column} y {row}: {exact(read)}"
        text += (
            f" · {said('hole')}"
            if weight != weight
            else (f" × {number_text(weight)} = {exact(read * weight)}")
        )
        if probe.outside[cell]:
            source = probe.source_of(*cell)
            rule = within(probe.border.rule.capitalize())
            text += f" · {rule}" + (f": x {source[1]} y {source[0]}" if source else "")
        return text

    def _choices(
        self, choices: list[tuple[str, str, str]] | tuple[tuple[Shown, str, str], ...]
    ) -> QButtonGroup:
        group = QButtonGroup(self)
        for number, (_, text, tip) in enumerate(choices):
            button = QToolButton()
            button.setText(text)
            button.setCheckable(True)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            group.addButton(button, number)
        group.button(0).setChecked(True)
        group.idClicked.connect(lambda _: self._show_grid())
        return group

    def _lay_out(self) -> None:
        head, choice = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.place, 1)
        for button in self.channels.buttons():
            button.setFixedSize(BUTTON, BUTTON)
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.pin.setFixedSize(BUTTON, BUTTON)
        head.addWidget(self.pin, 0, Qt.AlignmentFlag.AlignTop)
        for row in (head, choice):
            row.setSpacing(4)
        for button in self.shown.buttons():
            choice.addWidget(button)
        choice.addStretch()
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(choice)
        column.addWidget(self.grid)
        column.addWidget(self.cell)
        column.addWidget(self.lines)
        body = QWidget()
        outer = QVBoxLayout(body)
        outer.setContentsMargins(EDGE, GAP, EDGE, SPACE)
        outer.setSpacing(8)
        outer.addLayout(head)
        outer.addWidget(self._inside)
        outer.addStretch()
        scroll = QScrollArea()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the focus
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)


def _table(probe: Probe, scale: ValueScale) -> str:
    """Write the lines as a table: words, and a column a channel.

    Without alpha its column is left out, and the lines that are about nothing else.
    """
    count = 4 if probe.has_alpha else ALPHA
    rows = [("", list(CHANNELS[:count]))]
    before: Line | None = None
    for line in probe.lines:
        if before is None or probe.has_alpha or (line.values[:3] != before.values[:3]).any():
            rows.append((line.label, [scale.exact(float(v)) for v in line.values[:count]]))
        before = line
    result, saved = probe.result[:count], probe.saved[:count]
    rows.append(("result", [f"<b>{scale.exact(float(v))}</b>" for v in result]))
    rows.append(("in an 8-bit file", [str(round(255 * float(v))) for v in saved]))
    cells = "".join(
        f"<tr><td>{html.escape(said(label))}</td>"
        + "".join(f'<td align="right">&nbsp;{value}</td>' for value in values)
        + "</tr>"
        for label, values in rows
    )
    return f'<table width="100%" cellspacing="0" cellpadding="1">{cells}</table>'
