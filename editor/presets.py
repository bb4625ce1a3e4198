"""PresetLibrary: the presets of the built-in catalogue and of a person's own folder."""

from __future__ import annotations

import dataclasses
import difflib
import os
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from editor.atomic import replacing, write_text
from editor.file_error import FileError
from editor.folders import CATALOGUE, user_presets
from editor.preset import Preset, PresetError, name_key
from filters.registry import Registry

__all__ = [
    "BrokenPreset",
    "DeletedPreset",
    "Preset",
    "PresetError",
    "PresetLibrary",
    "Presets",
]

SUFFIX: Final = ".json"
_RESERVED: Final = re.compile(r"con|prn|aux|nul|com\d|lpt\d")  # names that Windows keeps


@dataclass(frozen=True)
class BrokenPreset:
    """A file that can't be read as a preset, and why; it is left as it is."""

    path: Path
    reason: str


@dataclass(frozen=True)
class DeletedPreset:
    """A preset's file as it was: `PresetLibrary.restore` brings it back."""

    path: Path
    content: bytes


@dataclass(frozen=True)
class Presets:
    """What was found: good presets, built-in ones first, each folder by name; and broken files."""

    good: tuple[Preset, ...]
    broken: tuple[BrokenPreset, ...]


@dataclass(frozen=True)
class PresetLibrary:
    """Finds, keeps, renames and deletes presets; the folders are the only state.

    Parameters
    ----------
    builtin
        Folder of those that come with Kernelroom; never written.
    user
        Folder of a person's own; made when the first is saved.
    registry
        The filters that presets may name.
    """

    builtin: Path
    user: Path
    registry: Registry

    @classmethod
    def of(cls, registry: Registry, environment: Mapping[str, str] = os.environ) -> PresetLibrary:
        """Give the library of this platform's folders."""
        return cls(CATALOGUE, user_presets(environment), registry)

    def load(self) -> Presets:
        """Read every file anew; a broken one hides no other."""
        builtin, user = self._load(self.builtin, True), self._load(self.user, False)
        return Presets(builtin.good + user.good, builtin.broken + user.broken)

    def find(self, name_or_path: str) -> Preset:
        """Find by name (a person's own first) or read a ``.json`` file.

        Raises
        ------
        PresetError
            Naming the presets with the nearest names, or why the file can't be read.
        FileError
            The file can't be opened.
        """
        key = name_key(name_or_path)
        presets = self.load()
        for preset in reversed(presets.good):
            if preset.key == key:
                return preset
        path = Path(name_or_path)
        if path.suffix.lower() == SUFFIX or len(path.parts) > 1:
            try:
                return self._read(path, builtin=False)
            except PresetError as error:
                raise PresetError(f"{path} can't be read as a preset: {error}") from None
        names = {preset.key: preset.name for preset in presets.good}
        near = difflib.get_close_matches(key, names, n=3, cutoff=0.5)
        hint = f"the nearest are {', '.join(names[n] for n in near)}" if near else "none is like it"
        raise PresetError(f"there is no preset {name_or_path!r}: {hint}")

    def save(self, preset: Preset, replace: bool = False) -> Preset:
        """Write a preset into the person's own folder; give it with its path.

        A preset that is already there (by its path) is written in its place.

        Raises
        ------
        PresetError
            Another one has that name, and `replace` is not asked for.
        FileError
            The folder can't be written.
        """
        own = preset.path if self._is_own(preset) else None
        taken = self._named(preset.key, besides=own)
        if taken is not None and not replace:
            raise PresetError(f"there already is a preset {taken.name!r}: choose another name")
        if taken is not None and own is None:
            own = taken.path
        path = own or self._free_path(preset.name)
        self._make_folder()
        write_text(path, preset.to_text(self.registry))
        return dataclasses.replace(preset, path=path, builtin=False)

    def rename(self, preset: Preset, name: str) -> Preset:
        """Give one of a person's own presets another name; its file keeps its own.

        Raises PresetError where the name is taken or the preset is built in, and FileError.
        """
        self._check_own(preset, "renamed")
        return self.save(dataclasses.replace(preset, name=name))

    def delete(self, preset: Preset) -> DeletedPreset:
        """Delete one of a person's own presets; give what `restore` needs to bring it back."""
        self._check_own(preset, "deleted")
        assert preset.path is not None
        deleted = DeletedPreset(preset.path, _content(preset.path))
        try:
            preset.path.unlink()
        except OSError as error:
            raise FileError.of(preset.path, "deleted", error) from None
        return deleted

    def restore(self, deleted: DeletedPreset) -> Preset:
        """Bring a deleted preset back, byte for byte, whatever has changed since.

        Where its name or its file's name has been taken meanwhile, it gets a number.
        """
        preset = Preset.from_bytes(deleted.content, self.registry, None)
        name, number = preset.name, 2
        while self._named(name_key(name)) is not None:
            name, number = f"{preset.name} {number}", number + 1
        self._make_folder()
        if name != preset.name:
            return self.save(dataclasses.replace(preset, name=name))
        path = self._free_path(name) if deleted.path.exists() else deleted.path
        with replacing(path) as temporary:
            temporary.write_bytes(deleted.content)
        return dataclasses.replace(preset, path=path)

    def _load(self, folder: Path, builtin: bool) -> Presets:
        good: list[Preset] = []
        broken: list[BrokenPreset] = []
        for path in _files(folder):
            try:
                good.append(self._read(path, builtin))
            except PresetError as error:
                broken.append(BrokenPreset(path, str(error)))
            except FileError as error:
                broken.append(BrokenPreset(path, error.reason))
        return Presets(tuple(sorted(good, key=lambda preset: preset.key)), tuple(broken))

    def _read(self, path: Path, builtin: bool) -> Preset:
        return Preset.from_bytes(_content(path), self.registry, path, builtin)

    def _named(self, key: str, besides: Path | None = None) -> Preset | None:
        """Find one of a person's own by name."""
        for preset in self._load(self.user, False).good:
            if preset.key == key and preset.path != besides:
                return preset
        return None

    def _is_own(self, preset: Preset) -> bool:
        return preset.path is not None and preset.path.parent == self.user

    def _check_own(self, preset: Preset, doing: str) -> None:
        if not self._is_own(preset):
            raise PresetError(f"the preset {preset.name!r} is built in and can't be {doing}")

    def _make_folder(self) -> None:
        try:
            self.user.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise FileError.of(self.user, "made", error) from None

    def _free_path(self, name: str) -> Path:
        """Give a path that no file has, on any file system."""
        taken = {path.name.casefold() for path in _files(self.user)}
        stem, number = file_stem(name), 1
        while f"{stem}{'' if number == 1 else f'-{number}'}{SUFFIX}" in taken:
            number += 1
        return self.user / f"{stem}{'' if number == 1 else f'-{number}'}{SUFFIX}"


def file_stem(name: str) -> str:
    """Give a file name for a preset's name that every file system takes.

    >>> file_stem("Edges: 45° / strong")
    'edges-45-strong'
    >>> file_stem("NUL")
    'preset-nul'
    """
    plain = unicodedata.normalize("NFKC", name).casefold()
    stem = re.sub(r"[\W_]+", "-", plain).strip("-")
    while len(stem.encode()) > 80:
        stem = stem[:-1].rstrip("-")
    return f"preset-{stem}".rstrip("-") if not stem or _RESERVED.fullmatch(stem) else stem


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(p for p in folder.iterdir() if p.suffix.lower() == SUFFIX)
    except OSError:  # not made yet, or not readable: then it holds nothing that can be shown
        return []


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise FileError.of(path, "opened", error) from None
