"""Workers end with the program, and dead ones count against no plugin."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from editor.plugins.fault import NotStarted, PluginFault
from editor.plugins.host import PluginHost
from editor.plugins.process import PluginProcess
from tests.editor.plugins.small_plugins import (
    FILTER,
    HEAD_OF_ALL,
    PIXELS,
    ROOT,
    is_there,
    linux,
    one,
    run,
    wait_until,
)

FORKS = {
    "a child": "subprocess.Popen(['sleep', '1000'])",
    "a session of its own": "subprocess.Popen(['sleep', '1000'], start_new_session=True)",
    "a fork": "os.fork() or time.sleep(1000)",
    "a daemon": "os.fork() or (os.setsid(), os.fork() and os._exit(0), time.sleep(1000))",
}
PROGRAM = """
import os, sys, time
from pathlib import Path
import numpy as np
from editor.plugins.host import PluginHost
from filters.pixels.region import Region

folder = Path(sys.argv[1])
host = PluginHost([folder], folder.parent / "data", with_entry_points=False)
host.load()
host.specs[0].run(np.zeros((2, 2, 4), np.float32), {"value": 1}, Region.of_shape(2, 2))
print("ready", flush=True)
time.sleep(1000)
"""


def below(top: int) -> set[int]:
    """Return the processes that have one above them."""
    parents = {}
    for place in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            parents[int(place.parent.name)] = int(place.read_text().rpartition(")")[2].split()[1])
    found, new = set[int](), {top}
    while new:
        new = {pid for pid, parent in parents.items() if parent in new} - found
        found |= new
    return found


@linux
@pytest.mark.parametrize(
    ("kind", "end"),
    [*((kind, signal.SIGKILL) for kind in FORKS), ("a fork", signal.SIGTERM), ("a child", 11)],
)
def test_workers_and_what_they_forked_end_with_the_program(
    folder: Path, kind: str, end: int
) -> None:
    body = f"({FORKS[kind]}, time.sleep(0.2))"
    (folder / "one.py").write_text(HEAD_OF_ALL + FILTER.format(body=body, seconds=30))
    program = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(folder)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert program.stdout is not None
    try:
        assert program.stdout.readline() == "ready\n"
        started = below(program.pid)
        assert len(started) >= 3  # a guard, its worker and what that forked, and a spare
        program.send_signal(end)
        program.wait(30)
        wait_until(lambda: not any(map(is_there, started)))
    finally:
        program.kill()
        program.stdout.close()
        program.wait(30)


@linux
def test_closing_a_host_ends_what_a_plugin_forked(host: PluginHost, folder: Path) -> None:
    spec = one(host, folder, "subprocess.Popen(['sleep', '1000'], start_new_session=True)")
    run(spec, 1)
    started = below(os.getpid())
    assert len(started) >= 3
    host.close()
    wait_until(lambda: not any(map(is_there, started)))


@linux
def test_dead_spares_and_idle_workers_never_count_against_a_plugin(
    host: PluginHost, folder: Path
) -> None:
    spec = one(host, folder, "pass")
    for _ in range(4):
        np.testing.assert_array_equal(run(spec), 1 - PIXELS)
        wait_until(lambda: len(below(os.getpid())) >= 4)  # a spare is there too
        for pid in below(os.getpid()):
            with contextlib.suppress(OSError):
                os.kill(pid, signal.SIGKILL)
    np.testing.assert_array_equal(run(spec), 1 - PIXELS)
    assert (host.records[0].state, host.records[0].reason) == ("ok", "")
    assert host.records[0].calls == 5


@linux
def test_workers_that_stand_still_are_replaced_and_never_count_against_a_plugin(
    host: PluginHost, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("editor.plugins.watched.REACH_SECONDS", 0.5)
    monkeypatch.setattr("editor.plugins.workers.SPARE_SECONDS", 0.5)
    spec = one(host, folder, "pass")
    for _ in range(2):
        np.testing.assert_array_equal(run(spec), 1 - PIXELS)
        wait_until(lambda: len(below(os.getpid())) >= 4)
        for pid in below(os.getpid()):
            with contextlib.suppress(OSError):
                os.kill(pid, signal.SIGSTOP)
    begun = time.monotonic()
    np.testing.assert_array_equal(run(spec), 1 - PIXELS)
    assert time.monotonic() - begun < 25  # of 30
    assert (host.records[0].state, host.records[0].reason) == ("ok", "")


def starting(code: str) -> Callable[[bytes, int], list[str]]:
    """Start Python with other code in a worker's place."""
    return lambda mark, memory_bytes: [sys.executable, "-c", code]


def test_a_process_that_can_not_be_started_is_no_fault_of_the_plugin(
    host: PluginHost, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("editor.plugins.guard.command", starting("import sys; sys.exit(5)"))
    spec = one(host, folder, "pass")
    for _ in range(3):
        with pytest.raises(PluginFault, match="its process can't be started"):
            run(spec)
    assert host.records[0].state == "ok"
    monkeypatch.undo()
    np.testing.assert_array_equal(run(spec), 1 - PIXELS)


def test_a_process_that_never_answers_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("editor.plugins.guard.command", starting("import time; time.sleep(1000)"))
    monkeypatch.setattr("editor.plugins.process.START_SECONDS", 0.2)
    monkeypatch.setattr("editor.plugins.process.END_SECONDS", 0.2)
    process = PluginProcess()
    with pytest.raises(NotStarted):
        process.start()
    assert not process.is_alive
