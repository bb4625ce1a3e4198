"""Folders: where a person's own things are kept on this platform."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import platformdirs

DATA_VARIABLE: Final = "KERNELROOM_DATA"
CATALOGUE: Final = Path(__file__).parents[1] / "catalogue"
SAMPLES: Final = Path(__file__).parents[1] / "samples"


def user_data(environment: Mapping[str, str] = os.environ) -> Path:
    """Return the folder of presets and plugins; the variable KERNELROOM_DATA moves it."""
    moved = environment.get(DATA_VARIABLE)
    return Path(moved) if moved else platformdirs.user_data_path("kernelroom", appauthor=False)


def user_cache(environment: Mapping[str, str] = os.environ) -> Path:
    """Return the folder of what can be made again; it moves with KERNELROOM_DATA."""
    moved = environment.get(DATA_VARIABLE)
    if moved:
        return Path(moved) / "cache"
    return platformdirs.user_cache_path("kernelroom", appauthor=False)


def user_pictures() -> Path:
    """Return a person's folder of pictures, or their home where that is not there."""
    pictures = platformdirs.user_pictures_path()
    return pictures if pictures.is_dir() else Path.home()


def folder_beside(photo: Path | None) -> Path:
    """Return where what is made of a photo goes: beside it.

    What has no file, or came with the program, whose folder may not be written to, goes to a
    person's pictures.
    """
    if photo is None or SAMPLES in photo.absolute().parents:
        return user_pictures()
    return photo.parent


def user_plugins(environment: Mapping[str, str] = os.environ) -> Path:
    """Return the folder of a person's own plugins."""
    return user_data(environment) / "plugins"


def user_presets(environment: Mapping[str, str] = os.environ) -> Path:
    """Return the folder of a person's own presets."""
    return user_data(environment) / "presets"


def user_lessons(environment: Mapping[str, str] = os.environ) -> Path:
    """Return the folder of a person's own lessons."""
    return user_data(environment) / "lessons"
