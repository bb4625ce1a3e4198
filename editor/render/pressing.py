"""Pressing a button of a filter, which is given the photo below its Step, or picking a colour."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from editor.document.image import Image
from editor.document.step import Step
from editor.photo.second_picture import open_picture
from editor.render.filter_failure import FilterFailure
from editor.render.handover import Handover
from editor.render.mean_pixel import picked_colour
from editor.render.photo_words import photo_of
from editor.render.pipeline import Pipeline, never
from filters.findings import Pressed
from filters.params.kinds.colour import Colour
from filters.params.signature import Values, resolve_for
from filters.pixels.drawn_line import DrawnLine, Ends
from filters.pixels.transparency import covered
from filters.progress import Cancelled, Progress, ignore
from filters.registry import Registry

PICKED: Final = 5  # pixels each way whose mean is picked


def pressed(
    image: Image,
    below: tuple[Step, ...],
    step: Step,
    title: str,
    registry: Registry,
    report: Callable[[float], None] = ignore,
    cancelled: Callable[[], bool] = never,
) -> Pressed:
    """Return what a button of a Step sets and finds.

    Parameters
    ----------
    below
        The Steps before it.
    title
        The button's.

    Raises
    ------
    Cancelled
        `cancelled` said so.
    FilterFailure
        A filter below, or the button's function, failed.
    """
    spec = registry[step.filter_id]
    pipeline = Pipeline.of(image, below, registry)
    region = pipeline.region
    pixels = pipeline.values(region, cancelled)
    handover = Handover(spec, step.values, pipeline.colours.profile.transfer)
    if handover.is_to_cover(pixels):
        pixels = covered(pixels, None)
    job = Progress(
        region.rows,
        region.columns,
        report,
        cancelled,
        open_picture,
        region,
        lambda: photo_of(image),
    )
    try:
        return spec.press(title, handover.given(pixels), step.values, job)
    except (Cancelled, FilterFailure):
        raise
    except Exception as error:  # a plugin's fault is a failure that names it
        raise FilterFailure.of(error, spec.title, len(pipeline.steps)) from error


def picked(
    image: Image,
    below: tuple[Step, ...],
    step: Step,
    title: str,
    place: tuple[int, int],
    registry: Registry,
    cancelled: Callable[[], bool] = never,
) -> Values:
    """Return the values that an eyedropper of a Step sets by the colour at a place.

    Parameters
    ----------
    title
        The eyedropper's, or the name of a colour among the Step's values.
    place
        (row, column) of what the Step is given.

    Raises
    ------
    Cancelled
        `cancelled` said so.
    FilterFailure
        A filter below, or the eyedropper's function, failed.
    """
    spec = registry[step.filter_id]
    colour = picked_colour(Pipeline.of(image, below, registry), *place, PICKED, cancelled)
    if colour is None:
        return {}
    function = spec.mark.pickers.get(title)
    if function is None:
        parts = (round(255 * min(max(value, 0.0), 1.0)) for value in colour)
        return {title: spec.param(title).checked(Colour(*parts))}
    try:
        values: Values = resolve_for(function, (colour,), step.values)
        return {name: spec.param(name).checked(value) for name, value in values.items()}
    except Exception as error:
        raise FilterFailure.of(error, spec.title, len(below)) from error


def drawn(step: Step, title: str, ends: Ends, registry: Registry) -> Values:
    """Return the values that a line over what a Step is given sets; none where there is no such.

    Raise FilterFailure where its function failed.
    """
    spec = registry[step.filter_id]
    line = spec.mark.pickers.get(title)
    if not isinstance(line, DrawnLine):
        return {}
    try:
        values: Values = resolve_for(line.function, (ends,), step.values)
        return {name: spec.param(name).checked(value) for name, value in values.items()}
    except Exception as error:
        raise FilterFailure.of(error, spec.title, 0) from error
