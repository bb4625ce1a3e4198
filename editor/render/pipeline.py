"""Rendering: the one path from a source and Steps to pixels, for preview, export and batch."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import cv2
import numpy as np
import numpy.typing as npt

from editor.document.image import BYTES, Image, Samples, quantized
from editor.document.step import Step
from editor.photo.second_picture import open_picture
from editor.render.rounding_error import error_of, has_sure_levels
from editor.render.step_cache import StepCache
from filters import Kernel, convolve
from filters.convolution.padded import padded
from filters.pixels.border import Border
from filters.pixels.light import SRGB, Transfer
from filters.pixels.region import Region
from filters.plugin import FilterSpec
from filters.progress import Cancelled, Progress
from filters.registry import Registry
from filters.user_error import UserError

Floats = npt.NDArray[np.float32]
Bytes = npt.NDArray[np.uint8]
TILE_SIDE = 512  # pixels
TO_RGBA = {1: cv2.COLOR_GRAY2RGBA, 3: cv2.COLOR_RGB2RGBA}
LARGEST_HALO = 8192  # pixels; what lies farther can only be a mistake, and would fill memory


class FilterFailure(UserError):
    """A filter raised, or gave something that is no picture; says which filter and what."""

    def __init__(self, title: str, reason: str, index: int) -> None:
        super().__init__(f"{title}: {reason}")
        self.title, self.reason, self.index = title, reason, index


def never() -> bool:
    """Say that nothing was called off."""
    return False


def ignore(_: float) -> None:
    """Let a share done pass."""


@dataclass(frozen=True)
class Pipeline:
    """A source with the Steps that are on, ready to render any region of the result.

    Rendering a region equals cropping a render of the whole (the tile rule). What `render` gives
    may be kept in `below`, so it is not to be written to. `report` is told of the share done by
    filters that say how far they are.
    """

    image: Image
    steps: tuple[Step, ...]
    registry: Registry
    transfer: Transfer = SRGB
    whole: dict[int, Floats] = field(default_factory=dict, compare=False, repr=False)
    below: StepCache | None = field(default=None, compare=False, repr=False)
    report: Callable[[float], None] = field(default=ignore, compare=False, repr=False)

    @classmethod
    def of(
        cls,
        image: Image,
        steps: tuple[Step, ...],
        registry: Registry,
        transfer: Transfer | None = None,
    ) -> Pipeline:
        """Leave out the Steps that do nothing; light is the picture's own unless it is given."""
        on = tuple(s for s in steps if s.is_active)
        return cls(image, on, registry, transfer or image.profile.transfer)

    @property
    def has_alpha(self) -> bool:
        """Whether the result has an alpha channel: the source has, or a Step makes one."""
        return self.image.has_alpha or any(map(self._makes_alpha, range(len(self.steps))))

    def render(self, region: Region, cancelled: Callable[[], bool] = never) -> Floats:
        """Return `region` of the result, float32 (rows, columns, 4), 0..1 and unclamped.

        Raises
        ------
        Cancelled
            `cancelled` said so; it is asked before each Step.
        FilterFailure
            A filter failed.
        """
        if cancelled():
            raise Cancelled
        if (sums := self.sums(region)) is not None:  # as `levels`, so that both round alike
            return np.asarray(cv2.cvtColor(sums, TO_RGBA[sums.shape[2]]), np.float32)
        return self._after(len(self.steps), region, cancelled)

    @property
    def error(self) -> float:
        """How far what `render` gives may lie from the exact values, of full scale; to round by."""
        convolutions = (self.registry[s.filter_id].convolution(s.values) for s in self.steps)
        return error_of([(k, s.opacity) for k, s in zip(convolutions, self.steps, strict=True)])

    def levels(
        self, region: Region, dtype: npt.DTypeLike, cancelled: Callable[[], bool] = never
    ) -> Samples:
        """Return `region` of the result clamped and rounded, as it is shown and saved.

        (rows, columns, channels) of `dtype`: the source's own 1 or 3 channels where the Steps are
        one convolution of an opaque picture, else RGBA. Raises as `render`.
        """
        if np.dtype(dtype) == np.uint8 and (stored := self.stored(region)) is not None:
            return stored
        sums = self.sums(region)
        values = self.render(region, cancelled) if sums is None else sums
        return quantized(values, dtype, self.error)

    def stored(self, region: Region) -> Bytes | None:
        """Return `levels` in the source's own 8 bits where it need not go by way of floats.

        (rows, columns, 1 or 3) uint8 where the Steps are one convolution of an opaque 8-bit
        picture with a kernel of whole numbers: its integers are summed as they are, several times
        as quick. None elsewhere, also where the last bits of a sum could decide between two levels
        (`has_sure_levels`), so that all ways to the same picture round alike.
        """
        if self.image.samples.dtype != np.uint8 or self.image.has_alpha:
            return None
        if not self.steps:
            return np.asarray(region.of(self.image.samples), np.uint8)
        if (found := self._one_convolution()) is None:
            return None
        kernel, border = found
        if not has_sure_levels(kernel, border, self.image.full_scale):
            return None
        done = convolve(self.image.samples, kernel, border=border, region=region)
        return np.asarray(done, np.uint8)

    def sums(self, region: Region) -> Floats | None:
        """Return `region` as `render` does, but with the source's own 1 or 3 channels.

        None unless the Steps are one convolution of an opaque picture.
        """
        if (found := self._one_convolution()) is None:
            return None
        kernel, border = found
        (rows, columns), (row, column) = kernel.shape, kernel.origin
        grown = Region(
            region.top - row, region.left - column, region.rows + rows - 1,
            region.columns + columns - 1,
        )  # fmt: skip
        field = padded(self.image.samples, grown, border)
        if field.dtype == np.uint8:
            values = np.asarray(cv2.LUT(field, BYTES), np.float32).reshape(field.shape)
        else:
            values = np.divide(field, np.float32(self.image.full_scale), dtype=np.float32)
        return np.asarray(convolve(values, kernel, region=region.relative_to(grown)), np.float32)

    def _one_convolution(self) -> tuple[Kernel, Border] | None:
        if len(self.steps) != 1 or self.has_alpha or self.steps[0].opacity != 1.0:
            return None
        step = self.steps[0]
        spec = self.registry[step.filter_id]
        kernel = spec.convolution(step.values)
        return None if kernel is None else (kernel, spec.border(step.values))

    def _makes_alpha(self, index: int) -> bool:
        step = self.steps[index]
        return self.registry[step.filter_id].makes_alpha(step.values)

    def _after(self, count: int, region: Region, cancelled: Callable[[], bool]) -> Floats:
        """Render `region`, inside the image, as it is after the first `count` Steps."""
        if cancelled():
            raise Cancelled
        if self.below is None or count == len(self.steps):
            return self._made(count, region, cancelled)
        kept = self.below.get(self.image, self.steps[:count], region)
        if kept is None:
            begun = time.perf_counter()
            kept = self._made(count, region, cancelled)
            seconds = time.perf_counter() - begun
            self.below.put(self.image, self.steps[:count], region, kept, seconds)
        return kept

    def _made(self, count: int, region: Region, cancelled: Callable[[], bool]) -> Floats:
        if count == 0:
            return self.image.rgba(region)
        step = self.steps[count - 1]
        spec = self.registry[step.filter_id]
        halo = spec.halo(step.values)
        if halo is None:
            return np.asarray(region.of(self._whole(count, cancelled)))
        if max(halo) > LARGEST_HALO:
            reason = f"it wants to read {max(halo)} pixels around each, {LARGEST_HALO} are allowed"
            raise FilterFailure(spec.title, reason, count - 1)
        grown = region.grow(*halo)
        below = self.extended(count - 1, grown, spec.border(step.values), cancelled)
        inner = region.relative_to(grown)
        return self._filtered(count - 1, spec, below, grown, inner, cancelled)

    def _whole(self, count: int, cancelled: Callable[[], bool]) -> Floats:
        """Render and keep the result of a Step that needs the whole image."""
        if count not in self.whole:
            region, spec = self.image.region, self.registry[self.steps[count - 1].filter_id]
            below = self._after(count - 1, region, cancelled)
            self.whole[count] = self._filtered(count - 1, spec, below, region, region, cancelled)
        return self.whole[count]

    def _filtered(
        self,
        index: int,
        spec: FilterSpec,
        below: Floats,
        where: Region,
        inner: Region,
        cancelled: Callable[[], bool],
    ) -> Floats:
        step, bounds = self.steps[index], self.image.region
        linear = spec.light(step.values) == "linear"
        given = below
        if linear:
            given = below.copy()
            given[..., :3] = self.transfer.to_linear(below[..., :3])
        given.flags.writeable = False
        try:
            job = Progress(bounds.rows, bounds.columns, self.report, cancelled, open_picture)
            result = spec.run(given, step.values, where, job)
        except Cancelled:
            raise
        except Exception as error:  # a plugin's fault is a result that names it
            raise FilterFailure(spec.title, str(error) or type(error).__name__, index) from error
        if not isinstance(result, np.ndarray) or result.shape != below.shape:
            got = getattr(result, "shape", type(result).__name__)
            raise FilterFailure(spec.title, f"gave {got}, not an array of {below.shape}", index)
        out = np.array(inner.of(result), np.float32)
        if linear:
            out[..., :3] = self.transfer.to_stored(out[..., :3])
        if step.opacity != 1.0:
            base = np.asarray(inner.of(below), np.float32)
            out = base + np.float32(step.opacity) * (out - base)
        if not self.image.has_alpha and not any(map(self._makes_alpha, range(index + 1))):
            out[..., 3] = 1.0
        return out

    def extended(
        self, count: int, grown: Region, border: Border, cancelled: Callable[[], bool] = never
    ) -> Floats:
        """Render `grown`, which may reach beyond the image, after the first `count` Steps.

        `border` is laid outside. Float32 (rows, columns, 4), stored values.
        """
        bounds = self.image.region
        if bounds.contains(grown):
            return self._after(count, grown, cancelled)
        if border.rule == "wrap":
            return self._wrapped(count, grown, cancelled)
        inside = grown.clip(bounds)
        pixels = self._after(count, inside, cancelled)
        return border.extend(
            pixels,
            inside.top - grown.top,
            inside.left - grown.left,
            grown.bottom - inside.bottom,
            grown.right - inside.right,
        )

    def _wrapped(self, count: int, grown: Region, cancelled: Callable[[], bool]) -> Floats:
        rows, columns = self.image.region.rows, self.image.region.columns
        out = np.empty((grown.rows, grown.columns, 4), np.float32)
        for top, from_row, height in _wrapped_spans(grown.top, grown.bottom, rows):
            for left, from_column, width in _wrapped_spans(grown.left, grown.right, columns):
                part = self._after(count, Region(from_row, from_column, height, width), cancelled)
                out[top : top + height, left : left + width] = part
        return out


def _wrapped_spans(start: int, stop: int, size: int) -> Iterator[tuple[int, int, int]]:
    """Cut start..stop into (place in the result, place in the image, length) pieces."""
    at = start
    while at < stop:
        inside = at % size
        length = min(size - inside, stop - at)
        yield at - start, inside, length
        at += length
