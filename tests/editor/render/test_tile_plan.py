"""The tiles of a view: they cover it once, from its centre, and on all cores at once."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.document.image import Image
from editor.document.step import Step
from editor.render.full_size import block_mean, render_view
from editor.render.pipeline import Pipeline
from editor.render.tile_plan import LARGEST, SIDE, has_whole, reach_of, tiles_of
from filters.pixels.region import Region
from filters.plugin import FilterSpec, Job, Pixels, image_filter
from filters.registry import Registry
from filters.threads import cores

WAIT = 10.0  # seconds until a test that hangs fails
IMAGE = Image(np.random.default_rng(6).integers(0, 256, (1100, 1700, 3), np.uint8))


@image_filter("Double", halo=7)
def double(pixels: Pixels) -> Pixels:
    """Double."""
    out = pixels * np.float32(2)
    out[..., 3] = 1
    return out


@image_filter("Mean", halo=None)
def mean(pixels: Pixels) -> Pixels:
    """Return the whole picture's mean."""
    out = np.empty_like(pixels)
    out[...] = pixels.mean((0, 1))
    return out


def pipeline(*functions: object, image: Image = IMAGE) -> Pipeline:
    specs = tuple(FilterSpec.of(function) for function in functions)
    return Pipeline.of(image, tuple(Step.of(spec) for spec in specs), Registry(specs))


@given(
    st.builds(
        Region, st.integers(0, 900), st.integers(0, 900), st.integers(1, 900), st.integers(1, 900)
    ),
    st.integers(1, 9),
    st.integers(0, 500),
)
def test_tiles_cover_a_region_once_and_begin_in_its_middle(
    region: Region, shrink: int, reach: int
) -> None:
    tiles = tiles_of(region, shrink, reach)
    seen = np.zeros((region.rows, region.columns), np.uint8)
    for tile in tiles:
        assert region.contains(tile)
        seen[tile.relative_to(region).slices] += 1
    assert (seen == 1).all()
    middle = Region(region.top + region.rows // 2, region.left + region.columns // 2, 1, 1)
    first = tiles[0].grow(1, 1)
    assert first.contains(middle)


def test_the_first_tile_is_a_small_one() -> None:
    tiles = tiles_of(Region(0, 0, 1000, 1500), 4, 0)
    sides = [(tile.rows, tile.columns) for tile in tiles]
    quarter, half, full = (SIDE // 4 // cut for cut in (4, 2, 1))
    assert sides[:4] == [(quarter, quarter)] * 4
    assert sides[4:7] == [(half, half)] * 3  # few, as each has its price
    assert sides[7] == (full, full)


@pytest.mark.parametrize(
    ("reach", "side"), [(0, SIDE), (60, SIDE), (171, 1024), (400, LARGEST), (5000, LARGEST)]
)
def test_tiles_are_larger_where_more_around_them_is_read(reach: int, side: int) -> None:
    tiles = tiles_of(Region(0, 0, 8192, 8192), 1, reach)
    assert max((tile.rows, tile.columns) for tile in tiles) == (side, side)


def test_reaches_add_up_and_what_needs_the_whole_picture_reads_it_once() -> None:
    assert reach_of(pipeline()) == 0
    assert reach_of(pipeline(double)) == 7
    both = pipeline(double, mean)
    assert reach_of(both) == 0
    assert has_whole(both)
    assert not has_whole(pipeline(double))


@pytest.mark.parametrize("functions", [(double,), (mean,), (double, mean), (mean, double)])
@pytest.mark.parametrize("shrink", [1, 3])
def test_tiles_on_all_cores_make_what_one_call_makes(
    functions: tuple[object, ...], shrink: int
) -> None:
    made = pipeline(*functions)
    level = Region(20, 10, 1000 // shrink, 1500 // shrink)
    arrived: list[tuple[Region, np.ndarray, float]] = []
    got = render_view(made, level, shrink, arrived=lambda *part: arrived.append(part))
    full = Region(20 * shrink, 10 * shrink, level.rows * shrink, level.columns * shrink)
    expected = block_mean(made.values(full), shrink, weigh=False)
    np.testing.assert_allclose(got, expected, atol=1e-6)
    shares = [share for _, _, share in arrived]
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(1)
    for tile, values, _ in arrived:
        np.testing.assert_array_equal(values, got[tile.relative_to(level).slices])


def test_as_many_tiles_as_there_are_cores_are_under_way_at_once() -> None:
    together = threading.Barrier(cores(), timeout=WAIT)

    @image_filter("Meet")
    def meet(pixels: Pixels, where: Region) -> Pixels:
        """Wait for the other cores."""
        if where.rows * where.columns == SIDE**2:
            together.wait()
        return pixels

    image = Image(np.zeros((4 * SIDE, cores() * SIDE, 1), np.uint8))
    level = Region(0, 0, 2 * SIDE, cores() * SIDE // 2)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("editor.render.tile_plan.FIRST", 1)
        render_view(pipeline(meet, image=image), level, 2)
    assert not together.broken


def test_a_filter_that_needs_the_whole_picture_is_called_once() -> None:
    calls: list[int] = []

    @image_filter("Count", halo=None)
    def count(pixels: Pixels) -> Pixels:
        """Count."""
        calls.append(1)
        return pixels

    render_view(pipeline(count), Region(0, 0, 1100, 1700), 1)
    assert calls == [1]


def test_progress_within_a_tile_counts_as_its_share_of_the_whole() -> None:
    @image_filter("Half")
    def half(pixels: Pixels, job: Job) -> Pixels:
        """Say that half is done."""
        job.progress(0.5)
        return pixels

    made = pipeline(half)
    told: list[float] = []
    object.__setattr__(made, "report", told.append)
    render_view(made, Region(0, 0, 1100, 1700), 1)
    assert 0 < min(told) < 0.01
    assert 0.5 < max(told) < 1
