"""PresetLibrary: the presets of the built-in catalogue, of one's own and of shared folders."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path

from editor.presets.files import SUFFIX, content_of, file_stem, files_below, files_in, free_path
from editor.presets.preset import Preset, PresetError, name_key, with_ending
from editor.presets.reader import BrokenPreset, PresetReader, Presets
from editor.presets.shelf import ShelfFile
from editor.storage.alone import alone_with
from editor.storage.atomic import replacing, sweep, write_text
from editor.storage.file_error import FileError
from editor.storage.folders import CATALOGUE, user_presets
from filters.near_names import nearest, these
from filters.registry import Registry

__all__ = [
    "BrokenPreset",
    "DeletedPreset",
    "Preset",
    "PresetError",
    "PresetLibrary",
    "Presets",
    "file_stem",
]


@dataclass(frozen=True)
class DeletedPreset:
    """A preset's file as it was: `PresetLibrary.restore` brings it back."""

    path: Path
    content: bytes


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

    Shared folders are those that the shelf's file names; what lies below them counts too, as in a
    checkout of somebody's presets.
    """

    builtin: Path
    user: Path
    registry: Registry
    _reader: PresetReader = field(default_factory=PresetReader, compare=False, repr=False)

    @classmethod
    def of(cls, registry: Registry, environment: Mapping[str, str] = os.environ) -> PresetLibrary:
        """Return the library of this platform's folders."""
        return cls(CATALOGUE, user_presets(environment), registry)

    def load(self) -> Presets:
        """Read every file again; a broken one hides no other."""
        load, registry = self._reader.load, self.registry
        found = [self._reader.load_catalogue(files_in(self.builtin), registry)]
        found.append(load(files_in(self.user), registry))
        found += [load(files_below(f), registry, quietly=True) for f in self.shared]
        broken = [one for each in found for one in each.broken]
        if fault := self.shelf.fault:
            broken.append(BrokenPreset(self.shelf.path, fault))
        return Presets(tuple(one for each in found for one in each.good), tuple(broken))

    @property
    def shelf(self) -> ShelfFile:
        """Where favourites, orders and shared folders are kept."""
        return ShelfFile(self.user.with_name("library.json"))

    @property
    def shared(self) -> tuple[Path, ...]:
        """The folders that were added, but not one's own nor those that are gone."""
        return tuple(f for f in self.shelf.read().folders if f != self.user and os.path.isdir(f))

    def folder_of(self, preset: Preset) -> Path | None:
        """Return the folder of the library that holds a preset; None where none does."""
        if preset.path is None:
            return None
        for folder in (self.builtin, self.user, *self.shared):
            if preset.path.is_relative_to(folder):
                return folder
        return None

    def can_change(self, preset: Preset) -> bool:
        """Whether a preset's file may be written, renamed and deleted."""
        path = preset.path
        inside = self.folder_of(preset) not in (None, self.builtin)
        return path is not None and inside and os.access(path.parent, os.W_OK)

    def count(self) -> int:
        """Return how many files there are beside the built-in ones."""
        below = (sum(1 for _ in files_below(folder)) for folder in self.shared)
        return len(files_in(self.user)) + sum(below)

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
        path = next(
            (one.path for one in presets.broken if name_key(one.path.stem) == key),
            Path(name_or_path),
        )
        if path.suffix.lower() == SUFFIX or len(path.parts) > 1:
            try:
                return Preset.from_bytes(content_of(path), self.registry, path)
            except PresetError as error:
                raise PresetError(f"{path} can't be read as a preset: {error}") from error
        near = nearest(key, (preset.name for preset in presets.good), 3)
        hint = these(near) if near else "none is like it, see ./run presets list"
        raise PresetError(f"there is no preset {name_or_path!r}: {hint}")

    def save(self, preset: Preset, replace: bool = False, into: Path | None = None) -> Preset:
        """Write a preset into one's own folder, or `into` another; return it with its path.

        A preset that is already in the library is written in its place.

        Raises
        ------
        PresetError
            Another one there has that name, and `replace` is not asked for.
        FileError
            The folder can't be written.
        """
        with self._alone():
            return self._save(preset, replace, into)

    def _save(self, preset: Preset, replace: bool = False, into: Path | None = None) -> Preset:
        own = preset.path if into is None and self.can_change(preset) else None
        folder = own.parent if own is not None else into or self.user
        taken = self._named(preset.key, folder, besides=own)
        if taken is not None and not replace:
            raise PresetError(f"there already is a preset {taken.name!r}: choose another name")
        if taken is not None and own is None:
            own = taken.path
        path = own or free_path(folder, preset.name)
        self._make_folder(folder)
        write_text(path, preset.to_text(self.registry))
        return dataclasses.replace(preset, path=path, builtin=False)

    def duplicate(self, preset: Preset) -> Preset:
        """Copy a preset under a free name: beside it, or into one's own where that can't be."""
        folder = preset.path.parent if preset.path and self.can_change(preset) else self.user
        with self._alone():
            name = self._free_name(preset.name, folder, " copy")
            return self._save(preset.renamed(name), into=folder)

    def move(self, preset: Preset, folder: Path) -> Preset:
        """Put a preset's file, as it is, into another folder; what can't be changed is copied.

        The new file is whole before the old one goes. Raises PresetError where the name is taken
        there, and FileError.
        """
        assert preset.path is not None
        if preset.path.parent == folder:
            return preset
        with self._alone():
            return self._move(preset, preset.path, folder)

    def _move(self, preset: Preset, old: Path, folder: Path) -> Preset:
        if (taken := self._named(preset.key, folder)) is not None:
            raise PresetError(f"there already is a preset {taken.name!r} in {folder.name}")
        path = free_path(folder, preset.name)
        content = content_of(old)
        self._make_folder(folder)
        with replacing(path) as temporary:
            temporary.write_bytes(content)
        if self.can_change(preset):
            try:
                old.unlink()
            except OSError as error:
                raise FileError.of(old, "moved away", error) from None
        return dataclasses.replace(preset, path=path, builtin=False)

    def rename(self, preset: Preset, name: str) -> Preset:
        """Return one of a person's own presets another name; its file keeps its own.

        Raises PresetError where the name is taken or the preset is built in, and FileError.
        """
        self._check_own(preset, "renamed")
        return self.save(dataclasses.replace(preset, name=name))

    def delete(self, preset: Preset) -> DeletedPreset:
        """Delete one of a person's own presets; return what `restore` needs to bring it back."""
        self._check_own(preset, "deleted")
        assert preset.path is not None
        deleted = DeletedPreset(preset.path, content_of(preset.path))
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
        with self._alone():
            return self._restore(preset, deleted)

    def _restore(self, preset: Preset, deleted: DeletedPreset) -> Preset:
        folder = deleted.path.parent
        name = self._free_name(preset.name, folder)
        self._make_folder(folder)
        if name != preset.name:
            return self._save(dataclasses.replace(preset, name=name), into=folder)
        path = free_path(folder, name) if deleted.path.exists() else deleted.path
        with replacing(path) as temporary:
            temporary.write_bytes(deleted.content)
        return dataclasses.replace(preset, path=path)

    def _alone(self) -> AbstractContextManager[None]:
        """Have no other window or program take a name that is found to be free."""
        return alone_with(self.user)

    def _named(self, key: str, folder: Path, besides: Path | None = None) -> Preset | None:
        """Find one of a folder by name."""
        for preset in self._reader.load(files_in(folder), self.registry).good:
            if preset.key == key and preset.path != besides:
                return preset
        return None

    def _free_name(self, name: str, folder: Path, ending: str = "") -> str:
        free, number = with_ending(name, ending), 2
        while self._named(name_key(free), folder) is not None:
            free, number = with_ending(name, f"{ending} {number}"), number + 1
        return free

    def _check_own(self, preset: Preset, doing: str) -> None:
        if self.folder_of(preset) in (None, self.builtin):
            raise PresetError(f"the preset {preset.name!r} is built in and can't be {doing}")
        if not self.can_change(preset):
            raise PresetError(
                f"the preset {preset.name!r} can't be {doing}: its folder can't be written to"
            )

    def _make_folder(self, folder: Path) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise FileError.of(folder, "made", error) from None
        sweep(folder)
