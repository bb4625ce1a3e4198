"""Moving pictures into files: frames as GIF or WebP, losslessly as far as the format can."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from editor.photo.vips import pyvips, ready
from editor.storage.atomic import replacing
from filters.user_error import UserError

Bytes = npt.NDArray[np.uint8]
SUFFIXES: Final = (".gif", ".webp")
MOST_FRAMES: Final = 240
MOST_BYTES: Final = 1 << 28  # of all frames together
SHORTEST: Final = 20  # ms of a frame: viewers slow shorter ones down


class MovingError(UserError, ValueError):
    """Frames that can't be a moving picture: one sentence saying why."""


def check_suffix(path: Path) -> None:
    """Raise MovingError where the suffix is no moving picture's."""
    if path.suffix.lower() not in SUFFIXES:
        raise MovingError(f"{path.name} is not allowed: an animation ends in .gif or .webp")


def write_frames(path: Path, frames: Sequence[Bytes], delays: Sequence[int]) -> None:
    """Write frames, (rows, columns, 3) uint8 of one size, each shown for its delay in ms.

    Raises
    ------
    MovingError
        The suffix is another one, or they can't be encoded.
    FileError
        The file can't be written.
    """
    check_suffix(path)
    ready()
    picture = pyvips.Image.new_from_array(np.concatenate(frames)).copy(interpretation="srgb")
    picture.set_type(pyvips.GValue.gint_type, "page-height", len(frames[0]))
    picture.set_type(pyvips.GValue.array_int_type, "delay", list(delays))
    picture.set_type(pyvips.GValue.gint_type, "loop", 0)
    try:
        if path.suffix.lower() == ".gif":
            content = bytes(picture.write_to_buffer(".gif", dither=0.0))
        else:
            content = bytes(picture.write_to_buffer(".webp", lossless=True, effort=2))
    except pyvips.Error as error:
        raise MovingError(f"The animation can't be encoded: {error}") from None
    with replacing(path) as temporary:
        temporary.write_bytes(content)
