"""CurveBackdrops: behind each curve of the form, how often each level is in what its Step reads."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor

from editor.document.image import Image
from editor.document.session import Session
from editor.document.step import Step
from editor.insight.scope import Scope
from editor.insight.thin_scope import thin_scope
from filters.threads import BACKGROUND
from ui.form.curve_control import CurveControl
from ui.look.tokens import CHANNELS
from ui.steps.filter_panel import FilterPanel
from ui.work.task import Task
from ui.work.worker import Worker

REST: Final = 120  # ms without a change until the levels are counted
OPAQUE: Final = 110  # of 255: the curve is what is looked at
ALL: Final = "rgb"  # the curve of all three channels
ROWS: Final = {"red": 0, "green": 1, "blue": 2, "lightness": 3}  # of a scope's, by the curve's name


class CurveBackdrops(QObject):
    """Counts off the Qt thread, and only where other Steps below or another photo are there."""

    counted = Signal()

    def __init__(self, session: Session, panel: FilterPanel) -> None:
        super().__init__(panel)
        self._session, self._panel = session, panel
        self._of: tuple[Image, tuple[Step, ...]] | None = None  # what is behind, or under way
        self._shown: Scope | None = None
        self.worker = Worker("curve levels", newest_wins=True, nice=BACKGROUND, parent=self)
        self._timer = QTimer(self, singleShot=True, interval=REST)
        self._timer.timeout.connect(self._follow)
        session.subscribe(self._timer.start)

    def _controls(self) -> list[CurveControl]:
        form = self._panel.form
        controls = () if form is None else form.controls.values()
        return [control for control in controls if isinstance(control, CurveControl)]

    def _follow(self) -> None:
        document, controls = self._session.document, self._controls()
        if document is None or document.selected is None or not controls:
            self._of = self._shown = None  # keeps no photo
            self.worker.forget()
            return
        image, below = document.source, document.steps[: document.selected]
        if self._of is not None and self._of[0] is image and self._of[1] == below:
            self._show(self._shown)  # the form may be another
            return
        self._of, registry = (image, below), self._session.registry

        def work(task: Task) -> Scope:
            return thin_scope(image, below, registry, task.is_cancelled)

        self.worker.start("Levels behind the curve", work, self._show, lambda _: self._show(None))

    def _show(self, found: Scope | None) -> None:
        self._shown = found
        for control in self._controls():
            name = control.param.name
            heights = None if found is None else heights_behind(found, name)
            control.plot.set_levels(heights, colours_behind(name))
        self.counted.emit()


def heights_behind(found: Scope, name: str) -> npt.NDArray[np.float64]:
    """Return how high each level stands behind a curve, 0..1; the ends set no scale.

    It is (256,), or (3, 256) behind a curve of all three channels.
    """
    counts = found.counts.astype(np.float64)
    if name == ALL:
        levels = counts[:3]
    else:
        levels = counts[ROWS[name]] if name in ROWS else counts[:3].sum(axis=0)
    most = float(levels[..., 1:-1].max()) or float(levels.max()) or 1.0
    return np.asarray(np.clip(levels / most, 0, 1))


def colours_behind(name: str) -> list[QColor]:
    """Return the colours of what `heights_behind` gives; none where it is grey."""
    rows = range(3) if name == ALL else [ROWS[name]] if name in ROWS else []
    colours = [QColor(*CHANNELS[row]) for row in rows if row < len(CHANNELS)]
    for colour in colours:
        colour.setAlpha(OPAQUE)
    return colours
