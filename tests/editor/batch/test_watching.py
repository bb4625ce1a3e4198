"""Watched folders: a photo is given once it is wholly there, and again when it has changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.batch.journal import BatchJournal
from editor.batch.watching import SETTLE_SECONDS, NewPhotos, photos_of
from tests.editor.batch.conftest import make_photos


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def photos(tmp_path: Path, clock: Clock) -> NewPhotos:
    (tmp_path / "in").mkdir()
    return NewPhotos([tmp_path / "in"], False, tmp_path / "out", clock)


def names(photos: NewPhotos, clock: Clock, later: float = SETTLE_SECONDS) -> list[str]:
    clock.now += later
    return [one.path.name for one in photos.look()]


def test_a_photo_is_given_once_it_has_been_at_rest(photos, clock, tmp_path) -> None:
    assert photos.all() == ()
    (path,) = make_photos(tmp_path / "in", 1)
    whole = path.read_bytes()
    path.write_bytes(whole[:100])
    assert names(photos, clock) == []
    path.write_bytes(whole)  # the rest of it arrives
    assert names(photos, clock) == []
    assert photos.is_pending
    assert names(photos, clock, SETTLE_SECONDS / 2) == []
    assert names(photos, clock, SETTLE_SECONDS / 2) == ["photo-00.png"]
    assert not photos.is_pending
    assert names(photos, clock) == []


def test_those_that_were_there_come_first_and_again_when_they_change(
    photos, clock, tmp_path
) -> None:
    first, second = make_photos(tmp_path / "in", 2)
    assert [one.path for one in photos.all()] == [first, second]
    assert names(photos, clock) == []
    second.write_bytes(second.read_bytes() + b"more")
    assert names(photos, clock) == []
    assert names(photos, clock) == ["photo-01.png"]


def test_what_a_batch_has_written_among_the_photos_is_none(photos, clock, tmp_path) -> None:
    folder = tmp_path / "in"
    among = NewPhotos([folder], False, folder, clock)
    make_photos(folder, 2)
    BatchJournal(folder).begin(folder / "photo-01.png", "key")
    assert [one.path.name for one in photos_of([folder], False, folder)] == ["photo-00.png"]
    assert [one.path.name for one in among.all()] == ["photo-00.png"]
