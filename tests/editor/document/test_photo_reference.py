"""PhotoReference of what is a folder: a Zarr."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from editor.document.photo_reference import PhotoReference
from tests.editor.storage.strange_files import posix


def test_a_zarr_is_known_by_its_files_and_found_where_it_was_moved(tmp_path: Path) -> None:
    scan = tmp_path / "scan.ome.zarr"
    (scan / "0").mkdir(parents=True)
    (scan / "zarr.json").write_text("{}")
    (scan / "0" / "1").write_bytes(b"chunk")
    known = PhotoReference.of_file(scan)
    assert (known.path, known.size) == (scan, 7)
    assert PhotoReference.from_json(known.to_json()) == known
    assert known.find(tmp_path / "nowhere") == scan
    (tmp_path / "far").mkdir()
    moved = scan.rename(tmp_path / "far" / "another.zarr")
    assert known.find(moved.parent) == moved
    (moved / "0" / "1").write_bytes(b"other")
    assert PhotoReference.of_file(moved).sha256 != known.sha256
    assert known.find(moved.parent) is None


def test_a_zarr_may_have_any_name_but_an_ordinary_folder_is_none(tmp_path: Path) -> None:
    scan = tmp_path / "scan"
    scan.mkdir()
    with pytest.raises(OSError, match="not an ordinary file"):
        PhotoReference.of_file(scan)
    (scan / ".zgroup").write_text("{}")
    known = PhotoReference.of_file(scan)
    assert known.is_folder
    assert known.find(tmp_path / "nowhere") == scan


@posix
def test_a_pipe_in_a_zarr_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "zarr.json").write_text("{}")
    known = PhotoReference.of_file(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    assert PhotoReference.of_file(tmp_path) == known


@pytest.mark.parametrize("name", ["a" * 300, "\0", "\ud800"])
def test_a_name_that_no_file_can_have_is_of_no_file(tmp_path: Path, name: str) -> None:
    for folder in (tmp_path, tmp_path / name):
        form = {"path": str(folder / name), "sha256": "ab" * 32, "size": 3}
        known = PhotoReference.from_json(form)
        assert known is not None
        assert known.find(tmp_path) is None
        assert known.where() == known.path


def test_a_folder_that_can_not_be_looked_into_hides_no_photo(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = tmp_path / "a.jpg"
    photo.write_bytes(b"pixels")
    known = PhotoReference.of_file(photo)

    def refused(_: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "iterdir", refused)
    assert known.find(tmp_path) == photo
    assert known.find(tmp_path.parent) == photo
