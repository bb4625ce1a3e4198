"""ZarrFolder: an OME-Zarr with levels (version 0.5, Zarr 3), written tile by tile.

One array a level, (channels, rows, columns), named 0, 1, ...; a chunk holds all channels of a tile,
and is a file of its own, so that several processes may write at once.
"""

from __future__ import annotations

import base64
import importlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np

from editor.document.image import Metadata, Samples
from editor.photo.tiled.levels_file import Arrangement, Tile
from filters.pixels.region import Region
from filters.threads import cores, parallel_for

OME_VERSION: Final = "0.5"
OWN: Final = "kernelroom"  # the attribute with what OME-Zarr has no place for
AXES: Final = ("c", "y", "x")


class ZarrFolder:
    """A folder that takes tiles."""

    def __init__(self, folder: Path, arrangement: Arrangement) -> None:
        """Go on with one that `made` has begun, in this or in another process."""
        zarr = importlib.import_module("zarr")
        group = zarr.open_group(folder, mode="r+", zarr_format=3)
        self.arrangement = arrangement
        self._arrays = [group[str(number)] for number in range(len(arrangement.levels))]

    @classmethod
    def made(
        cls,
        folder: Path,
        arrangement: Arrangement,
        metadata: Metadata,
        compression: str,
        name: str,
    ) -> ZarrFolder:
        """Begin one in an empty folder.

        Parameters
        ----------
        compression
            ``zstd``, ``gzip`` or ``none``.
        name
            Of the picture.
        """
        zarr = importlib.import_module("zarr")
        codecs = importlib.import_module("zarr.codecs")
        packed = {"zstd": codecs.ZstdCodec, "gzip": codecs.GzipCodec}.get(compression)
        group = zarr.create_group(folder, overwrite=True, zarr_format=3)
        group.attrs.update(_attributes(arrangement, metadata, name))
        for number, level in enumerate(arrangement.levels):
            group.create_array(
                str(number),
                shape=(arrangement.channels, level.rows, level.columns),
                chunks=(arrangement.channels, arrangement.tile, arrangement.tile),
                dtype=arrangement.dtype,
                compressors=None if packed is None else packed(),
                dimension_names=AXES,
                fill_value=0,
            )
        return cls(folder, arrangement)

    def put(self, level: int, place: Region, samples: Samples) -> None:
        """Pack and write a tile, cut at the far edges; raise OSError."""
        self._arrays[level][(slice(None), *place.slices)] = np.moveaxis(samples, -1, 0)

    def put_all(self, level: int, tiles: Sequence[Tile]) -> None:
        """Pack and write tiles on all cores; raise OSError."""
        parallel_for(lambda tile: self.put(level, *tile), tiles, cores())

    def finish(self) -> None:
        """Do nothing: what says where everything is was written first."""


def _attributes(form: Arrangement, metadata: Metadata, name: str) -> dict[str, Any]:
    across, down = metadata.pixels_per_mm or (0.0, 0.0)
    sizes = (1000 / down, 1000 / across) if across and down else (1.0, 1.0)
    unit = {"unit": "micrometer"} if across and down else {}
    axes = [
        {"name": "c", "type": "channel"},
        {"name": "y", "type": "space", **unit},
        {"name": "x", "type": "space", **unit},
    ]
    levels = [
        {
            "path": str(number),
            "coordinateTransformations": [
                {"type": "scale", "scale": [1.0, *(size * 2.0**number for size in sizes)]}
            ],
        }
        for number in range(len(form.levels))
    ]
    scales = {"name": name, "axes": axes, "datasets": levels, "type": "mean"}
    own: dict[str, Any] = {"alpha": form.channels in (2, 4)}
    if metadata.icc is not None:
        own["icc"] = base64.b64encode(metadata.icc).decode()
    return {"ome": {"version": OME_VERSION, "multiscales": [scales]}, OWN: own}
