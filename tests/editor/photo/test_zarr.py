"""OME-Zarr and slides, of the extra `big`: written with levels, and read by parts again."""

from __future__ import annotations

import json
import os
import pickle
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import zarr

from editor.batch.inputs import found_in
from editor.document.image import Image
from editor.document.step import Step
from editor.document.tiled_image import TiledImage, TiledPhoto
from editor.photo.folder import photos_in, photos_of
from editor.photo.load import load
from editor.photo.tiled.opening import open_tiled, opened
from editor.photo.tiled.slide_tiles import SlideTiles
from editor.photo.tiled.zarr_tiles import ZarrTiles
from editor.render.export import rendered
from editor.render.output.settings import ExportSettings
from editor.render.pipeline import Pipeline
from editor.render.pyramid import halved
from editor.render.small_picture import SmallPicture
from editor.render.streaming import stream
from editor.storage.file_error import FileError
from editor.storage.unfinished import noted, sweep_unfinished
from filters.pixels.region import Region
from filters.progress import Cancelled
from filters.registry import Registry
from tests.sample_photos import CHELSEA

REGISTRY = Registry.builtin()
PHOTO = np.tile(load(CHELSEA).samples, (3, 3, 1))[:700, :1100]


def written(path: Path, image: Image, *steps: Step, **choices) -> TiledPhoto:
    settings = ExportSettings(**choices)
    stream(Pipeline.of(image, steps, REGISTRY), path, lambda _: None, settings=settings)
    return open_tiled(path)


@pytest.mark.parametrize("depth", ["uint8", "uint16", "float32"])
def test_a_result_is_written_with_levels_and_read_again(tmp_path, depth):
    step = Step.of(REGISTRY["gaussian_blur"], sigma=2.0)
    tiles = written(tmp_path / "a.ome.zarr", Image(PHOTO.copy()), step, depth=depth)
    whole = Pipeline.of(Image(PHOTO.copy()), (step,), REGISTRY)
    levels = rendered(whole, np.dtype(depth))
    assert isinstance(tiles, TiledPhoto)
    assert (tiles.shape, tiles.dtype.name, tiles.shrinks) == (PHOTO.shape, depth, (1, 2, 4))
    region = Region(500, 17, 61, 900)
    np.testing.assert_array_equal(tiles.read(region), region.of(levels))
    np.testing.assert_array_equal(tiles.read(tiles.level_region(1), 1), halved(levels))


def test_the_layout_is_that_of_ome_zarr(tmp_path):
    metadata = replace(load(CHELSEA).metadata, icc=b"x" * 99, pixels_per_mm=(2000.0, 4000.0))
    tiles = written(tmp_path / "cat.ome.zarr", Image(PHOTO.copy(), metadata))
    assert (tiles.metadata.icc, tiles.metadata.pixels_per_mm) == (b"x" * 99, (2000.0, 4000.0))
    group = json.loads((tmp_path / "cat.ome.zarr" / "zarr.json").read_text())
    assert (group["zarr_format"], group["node_type"]) == (3, "group")
    ome = group["attributes"]["ome"]
    assert ome["version"] == "0.5"
    (scales,) = ome["multiscales"]
    assert [axis["name"] for axis in scales["axes"]] == ["c", "y", "x"]
    assert scales["name"] == "cat"
    assert scales["datasets"][1] == {
        "path": "1",
        "coordinateTransformations": [{"type": "scale", "scale": [1.0, 0.5, 1.0]}],
    }
    array = zarr.open_array(tmp_path / "cat.ome.zarr" / "0", mode="r")
    assert (array.shape, array.chunks) == ((3, 700, 1100), (3, 512, 512))
    assert array.metadata.dimension_names == ("c", "y", "x")


def test_a_zarr_of_others_is_opened_by_parts(tmp_path):
    group = zarr.create_group(tmp_path / "b.zarr", zarr_format=2)
    names = [{"name": n} for n in "tczyx"]
    scales = {"axes": names, "datasets": [{"path": "s0"}], "version": "0.4"}
    group.attrs["multiscales"] = [scales]
    array = group.create_array("s0", shape=(2, 1, 3, 70, 90), chunks=(1, 1, 1, 32, 32), dtype="u2")
    stored = np.random.default_rng(0).integers(0, 60000, array.shape).astype(np.uint16)
    array[...] = stored
    image = opened(tmp_path / "b.zarr")
    assert isinstance(image, TiledImage)
    assert image.notes == (
        "the Zarr has 2 times: the first is opened",
        "the Zarr has 3 planes: the first is opened",
    )
    np.testing.assert_array_equal(image.samples[..., 0], stored[0, 0, 0])
    again = pickle.loads(pickle.dumps(image.tiles))
    np.testing.assert_array_equal(
        again.read(Region(3, 40, 5, 50))[..., 0], stored[0, 0, 0, 3:8, 40:]
    )


def test_what_is_called_off_leaves_what_was_there(tmp_path):
    target = tmp_path / "a.zarr"
    written(target, Image(PHOTO.copy()))
    made = Pipeline.of(Image(255 - PHOTO), (), REGISTRY)
    with pytest.raises(Cancelled):
        stream(made, target, lambda _: None, lambda: True)
    assert os.listdir(tmp_path) == ["a.zarr"]
    np.testing.assert_array_equal(open_tiled(target).read(Region(0, 0, 9, 9)), PHOTO[:9, :9])
    stream(made, target, lambda _: None)
    assert os.listdir(tmp_path) == ["a.zarr"]
    np.testing.assert_array_equal(open_tiled(target).read(Region(0, 0, 9, 9)), 255 - PHOTO[:9, :9])


def test_no_other_folder_is_replaced(tmp_path):
    (tmp_path / "a.zarr").mkdir()
    (tmp_path / "a.zarr" / "mine.txt").write_text("x")
    with pytest.raises(FileError, match="it is a folder with other files"):
        written(tmp_path / "a.zarr", Image(PHOTO.copy()))


def test_what_a_kill_has_left_is_swept_at_the_next_start(tmp_path):
    left = tmp_path / ".kernelroom-abc.tmp"
    left.mkdir()
    (left / "zarr.json").write_text("{}")
    notes = tmp_path / "unfinished"
    with noted(left, notes):
        kept = (notes / f"{left.name}.path").read_bytes()
    (notes / f"{left.name}.path").write_bytes(kept)
    sweep_unfinished(notes)
    assert not left.exists()


def test_without_the_library_the_sentence_says_how_to_have_it(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "zarr", None)
    with pytest.raises(FileError, match=r"it is an OME-Zarr.* pip install 'kernelroom\[big\]'"):
        written(tmp_path / "a.zarr", Image(PHOTO.copy()))
    assert os.listdir(tmp_path) == []


def test_what_is_no_ome_zarr_is_said(tmp_path):
    zarr.create_array(tmp_path / "a.zarr", shape=(5, 5), dtype="u1")
    with pytest.raises(FileError, match="it is no OME-Zarr, or damaged"):
        open_tiled(tmp_path / "a.zarr")


def test_a_slide_is_read_by_openslide(tmp_path):
    path = tmp_path / "a.tif"  # OpenSlide reads tiled TIFFs too
    stream(Pipeline.of(Image(PHOTO.copy()), (), REGISTRY), path, lambda _: None)
    slide = SlideTiles(path)
    assert (slide.shape, slide.shrinks) == (PHOTO.shape, (1, 2, 4))
    region = Region(510, 3, 80, 1090)
    np.testing.assert_array_equal(slide.read(region), region.of(PHOTO))
    np.testing.assert_array_equal(slide.read(slide.level_region(1), 1), halved(PHOTO))
    again = pickle.loads(pickle.dumps(slide))
    np.testing.assert_array_equal(again.read(Region(0, 0, 5, 5)), PHOTO[:5, :5])
    slide.close()
    again.close()


def test_a_slide_that_is_none_is_said(tmp_path):
    (tmp_path / "a.ndpi").write_bytes(b"nothing")
    with pytest.raises(FileError, match="OpenSlide says: "):
        open_tiled(tmp_path / "a.ndpi")


@pytest.mark.parametrize("name", ["a.ndpi", "a.mrxs"])
def test_without_openslide_the_sentence_says_how_to_have_it(tmp_path, monkeypatch, name):
    monkeypatch.setitem(sys.modules, "openslide", None)
    monkeypatch.setattr("editor.photo.tiled.opening.is_there", lambda module: False)
    (tmp_path / name).write_bytes(b"nothing")
    with pytest.raises(FileError, match=r"it is a slide.* pip install 'kernelroom\[big\]'"):
        opened(tmp_path / name)


def test_a_slide_that_is_a_tiff_needs_no_openslide(tmp_path, monkeypatch):
    monkeypatch.setattr("editor.photo.tiled.opening.is_there", lambda module: False)
    stream(Pipeline.of(Image(PHOTO.copy()), (), REGISTRY), tmp_path / "a.tif", lambda _: None)
    slide = (tmp_path / "a.tif").rename(tmp_path / "a.svs")
    np.testing.assert_array_equal(opened(slide).samples, PHOTO)


def test_one_in_a_folder_is_a_photo_and_no_folder_of_photos(tmp_path):
    (tmp_path / "scans").mkdir()
    written(tmp_path / "scans" / "cat.ome.zarr", Image(PHOTO[:90, :80].copy()))
    scan = tmp_path / "scans" / "cat.ome.zarr"
    (tmp_path / "scans" / "dog.png").touch()
    found = (scan, scan.with_name("dog.png"))
    assert photos_in(scan.parent).paths == found
    assert photos_of([scan]).paths == (scan,)
    for inputs in ([scan.parent], [scan, found[1]]):
        assert tuple(one.path for one in found_in(inputs, recursive=True)) == found


def test_its_small_picture_is_of_a_level(tmp_path, monkeypatch):
    tiles = written(tmp_path / "a.ome.zarr", Image(PHOTO.copy()))
    whole = SmallPicture.of_image(Image(PHOTO.copy()), 200)
    read = []
    unpacked = ZarrTiles.unpacked

    def noting(self, level, number):
        read.append(level)
        return unpacked(self, level, number)

    monkeypatch.setattr(ZarrTiles, "unpacked", noting)
    small = SmallPicture.of_file(tmp_path / "a.ome.zarr", 200)
    assert (small.columns, small.rows, small.screen.shape) == (1100, 700, whole.screen.shape)
    assert np.abs(small.screen.astype(int) - whole.screen).mean() < 2
    assert set(read) == {len(tiles.shrinks) - 1}
    monkeypatch.setattr("editor.render.small_picture.LARGEST_LEVEL", 1)
    assert SmallPicture.of_file(tmp_path / "a.ome.zarr", 200).columns == 1100
