"""LearnState: what is learned from which pair, how far it has come, and how fast it goes on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from editor.document.session import Session
from editor.document.step import Step
from editor.lab.examples import EXAMPLES
from editor.lab.learning import LearningPair, laid, pair_by_kernel, pair_by_steps
from filters.fitting.descent import Descent, LearningTask
from filters.kernel import Kernel
from filters.pixels.region import Region
from ui.look.language import said
from ui.work.task import Task
from ui.work.worker import Worker

Floats = npt.NDArray[np.float64]
STEPS_OWN: Final = ""  # what the Steps made of the photo
FIRST: Final = "Sharpen"
SLOWEST, FASTEST = 1.0, 1000.0  # steps a second
FRAME: Final = 33  # ms between two pictures
LONGEST: Final = 0.25  # s that a pause of the program's may count for
MOST_STEPS: Final = 100_000  # then it stops by itself
CONVOLUTION: Final = "convolution"


@dataclass(frozen=True)
class LearnSetup:
    """What a person has chosen.

    Parameters
    ----------
    source
        An example's name, or `STEPS_OWN`.
    size
        Taps a side of the kernel that learns.
    rate, momentum
        Of `Descent.further`.
    noise
        What is added to the picture after, in levels of 255.
    by_chance
        Whether it begins with weights by chance, not with zeros.
    """

    source: str = FIRST
    size: int = 3
    rate: float = 0.5
    momentum: float = 0.0
    noise: float = 0.0
    by_chance: bool = False


class LearnState(QObject):
    """The one place that the widgets of the part read and change; they follow its signals."""

    changed = Signal()  # another pair, size or start
    moved = Signal()  # steps on
    chosen = Signal()  # rate, momentum, speed, or whether it goes on
    failed = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._worker = Worker("learning", newest_wins=True, parent=self)
        self._clock, self._timer = QElapsedTimer(), QTimer(self)
        self._timer.setInterval(FRAME)
        self._timer.timeout.connect(self._tick)
        self._share = 0.0
        self._asked: object = None
        self._region: Region | None = None
        self.setup = LearnSetup()
        self.speed = 30.0
        self.pair: LearningPair | None = None
        self.descent: Descent | None = None
        self.errors: list[float] = []

    # reading

    @property
    def is_settled(self) -> bool:
        """Whether all that was asked for is shown."""
        return not self._worker.is_busy

    @property
    def is_playing(self) -> bool:
        """Whether it goes on by itself."""
        return self._timer.isActive()

    @property
    def wanted(self) -> Floats | None:
        """The weights that are looked for, where they are known and of this size."""
        return None if self.pair is None else self.pair.wanted_weights(self.setup.size)

    @property
    def kernel(self) -> Kernel | None:
        """What is learned so far, as a kernel."""
        if self.descent is None or self.descent.has_left:
            return None
        fit = self.descent.fit
        return Kernel(np.round(fit.weights, 6).tolist(), offset=round(fit.offset / 255, 6))

    def learned(self) -> npt.NDArray[np.float32] | None:
        """Return what the kernel makes of the picture before so far."""
        kernel = self.kernel
        return None if kernel is None or self.pair is None else laid(kernel, self.pair.before)

    # choosing

    def set_up(self, setup: LearnSetup) -> None:
        """Take other choices; a pair, a size and a start begin again."""
        before, self.setup = self.setup, setup
        if (before.source, before.noise) != (setup.source, setup.noise):
            self.follow()
        elif (before.size, before.by_chance) != (setup.size, setup.by_chance):
            self._asked = None
            self.follow()
        self.chosen.emit()

    def set_speed(self, speed: float) -> None:
        """Go so many steps a second."""
        self.speed = min(max(speed, SLOWEST), FASTEST)
        self.chosen.emit()

    def begin_again(self) -> None:
        """Forget what was learned."""
        if self.descent is not None:
            self._begin(self.descent.task)
            self.moved.emit()

    def toggle(self) -> None:
        """Go on by itself, or pause."""
        if self.is_playing:
            self.pause()
        elif self.descent is not None:
            if self.descent.has_left or self.descent.number >= MOST_STEPS:
                self.begin_again()
            self._share = 0.0
            self._clock.start()
            self._timer.start()
            self.chosen.emit()

    def pause(self) -> None:
        """Stay where it is."""
        if self.is_playing:
            self._timer.stop()
            self.chosen.emit()

    def advance(self, steps: int = 1) -> None:
        """Go so many steps on; stop where the numbers end."""
        descent = self.descent
        if descent is None:
            return
        for _ in range(steps):
            if descent.has_left or descent.number >= MOST_STEPS:
                self.pause()
                break
            descent = descent.further(self.setup.rate, self.setup.momentum)
            self.errors.append(descent.error if not descent.has_left else self.errors[-1])
        self.descent = descent
        self.moved.emit()

    def use_as_step(self) -> str:
        """Add what is learned as a Step; return what it is called, empty where there is nothing."""
        document, kernel = self._session.document, self.kernel
        if document is None or kernel is None:
            return ""
        made = Step.of(self._session.registry[CONVOLUTION], kernel=kernel)
        step = Step(made.filter_id, made.values, made.version, name=said("Learned kernel"))
        self._session.record(document.with_added(step), f"Add {step.name}")
        return step.name

    # following

    def look_at(self, region: Region) -> None:
        """Take another part of the photo."""
        self._region = region

    def follow(self) -> None:
        """Take photo and Steps as they are now; begin again where they are others."""
        document = self._session.document
        if document is None:
            self.let_go()
            return
        setup, region = self.setup, self._region or Region(0, 0, 0, 0)  # else all of it
        image, registry = document.source, self._session.registry
        steps = document.steps if setup.source == STEPS_OWN else ()
        asked = image, steps, region, setup.source, setup.size, setup.noise, setup.by_chance
        if self._asked == asked:
            return
        self._asked = asked
        self.pause()

        def work(task: Task) -> tuple[LearningPair, LearningTask]:
            if setup.source == STEPS_OWN:
                pair = pair_by_steps(image, steps, registry, region, setup.noise, task.is_cancelled)
            else:
                kernel = EXAMPLES[setup.source]
                pair = pair_by_kernel(image, registry, region, kernel, setup.noise)
            learned = pair.task(setup.size)
            _ = learned.largest_rate, learned.best  # here, where nobody waits
            return pair, learned

        self._worker.start("Preparing the pair", work, self._take, self._fail)

    def let_go(self) -> None:
        """Keep nothing of the photo, and stop."""
        self.pause()
        self._worker.forget()
        self.pair = self.descent = self._asked = None
        self.errors = []

    def _take(self, found: tuple[LearningPair, LearningTask]) -> None:
        self.pair, task = found
        self._begin(task)
        self.changed.emit()

    def _fail(self, why: str) -> None:
        self._asked = None
        self.failed.emit(why)

    def _begin(self, task: LearningTask) -> None:
        self.descent = task.begun(seed=1 if self.setup.by_chance else None)
        self.errors = [self.descent.error]

    def _tick(self) -> None:
        self._share += min(self._clock.restart() / 1000, LONGEST) * self.speed
        steps = int(self._share)
        self._share -= steps
        if steps:
            self.advance(steps)
