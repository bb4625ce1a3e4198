"""Phases of what is seen of a picture that stays in its file: read once, and nothing else of it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.document.step import Step
from editor.document.tiled_image import TiledImage
from editor.render.full_size import render_view
from editor.render.pipeline import Pipeline, never
from editor.render.view import source_region
from editor.render.viewport import ViewportRenderer
from filters.kernel import Kernel
from filters.pixels.region import Region
from filters.progress import Cancelled
from tests.editor.document.strategies import kernels
from tests.editor.render.phases.sources import CONVOLUTION, REGISTRY, RENDERING, SOURCES, level
from tests.editor.tiles_in_memory import TilesInMemory, tiled


@pytest.mark.parametrize("source", SOURCES)
@given(data=st.data())
@RENDERING
def test_of_a_picture_that_stays_in_its_file_only_what_is_seen_is_read(
    renderer: ViewportRenderer, source: str, data: st.DataObject
) -> None:
    kernel, rule = data.draw(kernels(7)), data.draw(st.sampled_from(["clamp", "wrap", "mirror"]))
    step = Step.of(CONVOLUTION, kernel=kernel, border=rule)
    shrink = data.draw(st.integers(2, 9))
    whole = level(shrink)
    top, left = data.draw(st.integers(0, whole.rows - 1)), data.draw(st.integers(0, 5))
    rows = data.draw(st.integers(1, whole.rows - top))
    columns = data.draw(st.integers(1, whole.columns - left))
    region = Region(top, left, rows, columns)
    tiles = TilesInMemory(SOURCES[source].samples)
    of_file = Pipeline.of(TiledImage(tiles), (step,), REGISTRY)
    held = Pipeline.of(SOURCES[source], (step,), REGISTRY)
    true = render_view(held, region, shrink, never)
    size = max(1.0, float(np.abs(true).max()))
    for _ in range(2):  # made, and of what is kept
        shown = renderer.render(of_file, region, shrink, never)
        np.testing.assert_allclose(shown, true[..., : shown.shape[2]], rtol=0, atol=2e-5 * size)
    inner = source_region(region, shrink, held.region)
    near = inner.grow(2 * shrink + 8, 2 * shrink + 8)
    if rule != "wrap":
        assert all(near.contains(read) for read, _ in tiles.asked)


@pytest.mark.parametrize("source", SOURCES)
@given(data=st.data())
@RENDERING
def test_a_view_that_is_moved_takes_over_what_it_has_in_common(
    renderer: ViewportRenderer, source: str, data: st.DataObject
) -> None:
    step = Step.of(CONVOLUTION, kernel=data.draw(kernels(7)))
    shrink, tiles = data.draw(st.integers(2, 5)), TilesInMemory(SOURCES[source].samples)
    of_file = Pipeline.of(TiledImage(tiles), (step,), REGISTRY)
    held = Pipeline.of(SOURCES[source], (step,), REGISTRY)
    whole, (rows, columns) = level(shrink), (8, 9)
    for _ in range(4):
        top = data.draw(st.integers(0, whole.rows - rows))
        left = data.draw(st.integers(0, whole.columns - columns))
        region = Region(top, left, rows, columns)
        shown = renderer.render(of_file, region, shrink, never)
        true = render_view(held, region, shrink, never)
        size = max(1.0, float(np.abs(true).max()))
        np.testing.assert_allclose(shown, true[..., : shown.shape[2]], rtol=0, atol=2e-5 * size)


def test_of_a_view_that_is_moved_only_the_new_is_read(renderer: ViewportRenderer) -> None:
    tiles = TilesInMemory(SOURCES["8-bit RGB"].samples)
    step = Step.of(CONVOLUTION, kernel=Kernel([[1, 2, 1]], normalize=True))
    made = Pipeline.of(TiledImage(tiles), (step,), REGISTRY)
    renderer.render(made, Region(3, 3, 10, 12), 3, never)
    tiles.asked.clear()
    renderer.render(made, Region(4, 5, 10, 12), 3, never)
    assert sum(read.rows * read.columns for read, _ in tiles.asked) < 10 * 12 * 9 / 2


def test_an_edit_of_a_picture_that_stays_in_its_file_reads_nothing_again(
    renderer: ViewportRenderer,
) -> None:
    tiles = TilesInMemory(SOURCES["8-bit RGB"].samples)
    image = TiledImage(tiles)
    for weights in ([[0, -1, 0], [-1, 5, -1], [0, -1, 0]], [[1, 2, 1], [2, 4, 2], [1, 2, 1]]):
        step = Step.of(CONVOLUTION, kernel=Kernel(weights))
        made = Pipeline.of(image, (step,), REGISTRY)
        region = Region(3, 3, 9, 12)
        assert renderer.shown(made, region, 3, never) is None  # who points at a pixel wants values
        shown = renderer.render(made, region, 3, never)
        held = Pipeline.of(SOURCES["8-bit RGB"], (step,), REGISTRY)
        true = render_view(held, region, 3, never)
        np.testing.assert_allclose(shown, true[..., :3], rtol=0, atol=2e-5)
        assert len(tiles.asked) == 1


def test_a_large_view_of_a_file_comes_piece_by_piece_and_can_be_called_off(
    renderer: ViewportRenderer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("editor.render.viewport.PIECE", 12)
    step = Step.of(CONVOLUTION, kernel=Kernel([[1, 2, 1]], normalize=True))
    made = Pipeline.of(tiled(SOURCES["8-bit RGB"].samples), (step,), REGISTRY)
    region, came = Region(1, 1, 14, 18), list[tuple[Region, float]]()
    shown = renderer.render(
        made, region, 3, never, lambda tile, _, share: came.append((tile, share))
    )
    true = render_view(made, region, 3, never)
    np.testing.assert_allclose(shown, true[..., :3], rtol=0, atol=2e-5)
    assert len(came) > 6
    assert came[-1][1] == 1.0
    assert came[0][0].grow(1, 1).contains(Region(8, 10, 1, 1))  # the middle first
    made = Pipeline.of(tiled(SOURCES["8-bit RGB"].samples), (step,), REGISTRY)
    with pytest.raises(Cancelled):
        renderer.render(made, region, 3, lambda: True)


def test_a_piece_that_was_called_off_for_a_moment_is_not_kept(renderer: ViewportRenderer) -> None:
    step = Step.of(CONVOLUTION, kernel=Kernel([[1, 2, 1]], normalize=True))
    made = Pipeline.of(tiled(SOURCES["8-bit RGB"].samples), (step,), REGISTRY)
    said = iter((False, True))  # of the piece, and of its first rows
    with pytest.raises(Cancelled):
        renderer.render(made, Region(3, 3, 9, 12), 3, lambda: next(said, False))
    shown = renderer.render(made, Region(3, 3, 9, 12), 3, never)
    true = render_view(made, Region(3, 3, 9, 12), 3, never)
    np.testing.assert_allclose(shown, true[..., :3], rtol=0, atol=2e-5)
