"""Installing from a disk: all that is copied is shown, ordinary files only, whole or not at all."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from editor.plugins.install import Candidate
from editor.storage.file_error import FileError


@pytest.fixture
def package(tmp_path: Path) -> Path:
    package = tmp_path / "looks"
    (package / "data").mkdir(parents=True)
    (package / "__pycache__").mkdir()
    (package / "__init__.py").write_text("from .inner import GAIN\n")
    (package / "inner.py").write_text("GAIN = 2\n")
    (package / "data" / "table.bin").write_bytes(b"\0\1\2")
    (package / "__pycache__" / "inner.pyc").write_bytes(b"x")
    return package


def test_a_package_is_shown_and_copied_with_all_its_files(package: Path, tmp_path: Path) -> None:
    candidate = Candidate.of(package / "__init__.py")
    for words in (
        "# __init__.py\nfrom .inner",
        "# inner.py\nGAIN = 2",
        "# data/table.bin: 3 bytes",
    ):
        assert words in candidate.text
    place = candidate.install(tmp_path / "plugins")
    copied = sorted(p.relative_to(place).as_posix() for p in place.rglob("*") if p.is_file())
    assert copied == ["__init__.py", "data/table.bin", "inner.py"]
    assert os.listdir(tmp_path / "plugins") == ["looks"]
    with pytest.raises(FileError, match="it is installed already"):
        candidate.install(tmp_path / "plugins")


@pytest.mark.parametrize("what", ["a link", "a pipe", "a folder's link"])
def test_what_is_no_ordinary_file_is_refused(package: Path, what: str) -> None:
    odd = package / "data" / "odd"
    if what == "a pipe":
        os.mkfifo(odd)
    else:
        odd.symlink_to("/dev/zero" if what == "a link" else "/")
    with pytest.raises(FileError, match="odd is a link or no ordinary file"):
        Candidate.of(package)


@pytest.mark.parametrize("is_package", [True, False])
def test_a_disk_that_fills_up_leaves_nothing(
    package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_package: bool
) -> None:
    candidate = Candidate.of(package if is_package else package / "inner.py")

    def half(source: Path, target: Path) -> None:
        Path(target).write_bytes(b"half")
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(shutil, "copyfile", half)
    with pytest.raises(FileError, match="the disk is full"):
        candidate.install(tmp_path / "plugins")
    assert os.listdir(tmp_path / "plugins") == []
    monkeypatch.undo()
    candidate.install(tmp_path / "plugins")


@pytest.mark.parametrize("name", ["missing.py", "missing.png"])
def test_a_file_that_is_not_there_is_said_in_a_sentence(tmp_path: Path, name: str) -> None:
    with pytest.raises(FileError, match=name):
        Candidate.of(tmp_path / name)


def test_nothing_shown_hides_what_is_copied(package: Path) -> None:
    (package / "inner.py").write_bytes(b"import os\r\nhidden = 1\x1b[2K\r# seen\n")
    (package / "a\x1b[8m\n# b.txt").write_bytes(b"x")
    os.link(package / "inner.py", os.fsencode(package) + b"/\xff.py")
    text = Candidate.of(package).text
    assert "import os\nhidden = 1\ufffd[2K\ufffd# seen\n" in text
    assert "# a\\x1b[8m\\n# b.txt: 1 bytes" in text
    text.encode()
    assert all(c.isprintable() or c in "\n\t" for c in text)


def test_a_folder_that_cannot_be_read_is_not_left_out(
    package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = os.scandir

    def refusing(path: str) -> object:
        if Path(path).name == "data":
            raise PermissionError(13, os.strerror(13), path)
        return listed(path)

    monkeypatch.setattr(os, "scandir", refusing)
    with pytest.raises(FileError, match="can't be installed"):
        Candidate.of(package)
