"""Slide: a layer over a crop of a photo, all places of it, and the loops that go there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from editor.document.image import Image
from editor.document.step import Step
from editor.lab.field import Field, field_at
from editor.lab.layer import Layer
from editor.lab.sizes import LayerSizes
from editor.render.pipeline import Pipeline, never
from filters.pixels.region import Region
from filters.registry import Registry

Floats = npt.NDArray[np.float32]
SIDE: Final = 32  # pixels: the crop at first
LEAST: Final = 4
MOST: Final = 96  # pixels a side: beyond that no pixel is seen any more


@dataclass(frozen=True, eq=False)
class Slide:
    """What is seen while a layer slides over a crop.

    Parameters
    ----------
    crop
        Where the input lies on the photo.
    pixels
        (rows, columns, 1 or 3) float32, the layer's input, full scale 1.0: the crop, with zeros
        between its pixels where the layer spreads.
    layer
        What slides.
    maps
        (maps, rows, columns) float32 by the engine; no places where the kernel does not fit.
    """

    crop: Region
    pixels: Floats
    layer: Layer
    maps: Floats

    @classmethod
    def of(cls, crop: Region, pixels: Floats, layer: Layer) -> Slide:
        """Lay a layer over pixels; a kernel that does not fit gives maps without places."""
        pixels = layer.spread_over(pixels)
        sizes = LayerSizes.of(layer, *pixels.shape[:2])
        if not sizes.has_places:
            return cls(crop, pixels, layer, np.zeros((1, 0, 0), np.float32))
        return cls(crop, pixels, layer, layer.maps(pixels))

    @property
    def sizes(self) -> LayerSizes:
        """How its maps come to their size."""
        return LayerSizes.of(self.layer, *self.size)

    @property
    def size(self) -> tuple[int, int]:
        """(rows, columns) of the input."""
        return self.pixels.shape[0], self.pixels.shape[1]

    @property
    def count(self) -> int:
        """How many places there are."""
        return int(self.maps.shape[1] * self.maps.shape[2])

    def place(self, number: int) -> tuple[int, int]:
        """Return (row, column) of a place, counted row by row from 0."""
        return divmod(number, int(self.maps.shape[2]))

    def number(self, row: int, column: int) -> int:
        """Return the number of a place."""
        return int(row * self.maps.shape[2] + column)

    def field(self, number: int, index: int = 0) -> Field:
        """Take a place of one of the maps apart; raise IndexError where there is none."""
        return field_at(self.pixels, self.layer, self.maps, *self.place(number), index)

    def places_over(self, row: int, column: int) -> int | None:
        """Return the place whose field has its middle nearest to a pixel of the crop."""
        if not self.count:
            return None
        sizes = self.sizes
        at = []
        for where, axis in ((row, sizes.down), (column, sizes.across)):
            wanted = (where + axis.before - (axis.span - 1) / 2) / axis.stride
            at.append(min(max(round(wanted), 0), axis.result - 1))
        return self.number(at[0], at[1])


@dataclass(frozen=True)
class CodeLine:
    """A line of the loops, and what runs it: a new row, column, tap, or the finished sum."""

    text: str
    event: str = ""


def code(slide: Slide) -> tuple[CodeLine, ...]:
    """Return the loops that compute the maps, with this slide's numbers in them."""
    layer, (rows, columns) = slide.layer, slide.sizes.shape
    top, left = slide.sizes.padding[:2]
    taps, planes = layer.kernel.shape, slide.pixels.shape[2]
    down = _index(layer.stride, "i", layer.dilation, "m", top)
    across = _index(layer.stride, "j", layer.dilation, "n", left)
    shared = layer.depth == "full"
    read = "c" if shared else "k"
    own = "" if layer.is_shared else f"{read},"
    spread = [CodeLine(f"x[:, ::{layer.spread}, ::{layer.spread}] = crop")]
    lines = [CodeLine(f"for k in range({planes}):", "map")] if not shared else []
    indent = "" if shared else "  "
    lines += [
        CodeLine(f"{indent}for i in range({rows}):", "row"),
        CodeLine(f"{indent}  for j in range({columns}):", "column"),
        CodeLine(f"{indent}    s = 0"),
    ]
    deep = indent + "    "
    lines += [
        CodeLine(f"{deep}for m in range({taps[0]}):"),
        CodeLine(f"{deep}  for n in range({taps[1]}):"),
    ]
    if shared:
        lines.append(CodeLine(f"{deep}    for c in range({planes}):"))
        deep += "  "
    lines += [
        CodeLine(f"{deep}    v = x[{read},{down},{across}]"),
        CodeLine(f"{deep}    s += w[{own}m,n] * v", "tap"),
        CodeLine(f"{indent}    y[{'' if shared else 'k,'}i,j] = {_finished(layer)}", "result"),
    ]
    return tuple(lines if layer.spread == 1 else spread + lines)


def read_pixels(
    image: Image,
    below: tuple[Step, ...],
    registry: Registry,
    crop: Region,
    cancelled: Callable[[], bool] = never,
) -> Floats:
    """Return what a Step above `below` reads of a crop, without alpha: (rows, columns, 1 or 3)."""
    values = Pipeline.of(image, below, registry).values(crop, cancelled)
    return np.ascontiguousarray(values[..., : 3 if values.shape[2] >= 3 else 1])


def crop_at(bounds: Region, row: int, column: int, rows: int, columns: int) -> Region:
    """Return a crop of that size about a pixel, moved and cut so that it lies in the photo."""
    rows, columns = min(rows, bounds.rows), min(columns, bounds.columns)
    top = min(max(row - rows // 2, 0), bounds.rows - rows)
    return Region(top, min(max(column - columns // 2, 0), bounds.columns - columns), rows, columns)


def _index(stride: int, place: str, dilation: int, tap: str, pad: int) -> str:
    moved = place if stride == 1 else f"{stride}*{place}"
    moved += f"+{tap}" if dilation == 1 else f"+{dilation}*{tap}"
    return moved if pad == 0 else f"{moved}-{pad}"


def _finished(layer: Layer) -> str:
    text = "s" if layer.kernel.gain_divisor == 1.0 else f"s / {layer.kernel.gain_divisor:g}"
    for value in (layer.kernel.offset, layer.bias):
        text += "" if value == 0.0 else f" {'-' if value < 0 else '+'} {abs(value):g}"
    return {"none": text, "relu": f"max(0, {text})", "abs": f"abs({text})"}[layer.activation]
