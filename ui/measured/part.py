"""MeasuredPart: what the page asks of each of its parts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.document.session import Session
from editor.document.step import Step
from editor.presets.preset import Preset
from ui.measured.chart_column import ChartColumn
from ui.measured.verdict_card import VerdictCard
from ui.work.task import Task

Work = Callable[[Task], Any]


class MeasuredPart(QWidget):
    """Choices on top, the verdict below; the page shows `pictures` and `charts` beside it.

    A part that `is_live` keeps what it shows until the next finding is there; another is cleared
    when its work begins.
    """

    title: ClassVar[str]
    label: ClassVar[str]  # of its work, while it is under way
    is_live: ClassVar[bool] = False

    wanted = Signal()  # another choice: measure again
    chosen = Signal(object)  # Preset or None: another of what was found is what can be used

    margins: npt.NDArray[np.float64] | None = None  # by how much found weights may be off
    pictures: tuple[QWidget, ...]
    charts: ChartColumn
    verdict: VerdictCard

    def heightForWidth(self, width: int) -> int:
        """Return nothing while another part is shown: a stack asks all of its pages."""
        is_aside = self.sizePolicy().verticalPolicy() == QSizePolicy.Policy.Ignored
        return 0 if is_aside else super().heightForWidth(width)

    @property
    def is_ready(self) -> bool:
        """Whether what it needs is chosen."""
        raise NotImplementedError

    def follow(self, session: Session) -> None:
        """Follow the open photos and the kernel that is edited."""
        raise NotImplementedError

    def clear(self) -> None:
        """Say what is to be chosen, or that nothing is found yet."""
        raise NotImplementedError

    def work(self) -> Work:
        """Return the work that finds something, for a thread of its own."""
        raise NotImplementedError

    def used(self, found: Preset, edited: Step) -> Step:
        """Return what takes the edited step's place when a found kernel is used."""
        return found.step

    def show_finding(self, found: Any) -> Preset | None:
        """Show what was found; return what can be used of it."""
        raise NotImplementedError
