"""PresetReader: preset files, each read once as long as it stays as it is."""

from __future__ import annotations

import operator
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from editor.presets.files import content_of
from editor.presets.preset import NotAPreset, Preset, PresetError
from editor.storage.file_error import FileError
from filters.plugin import FilterSpec
from filters.registry import Registry

Stamp = tuple[int, int]  # when a file was written, and its size


@dataclass(frozen=True)
class BrokenPreset:
    """A file that can't be read as a preset, and why; it is left as it is."""

    path: Path
    reason: str


@dataclass(frozen=True)
class Presets:
    """What was found: good presets, built-in ones first, each folder by name; and broken files."""

    good: tuple[Preset, ...]
    broken: tuple[BrokenPreset, ...]


class PresetReader:
    """Remembers what each file held, by when it was written and its size.

    What a plugin's filter is needed for, or was missing for, is read again once plugins change.
    """

    def __init__(self) -> None:
        self._known: dict[Path, tuple[Stamp, Preset | PresetError]] = {}
        self._specs: tuple[FilterSpec, ...] = ()

    def load_catalogue(self, files: Sequence[Path], registry: Registry) -> Presets:
        """Read the files that come with the program: once, however many windows ask for them."""
        own = Registry(tuple(spec for spec in registry if not spec.runs_apart))  # no plugin's
        try:
            return _read_once(tuple((path, _stamp_of(path)) for path in files), own)
        except (FileError, _NotWhole):
            return self.load(files, registry, builtin=True)

    def load(
        self,
        files: Iterable[Path],
        registry: Registry,
        builtin: bool = False,
        quietly: bool = False,
    ) -> Presets:
        """Read files; `quietly` passes over what is no preset at all."""
        self._follow(registry)
        good: list[Preset] = []
        broken: list[BrokenPreset] = []
        for path in files:
            try:
                good.append(self._known_or_read(path, registry, builtin))
            except NotAPreset as error:
                if not quietly:
                    broken.append(BrokenPreset(path, str(error)))
            except PresetError as error:
                broken.append(BrokenPreset(path, str(error)))
            except FileError as error:
                broken.append(BrokenPreset(path, error.reason))
        return Presets(tuple(sorted(good, key=lambda preset: preset.key)), tuple(broken))

    def _follow(self, registry: Registry) -> None:
        before, self._specs = self._specs, registry.specs
        if len(before) == len(self._specs) and all(map(operator.is_, before, self._specs)):
            return
        self._known = {
            path: (stamp, read)
            for path, (stamp, read) in self._known.items()
            if isinstance(read, Preset) and _stays(read, registry)
        }

    def _known_or_read(self, path: Path, registry: Registry, builtin: bool) -> Preset:
        """Read a file, unless it is as it was when it was read last."""
        stamp = _stamp_of(path)
        if path not in self._known or self._known[path][0] != stamp:
            try:
                read: Preset | PresetError = Preset.from_bytes(
                    content_of(path), registry, path, builtin
                )
            except PresetError as error:
                read = error
            self._known[path] = (stamp, read)
        known = self._known[path][1]
        if isinstance(known, PresetError):
            raise known
        return known


def _stays(preset: Preset, registry: Registry) -> bool:
    """Whether a preset's filter comes with the program, and so is the same while it runs."""
    spec = registry.find(preset.step.filter_id)
    return spec is not None and not spec.runs_apart


class _NotWhole(Exception):
    """Some file is broken, and may be readable the next time."""


@lru_cache(maxsize=1)
def _read_once(files: tuple[tuple[Path, Stamp], ...], registry: Registry) -> Presets:
    """Return what is in files of the program's own, which are values: frozen as they were read."""
    found = PresetReader().load((path for path, _ in files), registry, builtin=True)
    if found.broken:
        raise _NotWhole
    return found


def _stamp_of(path: Path) -> Stamp:
    try:
        found = path.stat()
    except OSError as error:
        raise FileError.of(path, "opened", error) from None
    return (found.st_mtime_ns, found.st_size)
