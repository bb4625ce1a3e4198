"""PhotoReference of what is a folder: a Zarr."""

from __future__ import annotations

from pathlib import Path

from editor.document.photo_reference import PhotoReference


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
