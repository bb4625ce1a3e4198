"""Pressing a filter's button: its function is given the whole photo below its Step."""

from __future__ import annotations

from collections.abc import Callable

from editor.document.image import Image
from editor.document.step import Step
from editor.photo.second_picture import open_picture
from editor.render.filter_failure import FilterFailure
from editor.render.handover import Handover
from editor.render.photo_words import photo_of
from editor.render.pipeline import Pipeline, never
from filters.findings import Pressed
from filters.pixels.transparency import covered
from filters.progress import Cancelled, Progress, ignore
from filters.registry import Registry


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
