"""Results that are streamed: equal to what is exported as a whole, with levels, or not there."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import tifffile

from editor.document.image import Image
from editor.document.step import Step
from editor.document.tiled_image import TiledImage
from editor.masks.mask import Mask, MaskItem
from editor.masks.shapes import Ellipse
from editor.photo.encoding import Encoding
from editor.photo.load import load
from editor.photo.tiled.levels_file import Arrangement
from editor.photo.tiled.opening import open_tiled
from editor.photo.vips import pyvips
from editor.render import streaming, whole_room
from editor.render.export import export
from editor.render.filter_failure import FilterFailure
from editor.render.output.settings import ExportSettings
from editor.render.output.size import OutputSize
from editor.render.pipeline import Pipeline
from editor.render.pyramid import halved
from editor.render.streaming import check_held, is_streamed, stream
from editor.storage.file_error import FileError
from filters.kernel import Kernel
from filters.pixels.region import Region
from filters.progress import Cancelled
from filters.registry import Registry
from tests.sample_photos import CHELSEA

REGISTRY = Registry.builtin()
PHOTO = np.tile(load(CHELSEA).samples, (4, 4, 1))[:1100, :1300]
KERNEL = Kernel(np.random.default_rng(5).integers(-2, 9, (15, 15)).tolist(), normalize=True)
STEP = Step.of(REGISTRY["convolution"], kernel=KERNEL)
MASK = Mask((MaskItem(Ellipse((0.6, 0.6), (0.3, 0.3))),))


@pytest.fixture(scope="module")
def slide(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("slide") / "slide.tif"
    tifffile.imwrite(path, PHOTO, tile=(256, 256), compression="deflate", bigtiff=True)
    return path


def pipeline(slide: Path, *steps: Step) -> Pipeline:
    return Pipeline.of(TiledImage(open_tiled(slide)), steps, REGISTRY)


def streamed(made: Pipeline, path: Path, **choices) -> np.ndarray:
    stream(made, path, lambda _: None, settings=ExportSettings(**choices))
    return tifffile.imread(path)


@pytest.mark.parametrize(
    ("depth", "compression"),
    [("uint8", "none"), ("uint8", "lzw"), ("uint16", "deflate"), ("float32", "deflate")],
)
def test_a_stream_gives_the_export_of_the_whole(slide, tmp_path, depth, compression):
    how = {"depth": depth, "encoding": Encoding(compression=compression)}
    found = streamed(pipeline(slide, STEP), tmp_path / "a.tif", **how)
    held = Pipeline.of(Image(PHOTO.copy()), (STEP,), REGISTRY)
    export(held, tmp_path / "b.tif", settings=ExportSettings(**how))
    np.testing.assert_array_equal(found, load(tmp_path / "b.tif").samples)
    by_vips = pyvips.Image.new_from_file(str(tmp_path / "a.tif")).numpy()
    np.testing.assert_array_equal(by_vips, found)


def test_it_is_cv2s_and_libvips_exact_result(slide, tmp_path):
    weights = np.random.default_rng(2).integers(-3, 9, (15, 15))
    divisor = int(weights.sum()) | 1  # odd: no tie that may be rounded either way
    step = Step.of(REGISTRY["convolution"], kernel=Kernel(weights.tolist(), divisor=divisor))
    found = streamed(pipeline(slide, step), tmp_path / "a.tif")
    border = cv2.copyMakeBorder(PHOTO, 7, 7, 7, 7, cv2.BORDER_REPLICATE)
    sums = cv2.filter2D(border.astype(np.float64), -1, weights.astype(np.float64))[7:-7, 7:-7]
    exact = np.clip(np.rint(sums / divisor), 0, 255)
    np.testing.assert_array_equal(found, exact)
    grown = pyvips.Image.new_from_array(border)
    mask = pyvips.Image.new_from_array(weights.tolist(), scale=divisor)
    by_vips = grown.conv(mask, precision="float").numpy()[7:-7, 7:-7]
    np.testing.assert_array_equal(found, np.clip(np.rint(by_vips.astype(np.float64)), 0, 255))


@pytest.mark.parametrize(
    "name", ["median", "gaussian_blur", "unsharp_mask", "resize", "flip", "vignette"]
)
def test_steps_with_a_mask_and_of_other_sizes_have_no_seams(slide, tmp_path, name):
    known = [spec for spec in REGISTRY if spec.id == name]
    steps = tuple(Step.of(spec) for spec in known)
    if known and not known[0].moves_pixels:
        steps = tuple(replace(step, mask=MASK) for step in steps)
    held = Pipeline.of(Image(PHOTO.copy()), (*steps, STEP), REGISTRY)
    found = streamed(pipeline(slide, *steps, STEP), tmp_path / "a.tif")
    export(held, tmp_path / "b.tif")
    np.testing.assert_array_equal(found, load(tmp_path / "b.tif").samples)


def test_levels_are_each_the_mean_of_the_one_below(slide, tmp_path):
    streamed(pipeline(slide), tmp_path / "a.tif")
    tiles = open_tiled(tmp_path / "a.tif")
    assert tiles.shrinks == (1, 2, 4)
    below = PHOTO
    for level in (1, 2):
        below = halved(below)
        np.testing.assert_array_equal(tiles.read(tiles.level_region(level), level), below)
    levels = pyvips.Image.new_from_file(str(tmp_path / "a.tif"), page=1)
    np.testing.assert_array_equal(levels.numpy(), halved(PHOTO))


def test_alpha_profile_and_resolution_are_in_the_file(tmp_path):
    alpha = np.full((*PHOTO.shape[:2], 1), 255, np.uint8)
    alpha[:600] = 0
    image = Image(np.concatenate((PHOTO, alpha), -1))
    known = replace(load(CHELSEA).metadata, icc=b"x" * 200, xmp=b"<x/>", pixels_per_mm=(30.5, 20.0))
    made = Pipeline.of(Image(image.samples, known), (), REGISTRY)
    stream(made, tmp_path / "a.tif", lambda _: None)
    again = open_tiled(tmp_path / "a.tif")
    assert (again.metadata.icc, again.metadata.xmp) == (b"x" * 200, b"<x/>")
    assert again.metadata.pixels_per_mm == pytest.approx((30.5, 20.0))
    np.testing.assert_array_equal(again.read(again.level_region(0)), image.samples)
    assert (again.read(Region(0, 0, 5, 5), 2)[..., 3] == 0).all()


def test_a_grey_file_stays_grey_as_long_as_its_result_is(tmp_path):
    grey = Image(np.ascontiguousarray(PHOTO[..., :1]))
    assert streamed(Pipeline.of(grey, (STEP,), REGISTRY), tmp_path / "a.tif").ndim == 2
    warm = Pipeline.of(grey, (Step.of(REGISTRY["colour_balance"], midtones_red=60.0),), REGISTRY)
    assert streamed(warm, tmp_path / "a.tif").shape == PHOTO.shape


def test_what_is_called_off_or_fails_leaves_nothing(slide, tmp_path):
    seen = list[float]()
    with pytest.raises(Cancelled):
        stream(pipeline(slide, STEP), tmp_path / "a.tif", seen.append, lambda: len(seen) > 1)
    assert len(seen) == 2
    assert os.listdir(tmp_path) == []

    def stop(_: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stream(pipeline(slide, STEP), tmp_path / "a.tif", stop)
    assert os.listdir(tmp_path) == []


def test_a_full_disk_is_said_before_anything_is_done(slide, tmp_path, monkeypatch):
    monkeypatch.setattr(streaming, "free_disk", lambda _: 5_000_000)
    with pytest.raises(FileError) as raised:
        stream(pipeline(slide), tmp_path / "a.tif", lambda _: None)
    assert str(raised.value).endswith(
        "can't be written: 1300 x 1100 pixels with their smaller levels take up to 5.4 MiB, "
        "and 4.8 MiB are free on that disk"
    )


def test_a_filter_that_needs_all_of_it_is_computed_where_memory_has_room(
    slide, tmp_path, monkeypatch
):
    spec = REGISTRY["auto_levels"]
    made = pipeline(slide, Step.of(spec))
    found = streamed(made, tmp_path / "a.tif")
    export(Pipeline.of(Image(PHOTO.copy()), made.steps, REGISTRY), tmp_path / "b.tif")
    np.testing.assert_array_equal(found, load(tmp_path / "b.tif").samples)
    monkeypatch.setattr(whole_room, "free_memory", lambda: 50 * 2**20)
    with pytest.raises(FilterFailure, match=r"1300 x 1100 pixels take about 65\.5 MiB .* 50\.0 M"):
        stream(pipeline(slide, Step.of(spec)), tmp_path / "c.tif", lambda _: None)
    assert not (tmp_path / "c.tif").exists()


def test_only_a_large_result_of_a_file_is_streamed(slide, tmp_path, monkeypatch):
    made, tif = pipeline(slide), tmp_path / "a.tif"
    assert not is_streamed(made, tif)
    monkeypatch.setattr(streaming, "SMALL", 1_000_000)
    assert is_streamed(made, tif)
    assert not is_streamed(made, tmp_path / "a.png")
    assert not is_streamed(made, tif, ExportSettings(size=OutputSize.of_text("500")))
    assert not is_streamed(Pipeline.of(Image(PHOTO), (), REGISTRY), tif)
    check_held(made, tmp_path / "a.png")
    monkeypatch.setattr(streaming, "free_memory", lambda: 5 * 2**20)
    with pytest.raises(FileError, match=r"a PNG is packed as a whole, 1300 x 1100 .*: use a TIFF"):
        check_held(made, tmp_path / "a.png")


def test_levels_go_on_until_one_tile_holds_them():
    form = Arrangement(1025, 3000, 3, np.dtype(np.uint8))
    assert [(r.rows, r.columns) for r in form.levels] == [
        (1025, 3000),
        (513, 1500),
        (257, 750),
        (129, 375),
    ]


@pytest.mark.parametrize("name", ["out.tif", "out.zarr", "out.png"])
def test_what_is_told_of_a_photo_by_parts_is_kept_or_said_to_be_lost(tmp_path, name):
    told = [(315, 2, 0, "Ann Example", True), (33723, 1, 8, b"\x1c\x02\x50\0\3Ann", True)]
    with tifffile.TiffWriter(tmp_path / "a.tif") as file:
        for page in (PHOTO, PHOTO[:9]):
            file.write(page, tile=(256, 256), metadata=None, extratags=told)
    made = pipeline(tmp_path / "a.tif")
    further = "1 further page or frame of the opened file is not in the saved one"
    if name == "out.png":
        assert export(made, tmp_path / name) == (further,)
        known = load(tmp_path / name).metadata
        assert b"Ann Example" in (known.exif or b"")
        assert b"Ann" in (known.iptc or b"")
        return
    kind = "TIFF" if name == "out.tif" else "OME-Zarr"
    notes = stream(made, tmp_path / name, lambda _: None)
    assert notes == (f"{kind} by parts is written without the photo's Exif and IPTC", further)
    assert stream(
        made, tmp_path / f"none-{name}", lambda _: None, settings=ExportSettings(metadata="none")
    ) == (further,)
