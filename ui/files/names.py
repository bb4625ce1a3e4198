"""Names of photos, told apart by their folders where several have the same."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from editor.document.image import Image
from editor.storage.folders import folder_beside

UNNAMED = "Pasted picture"


def told_apart(paths: Sequence[Path | None]) -> list[str]:
    """Return a name for each photo: its file's, with as much of its folder as tells it apart.

    >>> told_apart([Path("/a/2024/one.jpg"), Path("/a/2025/one.jpg"), Path("/a/two.jpg"), None])
    ['one.jpg – 2024', 'one.jpg – 2025', 'two.jpg', 'Pasted picture']
    """
    return [UNNAMED if path is None else _name(path, paths) for path in paths]


def proposed_path(source: Image, folder: str) -> Path:
    """Return where to save a photo: beside its file, or in the folder that is chosen for it."""
    path = source.path
    name = "pasted.png"
    if path is not None:
        page = f"-page-{source.metadata.page + 1}" if source.metadata.page else ""
        name = f"{path.stem}{page}-edited{path.suffix}"
    return (Path(folder) if os.path.isdir(folder) else folder_beside(path)) / name


def _name(path: Path, paths: Sequence[Path | None]) -> str:
    others = [one for one in paths if one is not None and one != path and one.name == path.name]
    if not others:
        return path.name
    folders = path.parent.parts
    for count in range(1, len(folders) + 1):
        if all(one.parent.parts[-count:] != folders[-count:] for one in others):
            break
    return f"{path.name} – {Path(*folders[-count:])}"
