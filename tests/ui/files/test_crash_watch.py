"""A fault that nobody caught is written down, and offered by the message bar of the next start."""

from __future__ import annotations

import faulthandler
import os
import signal
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.support.crash_reports import CrashReports
from editor.support.native_crashes import NativeCrashes
from tests.sample_photos import CHELSEA
from tests.ui.started import started
from tests.ui.windows import open_photo
from ui.files.crash_watch import CrashWatch
from ui.window.opening import connect_crashes
from ui.window.window import Window


def fault() -> ZeroDivisionError:
    try:
        raise ZeroDivisionError("division by zero")
    except ZeroDivisionError as error:
        return error


@pytest.fixture
def opened_files(monkeypatch) -> list[QUrl]:
    files: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", files.append)
    return files


def test_a_report_is_offered_until_it_is_answered_and_only_once(
    window: Window, coffee: np.ndarray, tmp_path: Path, opened_files: list[QUrl], qtbot: QtBot
) -> None:
    written = CrashReports(tmp_path / "data").write(fault())
    assert written is not None
    watch = CrashWatch(CrashReports(tmp_path / "data"))
    connect_crashes(watch, window.message)
    watch.look()
    assert "ZeroDivisionError: division by zero" in window.message.text()
    open_photo(window, qtbot, CHELSEA)  # which clears what was said of another photo
    assert "ZeroDivisionError" in window.message.text()
    QTest.mouseClick(window.message.button, Qt.MouseButton.LeftButton)
    (report,) = CrashReports(tmp_path / "data").all()
    assert opened_files == [QUrl.fromLocalFile(str(report))]
    assert window.message.text() == ""
    watch.look()
    assert window.message.text() == ""


def test_what_a_thread_did_not_catch_is_written_and_printed(
    tmp_path: Path, monkeypatch, qapp
) -> None:
    told: list[str] = []
    monkeypatch.setattr(threading, "excepthook", lambda what: told.append(what.thread.name))
    watch = CrashWatch(CrashReports(tmp_path))
    watch.begin()
    thread = threading.Thread(target=lambda: 1 / 0, name="painter")
    thread.start()
    thread.join()
    watch.end()
    assert told == ["painter"]
    (report,) = CrashReports(tmp_path).new()
    assert "thread painter" in report.path.read_text()
    threading.Thread(target=lambda: 1 / 0, name="later").start()
    assert CrashReports(tmp_path).new() == ()


FAULTY = """
from PySide6.QtCore import QTimer
import main
import ui.app

follow = ui.app.leave_on_signals

def leave_on_signals(windows):
    def fail():
        QTimer.singleShot(0, windows[0].close)
        raise LookupError("nothing of that name")
    QTimer.singleShot(0, fail)
    return follow(windows)

ui.app.leave_on_signals = leave_on_signals
main.main([])
"""


def test_a_fault_in_the_running_program_leaves_a_report(tmp_path: Path) -> None:
    done = started(FAULTY, tmp_path)
    assert "LookupError: nothing of that name" in done.stderr
    (report,) = CrashReports(tmp_path).new()
    assert report.fault == "LookupError: nothing of that name"


KILLED = FAULTY.replace(
    'raise LookupError("nothing of that name")', "os.kill(os.getpid(), signal.SIGSEGV)"
).replace(
    "import main",
    "import os\nimport resource\nimport signal\nimport main\n"
    "resource.setrlimit(resource.RLIMIT_CORE, (0, 0))",
    1,
)


@pytest.mark.skipif(os.name == "nt", reason="sends a signal of POSIX")
def test_a_fault_below_python_is_found_by_the_next_start(tmp_path: Path) -> None:
    done = started(KILLED, tmp_path)
    assert done.returncode == -signal.SIGSEGV
    reports = CrashReports(tmp_path)
    assert reports.all() == ()
    next_run = NativeCrashes(reports)
    next_run.begin()
    next_run.take_up()
    (report,) = reports.new()
    assert report.fault == "Fatal Python error: Segmentation fault"
    assert " in fail\n" in report.path.read_text()
    next_run.end()
    faulthandler.enable(sys.__stderr__)  # which pytest had on
    assert list(reports.folder.iterdir()) == [report.path]


def test_a_run_that_goes_on_or_ended_well_is_not_taken_for_one_that_was_killed(
    tmp_path: Path,
) -> None:
    reports = CrashReports(tmp_path)
    running, other = NativeCrashes(reports), NativeCrashes(reports)
    running.begin()
    other.take_up()
    assert reports.new() == ()
    assert len(list(reports.folder.glob("running-*.log"))) == 1
    running.end()
    faulthandler.enable(sys.__stderr__)
    assert list(reports.folder.iterdir()) == []


def test_an_interruption_is_no_fault(tmp_path: Path, monkeypatch, qapp) -> None:
    told: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: told.append(kind))
    watch = CrashWatch(CrashReports(tmp_path))
    watch.begin()
    for error in (KeyboardInterrupt(), ValueError("bad")):
        sys.excepthook(type(error), error, None)
    watch.end()
    assert told == [KeyboardInterrupt, ValueError]
    assert [one.fault for one in CrashReports(tmp_path).new()] == ["ValueError: bad"]
