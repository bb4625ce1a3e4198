"""Saved tiles: a part of a result as the samples of its file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from editor.document.image import Metadata, Samples, quantized
from editor.document.step import Step
from editor.document.turning import QUARTERS, TURN
from editor.photo.metadata.exif import with_resolution
from editor.photo.metadata.quarter_turn import turned_by_a_quarter
from editor.render.output.finishing import Finishing, recoloured_metadata
from editor.render.pipeline import Pipeline
from filters.pixels.channels import as_grey, is_grey, widened
from filters.pixels.region import Region
from filters.pixels.transparency import on_white

Floats = npt.NDArray[np.float32]
BAND_SIDE: Final = 1024  # pixels; larger than the preview's tiles: less halo is computed twice
SMALLEST_BAND: Final = 64


class NotGreyError(Exception):
    """A result that was taken for grey has colour."""


@dataclass(frozen=True)
class SavedForm:
    """What the samples of the result are to be."""

    dtype: np.dtype[Any]
    grey: bool
    alpha: bool
    on_white: bool = False
    convert: Callable[[Floats], Floats] | None = None  # into the file's profile

    @property
    def channels(self) -> int:
        """How many a file of it has."""
        return (1 if self.grey else 3) + self.alpha


def form_of(
    pipeline: Pipeline, dtype: np.dtype[Any], alpha: bool, finishing: Finishing | None
) -> SavedForm:
    """Return the form of a result: of a grey source grey, until a tile shows that it has colour."""
    has, known = pipeline.has_alpha, pipeline.colours
    convert = None
    if finishing is not None:
        convert = partial(finishing.converted, colours=known)
    target = None if finishing is None else finishing.target.colours
    is_kept = target is None and known is pipeline.image.colours
    plain = is_kept or (target or known).icc is None
    grey = (pipeline.image.channels <= 2 and plain) or (target or known).is_grey
    return SavedForm(dtype, grey, has and alpha, has and not alpha, convert)


def finished_metadata(pipeline: Pipeline, finishing: Finishing) -> Metadata:
    """Return what a file of the result says of it, in the profile that it ends in."""
    image, colours = pipeline.image, pipeline.colours
    known = image.metadata
    if pipeline.moving and known.selections is not None:  # they would lie beside the picture
        known = replace(known, selections=None)
    if colours is not image.colours:
        known = recoloured_metadata(known, colours)
    if sum(_turns(step) for step in pipeline.steps) % 2:
        known = turned_by_a_quarter(known)
    if (resolution := _resolution(pipeline)) is not None:
        exif = known.exif if known.exif is None else with_resolution(known.exif, resolution)
        known = replace(known, pixels_per_mm=(resolution, resolution), exif=exif)
    return finishing.metadata(known, colours)


def _turns(step: Step) -> bool:
    """Whether a Step makes rows columns."""
    return step.filter_id == TURN and QUARTERS[str(step.values["turn"])] % 2 == 1


def _resolution(pipeline: Pipeline) -> float | None:
    """Return the pixels a millimetre that the last Step says which gives any."""
    told = (pipeline.registry[s.filter_id].resolution(s.values) for s in reversed(pipeline.steps))
    return next((found for found in told if found is not None), None)


def side_of(pipeline: Pipeline) -> int:
    """Return how long a tile's side is: shorter where the result is smaller than what it reads."""
    source, whole = pipeline.image.region, pipeline.region
    shrink = max(1.0, source.rows / whole.rows, source.columns / whole.columns)
    return max(SMALLEST_BAND, int(BAND_SIDE / shrink))


def saved_tile(
    pipeline: Pipeline, tile: Region, form: SavedForm, cancelled: Callable[[], bool]
) -> Samples:
    """Render a tile as the samples of the file; raise NotGreyError where it is not of the form."""
    if form.on_white or form.convert is not None:
        pixels = pipeline.values(tile, cancelled)
        pixels = pixels if form.convert is None else form.convert(pixels)
        pixels = on_white(pixels) if form.on_white else pixels
        samples = quantized(pixels, form.dtype, pipeline.error)
    else:
        samples = pipeline.levels(tile, form.dtype, cancelled)
    if not form.grey:
        return np.asarray(widened(samples, form.channels), form.dtype)
    if not is_grey(samples):
        raise NotGreyError
    return np.asarray(widened(as_grey(samples), form.channels), form.dtype)
