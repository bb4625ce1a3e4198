"""A photo is opened, and its file is read for what it is known by, at the same time."""

from __future__ import annotations

import dataclasses
import threading

import pytest

from editor.document.photo_reference import PhotoReference
from editor.photo.load import load
from editor.photo.tiled import opening
from editor.storage.file_error import FileError
from filters.progress import Cancelled
from tests.sample_photos import COFFEE


def never() -> bool:
    return False


def test_both_are_what_each_gives_alone():
    image, reference = opening.opened_and_known(COFFEE, 0, never)
    assert (image.samples == load(COFFEE).samples).all()
    assert reference == PhotoReference.of_file(COFFEE)


def test_the_file_is_read_while_the_photo_is_opened(monkeypatch):
    begun = threading.Event()
    of_file = PhotoReference.of_file

    def known(*arguments, **options):
        begun.set()
        return of_file(*arguments, **options)

    def opened(path, page):
        assert begun.wait(60)
        return load(path)

    monkeypatch.setattr(PhotoReference, "of_file", known)
    monkeypatch.setattr(opening, "opened", opened)
    assert opening.opened_and_known(COFFEE, 0, never)[1] == of_file(COFFEE)


def test_of_a_photo_that_stays_in_its_file_only_parts_are_read(monkeypatch):
    @dataclasses.dataclass
    class InItsFile:
        is_held: bool = False

    monkeypatch.setattr(opening, "opened", lambda path, page: InItsFile())
    _, reference = opening.opened_and_known(COFFEE, 0, never)
    assert reference == PhotoReference.of_file(COFFEE, in_part=True)


def test_a_photo_that_cant_be_opened_is_one_sentence_and_calling_off_stops(tmp_path):
    (tmp_path / "a.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    with pytest.raises(FileError, match="can't be opened"):
        opening.opened_and_known(tmp_path / "a.jpg", 0, never)
    with pytest.raises(Cancelled):
        opening.opened_and_known(COFFEE, 0, lambda: True)
