"""Whatever a plugin writes, closes or fills, the next call is right."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from editor.plugins import pixel_buffer
from editor.plugins.fault import PluginFault
from editor.plugins.host import PluginHost
from editor.plugins.pixel_buffer import PixelBuffer, reserve
from filters.pixels.region import Region
from filters.plugin import FilterSpec
from tests.editor.plugins.small_plugins import (
    FILTER,
    HEAD_OF_ALL,
    PIXELS,
    linux,
    one,
    run,
)

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
