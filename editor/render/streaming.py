"""Streaming: a result too large to hold, rendered part by part into a tiled file with levels."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np

from editor.document.image import Metadata, Samples
from editor.document.tiled_image import TiledImage
from editor.photo.decoders.extra_library import extra_library
from editor.photo.file_format import FileFormat
from editor.photo.metadata_choice import chosen_metadata
from editor.photo.metadata_fitting import lost_by_parts
from editor.photo.tiled.bigtiff import BigTiff
from editor.photo.tiled.levels_file import Arrangement, LevelsFile
from editor.photo.tiled.zarr_folder import ZarrFolder
from editor.render.export import export, no_progress
from editor.render.output.deeds import deeds_of
from editor.render.output.finishing import Finishing
from editor.render.output.settings import ZARR, ExportSettings, output_format_of
from editor.render.output.target import OutputProfile
from editor.render.parts import parts_of, rows_of
from editor.render.pipeline import Pipeline, never
from editor.render.pyramid import Pyramid
from editor.render.saved_tile import (
    BAND_SIDE,
    NotGreyError,
    SavedForm,
    finished_metadata,
    form_of,
    saved_tile,
    side_of,
)
from editor.render.whole_room import check_memory
from editor.storage.atomic import check_target, replacing
from editor.storage.atomic_folder import check_folder_target, replacing_folder
from editor.storage.file_error import FileError
from editor.storage.room import free_disk, free_memory, size_text
from filters.pixels.region import Region
from filters.progress import Cancelled

Progress = Callable[[float], None]
WIDE: Final = 8192  # a file's chunks from which on it is done row by row, to unpack each once
STREAMED: Final = ("TIFF",)  # formats
SMALL: Final = 4_000_000  # pixels of a result that needs no tiles, whatever it was made of
COPIES: Final = 2  # of a result that is packed as a whole
_STANDARD: Final = ExportSettings()


@dataclass(frozen=True)
class StreamPlan:
    """What a stream does, known before any pixel is rendered.

    Parameters
    ----------
    pipeline
        With the Steps that make the file's size and sharpness.
    metadata
        Of the file.
    notes
        Sentences on what the file does not hold.
    """

    format: FileFormat
    pipeline: Pipeline
    form: SavedForm
    metadata: Metadata
    compression: str
    notes: tuple[str, ...]

    @classmethod
    def of(cls, pipeline: Pipeline, form: FileFormat, settings: ExportSettings) -> StreamPlan:
        """Plan a result in a file's format; raise FilterFailure where a size can't be told."""
        image = pipeline.image
        size = settings.size.of(pipeline.region.rows, pipeline.region.columns)
        finishing = Finishing(size, OutputProfile.of(settings.profile), settings.sharpening)
        made = finishing.after(pipeline)
        dtype = np.dtype(settings.depth_in(form, image.dtype.name))
        converting = finishing if finishing.converts(pipeline.colours) else None
        known = finished_metadata(pipeline, finishing)
        told = deeds_of(made.steps, made.registry) if settings.history else ()
        metadata, notes = chosen_metadata(known, settings.metadata, settings.software, told)
        packed = settings.encoding.compression_of(form)
        saved = form_of(made, dtype, form.alpha, converting)
        lost = lost_by_parts(metadata, form)
        return cls(form, made, saved, metadata, packed, (*notes, *lost))

    @property
    def arrangement(self) -> Arrangement:
        """How large the file's picture and its levels are."""
        whole = self.pipeline.region
        return Arrangement(whole.rows, whole.columns, self.form.channels, self.form.dtype)

    @property
    def parts(self) -> list[Region]:
        """What is rendered, one after the other, so that a file's chunks are unpacked once."""
        return self.parts_in(self.pipeline.region)

    def parts_in(self, task: Region) -> list[Region]:
        """Return the parts of a task, which is aligned to them."""
        image = self.pipeline.image
        is_wide = isinstance(image, TiledImage) and image.tiles.chunk[1] >= WIDE
        return rows_of(task, BAND_SIDE) if is_wide else parts_of(task, BAND_SIDE)

    @property
    def coloured(self) -> StreamPlan:
        """The same for a result of which a tile has shown that it has colour."""
        return dataclasses.replace(self, form=dataclasses.replace(self.form, grey=False))

    def rendered(self, part: Region, cancelled: Callable[[], bool] = never) -> Samples:
        """Return a part as the samples of the file; raise NotGreyError where it has colour.

        By the squares that `export` renders by: floats that are summed in other squares may differ
        in their last bit.
        """
        side = 1 << (side_of(self.pipeline).bit_length() - 1)
        if side >= BAND_SIDE:
            return saved_tile(self.pipeline, part, self.form, cancelled)
        out: Any = np.empty((part.rows, part.columns, self.form.channels), self.form.dtype)
        for tile in part.tiles(side):
            samples = saved_tile(self.pipeline, tile, self.form, cancelled)
            out[tile.relative_to(part).slices] = samples
        return np.asarray(out, self.form.dtype)

    def zarr(self, folder: Path, path: Path) -> ZarrFolder:
        """Begin an OME-Zarr in an empty folder that will be called `path`."""
        name = path.name.removesuffix(path.suffix).removesuffix(".ome")
        return ZarrFolder.made(folder, self.arrangement, self.metadata, self.compression, name)

    def check_room(self, path: Path, times: int = 1, there: int = 0) -> None:
        """Raise the sentence that says so where disk or memory can't hold it.

        So often, of which so many bytes are there already.
        """
        check_memory(self.pipeline)
        needed, free = times * self.arrangement.bytes - there, free_disk(path.parent)
        if free is not None and needed > free:
            whole = self.pipeline.region
            raise FileError(
                path,
                "written",
                f"{whole.columns} x {whole.rows} pixels with their smaller levels take up to "
                f"{size_text(needed)}, and {size_text(free)} are free on that disk",
            )


def is_streamed(pipeline: Pipeline, path: Path, settings: ExportSettings = _STANDARD) -> bool:
    """Whether a result goes into its file part by part, not by way of memory."""
    name = output_format_of(path).name
    if name == ZARR.name:
        return True
    if pipeline.image.is_held or name not in STREAMED:
        return False
    rows, columns = settings.size.of(pipeline.region.rows, pipeline.region.columns)
    return rows * columns > SMALL


def written_file(
    pipeline: Pipeline,
    path: Path,
    progress: Progress = no_progress,
    cancelled: Callable[[], bool] = never,
    settings: ExportSettings = _STANDARD,
) -> tuple[str, ...]:
    """Write a result, part by part or by way of memory; return and raise as `export` does."""
    if is_streamed(pipeline, path, settings):
        return stream(pipeline, path, progress, cancelled, settings)
    check_held(pipeline, path, settings)
    return export(pipeline, path, progress, cancelled, settings)


def check_held(pipeline: Pipeline, path: Path, settings: ExportSettings = _STANDARD) -> None:
    """Raise FileError where a result that goes by way of memory has no room there."""
    if pipeline.image.is_held:
        return
    check_memory(pipeline)
    rows, columns = settings.size.of(pipeline.region.rows, pipeline.region.columns)
    form, free = output_format_of(path), free_memory()
    depth = np.dtype(settings.depth_in(form, pipeline.image.dtype.name))
    needed = COPIES * rows * columns * pipeline.image.channels * depth.itemsize
    if free is not None and needed > free:
        raise FileError(
            path,
            "written",
            f"a {form.name} is packed as a whole, {columns} x {rows} pixels take "
            f"{size_text(needed)} of memory, and {size_text(free)} are free: use a TIFF",
        )


def stream(
    pipeline: Pipeline,
    path: Path,
    progress: Progress,
    cancelled: Callable[[], bool] = never,
    settings: ExportSettings = _STANDARD,
) -> tuple[str, ...]:
    """Render the whole result into a tiled BigTIFF or OME-Zarr with levels, or not at all.

    The source's depth is kept; a grey source gives a grey file as long as the result is grey. In
    memory are a few parts, whatever the picture's size.

    Returns
    -------
    tuple of str
        A sentence for each thing that the file does not hold.

    Raises
    ------
    FileError, ExportError, EncodingError
        Nothing was written.
    Cancelled, FilterFailure
        As `Pipeline.render`; nothing was written.
    """
    form = output_format_of(path)
    check_output(path, form)
    plan = StreamPlan.of(pipeline, form, settings)
    plan.check_room(path)
    try:
        _stream(plan, path, progress, cancelled)
    except NotGreyError:  # a Step has made colours: begin again
        _stream(plan.coloured, path, progress, cancelled)
    return plan.notes


def check_output(path: Path, form: FileFormat) -> None:
    """Raise FileError where a stream's file can't be written there."""
    if form is ZARR:
        extra_library(path, "OME-Zarr", "zarr", "'kernelroom[big]'", "written")
        check_folder_target(path)
    else:
        check_target(path)


def _stream(
    plan: StreamPlan, path: Path, progress: Progress, cancelled: Callable[[], bool]
) -> None:
    with _levels_file(plan, path) as file:
        put_all(plan, file, progress, cancelled)


def put_all(
    plan: StreamPlan,
    file: LevelsFile,
    progress: Progress = no_progress,
    cancelled: Callable[[], bool] = never,
) -> None:
    """Render all parts into a file that takes tiles, and finish it; raise as `stream`."""
    parts = plan.parts
    done, total = 0, sum(part.rows * part.columns for part in parts)
    with Pyramid(file).putting() as put:
        for part in parts:
            if cancelled():
                raise Cancelled
            put(part, plan.rendered(part, cancelled))
            done += part.rows * part.columns
            progress(done / total)
    file.finish()


@contextmanager
def _levels_file(plan: StreamPlan, path: Path) -> Iterator[LevelsFile]:
    """Yield what takes the tiles; it takes the file's place at the end, or is removed."""
    if plan.format is ZARR:
        with replacing_folder(path) as folder:
            yield plan.zarr(folder, path)
        return
    with replacing(path) as temporary, temporary.open("r+b") as file:
        yield BigTiff(file, plan.arrangement, plan.metadata, plan.compression)
