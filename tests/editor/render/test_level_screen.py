"""What is seen at once of a picture that stays in its file: its own levels, and no more read."""

from __future__ import annotations

import threading

import numpy as np

from editor.document.image import Image
from editor.document.photo_reference import PhotoReference
from editor.document.step import Step
from editor.document.tiled_image import TiledImage
from editor.photo.load import load
from editor.render.cache_budget import CacheBudget
from editor.render.delivery import Frame, Underlay
from editor.render.level_screen import level_screen
from editor.render.mask_view import thinned
from editor.render.pipeline import Pipeline
from editor.render.render_request import RenderRequest
from editor.render.renderer import Renderer
from editor.render.source_picture import SourcePicture, small_level
from filters.pixels.region import Region
from filters.registry import Registry
from tests.editor.tiles_in_memory import TilesInMemory, tiled
from tests.sample_photos import CHELSEA

REGISTRY = Registry.builtin()
SMOOTH = np.repeat(np.repeat(load(CHELSEA).samples, 6, 0), 6, 1)  # 1800 x 2706
BLUR = Step.of(REGISTRY["gaussian_blur"], sigma=3.0)


def job(image: Image, shrink: int, *steps: Step) -> RenderRequest:
    region = Region(20, 30, 100, 120)
    return RenderRequest(1, "after", Pipeline.of(image, steps, REGISTRY), region, shrink)


def test_the_level_s_own_is_what_the_mean_is_nearly():
    screen = level_screen(job(tiled(SMOOTH, (1, 2, 4)), 6))
    held = SMOOTH[120:720, 180:900].reshape(100, 6, 120, 6, 3).mean((1, 3))
    assert screen is not None
    assert np.abs(screen[..., 2::-1] - held).mean() < 2


def test_no_more_is_read_than_some_pixels_for_each_that_is_shown():
    tiles = TilesInMemory(SMOOTH, (1, 2, 4))
    level_screen(job(TiledImage(tiles), 6))
    ((region, level),) = tiles.asked
    assert level == 2
    assert region == Region(30, 45, 150, 180)
    assert level_screen(job(tiled(SMOOTH), 8)) is None, "no level is near enough"
    assert level_screen(job(tiled(SMOOTH, (1, 2)), 1)) is None
    assert level_screen(job(Image(SMOOTH.copy()), 6)) is None


def test_the_preview_has_the_level_first_and_then_the_exact_mean():
    got, done = list[object](), threading.Event()

    def delivered(delivery: object) -> None:
        got.append(delivery)
        if isinstance(delivery, Frame) and not delivery.is_part:
            done.set()

    renderer = Renderer(delivered, CacheBudget(10**8))
    try:
        renderer.submit(job(tiled(SMOOTH, (1, 2, 4)), 4, BLUR))
        assert done.wait(60)
    finally:
        renderer.close()
    assert isinstance(got[0], Underlay)
    frame = got[-1]
    assert isinstance(frame, Frame)
    held = Pipeline.of(Image(SMOOTH.copy()), (BLUR,), REGISTRY)
    exact = held.values(Region(80, 120, 400, 480)).reshape(100, 4, 120, 4, 3).mean((1, 3))
    np.testing.assert_allclose(frame.values, exact, atol=1e-5)


def test_the_whole_is_shown_small_by_the_level_that_is_large_enough():
    tiles = TilesInMemory(SMOOTH, (1, 2, 4))
    made = SourcePicture.of(TiledImage(tiles))
    assert {level for _, level in tiles.asked} == {0}, "2706 / 2 is too small for 1600"
    assert made.screen.shape[1] == 1353
    tall = TilesInMemory(np.tile(SMOOTH, (1, 2, 1)), (1, 2, 4))
    of_level = SourcePicture.of(TiledImage(tall))
    assert {level for _, level in tall.asked} == {1}
    whole = SourcePicture.of(Image(tall.held.copy()))
    assert of_level.screen.shape == whole.screen.shape
    assert np.abs(of_level.screen.astype(int) - whole.screen).mean() < 3


def test_the_qt_thread_reads_nothing():
    tiles = TilesInMemory(SMOOTH, (1, 2))
    rough = SourcePicture.rough(TiledImage(tiles))
    assert tiles.asked == []
    assert rough.shrink == SourcePicture.rough(Image(SMOOTH.copy())).shrink
    assert small_level(Image(SMOOTH.copy()), 10) is None


def test_a_mask_s_thumbnail_takes_pixels_of_a_level():
    tiles = TilesInMemory(SMOOTH, (1, 2, 4))
    thin = thinned(TiledImage(tiles), 8)
    np.testing.assert_array_equal(thin, SMOOTH[::8, ::8])
    assert {level for _, level in tiles.asked} == {2}


def test_a_large_file_is_known_by_some_of_its_blocks(tmp_path):
    path = tmp_path / "a.tif"
    content = bytearray(np.random.default_rng(0).bytes(9_000_000))
    path.write_bytes(content)
    known = PhotoReference.of_file(path, in_part=True)
    assert known.size == len(content)
    path.rename(tmp_path / "b.tif")
    assert known.find(tmp_path) == tmp_path / "b.tif"
    content[-5] ^= 1
    (tmp_path / "b.tif").write_bytes(content)
    assert known.find(tmp_path) is None
