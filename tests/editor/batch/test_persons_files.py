"""A person's own files where results of a batch would go: none is replaced."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from editor.batch.job import Item, Orders
from editor.batch.journal import BatchJournal
from editor.photo.encoding import Encoding
from editor.render.output.settings import ExportSettings
from tests.editor.batch.conftest import make_photos


@pytest.fixture
def item(tmp_path: Path, data: Path) -> Item:
    (source,) = make_photos(tmp_path / "in", 1)
    (tmp_path / "out").mkdir()
    return Item(1, source, tmp_path / "out" / "result.png")


@pytest.fixture
def bad(orders: Orders) -> Orders:
    """Orders that fail when the result is to be packed."""
    return replace(orders, settings=ExportSettings(encoding=Encoding(compression="lzw")))


def test_a_file_that_came_after_a_result_that_failed_stays(
    item: Item, do, bad: Orders, tmp_path: Path
) -> None:
    assert do(item, bad).state == "failed"
    assert BatchJournal(tmp_path / "out").outputs() == ()
    item.output.write_bytes(b"mine")
    assert do(item).words.endswith("a file is there that no batch has written")
    assert item.output.read_bytes() == b"mine"


def test_a_result_that_failed_the_second_time_is_known_as_it_was(
    item: Item, do, orders: Orders, bad: Orders
) -> None:
    first = do(item)
    assert do(item, bad).state == "failed"
    assert do(item).state == "current"
    assert do(item, bad).state == "failed"
    item.output.write_bytes(b"mine now")
    assert "was changed since it was written" in do(item).words
    assert do(item, replace(orders, overwrite=True)).sha256 == first.sha256


@pytest.mark.parametrize("link", [os.symlink, os.link])
def test_a_link_to_the_photo_itself_is_never_written(item: Item, do, orders: Orders, link) -> None:
    before = item.source.read_bytes()
    link(item.source, item.output)
    outcome = do(item, replace(orders, overwrite=True))
    assert outcome.words.endswith("can't be written: it is the photo itself, by another name")
    assert item.source.read_bytes() == before
