"""The whole result as a Qt picture, for what shows or prints it as other programs do."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtGui import QColorSpace, QImage

from editor.render.pipeline import Pipeline
from filters.pixels.channels import at_least
from ui.work.task import Task

FORMATS: Final = {3: QImage.Format.Format_RGB888, 4: QImage.Format.Format_RGBA8888}


def srgb_picture(pipeline: Pipeline, task: Task) -> QImage:
    """Render the whole result, 8 bit, in sRGB, which all programs know; on any thread."""
    levels = pipeline.levels(pipeline.region, np.uint8, task.is_cancelled)
    stored = np.array(at_least(levels, 3), np.uint8)
    profile = pipeline.colours.profile
    stored[..., :3] = profile.to_srgb(np.ascontiguousarray(stored[..., :3], np.uint8))
    rows, columns, channels = stored.shape
    data = stored.tobytes()
    picture = QImage(data, columns, rows, channels * columns, FORMATS[channels]).copy()
    picture.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    return picture
