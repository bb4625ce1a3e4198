"""A library of presets, and a shared folder that is read with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.presets.library import PresetLibrary
from editor.presets.shelf import LibraryState
from editor.storage.folders import CATALOGUE
from tests.editor.presets.kept_presets import REGISTRY, preset


@pytest.fixture
def library(tmp_path: Path) -> PresetLibrary:
    return PresetLibrary(CATALOGUE, tmp_path / "data" / "presets", REGISTRY)


@pytest.fixture
def checkout(tmp_path: Path, library: PresetLibrary) -> Path:
    """A folder as of git, with presets below it and other files beside them."""
    folder = tmp_path / "checkout"
    (folder / ".git").mkdir(parents=True)
    (folder / "edges").mkdir()
    (folder / "package.json").write_text('{"name": "no preset"}')
    (folder / ".git" / "x.json").write_text(preset("Hidden").to_text(REGISTRY))
    (folder / "edges" / "one.json").write_text(preset("Their edge").to_text(REGISTRY))
    (folder / "two.json").write_text(preset("Their blur").to_text(REGISTRY))
    (folder / "bad.json").write_text('{"format": "kernelroom preset", "version": 99}')
    library.shelf.write(LibraryState().with_folder(folder))
    return folder
