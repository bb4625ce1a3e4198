"""All pages of a file through the same Steps, into one file; what is no pixel stays as it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from editor.document.image import Image
from editor.document.step import Step
from editor.photo.paged.formats import paged_format_of
from editor.photo.paged.reading import PagedPhoto, Timing
from editor.photo.paged.writing import written
from editor.render.export import finished, no_progress
from editor.render.output.settings import ExportSettings
from editor.render.pipeline import Pipeline, never
from editor.render.streaming import check_held
from filters.progress import Cancelled
from filters.registry import Registry

_STANDARD: Final = ExportSettings()


def written_pages(
    photo: PagedPhoto,
    steps: tuple[Step, ...],
    registry: Registry,
    output: Path,
    settings: ExportSettings = _STANDARD,
    progress: Callable[[float], None] = no_progress,
    cancelled: Callable[[], bool] = never,
) -> tuple[str, ...]:
    """Apply Steps to each page, frame or picture, and write them with their order and times.

    A page keeps its own size, depth and metadata where the format has pages (TIFF, JPEG); frames
    of a film have those of the first.

    Returns
    -------
    tuple of str
        A sentence for each thing that the file does not hold.

    Raises
    ------
    FileError, ExportError, EncodingError, FilterFailure, Cancelled
        Nothing was written.
    """
    form = paged_format_of(output)
    count, notes = photo.pages, _own_notes(photo.first)
    with written(output, settings.encoding, _timing(photo, form.name)) as file:
        for number, image in enumerate(photo.images()):
            if cancelled():
                raise Cancelled
            pipeline = Pipeline.of(image, steps, registry)
            if not image.is_held:
                check_held(pipeline, output, settings)

            def report(share: float, before: int = number) -> None:
                progress((before + share) / count)

            result = finished(pipeline, form, settings, report, cancelled, output)
            file.add(result.samples, result.metadata)
            notes += (*_own_notes(image), *result.notes)
    return tuple(dict.fromkeys((*notes, *file.notes)))


def _timing(photo: PagedPhoto, form: str) -> Timing:
    """Return the frames' times where the file has any."""
    if form in ("TIFF", "JPEG"):
        return Timing(())
    return photo.timing()


def _own_notes(image: Image) -> list[str]:
    """Return what is to be said of an opened page, but for which one of the file it is."""
    return [note for note in image.notes if not note.endswith("is opened")]
