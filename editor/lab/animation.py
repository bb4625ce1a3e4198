"""Animation: a slide as a moving picture: the field goes over the source, and the map fills in."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from editor.lab.drawing import map_limit, padded_levels, signed_levels
from editor.lab.slide import Slide
from editor.photo.moving import MOST_BYTES, MOST_FRAMES, SHORTEST, check_suffix, write_frames
from editor.storage.atomic import check_target
from filters.progress import Cancelled, ignore
from filters.user_error import UserError

Bytes = npt.NDArray[np.uint8]
SIDE: Final = 256  # pixels of a picture's longer side, about
MARGIN: Final = 12
LAST: Final = 1500  # ms that the whole map stays
GROUND: Final = (27, 27, 27)
EMPTY: Final = (30, 30, 30)
WHITE: Final = (255, 255, 255)
BLACK: Final = (0, 0, 0)


class AnimationError(UserError, ValueError):
    """A slide that can't be made an animation: one sentence saying why."""


@dataclass(frozen=True)
class Timing:
    """Which places have a frame, and how long each is shown, in ms."""

    places: tuple[int, ...]
    delays: tuple[int, ...]

    @classmethod
    def of(cls, count: int, speed: float, most: int = MOST_FRAMES) -> Timing:
        """Spread about `most` frames at most evenly over the places, at `speed` places a second.

        Where a place would be shown for less than viewers can, some are left out.
        """
        least = max(1, math.ceil(count / most), math.ceil(speed * SHORTEST / 1000))
        places = (*range(0, count - 1, least), count - 1)
        delay = max(SHORTEST, round(1000 * least / speed))
        return cls(places, (*[delay] * (len(places) - 1), max(LAST, delay)))


class Film:
    """Draws the frames of a slide, all of one size."""

    def __init__(self, slide: Slide, index: int, stops: tuple[str, ...]) -> None:
        self._slide = slide
        source = padded_levels(slide)
        values = slide.maps[index]
        colours = signed_levels(values, map_limit(values), stops)
        self._side = max(2, SIDE // max(source.shape[:2]))
        self._small = max(2, SIDE // max(colours.shape[:2]))
        self._source, self._map = _enlarged(source, self._side), _enlarged(colours, self._small)
        height = max(len(self._source), len(self._map)) + 2 * MARGIN
        self._left = self._source.shape[1] + 2 * MARGIN
        width = self._left + self._map.shape[1] + MARGIN
        self._ground = np.full((height, width, 3), GROUND, np.uint8)
        self._place(self._ground, self._source, MARGIN)

    def frame(self, number: int) -> Bytes:
        """Return the picture of a place, (rows, columns, 3) uint8: the map is filled up to it."""
        picture, slide, small = self._ground.copy(), self._slide, self._small
        row, column = slide.place(number)
        filled = np.full_like(self._map, EMPTY)
        filled[: row * small] = self._map[: row * small]
        part = np.s_[row * small : (row + 1) * small, : (column + 1) * small]
        filled[part] = self._map[part]
        self._place(picture, filled, self._left)
        self._outline_field(picture, row, column)
        at = self._left + column * small, MARGIN + row * small
        _outline(picture, at, (small, small))
        return picture

    def _outline_field(self, picture: Bytes, row: int, column: int) -> None:
        """Outline each tap where the field has gaps, else the field as a whole."""
        layer, side = self._slide.layer, self._side
        (rows, columns), apart = layer.kernel.shape, layer.dilation
        top, left = row * layer.stride, column * layer.stride
        if apart == 1:
            size = columns * side, rows * side
            _outline(picture, (MARGIN + left * side, MARGIN + top * side), size)
            return
        for down in range(rows):
            for across in range(columns):
                x, y = left + across * apart, top + down * apart
                _outline(picture, (MARGIN + x * side, MARGIN + y * side), (side, side))

    @staticmethod
    def _place(picture: Bytes, part: Bytes, left: int) -> None:
        picture[MARGIN : MARGIN + len(part), left : left + part.shape[1]] = part


@dataclass(frozen=True)
class SlideRun:
    """A slide as it is played.

    Parameters
    ----------
    index
        Which of the maps fills in.
    speed
        Places a second.
    stops
        The signed colours of the map.
    """

    slide: Slide
    index: int
    speed: float
    stops: tuple[str, ...]

    def timed(self) -> tuple[Film, Timing]:
        """Return what draws the frames, and when; raise AnimationError where there is none."""
        count = self.slide.count
        if not count:
            raise AnimationError("There is no place to show: the kernel does not fit into the crop")
        film = Film(self.slide, self.index, self.stops)
        most = max(1, min(MOST_FRAMES, MOST_BYTES // film.frame(0).nbytes))  # a padding can be wide
        return film, Timing.of(count, self.speed, most)


def save_animation(
    run: SlideRun,
    path: Path,
    progress: Callable[[float], object] = ignore,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Write a slide as GIF or WebP, by the path's suffix; return how many frames it has.

    Raises
    ------
    AnimationError
        There are no places.
    MovingError
        The suffix is another one.
    FileError
        The file can't be written.
    Cancelled
        `cancelled` said so.
    """
    check_suffix(path)
    check_target(path)  # before all frames are drawn
    film, timing = run.timed()
    frames = []
    for done, number in enumerate(timing.places):
        if cancelled():
            raise Cancelled
        frames.append(film.frame(number))
        progress(0.5 * done / len(timing.places))
    write_frames(path, frames, timing.delays)
    return len(frames)


def _enlarged(rgb: Bytes, factor: int) -> Bytes:
    return np.repeat(np.repeat(rgb, factor, axis=0), factor, axis=1)


def _outline(picture: Bytes, at: tuple[int, int], size: tuple[int, int]) -> None:
    """Draw a white line with dark edges around (width, height) pixels at (x, y)."""
    for grown, colour in ((2, BLACK), (0, BLACK), (1, WHITE)):
        first = at[0] - grown, at[1] - grown
        last = at[0] + size[0] - 1 + grown, at[1] + size[1] - 1 + grown
        cv2.rectangle(picture, first, last, colour, 1)
