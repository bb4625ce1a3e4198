"""ViewportRenderer: what a canvas shows of a result, made the quickest exact way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from editor.colour.profile import Profile
from editor.colour.screen import ToScreen
from editor.document.image import quantized
from editor.photo.drawn_size import forget_drawn
from editor.photo.raw_development import forget_developed
from editor.photo.second_picture import forget_pictures
from editor.render.cache_budget import CacheBudget
from editor.render.full_size import Arrived, block_mean, render_view
from editor.render.phases.cache import PhaseCache
from editor.render.phases.fused_kernel import Chain
from editor.render.phases.phases import Phases
from editor.render.phases.sums import PhaseSums, Take
from editor.render.pipeline import Pipeline
from editor.render.step_cache import StepCache
from editor.render.tile_plan import from_the_centre
from editor.render.view import source_region
from filters.pixels.channels import widened
from filters.pixels.region import Region
from filters.pixels.rounding import ERROR
from filters.progress import Cancelled
from filters.threads import core_pool, cores, parallel_for

Floats = npt.NDArray[np.float32]
Bytes = npt.NDArray[np.uint8]
PIECE: Final = 4096  # source pixels a side of what is read of a file and summed at a time
SCREEN_ROWS: Final = 128  # converted at a time, so that they stay in a core's cache
SCREEN_CODE: Final = {1: cv2.COLOR_GRAY2BGRA, 3: cv2.COLOR_RGB2BGRA, 4: cv2.COLOR_RGBA2BGRA}


@dataclass(frozen=True)
class _Phased:
    """What of a region is one convolution, in pieces, each with its phases and their blocks."""

    chain: Chain
    inner: Region
    pieces: list[Region]
    phases: Callable[[Region], tuple[Phases, Region]]


class ViewportRenderer:
    """Renders what a canvas shows, the quickest exact way; keeps what the next edit needs.

    Parameters
    ----------
    budget
        Where that is kept; all windows share it.
    """

    def __init__(self, budget: CacheBudget) -> None:
        self._pool = core_pool(name="renderer-pool")
        self._phases = PhaseCache(self._pool, budget)
        self._sums = PhaseSums(budget)
        self._steps = StepCache(budget)

    def render(
        self,
        pipeline: Pipeline,
        region: Region,
        shrink: int,
        cancelled: Callable[[], bool],
        arrived: Arrived = lambda *_: None,
    ) -> Floats:
        """Return what `render_view` gives, but convolutions by phases away from the border.

        Float32 in as few channels as the result has, as `Pipeline.values`.
        """
        pipeline = replace(pipeline, below=self._steps)
        found = self._phased(pipeline, region, shrink, cancelled)
        if found is None:
            return render_view(pipeline, region, shrink, cancelled, arrived)
        out = np.empty((region.rows, region.columns, pipeline.image.channels), np.float32)
        done = 0
        for piece in found.pieces:
            if cancelled():
                raise Cancelled
            values: Floats = out[piece.relative_to(region).slices]

            def take(band: Region, sums: Floats, into: Floats = values) -> None:
                into[band.slices] = sums

            self._sum(found, piece, take)
            done += piece.rows * piece.columns
            arrived(piece, values, done / (region.rows * region.columns))
        for strip in region.without(found.inner):
            part = _outer(pipeline, strip, shrink, cancelled)
            out[strip.relative_to(region).slices] = widened(part, out.shape[2])
        return out

    def shown(
        self, pipeline: Pipeline, region: Region, shrink: int, cancelled: Callable[[], bool]
    ) -> Bytes | None:
        """Return what `screen` makes of `render`'s values at once, where phases hold most of it.

        The values are gone: parts of them go to the screen while they are in a core's cache. Those
        of a picture that stays in its file are kept: asked for again they would be read again.
        """
        if not pipeline.image.is_held:
            return None
        pipeline = replace(pipeline, below=self._steps)
        found = self._phased(pipeline, region, shrink, cancelled)
        if found is None:
            return None
        out = np.empty((region.rows, region.columns, 4), np.uint8)
        profile, error = pipeline.colours.profile, pipeline.error

        def convert(part: Region, values: Floats) -> None:
            _convert(values, profile, error, out[part.relative_to(region).slices])

        inner = found.inner
        self._sum(found, inner, lambda at, values: convert(at.moved(inner.top, inner.left), values))
        for strip in region.without(found.inner):
            convert(strip, _outer(pipeline, strip, shrink, cancelled))
        return out

    def _sum(self, found: _Phased, piece: Region, take: Take) -> None:
        """Sum a piece; ``take(band, values)`` gets what is inside it, by places in it."""
        phases, blocks = found.phases(piece)
        at = piece.relative_to(blocks)
        self._sums.render(
            phases, found.chain, at, lambda band, values: take(band.relative_to(at), values)
        )

    def _phased(
        self, pipeline: Pipeline, region: Region, shrink: int, cancelled: Callable[[], bool]
    ) -> _Phased | None:
        """Plan the part of a region that is one convolution of what phases hold."""
        image, chain = pipeline.image, Chain.of(pipeline) if shrink > 1 else None
        if chain is None:
            return None
        if image.is_held:
            phases = self._phases.of(image, shrink, chain, cancelled)
            if phases is None or (inner := phases.blocks(chain).clip(region)).is_empty:
                return None
            return _Phased(chain, inner, [inner], lambda _: (phases, phases.whole))
        # Of what stays in its file only what is seen is kept, in pieces that are soon there.
        chain = replace(chain, border=None)
        inner = chain.interior(image.region, shrink).clip(region)
        if inner.is_empty or not self._phases.has_room(image, shrink, inner):
            return None
        return _Phased(
            chain,
            inner,
            from_the_centre(inner, max(1, PIECE // shrink)),
            lambda piece: self._phases.around(image, shrink, chain, piece, cancelled),
        )

    def screen(self, values: Floats | Bytes, profile: ToScreen, error: float = ERROR) -> Bytes:
        """Return (rows, columns, 4) for the screen, band by band on all cores.

        `values` is float32 0..1, which is clamped and rounded (by their `error`), or uint8; 1 to 4
        channels.
        """
        out = np.empty((*values.shape[:2], 4), np.uint8)
        rows = SCREEN_ROWS
        if not isinstance(profile, Profile) or profile.tables is not None:
            rows = max(rows, -(-values.shape[0] // cores()))  # each band makes its transforms again

        def fill(top: int) -> None:
            band = slice(top, top + rows)
            _convert(values[band], profile, error, out[band])

        parallel_for(fill, range(0, values.shape[0], rows), cores())
        return out

    def forget(self) -> None:
        """Let go all that is kept: another picture comes, or none."""
        self._steps.clear()
        self._phases.clear()
        self._sums.clear()
        forget_pictures()
        forget_developed()
        forget_drawn()

    def close(self) -> None:
        """Let go all that is kept and stop the threads."""
        self.forget()
        self._pool.shutdown()


def _outer(pipeline: Pipeline, strip: Region, shrink: int, cancelled: Callable[[], bool]) -> Floats:
    """Return what phases do not hold: at a border that they don't lay, and blocks cut off by it."""
    sums = pipeline.sums(source_region(strip, shrink, pipeline.region))
    if sums is not None:
        return block_mean(sums, shrink, weigh=False)
    return render_view(pipeline, strip, shrink, cancelled)


def to_screen(values: Floats | Bytes, profile: ToScreen, error: float = ERROR) -> Bytes:
    """Return values as `ViewportRenderer.screen` does, on the thread that asks."""
    out = np.empty((*values.shape[:2], 4), np.uint8)
    _convert(values, profile, error, out)
    return out


def _convert(values: Floats | Bytes, profile: ToScreen, error: float, out: Bytes) -> None:
    """Write values as the screen's blue, green, red, alpha."""
    floats = values.dtype == np.float32
    given = quantized(np.asarray(values, np.float32), np.uint8, error) if floats else values
    if given.shape[2] == 2:
        given = given[..., [0, 0, 0, 1]]
    saved = np.ascontiguousarray(given, np.uint8)
    if not profile.is_srgb:
        saved = np.repeat(saved, 3, axis=2) if saved.shape[2] == 1 else saved.copy()
        saved[..., :3] = profile.to_srgb(np.ascontiguousarray(saved[..., :3]))
    cv2.cvtColor(saved, SCREEN_CODE[saved.shape[2]], out)
