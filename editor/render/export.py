"""Export: the pixels that a Pipeline renders, tile by tile, into a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from editor.document.image import Metadata, Samples
from editor.photo.file_format import FileFormat
from editor.photo.metadata_choice import chosen_metadata
from editor.photo.save import check_writable, save
from editor.render.output.deeds import deeds_of
from editor.render.output.finishing import Finishing
from editor.render.output.settings import (
    ARRAY,
    DEPTH_WORDS,
    ExportSettings,
    output_format_of,
)
from editor.render.output.target import OutputProfile
from editor.render.pipeline import Pipeline, never
from editor.render.saved_tile import (
    NotGreyError,
    SavedForm,
    finished_metadata,
    form_of,
    saved_tile,
    side_of,
)
from editor.storage.atomic import check_target, replacing
from filters.progress import Cancelled

Progress = Callable[[float], None]
Floats = npt.NDArray[np.float32]
_STANDARD = ExportSettings()


def no_progress(share: float) -> None:
    """Tell nobody."""


@dataclass(frozen=True, eq=False)
class Result:
    """What goes into a file, before it is packed.

    Parameters
    ----------
    samples
        In the depth and the channels of the file.
    notes
        Sentences on what the format could not hold.
    """

    samples: Samples
    metadata: Metadata
    notes: tuple[str, ...] = ()


def export(
    pipeline: Pipeline,
    path: Path | str,
    progress: Progress = no_progress,
    cancelled: Callable[[], bool] = never,
    settings: ExportSettings = _STANDARD,
) -> tuple[str, ...]:
    """Render the whole result into a file, clamped and rounded only here.

    The source's depth is kept where the format can hold it and `settings` say nothing else. A grey
    source gives a grey file as long as the result is grey. ``.npy`` is float32 (rows, columns,
    channels), never clamped. Besides the source and the result (in the file's depth) only a few
    tiles are in memory.

    Parameters
    ----------
    progress
        Called with the share that is done, 0..1.
    settings
        What is written; the format is what the path's suffix says.

    Returns
    -------
    tuple of str
        A sentence for each thing that the format could not hold.

    Raises
    ------
    FileError, ExportError, EncodingError
        Nothing was written.
    Cancelled, FilterFailure
        As `Pipeline.render`; nothing was written.
    """
    path = Path(path)
    check_target(path)  # before the rendering, not after it
    form = output_format_of(path)
    result = finished(pipeline, form, settings, progress, cancelled, path)
    return write_result(path, form, result, settings)


def write_result(
    path: Path, form: FileFormat, result: Result, settings: ExportSettings
) -> tuple[str, ...]:
    """Pack a result into a file; return a sentence for each thing that is lost. Raise FileError."""
    if form is ARRAY:
        with replacing(path) as temporary, temporary.open("wb") as file:
            np.save(file, result.samples, allow_pickle=False)
        return ()
    lost = save(path, result.samples, result.metadata, settings.encoding)
    return (*lost, *result.notes)


def finished(
    pipeline: Pipeline,
    form: FileFormat,
    settings: ExportSettings,
    progress: Progress = no_progress,
    cancelled: Callable[[], bool] = never,
    path: Path | None = None,
) -> Result:
    """Render the whole result for a file of a format; raise as `export` does."""
    image, colours = pipeline.image, pipeline.colours
    dtype = np.dtype(settings.depth_in(form, image.dtype.name))
    size = settings.size.of(pipeline.region.rows, pipeline.region.columns)
    if form is not ARRAY:
        shape = (*size, image.channels)
        check_writable(path or Path(f"file{form.suffixes[0]}"), form, shape, settings.encoding)
    finishing = Finishing(size, OutputProfile.of(settings.profile), settings.sharpening)
    converting = finishing if finishing.converts(colours) else None
    made = finishing.after(pipeline)
    samples = rendered(made, dtype, form.alpha, progress, cancelled, converting)
    known = finished_metadata(pipeline, finishing)
    told = deeds_of(made.steps, made.registry) if settings.history else ()
    metadata, notes = chosen_metadata(known, settings.metadata, settings.software, told)
    said = _lost_pixels(pipeline, form, settings, dtype)
    if converting is not None and colours.profile.note:
        said.append(colours.profile.note)
    return Result(samples, metadata, (*notes, *said))


def _lost_pixels(
    pipeline: Pipeline, form: FileFormat, settings: ExportSettings, dtype: np.dtype[Any]
) -> list[str]:
    lost = []
    if pipeline.has_alpha and not form.alpha:
        lost.append(f"{form.name} has no transparency: the picture was placed on white")
    if pipeline.moving and pipeline.image.metadata.selections is not None:
        lost.append("saved selections are left out: the steps have moved the picture")
    if settings.depth == "source" and pipeline.image.dtype.itemsize > dtype.itemsize:
        lost.append(
            f"{form.name} holds {DEPTH_WORDS[dtype.name]} a channel: the values were rounded"
        )
    return lost


def rendered(
    pipeline: Pipeline,
    dtype: np.dtype[Any],
    alpha: bool = True,
    progress: Progress = no_progress,
    cancelled: Callable[[], bool] = never,
    finishing: Finishing | None = None,
) -> Samples:
    """Render the whole result as samples of `dtype`; placed on white where `alpha` is not wanted.

    1 channel or 3, plus alpha where the result has it and it is wanted. With `finishing` in the
    numbers of its profile.
    """
    form = form_of(pipeline, dtype, alpha, finishing)
    if form.grey:
        try:
            return _rendered(pipeline, form, progress, cancelled)
        except NotGreyError:
            pass  # a Step has made colours
    return _rendered(pipeline, replace(form, grey=False), progress, cancelled)


def _rendered(
    pipeline: Pipeline, form: SavedForm, progress: Progress, cancelled: Callable[[], bool]
) -> Samples:
    whole = pipeline.region
    out = np.empty((whole.rows, whole.columns, form.channels), form.dtype)
    tiles = list(whole.tiles(side_of(pipeline)))
    number = 0
    # A filter that says how far it is moves the progress within a tile too.
    pipeline = replace(pipeline, report=lambda share: progress((number - 1 + share) / len(tiles)))
    for number, tile in enumerate(tiles, 1):
        if cancelled():
            raise Cancelled
        out[tile.slices] = saved_tile(pipeline, tile, form, cancelled)
        progress(number / len(tiles))
    return out
