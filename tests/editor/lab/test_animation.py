"""The slide as a moving picture, read back by another program's decoder."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import PIL.Image
import PIL.ImageSequence
import pytest

from editor.lab.animation import (
    MARGIN,
    AnimationError,
    Film,
    SlideRun,
    Timing,
    save_animation,
)
from editor.lab.layer import Layer
from editor.lab.slide import Slide
from editor.photo.moving import MOST_FRAMES, SHORTEST, MovingError
from editor.render.heat import SIGNED
from filters.kernel import Kernel
from filters.pixels.region import Region
from filters.progress import Cancelled

SOBEL = Kernel([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]])


def slide_of(rows: int, columns: int, **settings: object) -> Slide:
    pixels = np.random.default_rng(3).random((rows, columns, 3), np.float32)
    return Slide.of(Region(0, 0, rows, columns), pixels, Layer(SOBEL, **settings))


@pytest.mark.parametrize("suffix", [".gif", ".webp"])
def test_an_animation_has_a_frame_a_place_and_fills_the_map(tmp_path: Path, suffix: str) -> None:
    slide, path = slide_of(8, 9), tmp_path / f"slide{suffix}"
    assert save_animation(SlideRun(slide, 0, 10, SIGNED), path) == 42
    with PIL.Image.open(path) as picture:
        assert sum(1 for _ in PIL.ImageSequence.Iterator(picture)) == 42
        film, error = Film(slide, 0, SIGNED), 0.0 if suffix == ".webp" else 12.0
        for number in (0, 20, 41):
            picture.seek(number)
            shown = np.asarray(picture.convert("RGB")).astype(float)
            assert np.abs(shown - film.frame(number)).mean() <= error
        picture.seek(3)
        picture.load()
        assert picture.info["duration"] == 100
        picture.seek(41)
        picture.load()
        assert picture.info["duration"] == 1500
        assert picture.info["loop"] == 0


def test_the_field_jumps_by_the_stride_and_has_gaps() -> None:
    slide = slide_of(12, 12, stride=2, dilation=2)
    film = Film(slide, 0, SIGNED)
    side = 256 // 12
    still = film.frame(0)
    moved = film.frame(1)
    changed = np.flatnonzero((still != moved).any((0, 2)))
    assert changed.min() <= MARGIN < changed.max()
    whites = (film.frame(0)[: MARGIN + 12 * side, : MARGIN + 12 * side] == 255).all(-1)
    for row, column in ((0, 0), (0, 2), (2, 2), (4, 4)):
        top, left = MARGIN + row * side - 1, MARGIN + column * side - 1
        assert whites[top, left + 3]
        assert whites[top + 3, left]
    assert not whites[MARGIN + side : MARGIN + 2 * side - 2].any(1).all()


@pytest.mark.parametrize(("count", "speed"), [(1, 1.0), (900, 24.0), (90, 480.0), (8836, 480.0)])
def test_frames_are_few_enough_and_no_faster_than_viewers_are(count: int, speed: float) -> None:
    timing = Timing.of(count, speed)
    assert len(timing.places) == len(timing.delays) <= MOST_FRAMES + 1
    assert timing.places[-1] == count - 1
    assert list(timing.places) == sorted(set(timing.places))
    assert min(timing.delays) >= SHORTEST
    if count > 1:
        whole = sum(timing.delays[:-1]) / 1000
        assert whole == pytest.approx((len(timing.places) - 1) * timing.delays[0] / 1000)
        assert whole * speed == pytest.approx(count, rel=0.3)


def test_another_suffix_and_an_empty_map_are_refused(tmp_path: Path) -> None:
    with pytest.raises(MovingError, match=r"slide\.mp4 is not allowed"):
        save_animation(SlideRun(slide_of(8, 8), 0, 10, SIGNED), tmp_path / "slide.mp4")
    with pytest.raises(AnimationError, match="does not fit"):
        save_animation(SlideRun(slide_of(4, 4, dilation=4), 0, 10, SIGNED), tmp_path / "slide.gif")


def test_it_can_be_called_off_and_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        save_animation(
            SlideRun(slide_of(8, 8), 0, 10, SIGNED), tmp_path / "slide.gif", cancelled=lambda: True
        )
    assert list(tmp_path.iterdir()) == []
