"""Feature maps into files: an array, float pages of a TIFF, or a sheet in signed colours."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt
import tifffile

from editor.networks.map_colours import sheet
from editor.storage.atomic import replacing
from editor.storage.file_error import FileError

Floats = npt.NDArray[np.float32]
CLASSIC_BYTES: Final = 4_000_000_000  # what an ordinary TIFF can hold


def _write_npy(path: Path, maps: Floats) -> None:
    with path.open("wb") as file:
        np.save(file, maps, allow_pickle=False)


def _write_tiff(path: Path, maps: Floats) -> None:
    large = maps.nbytes > CLASSIC_BYTES
    tifffile.imwrite(
        path, maps, bigtiff=large, photometric="minisblack", compression="zlib", predictor=True
    )


def _write_sheet(path: Path, maps: Floats) -> None:
    _write_png(path, sheet(maps))


def _write_png(path: Path, rgb: npt.NDArray[np.uint8]) -> None:
    content = cv2.imencode(".png", rgb[..., ::-1])[1]
    path.write_bytes(content.tobytes())


_WRITERS: Final[dict[str, Callable[[Path, Floats], None]]] = {
    ".npy": _write_npy,
    ".tif": _write_tiff,
    ".tiff": _write_tiff,
    ".png": _write_sheet,
}
SUFFIXES: Final = tuple(_WRITERS)


def check_maps_file(path: Path) -> None:
    """Raise the FileError of a suffix that no feature maps can be written with."""
    if path.suffix.lower() not in _WRITERS:
        raise FileError(path, "written", f"feature maps are written as {', '.join(SUFFIXES)}")


def write_maps(path: Path, maps: Floats) -> None:
    """Write maps (maps, rows, columns) by the file's suffix; raise FileError.

    ``.npy`` holds the array, ``.tif`` a float32 page a map, ``.png`` a picture of all of them in
    signed colours, each in its own range.
    """
    check_maps_file(path)
    write = _WRITERS[path.suffix.lower()]
    with replacing(path) as temporary:
        write(temporary, maps)


def write_picture(path: Path, rgb: npt.NDArray[np.uint8]) -> None:
    """Write (rows, columns, 3) sRGB as a PNG file; raise FileError."""
    with replacing(path) as temporary:
        _write_png(temporary, rgb)
