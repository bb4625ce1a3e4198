"""Player: goes on from place to place, as fast as it is told."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from ui.lab.state import SlideState

SLOWEST, FASTEST = 1.0, 480.0  # places a second
AT_FIRST: Final = 24.0
FRAME: Final = 16  # ms between two pictures
LONGEST: Final = 0.25  # s that a pause of the program's may count for


class Player(QObject):
    """Plays a slide to its end, and once more from the start."""

    changed = Signal()  # it plays, or no longer; or the speed

    def __init__(self, state: SlideState) -> None:
        super().__init__(state)
        self._state, self._speed, self._share = state, AT_FIRST, 0.0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME)
        self._timer.timeout.connect(self._tick)

    @property
    def is_playing(self) -> bool:
        """Whether it goes on by itself."""
        return self._timer.isActive()

    @property
    def speed(self) -> float:
        """Places a second."""
        return self._speed

    def set_speed(self, speed: float) -> None:
        """Go on faster or slower, in places a second."""
        self._speed = min(max(speed, SLOWEST), FASTEST)
        self.changed.emit()

    def toggle(self) -> None:
        """Play, from the start where the end is reached; or pause."""
        if self.is_playing:
            self.pause()
            return
        slide = self._state.slide
        if slide is None or not slide.count:
            return
        if self._state.number >= slide.count - 1:
            self._state.go(0)
        self._share = 0.0
        self._clock.start()
        self._timer.start()
        self.changed.emit()

    def pause(self) -> None:
        """Stay where it is."""
        if self.is_playing:
            self._timer.stop()
            self.changed.emit()

    def _tick(self) -> None:
        self.advance(min(self._clock.restart() / 1000, LONGEST))

    def advance(self, seconds: float) -> None:
        """Go on by as many places as belong to a time; stop at the last one."""
        self._share += seconds * self._speed
        steps = int(self._share)
        self._share -= steps
        if steps:
            self._state.go(self._state.number + steps)
        slide = self._state.slide
        if slide is None or self._state.number >= slide.count - 1:
            self.pause()
