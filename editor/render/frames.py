"""Frames: the result again and again while one number of a Step goes from one value to another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from editor.document.image import Image
from editor.document.step import Step
from editor.photo.moving import MOST_BYTES, MOST_FRAMES, SHORTEST, check_suffix, write_frames
from editor.render.full_size import render_view
from editor.render.pipeline import Pipeline, never
from editor.render.view import level_region
from editor.render.viewport import to_screen
from filters.params.kinds.number import NumberKind
from filters.params.param import Param, ParamError
from filters.progress import Cancelled, ignore
from filters.registry import Registry

Bytes = npt.NDArray[np.uint8]
SIDE: Final = 480  # pixels of a frame's longer side, at most
COUNT: Final = 24
DELAY: Final = 80  # ms


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
        """Render and write all frames, GIF or WebP by the suffix; return how many there are.

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
        step = self.steps[self.place]
        values = self.values(registry[step.filter_id].param(self.name))
        frames: list[Bytes] = []
        for done, value in enumerate(values):
            if cancelled():
                raise Cancelled
            frames.append(
                self._frame(
                    replace(step, values={**step.values, self.name: value}), registry, cancelled
                )
            )
            if frames[0].shape != frames[-1].shape or frames[0].nbytes * len(values) > MOST_BYTES:
                raise ParamError(
                    f"{self.name} makes frames of other sizes, or too many large ones: "
                    "choose another number, fewer frames or a smaller side"
                )
            progress(done / len(values))
        write_frames(path, frames, [self.delay] * len(frames))
        return len(frames)

    def _frame(self, step: Step, registry: Registry, cancelled: Callable[[], bool]) -> Bytes:
        """Return the result with another step in its place, (rows, columns, 3) uint8 in sRGB."""
        steps = (*self.steps[: self.place], step, *self.steps[self.place + 1 :])
        pipeline = Pipeline.of(self.image, steps, registry)
        shrink = -(-max(pipeline.region.rows, pipeline.region.columns) // self.side)
        level = level_region(pipeline.region, shrink)
        values = render_view(pipeline, level, shrink, cancelled)
        screen = to_screen(values, pipeline.colours.profile, pipeline.error)
        return np.ascontiguousarray(cv2.cvtColor(screen, cv2.COLOR_BGRA2RGB), np.uint8)
