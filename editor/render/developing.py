"""Developing: a raw photo's or a drawing's pixels made again for the Step that asks for it."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from editor.document.first_steps import is_idle
from editor.document.image import Image
from editor.document.step import Step
from editor.photo.drawn_size import drawn_at
from editor.photo.raw_development import linear_light
from filters.pixels.development import Development
from filters.user_error import UserError

Floats = npt.NDArray[np.float32]


class DevelopmentError(UserError, ValueError):
    """A photo that can't be developed here: one sentence saying why."""


def is_at_work(step: Step) -> bool:
    """Whether a Step is on and changes pixels."""
    return step.is_active and not is_idle(step)


def developed(image: Image, pixels: Floats, development: Development) -> Floats:
    """Return a raw photo's pixels in the photo's own curve, (rows, columns, 3), unclamped.

    A picture without a file stays as it is.

    Raises
    ------
    FileError
        The file is gone, or rawpy is.
    DevelopmentError
        The photo is none of a camera's raw ones, or has another size by now.
    """
    if image.path is None:
        return pixels
    if not image.metadata.is_raw:
        raise DevelopmentError(f"{image.path.name} is no camera raw photo, which it develops only")
    light = linear_light(image.path, development)
    if light.shape[:2] != pixels.shape[:2]:
        raise DevelopmentError("it has to be the first step: the photo has another size here")
    return image.profile.transfer.to_stored(light)


def drawn(image: Image, rows: int, columns: int) -> Floats | None:
    """Return a drawing at another size, (rows, columns, 4), 0..1; None of a picture without a file.

    Raises
    ------
    FileError
        The file is gone or damaged, or memory can't hold it so large.
    DevelopmentError
        The photo is no drawing.
    """
    if image.path is None:
        return None
    if not image.metadata.is_drawing:
        raise DevelopmentError(f"{image.path.name} is no drawing: use Resize")
    return drawn_at(image.path, rows, columns)
