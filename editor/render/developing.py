"""Developing: a camera raw photo's pixels made anew for the Step that asks for it."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from editor.document.first_steps import is_plain_development
from editor.document.image import Image
from editor.document.step import Step
from editor.photo.raw_development import linear_light
from filters.pixels.development import Development
from filters.user_error import UserError

Floats = npt.NDArray[np.float32]


class DevelopmentError(UserError, ValueError):
    """A photo that can't be developed here: one sentence saying why."""


def is_at_work(step: Step) -> bool:
    """Whether a Step is on and changes pixels."""
    return step.is_active and not is_plain_development(step)


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
