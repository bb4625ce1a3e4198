"""Export: the pixels that a Pipeline renders, tile by tile, into a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from editor.document.image import Samples, quantized
from editor.photo.save import ARRAY_SUFFIX, Encoding, check_writable, format_of, save
from editor.render.pipeline import Pipeline, never
from editor.storage.atomic import check_target, replacing
from filters.pixels.channels import as_grey, colours, has_alpha, is_grey, widened
from filters.pixels.region import Region
from filters.pixels.transparency import carried
from filters.progress import Cancelled

Progress = Callable[[float], None]
Floats = npt.NDArray[np.float32]
_STANDARD = Encoding()
BAND_SIDE = 1024  # pixels; larger than the preview's tiles: less halo is computed twice


def no_progress(share: float) -> None:
    """Tell nobody."""


@dataclass(frozen=True)
class _Form:
    """What the samples of the result are to be."""

    dtype: np.dtype[Any]
    grey: bool
    alpha: bool
    on_white: bool = False

    @property
    def channels(self) -> int:
        return (1 if self.grey else 3) + self.alpha


class _NotGrey(Exception):  # it steers, it is no error
    """A result that was taken for grey has colour."""


def export(
    pipeline: Pipeline,
    path: Path | str,
    progress: Progress = no_progress,
    cancelled: Callable[[], bool] = never,
    encoding: Encoding = _STANDARD,
) -> tuple[str, ...]:
    """Render the whole result into a file, clamped and rounded only here.

    The source's depth is kept where the format can hold it. A grey source gives a grey file as
    long as the result is grey. ``.npy`` is float32 (rows, columns, channels), never clamped.
    Besides the source and the result (in the file's depth) only a few tiles are in memory.

    Parameters
    ----------
    progress
        Called with the share that is done, 0..1.

    Returns
    -------
    tuple of str
        A sentence for each thing that the format could not hold.

    Raises
    ------
    FileError
        Nothing was written.
    Cancelled, FilterFailure
        As `Pipeline.render`; nothing was written.
    """
    path = Path(path)
    check_target(path)  # before the rendering, not after it
    if path.suffix.lower() == ARRAY_SUFFIX:
        samples = rendered(pipeline, np.dtype(np.float32), progress=progress, cancelled=cancelled)
        with replacing(path) as temporary, temporary.open("wb") as file:
            np.save(file, samples, allow_pickle=False)
        return ()
    form = format_of(path)
    size = pipeline.region
    check_writable(path, form, (size.rows, size.columns, pipeline.image.channels), encoding)
    dtype = form.depth_for(pipeline.image.samples.dtype.name)
    samples = rendered(pipeline, dtype, form.alpha, progress, cancelled)
    lost = list(save(path, samples, pipeline.image.metadata, encoding))
    if pipeline.has_alpha and not form.alpha:
        lost.append(f"{form.name} has no transparency: the picture was placed on white")
    if np.dtype(pipeline.image.samples.dtype).itemsize > dtype.itemsize:
        bits = {"uint8": "8 bit", "uint16": "16 bit"}[dtype.name]
        lost.append(f"{form.name} holds {bits} a channel: the values were rounded")
    return tuple(lost)


def rendered(
    pipeline: Pipeline,
    dtype: np.dtype[Any],
    alpha: bool = True,
    progress: Progress = no_progress,
    cancelled: Callable[[], bool] = never,
) -> Samples:
    """Render the whole result as samples of `dtype`; placed on white where `alpha` is not wanted.

    1 channel or 3, plus alpha where the result has it and it is wanted.
    """
    has = pipeline.has_alpha
    grey = pipeline.image.channels <= 2
    form = _Form(dtype, grey, has and alpha, has and not alpha)
    if grey:
        try:
            return _rendered(pipeline, form, progress, cancelled)
        except _NotGrey:
            form = _Form(dtype, False, form.alpha, form.on_white)
    return _rendered(pipeline, form, progress, cancelled)


def _rendered(
    pipeline: Pipeline, form: _Form, progress: Progress, cancelled: Callable[[], bool]
) -> Samples:
    whole = pipeline.region
    out = np.empty((whole.rows, whole.columns, form.channels), form.dtype)
    tiles = list(whole.tiles(BAND_SIDE))
    number = 0
    # A filter that says how far it is moves the progress within a tile too.
    pipeline = replace(pipeline, report=lambda share: progress((number - 1 + share) / len(tiles)))
    for number, tile in enumerate(tiles, 1):
        if cancelled():
            raise Cancelled
        out[tile.slices] = _samples(pipeline, tile, form, cancelled)
        progress(number / len(tiles))
    return out


def _samples(
    pipeline: Pipeline, tile: Region, form: _Form, cancelled: Callable[[], bool]
) -> Samples:
    """Render a tile as the samples of the file."""
    if form.on_white:
        opaque = _on_white(pipeline.values(tile, cancelled))
        samples = quantized(opaque, form.dtype, pipeline.error)
    else:
        samples = pipeline.levels(tile, form.dtype, cancelled)
    if not form.grey:
        return np.asarray(widened(samples, form.channels), form.dtype)
    if not is_grey(samples):
        raise _NotGrey
    return as_grey(samples)


def _on_white(pixels: Floats) -> Floats:
    if not has_alpha(pixels):
        return pixels
    given = carried(pixels)
    return np.asarray(colours(given) + (1 - given[..., -1:]), np.float32)
