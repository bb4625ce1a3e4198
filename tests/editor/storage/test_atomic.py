"""Whatever happens while a file is written, it is the old one or the new one, whole."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from editor.photo.load import load
from editor.photo.save import save
from editor.storage.atomic import replacing, write_text
from editor.storage.file_error import FileError

ROOT = Path(__file__).parents[3]
SAVER = """
import sys
from pathlib import Path
import numpy as np
from editor.document.image import Metadata
from editor.photo.save import save
path, number = Path(sys.argv[1]), 0
while True:
    number = (number + 1) % 200
    save(path, np.full((400, 400, 3), number, np.uint8), Metadata(exif=b"II*\\0" + b"x" * 4000))
    print(number, flush=True)
"""


def fail_after_half(path: Path, failure: Exception) -> None:
    with replacing(path) as temporary:
        temporary.write_text("half")
        raise failure


def test_a_failure_leaves_the_old_file_and_no_temporary_one(tmp_path):
    path = tmp_path / "a.txt"
    write_text(path, "old")
    for failure, raised in ((RuntimeError(), RuntimeError), (OSError(28, "No space"), FileError)):
        with pytest.raises(raised):
            fail_after_half(path, failure)
    assert path.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]


def test_a_new_file_has_the_mode_that_the_umask_asks_for(tmp_path):
    write_text(tmp_path / "a.txt", "new")
    (tmp_path / "b.txt").touch()
    assert (tmp_path / "a.txt").stat().st_mode == (tmp_path / "b.txt").stat().st_mode


@pytest.mark.skipif(not Path(os.devnull).is_char_device(), reason="a device is needed")
def test_a_device_and_a_folder_are_never_replaced(tmp_path):
    with pytest.raises(FileError, match="not an ordinary file"), replacing(Path(os.devnull)):
        pass
    with pytest.raises(FileError, match="it is a folder"), replacing(tmp_path):
        pass


def test_the_longest_name_of_a_file_can_be_written(tmp_path):
    write_text(tmp_path / ("x" * 251 + ".txt"), "new")
    with pytest.raises(FileError, match="its name is too long"):
        write_text(tmp_path / ("x" * 300), "new")


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no kill -9")
def test_kill_9_during_repeated_saves_leaves_a_whole_file(tmp_path):
    chance = random.Random(9)
    path = tmp_path / "a.png"
    for _ in range(8):
        command = [sys.executable, "-c", SAVER, str(path)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            process.stdout.readline()  # it has saved once and goes on
            wait = time.monotonic() + chance.uniform(0, 0.05)
            while time.monotonic() < wait:
                pass  # a random moment inside a save, which no signal tells
            process.kill()
        samples = load(path).samples
        assert (samples == samples[0, 0, 0]).all()
        assert samples.shape == (400, 400, 3)


def test_writing_beside_a_read_only_file_changes_nothing_of_it(tmp_path):
    if os.access(tmp_path, os.W_OK) and hasattr(os, "geteuid") and os.geteuid() == 0:
        pytest.skip("root may write all")
    path = tmp_path / "a.txt"
    write_text(path, "old")
    path.chmod(0o444)
    with pytest.raises(FileError, match="read-only"):
        write_text(path, "new")


def test_a_save_of_arrays_that_are_not_contiguous_is_right(tmp_path):
    wanted = np.arange(60, dtype=np.uint8).reshape(4, 5, 3)[::-1, ::2]
    save(tmp_path / "a.png", wanted)
    np.testing.assert_array_equal(load(tmp_path / "a.png").samples, wanted)


def test_an_array_that_has_no_room_says_that_the_disk_is_full(tmp_path):
    as_numpy_has_it = OSError("720000 requested and 297952 written")
    with pytest.raises(FileError, match=r"a\.npy can't be written: the disk is full"):
        fail_after_half(tmp_path / "a.npy", as_numpy_has_it)
    assert list(tmp_path.iterdir()) == []
