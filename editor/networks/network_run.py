"""NetworkRun: a network over a part of a photo: shapes, fields, and every layer's maps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from editor.document.image import Image
from editor.document.step import Step
from editor.networks.error import NetworkFileError
from editor.networks.map_colours import limit_of
from editor.networks.map_source import READ_DEPTHS
from editor.networks.network_draft import NetworkDraft
from editor.networks.photo_part import PhotoPart
from editor.render.pipeline import Pipeline, never
from filters.convolution.bank.bank import Bank
from filters.network.field import ReceptiveField, receptive_fields
from filters.network.network import Network, Shape
from filters.pixels.region import Region
from filters.registry import Registry

Floats = npt.NDArray[np.float32]
MOST_VALUES: Final = 1 << 26  # of all layers together: 256 MiB
SIDES: Final = (32, 64, 96, 128, 256)  # pixels: how large the photo is read


@dataclass(frozen=True)
class LayerFigures:
    """Of a layer's maps: the magnitude of each that has the full colour, and all their values'."""

    limits: tuple[float, ...]
    least: float
    most: float
    zeros: float  # share 0..1

    @classmethod
    def of(cls, maps: Floats) -> LayerFigures:
        """Compute the figures of maps (maps, rows, columns)."""
        zeros = 1 - float(np.count_nonzero(maps)) / maps.size
        return cls(tuple(map(limit_of, maps)), float(maps.min()), float(maps.max()), zeros)


@dataclass(frozen=True, eq=False)
class NetworkRun:
    """What a draft's network gives.

    Parameters
    ----------
    draft, network, part
        What is laid over what.
    shapes, fields
        (maps, rows, columns) and the receptive field of the picture and of each layer.
    maps
        (maps, rows, columns) float32 of each; the picture's planes are the first.
    figures
        Of each of them.
    """

    draft: NetworkDraft
    network: Network
    part: PhotoPart
    shapes: tuple[Shape, ...]
    fields: tuple[ReceptiveField, ...]
    maps: tuple[Floats, ...]
    figures: tuple[LayerFigures, ...]

    @property
    def products(self) -> int:
        """How many weights are multiplied with a value."""
        return sum(
            layer.weights.size * shape[1] * shape[2]
            for layer, shape in zip(self.network.layers, self.shapes[1:], strict=True)
            if isinstance(layer, Bank)
        )


def part_for(
    image: Image,
    steps: tuple[Step, ...],
    registry: Registry,
    seen: Region,
    draft: NetworkDraft,
    side: int,
    cancelled: Callable[[], bool] = never,
) -> PhotoPart:
    """Read a square of a photo with its Steps, at side x side pixels, for a network.

    It lies in the middle of what was seen, as large as whole blocks of pixels let it be; a photo
    that is smaller is read as it is.

    Raises
    ------
    NetworkFileError
        It reads planes that no photo has.
    """
    if draft.depth not in READ_DEPTHS:
        raise NetworkFileError(
            f"the network reads {draft.depth} planes: only one that reads 1 or 3 can be laid over "
            "a photo"
        )
    pipeline = Pipeline.of(image, steps, registry)
    bounds = pipeline.region
    if seen.is_empty or seen.clip(bounds) != seen:  # as after a crop
        seen = bounds
    square = square_in(seen, side)
    return PhotoPart.read(pipeline, square, draft.depth, (0, 0), cancelled, side * side)


def square_in(seen: Region, side: int) -> Region:
    """Return the largest square in the middle that is `side` blocks of pixels wide.

    >>> square_in(Region(0, 0, 300, 451), 96)
    Region(top=6, left=81, rows=288, columns=288)
    """
    block = max(1, min(seen.rows, seen.columns) // side)
    rows, columns = min(seen.rows, side * block), min(seen.columns, side * block)
    top, left = (seen.rows - rows) // 2, (seen.columns - columns) // 2
    return Region(seen.top + top, seen.left + left, rows, columns)


def network_run(
    draft: NetworkDraft, part: PhotoPart, check: Callable[[], object] = lambda: None
) -> NetworkRun:
    """Lay a draft's network over a part; `check` raises where nobody wants it any more.

    Raises
    ------
    UserError
        The layers do not go together, or give more than may be kept.
    """
    network, (rows, columns) = draft.network, part.pixels.shape[:2]
    shapes = network.shapes(rows, columns)
    values = sum(int(np.prod(shape)) for shape in shapes)
    if values > MOST_VALUES:
        raise NetworkFileError(
            f"the layers give {values} numbers: up to {MOST_VALUES} are kept; read the photo "
            "smaller, or take fewer maps"
        )
    fields = receptive_fields(network, rows, columns)
    maps = [np.ascontiguousarray(part.pixels.transpose(2, 0, 1))]
    for found in network.steps(part.pixels):
        check()
        maps.append(found)
    figures = tuple(map(LayerFigures.of, maps))
    return NetworkRun(draft, network, part, shapes, fields, tuple(maps), figures)
