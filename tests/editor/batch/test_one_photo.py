"""One photo of a batch: done, found current, done again, or refused."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from editor.batch.job import Item, Orders
from editor.batch.journal import NAME, BatchJournal
from editor.batch.one_photo import Workbench
from editor.document.photo_reference import PhotoReference
from editor.document.recipe import Recipe
from editor.document.step import Step
from editor.masks.mask import Mask
from editor.photo.encoding import Encoding
from editor.photo.load import load
from editor.photo.save import save
from editor.recovery.edited_photos import EditedPhotos
from editor.render.output.settings import ExportSettings
from filters.registry import Registry
from tests.editor.batch.conftest import make_photos


@pytest.fixture
def item(tmp_path: Path, data: Path) -> Item:
    (source,) = make_photos(tmp_path / "in", 1)
    (tmp_path / "out").mkdir()
    return Item(1, source, tmp_path / "out" / "a" / "result.png")


def test_what_is_there_and_current_is_skipped(item: Item, do) -> None:
    first = do(item)
    assert (first.state, first.size) == ("done", item.output.stat().st_size)
    before = item.output.stat().st_mtime_ns
    second = do(item)
    assert (second.state, second.sha256) == ("current", first.sha256)
    assert item.output.stat().st_mtime_ns == before


def test_a_copied_result_is_current_by_its_bytes(item: Item, do) -> None:
    do(item)
    os.utime(item.output, (1, 1))
    assert do(item).state == "current"


@pytest.mark.parametrize("what", ["source", "steps", "quality", "missing", "picture"])
def test_a_result_is_done_again_when_what_it_comes_of_has_changed(
    item: Item, do, orders: Orders, registry: Registry, tmp_path: Path, what: str
) -> None:
    picture = tmp_path / "mask.png"
    save(picture, np.zeros((4, 4, 1), np.uint8))
    masked = replace(Step.of(registry["median"]), mask=Mask.of_picture(str(picture)))
    given = replace(orders, recipe=Recipe((masked,)).to_text(registry))
    assert do(item, given).state == "done"
    if what == "source":
        make_photos(item.source.parent, 1, side=30)
    if what == "steps":
        given = replace(
            given, recipe=Recipe((Step.of(registry["sobel_magnitude"]),)).to_text(registry)
        )
    if what == "quality":
        given = replace(given, settings=ExportSettings(encoding=Encoding(50)))
    if what == "missing":
        item.output.unlink()
    if what == "picture":
        save(picture, np.full((4, 4, 1), 255, np.uint8))
    assert do(item, given).state == "done"
    assert do(item, given).state == "current"


def test_a_file_that_no_batch_has_written_stays_unless_told(item: Item, do, orders: Orders) -> None:
    item.output.parent.mkdir()
    item.output.write_bytes(b"mine")
    outcome = do(item)
    assert outcome.state == "failed"
    assert outcome.words.endswith("can't be written: a file is there that no batch has written")
    assert item.output.read_bytes() == b"mine"
    assert do(item, replace(orders, overwrite=True)).state == "done"


def test_a_result_that_was_changed_by_hand_stays_unless_told(
    item: Item, do, orders: Orders
) -> None:
    do(item)
    item.output.write_bytes(b"mine now")
    assert "was changed since it was written" in do(item).words
    assert item.output.read_bytes() == b"mine now"
    assert do(item, replace(orders, overwrite=True)).state == "done"


def test_a_result_that_was_only_begun_is_done_again(
    item: Item, do, registry: Registry, tmp_path: Path
) -> None:
    do(item)
    journal = tmp_path / "out" / NAME
    lines = journal.read_text().splitlines(keepends=True)
    journal.write_text("".join(lines[:-1]) + lines[-1][:40])  # killed while it noted the end
    assert BatchJournal(tmp_path / "out").entry(item.output).sha256 == ""
    assert do(item).state == "done"
    assert do(item).state == "current"


def test_each_photo_has_its_own_steps(
    item: Item, do, orders: Orders, registry: Registry, data: Path
) -> None:
    edited = EditedPhotos(data / "edited", registry)
    own = replace(orders, recipe="")
    do(item, own)
    plain = load(item.output).samples
    np.testing.assert_array_equal(plain, load(item.source).samples)
    edited.remember(PhotoReference.of_file(item.source), (Step.of(registry["invert"]),))
    assert do(item, own).state == "done"
    np.testing.assert_array_equal(load(item.output).samples, 255 - plain)


def test_own_steps_whose_filter_is_gone_are_not_left_out_in_silence(
    item: Item, do, orders: Orders, registry: Registry, data: Path
) -> None:
    edited = EditedPhotos(data / "edited", registry)
    edited.remember(PhotoReference.of_file(item.source), (Step.of(registry["invert"]),))
    (kept,) = (data / "edited").glob("*.kroom.json")
    kept.write_text(kept.read_text().replace('"invert"', '"mine.gone"'))
    outcome = do(item, replace(orders, recipe=""))
    assert outcome.words == "its step mine.gone needs a filter that is not there"
    assert not item.output.exists()


@pytest.mark.parametrize("what", ["damaged", "gone", "refused"])
def test_what_is_wrong_with_a_photo_is_told_and_nothing_is_written(
    item: Item, do, what: str
) -> None:
    if what == "damaged":
        item.source.write_bytes(item.source.read_bytes()[:200])
    if what == "gone":
        item.source.unlink()
    given = replace(item, refused="it is refused") if what == "refused" else item
    outcome = do(given)
    assert outcome.state == "failed"
    assert outcome.words
    assert not list((item.output.parent).glob("*"))


def test_a_photo_that_is_called_off_leaves_nothing(
    item: Item, registry: Registry, orders: Orders, tmp_path: Path
) -> None:
    bench = Workbench.of(orders, registry, tmp_path / "out")
    outcome = bench.done(item, cancelled=lambda: item.output.parent.exists())
    assert outcome.state == "cancelled"
    assert not list(item.output.parent.iterdir())
    assert bench.done(item).state == "done"
