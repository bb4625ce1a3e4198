"""Keeping what was imported, finding what other programs keep, and what an export changes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from editor.document.image import Image
from editor.exchange.files import read_content
from editor.exchange.format import ExchangeError, Exported, Format, Imported, ImportedKernel
from editor.presets.library import PresetLibrary
from editor.presets.preset import Preset, name_key
from editor.render.pipeline import Pipeline
from filters.pixels.region import Region
from filters.registry import Registry

SAMPLE_SIDE: Final = 512  # pixels of the photo's middle that an export is compared on
LONGEST_NAME: Final = 90
PLACES: Final = (  # below the home folder; * stands for versions
    ("GIMP", ".config/GIMP/*/filters/GimpGegl-gegl-convolution-matrix-config.settings"),
    ("GIMP", "Library/Application Support/GIMP/*/filters/"
             "GimpGegl-gegl-convolution-matrix-config.settings"),
    ("GIMP", "AppData/Roaming/GIMP/*/filters/GimpGegl-gegl-convolution-matrix-config.settings"),
    ("GIMP", ".var/app/org.gimp.GIMP/config/GIMP/*/filters/"
             "GimpGegl-gegl-convolution-matrix-config.settings"),
    ("ImageJ", ".imagej/kernel*.txt"),
    ("ImageJ", "ImageJ/kernel*.txt"),
    ("ImageJ", "ImageJ/kernels/*.txt"),
    ("Aseprite", ".config/aseprite/convmatr.usr"),
    ("Aseprite", "Library/Application Support/Aseprite/convmatr.usr"),
    ("Aseprite", "AppData/Roaming/Aseprite/convmatr.usr"),
)  # fmt: skip


@dataclass(frozen=True)
class Installed:
    """A file in which an installed program keeps kernels."""

    program: str
    path: Path


def installed(home: Path | None = None) -> tuple[Installed, ...]:
    """Find the kernel files of GIMP, ImageJ and Aseprite in their usual folders."""
    home = home or Path.home()
    found = []
    for program, pattern in PLACES:
        try:
            found += [Installed(program, p) for p in sorted(home.glob(pattern)) if p.is_file()]
        except OSError:  # a folder that can't be looked into holds nothing to offer
            continue
    return tuple(found)


def keep(
    imported: Imported, origin: str, library: PresetLibrary, registry: Registry
) -> list[Preset]:
    """Save what was imported as presets of one's own, under names that are free.

    `origin` says where they come from. Raises FileError.
    """
    taken = {preset.key for preset in library.load().good}
    kept = []
    for found in imported.found:
        name = free_name(found.name, taken)
        preset = Preset(name, found.step(registry), tags=("Imported",), source=origin)
        taken.add(preset.key)
        kept.append(library.save(preset))
    return kept


def free_name(name: str, taken: set[str]) -> str:
    """Return a name that can be a preset's and is not taken (as `name_key` compares)."""
    shown = "".join(c if c.isprintable() else " " for c in name)
    plain = " ".join(shown.split())[:LONGEST_NAME] or "Kernel"
    free, number = plain, 2
    while name_key(free) in taken:
        free, number = f"{plain} {number}", number + 1
    return free


def change_by_export(
    found: ImportedKernel, exported: Exported, chosen: Format, image: Image, registry: Registry
) -> str:
    """Say by how much the exported kernel's result differs on the middle of a photo.

    Empty where it is the same to a tenth of a level, or the format can't be read again.
    """
    if chosen.read is None:
        return ""
    try:
        name = f"k{chosen.suffixes[0]}"
        _, again = read_content(exported.content, name, registry, chosen.id)
    except ExchangeError:
        return ""
    side = Region(
        max(0, (image.region.rows - SAMPLE_SIDE) // 2),
        max(0, (image.region.columns - SAMPLE_SIDE) // 2),
        SAMPLE_SIDE,
        SAMPLE_SIDE,
    ).clip(image.region)
    ours, theirs = (
        Pipeline.of(image, (one.step(registry),), registry).render(side)
        for one in (found, again.found[0])
    )
    difference = np.abs(np.clip(ours, 0, 1) - np.clip(theirs, 0, 1))[..., :3] * 255
    if not difference.size or difference.max() < 0.1:
        return ""
    return (
        f"on this photo it differs by up to {difference.max():.1f} levels of 255, "
        f"{difference.mean():.2f} on average"
    )
