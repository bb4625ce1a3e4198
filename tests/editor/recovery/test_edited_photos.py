"""Photos that were edited before: found again by what is in the file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from editor.document.photo_reference import PhotoReference
from editor.document.step import Step
from editor.recovery import edited_photos
from editor.recovery.edited_photos import EditedPhotos
from filters.registry import Registry


@pytest.fixture
def edited(tmp_path: Path, registry: Registry) -> EditedPhotos:
    return EditedPhotos(tmp_path / "edited", registry)


def photo(tmp_path: Path, name: str, content: bytes) -> PhotoReference:
    (tmp_path / name).write_bytes(content)
    return PhotoReference.of_file(tmp_path / name)


def test_a_photo_is_known_again_under_another_name(tmp_path, edited, registry):
    steps = (Step.of(registry["median"]),)
    edited.remember(photo(tmp_path, "a.jpg", b"one"), steps)
    found = edited.find(photo(tmp_path, "b.jpg", b"one"))
    assert found is not None
    assert found.steps == steps
    assert edited.find(photo(tmp_path, "c.jpg", b"two")) is None


def test_a_photo_whose_steps_were_all_deleted_is_forgotten(tmp_path, edited, registry):
    one = photo(tmp_path, "a.jpg", b"one")
    edited.remember(one, (Step.of(registry["median"]),))
    edited.remember(one, ())
    assert edited.find(one) is None


def test_the_oldest_are_forgotten(tmp_path, edited, registry, monkeypatch):
    monkeypatch.setattr(edited_photos, "KEPT", 2)
    steps = (Step.of(registry["median"]),)
    photos = [photo(tmp_path, f"{n}.jpg", bytes([n])) for n in range(4)]
    for number, one in enumerate(photos):
        edited.remember(one, steps)
        path = edited.folder / f"{one.sha256}.kroom.json"
        os.utime(path, (1000 + number, 1000 + number))
    assert [edited.find(one) is not None for one in photos] == [False, False, True, True]


def test_a_damaged_file_is_nothing_known(tmp_path, edited, registry):
    one = photo(tmp_path, "a.jpg", b"one")
    edited.remember(one, (Step.of(registry["median"]),))
    (edited.folder / f"{one.sha256}.kroom.json").write_text("{")
    assert edited.find(one) is None
