"""ProbeWorker: takes pixels apart off the Qt thread; the newest question wins."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot

from editor.document.image import Image
from editor.document.step import Step
from editor.insight.probe import Probe, ProbeError, probe
from editor.render.pipeline import FilterFailure
from filters.registry import Registry


@dataclass(frozen=True, eq=False)
class Question:
    """A pixel of a Step's result; `below` are the Steps before it."""

    image: Image
    below: tuple[Step, ...]
    step: Step
    row: int
    column: int


class ProbeWorker(QObject):
    """Answers on the Qt thread with a Probe, or with a sentence that says why there is none."""

    answered = Signal(object)
    _arrived = Signal(int, object)

    def __init__(self, registry: Registry, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._registry = registry
        self._number = 0
        self._pool = ThreadPoolExecutor(1, "probe")
        self._closed = False
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def ask(self, question: Question) -> None:
        """Have a pixel taken apart; questions that wait are dropped."""
        if not self._closed:
            self._number += 1
            self._pool.submit(self._run, self._number, question)

    def forget(self) -> None:
        """Want no answer any more."""
        self._number += 1

    def close(self) -> None:
        """Stop the thread."""
        self._closed = True
        self._number += 1
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _run(self, number: int, question: Question) -> None:
        if number != self._number:
            return
        asked = question
        try:
            answer: Probe | str = probe(
                asked.image, asked.below, asked.step, self._registry, asked.row, asked.column,
                lambda: self._closed,
            )  # fmt: skip
        except (ProbeError, FilterFailure) as error:
            answer = str(error)
        except Exception as error:  # the thread must outlive whatever a filter does
            answer = f"The probe failed: {error or type(error).__name__}"
        self._arrived.emit(number, answer)

    @Slot(int, object)
    def _take(self, number: int, answer: object) -> None:
        if number == self._number and not self._closed:
            self.answered.emit(answer)
