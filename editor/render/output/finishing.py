"""Finishing: what becomes of a result after its Steps: size, sharpening, colours of the file.

Size and sharpening are two Steps more, so they are rendered as all Steps are: tile by tile, of the
very values of the result, and rounded once at the end. The size is made in linear light.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from editor.colour.colours import Colours
from editor.colour.conversion import converted, is_same
from editor.colour.profile import Profile, name_of
from editor.document.image import Block, Metadata
from editor.document.step import Step
from editor.photo.metadata.png_further import BACKGROUND
from editor.photo.metadata.recoloured import recoloured_exif, recoloured_xmp
from editor.render.output.settings import Sharpening
from editor.render.output.target import OutputProfile
from editor.render.pipeline import Pipeline

SRGB_NAME = "sRGB IEC61966-2.1"  # as programs write it into XMP
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

    def converts(self, colours: Colours) -> bool:
        """Whether a picture's numbers become others."""
        target = self.target.colours
        if target is None:
            return False
        return colours.is_grey != target.is_grey or not is_same(colours.profile, target.profile)

    def converted(self, pixels: Floats, colours: Colours) -> Floats:
        """Return pixels of a profile in the file's; alpha stays. Raise LcmsError."""
        if self.target.colours is None or not self.converts(colours):
            return pixels
        return converted(pixels, colours, self.target.colours, "relative", True)

    def metadata(self, known: Metadata, colours: Colours) -> Metadata:
        """Return a picture's metadata, true of the file's colours."""
        if self.target.colours is None or not self.converts(colours):
            return known
        return recoloured_metadata(known, self.target.colours)


def recoloured_metadata(known: Metadata, colours: Colours) -> Metadata:
    """Return a picture's metadata, true of other colours than those it was opened with."""
    is_srgb = is_same(colours.profile, Profile())  # be it written out, or said by a coding
    name = SRGB_NAME if is_srgb else name_of(colours.icc or b"")
    exif, xmp = known.exif, known.xmp
    told = (one for one in known.blocks if one.name)  # others tell of colours
    blocks = tuple(Block("", BACKGROUND, b"") if b.name == BACKGROUND else b for b in told)
    return dataclasses.replace(
        known,
        icc=colours.icc,
        coding=colours.coding,
        exif=None if exif is None else recoloured_exif(exif, is_srgb),
        xmp=None if xmp is None else recoloured_xmp(xmp, is_srgb, name),
        blocks=blocks,
    )
