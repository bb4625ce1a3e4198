"""What a frame shows, without the screen's own profile and a printer's: to be counted."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from editor.render.delivery import Frame
from editor.render.viewport import to_screen


def unproofed(frame: Frame) -> npt.NDArray[np.uint8]:
    """Return what a screen of sRGB would show of a frame of the saved look, as its `screen` is.

    So a count of levels hangs on no screen, and no warning of a proof is counted.
    """
    job = frame.job
    if job.display.screen.is_plain:
        return frame.screen
    values = job.pipeline.stored(job.region) if frame.values is None else frame.values
    if values is None:
        return frame.screen
    return to_screen(values, job.pipeline.colours.profile, job.pipeline.error)
