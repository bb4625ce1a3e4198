"""Frames into a video file: MP4, where this machine's cv2 can encode it."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from editor.storage.atomic import replacing
from filters.user_error import UserError

Bytes = npt.NDArray[np.uint8]
SUFFIX: Final = ".mp4"
CODEC: Final = "mp4v"  # MPEG-4 Part 2: the one in MP4 that cv2's own wheels encode everywhere


class VideoError(UserError, ValueError):
    """A video that can't be encoded on this machine: one sentence saying so."""


def write_video(path: Path, frames: Iterable[Bytes], size: tuple[int, int], rate: float) -> None:
    """Write frames, (rows, columns, 3) uint8 sRGB of one even size, as MP4.

    It is encoded in a folder of its own first: cv2 knows a container by its suffix only, and what
    could not be encoded whole never takes a file's place.

    Parameters
    ----------
    size
        (rows, columns), both even.
    rate
        Frames a second.

    Raises
    ------
    VideoError
        There is no encoder here, or it has failed.
    FileError
        The file can't be written.
    """
    with tempfile.TemporaryDirectory() as folder:
        encoded, count = Path(folder) / f"video{SUFFIX}", 0
        rows, columns = size
        writer = cv2.VideoWriter(
            str(encoded), cv2.VideoWriter.fourcc(*CODEC), rate, (columns, rows)
        )
        try:
            if not writer.isOpened():
                raise VideoError("MP4 can't be encoded on this machine")
            for frame in frames:
                writer.write(np.ascontiguousarray(frame[..., ::-1]))
                count += 1
        finally:
            writer.release()
        if _count(encoded) != count:  # cv2 says nothing where its encoder fails
            raise VideoError("MP4 could not be encoded whole on this machine")
        with replacing(path) as temporary:
            shutil.copyfile(encoded, temporary)


def _count(path: Path) -> int:
    """Return how many frames a video has."""
    reader = cv2.VideoCapture(str(path))
    try:
        return round(reader.get(cv2.CAP_PROP_FRAME_COUNT))
    finally:
        reader.release()
