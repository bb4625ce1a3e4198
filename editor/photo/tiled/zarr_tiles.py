"""ZarrTiles: an OME-Zarr (0.4 or 0.5) that is read by chunks and levels."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any, Final

import numpy as np

from editor.document.image import Metadata, Samples
from editor.photo.decoders.extra_library import extra_library
from editor.photo.tiled.chunked import Chunked, Level
from editor.photo.tiled.zarr_folder import OWN
from editor.storage.file_error import FileError

DEPTHS: Final = ("uint8", "uint16", "float32")
MOST_CHANNELS: Final = 4
_MICROMETRES: Final = 1000.0  # a millimetre


class ZarrTiles(Chunked):
    """The first picture of an OME-Zarr: of times and planes the first, of 1 to 4 channels."""

    def __init__(self, path: Path) -> None:
        """Open a folder; raise FileError."""
        zarr = extra_library(path, "OME-Zarr", "zarr", "'kernelroom[big]'")
        try:
            group = zarr.open_group(path, mode="r")
            known = dict(group.attrs)
            scales = known.get("ome", known)["multiscales"][0]
            self._axes = [str(axis["name"]) for axis in scales["axes"]]
            self._arrays = [group[str(item["path"])] for item in scales["datasets"]]
        except Exception as error:  # whatever zarr raises of a folder that is none
            raise FileError(path, "opened", "it is no OME-Zarr, or damaged") from error
        first = self._arrays[0]
        self._check(path, first)
        own = known.get(OWN, {})
        icc = base64.b64decode(own["icc"]) if "icc" in own else None
        levels = tuple(map(self._level, self._arrays))
        channels = first.shape[self._axes.index("c")] if "c" in self._axes else 1
        metadata = Metadata(icc=icc, pixels_per_mm=_pixels_per_mm(scales))
        notes = self._notes(first)
        super().__init__(path, levels, channels, np.dtype(first.dtype), metadata, notes)

    def __reduce__(self) -> tuple[Any, ...]:
        return ZarrTiles, (self.path,)

    def close(self) -> None:
        """Let go of what was kept."""
        self.kept.clear()

    def _check(self, path: Path, first: Any) -> None:
        if self._axes[-2:] != ["y", "x"] or first.ndim != len(self._axes):
            raise FileError(path, "opened", f"its axes are {', '.join(self._axes)}, not ..., y, x")
        if str(first.dtype) not in DEPTHS:
            raise FileError(path, "opened", f"its samples are {first.dtype}, not {DEPTHS}")
        channels = first.shape[self._axes.index("c")] if "c" in self._axes else 1
        if channels > MOST_CHANNELS:
            raise FileError(path, "opened", f"it has {channels} channels, 1 to 4 are opened")

    def _notes(self, first: Any) -> tuple[str, ...]:
        names = {"t": "times", "z": "planes"}
        return tuple(
            f"the Zarr has {size} {names[axis]}: the first is opened"
            for axis, size in zip(self._axes, first.shape, strict=True)
            if axis in names and size > 1
        )

    def _level(self, array: Any) -> Level:
        whole, (rows, columns) = self._arrays[0].shape, array.shape[-2:]
        return Level(rows, columns, max(1, round(whole[-1] / columns)), tuple(array.chunks[-2:]))

    def unpacked(self, level: int, number: int) -> Samples:
        """Return a chunk, (rows, columns, channels), cut at the far edges; raise FileError."""
        place = self.levels[level].region_of(number)
        index = [slice(None) if axis == "c" else 0 for axis in self._axes[:-2]]
        try:
            found: Any = np.asarray(self._arrays[level][(*index, *place.slices)])
        except Exception as error:  # whatever its codecs raise
            raise FileError(self.path, "read", "it is damaged or cut off") from error
        found = np.moveaxis(found, 0, -1) if found.ndim == 3 else found[..., None]
        return np.asarray(np.ascontiguousarray(found), self.dtype)


def _pixels_per_mm(scales: Any) -> tuple[float, float] | None:
    """Return (across, down) where the axes are in micrometres."""
    try:
        if any(axis.get("unit") != "micrometer" for axis in scales["axes"][-2:]):
            return None
        down, across = scales["datasets"][0]["coordinateTransformations"][0]["scale"][-2:]
        return _MICROMETRES / float(across), _MICROMETRES / float(down)
    except (KeyError, IndexError, TypeError, ValueError, ZeroDivisionError):
        return None
