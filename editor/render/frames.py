"""Frames: the result again and again while one number of a Step goes from one value to another.

Where the Step's filter gives frames of its own, that number is which of them it shows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from editor.document.image import Image, Metadata, Samples
from editor.document.step import Step
from editor.photo import pages_file
from editor.photo.file_format import format_of
from editor.photo.moving import (
    MOST_BYTES,
    MOST_FRAMES,
    SHORTEST,
    SUFFIXES,
    MovingError,
    write_frames,
)
from editor.render.export import finished
from editor.render.full_size import render_view
from editor.render.output.settings import ExportSettings
from editor.render.pipeline import Pipeline, never
from editor.render.view import level_region
from editor.render.viewport import to_screen
from editor.storage.atomic import check_target
from filters.params.kinds.number import NumberKind
from filters.params.outputs import FRAME
from filters.params.param import Param, ParamError
from filters.plugin import FilterSpec
from filters.progress import Cancelled, ignore
from filters.registry import Registry

Bytes = npt.NDArray[np.uint8]
SIDE: Final = 480  # pixels of a frame's longer side, at most
COUNT: Final = 24
DELAY: Final = 80  # ms
WIDEST: Final = 16  # bytes of a pixel


def check_suffix(path: Path) -> None:
    """Raise MovingError where the suffix is none of a file that holds several pictures."""
    known = (*SUFFIXES, *pages_file.SUFFIXES)
    if path.suffix.lower() not in known:
        words = f"{', '.join(known[:-1])} or {known[-1]}"
        raise MovingError(f"{path.name} is not allowed: a file of frames ends in {words}")


@dataclass(frozen=True)
class Frames:
    """What goes from where to where.

    Parameters
    ----------
    image, steps
        The photo and what is done to it.
    place
        Which of the steps changes; its mask stays.
    name
        The number of it that changes.
    first, last
        Its values in the first and in the last frame.
    count
        How many frames there are at most: a whole number has one for each value.
    side
        The longest that a frame's side may be, pixels; a larger photo is shown by means of blocks.
        A TIFF's pages have the result's own size and depth.
    delay
        How long a frame is shown, ms.
    """

    image: Image
    steps: tuple[Step, ...]
    place: int
    name: str
    first: float
    last: float
    count: int = COUNT
    side: int = SIDE
    delay: int = DELAY

    @classmethod
    def own(
        cls, image: Image, steps: tuple[Step, ...], place: int, spec: FilterSpec, *more: int
    ) -> Frames:
        """Return all frames that a Step's filter gives; raise ParamError where it gives none.

        `more` are side and delay, where they are others than usual.
        """
        count = spec.mark.frames
        if not count:
            raise ParamError(f"{spec.title} gives no frames: say which number of it is to change")
        return cls(image, steps, place, FRAME, 1, count, count, *more)

    def values(self, param: Param) -> tuple[float, ...]:
        """Return the number's value in each frame; raise ParamError naming one that may not be."""
        kind = param.kind
        if not isinstance(kind, NumberKind):
            raise ParamError(f"{param.name} is not a number: it can't go from one value to another")
        for name, value, least, most in (
            ("frames", self.count, 2, MOST_FRAMES),
            ("side", self.side, 16, 4096),
            ("delay", self.delay, SHORTEST, 10_000),
        ):
            if not least <= value <= most:
                raise ParamError(f"{name} {value} is not allowed: {least} to {most}")
        for end in (self.first, self.last):
            param.checked(round(end) if kind.whole else end)
        between = np.linspace(self.first, self.last, self.count).tolist()
        wanted = [round(value) for value in between] if kind.whole else between
        return tuple(param.checked(value) for value in dict.fromkeys(wanted))

    def save(
        self,
        path: Path,
        registry: Registry,
        progress: Callable[[float], object] = ignore,
        cancelled: Callable[[], bool] = never,
    ) -> int:
        """Render and write all frames: GIF, WebP or a TIFF's pages; return how many there are.

        Raises
        ------
        ParamError
            A value that is not allowed.
        MovingError
            The suffix is another one.
        FileError
            The file can't be written.
        Cancelled
            `cancelled` said so.
        """
        check_suffix(path)
        check_target(path)
        step = self.steps[self.place]
        values = self.values(registry[step.filter_id].param(self.name))
        made = [replace(step, values={**step.values, self.name: value}) for value in values]
        if path.suffix.lower() in pages_file.SUFFIXES:
            return self._save_pages(path, made, registry, progress, cancelled)
        frames: list[Bytes] = []
        for one in made:
            if cancelled():
                raise Cancelled
            frames.append(self._frame(one, registry, cancelled))
            if frames[0].shape != frames[-1].shape or frames[0].nbytes * len(made) > MOST_BYTES:
                raise ParamError(
                    f"{self.name} makes frames of other sizes, or too many large ones: "
                    "choose another number, fewer frames or a smaller side"
                )
            progress(len(frames) / len(made))
        write_frames(path, frames, [self.delay] * len(frames))
        return len(frames)

    def _save_pages(
        self,
        path: Path,
        made: list[Step],
        registry: Registry,
        progress: Callable[[float], object],
        cancelled: Callable[[], bool],
    ) -> int:
        form, settings = format_of(path), ExportSettings()
        whole = self._pipeline(made[0], registry).region

        def pages() -> Iterator[tuple[Samples, Metadata]]:
            for number, step in enumerate(made, 1):
                pipeline = self._pipeline(step, registry)
                page = finished(pipeline, form, settings, cancelled=cancelled, path=path)
                yield page.samples, page.metadata
                progress(number / len(made))

        most = whole.rows * whole.columns * WIDEST * len(made)
        return pages_file.write_pages(path, pages(), most)

    def _pipeline(self, step: Step, registry: Registry) -> Pipeline:
        """Return the pipeline with another step in its place."""
        steps = (*self.steps[: self.place], step, *self.steps[self.place + 1 :])
        return Pipeline.of(self.image, steps, registry)

    def _frame(self, step: Step, registry: Registry, cancelled: Callable[[], bool]) -> Bytes:
        """Return the result with another step in its place, (rows, columns, 3) uint8 in sRGB."""
        pipeline = self._pipeline(step, registry)
        shrink = -(-max(pipeline.region.rows, pipeline.region.columns) // self.side)
        level = level_region(pipeline.region, shrink)
        values = render_view(pipeline, level, shrink, cancelled)
        screen = to_screen(values, pipeline.colours.profile, pipeline.error)
        return np.ascontiguousarray(cv2.cvtColor(screen, cv2.COLOR_BGRA2RGB), np.uint8)
