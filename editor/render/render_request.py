"""RenderRequest: a part of a result to render for the screen."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from editor.render.display import SAVED, Display
from editor.render.pipeline import Pipeline
from editor.render.view import View
from filters.pixels.region import Region

Layer = str  # "after" is rendered before any other


@dataclass(frozen=True)
class RenderRequest:
    """A part of a result to render for the screen.

    Parameters
    ----------
    number
        Later jobs have higher numbers.
    layer
        Which picture of a canvas or window it is for; each has its own newest job.
    pipeline
        Source and Steps.
    region
        What to render, in blocks of `shrink` x `shrink` source pixels.
    shrink
        1 for full size; else each shown pixel is the mean of a block of the full-size result.
    display
        How the screen shows the values.
    minus
        A result of the same source that is subtracted, to see the difference.
    view
        By which its frame is to be drawn as long as one of another size has not come.
    event, asked
        When the event that it answers came in, where that is known; when the job was made.
    """

    number: int
    layer: Layer
    pipeline: Pipeline
    region: Region
    shrink: int = 1
    display: Display = SAVED
    minus: Pipeline | None = None
    view: View | None = field(default=None, compare=False)
    event: float | None = field(default=None, compare=False)  # time.perf_counter's seconds
    asked: float = field(default_factory=time.perf_counter, compare=False)

    @property
    def handled(self) -> float:
        """Seconds from the event that it answers to the job; 0 where that is not known."""
        return 0.0 if self.event is None else self.asked - self.event
