"""StatesBar: which two states are compared, how, and how strongly their difference is shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QWidget

from editor.document.states import NOW, OPENED, State
from ui.form.number_field import NumberField
from ui.look.colour_bar import ColourBar
from ui.look.icons import icon
from ui.look.language import said
from ui.look.segmented import SegmentedSwitch
from ui.look.tokens import EDGE, ROW, SPACE, TOOL
from ui.look.value_scale import SCALES, ValueScale

Way = Literal["split", "side", "difference", "blink"]
WAYS: Final[tuple[Way, ...]] = ("split", "side", "difference", "blink")
TITLES: Final = ("Split", "Side by side", "Difference", "Blink")
AMPLIFIED: Final = 8.0  # times, at first
MOST: Final = 256.0
TIMES: Final = 148  # logical pixels
ZOOM: Final = 44  # of "1600 %", so that nothing jumps as it changes
NAME: Final = 168  # logical pixels of a state's name


class StatesBar(QWidget):
    """Two lists of states, the ways to compare, the amplification with its legend."""

    chosen = Signal()  # other states, another way or another amplification
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("canvas-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(ROW)
        self._scale: ValueScale = SCALES[0]
        self.first, self.second = self._choice("State A"), self._choice("State B")
        self.swap = self._tool("flip-horizontal", "Swap A and B")
        self.swap.clicked.connect(self._swap)
        self.close_button = self._tool("close", "Back to the photo (Esc)")
        self.close_button.clicked.connect(self.left)
        self.ways = SegmentedSwitch(TITLES)
        self.ways.setAccessibleName("How the states are compared")
        self.ways.chosen.connect(lambda _: self._choose())
        self.times = NumberField("Amplified", AMPLIFIED, 1.0, MOST, unit="×", step=1.0)
        self.times.setToolTip("How many times larger the difference is shown")
        self.times.setFixedWidth(TIMES)
        self.times.changed.connect(lambda *_: self._choose())
        self.colours = ColourBar()
        self.colours.setAccessibleName("Scale of the difference")
        self.colours.limit_chosen.connect(self._drag_limit)
        self.figures, self.zoom = QLabel(), QLabel()
        for label in (self.figures, self.zoom):
            label.setProperty("hint", True)
        self.zoom.setMinimumWidth(ZOOM)
        self.figures.setToolTip("Of the part of the photo that was looked at")
        self._lay_out()
        self._show()

    @property
    def way(self) -> Way:
        """How they are compared."""
        return WAYS[self.ways.index]

    @property
    def keys(self) -> tuple[str, str]:
        """The keys of the two states; empty where there are none."""
        return str(self.first.currentData() or ""), str(self.second.currentData() or "")

    @property
    def gain(self) -> float:
        """How many times larger the difference is shown."""
        return self.times.value()

    def offer(self, states: Sequence[State]) -> None:
        """Have these to choose from; a choice that is gone becomes now, or the photo as opened."""
        for box, other in ((self.first, OPENED), (self.second, NOW)):
            was = box.currentData()
            box.blockSignals(True)
            box.clear()
            for state in states:
                box.addItem(said(state.name), state.key)
            found = box.findData(was)
            box.setCurrentIndex(found if found >= 0 else box.findData(other))
            box.blockSignals(False)

    def choose(self, first: str, second: str, way: Way | None = None) -> None:
        """Compare two states by their keys; nothing is signalled."""
        for box, key in ((self.first, first), (self.second, second)):
            box.blockSignals(True)
            box.setCurrentIndex(max(0, box.findData(key)))
            box.blockSignals(False)
        if way is not None:
            self.ways.set_index(WAYS.index(way))
        self._show()

    def set_scale(self, scale: ValueScale) -> None:
        """Write the legend's ends in another scale."""
        self._scale = scale
        self._show()

    def show_zoom(self, zoom: float) -> None:
        """Show a zoom factor, 1.0 = 100 %."""
        self.zoom.setText(f"{zoom:.0%}".replace("%", " %"))

    def _swap(self) -> None:
        first, second = self.keys
        self.choose(second, first)
        self.chosen.emit()

    def _choose(self) -> None:
        self._show()
        self.chosen.emit()

    def _drag_limit(self, limit: float) -> None:
        """Amplify so that a difference of `limit` has the full colours; 0 for that at first."""
        gain = self._scale.full / limit if limit else AMPLIFIED
        self.times.set_value(float(f"{min(max(gain, 1.0), MOST):.3g}"))
        self._choose()

    def _show(self) -> None:
        is_difference = self.way == "difference"
        for widget in (self.times, self.colours, self.figures):
            widget.setVisible(is_difference)
        self.colours.set_limit(float(f"{self._scale.full / self.gain:.3g}"))

    def _choice(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setFixedWidth(NAME)
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.currentIndexChanged.connect(lambda _: self.chosen.emit())
        return box

    @staticmethod
    def _tool(name: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setIconSize(QSize(16, 16))
        button.setFixedSize(TOOL, TOOL)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, 0, SPACE - 2, 1)
        row.setSpacing(SPACE)
        for text, widget in (("A", self.first), ("", self.swap), ("B", self.second)):
            if text:
                letter = QLabel(text)
                letter.setProperty("muted", True)
                letter.setBuddy(widget)
                row.addWidget(letter)
            row.addWidget(widget)
        row.addSpacing(SPACE)
        row.addWidget(self.ways)
        row.addStretch()
        for one in (self.figures, self.times, self.colours, self.zoom, self.close_button):
            row.addWidget(one)
