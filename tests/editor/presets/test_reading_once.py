"""The catalogue is read once a process: other libraries get the same values while it stays."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from editor.presets.library import PresetLibrary
from editor.storage.folders import CATALOGUE
from filters.registry import Registry


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A catalogue of two presets."""
    folder = tmp_path / "catalogue"
    folder.mkdir()
    for name in ("sharpen", "emboss"):
        shutil.copy(CATALOGUE / f"{name}.json", folder)
    return folder


def named(folder: Path, registry: Registry) -> dict[str, Any]:
    """Return the presets that a library of its own finds, by file."""
    found = PresetLibrary(folder, folder.with_name("own"), registry).load()
    entries: tuple[Any, ...] = (*found.good, *found.broken)
    return {one.path.stem: one for one in entries}


def test_another_library_has_the_same_presets_of_filters_that_are_equal(
    folder: Path, registry: Registry
) -> None:
    once = named(folder, registry)
    again = named(folder, Registry.builtin())
    assert set(once) == {"sharpen", "emboss"}
    assert all(again[name] is once[name] for name in once)


def test_what_has_changed_is_read_again(folder: Path, registry: Registry) -> None:
    once = named(folder, registry)
    text = (folder / "emboss.json").read_text(encoding="utf-8")
    (folder / "emboss.json").write_text(text.replace(once["emboss"].name, "Raised"), "utf-8")
    shutil.copy(CATALOGUE / "sharpen.json", folder / "more.json")
    again = named(folder, registry)
    assert again["emboss"].name == "Raised"
    assert set(again) == {"sharpen", "emboss", "more"}


def test_without_a_filter_its_presets_are_broken(folder: Path, registry: Registry) -> None:
    assert named(folder, registry)["sharpen"].name
    without = Registry(tuple(spec for spec in registry if spec.id != "convolution"))
    assert "is not known" in named(folder, without)["sharpen"].reason


def test_a_file_that_was_broken_is_read_again(folder: Path, registry: Registry) -> None:
    good = folder / "emboss.json"
    kept = good.rename(folder / "emboss.kept")
    good.symlink_to(folder / "nowhere")
    assert named(folder, registry)["emboss"].reason
    good.unlink()
    kept.rename(good)
    assert named(folder, registry)["emboss"].name
