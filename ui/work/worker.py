"""Worker: one thread for what the Qt thread must not wait for."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from filters.progress import Cancelled
from filters.threads import lower_priority
from filters.user_error import UserError
from ui.work.mailbox import Mailbox
from ui.work.task import Task

T = TypeVar("T")
Work = Callable[[Task], T]


@dataclass(frozen=True)
class _Asked:
    """What was asked for and is not answered yet."""

    label: str
    task: Task
    future: Future[None]
    done: Callable[[Any], object]
    failed: Callable[[str], object]
    writes: bool = False


@dataclass(frozen=True)
class _Answer:
    number: int
    value: Any = None
    error: Exception | None = None


@dataclass(frozen=True)
class _Advance:
    number: int
    share: float


class Worker(QObject):
    """Does one piece of work after the other on a thread, and answers on the Qt thread.

    All its methods are called on the Qt thread, and its signals come there. The thread begins with
    the first work.

    Parameters
    ----------
    name
        Of the thread, for debuggers.
    newest_wins
        Whether new work takes the place of all that is not answered yet; else it waits its turn.
    nice
        How far the thread stands back for others, 0 to 19 (`filters.threads.lower_priority`).
    """

    progressed = Signal(str, float)  # what is being done, share done 0..1
    idle = Signal()  # everything is answered or called off
    wrote = Signal(bool)  # what writes a file is done; False where that failed or was called off

    def __init__(
        self,
        name: str,
        *,
        newest_wins: bool = False,
        nice: int = 0,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._newest_wins = newest_wins
        self._numbers = itertools.count()
        self._asked: dict[int, _Asked] = {}
        self._is_open = True
        self._mailbox = Mailbox(self._receive, self)
        begin = partial(lower_priority, nice) if nice else None
        self._pool = ThreadPoolExecutor(1, name, begin)

    @property
    def is_busy(self) -> bool:
        """Whether something is not answered yet."""
        return bool(self._asked)

    @property
    def is_writing(self) -> bool:
        """Whether a file that a person wants is not written yet."""
        return any(asked.writes for asked in self._asked.values())

    def start(
        self,
        label: str,
        work: Work[T],
        done: Callable[[T], object],
        failed: Callable[[str], object],
        *,
        writes: bool = False,
    ) -> None:
        """Do `work` on the thread; then call `done` with its result, on the Qt thread.

        Where it raises, `failed` is called with a sentence in place of that: the text of a
        UserError, or `label` and what went wrong. Where it was called off, neither is called.
        `writes` says that it is a file of a person's, for which the window's end waits.
        """
        if not self._is_open:
            return
        if self._newest_wins:
            self._drop()
        number = next(self._numbers)
        task = Task(lambda share: self._mailbox.post(_Advance(number, share)))
        future = self._pool.submit(self._run, number, task, work)
        self._asked[number] = _Asked(label, task, future, done, failed, writes)
        self.progressed.emit(label, 0.0)

    def cancel(self) -> None:
        """Call off what waits and what runs; where the latter is done nevertheless, it answers."""
        for number, asked in tuple(self._asked.items()):
            asked.task.cancel()
            if asked.future.cancel():
                del self._asked[number]
                self._tell_end(asked, is_done=False)

    def forget(self) -> None:
        """Call everything off, and want no answer."""
        if self._asked:
            self._drop()
            self.idle.emit()

    def flush(self) -> None:
        """Wait until everything is answered: at the end, and in tests."""
        while self._asked:
            wait([asked.future for asked in self._asked.values()])
            self._mailbox.flush()

    def close(self) -> None:
        """Call everything off and wait for the thread; nothing is answered after this."""
        self.forget()
        self._is_open = False
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._mailbox.close()

    @staticmethod
    def close_below(parent: QObject) -> None:
        """Close all workers of a window and its panels, before it goes."""
        workers = parent.findChildren(Worker)
        for worker in workers:  # all are to end, before the first is waited for
            worker.forget()
        for worker in workers:
            worker.close()

    def _drop(self) -> None:
        for asked in self._asked.values():
            asked.task.cancel()
            asked.future.cancel()
        self._asked.clear()

    def _run(self, number: int, task: Task, work: Work[Any]) -> None:
        """Do the work, on the thread; an error is an answer too, for the thread must go on."""
        try:
            task.check()
            answer = _Answer(number, work(task))
        except Exception as error:
            answer = _Answer(number, error=error)
        self._mailbox.post(answer)

    def _receive(self, posted: _Answer | _Advance) -> None:
        asked = self._asked.get(posted.number)
        if asked is None:  # forgotten
            return
        if isinstance(posted, _Advance):
            self.progressed.emit(asked.label, posted.share)
            return
        del self._asked[posted.number]
        is_done = False
        try:
            if posted.error is None:
                is_done = True
                asked.done(posted.value)
            elif not isinstance(posted.error, Cancelled):
                asked.failed(_sentence(asked.label, posted.error))
        finally:
            self._tell_end(asked, is_done)

    def _tell_end(self, asked: _Asked, is_done: bool) -> None:
        if asked.writes:
            self.wrote.emit(is_done)
        if not self._asked:
            self.idle.emit()


def _sentence(label: str, error: Exception) -> str:
    """Word an error; one that is not for a person is a fault of the program: name its kind."""
    if isinstance(error, UserError):
        return str(error)
    return f"{label} failed: {type(error).__name__}: {error}".removesuffix(": ")
