"""Tiles come over the picture from the centre, with a thin line of progress."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor

from editor.document.image import Image
from editor.render import render_run
from filters.pixels.region import Region
from tests.ui.canvas.vanishing.slow_canvas import (
    BLUE,
    COLUMNS,
    PHOTO,
    RED,
    ROWS,
    SAMPLES,
    WAIT,
    Bench,
    is_colour,
)
from ui.look.tokens import tokens_of


def test_tiles_come_from_the_centre(bench: Bench) -> None:
    canvas = bench.canvas
    canvas.show_document(PHOTO, ())
    bench.settle()
    canvas.show_document(PHOTO, (bench.slow.step(RED),))
    bench.is_begun(1)
    bench.qtbot.waitUntil(lambda: canvas.frames.is_late, timeout=WAIT)
    bench.slow.passes.release(2)
    bench.qtbot.waitUntil(lambda: is_colour(bench.photo_part(), RED).any(), timeout=WAIT)
    rows, columns = np.nonzero(is_colour(bench.photo_part(), RED))
    high, wide = bench.photo_part().shape[:2]
    near = np.hypot(rows / high - 0.5, columns / wide - 0.5)
    assert near.min() < 0.1  # of two that are made at once the one beside the middle may be first
    assert near.max() < 0.4
    bench.let_all_pass()
    bench.settle()

    def distance(region: Region) -> float:
        down, across = region.top + region.rows / 2, region.left + region.columns / 2
        return float(np.hypot(down - ROWS / 2, across - COLUMNS / 2))

    distances = [distance(region) for region in bench.slow.seen]
    third = len(distances) // 3
    assert np.mean(distances[:third]) < np.mean(distances[third:-third])
    assert np.mean(distances[third:-third]) < np.mean(distances[-third:])


def test_a_thin_line_shows_how_far_a_slow_picture_is_and_goes_with_it(bench: Bench) -> None:
    canvas, tokens = bench.canvas, tokens_of(bench.canvas.palette())
    accent, track = tokens.colour("accent"), tokens.colour("hair")

    def line() -> list[QColor]:
        picture = canvas.grab().toImage()
        return [picture.pixelColor(x, 1) for x in range(picture.width())]

    canvas.show_document(PHOTO, ())
    bench.settle()
    canvas.show_document(PHOTO, (bench.slow.step(RED),))
    bench.is_begun(1)
    if not canvas.frames.is_late:  # a busy machine may have taken as long already
        assert accent not in line()
        assert track not in line()
    bench.qtbot.waitUntil(lambda: canvas.frames.is_late, timeout=WAIT)
    assert set(map(QColor.name, line())) == {track.name()}
    assert canvas.grab().toImage().pixelColor(250, 2) not in (track, accent), "2 pixels high"
    bench.slow.passes.release(6)
    bench.qtbot.waitUntil(lambda: line()[0] == accent, timeout=WAIT)
    assert line()[-1] == track
    bench.let_all_pass()
    bench.settle()
    assert accent not in line()
    assert track not in line()


def test_an_edit_does_not_wait_for_all_tiles_of_the_one_before(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(render_run, "GIVES_WAY_AFTER", 0.0)
    canvas = bench.canvas
    canvas.show_document(PHOTO, ())
    bench.settle()
    bench.show_a_tile(RED)
    canvas.show_document(PHOTO, (bench.slow.step(BLUE),))
    assert is_colour(bench.photo_part(), RED).any(), "the tiles stay until others come"
    bench.let_all_pass()
    bench.settle()
    assert is_colour(bench.photo_part(), BLUE).all()
    reds, blues = (bench.slow.colours.count(colour) for colour in (RED, BLUE))
    assert reds < blues / 2


def test_undo_takes_the_tiles_away_that_had_come(bench: Bench) -> None:
    canvas = bench.canvas
    canvas.show_document(PHOTO, ())
    bench.settle()
    before = bench.photo_part()
    bench.show_a_tile(RED)
    canvas.show_document(PHOTO, ())
    np.testing.assert_array_equal(bench.photo_part(), before)
    bench.let_all_pass()
    bench.qtbot.waitUntil(lambda: not canvas.frames.is_busy, timeout=WAIT)
    np.testing.assert_array_equal(bench.photo_part(), before)


def test_a_filter_that_fails_after_some_tiles_leaves_the_last_picture(bench: Bench) -> None:
    canvas = bench.canvas
    canvas.show_document(PHOTO, ())
    bench.settle()
    before = bench.photo_part()
    bench.show_a_tile(RED)
    bench.slow.fails_at = len(bench.slow.seen)
    with bench.qtbot.waitSignal(canvas.failed, timeout=WAIT):
        bench.let_all_pass()
    np.testing.assert_array_equal(bench.photo_part(), before)


def test_tiles_of_a_transparent_photo_take_the_place_of_what_is_below(bench: Bench) -> None:
    canvas = bench.canvas
    photo = Image(np.dstack([SAMPLES, np.full((ROWS, COLUMNS), 100, np.uint8)]))
    canvas.show_document(photo, ())
    bench.settle()
    before = bench.photo_part()
    canvas.show_document(photo, (bench.slow.step(RED),))
    bench.is_begun(1)
    bench.qtbot.waitUntil(lambda: canvas.frames.is_late, timeout=WAIT)
    bench.slow.passes.release(4)
    bench.qtbot.waitUntil(lambda: len(canvas.frames.after.parts) > 1, timeout=WAIT)
    during = bench.photo_part()
    bench.let_all_pass()
    bench.settle()
    after = bench.photo_part()
    has_come = (during != before).any(-1)
    assert 0 < has_come.mean() < 1
    assert np.abs(during.astype(int) - after)[has_come].max() <= 2
