"""Certificate: whether preview, export, batch and cluster give the same pixels of a photo."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np

from editor import VERSION
from editor.batch.crew import Crew
from editor.batch.job import Item, Orders
from editor.batch.one_photo import written
from editor.batch.outcome import Outcome
from editor.batch.wire import PluginPlaces
from editor.cluster.crew import ClusterCrew
from editor.cluster.extra import ClusterError, distributed
from editor.cluster.identity import Identity
from editor.cluster.local import LocalCluster
from editor.document.image import Image
from editor.document.photo_reference import PhotoReference
from editor.document.recipe import Recipe
from editor.document.step import Step
from editor.document.tiled_image import TiledImage
from editor.insight.sameness import ChannelDifference, Comparison, Sameness, compared
from editor.photo.tiled.opening import opened
from editor.render.cache_budget import CacheBudget
from editor.render.output.settings import ExportSettings
from editor.render.pipeline import Pipeline
from editor.render.render_request import RenderRequest
from editor.render.render_run import RenderRun
from editor.render.viewport import ViewportRenderer, to_screen
from filters.progress import Cancelled
from filters.registry import Registry
from filters.user_error import UserError

FORMAT: Final = "kernelroom certificate"
FORM: Final = 1
SIDE: Final = 777  # pixels of a part of the preview: its edges lie within the export's tiles
CACHE: Final = 64 << 20
COLUMNS: Final = (
    "way",
    "result",
    "pixels that differ",
    "largest difference",
    "in channel",
    "at row, column",
    "exported",
    "this way",
)
ORDER: Final = [2, 1, 0, 3]  # of the screen's channels, for RGBA
HINT: Final = "each way against the exported file; the preview in the screen's 8 bits at 100 %"


@dataclass(frozen=True)
class Way:
    """One way to the pixels, compared with the exported file.

    Parameters
    ----------
    found
        What differs; None where it could not be compared.
    words
        Why not.
    """

    name: str
    found: Sameness | None = None
    words: str = ""

    @property
    def row(self) -> tuple[str, ...]:
        """What `COLUMNS` say of it."""
        found = self.found
        if found is None or found.unlike:
            words = self.words if found is None else found.unlike
            return self.name, words, "", "", "", "", "", ""
        worst = found.worst
        if worst is None:
            return self.name, "the same", "0", "", "", "", "", ""
        place = f"{worst.row}, {worst.column}"
        count, first, second = f"{found.pixels:,}", *(f"{v:.7g}" for v in worst.values)
        return self.name, "different", count, _largest(worst), worst.name, place, first, second


@dataclass(frozen=True)
class Certificate:
    """What was found of a photo and its steps on this machine."""

    photo: PhotoReference
    steps: tuple[str, ...]
    recipe: str
    rows: int
    columns: int
    ways: tuple[Way, ...]

    @property
    def is_same(self) -> bool:
        """Whether every way that was compared gives the same pixels."""
        return all(way.found is None or way.found.is_same for way in self.ways)

    @property
    def sentence(self) -> str:
        """What it comes to."""
        done = [way.name for way in self.ways if way.found is not None]
        if not self.is_same:
            differ = [w.name for w in self.ways if w.found is not None and not w.found.is_same]
            verb = "differs" if len(differ) == 1 else "differ"
            return f"{' and '.join(differ)} {verb} from the exported file"
        return (
            f"{', '.join(done)} and export give the same pixels, all {self.rows * self.columns:,}"
        )

    def text(self) -> str:
        """Return it as a page of text."""
        table = [COLUMNS, *(way.row for way in self.ways)]
        widths = [max(len(row[at]) for row in table) for at in range(len(COLUMNS))]
        lines = [
            "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
            for row in table
        ]
        head = [
            f"Certificate of Kernelroom {VERSION}",
            f"photo   {self.photo.path}",
            f"SHA-256 {self.photo.sha256}",
            f"steps   {', '.join(self.steps) or 'none'}",
            f"result  {self.columns} x {self.rows} pixels",
        ]
        return "\n".join([*head, "", self.sentence, "", *lines, "", HINT, ""])

    def to_json(self) -> dict[str, Any]:
        """Return its form in a file."""
        return {
            "format": FORMAT,
            "version": FORM,
            "kernelroom": VERSION,
            "photo": self.photo.to_json(),
            "steps": list(self.steps),
            "recipe": self.recipe,
            "same": self.is_same,
            "ways": [
                {"way": way.name, "words": way.words}
                | ({} if way.found is None else way.found.to_json())
                for way in self.ways
            ],
        }


def _largest(one: ChannelDifference) -> str:
    return f"{one.largest:.7g}"


@dataclass(frozen=True)
class Asked:
    """A photo and its steps, of which a certificate is wanted."""

    path: Path
    image: Image
    steps: tuple[Step, ...]
    registry: Registry
    plugins: PluginPlaces


def certified(
    asked: Asked, progress: Callable[[float], object], cancelled: Callable[[], bool]
) -> Certificate:
    """Compare all ways; raise Cancelled, FileError, FilterFailure where there is no export."""
    try:
        photo = PhotoReference.of_file(asked.path, cancelled)
    except OSError:
        raise UserError(f"{asked.path} can't be read: a certificate is of a photo's file") from None
    pipeline = Pipeline.of(asked.image, asked.steps, asked.registry)
    recipe = Recipe(asked.steps).to_text(asked.registry)
    orders = Orders(recipe, "certificate")
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="kernelroom-")))

        def exported(name: str, settings: ExportSettings) -> Image:
            path = folder / name
            written(asked.image, asked.steps, asked.registry, path, settings, cancelled=cancelled)
            return stack.enter_context(_opened(path))

        export = shown = exported("export.tif", ExportSettings())
        if export.dtype != np.uint8:
            shown = exported("screen.tif", ExportSettings(depth="uint8"))
        progress(0.25)
        preview = _previewed(pipeline, shown, cancelled)
        progress(0.5)
        batch = _batched(asked, orders, folder, export, cancelled)
        progress(0.75)
        cluster = _clustered(asked, orders, folder, export, cancelled)
    titles = tuple(asked.registry[step.filter_id].title for step in asked.steps if step.enabled)
    whole = pipeline.region
    return Certificate(photo, titles, recipe, whole.rows, whole.columns, (preview, batch, cluster))


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[Image]:
    """Yield a result, by parts where it is large, and let go of its file."""
    image = opened(path)
    try:
        yield image
    finally:
        if isinstance(image, TiledImage):
            image.tiles.close()


def _previewed(pipeline: Pipeline, export: Image, cancelled: Callable[[], bool]) -> Way:
    """Compare what the canvas paints at 100 %, part by part, with the file's pixels on a screen."""
    viewport = ViewportRenderer(CacheBudget(CACHE))
    comparison = Comparison((*export.shape[:2], len(ORDER)), "uint8")
    try:
        for part in pipeline.region.tiles(SIDE):
            request = RenderRequest(1, "after", pipeline, part)
            run = RenderRun(request, viewport, lambda _: None, cancelled, lambda: False)
            stored = np.ascontiguousarray(export.part(part), np.uint8)
            wanted = to_screen(stored, pipeline.colours.profile)
            comparison.take(part, wanted[..., ORDER], run.frame().screen[..., ORDER])
    finally:
        viewport.close()
    return Way("preview", comparison.found)


def _batched(
    asked: Asked, orders: Orders, folder: Path, export: Image, cancelled: Callable[[], bool]
) -> Way:
    ended: list[Outcome] = []
    item = Item(1, asked.path, folder / "batch.tif")
    crew = Crew(orders, folder, 1, lambda _, outcome: ended.append(outcome), asked.plugins)
    return _done_by("batch", crew, item, ended, export, cancelled)


def _clustered(
    asked: Asked, orders: Orders, folder: Path, export: Image, cancelled: Callable[[], bool]
) -> Way:
    """Compare with what a cluster of one worker on this machine writes."""
    try:
        distributed()
    except ClusterError as error:
        return Way("cluster", words=str(error))
    ended: list[Outcome] = []
    item = Item(1, asked.path, folder / "cluster.tif")
    local = LocalCluster(1, asked.plugins)
    try:
        identity = Identity.of(asked.registry)
        crew = ClusterCrew(
            orders,
            folder,
            local.address,
            identity,
            lambda _, outcome: ended.append(outcome),
            lambda _: None,
            local.look,
        )
        return _done_by("cluster", crew, item, ended, export, cancelled)
    except ClusterError as error:
        return Way("cluster", words=str(error))
    finally:
        local.close()


def _done_by(
    name: str,
    crew: Crew | ClusterCrew,
    item: Item,
    ended: list[Outcome],
    export: Image,
    cancelled: Callable[[], bool],
) -> Way:
    try:
        crew.add([item])
        while not crew.wait(0.1):
            if cancelled():
                raise Cancelled
    finally:
        crew.close()
    last = next(outcome for outcome in reversed(ended) if outcome.has_ended)
    if last.state != "done":
        return Way(name, words=last.words or last.state)
    with _opened(item.output) as result:
        return Way(name, compared(export, result))
