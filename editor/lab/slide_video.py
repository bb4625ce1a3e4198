"""A slide as a video of one rate: an MP4 file, or numbered frames for other programs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from editor.lab.animation import GROUND, Film, SlideRun
from editor.photo.video import VideoError, write_video
from editor.storage.atomic import check_target
from editor.storage.new_folder import new_folder
from filters.progress import Cancelled, ignore

Bytes = npt.NDArray[np.uint8]
FRAMES: Final = ".frames"  # ends the name of a folder of them


@dataclass(frozen=True)
class Video:
    """What was written: where, how many frames, how many of them a second.

    Parameters
    ----------
    why
        Why there are frames in place of an MP4 file; else empty.
    """

    path: Path
    frames: int
    rate: float
    why: str = ""


@dataclass(frozen=True)
class _Reel:
    """The frames of a slide, all shown equally long: the last is repeated while it stays."""

    film: Film
    numbers: tuple[int, ...]
    rate: float

    @classmethod
    def of(cls, run: SlideRun) -> _Reel:
        film, timing = run.timed()
        again = max(1, round(timing.delays[-1] / timing.delays[0]))
        numbers = (*timing.places[:-1], *[timing.places[-1]] * again)
        return cls(film, numbers, 1000 / timing.delays[0])

    def frames(
        self, progress: Callable[[float], object], cancelled: Callable[[], bool]
    ) -> Iterator[Bytes]:
        """Yield them with even sides, as most codecs want them; raise Cancelled."""
        for done, number in enumerate(self.numbers):
            if cancelled():
                raise Cancelled
            progress(done / len(self.numbers))
            yield _even(self.film.frame(number))


def save_video(
    run: SlideRun,
    path: Path,
    progress: Callable[[float], object] = ignore,
    cancelled: Callable[[], bool] = lambda: False,
) -> Video:
    """Write a slide as MP4, or as a folder of PNG files beside it where that can't be encoded.

    Parameters and exceptions are those of `save_animation`.
    """
    check_target(path)
    reel = _Reel.of(run)
    size = _even(reel.film.frame(reel.numbers[0])).shape[:2]
    try:
        write_video(path, reel.frames(progress, cancelled), (size[0], size[1]), reel.rate)
    except VideoError as error:
        folder = path.with_suffix(FRAMES)
        _write_frames(folder, reel, progress, cancelled)
        return Video(folder, len(reel.numbers), reel.rate, str(error))
    return Video(path, len(reel.numbers), reel.rate)


def save_video_frames(
    run: SlideRun,
    folder: Path,
    progress: Callable[[float], object] = ignore,
    cancelled: Callable[[], bool] = lambda: False,
) -> Video:
    """Write a slide as numbered PNG files into a new folder, for a video of one rate.

    Parameters and exceptions are those of `save_animation`.
    """
    reel = _Reel.of(run)
    _write_frames(folder, reel, progress, cancelled)
    return Video(folder, len(reel.numbers), reel.rate)


def _write_frames(
    folder: Path,
    reel: _Reel,
    progress: Callable[[float], object],
    cancelled: Callable[[], bool],
) -> None:
    with new_folder(folder) as temporary:
        for number, picture in enumerate(reel.frames(progress, cancelled), start=1):
            content = cv2.imencode(".png", picture[..., ::-1])[1]
            (temporary / f"{number:04d}.png").write_bytes(content.tobytes())


def _even(picture: Bytes) -> Bytes:
    rows, columns = picture.shape[:2]
    grown = cv2.copyMakeBorder(
        picture, 0, rows % 2, 0, columns % 2, cv2.BORDER_CONSTANT, value=GROUND
    )
    return np.asarray(grown, np.uint8)
