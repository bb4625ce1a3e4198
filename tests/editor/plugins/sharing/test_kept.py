"""A version that was replaced is kept, and comes back in the place of the other."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from editor.plugins.manifest import read_manifest
from editor.plugins.sharing.kept import bring_back, kept_versions
from editor.plugins.sharing.offers import OLD, put_aside
from editor.storage.file_error import FileError


def write(folder: Path, version: str, name: str = "tint") -> None:
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.py").write_text(f'__version__ = "{version}"\n')


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "plugins"


def test_what_was_replaced_comes_back_and_the_other_is_kept(folder: Path, tmp_path: Path) -> None:
    for version in ("0.1", "0.2"):
        write(folder, version)
        write(folder, "9", "tint-more")
        put_aside(folder, "tint", tmp_path)
        put_aside(folder, "tint-more", tmp_path)
    write(folder, "0.3")
    kept = {one.version: one for one in kept_versions(tmp_path, "tint")}
    assert set(kept) == {"0.1", "0.2"}
    assert kept["0.1"].bytes == len('__version__ = "0.1"\n')
    bring_back(kept["0.1"], folder, tmp_path)
    assert read_manifest(folder / "tint.py").version == "0.1"
    assert {one.version for one in kept_versions(tmp_path, "tint")} == {"0.2", "0.3"}
    assert not kept["0.1"].path.parent.exists()


def test_a_package_comes_back_whole(folder: Path, tmp_path: Path) -> None:
    (folder / "looks").mkdir(parents=True)
    (folder / "looks" / "__init__.py").write_text('__version__ = "1"\n')
    (folder / "looks" / "more.py").write_text("GAIN = 2\n")
    put_aside(folder, "looks", tmp_path)
    write(folder, "2", "looks")  # a file in the place of the folder
    (one,) = kept_versions(tmp_path, "looks")
    bring_back(one, folder, tmp_path)
    assert (folder / "looks" / "more.py").is_file()
    assert not (folder / "looks.py").exists()


def test_what_can_not_come_back_leaves_what_is_there(folder: Path, tmp_path: Path) -> None:
    write(folder, "1")
    put_aside(folder, "tint", tmp_path)
    write(folder, "2")
    (one,) = kept_versions(tmp_path, "tint")
    shutil.rmtree(tmp_path / OLD)
    with pytest.raises(FileError, match=r"tint\.py can't be brought back"):
        bring_back(one, folder, tmp_path)
    assert read_manifest(folder / "tint.py").version == "2"
    assert kept_versions(tmp_path, "other") == ()
