"""Finishing: what becomes of a result after its Steps: size, colours of the file, sharpening.

All of it is float32, and rounded once at the end. The size is made in linear light, with colour
multiplied by alpha, of the very values of the result; only where whole numbers are written, they
are cut to 0..1 first, so that what is resized is what the screen shows.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt

from editor.colour.conversion import is_same, stored_in
from editor.colour.profile import Profile
from editor.document.image import Image, Metadata
from editor.document.step import Step
from editor.photo.metadata.exif import with_colour_space
from editor.render.output.resampling import Resampling
from editor.render.output.settings import Sharpening
from editor.render.output.target import OutputProfile
from editor.render.pipeline import Pipeline
from filters.pixels.channels import colours, has_alpha, is_grey, widened
from filters.pixels.transparency import carried
from filters.progress import Cancelled

Floats = npt.NDArray[np.float32]
_TILE: Final = 1024  # pixels, as an export's


class NotGreyError(Exception):
    """A result that was taken for grey has colour."""


@dataclass(frozen=True)
class Finishing:
    """What is done to a result before it is rounded.

    Parameters
    ----------
    size
        (rows, columns) of the file.
    target
        The profile of its colours.
    sharpening
        At that size.
    is_cut
        Whether values are cut to 0..1 before anything is done.
    """

    size: tuple[int, int]
    target: OutputProfile
    sharpening: Sharpening
    is_cut: bool

    def changes(self, pipeline: Pipeline) -> bool:
        """Whether anything is to be done to a result but rounding it."""
        whole = pipeline.region
        is_resized = self.size != (whole.rows, whole.columns)
        return is_resized or self.converts(pipeline.image.profile) or self.sharpening.amount > 0

    def converts(self, profile: Profile) -> bool:
        """Whether a picture's numbers become others."""
        target = self.target.profile
        return target is not None and not is_same(profile, target)

    def values(
        self,
        pipeline: Pipeline,
        channels: int,
        progress: Callable[[float], None],
        cancelled: Callable[[], bool],
    ) -> Floats:
        """Return the finished result, (rows, columns, channels) float32.

        Raises
        ------
        NotGreyError
            It has colour, and `channels` are 1 or 2.
        Cancelled, FilterFailure
            As `Pipeline.values`.
        """
        image = pipeline.image
        whole = pipeline.region
        new = (*self.size, channels)
        resampling = None
        if self.size != (whole.rows, whole.columns):
            resampling = Resampling((whole.rows, whole.columns), self.size)
        out = np.zeros(new, np.float32)
        tiles = list(whole.tiles(_TILE))
        number = 0
        pipeline = replace(
            pipeline, report=lambda share: progress((number - 1 + share) / len(tiles))
        )
        for number, tile in enumerate(tiles, 1):
            if cancelled():
                raise Cancelled
            pixels = _in_channels(pipeline.values(tile, cancelled), channels)
            pixels = np.clip(pixels, 0, 1) if self.is_cut else pixels
            if resampling is None:
                out[tile.slices] = pixels
            else:
                resampling.add(tile, _light(pixels, image.profile), out)
            progress(number / len(tiles))
        out = self._encoded(out, image.profile, resampling is not None)
        return self._sharpened(out, pipeline)

    def metadata(self, image: Image) -> Metadata:
        """Return the picture's metadata, true of the file's colours."""
        known = image.metadata
        if not self.converts(image.profile):
            return known
        exif = known.exif
        if exif is not None:
            exif = with_colour_space(exif, self.target.icc is None)
        blocks = tuple(block for block in known.blocks if block.name)  # others tell of colours
        return dataclasses.replace(
            known, icc=self.target.icc, coding=None, exif=exif, blocks=blocks
        )

    def _encoded(self, pixels: Floats, profile: Profile, is_light: bool) -> Floats:
        """Turn pixels (linear light times alpha where they are `is_light`) into stored values."""
        target = self.target.profile if self.converts(profile) else None
        if not is_light and target is None:
            return pixels
        for rows in _strips(pixels):
            strip = pixels[rows] if is_light else _light(pixels[rows], profile, straight=True)
            if is_light and has_alpha(strip):
                strip = _straight(strip)
            light = np.ascontiguousarray(colours(strip))
            stored = stored_in(light, profile, target or profile)
            colours(pixels[rows])[...] = stored
            if has_alpha(strip):
                pixels[rows][..., -1] = strip[..., -1]
        return pixels

    def _sharpened(self, pixels: Floats, pipeline: Pipeline) -> Floats:
        if not self.sharpening.amount:
            return pixels
        image, registry = Image(pixels), pipeline.registry
        step = Step.of(
            registry["unsharp_mask"],
            radius=self.sharpening.radius,
            amount=self.sharpening.amount,
        )
        values = Pipeline.of(image, (step,), registry).values(image.region)
        return _in_channels(values, pixels.shape[2])


def on_white(pixels: Floats) -> Floats:
    """Return pixels laid on white, without alpha."""
    if not has_alpha(pixels):
        return pixels
    given = carried(pixels)
    return np.asarray(colours(given) + (1 - given[..., -1:]), np.float32)


def _in_channels(pixels: Floats, channels: int) -> Floats:
    if channels <= 2 and pixels.shape[2] > 2:
        if not is_grey(pixels):
            raise NotGreyError
        pixels = pixels[..., [0, 3] if pixels.shape[2] == 4 else [0]]
    return widened(pixels, channels)


def _light(pixels: Floats, profile: Profile, straight: bool = False) -> Floats:
    """Return linear light, multiplied by alpha unless it is wanted straight."""
    out = np.array(pixels, np.float32)
    part = colours(pixels)
    given = np.ascontiguousarray(np.repeat(part, 3, 2) if part.shape[2] == 1 else part)
    colours(out)[...] = profile.transfer.to_linear(given)[..., : part.shape[2]]
    return carried(out) if has_alpha(out) and not straight else out


def _straight(pixels: Floats) -> Floats:
    """Divide colour by alpha; where nothing is seen it is black."""
    out = np.array(pixels, np.float32)
    alpha = np.clip(out[..., -1:], 0, 1)
    seen = alpha > 0
    np.divide(colours(out), alpha, out=colours(out), where=seen)
    colours(out)[...] *= seen
    out[..., -1:] = alpha
    return out


def _strips(pixels: Floats) -> list[slice]:
    rows = max(1, 2_000_000 // max(1, pixels.shape[1]))
    return [slice(at, at + rows) for at in range(0, pixels.shape[0], rows)]
