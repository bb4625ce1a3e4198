"""Frames as a moving AVIF, encoded by libavif through Pillow."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np

from editor.document.image import Metadata, Samples
from editor.photo.decoders.extra_library import pillow_image
from editor.photo.encoding import Encoding
from editor.photo.file_format import FORMATS
from editor.photo.metadata_fitting import fitted
from editor.photo.paged.reading import Timing
from editor.storage.file_error import FileError

_FORM: Final = next(form for form in FORMATS if form.name == "AVIF")


def avif_of(
    path: Path, frames: Sequence[Samples], metadata: Metadata, how: Encoding, timing: Timing
) -> tuple[bytes, tuple[str, ...]]:
    """Return the file's bytes, and a sentence for each thing of the metadata that is lost.

    Raises
    ------
    FileError
        Pillow is not installed, or can't encode AVIF.
    """
    pillow = pillow_image(path, "AVIF that moves", "'pillow>=11.3'", "written")
    kept, lost = fitted(metadata, _FORM, frames[0], how)
    lossless = not how.is_lossy(_FORM)
    full = lossless or how.keeps_full_colour
    options: dict[str, Any] = {
        "quality": 100 if lossless else how.quality,
        "subsampling": "4:4:4" if full else "4:2:0",
        "duration": [round(1000 * seconds) for seconds in timing.seconds],
        "icc_profile": kept.icc or b"",
        "exif": kept.exif or b"",
        "xmp": kept.xmp or b"",
    }
    pictures = [pillow.fromarray(_plain(frame)) for frame in frames]
    out = io.BytesIO()
    try:
        pictures[0].save(out, "AVIF", save_all=True, append_images=pictures[1:], **options)
    except (OSError, ValueError, KeyError, RuntimeError) as error:
        raise FileError(path, "written", "it could not be encoded") from error
    return out.getvalue(), lost


def _plain(frame: Samples) -> Samples:
    """Return a frame as RGB or RGBA."""
    if frame.shape[2] > 2:
        return frame
    colours = np.repeat(frame[..., :1], 3, 2)
    return np.ascontiguousarray(np.dstack((colours, frame[..., 1:])))
