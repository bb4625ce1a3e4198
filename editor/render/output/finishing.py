"""Finishing: what becomes of a result after its Steps: size, sharpening, colours of the file.

Size and sharpening are two Steps more, so they are rendered as all Steps are: tile by tile, of the
very values of the result, and rounded once at the end. The size is made in linear light.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from editor.colour.conversion import is_same, stored_in
from editor.colour.profile import Profile
from editor.document.image import Metadata
from editor.document.step import Step
from editor.photo.metadata.exif import with_colour_space
from editor.render.output.settings import Sharpening
from editor.render.output.target import OutputProfile
from editor.render.pipeline import Pipeline
from filters.pixels.channels import colours

Floats = npt.NDArray[np.float32]


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
    """

    size: tuple[int, int]
    target: OutputProfile
    sharpening: Sharpening

    def after(self, pipeline: Pipeline) -> Pipeline:
        """Return a pipeline with the Steps that make size and sharpness."""
        registry, whole, more = pipeline.registry, pipeline.region, list[Step]()
        if self.size != (whole.rows, whole.columns):
            rows, columns = self.size
            size = {"by": "width and height", "width": columns, "height": rows}
            more.append(Step.of(registry["resize"], light="linear", **size))
        if self.sharpening.amount:
            radius, amount = self.sharpening.radius, self.sharpening.amount
            more.append(Step.of(registry["unsharp_mask"], radius=radius, amount=amount))
        if not more:
            return pipeline
        steps = (*pipeline.steps, *more)
        return Pipeline.of(pipeline.image, steps, registry, pipeline.transfer)

    def converts(self, profile: Profile) -> bool:
        """Whether a picture's numbers become others."""
        target = self.target.profile
        return target is not None and not is_same(profile, target)

    def converted(self, pixels: Floats, profile: Profile) -> Floats:
        """Return pixels of a profile in the file's; alpha stays."""
        if self.target.profile is None or not self.converts(profile):
            return pixels
        out = np.array(pixels, np.float32)
        part = colours(pixels)
        given = np.ascontiguousarray(np.repeat(part, 3, 2) if part.shape[2] == 1 else part)
        light = np.ascontiguousarray(profile.transfer.to_linear(given)[..., : part.shape[2]])
        colours(out)[...] = stored_in(light, profile, self.target.profile)
        return out

    def metadata(self, known: Metadata, profile: Profile) -> Metadata:
        """Return a picture's metadata, true of the file's colours."""
        if not self.converts(profile):
            return known
        exif = known.exif
        if exif is not None:
            exif = with_colour_space(exif, self.target.icc is None)
        blocks = tuple(one for one in known.blocks if one.name)  # others tell of colours
        return dataclasses.replace(
            known, icc=self.target.icc, coding=None, exif=exif, blocks=blocks
        )
