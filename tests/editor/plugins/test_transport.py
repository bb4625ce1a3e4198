"""What goes between the host and a worker: no garbage, silence or death of it stops the program."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from editor.plugins import pixel_buffer
from editor.plugins.fault import NotStarted, PluginFault, Stopped
from editor.plugins.host import PluginHost
from editor.plugins.news import CallEnded, StillWorking
from editor.plugins.pixel_buffer import PixelBuffer, reserve
from editor.plugins.process import PluginProcess
from editor.plugins.wire import HEAD, Closed, Garbage, HostEnd, Late, packed, read_waiting
from editor.render.filter_failure import FilterFailure
from filters.pixels.region import Region
from filters.plugin import FilterSpec
from filters.progress import Cancelled, Progress

ROOT = Path(__file__).parents[3]
MARK = b"12345678"
REGION = Region.of_shape(40, 50)
PIXELS = np.random.default_rng(0).random((40, 50, 4), np.float32)
linux = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="Linux tells of processes")
HEAD_OF_ALL = """
import os, signal, subprocess, sys, time, threading
from typing import Annotated
import numpy as np
from filters.plugin import Job, Pixels, Range, image_filter
API = 1
"""
FILTER = """
@image_filter("One", seconds={seconds})
def one(pixels: Pixels, value: int = 0) -> Pixels:
    '''Do it.'''
    if value:
        {body}
    return 1 - pixels
"""


def nothing() -> None:
    pass


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "plugins").mkdir()
    return tmp_path / "plugins"


@pytest.fixture
def host(folder: Path, tmp_path: Path) -> Iterator[PluginHost]:
    host = PluginHost([folder], tmp_path / "data", with_entry_points=False)
    yield host
    host.close()


def one(host: PluginHost, folder: Path, body: str, seconds: float = 30.0) -> FilterSpec:
    """Return a filter that does `body` where its value isn't 0."""
    text = HEAD_OF_ALL + FILTER.format(body=body, seconds=seconds)
    (folder / "one.py").write_text(text)
    host.load()
    (spec,) = host.specs
    return spec


def run(spec: FilterSpec, value: int = 0, job: Progress | None = None) -> Any:
    return spec.run(PIXELS, {"value": value}, REGION, job)


def is_there(pid: int) -> bool:
    """Whether a process runs; one that only waits to be reaped does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def wait_until(true: Callable[[], bool], seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end
        time.sleep(0.01)


# messages


@pytest.fixture
def ends() -> Iterator[tuple[HostEnd, int, int, list[bytes]]]:
    """A host's end; where the worker reads, where it writes; and what it printed."""
    (theirs, requests), (answers, writes), (printed, prints) = os.pipe(), os.pipe(), os.pipe()
    heard: list[bytes] = []
    yield HostEnd(requests, answers, printed, MARK, heard.append), theirs, writes, heard
    for file in (theirs, requests, answers, writes, printed, prints):
        with contextlib.suppress(OSError):
            os.close(file)


GARBAGE = {
    "one byte": b"x",
    "a line": b"hello\n" * 10,
    "nulls": bytes(100),
    "another mark": packed(b"87654321", 1, {"ok": 1}),
    "too long": HEAD.pack(MARK, 1, 1 << 31),
    "no JSON": HEAD.pack(MARK, 1, 3) + b"abc",
    "no UTF-8": HEAD.pack(MARK, 1, 3) + b"\xff\xfe\xfd",
    "nested": HEAD.pack(MARK, 1, 100_000) + b"[" * 100_000,
    "another number": packed(MARK, 7, {"ok": 1}),
}


@pytest.mark.parametrize("garbage", GARBAGE.values(), ids=GARBAGE.keys())
def test_garbage_is_seen_at_once_and_nobody_waits_for_the_rest(
    ends: tuple[HostEnd, int, int, list[bytes]], garbage: bytes
) -> None:
    host, _, writes, _ = ends
    threading.Thread(target=os.write, args=(writes, garbage)).start()
    with pytest.raises(Garbage):
        host.ask({"do": "ping"}, 600.0, nothing)


@pytest.mark.parametrize("begun", [b"", MARK, packed(MARK, 1, {"ok": 1})[:-1]])
def test_what_is_not_whole_in_time_is_late(
    ends: tuple[HostEnd, int, int, list[bytes]], begun: bytes
) -> None:
    host, _, writes, _ = ends
    os.write(writes, begun)
    with pytest.raises(Late):
        host.ask({"do": "ping"}, 0.05, nothing)


def test_a_request_that_nobody_reads_is_late(ends: tuple[HostEnd, int, int, list[bytes]]) -> None:
    with pytest.raises(Late):
        ends[0].ask({"much": "x" * (1 << 20)}, 0.05, nothing)


def test_a_closed_pipe_is_told(ends: tuple[HostEnd, int, int, list[bytes]]) -> None:
    host, theirs, writes, _ = ends
    os.close(writes)
    with pytest.raises(Closed):
        host.ask({"do": "ping"}, 600.0, nothing)
    os.close(theirs)
    with pytest.raises(Closed):
        host.ask({"do": "ping"}, 600.0, nothing)


def test_a_long_message_goes_both_ways(ends: tuple[HostEnd, int, int, list[bytes]]) -> None:
    host, theirs, writes, _ = ends
    text = "ä" * 1_000_000

    def answer() -> None:
        number, form = read_waiting(theirs, MARK)
        with open(writes, "wb", closefd=False) as file:
            file.write(packed(MARK, number, {"ok": form["text"]}))

    thread = threading.Thread(target=answer)
    thread.start()
    assert host.ask({"text": text}, 600.0, nothing) == {"ok": text}
    thread.join()


# plugins that write where they shouldn't

ENDLESS = {
    "lines": "while True: print('x' * 1000)",
    "no line end": "while True: print('x' * 1000, end='')",
    "bytes": "while True: os.write(2, bytes(range(256)) * 16)",
    "logging": "import logging\n        while True: logging.error('again')",
}


@pytest.mark.parametrize("kind", ENDLESS)
def test_a_plugin_that_prints_without_end_is_ended_in_time(
    host: PluginHost, folder: Path, kind: str
) -> None:
    spec = one(host, folder, ENDLESS[kind], seconds=0.5)
    run(spec)
    begun = time.monotonic()
    with pytest.raises(PluginFault, match=r"took longer than 0\.5 s"):
        run(spec, 1)
    assert time.monotonic() - begun < 60
    assert len(host.log.of(folder / "one.py")) <= 200
    assert all(len(line.text) <= 2000 for line in host.log.of(folder / "one.py"))
    np.testing.assert_array_equal(run(spec), 1 - PIXELS)


RUDE = {
    "every file": "[_write(f) for f in range(1, 400)]",
    "really every file": "[_write(int(f)) for f in os.listdir('/proc/self/fd')]",
    "closes all": "os.closerange(0, 4096)",
    "closes its own": "os.closerange(0, 400)",
    "printed bytes": "os.write(1, bytes(range(256)) * 2000)",
    "shortens all": "[_shorten(int(f)) for f in os.listdir('/proc/self/fd')]",
    "replaces stdout": "sys.stdout = sys.stderr = None",
    "stops itself": "os.kill(os.getpid(), signal.SIGSTOP)",
    "stops its guard": "os.kill(os.getppid(), signal.SIGSTOP)",
    "kills its guard": "os.kill(os.getppid(), signal.SIGKILL)",
    "kills its group": "os.killpg(0, signal.SIGKILL)",
    "takes signals": "[signal.signal(s, signal.SIG_IGN) for s in range(1, 32) if s not in (9, 19)]",
    "raises oddly": "raise type('Odd', (Exception,), {'__str__': lambda self: 1 / 0})()",
    "raises long": "raise ValueError('long ' * 10**6)",
    "raises no text": "raise ValueError('\\udcff\\n\\0')",
    "deep": "(lambda f: f(f))(lambda f: f(f))",
    "forks and prints": "os.fork() or (os.write(1, b'x'), os._exit(0))",
}
HELPERS = """
def _write(f):
    try:
        os.write(f, b'garbage')
    except OSError:
        pass
def _shorten(f):
    try:
        os.ftruncate(f, 0)
    except OSError:
        pass
"""


@linux
@pytest.mark.parametrize("kind", RUDE)
def test_whatever_a_plugin_writes_or_closes_the_next_call_is_right(
    host: PluginHost, folder: Path, kind: str
) -> None:
    text = HEAD_OF_ALL + HELPERS + FILTER.format(body=RUDE[kind], seconds=3)
    (folder / "one.py").write_text(text)
    host.load()
    (spec,) = host.specs
    run(spec)
    begun, said = time.monotonic(), "one.py:"
    try:
        np.testing.assert_array_equal(run(spec, 1), 1 - PIXELS)
    except PluginFault as fault:
        said = str(fault)
    assert "one.py:" in said
    assert "\n" not in said
    assert len(said) < 1200
    assert time.monotonic() - begun < 25  # it was seen, and not waited for
    np.testing.assert_array_equal(run(spec, 0), 1 - PIXELS)


@linux
def test_a_plugin_that_counts_files_up_does_not_meet_the_pipe(
    host: PluginHost, folder: Path
) -> None:
    (folder / "one.py").write_text(
        HEAD_OF_ALL + HELPERS + FILTER.format(body=RUDE["every file"], seconds=30)
    )
    host.load()
    np.testing.assert_array_equal(run(host.specs[0], 1), 1 - PIXELS)


# shared memory


def small_folder(path: Path) -> bool:
    """Mount 8 MB of memory there, as a container's /dev/shm; return whether that is allowed."""
    command = ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(path)]
    try:
        return subprocess.run(command, capture_output=True).returncode == 0
    except OSError:
        return False


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of 8 MB: a real one where that can be mounted, else one that says it is."""
    place = tmp_path / "shm"
    place.mkdir()
    mounted = small_folder(place)
    if not mounted:

        def limited(file: int, size: int) -> None:
            if size > 8 << 20 and os.readlink(f"/proc/self/fd/{file}").startswith(str(place)):
                raise OSError(28, "No space left on device")
            reserve(file, size)

        monkeypatch.setattr(pixel_buffer, "reserve", limited)
    monkeypatch.setattr(pixel_buffer, "SHARED_MEMORY", place)
    yield place
    if mounted:
        subprocess.run(["umount", "-l", str(place)], check=True)


LARGE = np.random.default_rng(1).random((600, 1000, 4), np.float32)  # 19 MB with its result


def large(spec: FilterSpec) -> Any:
    return spec.run(LARGE, {"value": 0}, Region.of_shape(600, 1000))


@linux
def test_where_shared_memory_is_small_the_temporary_folder_holds_the_pixels(
    host: PluginHost,
    folder: Path,
    small: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spec = one(host, folder, "pass")
    np.testing.assert_array_equal(large(spec), 1 - LARGE)  # in memory of no folder
    monkeypatch.delattr(os, "memfd_create")
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path / "tmp"))
    host.reload(folder / "one.py")
    np.testing.assert_array_equal(large(host.specs[0]), 1 - LARGE)
    np.testing.assert_array_equal(run(host.specs[0]), 1 - PIXELS)
    assert list(small.iterdir()) == list((tmp_path / "tmp").iterdir()) == []


@linux
def test_where_nothing_has_room_one_sentence_says_so(
    host: PluginHost, folder: Path, small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(os, "memfd_create")
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(small))
    spec = one(host, folder, "pass")
    for _ in range(3):
        with pytest.raises(PluginFault, match="there is no room for 20 MB of pixels") as caught:
            large(spec)
        assert "\n" not in str(caught.value)
    assert host.records[0].state == "ok"  # it is not the plugin's fault
    np.testing.assert_array_equal(run(spec), 1 - PIXELS)  # and less fits
    assert list(small.iterdir()) == []


@linux
def test_memory_can_not_be_made_shorter_by_who_has_it_open() -> None:
    opened: list[int] = []
    buffer = PixelBuffer(10_000, lambda path, _: opened.append(os.open(path, os.O_RDWR)))
    with pytest.raises(OSError, match="not permitted"):
        os.ftruncate(opened[0], 0)
    os.close(opened[0])
    assert len(buffer.map) == 10_000


# looping, stopped, called off


def events_of(host: PluginHost) -> list[Any]:
    events: list[Any] = []
    host.news.listen(events.append)
    return events


def test_a_long_call_is_told_of_stopped_and_not_tried_again(
    host: PluginHost, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("editor.plugins.calls.PATIENCE", 0.1)
    spec = one(host, folder, "while True: pass", seconds=600)
    run(spec)
    events = events_of(host)
    host.news.listen(lambda e: host.calls.stop(e.title) if isinstance(e, StillWorking) else None)
    with pytest.raises(Stopped, match=r"was stopped \(one.py:1\d in one\)"):
        run(spec, 1)
    assert [type(e) for e in events[:2]] == [StillWorking, CallEnded]
    assert events[0].title == "One"
    events.clear()
    with pytest.raises(PluginFault, match="was stopped"):  # at once: no process is asked
        run(spec, 1)
    assert events == []
    np.testing.assert_array_equal(run(spec), 1 - PIXELS)
    assert host.records[0].state == "ok"


def test_a_call_that_takes_too_long_says_where_it_was_and_is_not_tried_again(
    host: PluginHost, folder: Path
) -> None:
    spec = one(host, folder, "time.sleep(1e6)", seconds=0.5)
    run(spec)
    for _ in range(2):
        with pytest.raises(PluginFault, match=r"took longer than 0.5 s .*\(one.py:1\d in one\)"):
            run(spec, 1)
    assert host.records[0].state == "ok"  # the second was none
    place = host.records[0].place
    assert place is not None
    assert "time.sleep" in (folder / "one.py").read_text().splitlines()[place.line - 1]


@pytest.mark.parametrize("body", ["while True: pass", "time.sleep(1e6)", "sum(range(10**15))"])
def test_a_call_that_is_not_wanted_any_more_ends_at_once(
    host: PluginHost, folder: Path, body: str
) -> None:
    spec = one(host, folder, body, seconds=600)
    run(spec)
    begun = time.monotonic()
    job = Progress(40, 50, is_cancelled=lambda: time.monotonic() > begun + 0.1)
    with pytest.raises(Cancelled):
        run(spec, 1, job)
    assert time.monotonic() - begun < 60  # of 600
    assert host.records[0].reason == ""
    np.testing.assert_array_equal(run(spec), 1 - PIXELS)


def test_closing_ends_a_call_that_is_under_way(host: PluginHost, folder: Path) -> None:
    spec = one(host, folder, "while True: pass", seconds=600)
    run(spec)
    ended = threading.Event()

    def call() -> None:
        with contextlib.suppress(Cancelled):
            run(spec, 1)
        ended.set()

    threading.Thread(target=call).start()
    time.sleep(0.2)
    host.close()
    assert ended.wait(60)


# what plugins declare

DECLARES = """
@image_filter("Declares", halo=lambda value: {halo}, border=lambda value: {border},
              light=lambda value: {light}, relevant={{"more": lambda value: {relevant}}})
def declares(pixels: Pixels, value: int = 0, more: int = 0) -> Pixels:
    '''Do it.'''
    return 1 - pixels
"""
GOOD = {"halo": "2", "border": "'wrap'", "light": "'linear'", "relevant": "value > 1"}
BAD = {
    "raises": "1 / 0", "hangs": "time.sleep(1e6)", "exits": "os._exit(3)", "text": "'?'",
    "negative": "-1", "nested": "[[1]]",
}  # fmt: skip


def declaring(host: PluginHost, folder: Path, **more: str) -> FilterSpec:
    (folder / "one.py").write_text(HEAD_OF_ALL + DECLARES.format(**{**GOOD, **more}))
    host.load()
    (spec,) = host.specs
    return spec


@pytest.mark.parametrize("what", ["halo", "border", "light"])
@pytest.mark.parametrize("how", BAD)
def test_a_failing_declaration_names_filter_plugin_and_line(
    host: PluginHost, folder: Path, what: str, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("editor.plugins.link.DECLARED_SECONDS", 0.3)
    spec = declaring(host, folder, **{what: BAD[how]})
    if (what, how) in (("light", "text"), ("light", "negative"), ("light", "nested")):
        assert getattr(spec, what)({"value": 1, "more": 0}) == "stored"
        return
    said = set()
    for _ in range(2):  # the second time from memory
        with pytest.raises(FilterFailure, match=rf"Declares: {what}= .*\(one.py:\d+") as caught:
            getattr(spec, what)({"value": 1, "more": 0})
        said.add(str(caught.value))
    assert len(said) == 1
    assert "\n" not in said.pop()


SAYS = {
    "a title of a number": "@image_filter(5)",
    "a title of two lines": "@image_filter('One\\ntwo')",
    "no title": "@image_filter('')",
    "a long title": "@image_filter('x' * 1000)",
    "no group": "@image_filter('One', group=None)",
    "no time": "@image_filter('One', seconds=0)",
    "endless time": "@image_filter('One', seconds=float('inf'))",
    "a time of words": "@image_filter('One', seconds='long')",
    "a halo of words": "@image_filter('One', halo='wide')",
    "a negative halo": "@image_filter('One', halo=-1)",
    "an unknown border": "@image_filter('One', border='there')",
    "renamed to a number": "@image_filter('One', renamed={'a': 5})",
    "channels of words": "@image_filter('One', channels='all of them')",
}


def test_plugins_that_say_odd_things_of_themselves_are_listed_as_failed(
    host: PluginHost, folder: Path
) -> None:
    (folder / "good.py").write_text(HEAD_OF_ALL + FILTER.format(body="pass", seconds=30))
    function = "\ndef one(pixels: Pixels) -> Pixels:\n    return pixels\n"
    for kind, text in SAYS.items():
        (folder / f"{kind}.py").write_text(HEAD_OF_ALL + text + function)
    host.load()
    assert [spec.id for spec in host.specs] == ["good.one"]
    odd = {record.name: record for record in host.records if record.name != "good"}
    assert odd.keys() == SAYS.keys()
    for record in odd.values():
        assert (record.state, "\n" in record.reason) == ("failed", False)
        assert record.reason


def test_many_values_a_form_asks_for_leave_no_queue(host: PluginHost, folder: Path) -> None:
    spec = declaring(host, folder, relevant="time.sleep(0.2) or value > 1")
    host.answers.never_wait_on(threading.get_ident())
    for value in range(2, 200):
        assert spec.is_relevant("more", {"value": value, "more": 0})
    asked = host.calls
    begun = time.monotonic()
    events = events_of(host)
    wait_until(lambda: bool(events))
    wait_until(lambda: not asked._running)
    assert time.monotonic() - begun < 20  # of 40


def test_a_thread_that_must_not_wait_is_told_later(host: PluginHost, folder: Path) -> None:
    slow = "time.sleep(0.3) or"
    spec = declaring(host, folder, relevant=f"{slow} value > 1", halo=f"{slow} 2")
    host.answers.never_wait_on(threading.get_ident())
    events = events_of(host)
    values = {"value": 1, "more": 0}
    assert spec.is_relevant("more", values)  # shown, until it is known
    assert spec.halo(values) is None  # the whole photo, which is always right
    wait_until(lambda: len(events) == 2)
    assert not spec.is_relevant("more", values)
    assert spec.halo(values) == (2, 2)


# processes

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
    monkeypatch.setattr("editor.plugins.process.REACH_SECONDS", 0.5)
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


def test_a_process_that_can_not_be_started_is_no_fault_of_the_plugin(
    host: PluginHost, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("editor.plugins.guard.BOOT", "import sys; sys.exit(5)")
    spec = one(host, folder, "pass")
    for _ in range(3):
        with pytest.raises(PluginFault, match="its process can't be started"):
            run(spec)
    assert host.records[0].state == "ok"
    monkeypatch.undo()
    np.testing.assert_array_equal(run(spec), 1 - PIXELS)


def test_a_process_that_never_answers_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("editor.plugins.guard.BOOT", "import time; time.sleep(1000)")
    monkeypatch.setattr("editor.plugins.process.START_SECONDS", 0.2)
    monkeypatch.setattr("editor.plugins.process.END_SECONDS", 0.2)
    process = PluginProcess()
    with pytest.raises(NotStarted):
        process.start()
    assert not process.is_alive
