"""Writing: the files of all chosen presets, one after the other, where a person wants them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from editor.render.output.names import Named, file_name
from editor.render.output.presets import ExportPreset, ExportPresets
from editor.render.output.settings import ExportError
from editor.storage.folders import folder_beside
from ui.export.trials import Photo
from ui.look.phrase import phrase


@dataclass(frozen=True)
class Target:
    """A file to be written."""

    preset: ExportPreset
    path: Path


def folder_of(presets: ExportPresets, photo: Photo) -> Path:
    """Return where files go: the folder that was chosen, else beside the photo."""
    return Path(presets.folder) if presets.folder else folder_beside(photo.image.path)


def targets(presets: ExportPresets, photo: Photo) -> tuple[Target, ...]:
    """Return the files of the chosen presets.

    Raises
    ------
    NamePatternError, ExportError
        A pattern makes no name, or two presets would write the same file.
    """
    folder = folder_of(presets, photo)
    found: list[Target] = []
    for preset in presets.chosen:
        target = Target(preset, folder / name_of(preset, photo))
        same = [one for one in found if _folded(one.path) == _folded(target.path)]
        if same:
            raise ExportError(
                phrase(
                    "{name} and {name_2} would both write {name_3}: "
                    "have {{preset}} in the name of one",
                    name=same[0].preset.name,
                    name_2=preset.name,
                    name_3=target.path.name,
                )
            )
        found.append(target)
    return tuple(found)


def name_of(preset: ExportPreset, photo: Photo) -> str:
    """Return the name of a preset's file; raise NamePatternError."""
    settings = preset.settings
    rows, columns = settings.size.of(*photo.size)
    stem = photo.image.path.stem if photo.image.path is not None else "pasted"
    named = Named(stem, preset.name, columns, rows)
    return file_name(settings.name, named, settings.form.suffixes[0])


def _folded(path: Path) -> str:
    return str(path).casefold()  # as most file systems see it
