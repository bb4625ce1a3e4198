"""StartResult: something to begin with, one step on the sample photo."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from PySide6.QtGui import QImage

from editor.document.image import Image, Metadata
from editor.document.step import Step
from editor.render.pipeline import Pipeline
from editor.render.viewport import to_screen
from filters.kernel import Kernel
from filters.pixels.region import Region
from filters.registry import Registry

# A stroke of a brush from the lower left to the upper right, as a person would paint it.
STROKE: Final = Kernel(
    [
        [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
        [0.0, 0.0, 0.0, 0.0, 0.0, 0.5, 1.0],
        [0.0, 0.0, 0.0, 0.5, 0.8, 0.8, 0.0],
        [0.0, 0.0, 0.5, 1.0, 0.5, 0.0, 0.0],
        [0.0, 0.8, 0.8, 0.5, 0.0, 0.0, 0.0],
        [1.0, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0],
        [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    ],
    normalize=True,
)
SEEN: Final = Region(16, 60, 200, 300)  # the part of the sample that the cards show


@dataclass(frozen=True)
class StartResult:
    """A card of the start page.

    Parameters
    ----------
    id, title, words, icon
        What it is called, and its sign.
    filter_id, values
        The step that makes it.
    is_drawn
        Whether the card shows the kernel in the place of the photo before.
    """

    id: str
    title: str
    words: str
    icon: str
    filter_id: str
    values: tuple[tuple[str, Any], ...]
    is_drawn: bool = False

    def step(self, registry: Registry) -> Step:
        """Return the step."""
        return Step.of(registry[self.filter_id], **dict(self.values))


RESULTS: Final = (
    StartResult(
        "sharpen", "Sharpen", "Bring out fine detail", "kernel",
        "unsharp_mask", (("radius", 2.0), ("amount", 2.5)),
    ),
    StartResult(
        "blur", "Blur", "Soften with a round lens", "drop", "lens_blur", (("radius", 6.0),)
    ),
    StartResult(
        "emboss", "Emboss", "Turn edges into relief", "steps",
        "emboss", (("depth", 2.0), ("keep_photo", False)),
    ),
    StartResult(
        "draw", "Draw a kernel", "Paint weights, watch the photo", "pencil",
        "convolution", (("kernel", STROKE),), is_drawn=True,
    ),
)  # fmt: skip


def result_picture(result: StartResult, sample: Image, registry: Registry) -> QImage:
    """Draw a result: the photo before at the left, after at the right; on any thread."""
    seen = SEEN.clip(sample.region)
    part = Image(np.array(seen.of(sample.samples)), Metadata(icc=sample.metadata.icc))
    pipeline = Pipeline.of(sample, (result.step(registry),), registry)
    before = to_screen(part.floats(part.region), sample.profile)
    after = to_screen(pipeline.values(seen), pipeline.colours.profile, pipeline.error)
    if not result.is_drawn:
        middle = after.shape[1] // 2
        after[:, :middle] = before[:, :middle]
    rows, columns = after.shape[:2]
    kind = QImage.Format.Format_ARGB32
    return QImage(after.tobytes(), columns, rows, 4 * columns, kind).copy()
