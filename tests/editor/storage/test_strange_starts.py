"""The start goes on whatever lies in the data folder."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import main
from tests.editor.storage.strange_files import (
    DIGITS,
    ROOT,
    _fifo,
    _folder,
    _huge,
    _zeros,
    posix,
    strange,
)


@posix
@strange
def test_a_command_goes_on_whatever_lies_in_the_data_folder(
    tmp_path: Path,
    make: Callable[[Path], None],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    data = tmp_path / "data"
    monkeypatch.setenv("KERNELROOM_DATA", str(data))
    for name in (
        "library.json",
        "plugins.json",
        "plugins.cache",
        "cache/convolution-costs.json",
        "presets/one.json",
        "plugins/one.py",
        "window.ini",
    ):
        (data / name).parent.mkdir(parents=True, exist_ok=True)
        make(data / name)
    assert main.main(["presets", "list"]) == 0
    said = capsys.readouterr()
    assert "Sharpen" in said.out
    if make is not _folder:
        assert f"{data / 'presets/one.json'}" in said.err
    assert main.main(["plugins", "list"]) == 0
    assert os.path.lexists(data / "plugins.json")


SMALL = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from PySide6.QtWidgets import QApplication
app = QApplication([])
from filters.registry import Registry
from ui.app import make_window
from ui.files.settings import Settings
data = Path(sys.argv[1])
window = make_window(Registry.builtin(), data, data / "none.png")
window.show()
window.plugins.load()
window.recovery.look()
window.plugins.tasks.flush()
window.tasks.flush()
print(window.preferences.value.theme, window.settings.recent, window.message.text(), sep="|")
"""


INI = """[General]
cache_megabytes=@Variant(\\0\\0\\0\\x7f\\0\\0\\0\\x1)
geometry=5
panels=@ByteArray(abc)
recent=@Variant(\\0\\0\\0\\b\\0\\0\\0\\0), 7, @Invalid()
theme=@Size(3 4)
"""


def started(data: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", SMALL, str(data)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_settings_of_other_types_leave_the_start_alone(tmp_path: Path) -> None:
    (tmp_path / "window.ini").write_text(INI)
    assert started(tmp_path).startswith("system|()|")


@posix
@pytest.mark.parametrize("make", [_fifo, _zeros, _huge], ids=["a pipe", "zeros", "huge"])
def test_settings_that_are_no_file_are_told_and_left_alone(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    make(tmp_path / "window.ini")
    assert "window.ini can't be opened" in started(tmp_path)
    assert os.path.lexists(tmp_path / "window.ini")


def _deep(path: Path) -> None:
    path.write_text("[" * 100_000)


def _digits(path: Path) -> None:
    path.write_text(f'{{"format": "kernelroom library", "used": {{"a": {DIGITS}}}}}')


@posix
@pytest.mark.parametrize("make", [_fifo, _zeros, _deep, _digits], ids=lambda make: make.__name__)
def test_a_window_opens_whatever_lies_in_the_data_folder(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    names = (
        "library.json", "plugins.json", "plugins.cache", "recent-kernels.json", "keys.json",
        "presets/one.json", "plugins/one.py", "journal/one.json", "edited/one.kroom.json",
        "cache/convolution-costs.json", "masks/one.json",
    )  # fmt: skip
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        make(tmp_path / name)
    assert "|" in started(tmp_path)
    for name in names:
        place = tmp_path / name
        assert os.path.lexists(place) or list(place.parent.glob(f"{place.stem}*")), name
