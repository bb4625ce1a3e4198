"""Rendering: the one path from a source and Steps to pixels, for preview, export and batch."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt

from editor.document.image import Image, Samples, quantized
from editor.document.step import Step
from editor.masks.mask import Mask
from editor.masks.source import MaskSource
from editor.photo.second_picture import open_picture
from editor.render.beyond import extended
from editor.render.developing import developed, drawn, is_at_work
from editor.render.filter_failure import FilterFailure
from editor.render.handover import Handover
from editor.render.mask_filters import filter_step
from editor.render.masking import BelowOnce, masked
from editor.render.photo_words import photo_of
from editor.render.recolouring import recoloured, space_before, transfer_before
from editor.render.step_cache import StepCache
from editor.render.step_inputs import Share, StepInputs, inputs_of
from editor.render.summed_chain import SummedChain
from editor.render.whole_room import checked
from editor.render.wholes import Wholes, sparing
from filters.blending.blending import PLAIN
from filters.blending.composite import composed
from filters.image_filter import NeedsWhole
from filters.pixels.border import Border
from filters.pixels.channels import widened
from filters.pixels.light import SRGB, Transfer
from filters.pixels.region import Region
from filters.pixels.transparency import covered
from filters.progress import Cancelled, Progress, ignore
from filters.registry import Registry
from filters.user_error import UserError

Floats = npt.NDArray[np.float32]


def never() -> bool:
    """Say that nothing was called off."""
    return False


@dataclass(frozen=True)
class Pipeline(SummedChain):
    """A source with the Steps that are on, ready to render any region of the result.

    Rendering a region equals cropping a render of the whole (the tile rule). What `render` gives
    may be kept in `below`, so it is not to be written to. `report` receives a filter's share done.
    """

    transfer: Transfer = SRGB
    whole: Wholes = field(default_factory=Wholes, compare=False, repr=False)
    below: StepCache | BelowOnce | None = field(default=None, compare=False, repr=False)
    report: Callable[[float], None] = field(default=ignore, compare=False, repr=False)
    bare: bool = field(default=False, compare=False, repr=False)  # the last Step without its mask
    layer: str = field(default="", compare=False, repr=False)  # which result a mask is made of
    share: Share | None = field(default=None, compare=False, repr=False)  # and that mask
    is_first: bool = field(default=False, compare=False, repr=False)  # a part to be seen soon

    @classmethod
    def of(
        cls,
        image: Image,
        steps: tuple[Step, ...],
        registry: Registry,
        transfer: Transfer | None = None,
    ) -> Pipeline:
        """Leave out the Steps that do nothing; light is the picture's own unless it is given."""
        on = tuple(s for s in steps if is_at_work(s))
        return cls(image, on, registry, transfer or image.profile.transfer)

    def render(self, region: Region, cancelled: Callable[[], bool] = never) -> Floats:
        """Return `values` in 4 channels; raises as it does."""
        return widened(self.values(region, cancelled), 4)

    def values(self, region: Region, cancelled: Callable[[], bool] = never) -> Floats:
        """Return `region` of the result in as few channels as it has, 0..1 and unclamped.

        Float32 (rows, columns, channels): 1 grey, 2 grey and alpha, 3 RGB, 4 RGBA. Another region
        may have colour where this one has none.

        Raises
        ------
        Cancelled
            `cancelled` said so; it is asked before each Step.
        FilterFailure
            A filter failed.
        """
        return self._after(len(self.steps), region, cancelled)

    def levels(
        self, region: Region, dtype: npt.DTypeLike, cancelled: Callable[[], bool] = never
    ) -> Samples:
        """Return `region` of the result clamped and rounded, as it is shown and saved.

        (rows, columns, channels) of `dtype`, as many as `values` has. Raises as it does.
        """
        if np.dtype(dtype) == np.uint8 and (stored := self.stored(region)) is not None:
            return stored
        return quantized(self.values(region, cancelled), dtype, self.error)

    def _after(self, count: int, region: Region, cancelled: Callable[[], bool]) -> Floats:
        """Render `region`, inside what there is then, as it is after the first `count` Steps."""
        if cancelled():
            raise Cancelled
        self.check_depth(count)
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
            return self.image.floats(region)
        if count == len(self.steps) and (sums := self.sums(region)) is not None:
            return sums
        step = self.steps[count - 1]
        spec = self.registry[step.filter_id]
        if step.mask is not None and not spec.stands_alone:
            return self._masked(step.mask, count, region, cancelled)
        halo = self.halo_of(count)
        if halo is None:
            return self._of_whole(count, region, cancelled)
        grown = self.reads(count, region) if spec.moves_pixels else region.grow(*halo)
        below, cover = self._read(count, grown, cancelled), None
        if self._is_to_cover(count, below):
            wide = grown.grow(*halo)  # what covers a pixel must not hang on the region
            all_around = covered(self._read(count, wide, cancelled), halo)
            cover = np.asarray(grown.relative_to(wide).of(all_around), np.float32)
        return self._filtered(count, below, cover, grown, region, cancelled)

    def _masked(
        self, mask: Mask, count: int, region: Region, cancelled: Callable[[], bool]
    ) -> Floats:
        """Render a Step that has a mask: all that the filter makes of what the mask shows."""
        step, spec = self.steps[count - 1], self.registry[self.steps[count - 1].filter_id]
        kept = BelowOnce(
            self.image,
            self.steps[: count - 1],
            self.region_after(count),
            spec.halo(step.values) or (0, 0),
            self.below,
            lambda part: self._after(count - 1, part, cancelled),
        )
        alone = replace(step, mask=None, opacity=1.0, blending=PLAIN)
        source = self.mask_source(count - 1, kept.pixels, cancelled)
        share = partial(kept.share, mask, source=source)
        bare = replace(self, steps=(*kept.steps, alone), below=kept, bare=True, share=share)
        try:
            made = partial(bare._made, count, cancelled=cancelled)
            return masked(step, mask, region, kept, source, made)
        except UserError as error:  # a picture that is gone
            raise FilterFailure.of(error, spec.title, count - 1) from error

    def mask_source(
        self, count: int, pixels: Callable[[Region], Floats], cancelled: Callable[[], bool] = never
    ) -> MaskSource:
        """Return what a mask on the first `count` Steps is made on; `pixels` gives their result."""

        def filtered(form: Mapping[str, Any], region: Region) -> Floats:
            step, layer = filter_step(form, self.registry)
            steps = (*self.steps[:count], step)
            made = replace(self, steps=steps, layer=layer, bare=False, share=None)
            return made.values(region, cancelled)

        whole, space = self.region_after(count), space_before(self, count + 1, self.transfer)
        size = whole.rows, whole.columns
        return MaskSource(*size, pixels, space, open_picture, filtered=filtered)

    def _of_whole(self, count: int, region: Region, cancelled: Callable[[], bool]) -> Floats:
        """Render `region` of a Step that needs the whole image: alone, or all, which is kept."""
        key = self.layer, -count if self.bare and count == len(self.steps) else count
        spec = self.registry[self.steps[count - 1].filter_id]
        if spec.gives_parts(self.is_first) and key not in self.whole:
            with contextlib.suppress(NeedsWhole):
                return self._part(count, region, cancelled)
        made = partial(self._whole, count, cancelled)
        return np.asarray(region.of(self.whole.of(key, made)), np.float32)

    def _whole(self, count: int, cancelled: Callable[[], bool]) -> Floats:
        where, region = self.region_after(count - 1), self.region_after(count)
        below = checked(self, count, partial(self._read, count, where, cancelled))
        cover = covered(below, None) if self._is_to_cover(count, below) else None
        return self._filtered(count, below, cover, where, region, cancelled)

    def _part(self, count: int, region: Region, cancelled: Callable[[], bool]) -> Floats:
        """Render `region` of a Step alone; raise NeedsWhole where its filter can't."""
        step, source = self.steps[count - 1], self.region_after(count - 1)
        reading = partial(self._read, count, cancelled=cancelled)
        all_below = partial(checked, self, count, partial(reading, source))
        whole = partial(self.whole.of, (f"{self.layer} below", count), all_below)
        read = sparing(region, reading, whole) if count > 1 else reading
        spec, handed = self.registry[step.filter_id], self._handover(count).given
        size = source.rows, source.columns
        made = partial(spec.part, lambda part: handed(read(part)), region, *size, step.values)
        below = reading(region)
        return self._filtered(count, below, None, region, region, cancelled, lambda _: made())

    def _is_to_cover(self, count: int, below: Floats) -> bool:
        step = self.steps[count - 1]
        is_clear = self.registry[step.filter_id].border(step.values).rule == "transparent"
        has_hidden = is_clear or self.has_alpha_after(count - 1)
        return has_hidden and self._handover(count).is_to_cover(below)

    def _handover(self, count: int) -> Handover:
        step, transfer = self.steps[count - 1], transfer_before(self, count, self.transfer)
        return Handover(self.registry[step.filter_id], step.values, transfer)

    def _filtered(
        self,
        count: int,
        below: Floats,
        cover: Floats | None,
        where: Region,
        wanted: Region,
        cancelled: Callable[[], bool],
        made_alone: Callable[[Floats], Floats] | None = None,
    ) -> Floats:
        """Return `wanted` of what the last of `count` Steps makes of `below`, which covers `where`.

        `cover` is `below` with hidden colour covered, where the Step wants it; `made_alone` what
        its filter gives for a part of what needs the whole.
        """
        step, bounds = self.steps[count - 1], self.region_after(count - 1)
        spec = self.registry[step.filter_id]
        inputs = self._inputs(count, where, cancelled)
        work = bounds.rows, bounds.columns, self.report, cancelled, open_picture, wanted
        made = partial(recoloured, self, count), partial(developed, self.image)
        told = partial(photo_of, self.image), inputs.mask, inputs.earlier
        job = Progress(*work, *told, *made, partial(drawn, self.image))
        run = made_alone or partial(spec.run, values=step.values, where=where, job=job)
        inner = None if spec.moves_pixels else wanted.relative_to(where)
        has_alpha = self.has_alpha_after(count)
        try:
            out = self._handover(count).through(below, inner or wanted, run, cover, has_alpha)
        except (Cancelled, FilterFailure, NeedsWhole):
            raise
        except Exception as error:  # a plugin's fault is a result that names it
            reason = str(error) or type(error).__name__
            raise FilterFailure(spec.title, reason, count - 1) from error
        is_plain = step.opacity == 1.0 and step.blending.is_plain_for(has_alpha)
        if inner is None or spec.stands_alone or is_plain:
            return out
        return self.blended(count, np.asarray(inner.of(below), np.float32), out)

    def _inputs(self, count: int, where: Region, cancelled: Callable[[], bool]) -> StepInputs:
        """Return what the last of `count` Steps is handed beside its pixels."""
        step = self.steps[count - 1]
        border = self.registry[step.filter_id].border(step.values)

        def extended(before: int, region: Region) -> Floats:
            found = self.extended(before, region, border, cancelled)
            return widened(self._handover(count).given(found), 4)

        return inputs_of(self, count, where, self.share if self.bare else None, extended)

    def blended(self, count: int, below: Floats, above: Floats) -> Floats:
        """Lay what the last of `count` Steps made over what lies below it."""
        step = self.steps[count - 1]
        space = space_before(self, count, self.transfer)
        return composed(below, above, step.opacity, step.blending, space)

    def extended(
        self,
        count: int,
        grown: Region,
        border: Border,
        cancelled: Callable[[], bool] = never,
        channels: int = 4,
    ) -> Floats:
        """Render `grown`, which may reach beyond all there is, after the first `count` Steps.

        `border` is added outside. Float32 (rows, columns, channels or more), stored values.
        """
        bounds = self.region_after(count)
        after = partial(self._after, count, cancelled=cancelled)
        return extended(grown, bounds, border, channels, after)

    def _read(self, count: int, grown: Region, cancelled: Callable[[], bool]) -> Floats:
        """Render what the last of `count` Steps reads of `grown`, its border added around."""
        step = self.steps[count - 1]
        border = self.registry[step.filter_id].border(step.values)
        is_clear = border.rule == "transparent" or self.has_alpha_after(count)
        return self.extended(count - 1, grown, border, cancelled, 2 if is_clear else 1)
