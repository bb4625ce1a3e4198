"""Frames of a moving AVIF, by libavif through Pillow: 8 bits, whatever the file has."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import numpy as np

from editor.document.image import Samples
from editor.photo.decoded import Decoded
from editor.photo.decoders.extra_library import pillow_image
from editor.photo.limits import check_claim, check_size
from editor.storage.file_error import FileError

EIGHT_BITS: Final = "further frames of a moving AVIF are opened in 8 bit"


def decode(path: Path, first: Decoded, page: int) -> Decoded:
    """Decode a frame; `first` is the main picture. Raise FileError, or IndexError of no frame."""
    with _opened(path) as picture:
        if page >= picture.n_frames:
            raise IndexError
        return _like(first, _frame(picture, page)[0], picture.n_frames)


def decode_all(path: Path, first: Decoded) -> Iterator[tuple[Decoded, Fraction]]:
    """Yield all frames with the seconds that each is shown; raise FileError."""
    with _opened(path) as picture:
        for page in range(picture.n_frames):
            samples, seconds = _frame(picture, page)
            yield _like(first, samples, picture.n_frames), seconds


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    pillow = pillow_image(path, "AVIF that moves", "'pillow>=11.3'")
    try:
        with pillow.open(path, formats=["AVIF"]) as picture:
            check_size(path, picture.width, picture.height, 4)
            memory = picture.width * picture.height * 4
            check_claim(path, picture.size, memory, 0, path.stat().st_size)
            yield picture
    except FileError:
        raise
    except pillow.UnidentifiedImageError as error:
        raise FileError(path, "opened", "it is a moving AVIF that can't be read") from error
    except (OSError, ValueError, SyntaxError, EOFError, RuntimeError) as error:
        raise FileError(path, "opened", "it is damaged or cut off") from error


def _frame(picture: Any, page: int) -> tuple[Samples, Fraction]:
    picture.seek(page)
    picture.load()
    mode = "RGBA" if picture.mode == "RGBA" else "RGB"
    samples = np.array(picture.convert(mode), np.uint8)
    return samples, Fraction(int(picture.info.get("duration", 0)), 1000)


def _like(first: Decoded, samples: Samples, frames: int) -> Decoded:
    metadata = dataclasses.replace(first.metadata, further_pages=frames - 1)
    notes = (EIGHT_BITS,) if first.samples.dtype != np.uint8 else ()
    return dataclasses.replace(first, samples=samples, metadata=metadata, notes=notes)
