"""The file that a new plugin begins as."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from editor.cli.command_error import CommandError
from editor.storage.atomic import write_text
from editor.storage.file_error import FileError

TEXT: Final = '''"""{title}: a filter for Kernelroom."""

from typing import Annotated

from kernelroom.plugin import Pixels, Range, image_filter

API = 2
__version__ = "0.1"
__author__ = ""


@image_filter("{title}", group="My filters")
def {name}(pixels: Pixels, amount: Annotated[float, Range(0, 2)] = 0.5) -> Pixels:
    """Make the photo lighter or darker than the middle grey.

    Parameters
    ----------
    amount
        Contrast around the middle: 0 is flat grey, 1 leaves the photo as it is.
    """
    out = pixels.copy()
    out[..., :3] = 0.5 + amount * (pixels[..., :3] - 0.5)
    return out
'''


def new_plugin(folder: Path, title: str) -> Path:
    """Write a working plugin; return its file. Raise CommandError or FileError.

    >>> plugin_name("Warm light!")
    'warm_light'
    """
    name = plugin_name(title)
    if not name:
        raise CommandError(f"the name {title!r} is not allowed: begin it with a letter a to z")
    path = folder / f"{name}.py"
    if path.exists():
        raise CommandError(f"{path} exists already: choose another name")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileError.of(folder, "made", error) from None
    plain = " ".join(title.replace("\\", " ").replace('"', " ").split())
    write_text(path, TEXT.format(title=plain, name=name))
    return path


def plugin_name(title: str) -> str:
    """Return a Python name for a title; empty where it has no letter to begin with."""
    name = re.sub(r"[^a-z0-9]+", "_", title.lower()).strip("_")
    return name if name[:1].isalpha() else ""
