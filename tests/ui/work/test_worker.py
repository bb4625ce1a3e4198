"""Work off the Qt thread: answers, order, newest wins, cancel, progress, errors, the end."""

from __future__ import annotations

import gc
import os
import sys
import threading
import weakref
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from filters.progress import Cancelled
from filters.threads import LOWEST
from filters.user_error import UserError
from ui.work.task import Task
from ui.work.worker import Worker


class Gate:
    """Work that runs until it is let go, so that a test decides what waits and what runs."""

    def __init__(self, result: object = None) -> None:
        self.result = result
        self.began, self.goes = threading.Event(), threading.Event()
        self.was_cancelled = False

    def __call__(self, task: Task) -> Any:
        self.began.set()
        assert self.goes.wait(10)
        self.was_cancelled = task.is_cancelled()
        return self.result


class Asker:
    """What a panel does with answers."""

    def __init__(self, worker: Worker) -> None:
        self.worker = worker
        self.answers: list[object] = []
        self.sentences: list[str] = []
        self.threads: set[int] = set()

    def ask(self, work: Any, label: str = "The work") -> None:
        self.worker.start(label, work, self._done, self.sentences.append)

    def _done(self, answer: object) -> None:
        self.threads.add(threading.get_ident())
        self.answers.append(answer)


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    worker = Worker("test")
    yield worker
    worker.close()


@pytest.fixture
def newest(qtbot: QtBot) -> Iterator[Worker]:
    worker = Worker("test", newest_wins=True)
    yield worker
    worker.close()


def test_answers_come_in_order_on_the_qt_thread_from_another_one(
    worker: Worker, qtbot: QtBot
) -> None:
    asker, worked_on = Asker(worker), set()
    for number in range(5):
        asker.ask(lambda _, n=number: (worked_on.add(threading.get_ident()), n)[1])
    assert worker.is_busy
    with qtbot.waitSignal(worker.idle):
        pass
    assert asker.answers == [0, 1, 2, 3, 4]
    assert asker.threads == {threading.get_ident()}
    assert len(worked_on) == 1
    assert not worked_on & asker.threads
    assert not worker.is_busy


def test_flush_delivers_everything_at_once_also_what_an_answer_asks_for(worker: Worker) -> None:
    asker = Asker(worker)
    worker.start("First", lambda _: 1, lambda n: asker.ask(lambda _: n + 1), pytest.fail)
    worker.flush()
    assert asker.answers == [2]


def test_the_newest_question_alone_is_answered(newest: Worker, qtbot: QtBot) -> None:
    asker, first, waiting = Asker(newest), Gate("first"), Gate("waiting")
    asker.ask(first)
    assert first.began.wait(10)
    asker.ask(waiting)
    asker.ask(lambda _: "newest")
    first.goes.set()
    newest.flush()
    assert asker.answers == ["newest"]
    assert first.was_cancelled  # it may stop early: nobody waits for it
    assert not waiting.began.is_set()


def test_forgotten_work_is_not_answered_and_what_is_asked_next_is(
    worker: Worker, qtbot: QtBot
) -> None:
    asker, gate = Asker(worker), Gate("forgotten")
    asker.ask(gate)
    asker.ask(lambda _: "waits")
    assert gate.began.wait(10)
    with qtbot.waitSignal(worker.idle):
        worker.forget()
    asker.ask(lambda _: "next")
    gate.goes.set()
    worker.flush()
    assert asker.answers == ["next"]


def test_cancel_drops_what_waits_and_what_is_done_nevertheless_is_answered(
    worker: Worker, qtbot: QtBot
) -> None:
    asker, gate, waiting = Asker(worker), Gate("saved before the cancel"), Gate()
    asker.ask(gate)
    asker.ask(waiting)
    assert gate.began.wait(10)
    worker.cancel()
    asker.ask(lambda _: "asked after it")
    gate.goes.set()
    worker.flush()
    assert asker.answers == ["saved before the cancel", "asked after it"]
    assert not waiting.began.is_set()


def test_work_that_is_called_off_is_neither_answered_nor_a_failure(
    worker: Worker, qtbot: QtBot
) -> None:
    asker, began = Asker(worker), threading.Event()

    def rest(task: Task) -> None:
        began.set()
        task.rest(60)

    def check(task: Task) -> None:
        began.set()
        while True:
            task.check()

    for work in (rest, check):
        began.clear()
        asker.ask(work)
        assert began.wait(10)
        with qtbot.waitSignal(worker.idle):
            worker.cancel()
    assert (asker.answers, asker.sentences) == ([], [])


def test_progress_names_the_work_and_the_share(worker: Worker) -> None:
    told: list[tuple[str, float]] = []
    worker.progressed.connect(lambda label, share: told.append((label, share)))

    def work(task: Task) -> None:
        task.progress(0.5)
        task.progress(1.0)

    Asker(worker).ask(work, "Saving out.png")
    worker.flush()
    assert told == [("Saving out.png", share) for share in (0.0, 0.5, 1.0)]


def test_an_error_is_a_sentence_and_the_thread_goes_on(worker: Worker) -> None:
    asker = Asker(worker)

    class OddError(UserError):
        pass

    def fail(error: Exception) -> Any:
        def work(_: Task) -> None:
            raise error

        return work

    asker.ask(fail(OddError("out.png can't be written: the disk is full")), "Saving out.png")
    asker.ask(fail(KeyError("blur")), "Saving out.png")
    asker.ask(fail(MemoryError()), "Saving out.png")
    asker.ask(fail(Cancelled()), "Saving out.png")
    asker.ask(lambda _: "goes on")
    worker.flush()
    assert asker.answers == ["goes on"]
    assert asker.sentences == [
        "out.png can't be written: the disk is full",
        "Saving out.png failed: KeyError: 'blur'",
        "Saving out.png failed: MemoryError",
    ]


def test_closing_waits_for_the_thread_and_answers_nothing(worker: Worker, qtbot: QtBot) -> None:
    asker, ended, began = Asker(worker), threading.Event(), threading.Event()

    def work(task: Task) -> None:
        began.set()
        try:
            task.rest(60)
        finally:
            ended.set()

    asker.ask(work)
    asker.ask(lambda _: "waits")
    assert began.wait(10)
    worker.close()
    assert ended.is_set()
    asker.ask(lambda _: "too late")
    worker.flush()
    assert (asker.answers, asker.sentences) == ([], [])


def test_an_answer_may_close_the_worker(worker: Worker) -> None:
    worker.start("Last", lambda _: None, lambda _: worker.close(), pytest.fail)
    worker.flush()
    assert not worker.is_busy


def test_all_workers_of_a_window_are_closed_together(qtbot: QtBot) -> None:
    window, panel = QObject(), QObject()
    panel.setParent(window)
    askers = [Asker(Worker("one", parent=window)), Asker(Worker("other", parent=panel))]
    began = [threading.Event(), threading.Event()]

    def rest(event: threading.Event) -> Any:
        def work(task: Task) -> None:
            event.set()
            task.rest(60)

        return work

    for asker, event in zip(askers, began, strict=True):
        asker.ask(rest(event))
        assert event.wait(10)
    Worker.close_below(window)
    assert [a.worker.is_busy for a in askers] == [False, False]


@pytest.mark.skipif(sys.platform != "linux", reason="threads have priorities on Linux only")
def test_a_thread_that_stands_back_has_a_low_priority(qtbot: QtBot) -> None:
    worker = Worker("test", nice=LOWEST)
    asker = Asker(worker)
    asker.ask(lambda _: os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))
    worker.flush()
    worker.close()
    assert asker.answers == [LOWEST]


def test_the_result_of_work_is_not_kept(worker: Worker) -> None:
    class Large:
        pass

    seen: list[weakref.ref[Large]] = []
    worker.start(
        "Large", lambda _: Large(), lambda large: seen.append(weakref.ref(large)), pytest.fail
    )
    worker.flush()
    gc.collect()
    assert seen[0]() is None
