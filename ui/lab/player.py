"""Player: goes on from place to place, or from tap to tap, as fast as it is told."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from editor.lab.slide import Slide
from ui.lab.state import SlideState

SLOWEST, FASTEST = 1.0, 480.0  # places a second
AT_FIRST: Final = 24.0
FRAME: Final = 16  # ms between two pictures
BEFORE: Final = -1  # the first tap
MOST_TAPS: Final = 8  # between two pictures
LONGEST: Final = 0.25  # s that a pause of the program's may count for


class Player(QObject):
    """Plays a slide to its end, and once more from the start."""

    changed = Signal()  # it plays, or no longer; or the speed

    def __init__(self, state: SlideState) -> None:
        super().__init__(state)
        self._state, self._speed, self._share = state, AT_FIRST, 0.0
        self._by_taps, self._tap, self._at = False, BEFORE, -1  # the last tap, and of which place
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
        """Places, or taps, a second."""
        return self._speed

    def set_speed(self, speed: float) -> None:
        """Go on faster or slower, in places, or taps, a second."""
        self._speed = min(max(speed, SLOWEST), FASTEST)
        self.changed.emit()

    @property
    def by_taps(self) -> bool:
        """Whether it stops at each tap of a field, and at its sum, before it goes on."""
        return self._by_taps

    def set_by_taps(self, on: bool) -> None:
        """Go from tap to tap, or from place to place."""
        self._by_taps, self._tap = on, BEFORE
        self._state.mark(None)
        self.changed.emit()

    def toggle(self) -> None:
        """Play, from the start where the end is reached; or pause."""
        if self.is_playing:
            self.pause()
            return
        slide = self._state.slide
        if slide is None or not slide.count:
            return
        if self._is_at_end(slide):
            self._state.go(0)
        self._share = 0.0
        self._state.set_running(True)
        self._clock.start()
        self._timer.start()
        self.changed.emit()

    def pause(self) -> None:
        """Stay where it is."""
        if self.is_playing:
            self._timer.stop()
            self._state.set_running(False)
            self.changed.emit()

    def _tick(self) -> None:
        self.advance(min(self._clock.restart() / 1000, LONGEST))

    def advance(self, seconds: float) -> None:
        """Go on by as many places, or taps, as belong to a time; stop at the last one."""
        self._share += seconds * self._speed
        steps = int(self._share)
        self._share -= steps
        if self._by_taps:
            for _ in range(min(steps, MOST_TAPS)):
                self.step_tap()
        elif steps:
            self._state.go(self._state.number + steps)
        slide = self._state.slide
        if slide is None or self._is_at_end(slide):
            self.pause()

    def step_tap(self) -> None:
        """Go to the next tap of the field; after the last to its sum, then to the next place."""
        self._state.hover(None)
        field = self._state.field()
        if field is None:
            return
        if self._at != self._state.number:
            self._at, self._tap = self._state.number, BEFORE
        rows, columns = field.planes[0].weights.shape
        self._tap += 1
        if self._tap > rows * columns:
            self._state.go(self._state.number + 1)
            self._at, self._tap = self._state.number, 0
        is_sum = self._tap == rows * columns
        self._state.mark(None if is_sum else divmod(self._tap, columns))

    def _is_at_end(self, slide: Slide) -> bool:
        taps = slide.layer.kernel.weights.size
        is_summed = not self._by_taps or (self._at == self._state.number and self._tap >= taps)
        return self._state.number >= slide.count - 1 and is_summed
