"""Transport: play, step, scrub and speed of a slide, and its export."""

from __future__ import annotations

import math

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from ui.lab.player import FASTEST, SLOWEST, Player
from ui.lab.state import SlideState
from ui.look.icons import drawn, icon
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.slider import Slider
from ui.look.tokens import GROUP, SPACE, TOOL, tokens_of


class SpeedRow(QWidget):
    """How many places a second are played, over a slider."""

    def __init__(self, player: Player) -> None:
        super().__init__()
        self._player = player
        self.figure = QLabel()
        self.figure.setProperty("numbers", True)
        self.slider = Slider(24)
        self.slider.setAccessibleName("Speed")
        self.slider.setToolTip("How many places a second are played")
        self.slider.moved.connect(self._choose)
        row = QHBoxLayout()
        row.addWidget(QLabel("Speed"))
        row.addStretch()
        row.addWidget(self.figure)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.slider)
        player.changed.connect(self._show)
        self._show()

    def _choose(self, position: float) -> None:
        self._player.set_speed(SLOWEST * (FASTEST / SLOWEST) ** position)

    def _show(self) -> None:
        speed = self._player.speed
        by_taps = self._player.by_taps
        words = phrase("{speed:.0f} taps / s", speed=speed)
        self.figure.setText(words if by_taps else phrase("{speed:.0f} places / s", speed=speed))
        self.slider.set_position(math.log(speed / SLOWEST) / math.log(FASTEST / SLOWEST))


class Transport(QWidget):
    """The row under the pictures."""

    export_wanted = Signal()

    def __init__(self, state: SlideState, player: Player) -> None:
        super().__init__()
        self._state, self._player = state, player
        self.back = self._tool("previous", "Go to the place before")
        self.play = QPushButton()
        self.play.setProperty("primary", True)
        self.play.setFixedSize(TOOL, TOOL)
        self.play.setIconSize(QSize(16, 16))
        self.play.setProperty("square", True)
        self.next = self._tool("next", "Go to the next place")
        self.scrub = Slider(1)
        self.scrub.setAccessibleName("Place")
        self.again = self._tool("reset", "Go back to the first place")
        self.taps = self._tool("steps", "Stop at each tap of the field, and at its sum")
        self.taps.setCheckable(True)
        self.pin = self._tool("pin", "Keep the place, whatever the pointer is over")
        self.pin.setCheckable(True)
        self.export = QPushButton("Save…")
        self.export.setToolTip(
            "Save the slide as GIF, WebP, MP4 or frames, or as an SVG or PDF figure"
        )
        self.back.clicked.connect(lambda: state.go(state.number - 1))
        self.next.clicked.connect(self._step)
        self.taps.clicked.connect(player.set_by_taps)
        self.again.clicked.connect(lambda: state.go(0))
        self.play.clicked.connect(player.toggle)
        self.pin.clicked.connect(state.pin)
        self.scrub.moved.connect(self._scrubbed)
        self.export.clicked.connect(self.export_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(GROUP, SPACE, GROUP, SPACE)
        row.setSpacing(SPACE)
        for widget in (
            self.back,
            self.play,
            self.next,
            self.scrub,
            self.again,
            self.taps,
            self.pin,
        ):
            row.addWidget(widget, 1 if widget is self.scrub else 0)
        row.addWidget(self.export)
        state.changed.connect(self._follow)
        state.moved.connect(self._follow)
        player.changed.connect(self._follow)
        self._follow()

    def _step(self) -> None:
        """Go on by one place, or one tap."""
        if self._player.by_taps:
            self._player.step_tap()
        else:
            self._state.go(self._state.number + 1)

    def _scrubbed(self, position: float) -> None:
        if self._state.slide is not None:
            self._state.go(round(position * (self._state.slide.count - 1)))

    def _follow(self) -> None:
        slide, playing = self._state.slide, self._player.is_playing
        count = 0 if slide is None else slide.count
        words = said("Pause" if playing else "Play the slide")
        side = round(16 * self.devicePixelRatioF())
        colour = tokens_of(self.palette()).on_accent
        self.play.setIcon(QIcon(drawn("pause" if playing else "play", colour, side)))
        self.play.setToolTip(words)
        self.play.setAccessibleName(words)
        self.taps.setChecked(self._player.by_taps)
        self.pin.setChecked(self._state.is_pinned)
        self.scrub.set_steps(max(1, count - 1))
        self.scrub.set_position(self._state.number / max(1, count - 1))
        for widget in (self.back, self.play, self.next, self.scrub, self.again, self.export):
            widget.setEnabled(count > 0)

    @staticmethod
    def _tool(name: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setFixedSize(TOOL, TOOL)
        button.setIconSize(QSize(16, 16))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button
