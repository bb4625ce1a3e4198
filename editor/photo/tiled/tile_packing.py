"""How a tile is packed in a TIFF: not, by LZW or deflate, with the predictor that goes with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import imagecodecs
import numpy as np

from editor.document.image import Samples
from editor.photo.tiled.levels_file import Arrangement, Tile
from filters.pixels.region import Region
from filters.threads import cores, parallel_for

CODES: Final = {"none": 1, "lzw": 5, "deflate": 8}
_LEVEL: Final = 6  # of deflate


def packed_tile(samples: Samples, form: Arrangement, compression: str) -> bytes:
    """Return a tile's bytes; one that is cut at the far edges is filled up with zeros."""
    side = form.tile
    whole: Any = samples
    if samples.shape[:2] != (side, side):
        whole = np.zeros((side, side, form.channels), samples.dtype)
        whole[: samples.shape[0], : samples.shape[1]] = samples
    if compression == "none":
        return bytes(whole.tobytes())
    whole = np.ascontiguousarray(whole)
    if whole.dtype == np.float32:
        differences = imagecodecs.floatpred_encode(whole, axis=1)
    else:
        differences = imagecodecs.delta_encode(whole, axis=1)
    if compression == "lzw":
        return bytes(imagecodecs.lzw_encode(differences.tobytes()))
    return bytes(imagecodecs.deflate_encode(differences.tobytes(), _LEVEL, raw=False))


def packed_tiles(
    tiles: Sequence[Tile], form: Arrangement, compression: str
) -> list[tuple[Region, bytes]]:
    """Return tiles' bytes in their order, packed on all cores."""
    packed = [b""] * len(tiles)

    def pack(number: int) -> None:
        packed[number] = packed_tile(tiles[number][1], form, compression)

    parallel_for(pack, range(len(tiles)), cores())
    return [(place, content) for (place, _), content in zip(tiles, packed, strict=True)]
