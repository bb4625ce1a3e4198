"""The files that a check hands to a filter: small ones of kinds that are known by their suffix."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np

from editor.document.image import Metadata
from editor.photo.save import save
from filters.params.kinds.file import FileKind, FilePath
from filters.params.kinds.frames import Frames, FramesKind
from filters.params.kinds.picture import Picture, PictureKind
from filters.params.param import Param

STRIPES: Final = 4  # pixels from one to the next
PICTURES: Final = (".png", ".tif", ".tiff", ".jpg", ".jpeg")
TEXTS: Final = {
    ".cube": "LUT_3D_SIZE 2\n0 0 0\n1 0 0\n0 1 0\n1 1 0\n0 0 1\n1 0 1\n0 1 1\n1 1 1\n",
    ".csv": "0,0.5\n0.5,1\n",
    ".json": "{}\n",
    ".txt": "0 0.5\n0.5 1\n",
}


def supplied(param: Param, folder: Path) -> tuple[Any, ...]:
    """Return values of a parameter that name files, which are written into a folder.

    A file of a kind that nobody here knows, or that may be anything, is not supplied: that a filter
    refuses it would be no fault.
    """
    match param.kind:
        case PictureKind():
            return (Picture(str(_picture(folder, 1))),)
        case FramesKind():
            return (Frames(tuple(str(_picture(folder, number)) for number in (1, 2, 3))),)
        case FileKind(patterns=patterns):
            return _file(patterns, folder)
    return ()


def words_of(value: Any) -> str:
    """Return what a value that was supplied is called in a label; empty for any other."""
    match value:
        case Picture(path=path) if path:
            return "a picture"
        case Frames(paths=paths) if paths:
            return f"{len(paths)} pictures"
        case FilePath(path=path) if path:
            return f"a {Path(path).suffix} file"
    return ""


def _file(patterns: Sequence[str], folder: Path) -> tuple[FilePath, ...]:
    for suffix in (Path(pattern).suffix.lower() for pattern in patterns):
        if suffix in TEXTS:
            path = folder / f"sample{suffix}"
            path.write_text(TEXTS[suffix])
            return (FilePath(str(path)),)
        if suffix in PICTURES:
            return (FilePath(str(_picture(folder, 1, suffix))),)
    return ()


def _picture(folder: Path, number: int, suffix: str = ".png") -> Path:
    path = folder / f"stripes{number}{suffix}"
    if not path.exists():
        stripes = np.zeros((24, 32, 3), np.uint8)
        stripes[:, number % STRIPES :: STRIPES] = (255, 128, 0)
        save(path, stripes, Metadata())
    return path
