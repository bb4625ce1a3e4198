"""The desktop reaches the open program by its name on the session's bus."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import main
from editor.desktop.meeting import Handed
from tests.sample_photos import CHELSEA, COFFEE
from ui.window.desktop_calls import DesktopCalls, has_bus


@pytest.fixture
def calls(qtbot: QtBot) -> tuple[DesktopCalls, list[Handed]]:
    received: list[Handed] = []
    return DesktopCalls(received.append), received


def test_files_and_tokens_are_handed_on(calls: tuple[DesktopCalls, list[Handed]]) -> None:
    made, received = calls
    made.Open(
        ["file:///a%20b.png", "https://example.org/c.png", "d.png"],
        {"activation-token": "one", "desktop-startup-id": "two", "other": 3},
    )
    made.Activate({"activation-token": 4})
    made.ActivateAction("any", [], {})
    made.end()
    tokens = (("XDG_ACTIVATION_TOKEN", "one"), ("DESKTOP_STARTUP_ID", "two"))
    assert received == [Handed((Path("/a b.png"),), tokens), Handed(), Handed()]


def test_no_bus_is_started_where_the_session_has_none(tmp_path: Path) -> None:
    assert not has_bus({})
    assert not has_bus({"XDG_RUNTIME_DIR": str(tmp_path)})
    (tmp_path / "bus").touch()
    assert has_bus({"XDG_RUNTIME_DIR": str(tmp_path)})
    assert has_bus({"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"})


PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
import main
import ui.app
from ui.window.desktop_calls import ID, INTERFACE, PLACE

follow = ui.app.leave_on_signals

def leave_on_signals(windows):
    (window,) = windows

    def names():
        return [photo.name for photo in window.session.photos.items]

    def look():
        bus = QDBusConnection.sessionBus()
        if len(names()) == 1 and bus.interface().isServiceRegistered(ID).value():
            call = QDBusMessage.createMethodCall(ID, PLACE, INTERFACE, "Open")
            call.setArguments([["file://{second}"], {{}}])
            QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "other").send(call)
            timer.stop()

    def opened(_):
        if len(names()) == 2:
            print(*names())
            window.leave()

    timer = QTimer(window, interval=20)
    timer.timeout.connect(look)
    timer.start()
    window.files.opened.connect(opened)
    return follow(windows)

ui.app.leave_on_signals = leave_on_signals
sys.exit(main.main(["--no-calibration", "--new-window", "{first}"]))
"""


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="there is no dbus-run-session")
def test_a_call_opens_a_file_beside_the_one_that_is_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KERNELROOM_DATA", str(tmp_path))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    script = PROGRAM.format(first=CHELSEA, second=COFFEE)
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", script],
        cwd=Path(main.__file__).parent,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stdout.split() == [CHELSEA.name, COFFEE.name], done.stderr
