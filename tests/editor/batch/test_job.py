"""The list of a batch: which photos are found, and which results would go over something."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.batch import inputs
from editor.batch.inputs import Found, found_in
from editor.batch.job import BatchJob, Orders
from editor.batch.names import NamePattern
from editor.storage.file_error import FileError
from filters.progress import Cancelled
from tests.editor.batch.conftest import make_photos


def names(found: tuple[Found, ...], top: Path) -> list[str]:
    return [one.path.relative_to(top).as_posix() for one in found]


def test_files_and_folders_are_listed_once_in_the_order_of_their_names(tmp_path: Path) -> None:
    make_photos(tmp_path / "a", 2)
    make_photos(tmp_path / "a" / "b", 1)
    for name in ("photo-10.png", "photo-9.png", ".hidden.png", "note.txt"):
        (tmp_path / "a" / name).touch()
    flat = ["a/photo-00.png", "a/photo-01.png", "a/photo-9.png", "a/photo-10.png"]
    first = tmp_path / "a" / "photo-01.png"
    assert names(found_in([tmp_path / "a"]), tmp_path) == flat
    assert names(found_in([first, tmp_path / "a"]), tmp_path) == [flat[1], flat[0], *flat[2:]]
    deep = found_in([tmp_path / "a"], recursive=True)
    assert names(deep, tmp_path) == [*flat, "a/b/photo-00.png"]
    assert [one.below for one in deep] == [Path()] * 4 + [Path("b")]


def test_what_batches_have_written_is_not_found_again(tmp_path: Path) -> None:
    first, second = make_photos(tmp_path, 2)
    make_photos(tmp_path / "out", 2)
    found = found_in([tmp_path], True, without=[tmp_path / "out", second])
    assert [one.path for one in found] == [first]


def test_links_that_go_round_in_a_circle_end(tmp_path: Path) -> None:
    make_photos(tmp_path, 1)
    (tmp_path / "again").symlink_to(tmp_path)
    assert len(found_in([tmp_path], recursive=True)) == 1


def test_listing_is_called_off(tmp_path: Path) -> None:
    make_photos(tmp_path, 1)
    with pytest.raises(Cancelled):
        found_in([tmp_path], cancelled=lambda: True)


def test_results_keep_the_folders_below_their_input(tmp_path: Path, orders: Orders) -> None:
    make_photos(tmp_path / "in" / "day 2", 1)
    job = BatchJob(orders, tmp_path / "out").with_photos(found_in([tmp_path / "in"], True))
    assert [item.output for item in job.items] == [
        tmp_path / "out" / "day 2" / "photo-00-Median.png"
    ]


def test_a_result_over_another_one_is_refused_and_the_first_is_not(
    tmp_path: Path, orders: Orders
) -> None:
    found = [Found(tmp_path / name) for name in ("a.cr2", "A.jpg", "b.jpg")]
    job = BatchJob(orders, tmp_path / "out", NamePattern("{name}.png")).with_photos(found)
    assert [bool(item.refused) for item in job.items] == [False, True, False]
    assert "would replace that of a.cr2: {from}" in job.items[1].refused


@pytest.mark.parametrize(("pattern", "whose"), [("{name}.png", "itself"), ("b.png", "b.png")])
def test_a_result_over_a_photo_is_refused(
    tmp_path: Path, orders: Orders, pattern: str, whose: str
) -> None:
    found = [Found(tmp_path / "a.png"), Found(tmp_path / "b.png")]
    job = BatchJob(orders, tmp_path, NamePattern(pattern)).with_photos(found)
    assert f"would replace the photo {whose}" in job.items[0].refused


def test_more_photos_go_on_counting_and_known_ones_are_left_out(
    tmp_path: Path, orders: Orders
) -> None:
    first, second = Found(tmp_path / "a.png"), Found(tmp_path / "b.png")
    job = BatchJob(orders, tmp_path / "out").with_photos([first])
    more = job.with_photos([first, second])
    assert [(item.number, item.source.name) for item in more.items] == [(1, "a.png"), (2, "b.png")]
    assert more.items[0] == job.items[0]


def test_a_folder_that_can_not_be_read_is_said_of_that_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def closed(folder: Path, _: object) -> None:
        raise FileError.of(folder, "read", PermissionError(13, "no"))

    monkeypatch.setattr(inputs, "photos_in", closed)
    (found,) = found_in([tmp_path])
    assert found.refused == f"{tmp_path} can't be read: permission is denied"
