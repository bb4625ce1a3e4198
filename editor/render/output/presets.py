"""ExportPresets: settings under names, those that are written together, and the last folder."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from editor.photo.encoding import Encoding
from editor.render.output.settings import ExportError, ExportSettings, Sharpening
from editor.render.output.settings_json import settings_from_json, settings_to_json
from editor.render.output.size import OutputSize
from editor.storage.alone import alone_with
from editor.storage.atomic import write_text
from editor.storage.file_error import FileError
from editor.storage.json_text import read_json, to_text
from filters.near_names import instead_of
from filters.user_error import UserError

FORMAT: Final = "kernelroom export presets"
VERSION: Final = 1
FILE_NAME: Final = "export-presets.json"
MOST: Final = 100
LONGEST_NAME: Final = 80  # characters


@dataclass(frozen=True, slots=True)
class ExportPreset:
    """Settings under a name, and whether the panel writes a file by them."""

    name: str
    settings: ExportSettings
    chosen: bool = False

    def __post_init__(self) -> None:
        if not (0 < len(self.name) <= LONGEST_NAME and self.name.isprintable()):
            raise ExportError(f"a preset's name is one line of at most {LONGEST_NAME} characters")


_NAMED: Final = "{name}-{preset}"
STANDARD: Final = (
    ExportPreset(
        "Web, 2048 px",
        ExportSettings(
            "JPEG",
            Encoding(88, progressive=True),
            size=OutputSize(2048),
            profile="srgb",
            sharpening=Sharpening(0.5, 0.4),
            metadata="no-place",
            name=_NAMED,
        ),
        True,
    ),
    ExportPreset("Full size, archive", ExportSettings("TIFF", name=_NAMED)),
    ExportPreset("Full size, JPEG", ExportSettings("JPEG", name=_NAMED)),
    ExportPreset("WebP, lossless", ExportSettings("WebP", profile="srgb", name=_NAMED)),
)


@dataclass(frozen=True)
class ExportPresets:
    """The list, in the order in which it is shown; frozen.

    Parameters
    ----------
    shown
        The name of the one whose settings were seen last.
    folder
        Where files were written last; empty: beside the photo.
    all_pages
        Whether all pages of a file that has several are written, as was wanted last.
    """

    items: tuple[ExportPreset, ...] = STANDARD
    shown: str = STANDARD[0].name
    folder: str = ""
    all_pages: bool = False

    def __getitem__(self, name: str) -> ExportPreset:
        """Return one by its name, upper or lower case; raise ExportError with the nearest."""
        for preset in self.items:
            if preset.name.casefold() == name.casefold():
                return preset
        instead = instead_of(name, [preset.name for preset in self.items])
        raise ExportError(f"the export preset {name!r} is not known: {instead}")

    @property
    def chosen(self) -> tuple[ExportPreset, ...]:
        """Those by which files are written."""
        return tuple(preset for preset in self.items if preset.chosen)

    def showing(self, name: str) -> ExportPresets:
        """Show one by its exact name; where there is none of it, nothing is changed."""
        has = any(preset.name == name for preset in self.items)
        return dataclasses.replace(self, shown=name) if has else self

    def with_preset(self, name: str, changed: ExportPreset) -> ExportPresets:
        """Replace one; where it gets a name that another has, a number is added."""
        others = {preset.name.casefold() for preset in self.items if preset.name != name}
        changed = dataclasses.replace(changed, name=_free(changed.name, others))
        items = tuple(changed if preset.name == name else preset for preset in self.items)
        shown = changed.name if self.shown == name else self.shown
        return dataclasses.replace(self, items=items, shown=shown)

    def with_added(self, preset: ExportPreset) -> ExportPresets:
        """Add one at the end and show it; raise ExportError where there are too many."""
        if len(self.items) >= MOST:
            raise ExportError(f"there are {MOST} export presets: delete one first")
        name = _free(preset.name, {one.name.casefold() for one in self.items})
        added = dataclasses.replace(preset, name=name)
        return dataclasses.replace(self, items=(*self.items, added), shown=name)

    def without(self, name: str) -> ExportPresets:
        """Delete one and show the one that takes its place; the last of all stays."""
        names = [preset.name for preset in self.items]
        if name not in names or len(names) == 1:
            return self
        items = tuple(preset for preset in self.items if preset.name != name)
        shown = items[min(names.index(name), len(items) - 1)].name
        return dataclasses.replace(self, items=items, shown=shown)


def read_presets(path: Path) -> ExportPresets:
    """Read the file; the standard ones where there is none. Raise ExportError, FileError."""
    if not path.exists():
        return ExportPresets()
    try:
        return _from_json(read_json(path))
    except UserError as error:
        raise ExportError(f"{path.name} can't be used: {error}") from None


def save_presets(path: Path, presets: ExportPresets) -> None:
    """Write the file; raise FileError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileError.of(path.parent, "made", error) from None
    write_text(path, to_text(_to_json(presets)))


def change_presets(
    path: Path, changes: Iterable[Callable[[ExportPresets], ExportPresets]]
) -> ExportPresets:
    """Change the file as it is now, whoever has written it last; return what it has then.

    A change that does not go, as of a preset that another window has deleted, is left out.

    Raises
    ------
    ExportError, FileError
        It can't be read or written; it stays as it is.
    """
    with alone_with(path):
        presets = read_presets(path)
        for change in changes:
            with contextlib.suppress(ExportError):
                presets = change(presets)
        save_presets(path, presets)
    return presets


def _to_json(presets: ExportPresets) -> dict[str, Any]:
    items = [
        {"name": one.name, "chosen": one.chosen, "settings": settings_to_json(one.settings)}
        for one in presets.items
    ]
    form = {"format": FORMAT, "version": VERSION, "shown": presets.shown}
    form |= {"folder": presets.folder, "all_pages": presets.all_pages}
    return form | {"presets": items}


def _from_json(form: Any) -> ExportPresets:
    if not isinstance(form, dict) or form.get("format") != FORMAT:
        raise ExportError(f'"format" must be "{FORMAT}"')
    if form.get("version") != VERSION:
        raise ExportError(f"its version {form.get('version')!r} is not {VERSION}")
    listed = form.get("presets")
    if not isinstance(listed, list) or not 1 <= len(listed) <= MOST:
        raise ExportError(f'it has no list "presets" of 1 to {MOST}')
    presets = ExportPresets(())
    for one in listed:
        if not isinstance(one, dict) or not isinstance(one.get("name"), str):
            raise ExportError("a preset has no name")
        settings = settings_from_json(one.get("settings"))
        presets = presets.with_added(ExportPreset(one["name"], settings, one.get("chosen") is True))
    shown, folder = form.get("shown"), form.get("folder")
    names = [preset.name for preset in presets.items]
    return dataclasses.replace(
        presets,
        shown=shown if shown in names else names[0],
        folder=folder if isinstance(folder, str) else "",
        all_pages=form.get("all_pages") is True,
    )


def _free(name: str, taken: set[str]) -> str:
    number, free = 1, name
    while free.casefold() in taken:
        number += 1
        free = f"{name} {number}"
    return free
